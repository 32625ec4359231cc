### Xem thử một thủ tục đang viết.

preview-mark = XEM THỬ
preview-errors = { $count } lỗi
preview-warnings = { $count } cảnh báo
preview-clean = ✓ tệp không có lỗi
preview-stale = bản đang xem cũ hơn tệp
preview-examples = { $right }/{ $all } ví dụ đúng
preview-strip = Lỗi, { $place }: { $message }
preview-panel = Tệp thủ tục
preview-findings = Lỗi trong tệp
preview-unread = Tệp còn lỗi nên chưa xem thử được. Sửa rồi lưu tệp: màn hình này tự đổi.
preview-examples-ask = Xem thử với câu trả lời của ví dụ nào?
preview-examples-step = Ví dụ
preview-line = dòng { $line }
preview-place = { $file }, dòng { $line }
preview-loaded = Đã nạp câu trả lời của ví dụ “{ $name }”.
preview-reset = Đã bỏ hết câu trả lời, xem lại từ đầu.
preview-vanished = Câu đang xem không còn trong thủ tục; đây là câu kế tiếp.
preview-elsewhere = Đang xem thử: thủ tục khác không mở được ở đây.
preview-quit = Bản xem thử không ghi lại gì.
preview-lost = Không đọc được tệp: { $why }.
preview-lost-fix = Lưu lại tệp ở chỗ cũ là xem tiếp được.
