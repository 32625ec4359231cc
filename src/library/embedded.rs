//! The built-in definitions: generated from `procedures/`, kept true by a test.

use jiff::civil::date;

use crate::procedure::catalog::Entry;
use crate::procedure::{Span, Status};

/// A definition built into the program.
#[derive(Debug)]
pub(super) struct Embedded {
    pub(super) id: &'static str,
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) domain: &'static str,
    pub(super) in_force: Span,
    pub(super) keywords: &'static [&'static str],
    pub(super) path: &'static str,
    pub(super) text: &'static str,
    /// Its examples; empty where it has none.
    pub(super) examples: &'static str,
}

impl Embedded {
    /// What the catalogue shows of it.
    pub(super) fn listed(&self) -> Entry {
        Entry {
            id: self.id.into(),
            code: self.code.into(),
            name: self.name.into(),
            domain: self.domain.into(),
            keywords: self.keywords.iter().map(|word| (*word).into()).collect(),
            status: Status::Active,
            in_force: self.in_force,
            place: self.path.into(),
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
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["tiền người già", "tiền tuổi già", "tiền già", "lương người già", "lương hưu cho người không có lương", "tiền các cụ", "tiền cụ hàng tháng", "tiền ôn mệ", "tiền dưỡng già", "trợ cấp người cao tuổi", "trợ cấp tuổi già", "trợ cấp 75 tuổi", "70 tuổi hộ nghèo", "xin tiền già cho ông nội bà ngoại", "hưu trí xã hội", "chuyển chỗ nhận tiền già"],
        path: "procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/procedure.yaml",
        text: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/examples.yaml"),
    },
    Embedded {
        id: "tro-cap-xa-hoi-hang-thang",
        code: "1.001776",
        name: "Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hằng tháng",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2026, 10, 5)), to: None },
        keywords: &["trợ cấp xã hội", "trợ cấp khuyết tật", "tiền khuyết tật", "tiền người tàn tật", "tiền tàn tật hàng tháng", "trợ cấp trẻ mồ côi", "tiền mồ côi", "trợ cấp đơn thân nuôi con", "mẹ đơn thân hộ nghèo", "một mình nuôi con", "tiền bảo trợ xã hội", "bảo trợ hàng tháng", "người già neo đơn", "cụ già không nơi nương tựa", "kinh phí chăm sóc người khuyết tật", "tiền nuôi trẻ mồ côi", "nhận nuôi cháu mồ côi", "trợ cấp trẻ dưới 3 tuổi vùng khó khăn", "chuyển chỗ nhận trợ cấp"],
        path: "procedures/bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang/procedure.yaml",
        text: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang/examples.yaml"),
    },
    Embedded {
        id: "chung-thuc-ban-sao-tu-ban-chinh",
        code: "2.000815",
        name: "Chứng thực bản sao từ bản chính giấy tờ, văn bản",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["sao y", "sao y bản chính", "sao y chứng thực", "chứng thực bản sao", "công chứng giấy tờ", "phô tô công chứng", "photo công chứng", "phô tô đóng dấu", "photo đóng dấu đỏ", "bản sao có dấu", "thị thực giấy tờ", "thị thực sao y", "đóng mộc sao y", "sao lục giấy tờ", "sao y bằng cấp", "sao y căn cước", "sao y sổ đỏ", "bản sao điện tử"],
        path: "procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/procedure.yaml",
        text: include_str!("../../procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/examples.yaml"),
    },
    Embedded {
        id: "chung-thuc-chu-ky",
        code: "2.000884",
        name: "Chứng thực chữ ký trong các giấy tờ, văn bản",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["chứng thực chữ ký", "xác nhận chữ ký", "công chứng chữ ký", "xác nhận sơ yếu lý lịch", "công chứng sơ yếu lý lịch", "đóng dấu lý lịch", "làm lý lịch xin việc", "giấy ủy quyền", "giấy ủy quyền nhận lương hưu", "ủy quyền nhận tiền hộ", "chứng thực điểm chỉ", "lăn tay vào giấy", "xác nhận đơn", "đóng dấu giấy cam kết", "đóng mộc giấy tự viết", "thị thực chữ ký"],
        path: "procedures/chung-thuc/chung-thuc-chu-ky/procedure.yaml",
        text: include_str!("../../procedures/chung-thuc/chung-thuc-chu-ky/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-chu-ky/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-tam-tru",
        code: "1.004194",
        name: "Đăng ký tạm trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["tạm trú", "đăng ký tạm trú", "khai tạm trú", "làm tạm trú", "làm giấy tạm trú", "làm KT3", "kt3", "ở trọ", "thuê trọ", "thuê phòng trọ", "ở nhà trọ khai báo công an", "lên thành phố ở trọ", "sinh viên ở trọ", "đi làm công nhân ở trọ", "khai tạm trú cho người thuê", "chủ trọ khai cho khách thuê", "ở nhờ nhà con", "đăng ký tạm trú theo danh sách", "tạm trú ký túc xá", "ct01"],
        path: "procedures/cu-tru/dang-ky-tam-tru/procedure.yaml",
        text: include_str!("../../procedures/cu-tru/dang-ky-tam-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/dang-ky-tam-tru/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-thuong-tru",
        code: "1.004222",
        name: "Đăng ký thường trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["thường trú", "đăng ký thường trú", "nhập hộ khẩu", "nhập khẩu", "chuyển hộ khẩu", "chuyển khẩu", "cắt khẩu", "làm hộ khẩu", "vô hộ khẩu", "nhập hộ khẩu cho con", "nhập khẩu cho em bé mới sinh", "nhập hộ khẩu về nhà chồng", "nhập hộ khẩu về nhà vợ", "chuyển về ở với con", "mua nhà chuyển hộ khẩu", "nhập hộ khẩu nhà thuê", "ở nhờ nhập hộ khẩu", "về quê nhập lại hộ khẩu", "việt kiều nhập hộ khẩu", "ct01"],
        path: "procedures/cu-tru/dang-ky-thuong-tru/procedure.yaml",
        text: include_str!("../../procedures/cu-tru/dang-ky-thuong-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/dang-ky-thuong-tru/examples.yaml"),
    },
    Embedded {
        id: "gia-han-tam-tru",
        code: "1.002755",
        name: "Gia hạn tạm trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["gia hạn tạm trú", "gia hạn KT3", "hết hạn tạm trú", "sắp hết hạn tạm trú", "ở tiếp chỗ trọ", "ở tiếp nhà trọ", "thuê tiếp nhà", "làm lại tạm trú", "tạm trú hết hạn", "xin ở thêm", "gia hạn cho người thuê trọ", "gia hạn tạm trú theo danh sách"],
        path: "procedures/cu-tru/gia-han-tam-tru/procedure.yaml",
        text: include_str!("../../procedures/cu-tru/gia-han-tam-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/gia-han-tam-tru/examples.yaml"),
    },
    Embedded {
        id: "xac-nhan-thong-tin-cu-tru",
        code: "1.010041",
        name: "Xác nhận thông tin về cư trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["xác nhận cư trú", "giấy xác nhận cư trú", "xác nhận thông tin cư trú", "giấy xác nhận nơi ở", "xác nhận hộ khẩu", "xác nhận thường trú", "xác nhận tạm trú", "xác nhận nơi ở hiện tại", "giấy thay sổ hộ khẩu", "mất sổ hộ khẩu", "ct07", "giấy ct07", "xác nhận nhân khẩu", "xác nhận người trong hộ", "xác nhận quá trình cư trú", "xác nhận từng ở đâu"],
        path: "procedures/cu-tru/xac-nhan-thong-tin-cu-tru/procedure.yaml",
        text: include_str!("../../procedures/cu-tru/xac-nhan-thong-tin-cu-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/xac-nhan-thong-tin-cu-tru/examples.yaml"),
    },
    Embedded {
        id: "hoa-giai-tranh-chap-dat-dai",
        code: "1.012812",
        name: "Hòa giải tranh chấp đất đai",
        domain: "dat-dai",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["hòa giải đất", "hoà giải đất đai", "tranh chấp đất", "tranh chấp ranh đất", "tranh chấp ranh giới", "lấn đất", "lấn ranh", "hàng xóm lấn đất", "lấn chiếm đất", "giành đất", "kiện đất", "kiện tụng đất đai", "cãi nhau bờ rào", "tranh bờ ruộng", "tranh chấp lối đi", "tranh chấp mốc giới", "đất ông bà để lại tranh nhau", "xin xã giải quyết chuyện đất"],
        path: "procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/procedure.yaml",
        text: include_str!("../../procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/procedure.yaml"),
        examples: include_str!("../../procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-ket-hon",
        code: "1.000894",
        name: "Đăng ký kết hôn",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["kết hôn", "cưới", "cưới vợ", "lấy vợ", "lấy chồng", "đi đăng ký", "làm giấy kết hôn", "giấy hôn thú", "làm hôn thú", "ký hôn thú", "giấy giá thú", "làm giấy cưới", "đám cưới", "làm giấy vợ chồng", "ra phường đăng ký", "ra xã ký giấy cưới", "tái hôn", "kết hôn lại sau ly hôn", "cưới lần hai", "đi bước nữa", "sống chung chưa đăng ký", "ở với nhau chưa có hôn thú", "giấy chứng nhận kết hôn", "đkkh"],
        path: "procedures/ho-tich/dang-ky-ket-hon/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/dang-ky-ket-hon/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-ket-hon/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-khai-sinh",
        code: "1.001193",
        name: "Đăng ký khai sinh",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2027, 3, 1)), to: None },
        keywords: &["khai sinh", "làm giấy khai sinh", "giấy khai sanh", "khai sanh", "làm khai sanh", "khai sinh cho con", "khai sinh cho cháu", "con mới đẻ", "cháu mới đẻ", "vợ đẻ", "vợ mới sinh", "mới sanh em bé", "vợ sanh", "con nít mới sanh", "em bé mới sinh", "con mới lọt lòng", "làm giấy tờ cho con mới sinh", "khai sinh trễ", "khai sinh muộn", "khai sinh quá hạn", "đẻ ở nhà", "sanh ở nhà", "đẻ rơi", "sinh dọc đường", "mẹ đơn thân làm khai sinh", "con ngoài giá thú", "trẻ bị bỏ rơi", "nhặt được trẻ", "mang thai hộ", "đi khai sanh cho con", "gks"],
        path: "procedures/ho-tich/dang-ky-khai-sinh/2027-03-01/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/2027-03-01/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/2027-03-01/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-khai-sinh",
        code: "1.001193",
        name: "Đăng ký khai sinh",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["khai sinh", "làm giấy khai sinh", "giấy khai sanh", "khai sanh", "làm khai sanh", "khai sinh cho con", "khai sinh cho cháu", "con mới đẻ", "cháu mới đẻ", "vợ đẻ", "vợ mới sinh", "mới sanh em bé", "vợ sanh", "con nít mới sanh", "em bé mới sinh", "con mới lọt lòng", "làm giấy tờ cho con mới sinh", "khai sinh trễ", "khai sinh muộn", "khai sinh quá hạn", "đẻ ở nhà", "sanh ở nhà", "đẻ rơi", "sinh dọc đường", "mẹ đơn thân làm khai sinh", "con ngoài giá thú", "trẻ bị bỏ rơi", "nhặt được trẻ", "mang thai hộ", "đi khai sanh cho con", "gks"],
        path: "procedures/ho-tich/dang-ky-khai-sinh/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-khai-tu",
        code: "1.000656",
        name: "Đăng ký khai tử",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["khai tử", "báo tử", "chứng tử", "giấy chứng tử", "làm giấy chứng tử", "trích lục khai tử", "giấy khai tử", "nhà có người mất", "nhà có người chết", "nhà có tang", "nhà có đám ma", "bố mất", "mẹ mất", "ba mất", "má mất", "ông bà mất", "chồng mất", "vợ mất", "người nhà qua đời", "từ trần", "khai báo người chết", "xóa tên người mất", "chết đã lâu chưa khai tử", "khai tử trễ", "khai tử muộn", "cắt khẩu người chết"],
        path: "procedures/ho-tich/dang-ky-khai-tu/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/dang-ky-khai-tu/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-khai-tu/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-lai-khai-sinh",
        code: "1.004884",
        name: "Đăng ký lại khai sinh",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["mất giấy khai sinh", "mất khai sinh", "mất giấy khai sanh", "làm lại giấy khai sinh", "làm lại khai sanh", "khai sinh lại", "khai sanh lại", "khai sinh cháy mất sổ", "mất sổ khai sinh", "sổ hộ tịch bị cháy", "sổ hộ tịch bị mối", "không còn sổ gốc khai sinh", "đăng ký lại giấy khai sinh", "xin lại giấy khai sinh", "người lớn làm lại khai sinh", "bố mẹ già không có khai sinh", "khai sinh cũ chế độ cũ", "khai sinh trước giải phóng"],
        path: "procedures/ho-tich/dang-ky-lai-khai-sinh/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/dang-ky-lai-khai-sinh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-lai-khai-sinh/examples.yaml"),
    },
    Embedded {
        id: "dang-ky-nhan-cha-me-con",
        code: "1.001022",
        name: "Đăng ký nhận cha, mẹ, con",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["nhận con", "nhận cha", "nhận mẹ", "nhận bố", "nhận ba cho con", "nhận cha cho con", "nhận con ruột", "nhận con rơi", "nhận con ngoài giá thú", "nhận con riêng", "xác nhận cha con", "xác nhận mẹ con", "thêm tên cha vào khai sinh", "thêm tên bố cho con", "bổ sung tên cha", "khai sinh chưa có tên cha", "tìm được cha ruột", "tìm được mẹ ruột", "giám định adn nhận con", "xét nghiệm adn cha con", "cha mẹ chưa cưới nhận con"],
        path: "procedures/ho-tich/dang-ky-nhan-cha-me-con/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/dang-ky-nhan-cha-me-con/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-nhan-cha-me-con/examples.yaml"),
    },
    Embedded {
        id: "khai-sinh-ket-hop-nhan-cha-me-con",
        code: "1.000689",
        name: "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["khai sinh có tên cha khi chưa cưới", "chưa đăng ký kết hôn làm khai sinh cho con", "chưa cưới mà có con", "sinh con ngoài giá thú", "con ngoài giá thú lấy họ cha", "khai sinh cho con theo họ cha", "khai sinh theo họ bố", "khai sanh theo họ ba", "khai sinh và nhận con", "khai sinh kết hợp nhận con", "cha nhận con lúc khai sinh", "cha đơn thân làm khai sinh", "mẹ bỏ đi cha làm khai sinh", "vợ chồng chưa đăng ký làm khai sinh", "sống chung chưa hôn thú làm khai sanh", "chưa đủ tuổi kết hôn đã có con", "làm khai sinh nhận cha", "làm khai sanh có tên ba"],
        path: "procedures/ho-tich/khai-sinh-ket-hop-nhan-cha-me-con/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/khai-sinh-ket-hop-nhan-cha-me-con/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/khai-sinh-ket-hop-nhan-cha-me-con/examples.yaml"),
    },
    Embedded {
        id: "xac-nhan-tinh-trang-hon-nhan",
        code: "1.004873",
        name: "Cấp Giấy xác nhận tình trạng hôn nhân",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["giấy độc thân", "xác nhận độc thân", "chứng nhận độc thân", "giấy xác nhận độc thân", "xin giấy độc thân", "giấy chưa vợ chưa chồng", "xác nhận chưa có vợ", "xác nhận chưa có chồng", "giấy chưa kết hôn", "giấy tình trạng hôn nhân", "xác nhận hôn nhân", "giấy hôn nhân", "giấy xác nhận đã ly hôn", "xác nhận đang có vợ chồng", "độc thân để vay ngân hàng", "độc thân để bán đất", "độc thân để bán nhà", "độc thân đi nước ngoài", "độc thân để cưới bên nước ngoài", "giấy độc thân hết hạn", "mất giấy độc thân", "xnttthn", "gxntthn"],
        path: "procedures/ho-tich/xac-nhan-tinh-trang-hon-nhan/procedure.yaml",
        text: include_str!("../../procedures/ho-tich/xac-nhan-tinh-trang-hon-nhan/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/xac-nhan-tinh-trang-hon-nhan/examples.yaml"),
    },
];

/// The files of `_common` with their names.
#[rustfmt::skip]
pub(super) const COMMON: &[(&str, &str)] = &[
    (
        "procedures/_common/chu_ho.yaml",
        include_str!("../../procedures/_common/chu_ho.yaml"),
    ),
    (
        "procedures/_common/dan_toc.yaml",
        include_str!("../../procedures/_common/dan_toc.yaml"),
    ),
    (
        "procedures/_common/ho_tich_goc.yaml",
        include_str!("../../procedures/_common/ho_tich_goc.yaml"),
    ),
    (
        "procedures/_common/muc.yaml",
        include_str!("../../procedures/_common/muc.yaml"),
    ),
    (
        "procedures/_common/muc_cu_tru.yaml",
        include_str!("../../procedures/_common/muc_cu_tru.yaml"),
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
        "procedures/_common/nguoi_ct01.yaml",
        include_str!("../../procedures/_common/nguoi_ct01.yaml"),
    ),
    (
        "procedures/_common/nguoi_dong_y.yaml",
        include_str!("../../procedures/_common/nguoi_dong_y.yaml"),
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
        "procedures/_common/thanh_vien_ct01.yaml",
        include_str!("../../procedures/_common/thanh_vien_ct01.yaml"),
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
