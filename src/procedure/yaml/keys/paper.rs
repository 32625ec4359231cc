//! The keys of documents and of papers that must not be asked for.

use super::rule::{BASIS, LAW, NOTE, ROW};
use super::{Holds, Key, Shape, TEXTS, optional, required, shape, word};

const ORIGINAL: Key = optional("original", Holds::Count, "Số bản chính.", "1");
const COPIES: Key = optional("copies", Holds::Count, "Số bản sao.", "2");
const LOOK_FOR: Key = optional(
    "look_for",
    Holds::List(&Holds::Map(&POINT)),
    "Những điểm cán bộ phải nhìn trên giấy.",
    "[{\"id\": \"chu_ky\", \"says\": \"Có chữ ký của cả hai bên\"}]",
);
const GET_FROM: Key =
    optional("get_from", Holds::Text, "Lấy giấy này ở đâu.", "Nơi sinh của trẻ (bệnh viện)");
const PHOTO: Key = optional(
    "photo",
    Holds::Text,
    "Chụp giấy này thế nào để nộp qua mạng.",
    "Chụp đủ bốn góc, thấy rõ dấu.",
);

/// A document.
pub const DOCUMENT: Shape = shape(
    "document",
    "Một giấy tờ của hồ sơ.",
    &[
        &[
            required(
                "id",
                Holds::Id,
                "Tên của giấy, không trùng giấy khác, kể cả giấy trong `one_of`.",
                "giay_chung_sinh",
            ),
            required("name", Holds::Text, "Tên giấy như người dân đọc.", "Giấy chứng sinh"),
            required("hand_in", Holds::Word(word::hand_in), "Làm gì với giấy này.", "submit"),
            ORIGINAL,
            COPIES,
            optional(
                "needed",
                Holds::Expression,
                "Khi nào cần giấy này. Không viết là luôn cần.",
                "noi_sinh == \"co_so_y_te\"",
            ),
            optional(
                "waived",
                Holds::Map(&WAIVER),
                "Khi nào cần mà được miễn, và vì sao.",
                "{\"when\": \"da_co_du_lieu\", \"says\": \"đã có trên cơ sở dữ liệu\"}",
            ),
            LOOK_FOR,
            optional(
                "one_of",
                Holds::List(&Holds::Map(&ALTERNATIVE)),
                "Các giấy thay nhau: có một là đủ.",
                "",
            ),
            GET_FROM,
            PHOTO,
            optional(
                "upload",
                Holds::Map(&UPLOAD),
                "Tệp mà Cổng dịch vụ công nhận.",
                "{\"types\": [\"pdf\", \"jpg\"], \"max_mb\": 5}",
            ),
        ],
        ROW,
        BASIS,
    ],
);

/// A paper that stands for a document.
pub const ALTERNATIVE: Shape = shape(
    "alternative",
    "Một trong các giấy thay nhau.",
    &[&[
        required("id", Holds::Id, "Tên của giấy.", "van_ban_nguoi_lam_chung"),
        required("name", Holds::Text, "Tên giấy như người dân đọc.", "Văn bản của người làm chứng"),
        ORIGINAL,
        COPIES,
        optional("when", Holds::Expression, "Khi nào được nhận giấy này.", "sinh_tai_nha"),
        GET_FROM,
        Key { holds: Holds::Memo, ..PHOTO },
        LOOK_FOR,
        LAW,
        Key { holds: Holds::Memo, ..NOTE },
    ]],
);

/// A waiver.
pub const WAIVER: Shape = shape(
    "waiver",
    "Khi nào giấy được miễn.",
    &[&[
        required("when", Holds::Expression, "Khi nào được miễn.", "da_co_du_lieu"),
        required("says", Holds::Text, "Vì sao được miễn.", "đã có trên cơ sở dữ liệu"),
        LAW,
    ]],
);

/// A point to look at.
pub const POINT: Shape = shape(
    "point",
    "Một điểm phải nhìn trên giấy.",
    &[&[
        required("id", Holds::Id, "Tên của điểm ấy.", "chu_ky"),
        required("says", Holds::Text, "Nhìn gì.", "Có chữ ký và dấu"),
        optional("same_as", Holds::Path, "Ô phải khớp với giấy.", "tre.ngay_sinh"),
        optional(
            "when",
            Holds::Expression,
            "Khi nào mới nhìn điểm này. Không viết là luôn nhìn.",
            "channel == \"online\"",
        ),
    ]],
);

/// What the portal takes.
pub const UPLOAD: Shape = shape(
    "upload",
    "Tệp mà Cổng dịch vụ công nhận.",
    &[&[
        optional("types", TEXTS, "Các loại tệp.", "[\"pdf\", \"jpg\"]"),
        optional("max_mb", Holds::Count, "Lớn nhất bao nhiêu MB.", "5"),
    ]],
);

/// A paper that must not be asked for.
pub const NEVER_ASK: Shape = shape(
    "never_ask",
    "Một giấy không được đòi.",
    &[
        &[
            required("paper", Holds::Text, "Tên giấy.", "Sổ hộ khẩu"),
            required(
                "says",
                Holds::Text,
                "Vì sao không được đòi.",
                "Sổ hộ khẩu giấy đã bỏ từ 2023.",
            ),
        ],
        BASIS,
    ],
);
