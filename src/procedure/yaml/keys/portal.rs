//! The keys of the filing on the portal.

use super::rule::BASIS;
use super::{Holds, IDS, PATHS, Shape, optional, required, shape};

/// The filing on the portal.
pub const PORTAL: Shape = shape(
    "portal",
    "Nộp trên Cổng dịch vụ công, từng bước.",
    &[&[
        optional("find", Holds::Text, "Gõ gì vào ô tìm của Cổng.", "đăng ký khai sinh"),
        optional(
            "url",
            Holds::Memo,
            "Địa chỉ trên Cổng; chương trình chưa dùng.",
            "https://dichvucong.gov.vn/",
        ),
        optional("steps", Holds::List(&Holds::Map(&STEP)), "Các bước theo thứ tự.", ""),
    ]],
);

/// A step of it.
pub const STEP: Shape = shape(
    "step",
    "Một bước trên Cổng.",
    &[
        &[
            required("do", Holds::Text, "Việc cán bộ làm.", "Chọn \"Nộp trực tuyến\""),
            optional(
                "say",
                Holds::Text,
                "Lời nói với người dân. Chỉ dùng {xung_ho}, {Xung_ho}, {tu_xung}, {Tu_xung}.",
                "{Xung_ho} đọc giúp mã OTP.",
            ),
            optional(
                "copy",
                PATHS,
                "Các ô chép sang Cổng, theo thứ tự của Cổng.",
                "[\"tre.ho_ten\", \"tre.ngay_sinh\"]",
            ),
            optional("upload", IDS, "Các giấy tờ tải lên ở bước này.", "[\"giay_chung_sinh\"]"),
            optional("when", Holds::Expression, "Khi nào mới có bước này.", "co_ban_hang"),
        ],
        BASIS,
    ],
);
