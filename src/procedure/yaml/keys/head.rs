//! The keys of a definition itself, of its head, its law and its overview card.

use super::form::{FIELD, FORM};
use super::paper::{DOCUMENT, NEVER_ASK};
use super::portal::PORTAL;
use super::rule::{BENEFIT, CHECK, DEADLINE, FACT, FEE, OUTCOME, PROCESSING, ROW};
use super::{Demand, Holds, Key, Names, PATHS, Shape, TEXTS, optional, required, shape, word};

/// A definition.
pub const PROCEDURE: Shape = shape(
    "procedure",
    "Một thủ tục hành chính: `procedure.yaml`. Viết các khóa theo thứ tự này cho dễ đọc.",
    &[HEAD, BODY],
);

/// The keys that say which procedure it is: the only ones the catalogue reads.
pub const HEAD: &[Key] = &[
    required("format", Holds::Format, "Phiên bản của cách viết, luôn là 1.", "1"),
    required(
        "id",
        Holds::FolderId,
        "Tên của thủ tục, trùng tên thư mục. Không bao giờ đổi, vì hồ sơ đang làm gọi thủ tục bằng tên này.",
        "dang-ky-khai-sinh",
    ),
    required(
        "code",
        Holds::Either(&[Holds::Text, Holds::List(&Holds::Map(&CODE_ROW))]),
        "Mã quốc gia của thủ tục. Viết danh sách dòng khi mã khác nhau theo nơi hoặc theo ngày.",
        "\"1.001193\"",
    ),
    required("name", Holds::Text, "Tên chính thức của thủ tục.", "Đăng ký khai sinh"),
    required("domain", Holds::FolderId, "Lĩnh vực, trùng tên thư mục cha.", "ho-tich"),
    optional(
        "keywords",
        TEXTS,
        "Người dân gọi thủ tục này thế nào. Ô tìm đọc các từ này, không phân biệt dấu.",
        "[\"làm giấy khai sinh\", \"khai sinh cho con\"]",
    ),
    optional("status", Holds::Word(word::statuses), "Thủ tục đang ở bước nào.", "active"),
    optional(
        "subject",
        Holds::Text,
        "Câu hỏi nói về ai, khi không phải người đang ngồi đó.",
        "cháu",
    ),
    optional(
        "in_force",
        Holds::Map(&SPAN),
        "Thủ tục có hiệu lực từ ngày nào đến ngày nào. Ngoài khoảng này màn hình có lời nhắc.",
        "{\"from\": \"2026-07-01\"}",
    ),
    optional(
        "reviewed",
        Holds::Map(&REVIEW),
        "Lần đối chiếu với văn bản gần nhất, và ngày phải xem lại.",
        "{\"on\": \"2026-11-01\", \"next\": \"2027-05-01\"}",
    ),
];

const BODY: &[Key] = &[
    optional(
        "law",
        Holds::ByName(Names::Ids, &Holds::Map(&LAW)),
        "Bảng căn cứ: mỗi điều được dẫn là một mục có tên. Ở mọi nơi khác, `law: [tên]` dẫn về đây.",
        "{\"nd123_d9\": {\"name\": \"Nghị định 123/2015/NĐ-CP\", \"article\": \"Điều 9\"}}",
    ),
    required(
        "about",
        Holds::Map(&ABOUT),
        "Tấm thẻ tổng quan: thủ tục để làm gì, ai nộp, nộp ở đâu, nhận được gì.",
        "",
    ),
    optional(
        "fees",
        Holds::List(&Holds::Map(&FEE)),
        "Lệ phí. Các dòng cùng `item` là một khoản; lấy dòng đầu tiên đúng theo thứ tự trong tệp.",
        "[{\"item\": \"Lệ phí đăng ký\", \"amount\": 8000, \"law\": [\"tt85\"]}]",
    ),
    optional(
        "benefits",
        Holds::List(&Holds::Map(&BENEFIT)),
        "Tiền người dân được nhận; lấy dòng đầu tiên đúng của mỗi khoản.",
        "[{\"item\": \"Trợ cấp hằng tháng\", \"amount\": \"muc.chuan_tro_giup_xa_hoi\", \"per\": \"month\", \"law\": [\"nd20_d4\"]}]",
    ),
    optional(
        "processing",
        Holds::List(&Holds::Map(&PROCESSING)),
        "Thời hạn giải quyết của cơ quan; lấy dòng đầu tiên đúng.",
        "[{\"working_days\": 3, \"law\": [\"nd123_d9\"]}]",
    ),
    optional(
        "deadlines",
        Holds::List(&Holds::Map(&DEADLINE)),
        "Hạn mà người dân phải làm xong, tính từ một ngày trong hồ sơ.",
        "[{\"days\": 60, \"from\": \"tre.ngay_sinh\", \"says\": \"Phải khai sinh trong 60 ngày.\"}]",
    ),
    optional(
        "facts",
        Holds::ByName(Names::Ids, &Holds::Map(&FACT)),
        "Điều kiện được đặt tên để dùng lại, kèm lời đọc sau chữ \"vì\".",
        "{\"co_ban_hang\": {\"is\": \"muc_dich == \\\"ban_hang\\\"\", \"says\": \"có bán hàng\"}}",
    ),
    optional(
        "triage",
        Holds::List(&Holds::Map(&FIELD)),
        "Câu hỏi về hoàn cảnh, quyết định giấy tờ, lệ phí và kết luận. Câu chặn đường để lên đầu.",
        "",
    ),
    optional(
        "outcomes",
        Holds::List(&Holds::Map(&OUTCOME)),
        "Lối rẽ: khi nào không làm thủ tục này được. Dòng đầu tiên chắc chắn đúng thắng.",
        "",
    ),
    optional(
        "documents",
        Holds::List(&Holds::Map(&DOCUMENT)),
        "Giấy tờ của hồ sơ, theo thứ tự cán bộ xem.",
        "",
    ),
    optional(
        "never_ask",
        Holds::List(&Holds::Map(&NEVER_ASK)),
        "Giấy tờ không được đòi, và vì sao.",
        "[{\"paper\": \"Sổ hộ khẩu\", \"says\": \"Sổ hộ khẩu giấy đã bỏ từ 2023.\"}]",
    ),
    optional("form", Holds::Map(&FORM), "Tờ khai, theo đúng thứ tự và lời của mẫu.", ""),
    optional(
        "checks",
        Holds::List(&Holds::Map(&CHECK)),
        "Kiểm tra chéo: điều phải đúng giữa các ô.",
        "",
    ),
    optional("portal", Holds::Map(&PORTAL), "Từng bước nộp trên Cổng dịch vụ công.", ""),
    optional(
        "migrations",
        Holds::List(&Holds::Map(&MIGRATION)),
        "Tên cũ của ô, giấy, lựa chọn nay là gì, để hồ sơ đang làm dở theo được bản mới.",
        "[{\"from\": \"noi_o\", \"to\": \"noi_cu_tru\"}]",
    ),
    optional(
        "ignore",
        Holds::List(&Holds::Map(&IGNORE)),
        "Những điều `check` nhắc mà người soạn đã xem và không theo, kèm lý do.",
        "",
    ),
];

/// A code that depends on the place or the day.
pub const CODE_ROW: Shape = shape(
    "code_row",
    "Một mã, với nơi, cách nộp và ngày mà nó đúng.",
    &[&[required("code", Holds::Text, "Mã quốc gia.", "\"1.001193\"")], ROW],
);

/// Days from and to.
pub const SPAN: Shape = shape(
    "span",
    "Một khoảng ngày, tính cả hai đầu.",
    &[&[
        optional("from", Holds::Date, "Ngày đầu, tính cả ngày ấy.", "2026-07-01"),
        optional("to", Holds::Date, "Ngày cuối, tính cả ngày ấy.", "2027-06-30"),
    ]],
);

/// When it was compared with the law.
pub const REVIEW: Shape = shape(
    "review",
    "Việc đối chiếu với văn bản.",
    &[&[
        required("on", Holds::Date, "Ngày đối chiếu gần nhất.", "2026-11-01"),
        optional("next", Holds::Date, "Ngày phải xem lại.", "2027-05-01"),
    ]],
);

/// A source of law.
pub const LAW: Shape = shape(
    "law",
    "Một điều của văn bản.",
    &[&[
        required("name", Holds::Text, "Tên và số hiệu văn bản.", "Nghị định 123/2015/NĐ-CP"),
        optional("article", Holds::Text, "Điều, khoản được dẫn.", "Điều 9"),
        optional("url", Holds::Text, "Địa chỉ của văn bản.", "https://vanban.chinhphu.vn/"),
        optional("note", Holds::Memo, "Ghi nhớ cho người soạn.", "Sửa năm 2026."),
    ]],
);

/// The overview card.
pub const ABOUT: Shape = shape(
    "about",
    "Tấm thẻ tổng quan, đọc trong mười giây.",
    &[&[
        required(
            "summary",
            Holds::Text,
            "Một câu: thủ tục để làm gì.",
            "Ghi nhận việc sinh và cấp Giấy khai sinh.",
        ),
        required("who", Holds::Text, "Ai được nộp.", "Cha, mẹ, hoặc người thân của trẻ."),
        required("where", Holds::Text, "Nộp ở đâu.", "UBND phường, xã nơi cư trú"),
        required("result", Holds::Text, "Người dân nhận được gì.", "Giấy khai sinh (bản chính)"),
        optional("online", Holds::Word(word::online), "Nộp qua mạng được tới đâu.", "full"),
        optional(
            "channels",
            Holds::List(&Holds::Word(word::channels)),
            "Các cách nộp được nhận. Không viết là nhận mọi cách.",
            "[\"in_person\", \"online\"]",
        ),
        optional(
            "portal_page",
            Holds::Text,
            "Địa chỉ trang chính thức của thủ tục.",
            "https://dichvucong.gov.vn/",
        ),
        optional(
            "official",
            Holds::List(&Holds::Map(&QUOTE)),
            "Nguyên văn cơ quan công bố, cho cán bộ đọc ở cuối màn hình tổng quan.",
            "[{\"title\": \"Trình tự thực hiện\", \"text\": \"Bước 1. Nộp hồ sơ.\"}]",
        ),
    ]],
);

/// Words of the office, as published.
pub const QUOTE: Shape = shape(
    "quote",
    "Một đoạn nguyên văn.",
    &[&[
        required("title", Holds::Text, "Tên của đoạn.", "Trình tự thực hiện"),
        required("text", Holds::Text, "Nguyên văn.", "Bước 1. Nộp hồ sơ."),
    ]],
);

/// What became of the ids of earlier versions.
pub const MIGRATION: Shape = Shape {
    name: "migration",
    says: "Một thay đổi: `from` và `to`, `map` và `options`, `drop`, hoặc `ask_again`.",
    parts: &[&[
        optional("from", Holds::Path, "Tên cũ của ô hoặc giấy.", "noi_o"),
        optional("to", Holds::Path, "Tên mới của chính ô hoặc giấy ấy.", "noi_cu_tru"),
        optional("map", Holds::Path, "Ô có lựa chọn đổi tên.", "quan_he"),
        optional(
            "options",
            Holds::ByName(Names::Ids, &Holds::Id),
            "Lựa chọn cũ, rồi lựa chọn mới; để trống thì hỏi lại.",
            "{\"cha_me\": \"cha\"}",
        ),
        optional("drop", Holds::Path, "Ô hoặc giấy không còn nữa.", "so_ho_khau"),
        optional(
            "ask_again",
            PATHS,
            "Các ô phải hỏi lại, vì câu hỏi đã đổi nghĩa.",
            "[\"noi_sinh\"]",
        ),
    ]],
    demands: &[
        Demand::OneOf(&["from", "map", "drop", "ask_again"]),
        Demand::With { key: "from", then: "to" },
        Demand::With { key: "map", then: "options" },
    ],
};

/// What an author does not want to be told.
pub const IGNORE: Shape = shape(
    "ignore",
    "Một điều không nhắc nữa.",
    &[&[
        required("code", Holds::Text, "Tên của điều ấy, như `check` ghi.", "long-sentence"),
        optional("at", Holds::Text, "Chỗ nào: tên ô, tên giấy. Không viết là cả tệp.", "noi_sinh"),
        required("because", Holds::Text, "Vì sao không theo.", "Mẫu tờ khai ghi như vậy."),
    ]],
);
