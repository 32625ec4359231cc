//! The keys of fields, sections and the form.

use super::rule::{BASIS, LAW};
use super::{Demand, Holds, IDS, Names, Shape, optional, required, shape, word};

/// The form.
pub const FORM: Shape = shape(
    "form",
    "Tờ khai.",
    &[&[
        required("title", Holds::Text, "Tên tờ khai.", "Tờ khai đăng ký khai sinh"),
        optional("official", Holds::Text, "Số mẫu.", "Mẫu 01, Thông tư 04/2024/TT-BTP"),
        LAW,
        super::rule::CONFIDENCE,
        super::rule::NOTE,
        optional("sections", Holds::List(&Holds::Map(&SECTION)), "Các mục của tờ khai.", ""),
    ]],
);

/// A section.
pub const SECTION: Shape = shape(
    "section",
    "Một mục của tờ khai. Mục không lồng nhau.",
    &[&[
        required("id", Holds::Id, "Tên của mục; ô trong mục được gọi là `muc.o`.", "tre"),
        required("title", Holds::Text, "Tên mục như trên tờ khai.", "Người được khai sinh"),
        optional("when", Holds::Expression, "Khi nào cả mục mới phải điền.", "co_cha == \"co\""),
        optional("fields", Holds::List(&Holds::Map(&FIELD)), "Các ô của mục.", ""),
        optional(
            "use",
            Holds::Id,
            "Lấy các ô của một nhóm dùng chung trong `_common`, đứng trước `fields`.",
            "nguoi",
        ),
        optional(
            "only",
            IDS,
            "Chỉ lấy những ô này của nhóm; thứ tự vẫn theo nhóm.",
            "[\"ho_ten\", \"ngay_sinh\"]",
        ),
        optional(
            "with",
            Holds::ByName(Names::Ids, &Holds::Changes(&FIELD)),
            "Sửa từng ô của nhóm: tên ô, rồi những khóa được thay.",
            "{\"ho_ten\": {\"label\": \"Họ tên mẹ\"}}",
        ),
        optional(
            "repeat",
            Holds::Map(&REPEAT),
            "Mục lặp: điền nhiều lần, mỗi người một lần.",
            "{\"each\": \"Người con\", \"at_most\": 10}",
        ),
    ]],
);

/// How a section repeats.
pub const REPEAT: Shape = shape(
    "repeat",
    "Mục lặp lại thế nào.",
    &[&[
        required("each", Holds::Text, "Mỗi lần là một gì.", "Người con"),
        optional("at_most", Holds::Count, "Nhiều nhất mấy lần; không viết là 50.", "10"),
        optional("at_least", Holds::Count, "Ít nhất mấy lần.", "1"),
    ]],
);

/// A question, a field.
pub const FIELD: Shape = Shape {
    name: "field",
    says: "Một câu hỏi, một ô của tờ khai.",
    parts: &[
        &[
            required("id", Holds::Id, "Tên của ô, dùng trong điều kiện.", "noi_sinh"),
            required("type", Holds::Word(word::kinds), "Loại ô.", "choice"),
            required("label", Holds::Text, "Tên ngắn của ô.", "Nơi sinh"),
            optional(
                "ask",
                Holds::Text,
                "Câu nói với người dân, không quá 25 tiếng. Chỉ dùng {xung_ho}, {Xung_ho}, {tu_xung}, {Tu_xung}.",
                "Cháu sinh ở đâu, thưa {xung_ho}?",
            ),
            optional(
                "why",
                Holds::Text,
                "Một dòng vì sao hỏi.",
                "Sinh tại nhà thì cần người làm chứng.",
            ),
            optional(
                "officer",
                Holds::Text,
                "Điều cán bộ xem lại; không đọc cho người dân.",
                "Xem trên giấy chứng sinh.",
            ),
            optional("hint", Holds::Text, "Cách ghi.", "Ghi chữ in hoa, có dấu."),
            optional("official", Holds::Text, "Lời của mẫu tờ khai.", "Họ, chữ đệm, tên"),
            optional(
                "options",
                Holds::ByName(Names::Ids, &Holds::Either(&[Holds::Text, Holds::Map(&OPTION)])),
                "Các lựa chọn của `choice`, `choices`: tên ngắn, rồi lời hiện trên màn hình.",
                "{\"cha\": \"Cha\", \"me\": \"Mẹ\"}",
            ),
            optional(
                "allow",
                Holds::List(&Holds::Word(word::allowed)),
                "Cho trả lời không biết, hoặc sẽ bổ sung sau.",
                "[\"unknown\", \"later\"]",
            ),
            optional("optional", Holds::Flag, "Viết `true` thì ô được bỏ qua.", "true"),
            optional(
                "when",
                Holds::Expression,
                "Khi nào mới hỏi. Không viết là luôn hỏi.",
                "noi_sinh == \"tai_nha\"",
            ),
            optional(
                "fill",
                Holds::Either(&[Holds::Path, Holds::Map(&FILL)]),
                "Ô khác có cùng câu trả lời; chương trình mời dùng lại một lần, không tự ghi đè. Chỉ mời trong vài trường hợp thì viết `{ from: …, when: … }`.",
                "nguoi_yeu_cau.ho_ten",
            ),
            optional("is", Holds::Expression, "Công thức của ô `computed`.", "age(tre.ngay_sinh)"),
            optional("min", Holds::Number, "Số nhỏ nhất của `integer`, `money`, `area`.", "1"),
            optional("max", Holds::Number, "Số lớn nhất của `integer`, `money`, `area`.", "20"),
            optional(
                "data",
                Holds::Word(word::data),
                "Câu trả lời là loại dữ liệu cá nhân nào.",
                "basic",
            ),
        ],
        BASIS,
    ],
    demands: &[
        Demand::Where { key: "type", words: &["choice", "choices"], then: "options" },
        Demand::Where { key: "type", words: &["computed"], then: "is" },
    ],
};

/// A value offered under a condition.
pub const FILL: Shape = shape(
    "fill",
    "Ô khác có cùng câu trả lời, và khi nào mới mời dùng lại.",
    &[&[
        required("from", Holds::Path, "Ô có câu trả lời.", "nguoi_yeu_cau.ho_ten"),
        optional(
            "when",
            Holds::Expression,
            "Khi nào mới mời. Không viết là luôn mời.",
            "quan_he == \"me\"",
        ),
    ]],
);

/// An option with a condition.
pub const OPTION: Shape = shape(
    "option",
    "Một lựa chọn có điều kiện.",
    &[&[
        required("label", Holds::Text, "Lời hiện trên màn hình.", "Người khác"),
        optional(
            "when",
            Holds::Expression,
            "Khi nào mới có lựa chọn này.",
            "cho_nguoi_khac == \"co\"",
        ),
    ]],
);
