### Lời của việc kiểm tra bộ thủ tục.

check-level-error = lỗi
check-level-warning = lưu ý
check-level-note = ghi chú
check-hint = cách sửa: { $hint }
check-clean = { $files } tệp, không có lỗi.
check-summary = { $files } tệp: { $errors } lỗi, { $warnings } lưu ý, { $notes } ghi chú.
