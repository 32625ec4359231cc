### Chép thủ tục từ nguồn ngoài: đã làm gì, chỗ nào không chép được, chỗ nào đã sửa.

import-read = Đã đọc { $records } bản ghi.
import-written = Đã ghi vào { $out }: { $new } thủ tục mới, { $renewed } bản chép cũ được thay, { $same } bản đã có y như vậy.
import-kept = Giữ nguyên { $count } tệp đã có người soạn hoặc sửa:
import-refused = Không chép { $count } chỗ:
import-more = … và { $count } chỗ nữa, xem phần đếm.
import-at-line = { $file }, dòng { $number }
import-at-item = { $file }, phần tử { $number }
import-code = mã { $code }
import-counts = Vì sao không chép, số chỗ:
import-flaws = Đã sửa hoặc bỏ khi chép, số bản ghi:
import-next = Bản chép chưa biên soạn: giấy tờ và kết luận phải hỏi lại. Xem thử: camtay --procedures { $out }
import-not-written = Không ghi được { $path }: { $why }. Những thủ tục ghi trước đó vẫn còn nguyên. Sửa chỗ này rồi chạy lại đúng lệnh vừa rồi.

## Vì sao không chép

import-refused-unreadable = không đọc được: { $why }
import-refused-not-a-file = không phải tệp thường, hoặc thư mục nằm quá sâu
import-refused-empty = không có bản ghi nào
import-refused-not-text = không phải văn bản UTF-8
import-refused-too-long = dài hơn mức một bản ghi có thể có
import-refused-not-json = không phải JSON
import-refused-given-up = quá nhiều dòng liền nhau không phải bản ghi, bỏ phần còn lại của tệp
import-refused-not-a-record = là JSON nhưng không phải bản ghi thủ tục
import-refused-no-code = thiếu mã thủ tục, hoặc mã không đúng dạng
import-refused-no-name = thiếu tên thủ tục
import-refused-no-papers = không ghi giấy tờ nào, chép về dễ hiểu lầm là không cần giấy
import-refused-too-much = quá nhiều giấy tờ, trường hợp hoặc chữ
import-refused-repeated = bản ghi lặp lại
import-refused-same-code = mã này đã có ở bản ghi trước, nội dung khác

## Đã sửa hoặc bỏ

import-flaw-html = có mã HTML, đã gỡ
import-flaw-line-breaks = xuống dòng kiểu khác (CRLF), đã đổi
import-flaw-hard-spaces = dấu cách cứng, đã đổi thành dấu cách thường
import-flaw-controls = ký tự điều khiển, đã bỏ
import-flaw-invisible = ký tự không nhìn thấy, đã bỏ
import-flaw-lost = có chữ đã mất từ trước (�), giữ nguyên để xem lại
import-flaw-decomposed = dấu tách rời chữ, đã ghép lại
import-flaw-type = giá trị sai kiểu, coi như không có
import-flaw-worded-count = số bản ghi bằng chữ, lấy con số đứng đầu
import-flaw-wrong-count = số bản không thể có (âm, lẻ, quá lớn), bỏ
import-flaw-no-count = giấy không ghi số bản
import-flaw-nameless-paper = giấy không có tên, bỏ
import-flaw-odd-time = thời hạn theo giờ hoặc ngày lẻ, để ở phần nguyên văn
import-flaw-several-times = một cách nộp có nhiều thời hạn, để ở phần nguyên văn
import-flaw-several-fees = một cách nộp có nhiều mức phí, ghi bằng lời
import-flaw-odd-fee = số tiền không rõ (lẻ, âm, ngoại tệ), ghi bằng lời
import-flaw-wrong-date = ngày không thể có, bỏ
import-flaw-no-field = thiếu lĩnh vực, xếp vào “khac”
import-flaw-no-law = thiếu căn cứ
import-flaw-no-result = thiếu kết quả
import-flaw-no-steps = thiếu trình tự
import-flaw-same-name = trùng tên với thủ tục khác, tên thư mục có thêm mã
