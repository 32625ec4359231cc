//! The built-in definitions: generated from `procedures/`, kept true by a test.

use crate::procedure::Status;
use crate::procedure::catalog::Listed;

/// A definition built into the program.
#[derive(Debug)]
pub(super) struct Embedded {
    pub(super) id: &'static str,
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) domain: &'static str,
    pub(super) keywords: &'static [&'static str],
    pub(super) path: &'static str,
    pub(super) text: &'static str,
}

impl Embedded {
    /// What the catalogue shows of it.
    pub(super) fn listed(&self) -> Listed {
        Listed {
            id: self.id.into(),
            code: self.code.into(),
            name: self.name.into(),
            domain: self.domain.into(),
            keywords: self.keywords.iter().map(|word| (*word).into()).collect(),
            status: Status::Active,
        }
    }
}

/// Every built-in definition in order of path.
#[rustfmt::skip]
pub(super) const PROCEDURES: &[Embedded] = &[
    Embedded {
        id: "tro-cap-huu-tri-xa-hoi",
        code: "1.014027",
        name: "Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội",
        domain: "bao-tro-xa-hoi",
        keywords: &[
            "tiền người già",
            "tiền tuổi già",
            "tiền già",
            "lương người già",
            "lương hưu cho người không có lương",
            "tiền các cụ",
            "tiền cụ hàng tháng",
            "tiền ôn mệ",
            "tiền dưỡng già",
            "trợ cấp người cao tuổi",
            "trợ cấp tuổi già",
            "trợ cấp 75 tuổi",
            "70 tuổi hộ nghèo",
            "xin tiền già cho ông nội bà ngoại",
            "hưu trí xã hội",
            "chuyển chỗ nhận tiền già",
        ],
        path: "procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/procedure.yaml",
        text: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/procedure.yaml"),
    },
    Embedded {
        id: "chung-thuc-ban-sao-tu-ban-chinh",
        code: "2.000815",
        name: "Chứng thực bản sao từ bản chính giấy tờ, văn bản",
        domain: "chung-thuc",
        keywords: &[
            "sao y",
            "sao y bản chính",
            "sao y chứng thực",
            "chứng thực bản sao",
            "công chứng giấy tờ",
            "phô tô công chứng",
            "photo công chứng",
            "phô tô đóng dấu",
            "photo đóng dấu đỏ",
            "bản sao có dấu",
            "thị thực giấy tờ",
            "thị thực sao y",
            "đóng mộc sao y",
            "sao lục giấy tờ",
            "sao y bằng cấp",
            "sao y căn cước",
            "sao y sổ đỏ",
            "bản sao điện tử",
        ],
        path: "procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/procedure.yaml",
        text: include_str!("../../procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/procedure.yaml"),
    },
    Embedded {
        id: "hoa-giai-tranh-chap-dat-dai",
        code: "1.012812",
        name: "Hòa giải tranh chấp đất đai",
        domain: "dat-dai",
        keywords: &[
            "hòa giải đất",
            "hoà giải đất đai",
            "tranh chấp đất",
            "tranh chấp ranh đất",
            "tranh chấp ranh giới",
            "lấn đất",
            "lấn ranh",
            "hàng xóm lấn đất",
            "lấn chiếm đất",
            "giành đất",
            "kiện đất",
            "kiện tụng đất đai",
            "cãi nhau bờ rào",
            "tranh bờ ruộng",
            "tranh chấp lối đi",
            "tranh chấp mốc giới",
            "đất ông bà để lại tranh nhau",
            "xin xã giải quyết chuyện đất",
        ],
        path: "procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/procedure.yaml",
        text: include_str!("../../procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/procedure.yaml"),
    },
    Embedded {
        id: "dang-ky-khai-sinh",
        code: "1.001193",
        name: "Đăng ký khai sinh",
        domain: "ho-tich",
        keywords: &[
            "khai sinh",
            "làm giấy khai sinh",
            "giấy khai sanh",
            "khai sanh",
            "làm khai sanh",
            "khai sinh cho con",
            "khai sinh cho cháu",
            "con mới đẻ",
            "cháu mới đẻ",
            "vợ đẻ",
            "vợ mới sinh",
            "mới sanh em bé",
            "vợ sanh",
            "con nít mới sanh",
            "em bé mới sinh",
            "con mới lọt lòng",
            "làm giấy tờ cho con mới sinh",
            "khai sinh trễ",
            "khai sinh muộn",
            "khai sinh quá hạn",
            "đẻ ở nhà",
            "sanh ở nhà",
            "đẻ rơi",
            "sinh dọc đường",
            "mẹ đơn thân làm khai sinh",
            "con ngoài giá thú",
            "trẻ bị bỏ rơi",
            "nhặt được trẻ",
            "mang thai hộ",
            "đi khai sanh cho con",
            "gks",
        ],
        path: "procedures/ho-tich/dang-ky-khai-sinh/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/procedure.yaml"),
    },
];

/// The files of `_common` with their names.
#[rustfmt::skip]
pub(super) const COMMON: &[(&str, &str)] = &[
    (
        "procedures/_common/dan_toc.yaml",
        include_str!("../../procedures/_common/dan_toc.yaml"),
    ),
    (
        "procedures/_common/muc.yaml",
        include_str!("../../procedures/_common/muc.yaml"),
    ),
    (
        "procedures/_common/ngay_nghi.yaml",
        include_str!("../../procedures/_common/ngay_nghi.yaml"),
    ),
    (
        "procedures/_common/nguoi.yaml",
        include_str!("../../procedures/_common/nguoi.yaml"),
    ),
    (
        "procedures/_common/nguoi_yeu_cau.yaml",
        include_str!("../../procedures/_common/nguoi_yeu_cau.yaml"),
    ),
    (
        "procedures/_common/quoc_tich.yaml",
        include_str!("../../procedures/_common/quoc_tich.yaml"),
    ),
    (
        "procedures/_common/tinh.yaml",
        include_str!("../../procedures/_common/tinh.yaml"),
    ),
    (
        "procedures/_common/ton_giao.yaml",
        include_str!("../../procedures/_common/ton_giao.yaml"),
    ),
    (
        "procedures/_common/tre_em.yaml",
        include_str!("../../procedures/_common/tre_em.yaml"),
    ),
];
