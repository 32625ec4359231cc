### Lời của các lệnh.

cli-no-procedure = Không có thủ tục “{ $name }” trong bộ thủ tục.
cli-did-you-mean = Có phải: { $name }?
