### Màn hình đầu: tìm thủ tục, hồ sơ đang làm.

home-search = Tìm thủ tục
home-search-hint = tên, mã, hoặc nói như người dân nói
home-nothing-found = Không thấy thủ tục nào với “{ $query }”. Thử ít chữ hơn hoặc nói cách khác.
home-dossiers = Hồ sơ đang làm
home-favourites = Hay dùng
home-domains = Lĩnh vực
home-ask-quit = Thoát Cầm Tay?
home-all = Mọi thủ tục
home-filed = đã nộp · { $receipt }
home-domain-business = Kinh doanh
home-domain-certification = Chứng thực
home-domain-civil-status = Hộ tịch
home-domain-land = Đất đai
home-domain-merit = Người có công
home-domain-residence = Cư trú
home-domain-social = Bảo trợ xã hội
home-help = Giúp
home-help-other = Bàn phím không có phím F: dùng Tab hoặc ↓ tới dòng Việc khác ở cuối màn hình rồi bấm Enter.
home-help-save = Mọi câu trả lời được ghi ngay. Bấm Esc lúc nào cũng được, không mất gì đã gõ.
home-help-dates = Ngày gõ kiểu nào cũng được: 5/6/1960, 050660, 5-6-60. Số có dấu chấm hay cách đều được.
home-help-mouse = Chuột bấm được vào mọi dòng và mọi phím ở chân trang.
home-quit-saved = Mọi thứ đã được ghi. Hồ sơ đang làm mở lại được ở màn hình đầu.
home-quit-unsaved = Còn việc chưa ghi xong. Máy sẽ ghi rồi mới thoát.
