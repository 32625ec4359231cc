### Điều chưa đọc được trong một ô: nói việc cần làm, bằng chữ của nhãn.

field-empty = Nhập { $label }.
field-date-form = Nhập { $label } như 5/6/1960.
field-date-day = Xem lại { $label }: tháng này không có ngày đó.
field-date-month = Xem lại { $label }: tháng từ 1 đến 12.
field-date-year = Xem lại { $label }: năm có hai hoặc bốn chữ số.
field-date-year-missing = Nhập thêm năm của { $label }.
field-date-day-missing = Nhập đủ ngày, tháng, năm của { $label }.
field-number-form = Nhập { $label } bằng chữ số.
field-number-whole = Nhập { $label } là số nguyên.
field-number-large = Xem lại { $label }: số quá lớn.
field-address-province = Tỉnh, thành phố
field-address-commune = Xã, phường, đặc khu
field-address-detail = Số nhà, đường, thôn, tổ
field-address-old = Địa chỉ cũ theo giấy tờ (nếu khác)
field-nothing-chosen = Chọn { $label }.
field-not-in-list = Chọn { $label } trong danh sách; gõ một phần tên để tìm.
field-number-between = Xem lại { $label }: từ { $min } đến { $max }.
field-number-least = Xem lại { $label }: ít nhất { $min }.
field-number-most = Xem lại { $label }: nhiều nhất { $max }.
