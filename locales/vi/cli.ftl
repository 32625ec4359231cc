### Lời của các lệnh.

cli-no-procedure = Không có thủ tục “{ $name }” trong bộ thủ tục.
cli-did-you-mean = Có phải: { $name }?
cli-try-search = Tìm theo lời nói thường: camtay search "{ $name }"

## Trang giúp

cli-about = Cầm Tay: cán bộ và người dân cùng làm thủ tục, từng câu một, không cần mạng.
cli-about-search = Tìm thủ tục theo tên, mã hoặc lời nói thường
cli-about-show = Xem một thủ tục: tổng quan và cả bộ quy định bằng lời
cli-about-assess = Xét một tệp câu trả lời: giấy tờ, lỗi, lệ phí, hạn, kết luận
cli-value-versions = BẢN
cli-help-versions = Hai tệp hay thư mục; ID@NGÀY hai lần; ID và hai ngày; một ID
cli-about-diff = Nói thành lời bản mới của một thủ tục đổi những gì
cli-usage-diff = camtay diff BẢN-CŨ BẢN-MỚI | ID [NGÀY-CŨ NGÀY-MỚI]
cli-about-check = Kiểm tra tệp thủ tục: lỗi ở dòng nào, vì sao, sửa thế nào
cli-about-preview = Xem thử thủ tục đang viết: lưu tệp là thấy ngay, kèm lỗi và ví dụ
cli-about-new = Tạo khung một thủ tục mới để soạn: mỗi khóa có lời giải thích
cli-about-import = Chép thủ tục từ nguồn ngoài thành bản nháp để soạn tiếp
cli-about-import-portal = Chép bản ghi của Cổng Dịch vụ công quốc gia thành bản nháp
cli-about-schema = In bộ khóa (JSON Schema) để trình soạn thảo gợi ý khi viết thủ tục
cli-usage = camtay [TÙY CHỌN] [LỆNH]
cli-usage-search = camtay search CÂU_TÌM [--json]
cli-usage-show = camtay show THỦ_TỤC [--tree | --dot | --json]
cli-usage-assess = camtay assess THỦ_TỤC --answers TỆP [TÙY CHỌN] [--json]
cli-usage-check = camtay check [ĐƯỜNG_DẪN]… [TÙY CHỌN] [--json]
cli-usage-preview = camtay preview ĐƯỜNG_DẪN [--plain]
cli-usage-new = camtay new LĨNH_VỰC/ID [--name TÊN] [--code MÃ]
cli-usage-import = camtay import NGUỒN …
cli-usage-import-portal = camtay import portal ĐƯỜNG_DẪN… --out THƯ_MỤC [--json]
cli-usage-schema = camtay schema [LOẠI]
cli-heading-usage = Cách dùng
cli-heading-commands = Lệnh
cli-heading-arguments = Tham số
cli-heading-options = Tùy chọn
cli-value-command = LỆNH
cli-value-query = CÂU_TÌM
cli-value-procedure = THỦ_TỤC
cli-value-file = TỆP
cli-value-path = ĐƯỜNG_DẪN
cli-value-new-folder = LĨNH_VỰC/ID
cli-value-name = TÊN
cli-value-code = MÃ
cli-value-folder = THƯ_MỤC
cli-value-day = NGÀY
cli-value-lang = TIẾNG
cli-value-theme = MÀU
cli-value-province = TỈNH
cli-value-commune = XÃ
cli-value-channel = CÁCH
cli-value-kind = LOẠI
cli-help-query = Điều cần tìm, như người dân nói: con mới đẻ, sao y
cli-help-procedure = Tên ngắn hoặc mã: dang-ky-khai-sinh, 1.001193
cli-help-answers = Tệp câu trả lời, YAML hay JSON; - là dán vào
cli-help-province = Mã tỉnh, hai chữ số
cli-help-commune = Mã xã, phường, đặc khu, năm chữ số
cli-help-channel = Cách nộp: in_person, online hoặc post
cli-help-paths = Tệp hoặc thư mục; không ghi thì là procedures
cli-help-preview-path = Tệp procedure.yaml, hoặc thư mục chứa nó
cli-help-new-folder = Lĩnh vực rồi id, như procedures/ho-tich/dang-ky-khai-tu
cli-help-name = Tên chính thức của thủ tục
cli-help-code = Mã quốc gia, như 1.001193
cli-help-records = Tệp .jsonl, .json, hoặc thư mục có các tệp ấy
cli-help-out = Thư mục nhận bản nháp; tệp đã có người sửa thì giữ
cli-help-notes = Báo cả ghi chú: chỗ có thể viết hay hơn
cli-help-strict = Lưu ý cũng làm mã thoát thành 1
cli-help-fix = Sửa chỗ máy sửa được, cho xem từng dòng
cli-help-dry-run = Cùng --fix: chỉ cho xem, không ghi vào tệp
cli-help-explain = Giải thích một điều check nhắc
cli-value-diagnostic = TÊN
cli-help-kind = procedure, examples, common hoặc answers; không ghi thì gồm cả bốn
cli-help-tree = In luồng thành cây: câu nào mở ra gì, vì sao
cli-help-dot = In luồng thành hình cho Graphviz
cli-help-json = In dạng JSON cho máy đọc
cli-help-today = Lấy ngày này thay cho hôm nay, như 2026-07-01
cli-help-procedures = Dùng thủ tục trong thư mục này thay bộ có sẵn
cli-help-lang = Tiếng của chương trình: vi hoặc en
cli-help-theme = Màu: sang, toi hoặc tuong-phan
cli-help-plain = Chạy từng dòng: cho máy đọc màn hình, máy cũ
cli-help-help = Xem trang giúp này
cli-help-version = Xem phiên bản

## Dòng lệnh chưa đúng

cli-see-help = Xem cách dùng: camtay --help
cli-unknown-command = Không có lệnh “{ $word }”.
cli-unknown-argument = Không có tùy chọn hay tham số “{ $word }” ở lệnh này.
cli-missing = Lệnh này còn thiếu: { $word }.
cli-no-value = Sau { $word } còn thiếu giá trị.
cli-too-many = { $word } chỉ ghi một giá trị.
cli-twice = { $word } chỉ ghi một lần.
cli-not-text = Dòng lệnh có chữ không đọc được (không phải UTF-8).
cli-not-understood = Chưa hiểu dòng lệnh này.
cli-wrong-word = { $option } không nhận “{ $word }”. Ghi một trong các từ: { $known }.
cli-no-such-day = { $option } nhận “{ $word }”, nhưng trong lịch không có ngày ấy.
cli-assumed-day = Xét theo ngày giả định { $day }.
cli-wrong-day = { $option } không nhận “{ $word }”. Ghi năm-tháng-ngày, như 2026-07-01.
cli-wrong-unit = { $option } không nhận “{ $word }”. Ghi mã gồm { $known } chữ số.

## Tệp và thư mục

cli-folder-unread = Không đọc được thư mục thủ tục { $path }: { $why }. Xem lại đường dẫn, hoặc bỏ --procedures để dùng bộ có sẵn.
cli-file-unread = Không đọc được tệp { $path }: { $why }. Xem lại đường dẫn rồi chạy lại.
cli-defective = Thủ tục trong tệp { $file } có lỗi nên chưa dùng được. Sửa các chỗ sau rồi chạy lại.
cli-answers-defective = Tệp câu trả lời { $file } có chỗ chưa dùng được, nên chưa xét được gì. Sửa các chỗ sau rồi chạy lại.
cli-channel-refused = { $procedure } không nhận cách nộp “{ $channel }”. Thủ tục này nhận: { $ways }. Chọn cách khác bằng --channel.
cli-not-written = Không in ra được: { $why }. Kết quả chưa đầy đủ.
cli-file-unwritten = Không ghi được tệp { $path }: { $why }. Tệp vẫn như cũ; xem lại quyền ghi rồi chạy lại.
cli-no-code = check không có điều nào tên “{ $word }”. Tên có trong camtay check --json và docs/chan-doan.md.
cli-cause-not-found = không thấy
cli-cause-denied = không có quyền
cli-cause-not-a-folder = không phải thư mục
cli-cause-not-a-file = không phải tệp
cli-cause-not-text = không phải văn bản UTF-8
cli-cause-too-large = quá nhiều tệp
cli-cause-full = ổ đĩa đầy
cli-cause-read-only = ổ đĩa chỉ cho đọc

## Tìm

cli-fits-code = đúng mã
cli-fits-name = khớp tên thủ tục

## Xét

cli-questions-left = Câu còn phải hỏi
cli-more-items = { $section }: còn nữa không, hay đã hết?
cli-shelf = Cất lại, chưa dùng tới
cli-right-one = Thủ tục đúng là { $name } ({ $id }).
cli-why-open = Chưa trả lời: { $what }.
cli-why-unseen = Chưa xem giấy: { $what }.
cli-why-elsewhere = Nơi này hoặc ngày này không dùng giấy đó.
cli-why-channel = Chỉ khi nộp: { $channels }.

## Điều kiện bằng lời

cli-cond-always = luôn luôn
cli-cond-never = không bao giờ
cli-cond-and = { $one } và { $other }
cli-cond-or = { $one } hoặc { $other }
cli-cond-not = không phải: { $what }
cli-cond-is = { $one } là { $other }
cli-cond-is-not = { $one } khác { $other }
cli-cond-chosen = { $one } có chọn { $other }
cli-cond-known = đã biết { $what }
cli-cond-today = hôm nay
cli-cond-channel = cách nộp
cli-cond-amount = mức { $what }
cli-cond-province = tỉnh của { $what }
cli-cond-commune = xã của { $what }
cli-cond-detail = số nhà, thôn của { $what }
cli-cond-old = địa chỉ cũ của { $what }
cli-cond-words = số chữ của { $what }
cli-cond-same-name = { $one } trùng tên với { $other }
cli-cond-has = đã xem, có và đúng: { $what }
cli-cond-age = số tuổi tính theo { $what }
cli-cond-days = số ngày từ { $one } đến { $other }
cli-cond-workdays = số ngày làm việc từ { $one } đến { $other }
cli-cond-months = số tháng từ { $one } đến { $other }
cli-cond-years = số năm từ { $one } đến { $other }
cli-cond-count-all = số mục { $what }
cli-cond-count = số mục { $one } mà [{ $other }]
cli-cond-any = có mục { $one } mà [{ $other }]
cli-cond-all = mọi mục { $one } đều [{ $other }]
cli-cond-sum = tổng { $other } của các mục { $one }

## Xem

cli-show-outcomes = Khi nào không đi tiếp
cli-show-checks = Điều máy kiểm tra
cli-show-when = Khi: { $what }.
cli-show-point-when = { $says } (khi { $what })
cli-show-needed = Cần khi: { $what }.
cli-show-waived = Miễn khi: { $what }.
cli-show-ensure = Phải đúng: { $what }.
cli-show-is = Máy tự tính: { $what }.
cli-show-go-to = Chuyển sang: { $what }.
cli-show-one-of = Một trong: { $what }
cli-show-options = Trả lời: { $what }
cli-show-repeat = Mỗi { $each } ghi một lần, nhiều nhất { $most }.
cli-show-facts = Những điều được gọi tên
cli-show-allowed = Cũng được: { $what }
cli-show-provinces = Chỉ ở tỉnh có mã: { $what }.
cli-show-from = Từ ngày { $what }.
cli-show-to = Đến hết ngày { $what }.
cli-show-times = { $what } đồng
cli-show-since = Hạn: { $time }, tính từ: { $what }.
cli-check-nothing =
    Ở đây không có thư mục procedures.
    Ghi tệp hoặc thư mục cần kiểm tra: camtay check ĐƯỜNG_DẪN

## Thủ tục mới

cli-new-name = Tên chính thức của thủ tục
cli-new-done = Đã tạo { $folder }: procedure.yaml và examples.yaml, mỗi khóa có lời giải thích. Nội dung mẫu là bịa, thay hết trước khi dùng.
cli-new-check = Kiểm tra: camtay check { $folder }
cli-new-walk = Đi thử: camtay --procedures { $root }
cli-new-bad-id = “{ $name }” chưa dùng làm tên thư mục được. Tên chỉ gồm chữ thường không dấu và số, nối bằng dấu gạch ngang, như: { $near }
cli-new-no-domain = Chưa biết thủ tục thuộc lĩnh vực nào. Ghi cả thư mục lĩnh vực: camtay new procedures/ho-tich/{ $id }
cli-new-there = Đã có { $path }, không ghi đè. Chọn id khác, hoặc sửa ngay tệp ấy.
cli-new-not-written = Không ghi được { $path }: { $why }. Xem lại thư mục rồi chạy lại.

## Trợ lý

cli-no-terminal =
    Trợ lý cần vẽ cả màn hình, mà ở đây dữ liệu vào hoặc ra không phải cửa sổ dòng lệnh.
    Chạy từng dòng: camtay --plain
cli-dumb-terminal =
    Cửa sổ này không vẽ được màn hình (TERM=dumb).
    Chạy từng dòng: camtay --plain
cli-terminal-failed =
    Không dùng được cửa sổ dòng lệnh: { $why }. Những gì đã ghi vẫn còn.
    Mở lại, hoặc chạy từng dòng: camtay --plain
cli-input-failed = Không đọc được chữ gõ vào: { $why }. Những gì đã ghi vẫn còn; mở lại chương trình để làm tiếp.
cli-output-failed = Không in ra được: { $why }. Những gì đã ghi vẫn còn; mở lại chương trình để làm tiếp.
cli-unsaved = Có câu trả lời chưa ghi được: { $why } Mở lại chương trình, xem câu nào còn thiếu rồi trả lời lại.

## Xem thử

cli-preview-no-definition = Thư mục { $path } không có tệp procedure.yaml nên không có gì để xem thử. Ghi đường dẫn tới tệp procedure.yaml hoặc thư mục chứa nó.
cli-preview-follows = Đang theo dõi { $path }; lưu tệp là kiểm tra lại, Ctrl+C để dừng.
cli-preview-changed = { $path } vừa đổi.

## Luồng của thủ tục (show --tree, --dot)

cli-flow-always = Luôn có
cli-flow-rest = Tùy tờ khai, ngày, cách nộp hoặc nhiều câu cùng lúc
cli-flow-any = Tùy câu trả lời
cli-flow-asked = Chỉ hỏi khi: { $what }.
cli-flow-ask = hỏi tiếp { $what }
cli-flow-turn = DỪNG: { $what }
cli-flow-paper = cần { $what }
cli-flow-waive = miễn { $what }
cli-flow-fill = điền mục { $what }
cli-flow-fee = { $what }
cli-flow-time = giải quyết: { $what }
cli-flow-limit = hạn: { $what }
cli-flow-maybe = có thể { $what }
cli-flow-later = còn tùy câu sau: { $what }
cli-flow-nothing = không đổi gì
cli-flow-otherwise = Khi không dòng nào đứng trước của khoản này đúng.
