### Màn hình đầu: tìm thủ tục, hồ sơ đang làm.

home-search = Tìm thủ tục
home-search-hint = tên, mã, hoặc nói như người dân nói
home-nothing-found = Không thấy thủ tục nào với “{ $query }”. Thử ít chữ hơn hoặc nói cách khác.
home-dossiers = Hồ sơ đang làm
home-favourites = Hay dùng
home-domains = Lĩnh vực
home-ask-quit = Thoát Cầm Tay?
