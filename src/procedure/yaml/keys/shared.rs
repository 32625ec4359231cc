//! The keys of the files in `_common`.

use super::form::FIELD;
use super::head::LAW;
use super::rule::{CONFIDENCE, NOTE};
use super::{Demand, Holds, Names, Shape, optional, required, shape};

/// A file of `_common`.
pub const COMMON: Shape = Shape {
    name: "common",
    says: "Một tệp trong `_common`: nhóm ô, danh mục, mức tiền, hoặc ngày nghỉ.",
    parts: &[&[
        required("format", Holds::Format, "Phiên bản của cách viết, luôn là 1.", "1"),
        optional("group", Holds::Id, "Tên của nhóm ô, để `use` gọi.", "nguoi"),
        optional(
            "fields",
            Holds::List(&Holds::Map(&FIELD)),
            "Các ô của nhóm. Điều kiện trong nhóm gọi ô cùng nhóm.",
            "",
        ),
        optional(
            "list",
            Holds::Id,
            "Tên của danh mục: `dan_toc`, `ton_giao`, `quoc_tich`, `ngan_hang`, `tinh`.",
            "dan_toc",
        ),
        optional(
            "values",
            Holds::ByName(Names::Codes, &Holds::Text),
            "Các mục của danh mục: mã, rồi tên.",
            "{\"kinh\": \"Kinh\", \"tay\": \"Tày\"}",
        ),
        optional(
            "amounts",
            Holds::ByName(Names::Ids, &Holds::List(&Holds::Map(&AMOUNT))),
            "Mức tiền có ngày áp dụng, dùng là `muc.ten`. Nghị định mới thì thêm dòng, không sửa dòng cũ.",
            "{\"luong_co_so\": [{\"amount\": 2530000, \"from\": \"2026-07-01\"}]}",
        ),
        optional(
            "holidays",
            Holds::List(&Holds::Map(&DAY)),
            "Ngày nghỉ lễ, không tính là ngày làm việc.",
            "[{\"on\": \"2026-01-01\", \"name\": \"Tết Dương lịch\"}]",
        ),
        optional(
            "working",
            Holds::List(&Holds::Map(&DAY)),
            "Ngày thứ Bảy, Chủ nhật làm bù.",
            "[{\"on\": \"2026-01-10\", \"name\": \"Thứ Bảy làm bù\"}]",
        ),
        optional(
            "yearly",
            Holds::List(&Holds::Map(&YEARLY)),
            "Ngày lễ của mọi năm, để dự kiến cho những năm chưa công bố lịch nghỉ.",
            "[{\"on\": \"04-30\", \"name\": \"Ngày Chiến thắng\"}]",
        ),
        optional("law", Holds::Anything, "Căn cứ, để ghi nhớ; chương trình chưa dùng.", ""),
    ]],
    demands: &[Demand::OneOf(&["group", "list", "amounts", "holidays", "working"])],
};

/// A row of a dated amount.
pub const AMOUNT: Shape = shape(
    "amount",
    "Một mức tiền; dòng đầu tiên đúng ngày thắng.",
    &[&[
        required("amount", Holds::Number, "Số đồng.", "2530000"),
        optional("from", Holds::Date, "Ngày đầu, tính cả ngày ấy.", "2026-07-01"),
        optional("to", Holds::Date, "Ngày cuối, tính cả ngày ấy.", "2027-06-30"),
        optional(
            "law",
            Holds::Map(&LAW),
            "Văn bản định ra mức này.",
            "{\"name\": \"Nghị định 161/2026/NĐ-CP\"}",
        ),
        CONFIDENCE,
        NOTE,
    ]],
);

/// A day off, or a day made up.
pub const DAY: Shape = shape(
    "day",
    "Một ngày trong lịch.",
    &[&[
        required("on", Holds::Date, "Ngày nào.", "2026-01-01"),
        required("name", Holds::Text, "Ngày gì.", "Tết Dương lịch"),
        optional("law", Holds::Anything, "Căn cứ, để ghi nhớ; chương trình chưa dùng.", ""),
    ]],
);

/// A holiday of every year.
pub const YEARLY: Shape = Shape {
    name: "yearly",
    says: "Một ngày lễ của mọi năm: `on` theo dương lịch, hoặc `lunar` theo âm lịch.",
    parts: &[&[
        optional("on", Holds::Text, "Tháng và ngày dương lịch.", "\"04-30\""),
        optional(
            "lunar",
            Holds::Text,
            "Tháng và ngày âm lịch; `01-00` là ngày cuối năm cũ.",
            "\"03-10\"",
        ),
        required("name", Holds::Text, "Ngày gì.", "Ngày Chiến thắng"),
    ]],
    demands: &[Demand::OneOf(&["on", "lunar"])],
};
