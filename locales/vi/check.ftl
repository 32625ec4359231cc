### Lời của việc kiểm tra bộ thủ tục.

check-level-error = lỗi
check-level-warning = lưu ý
check-level-note = ghi chú
check-hint = cách sửa: { $hint }
check-clean = { $files } tệp, không có lỗi.
check-summary = { $files } tệp: { $errors } lỗi, { $warnings } lưu ý, { $notes } ghi chú.
check-place = { $file }, dòng { $line }, cột { $column }
check-near = Có phải: { $near }?
check-no-files = Không thấy thủ tục nào ở đây: cần tệp procedure.yaml.

## Tệp và YAML

check-syntax = Tệp không đúng cách viết YAML: { $says }
check-syntax-fix = Xem lại chỗ thụt đầu dòng, dấu hai chấm, dấu ngoặc và dấu nháy quanh đây.
check-too-large = Tệp quá lớn.
check-too-large-fix = Một thủ tục không quá 4 MB; xem có chép nhầm tệp khác vào không.
check-not-text = Tệp không phải văn bản UTF-8.
check-not-text-fix = Mở tệp bằng trình soạn thảo rồi lưu lại với bảng mã UTF-8.
check-not-nfc = Chữ có dấu ở đây viết rời (dấu tách khỏi chữ), máy sẽ coi là chữ khác.
check-not-nfc-fix = Gõ lại các chữ có dấu bằng bộ gõ Unicode dựng sẵn.
check-control-character = Có ký tự điều khiển, không nhìn thấy, trong câu chữ.
check-control-character-fix = Xóa rồi gõ lại đoạn này.
check-too-many = Có quá nhiều mục ở đây.
check-too-many-fix = Chia nhỏ, hoặc bỏ bớt mục không dùng.

## Khóa và giá trị

check-unknown-key = Khóa “{ $name }” không dùng được ở đây.
check-unknown-key-fix = Xem lại chính tả, hoặc bỏ khóa này.
check-missing-key = Thiếu khóa “{ $name }”.
check-missing-key-fix = Viết thêm dòng { $name }: … vào mục này.
check-duplicate-key = Khóa “{ $name }” viết hai lần.
check-duplicate-key-fix = Giữ một dòng, bỏ dòng kia.
check-expected-map = Ở đây cần các dòng “khóa: giá trị”.
check-expected-map-fix = Viết mỗi khóa một dòng, thụt vào trong.
check-expected-list = Ở đây cần một danh sách.
check-expected-list-fix = Viết mỗi mục một dòng, bắt đầu bằng dấu gạch ngang “- ”.
check-expected-text = Ở đây cần một đoạn chữ.
check-expected-text-fix = Viết chữ, đặt trong dấu nháy kép nếu có dấu hai chấm.
check-expected-number = Ở đây cần một số nguyên.
check-expected-number-fix = Viết chỉ chữ số, như 5; không có dấu chấm hay đơn vị.
check-expected-bool = Ở đây cần true hoặc false.
check-expected-bool-fix = Viết true (có) hoặc false (không).
check-expected-date = Ở đây cần một ngày.
check-expected-date-fix = Viết năm-tháng-ngày, như 2026-07-01.
check-expected-word = Từ này không có trong các từ dùng được ở đây.
check-expected-word-fix = Dùng một trong các từ: { $known }.
check-bad-id = Tên “{ $name }” viết chưa đúng kiểu.
check-bad-id-fix = Tên thủ tục và lĩnh vực: chữ thường không dấu, số, gạch nối (dang-ky-khai-sinh). Tên khác: chữ thường không dấu, số, gạch dưới (noi_sinh).
check-duplicate-id = Tên “{ $name }” đã dùng ở chỗ khác.
check-duplicate-id-fix = Đổi một trong hai tên, và mọi chỗ dùng tên đó.
check-unknown-format = Chưa biết kiểu định dạng này.
check-unknown-format-fix = Viết format: 1 ở đầu tệp.

## Tên dùng ở chỗ khác

check-unknown-law = Mục law không có căn cứ “{ $name }”.
check-unknown-law-fix = Khai căn cứ này ở mục law, hoặc sửa tên.
check-unknown-field = Không có câu hỏi nào ở “{ $name }”.
check-unknown-field-fix = Viết phần.tên như trong tờ khai (tre.ho_ten), hoặc tên câu hỏi hoàn cảnh (noi_sinh).
check-unknown-document = Không có giấy tờ “{ $name }”.
check-unknown-document-fix = Dùng tên có trong mục documents.
check-unknown-group = Không có nhóm câu hỏi “{ $name }”.
check-unknown-group-fix = Nhóm câu hỏi là tệp trong thư mục _common, có dòng group: { $name }.
check-unknown-list = Thiếu danh mục “{ $name }”.
check-unknown-list-fix = Thêm tệp có dòng list: { $name } vào thư mục _common.
check-unknown-procedure = Không có thủ tục “{ $name }” trong bộ thủ tục.
check-unknown-procedure-fix = Nếu thủ tục đó chưa biên soạn, viết {"{"} code: "…", name: "…" {"}"}.
check-no-options = Câu hỏi lựa chọn này chưa có lựa chọn nào.
check-no-options-fix = Thêm mục options.
check-no-formula = Ô tự tính này chưa có công thức.
check-no-formula-fix = Thêm dòng is: với công thức.
check-placeholder = Không có chỗ điền “{ $name }”.
check-placeholder-fix = Chỉ dùng {"{"}xung_ho{"}"}, {"{"}Xung_ho{"}"}, {"{"}tu_xung{"}"}, {"{"}Tu_xung{"}"}.

## Biểu thức: cách viết

check-expression-empty = Điều kiện để trống.
check-expression-empty-fix = Viết điều kiện, hoặc bỏ cả khóa này nếu lúc nào cũng đúng.
check-expression-too-long = Điều kiện dài quá.
check-expression-too-long-fix = Tách thành các mục facts rồi dùng tên.
check-expression-too-deep = Điều kiện lồng nhiều ngoặc quá.
check-expression-too-deep-fix = Tách phần trong ngoặc thành mục facts rồi dùng tên.
check-expression-character = Điều kiện có ký tự lạ: { $name }
check-expression-character-fix = So sánh bằng viết ==, khác viết !=; chữ đặt trong dấu nháy kép.
check-expression-open-quote = Dấu nháy mở mà chưa đóng.
check-expression-open-quote-fix = Thêm dấu nháy kép vào cuối đoạn chữ.
check-expression-number = Số này không đọc được.
check-expression-number-fix = Viết số nguyên, không có dấu chấm hay phẩy.
check-expression-value = Chỗ này thiếu một giá trị.
check-expression-value-fix = Viết tên câu hỏi, số, hoặc chữ trong dấu nháy kép.
check-expression-close = Thiếu dấu đóng ngoặc.
check-expression-close-fix = Đếm lại các dấu ( ) và [ ].
check-expression-rest = Còn thừa chữ sau chỗ điều kiện đã hết.
check-expression-rest-fix = Nối hai vế bằng and hoặc or.
check-expression-chain = Hai phép so sánh viết liền nhau.
check-expression-chain-fix = Viết tách: a < b and b < c.

## Biểu thức: ý nghĩa

check-unknown-name = Không có câu hỏi, fact hay mức nào tên như vậy.
check-unknown-name-fix = Các tên dùng được ở đây: { $known }
check-unknown-function = Không có hàm này.
check-unknown-function-fix = Các hàm: known days workdays months years age count any all sum words same_name has.
check-arguments = Hàm này cần đúng { $count } giá trị trong ngoặc.
check-arguments-fix = Xem lại các giá trị, ngăn nhau bằng dấu phẩy.
check-needs-item = Câu hỏi này thuộc mục lặp, không đứng một mình được.
check-needs-item-fix = Dùng trong count, any, all hoặc sum của mục đó.
check-not-a-list = Ở đây cần tên một mục lặp.
check-not-a-list-fix = Mục lặp là mục trong form có khóa repeat.
check-unknown-paper = Không có giấy tờ nào tên như vậy.
check-unknown-paper-fix = Các giấy tờ: { $known }
check-not-a-field = Ở đây cần tên một câu hỏi.
check-not-a-field-fix = known(…) chỉ nhận câu hỏi, không nhận fact hay mức.
check-type = Ở đây cần { $expected }, mà đang là { $found }.
check-type-fix = Sửa vế này, hoặc dùng câu hỏi khác.
check-compare = Không so sánh được { $expected } với { $found }.
check-compare-fix = Hai vế phải cùng loại.
check-not-an-option = Câu hỏi này không có lựa chọn như vậy.
check-not-an-option-fix = Các lựa chọn: { $known }
check-not-a-date = Ngày viết chưa đúng.
check-not-a-date-fix = Viết trong dấu nháy kép: "2026-07-01".
check-not-a-member = Sau in cần một danh sách, hoặc câu hỏi chọn nhiều.
check-not-a-member-fix = Viết danh sách trong ngoặc vuông: ["a", "b"].
check-constant = Cả hai vế đều cố định, kết quả không bao giờ đổi.
check-constant-fix = Dùng một câu hỏi ở ít nhất một vế.
check-cycle = Các điều kiện chờ nhau thành vòng: { $known }
check-cycle-fix = Bỏ một chỗ trong vòng này.
check-meaning-too-deep = Các tên gọi nhau qua quá nhiều tầng.
check-meaning-too-deep-fix = Bớt một số mục facts trung gian.
check-elsewhere = Điều kiện này dùng một mục đang có lỗi.
check-elsewhere-fix = Sửa lỗi ở mục kia trước.

## Loại giá trị

check-shape-condition = một điều kiện (đúng hoặc sai)
check-shape-number = một số
check-shape-day = một ngày
check-shape-text = một đoạn chữ
check-shape-choice = một lựa chọn
check-shape-choices = nhiều lựa chọn
check-shape-address = một địa chỉ
check-shape-list = một danh sách

## Ví dụ và tệp câu trả lời

check-example-verdict = Ví dụ “{ $name }”: mong kết luận { $expected }, tính ra { $found }.
check-example-verdict-fix = Sửa điều kiện của thủ tục nếu tính sai, hoặc sửa ví dụ.
check-example-need = Ví dụ “{ $name }”: giấy tờ { $what } mong { $expected }, tính ra { $found }.
check-example-need-fix = Xem lại needed và waived của giấy tờ này, hoặc sửa ví dụ.
check-example-fee = Ví dụ “{ $name }”: phí { $what } mong { $expected }, tính ra { $found }.
check-example-fee-fix = Xem lại các dòng fees, hoặc sửa ví dụ.
check-example-problems = Ví dụ “{ $name }”: mong lỗi ở [{ $expected }], tính ra [{ $found }].
check-example-problems-fix = Xem lại mục checks và câu trả lời của ví dụ.
check-example-go-to = Ví dụ “{ $name }”: mong chuyển sang { $expected }, tính ra { $found }.
check-example-go-to-fix = Xem lại go_to của mục outcomes, hoặc sửa ví dụ.
check-bad-answer = Câu “{ $name }” không nhận giá trị này.
check-bad-answer-fix = Viết đúng kiểu của câu hỏi: tên lựa chọn, ngày năm-tháng-ngày, số chỉ có chữ số.
check-number-answer = Câu “{ $name }” viết bằng số trần của JSON, dễ mất số 0 ở đầu.
check-number-answer-fix = Đặt giá trị trong dấu nháy kép.
