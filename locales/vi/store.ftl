### Lời khi nơi giữ hồ sơ gặp trở ngại: chuyện gì, nghĩa là gì, làm gì tiếp.

store-homeless = Máy không cho biết thư mục riêng của người dùng, nên chưa biết giữ hồ sơ ở đâu. Chưa có gì bị mất. Hãy đặt biến CAMTAY_HOME là một thư mục ghi được rồi mở lại chương trình.
store-open-read-only = Không được ghi vào { $path }, nên chưa mở được nơi giữ hồ sơ. Hồ sơ cũ vẫn nguyên. Hãy nhờ người quản trị máy cấp quyền ghi, hoặc đặt biến CAMTAY_HOME là một thư mục ghi được.
store-open-full = Ổ đĩa đã đầy, nên chưa mở được { $path }. Hồ sơ cũ vẫn nguyên. Hãy dọn bớt tệp khác rồi mở lại chương trình.
store-open-busy = Chương trình khác đang giữ { $path }, nên chưa mở được hồ sơ. Hồ sơ vẫn nguyên. Hãy đóng chương trình kia, hoặc đợi một lát rồi mở lại.
store-open-corrupt = Tệp { $path } bị hỏng hoặc không phải của Cầm Tay, nên không đọc được hồ sơ. Chương trình chưa sửa gì trong tệp. Đừng xóa; hãy chép tệp sang nơi khác, lấy bản sao lưu hoặc báo người quản trị máy.
store-open-misplaced = Ở { $path } có một tệp đứng chỗ của thư mục, hoặc một thư mục đứng chỗ của tệp, nên chưa mở được nơi giữ hồ sơ. Hãy đổi tên thứ đang đứng đó rồi mở lại chương trình.
store-open-other = Chưa mở được { $path } ({ $why }). Chương trình chưa xóa gì. Hãy thử mở lại; nếu vẫn vậy, báo người quản trị máy câu này.
store-newer = Tệp { $path } do bản Cầm Tay mới hơn ghi (mức { $found }, bản này biết đến mức { $known }), nên bản này không mở. Hồ sơ vẫn nguyên. Hãy dùng bản Cầm Tay mới.
store-failed-read-only = Tệp hồ sơ không còn ghi được, nên việc vừa rồi chưa lưu. Những gì đã lưu vẫn nguyên. Hãy nhờ người quản trị máy cấp lại quyền ghi rồi thử lại.
store-failed-full = Ổ đĩa đã đầy, nên việc vừa rồi chưa lưu. Những gì đã lưu vẫn nguyên. Hãy dọn bớt tệp khác rồi thử lại.
store-failed-busy = { $attempt ->
    [read] Chương trình khác đang giữ tệp hồ sơ, nên chưa đọc được.
   *[other] Chương trình khác đang giữ tệp hồ sơ, nên việc vừa rồi chưa lưu.
} Những gì đã lưu vẫn nguyên. Hãy đợi một lát rồi thử lại.
store-failed-corrupt = { $attempt ->
    [read] Tệp hồ sơ bị hỏng, nên không đọc được.
   *[other] Tệp hồ sơ bị hỏng, nên việc vừa rồi chưa lưu.
} Đừng xóa tệp; hãy thoát, chép tệp sang nơi khác, lấy bản sao lưu hoặc báo người quản trị máy.
store-failed-other = { $attempt ->
    [read] Chưa đọc được hồ sơ ({ $why }).
    [append] Chưa lưu được việc vừa rồi ({ $why }).
    [draft] Chưa giữ được chữ đang gõ dở ({ $why }).
    [choose] Chưa lưu được lựa chọn ({ $why }).
   *[close] Chưa đóng được tệp hồ sơ cho gọn ({ $why }).
} Những gì đã lưu vẫn nguyên. Hãy thử lại; nếu vẫn vậy, báo người quản trị máy câu này.
store-conflict = Hồ sơ { $dossier } đã được sửa ở nơi khác: ở đây biết đến lần ghi { $expected }, nơi giữ đã có { $found }. Việc vừa rồi chưa lưu, để không ghi đè. Hãy mở lại hồ sơ, xem phần mới rồi làm lại.
store-missing = Không có hồ sơ { $dossier } ở nơi giữ. Hồ sơ chưa từng được lưu, hoặc nằm ở máy khác. Hãy chọn lại trong danh sách.
store-record = Một chỗ ghi của hồ sơ { $dossier } (số { $number }) không đọc được ({ $why }). Chương trình không đoán thay và chưa sửa gì. Hãy dùng bản Cầm Tay mới nhất; nếu vẫn vậy, lấy bản sao lưu hoặc báo người quản trị máy.
store-randomness = Máy chưa cho số ngẫu nhiên ({ $why }), nên chưa đặt được mã cho hồ sơ mới. Hồ sơ cũ vẫn nguyên. Hãy thử lại; nếu vẫn vậy, khởi động lại máy.
