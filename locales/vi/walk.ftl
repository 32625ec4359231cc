### Đi qua một hồ sơ: các bước, tiến độ.

walk-overview = Tổng quan
walk-circumstances = Hoàn cảnh
walk-papers = Giấy tờ
walk-form = Tờ khai
walk-review = Kiểm tra
walk-file = Nộp trực tuyến
walk-print = In phiếu
walk-progress = Câu { $number } · còn { $least }–{ $most } câu
walk-progress-exact = Câu { $number } · còn { $left } câu
walk-optional = (không bắt buộc)

## Bước

walk-address = Xưng hô
walk-channel = Cách nộp
walk-verdict = Kết luận
walk-receipt = Mã hồ sơ
walk-change = Đổi câu trả lời
walk-progress-least = Câu { $number } · còn ít nhất { $least } câu
walk-progress-most = Câu { $number } · còn nhiều nhất { $most } câu
walk-progress-open = Câu { $number } · còn tùy danh sách dài ngắn
walk-progress-last = Câu { $number } · câu cuối
walk-undone = Đã hoàn tác việc vừa làm.
walk-moved = Thủ tục đã có bản khác
walk-moved-heading = Thủ tục đã thay đổi từ lúc bắt đầu hồ sơ này
walk-moved-versions = Hồ sơ đang theo bản { $own }. Hôm nay áp dụng bản { $new }.
walk-moved-version = từ { $from }
walk-moved-version-to = từ { $from } đến hết { $to }
walk-moved-version-until = đến hết { $to }
walk-moved-version-any = không ghi ngày
walk-moved-go = Chuyển sang bản đang áp dụng
walk-moved-stay = Làm tiếp theo bản của hồ sơ
walk-moved-effect = Nếu chuyển
walk-moved-nothing = Với hồ sơ này không có gì thay đổi.
walk-moved-again = Hỏi lại cho chắc, câu trả lời cũ còn đó: { $what }
walk-moved-dropped = Cất lại vì không còn dùng, không mất: { $what }
walk-moved-no-paper = không có
walk-moved-gone = Thủ tục của hồ sơ này không còn đọc được trong bộ thủ tục ({ $why }) Hồ sơ vẫn làm tiếp được theo bản đã chép lại lúc bắt đầu.
walk-definition-changed = Bộ thủ tục đã thay đổi từ lúc bắt đầu hồ sơ này; nay dùng bản mới. Xem lại các câu còn phải trả lời.

## Tổng quan

walk-imported = Thủ tục này chưa biên soạn: chỉ là bản chép từ cổng dịch vụ công, giấy tờ và kết luận cần hỏi lại.
walk-retired = Thủ tục này không còn dùng cho hồ sơ mới.
walk-not-in-force = Hôm nay nằm ngoài thời gian áp dụng của bản thủ tục này.
walk-review-due = Đã quá ngày phải rà soát lại thủ tục này.
walk-fact-code = Mã
walk-fact-who = Ai được nộp
walk-fact-where = Nộp ở đâu
walk-fact-fee = Lệ phí
walk-fact-benefit = Được nhận
walk-fact-time = Thời hạn giải quyết
walk-fact-deadline = Hạn của người dân
walk-fact-result = Kết quả
walk-fact-reviewed = Rà soát ngày
walk-fact-law = Căn cứ
walk-start-in-person = Bắt đầu, nộp trực tiếp tại quầy
walk-start-online = Bắt đầu, nộp trực tuyến
walk-start-post = Bắt đầu, gửi qua bưu điện
walk-take-up = Làm tiếp hồ sơ

## Xưng hô và cách nộp

walk-address-question = Xưng hô với người dân thế nào?
walk-address-hint = Chọn một lần, các câu hỏi sẽ dùng theo. Người dân trước, cán bộ sau.
walk-chosen = đang dùng
walk-channel-question = Nộp hồ sơ bằng cách nào?
walk-channel-in-person = Trực tiếp tại quầy
walk-channel-online = Trực tuyến
walk-channel-post = Qua bưu điện

## Câu hỏi

walk-why-line = Vì sao hỏi: { $says }
walk-officer-line = Cán bộ xem: { $says }
walk-hint-line = Cách ghi: { $says }
walk-offered = Gợi ý, lấy từ “{ $from }”. Đúng thì bấm Enter, không thì sửa.
walk-restored = Câu này đã trả lời trước đây: { $value }. Còn đúng thì bấm Enter.
walk-no-longer-offered = Câu trả lời cũ “{ $value }” không còn trong các lựa chọn, do một câu trả lời khác đã đổi. Chọn lại.
walk-enter-again = Sửa, hoặc bấm Enter lần nữa để đi tiếp; mục này sẽ nằm trong danh sách cần xem lại.
walk-section-done = Xong mục này

## Đổi câu trả lời

walk-change-question = Đổi câu trả lời này thì những điều sau thay đổi theo:
walk-change-come = Thêm câu hỏi: { $what }
walk-change-gone = Không hỏi nữa: { $what }
walk-change-shelved = Cất lại, không mất: { $what }
walk-change-restored = Lấy lại câu trả lời cũ để xác nhận: { $what }
walk-change-paper = Giấy tờ: { $what }
walk-change-fee = Lệ phí: { $what }
walk-change-benefit = Được nhận: { $what }
walk-change-time = Thời hạn giải quyết: { $what }
walk-change-deadline = Hạn của người dân: { $what }
walk-change-verdict = Kết luận: { $what }
walk-and-more = và { $count } câu khác

## Vì sao

walk-because = Vì: { $what }
walk-that-is = Tức là: { $what }
walk-why = Vì sao
walk-because-closed = đã khai hết mục { $section }
walk-hangs-on = Còn tùy câu: { $what }
walk-why-always = Không tùy câu trả lời nào, chỉ theo cách nộp, nơi và ngày nộp.
walk-law-line = Căn cứ: { $law }

## Mục lặp

walk-item-add = Thêm { $each }
walk-item-close = Hết, không còn nữa
walk-items-hint = Mỗi dòng là một { $each }, nhiều nhất { $most }. Chọn dòng để sửa, hết thì chọn dòng cuối.

## Giấy tờ

walk-papers-heading = Xem giấy tờ người dân mang theo
walk-papers-continue = Xem xong, đi tiếp
walk-group-needed = Chắc chắn cần
walk-group-maybe = Có thể cần
walk-group-not = Không cần
walk-group-waived = Được miễn
walk-never-ask = Không được đòi
walk-hand-in-submit = nộp
walk-hand-in-show = xuất trình rồi trả lại
walk-hand-in-lookup = cán bộ tự tra, người dân không phải nộp
walk-count-original = { $count } bản chính
walk-count-copies = { $count } bản sao
walk-one-of = Một trong các giấy: { $papers }.
walk-get-from = Lấy ở đâu: { $says }
walk-photo = Cách chụp: { $says }
walk-upload = Tệp tải lên: { $says }
walk-file-types-size = { $types }, tối đa { $size } MB
walk-look-for = Xem trên giấy:
walk-paper-which = Người dân mang giấy nào? Một trong các giấy này là đủ.
walk-paper-found = Xem giấy thấy thế nào?
walk-paper-faults = Điểm nào chưa đúng? Đánh dấu rồi chọn Xong.
walk-paper-which-fault = Đánh dấu ít nhất một điểm chưa đúng, hoặc ghi vào ô ghi chú.
walk-paper-note = Ghi chú
walk-paper-unmark = Bỏ đánh dấu, chưa xem

## Kiểm tra

walk-review-heading = Kiểm tra lại mọi mục rồi xem kết luận
walk-review-problems = Điều cần xem lại
walk-review-left = Còn phải làm
walk-review-verdict = Enter xem kết luận
walk-review-items = { $count } mục; thêm hoặc bỏ
walk-left-open = Chưa trả lời: { $label }
walk-left-confirm = Cần xác nhận lại: { $label }
walk-left-not-offered = Cần chọn lại: { $label }
walk-left-paper = Chưa xem giấy: { $paper }
walk-problem-wrong-paper = { $paper } có chỗ chưa đúng, cần giấy khác hoặc sửa lại.
walk-problem-wrong-points = { $paper } chưa đạt: { $points }. Cần giấy khác hoặc sửa lại.
walk-problem-later-paper = { $paper } sẽ bổ sung sau.
walk-problem-later-value = { $label } sẽ bổ sung sau.
walk-problem-items = Mục “{ $section }” phải có từ { $min } đến { $max } dòng; mở mục này để thêm hoặc bỏ bớt.

## Kết luận

walk-means-ready = Nộp được ngay. Cầm Tay không tự nộp; cơ quan xem lại khi nhận.
walk-means-supplement = Chưa nộp được, còn chỗ phải sửa hoặc bổ sung. Phiếu bổ sung ghi đủ một lần.
walk-means-review = Nộp được, nhưng có điều phải để công chức xem xét.
walk-means-other = Việc này làm theo thủ tục khác.
walk-means-outside = Việc này không làm theo thủ tục này.
walk-means-no = Theo những gì đã trả lời thì chưa đủ điều kiện.
walk-means-undecided = Còn câu chưa trả lời hoặc giấy chưa xem.
walk-verdict-unknown = Chưa biết: { $what }
walk-outside = Thủ tục đúng là { $name } ({ $code }), chưa có trong bộ thủ tục.
walk-next-open = Mở thủ tục: { $name }
walk-next-ask = Trả lời tiếp
walk-next-file = Đi nộp hồ sơ
walk-next-slip = In phiếu bổ sung
walk-next-mend = Sửa: { $what }
walk-next-review = Xem lại mọi mục
walk-next-why = Vì sao: { $what }
walk-money = { $amount } đồng
walk-money-monthly = { $money } mỗi tháng
walk-money-yearly = { $money } mỗi năm
walk-fee-free = không mất tiền
walk-fee-none = không có
walk-fee-open = còn tùy câu trả lời
walk-fee-counted = tính theo câu trả lời
walk-fee-unknown = xem bảng niêm yết tại quầy
walk-benefit-unknown = mức do cơ quan tính, chưa có trong bộ thủ tục
walk-fee-province = do tỉnh quy định, chưa có trong bộ thủ tục
walk-fee-no-province = chưa chọn tỉnh, mỗi tỉnh một mức: chọn ở Việc khác → Nơi làm việc
walk-no-province = Chưa chọn tỉnh: lệ phí, mã hoặc thời hạn riêng của tỉnh chưa có ở đây. Chọn ở Việc khác → Nơi làm việc.
walk-time-days = { $count } ngày
walk-time-working-days = { $count } ngày làm việc
walk-time-months = { $count } tháng
walk-time-open = còn tùy câu trả lời
walk-time-none = chưa có quy định trong bộ thủ tục
walk-deadline-on = { $says } Hạn cuối { $day }.
walk-deadline-passed = { $says } Hạn cuối { $day }, đã qua { $days } ngày.
walk-deadline-none = không có

## Nộp

walk-portal-step = Bước { $number } trên { $total }
walk-portal-find = Gõ vào ô tìm kiếm: { $what }
walk-portal-page = Trang
walk-portal-next = Bước sau
walk-portal-receipt = Nộp xong, ghi mã hồ sơ
walk-portal-none = Thủ tục này chưa có hướng dẫn nộp trực tuyến.
walk-copied = Đã chép. Dán vào ô trên trang.
walk-receipt-heading = Ghi mã hồ sơ sau khi nộp
walk-receipt-code = Mã hồ sơ
walk-receipt-hint = mã trên phiếu tiếp nhận hoặc trên trang
walk-receipt-day = Ngày nộp: { $day }
walk-receipt-keep = Giữ phiếu này. Hỏi gì về hồ sơ chỉ cần đọc mã.
walk-filed-heading = Đã nộp
walk-filed-on = Ngày nộp
walk-filed-print = In phiếu hẹn
walk-filed-home = Về màn hình đầu
walk-due = Ngày trả kết quả: { $day } ({ $time }).
walk-due-counted = Ngày làm việc được tính: { $days }.
walk-due-passed = Ngày nghỉ không tính: { $days }.
walk-due-expected = Lịch nghỉ của thời gian này chưa công bố hết; ngày trả có thể lùi.
walk-due-expected-holiday = { $day } ({ $name }, dự kiến)
walk-due-unknown = Chưa tính được ngày trả kết quả.

## Phiếu

walk-sheets-heading = In phiếu nào?
walk-sheet-checklist = Giấy tờ cần mang
walk-sheet-slip = Phiếu hướng dẫn bổ sung
walk-sheet-declaration = Tờ khai đã điền
walk-sheet-guide = Hướng dẫn nộp trực tuyến
walk-sheet-receipt = Phiếu hẹn trả kết quả
walk-sheet-assumed = Lập cho ngày giả định { $day }, để thử; không dùng để nộp
walk-sheet-head = Mã { $code } · ngày { $day }
walk-sheet-written = Đã ghi phiếu: { $path }
walk-sign-citizen = Người nộp hồ sơ
walk-sign-officer = Cán bộ hướng dẫn
walk-sign-day = Ngày …… tháng …… năm ……
walk-sign-declarant = Người yêu cầu
walk-declaration-oath = Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.
walk-slip-once = Dưới đây là tất cả những gì còn phải sửa hoặc bổ sung, ghi đủ một lần.
walk-slip-nothing = Không còn gì phải sửa hay bổ sung.
walk-slip-defects = Phải sửa hoặc bổ sung
walk-slip-unseen = Giấy tờ chưa xem
walk-slip-questions = Câu chưa trả lời
walk-slip-remarks = Lưu ý thêm
walk-slip-faults = Chưa đúng: { $what }.
walk-slip-may-ask = (Sửa mục này có thể phải hỏi thêm.)
