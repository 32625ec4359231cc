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
