### Lời của cửa sổ và của chế độ dòng.

shell-too-small = Cửa sổ nhỏ quá, cần ít nhất 60 cột và 20 dòng. Hãy kéo rộng cửa sổ hoặc thu nhỏ cỡ chữ; hồ sơ vẫn còn nguyên. Ctrl+C để thoát.
shell-panic = Cầm Tay gặp lỗi và phải dừng ({ $place }). Những gì đã ghi vẫn còn; mở lại chương trình để làm tiếp.
shell-broken = Phần lưu trữ gặp lỗi. Hãy thử lại; nếu vẫn lỗi thì thoát và mở lại chương trình.
shell-file-denied = Không có quyền ghi vào thư mục. Hãy chọn thư mục khác hoặc báo người quản trị máy.
shell-file-full = Ổ đĩa đã đầy. Hãy xóa bớt tệp rồi in lại.
shell-file-other = Chưa ghi được tệp ({ $why }). Hãy thử lại hoặc chọn thư mục khác.
shell-more-before = (còn { $count } dòng ở trên, gõ << để xem)
shell-more-after = (còn { $count } dòng ở dưới, gõ >> để xem)
shell-plain-opening = Gõ số để chọn, gõ chữ để điền. Dòng trống: tiếp tục. <: quay lại. >: ô kế tiếp. .: đọc lại trang. ( : ) các việc làm được. ?: giúp.
shell-plain-nothing = Trang này không có “{ $typed }”. Gõ . để đọc lại trang, : để xem các việc làm được.
shell-copy-by-hand = máy này không có bảng tạm; giá trị đã in ở dòng trên, hãy chép từ đó.
shell-definition-unknown = Bộ thủ tục đang dùng không có “{ $name }”. Hãy mở bằng bộ thủ tục có thủ tục này, hoặc chọn thủ tục khác.
shell-definition-defective = Tệp { $file } có { $count } lỗi nên chưa mở được thủ tục. Chạy `camtay check { $file }` để xem từng lỗi và cách sửa.
shell-definition-unread = Chưa đọc được { $path } ({ $why }). Hãy xem lại tệp rồi mở lại thủ tục.
