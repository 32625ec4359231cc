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
