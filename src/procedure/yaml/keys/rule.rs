//! The keys of rules: what they stand on, where they hold, and fees, times, facts, outcomes, checks.

use super::{Demand, Holds, Key, Shape, TEXTS, optional, required, shape, word};

/// What a rule stands on.
pub(super) const BASIS: &[Key] = &[LAW, CONFIDENCE, NOTE];
/// The law a rule cites.
pub(super) const LAW: Key =
    optional("law", TEXTS, "Căn cứ: tên các mục trong bảng `law` của thủ tục.", "[\"nd123_d9\"]");
/// How sure an author is.
pub(super) const CONFIDENCE: Key = optional(
    "confidence",
    Holds::Word(word::confidences),
    "Đã đối chiếu với văn bản chưa. Không chắc thì ghi `verify`, không đoán.",
    "verify",
);
/// A remark.
pub(super) const NOTE: Key = optional(
    "note",
    Holds::Text,
    "Chưa chắc chỗ nào, hoặc lời dặn cán bộ.",
    "Tỉnh có thể quy định mức khác.",
);
/// A condition for the rule itself.
const WHEN: Key = optional(
    "when",
    Holds::Expression,
    "Điều kiện để dòng này được dùng. Không viết là luôn dùng.",
    "co_ban_hang",
);
/// Words about a row.
const SAYS: Key = optional(
    "says",
    Holds::Text,
    "Lời nói cho cán bộ về dòng này.",
    "Mức do HĐND tỉnh quyết định.",
);

/// Where, how and when a row holds.
pub(super) const ROW: &[Key] = &[
    optional(
        "for",
        Holds::Map(&FOR),
        "Nơi và cách nộp mà dòng này dành cho. Không viết là mọi nơi, mọi cách.",
        "{\"province\": [\"01\"], \"channel\": [\"online\"]}",
    ),
    optional("from", Holds::Date, "Ngày đầu dòng này có hiệu lực.", "2026-07-01"),
    optional("to", Holds::Date, "Ngày cuối dòng này còn hiệu lực.", "2027-06-30"),
];

/// Places and channels.
pub const FOR: Shape = shape(
    "for",
    "Nơi và cách nộp mà một dòng dành cho.",
    &[&[
        optional("province", TEXTS, "Mã hai chữ số của các tỉnh.", "[\"01\", \"31\"]"),
        optional(
            "channel",
            Holds::List(&Holds::Word(word::channels)),
            "Các cách nộp.",
            "[\"online\"]",
        ),
    ]],
);

/// A fee.
pub const FEE: Shape = shape(
    "fee",
    "Một dòng lệ phí. Dòng riêng (của tỉnh, được miễn) đứng trước, dòng chung đứng sau.",
    &[
        &[
            optional(
                "item",
                Holds::Text,
                "Tên khoản. Các dòng cùng tên là một khoản.",
                "Lệ phí đăng ký",
            ),
            optional(
                "amount",
                Holds::Expression,
                "Số đồng, hoặc biểu thức số. Không viết nghĩa là ở đây chưa biết (do tỉnh quy định).",
                "so_ban * 2000",
            ),
            optional(
                "times",
                Holds::Factor,
                "Hệ số nhân với `amount`, nhiều nhất hai số lẻ: giảm một nửa là `\"0.5\"`.",
                "\"0.5\"",
            ),
            WHEN,
            SAYS,
        ],
        ROW,
        BASIS,
    ],
);

/// Money for the citizen.
pub const BENEFIT: Shape = shape(
    "benefit",
    "Một dòng tiền người dân được nhận. Các dòng cùng `item` là một khoản, lấy dòng đầu tiên đúng.",
    &[
        &[
            required("item", Holds::Text, "Tên khoản.", "Trợ cấp hằng tháng"),
            optional(
                "amount",
                Holds::Expression,
                "Số đồng, hoặc biểu thức số. Không viết nghĩa là ở đây chưa biết (do tỉnh quy định).",
                "muc.chuan_tro_giup_xa_hoi",
            ),
            optional(
                "times",
                Holds::Factor,
                "Hệ số nhân với `amount`, nhiều nhất hai số lẻ.",
                "\"1.5\"",
            ),
            optional("per", Holds::Word(word::periods), "Nhận một lần hay đều đặn.", "month"),
            WHEN,
            SAYS,
        ],
        ROW,
        BASIS,
    ],
);

pub(super) const WORKING_DAYS: Key =
    optional("working_days", Holds::Count, "Số ngày làm việc; 0 là trong ngày.", "3");
pub(super) const DAYS: Key = optional("days", Holds::Count, "Số ngày, kể cả ngày nghỉ.", "60");
pub(super) const MONTHS: Key = optional("months", Holds::Count, "Số tháng.", "6");
pub(super) const DURATION: Demand = Demand::OneOf(&["working_days", "days", "months"]);

/// How long an office takes.
pub const PROCESSING: Shape = Shape {
    name: "processing",
    says: "Một dòng thời hạn giải quyết: `working_days`, `days` hoặc `months`.",
    parts: &[&[WORKING_DAYS, DAYS, MONTHS, WHEN, SAYS], ROW, BASIS],
    demands: &[DURATION],
};

/// What a citizen must do in time.
pub const DEADLINE: Shape = Shape {
    name: "deadline",
    says: "Một hạn của người dân: `days`, `months` hoặc `working_days`, kể từ `from`.",
    parts: &[
        &[
            DAYS,
            MONTHS,
            WORKING_DAYS,
            required(
                "from",
                Holds::Expression,
                "Hạn tính từ ô ngày nào. Ở đây không phải ngày áp dụng.",
                "tre.ngay_sinh",
            ),
            WHEN,
            required(
                "says",
                Holds::Text,
                "Lời nhắc về hạn này.",
                "Phải đăng ký trong 60 ngày từ ngày sinh.",
            ),
        ],
        BASIS,
    ],
    demands: &[DURATION],
};

/// A named condition.
pub const FACT: Shape = shape(
    "fact",
    "Một điều kiện có tên. Điều kiện dùng từ hai lần trở lên nên đặt tên.",
    &[&[
        required("is", Holds::Expression, "Điều kiện.", "muc_dich == \"ban_hang\""),
        required("says", Holds::Text, "Lời đọc tiếp sau chữ \"vì\".", "có bán hàng"),
        LAW,
        Key { holds: Holds::Memo, ..NOTE },
    ]],
);

/// A turning.
pub const OUTCOME: Shape = shape(
    "outcome",
    "Một lối rẽ: khi điều kiện chắc chắn đúng thì không hỏi thêm nữa.",
    &[
        &[
            required("id", Holds::Id, "Tên của lối rẽ.", "da_dang_ky"),
            required("when", Holds::Expression, "Khi nào rẽ.", "da_co_giay == \"co\""),
            required("verdict", Holds::Word(word::turns), "Kết luận khi rẽ.", "other"),
            required(
                "says",
                Holds::Text,
                "Lời nói với người dân.",
                "Trẻ đã có giấy khai sinh, không đăng ký lần nữa.",
            ),
            optional(
                "go_to",
                Holds::Either(&[Holds::FolderId, Holds::Map(&GO_TO)]),
                "Thủ tục đúng: `id` của nó, hoặc mã và tên khi chưa có trong bộ.",
                "{\"code\": \"2.000528\", \"name\": \"Đăng ký khai sinh có yếu tố nước ngoài\"}",
            ),
        ],
        BASIS,
    ],
);

/// A procedure that is not in the set.
pub const GO_TO: Shape = shape(
    "go_to",
    "Một thủ tục chưa có trong bộ.",
    &[&[
        required("code", Holds::Text, "Mã quốc gia.", "\"2.000528\""),
        required("name", Holds::Text, "Tên thủ tục.", "Đăng ký khai sinh có yếu tố nước ngoài"),
    ]],
);

/// A check across fields.
pub const CHECK: Shape = shape(
    "check",
    "Một điều phải đúng giữa các ô. Chỉ báo khi chắc chắn sai và ô ấy đang được hỏi.",
    &[
        &[
            required("ensure", Holds::Expression, "Điều phải đúng.", "age(me.ngay_sinh) >= 14"),
            required("at", Holds::Path, "Ô đứng lời báo.", "me.ngay_sinh"),
            optional("level", Holds::Word(word::levels), "Nặng nhẹ.", "warn"),
            required("says", Holds::Text, "Lời báo.", "Xem lại năm sinh của mẹ."),
            optional("when", Holds::Expression, "Khi nào mới kiểm.", "known(me.ngay_sinh)"),
        ],
        BASIS,
    ],
);
