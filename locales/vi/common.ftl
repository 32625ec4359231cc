### Những chữ có ở mọi màn hình. Khóa không mang tên của tệp khác.

## Chân trang: việc mà phím làm, một đến ba tiếng

footer-continue = tiếp tục
footer-back = quay lại
footer-move = di chuyển
footer-choose = chọn
footer-next-field = ô kế tiếp
footer-help = giúp
footer-dense = điền cả mục
footer-guided = hỏi từng câu
footer-papers = giấy tờ
footer-why = vì sao
footer-speak = đọc to
footer-large = cỡ chữ
footer-park = gửi, đổi hồ sơ
footer-curtain = che màn hình
footer-print = in
footer-quit = thoát
footer-other = Việc khác

## Mức của điều cần nói

level-block = Lỗi: { $says }
level-warn = Lưu ý: { $says }
level-note = Ghi chú: { $says }
confidence-verify = cần kiểm tra lại

## Trạng thái ghi

save-writing = ● đang ghi
save-done = ✓ đã lưu

## Câu trả lời có sẵn

answer-yes = Có
answer-no = Không
answer-unknown = Không biết
answer-later = Sẽ bổ sung sau
program = Cầm Tay
footer-start = bắt đầu
footer-accept = đổi
footer-write = ghi ra tệp
footer-copy = chép
footer-go-over = chuyển bản mới
footer-stay = giữ bản cũ
footer-version = bản mới của thủ tục
footer-keep = giữ như cũ
footer-fill = điền
footer-discard = bỏ thẻ này
footer-remain = ở lại
footer-leave = thoát
footer-undo = hoàn tác việc vừa làm
footer-save = ghi lại
footer-clear = xóa câu trả lời
footer-address = đổi xưng hô
footer-channel = đổi cách nộp
footer-checklist = tới phần giấy tờ
footer-items = danh sách
footer-review = tới phần kiểm tra
footer-verdict = xem kết luận
footer-portal = hướng dẫn nộp trực tuyến
footer-receipt = ghi mã hồ sơ
footer-add = thêm
footer-remove = bỏ mục này
footer-close = hết
footer-workplace = Nơi làm việc
footer-overview = xem tổng quan
footer-home = về màn hình đầu
footer-findings = lỗi
footer-examples = ví dụ
footer-reset = làm lại
footer-typing = gõ tiếng Việt (Telex, VNI)
footer-restore = trả lại phím đã gõ
typing-telex = Đang gõ Telex. F12 để chuyển sang VNI.
typing-vni = Đang gõ VNI. F12 để tắt bộ gõ có sẵn.
typing-off = Đã tắt bộ gõ có sẵn.
typing-outside = Máy đang có bộ gõ tiếng Việt khác, nên bộ gõ có sẵn đã tự tắt.
footer-pick = chọn dòng
save-failed = Lỗi: chưa ghi được. { $why } Những gì đã nhập vẫn còn ở đây; máy sẽ ghi lại khi bấm phím.
status-assumed = ngày giả định { $day }
status-day = ngày { $day }
status-opening = Đang mở…
answer-blank = Không cung cấp
answer-done = Xong
answer-open = chưa trả lời
answer-skip = Bỏ qua
speak-on = Đang đọc. Bấm phím bất kỳ để dừng.
speak-none = Máy này chưa có chương trình đọc tiếng Việt. Cài espeak-ng (trên Debian, Ubuntu: sudo apt install espeak-ng) rồi bấm F5 lại.
