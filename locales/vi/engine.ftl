### Điều máy tính ra: kết luận, giấy tờ cần, giấy tờ có.

engine-verdict-ready = Đủ điều kiện nộp
engine-verdict-supplement = Cần bổ sung
engine-verdict-review = Cần công chức xem xét
engine-verdict-other = Không thuộc thủ tục này
engine-verdict-no = Không đủ điều kiện
engine-verdict-undecided = Chưa đủ thông tin

engine-need-needed = chắc chắn cần
engine-need-maybe = có thể cần
engine-need-not = không cần
engine-need-waived = được miễn

engine-found-unseen = chưa xem
engine-found-ok = có và đúng
engine-found-wrong = có nhưng lỗi
engine-found-later = sẽ bổ sung
