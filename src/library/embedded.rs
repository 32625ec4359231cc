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
}

/// The texts of a built-in definition.
#[derive(Debug)]
pub(super) struct Texts {
    pub(super) definition: &'static str,
    /// Its examples; empty where it has none.
    pub(super) examples: &'static str,
}

/// The texts of the definition at a path. They stand apart from what the catalogue shows, so that
/// listing the definitions brings none of their megabytes into memory.
pub(super) fn texts(path: &str) -> Option<&'static Texts> {
    let mut all = PROCEDURES.iter().zip(TEXTS);
    all.find(|(own, _)| own.path == path).map(|(_, texts)| texts)
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
        id: "cong-nhan-ho-ngheo",
        code: "1.011606",
        name: "Công nhận hộ nghèo, hộ cận nghèo thường xuyên, định kỳ hằng năm",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2026, 1, 1)), to: Some(date(2026, 12, 31)) },
        keywords: &["hộ nghèo", "hộ cận nghèo", "xin hộ nghèo", "xin vào hộ nghèo", "làm sổ hộ nghèo", "sổ nghèo", "sổ cận nghèo", "giấy chứng nhận hộ nghèo", "bình xét hộ nghèo", "xét hộ nghèo", "rà soát hộ nghèo", "diện nghèo", "nhà nghèo quá muốn xin trợ cấp", "nhà khó khăn", "xin thoát nghèo", "bị loại khỏi hộ nghèo", "1.011606", "1.011607"],
        path: "procedures/bao-tro-xa-hoi/cong-nhan-ho-ngheo/procedure.yaml",
    },
    Embedded {
        id: "doi-cap-lai-giay-xac-nhan-khuyet-tat",
        code: "1.001653",
        name: "Đổi, cấp lại Giấy xác nhận khuyết tật",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["mất giấy khuyết tật", "làm lại giấy khuyết tật", "cấp lại giấy khuyết tật", "đổi giấy khuyết tật", "giấy khuyết tật bị rách", "giấy khuyết tật bị nhòe", "rớt giấy khuyết tật", "mất giấy tàn tật", "mất thẻ khuyết tật", "giấy khuyết tật sai tên", "giấy khuyết tật sai năm sinh", "sửa tên giấy khuyết tật"],
        path: "procedures/bao-tro-xa-hoi/doi-cap-lai-giay-xac-nhan-khuyet-tat/procedure.yaml",
    },
    Embedded {
        id: "ho-tro-mai-tang-bao-tro-xa-hoi",
        code: "1.001731",
        name: "Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2026, 10, 5)), to: None },
        keywords: &["mai táng phí", "tiền mai táng", "tiền ma chay", "tiền chôn cất", "tiền đám ma", "tiền tử", "tiền tuất một lần ở xã", "hỗ trợ mai táng", "hỗ trợ chi phí mai táng", "người khuyết tật mất", "người đang nhận trợ cấp mất", "chết do tai nạn giao thông", "chết đuối lũ lụt", "chết do cháy nhà", "mai táng người vô gia cư", "xin tiền lo hậu sự"],
        path: "procedures/bao-tro-xa-hoi/ho-tro-mai-tang-bao-tro-xa-hoi/procedure.yaml",
    },
    Embedded {
        id: "ho-tro-mai-tang-huu-tri-xa-hoi",
        code: "1.014028",
        name: "Hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["mai táng phí người già", "tiền mai táng ông bà", "tiền ma chay các cụ", "tiền tử tuất người già", "tiền chôn cất ông bà", "cụ mất đang nhận tiền già", "người nhận tiền già mất", "ông bà mất đang lãnh tiền già", "mai táng hưu trí xã hội", "hỗ trợ mai táng người cao tuổi", "bố mẹ mất nhận tiền mai táng", "ba má mất lãnh tiền mai táng", "ôn mệ mất"],
        path: "procedures/bao-tro-xa-hoi/ho-tro-mai-tang-huu-tri-xa-hoi/procedure.yaml",
    },
    Embedded {
        id: "tro-cap-huu-tri-xa-hoi",
        code: "1.014027",
        name: "Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["tiền người già", "tiền tuổi già", "tiền già", "lương người già", "lương hưu cho người không có lương", "tiền các cụ", "tiền cụ hàng tháng", "tiền ôn mệ", "tiền dưỡng già", "trợ cấp người cao tuổi", "trợ cấp tuổi già", "trợ cấp 75 tuổi", "70 tuổi hộ nghèo", "xin tiền già cho ông nội bà ngoại", "hưu trí xã hội", "chuyển chỗ nhận tiền già"],
        path: "procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/procedure.yaml",
    },
    Embedded {
        id: "tro-cap-xa-hoi-hang-thang",
        code: "1.001776",
        name: "Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hằng tháng",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2026, 10, 5)), to: None },
        keywords: &["trợ cấp xã hội", "trợ cấp khuyết tật", "tiền khuyết tật", "tiền người tàn tật", "tiền tàn tật hàng tháng", "trợ cấp trẻ mồ côi", "tiền mồ côi", "trợ cấp đơn thân nuôi con", "mẹ đơn thân hộ nghèo", "một mình nuôi con", "tiền bảo trợ xã hội", "bảo trợ hàng tháng", "người già neo đơn", "cụ già không nơi nương tựa", "kinh phí chăm sóc người khuyết tật", "tiền nuôi trẻ mồ côi", "nhận nuôi cháu mồ côi", "trợ cấp trẻ dưới 3 tuổi vùng khó khăn", "chuyển chỗ nhận trợ cấp"],
        path: "procedures/bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang/procedure.yaml",
    },
    Embedded {
        id: "xac-dinh-muc-do-khuyet-tat",
        code: "1.001699",
        name: "Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật",
        domain: "bao-tro-xa-hoi",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["giấy xác nhận khuyết tật", "làm giấy khuyết tật", "làm giấy tàn tật", "làm giấy khuyết tật lần đầu", "giấy khuyết tật", "giấy chứng nhận tàn tật", "sổ khuyết tật", "thẻ khuyết tật", "giám định khuyết tật", "xét khuyết tật", "mức độ khuyết tật", "khuyết tật nặng", "khuyết tật đặc biệt nặng", "con bị tự kỷ", "con bị bại não", "con chậm phát triển", "người bị liệt", "tai biến nằm một chỗ", "bị cụt tay cụt chân", "người câm điếc", "người mù", "bị tâm thần", "lên mức khuyết tật", "xét lại khuyết tật"],
        path: "procedures/bao-tro-xa-hoi/xac-dinh-muc-do-khuyet-tat/procedure.yaml",
    },
    Embedded {
        id: "cap-ban-sao-tu-so-goc",
        code: "2.000908",
        name: "Cấp bản sao từ sổ gốc",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["bản sao từ sổ gốc", "sao từ sổ gốc", "trích sao sổ gốc", "sao lục sổ gốc", "mất bằng tốt nghiệp", "mất bằng cấp ba", "xin bản sao bằng tốt nghiệp", "làm lại bằng bị mất", "mất giấy xin bản sao", "xin lại giấy tờ cũ ở xã", "xin sao giấy xã đã cấp", "mất quyết định trợ cấp", "mần bản sao giấy cũ", "xin trích lục giấy phường cấp"],
        path: "procedures/chung-thuc/cap-ban-sao-tu-so-goc/procedure.yaml",
    },
    Embedded {
        id: "chung-thuc-ban-sao-tu-ban-chinh",
        code: "2.000815",
        name: "Chứng thực bản sao từ bản chính giấy tờ, văn bản",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["sao y", "sao y bản chính", "sao y chứng thực", "chứng thực bản sao", "công chứng giấy tờ", "phô tô công chứng", "photo công chứng", "phô tô đóng dấu", "photo đóng dấu đỏ", "bản sao có dấu", "thị thực giấy tờ", "thị thực sao y", "đóng mộc sao y", "sao lục giấy tờ", "sao y bằng cấp", "sao y căn cước", "sao y sổ đỏ", "bản sao điện tử"],
        path: "procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/procedure.yaml",
    },
    Embedded {
        id: "chung-thuc-chu-ky",
        code: "2.000884",
        name: "Chứng thực chữ ký trong các giấy tờ, văn bản",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["chứng thực chữ ký", "xác nhận chữ ký", "công chứng chữ ký", "xác nhận sơ yếu lý lịch", "công chứng sơ yếu lý lịch", "đóng dấu lý lịch", "làm lý lịch xin việc", "giấy ủy quyền", "giấy ủy quyền nhận lương hưu", "ủy quyền nhận tiền hộ", "chứng thực điểm chỉ", "lăn tay vào giấy", "xác nhận đơn", "đóng dấu giấy cam kết", "đóng mộc giấy tự viết", "thị thực chữ ký"],
        path: "procedures/chung-thuc/chung-thuc-chu-ky/procedure.yaml",
    },
    Embedded {
        id: "chung-thuc-di-chuc",
        code: "2.001019",
        name: "Chứng thực di chúc",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["làm di chúc", "lập di chúc", "viết di chúc", "công chứng di chúc", "di chúc ở phường", "di chúc tại nhà", "để lại tài sản cho con", "để lại đất cho con cháu", "làm giấy để lại nhà", "chúc thư", "tờ tương phân", "dặn lại tài sản", "người già làm giấy chia tài sản", "di chúc cho người không biết chữ", "di chúc miệng"],
        path: "procedures/chung-thuc/chung-thuc-di-chuc/procedure.yaml",
    },
    Embedded {
        id: "chung-thuc-giao-dich",
        code: "2.001035",
        name: "Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["chứng thực hợp đồng", "công chứng hợp đồng ở xã", "công chứng mua bán đất", "công chứng bán đất ở phường", "làm giấy bán đất", "giấy tay mua bán đất", "sang nhượng đất", "sang tên sổ đỏ", "tặng cho đất cho con", "cho con đất", "hợp đồng ủy quyền", "ủy quyền bán đất", "ủy quyền bán xe", "giấy bán xe", "mua bán xe máy", "sang tên xe", "thế chấp sổ đỏ vay ngân hàng", "cầm sổ vay vốn", "hợp đồng thuê nhà", "giấy đặt cọc", "thị thực hợp đồng"],
        path: "procedures/chung-thuc/chung-thuc-giao-dich/procedure.yaml",
    },
    Embedded {
        id: "chung-thuc-phan-chia-di-san",
        code: "2.001406",
        name: "Chứng thực văn bản phân chia di sản mà di sản là động sản, quyền sử dụng đất, nhà ở",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["phân chia di sản", "chia thừa kế", "chia đất cha mẹ để lại", "chia đất ba má để lại", "chia gia tài", "khai nhận di sản", "thỏa thuận chia di sản", "làm giấy chia đất cho anh em", "sang tên sổ đỏ người đã mất", "sang tên đất ông bà để lại", "chia nhà đất bọ mạ để lại", "thừa kế không di chúc", "mở thừa kế"],
        path: "procedures/chung-thuc/chung-thuc-phan-chia-di-san/procedure.yaml",
    },
    Embedded {
        id: "chung-thuc-tu-choi-nhan-di-san",
        code: "2.001016",
        name: "Chứng thực văn bản từ chối nhận di sản",
        domain: "chung-thuc",
        in_force: Span { from: Some(date(2026, 1, 1)), to: None },
        keywords: &["từ chối nhận di sản", "từ chối thừa kế", "không nhận thừa kế", "khước từ di sản", "giấy từ chối tài sản", "không lấy phần đất cha mẹ để lại", "hổng lấy phần thừa kế", "nỏ lấy phần ruộng đất", "nhường phần thừa kế", "từ chối tài sản cha mẹ", "ký giấy không nhận đất", "bỏ phần thừa kế"],
        path: "procedures/chung-thuc/chung-thuc-tu-choi-nhan-di-san/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-tam-tru",
        code: "1.004194",
        name: "Đăng ký tạm trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["tạm trú", "đăng ký tạm trú", "khai tạm trú", "làm tạm trú", "làm giấy tạm trú", "làm KT3", "kt3", "ở trọ", "thuê trọ", "thuê phòng trọ", "ở nhà trọ khai báo công an", "lên thành phố ở trọ", "sinh viên ở trọ", "đi làm công nhân ở trọ", "khai tạm trú cho người thuê", "chủ trọ khai cho khách thuê", "ở nhờ nhà con", "đăng ký tạm trú theo danh sách", "tạm trú ký túc xá", "ct01"],
        path: "procedures/cu-tru/dang-ky-tam-tru/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-thuong-tru",
        code: "1.004222",
        name: "Đăng ký thường trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["thường trú", "đăng ký thường trú", "nhập hộ khẩu", "nhập khẩu", "chuyển hộ khẩu", "chuyển khẩu", "cắt khẩu", "làm hộ khẩu", "vô hộ khẩu", "nhập hộ khẩu cho con", "nhập khẩu cho em bé mới sinh", "nhập hộ khẩu về nhà chồng", "nhập hộ khẩu về nhà vợ", "chuyển về ở với con", "mua nhà chuyển hộ khẩu", "nhập hộ khẩu nhà thuê", "ở nhờ nhập hộ khẩu", "về quê nhập lại hộ khẩu", "việt kiều nhập hộ khẩu", "ct01"],
        path: "procedures/cu-tru/dang-ky-thuong-tru/procedure.yaml",
    },
    Embedded {
        id: "gia-han-tam-tru",
        code: "1.002755",
        name: "Gia hạn tạm trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["gia hạn tạm trú", "gia hạn KT3", "hết hạn tạm trú", "sắp hết hạn tạm trú", "ở tiếp chỗ trọ", "ở tiếp nhà trọ", "thuê tiếp nhà", "làm lại tạm trú", "tạm trú hết hạn", "xin ở thêm", "gia hạn cho người thuê trọ", "gia hạn tạm trú theo danh sách"],
        path: "procedures/cu-tru/gia-han-tam-tru/procedure.yaml",
    },
    Embedded {
        id: "xac-nhan-dieu-kien-cho-o",
        code: "1.013314",
        name: "Xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú vào chỗ ở do thuê, mượn, ở nhờ; nhà ở, đất ở không có tranh chấp quyền sở hữu nhà ở, quyền sử dụng đất ở, không thuộc địa điểm không được đăng ký thường trú mới",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["xác nhận diện tích nhà ở", "xác nhận diện tích bình quân", "xác nhận nhà không tranh chấp", "xác nhận đất không tranh chấp", "xác nhận chỗ ở hợp pháp", "giấy xác nhận nhà trọ đủ diện tích", "nhà chưa có sổ đỏ nhập hộ khẩu", "nhà giấy tay nhập khẩu", "đất chưa có sổ xin xác nhận", "xin xã xác nhận nhà ở", "ở trọ nhập hộ khẩu", "ở nhờ nhập hộ khẩu", "nhà trọ xin xác nhận mét vuông", "tám mét vuông một người", "mẫu 02 nghị định 154"],
        path: "procedures/cu-tru/xac-nhan-dieu-kien-cho-o/procedure.yaml",
    },
    Embedded {
        id: "xac-nhan-thong-tin-cu-tru",
        code: "1.010041",
        name: "Xác nhận thông tin về cư trú",
        domain: "cu-tru",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["xác nhận cư trú", "giấy xác nhận cư trú", "xác nhận thông tin cư trú", "giấy xác nhận nơi ở", "xác nhận hộ khẩu", "xác nhận thường trú", "xác nhận tạm trú", "xác nhận nơi ở hiện tại", "giấy thay sổ hộ khẩu", "mất sổ hộ khẩu", "ct07", "giấy ct07", "xác nhận nhân khẩu", "xác nhận người trong hộ", "xác nhận quá trình cư trú", "xác nhận từng ở đâu"],
        path: "procedures/cu-tru/xac-nhan-thong-tin-cu-tru/procedure.yaml",
    },
    Embedded {
        id: "cap-giay-chung-nhan-lan-dau",
        code: "1.013978",
        name: "Đăng ký đất đai, cấp Giấy chứng nhận quyền sử dụng đất lần đầu đối với hộ gia đình, cá nhân",
        domain: "dat-dai",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["làm sổ đỏ", "làm sổ đỏ lần đầu", "làm sổ hồng", "xin cấp sổ đỏ", "cấp bìa đỏ", "làm bìa đỏ", "cấp giấy chứng nhận quyền sử dụng đất", "cấp sổ lần đầu", "đất chưa có sổ", "nhà đất chưa có sổ", "đất không giấy tờ", "đất khai hoang làm sổ", "đất ông bà để lại chưa có sổ", "đất mua giấy tay", "mua đất viết tay", "đất giấy tay làm sổ", "làm bằng khoán", "đăng ký đất đai", "hợp thức hóa nhà đất", "làm chủ quyền nhà đất", "gcn", "1.115620", "1.115520", "1.115443", "1.115375", "1.115583", "1.115689", "1.115748", "1.115334", "1.115760", "1.115240"],
        path: "procedures/dat-dai/cap-giay-chung-nhan-lan-dau/procedure.yaml",
    },
    Embedded {
        id: "chuyen-muc-dich-su-dung-dat",
        code: "1.013949",
        name: "Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân",
        domain: "dat-dai",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["chuyển mục đích sử dụng đất", "chuyển đổi mục đích đất", "lên thổ cư", "lên đất ở", "xin lên thổ", "chuyển đất vườn sang đất ở", "chuyển đất ruộng sang đất ở", "chuyển đất lúa làm nhà", "đất vườn muốn xây nhà", "đất nông nghiệp lên thổ cư", "chuyển đất trồng cây sang thổ cư", "xin phép cất nhà trên đất vườn", "chuyển sang đất kinh doanh", "đóng tiền lên thổ cư", "chuyển mục đích đất rừng", "1.115645", "1.115494", "1.115438", "1.115354", "1.115679", "1.115743", "1.115324", "1.115767", "1.115222", "1.116365"],
        path: "procedures/dat-dai/chuyen-muc-dich-su-dung-dat/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-bien-dong-dat-dai",
        code: "1.013831",
        name: "Đăng ký biến động quyền sử dụng đất khi chuyển nhượng, tặng cho, thừa kế, chuyển đổi, góp vốn",
        domain: "dat-dai",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["sang tên sổ đỏ", "sang tên", "sang tên đất", "sang sổ", "mua bán đất", "bán đất", "mua đất có sổ", "cho con đất", "cho đất con cái", "tặng cho đất", "thừa kế đất", "sang tên đất thừa kế", "cha mẹ mất sang tên sổ", "đổi đất ruộng", "đăng ký biến động", "hiến đất làm đường", "đổi tên trên sổ đỏ", "trước bạ sang tên", "1.115619", "1.115538", "1.115468", "1.115362", "1.115574", "1.115668", "1.115719", "1.115246", "1.115778", "1.115241"],
        path: "procedures/dat-dai/dang-ky-bien-dong-dat-dai/procedure.yaml",
    },
    Embedded {
        id: "hoa-giai-tranh-chap-dat-dai",
        code: "1.012812",
        name: "Hòa giải tranh chấp đất đai",
        domain: "dat-dai",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["hòa giải đất", "hoà giải đất đai", "tranh chấp đất", "tranh chấp ranh đất", "tranh chấp ranh giới", "lấn đất", "lấn ranh", "hàng xóm lấn đất", "lấn chiếm đất", "giành đất", "kiện đất", "kiện tụng đất đai", "cãi nhau bờ rào", "tranh bờ ruộng", "tranh chấp lối đi", "tranh chấp mốc giới", "đất ông bà để lại tranh nhau", "xin xã giải quyết chuyện đất", "1.115453"],
        path: "procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/procedure.yaml",
    },
    Embedded {
        id: "xac-dinh-lai-dien-tich-dat-o",
        code: "1.012817",
        name: "Xác định lại diện tích đất ở của hộ gia đình, cá nhân đã được cấp Giấy chứng nhận trước ngày 01 tháng 7 năm 2004",
        domain: "dat-dai",
        in_force: Span { from: Some(date(2026, 7, 1)), to: None },
        keywords: &["xác định lại đất ở", "xác định lại diện tích đất ở", "công nhận lại đất ở", "tính lại đất ở", "tăng đất ở trên sổ", "sổ cũ ghi ít đất ở", "đất vườn trong sổ cũ", "vườn ao lên đất ở", "đất thổ cư sổ cũ", "đất T sổ cũ", "sổ đỏ trước 2004", "bìa đỏ cũ ghi đất vườn", "xin thêm đất thổ cư trong sổ", "lên thổ không mất tiền", "1.115685"],
        path: "procedures/dat-dai/xac-dinh-lai-dien-tich-dat-o/procedure.yaml",
    },
    Embedded {
        id: "cap-lai-giay-chung-nhan-ho-kinh-doanh",
        code: "2.000575",
        name: "Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh, cấp đổi sang Giấy chứng nhận đăng ký hộ kinh doanh",
        domain: "ho-kinh-doanh",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["mất giấy phép kinh doanh", "mất môn bài", "giấy phép bị rách", "giấy phép bị cháy", "giấy phép bị mối ăn", "lụt ướt hết giấy tờ", "xin lại giấy phép kinh doanh", "làm lại giấy đăng ký kinh doanh", "đổi giấy phép kinh doanh cũ", "đổi sang mã số mới", "đổi mã số thuế sang số căn cước", "mua lại quán từ trước chưa sang tên"],
        path: "procedures/ho-kinh-doanh/cap-lai-giay-chung-nhan-ho-kinh-doanh/procedure.yaml",
    },
    Embedded {
        id: "cham-dut-ho-kinh-doanh",
        code: "1.001266",
        name: "Chấm dứt hoạt động hộ kinh doanh",
        domain: "ho-kinh-doanh",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["nghỉ bán luôn", "dẹp tiệm", "dẹp quán", "đóng cửa hẳn", "thôi không buôn bán nữa", "trả giấy phép kinh doanh", "trả môn bài", "bỏ môn bài", "giải thể hộ kinh doanh", "hủy giấy phép kinh doanh", "đóng mã số thuế hộ kinh doanh", "chủ quán mất muốn đóng", "sang quán cho người khác"],
        path: "procedures/ho-kinh-doanh/cham-dut-ho-kinh-doanh/procedure.yaml",
    },
    Embedded {
        id: "tam-ngung-ho-kinh-doanh",
        code: "1.001570",
        name: "Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh",
        domain: "ho-kinh-doanh",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["tạm nghỉ bán", "nghỉ bán vài tháng", "đóng cửa tạm thời", "đóng cửa quán một thời gian", "tạm ngưng kinh doanh", "ngưng bán", "nghỉ sửa quán", "nghỉ sanh đóng tiệm", "xin nghỉ môn bài", "mở lại quán sớm", "mở cửa lại", "buôn bán lại trước hạn", "tạm ngừng hộ kinh doanh"],
        path: "procedures/ho-kinh-doanh/tam-ngung-ho-kinh-doanh/procedure.yaml",
    },
    Embedded {
        id: "thanh-lap-ho-kinh-doanh",
        code: "1.001612",
        name: "Đăng ký thành lập hộ kinh doanh",
        domain: "ho-kinh-doanh",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["mở quán", "mở tiệm", "mở cửa hàng", "mở hàng ăn", "mở tạp hóa", "mở tiệm tóc", "giấy phép kinh doanh", "làm giấy phép kinh doanh", "giấy phép buôn bán", "đăng ký kinh doanh cá thể", "hộ cá thể", "môn bài", "xin môn bài bán hàng", "mần ăn buôn bán", "bán buôn", "bán hàng trên mạng", "mã số thuế hộ kinh doanh", "hkd"],
        path: "procedures/ho-kinh-doanh/thanh-lap-ho-kinh-doanh/procedure.yaml",
    },
    Embedded {
        id: "thay-doi-ho-kinh-doanh",
        code: "2.000720",
        name: "Đăng ký thay đổi nội dung đăng ký hộ kinh doanh",
        domain: "ho-kinh-doanh",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["đổi tên quán", "đổi tên cửa hàng", "dời quán", "chuyển chỗ bán", "dời tiệm qua chỗ khác", "chuyển địa chỉ kinh doanh", "thêm ngành nghề", "bán thêm mặt hàng", "đổi chủ hộ kinh doanh", "sang tên giấy phép kinh doanh", "chủ quán mất", "thêm người đứng tên", "tăng vốn hộ kinh doanh", "sửa giấy phép kinh doanh", "điều chỉnh môn bài", "cập nhật địa chỉ sau sáp nhập xã"],
        path: "procedures/ho-kinh-doanh/thay-doi-ho-kinh-doanh/procedure.yaml",
    },
    Embedded {
        id: "cap-ban-sao-trich-luc",
        code: "2.000635",
        name: "Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["trích lục", "xin trích lục", "trích lục khai sinh", "trích lục kết hôn", "trích lục khai tử", "sao trích lục", "trích lục khai sanh", "xin bản sao khai sinh", "bản sao khai sanh", "sao giấy khai sinh", "xin lại giấy khai sinh", "mất giấy khai sinh còn sổ", "khai sinh đi học", "khai sanh cho con đi học", "xin khai sinh ở nơi khác", "xin thêm khai sinh", "bản sao hôn thú", "bản sao giấy chứng tử", "mần lại giấy khai sinh", "mất giấy khai sinh", "mất khai sanh", "mất giấy kết hôn", "mất hôn thú", "mất giấy chứng tử", "xin lại giấy tờ hộ tịch"],
        path: "procedures/ho-tich/cap-ban-sao-trich-luc/procedure.yaml",
    },
    Embedded {
        id: "cham-dut-giam-ho",
        code: "1.004845",
        name: "Đăng ký chấm dứt giám hộ",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["chấm dứt giám hộ", "thôi giám hộ", "thôi làm giám hộ", "hủy giám hộ", "bỏ giám hộ", "không giám hộ nữa", "hết giám hộ", "xóa giám hộ", "đổi người giám hộ", "thay người giám hộ", "người giám hộ mất", "người giám hộ chết", "cháu đủ 18 tuổi thôi giám hộ", "cháu được nhận làm con nuôi", "cha mẹ về nhận lại con", "ba má về nuôi lại con", "bố mẹ ra tù nhận lại con", "hết bệnh thôi giám hộ"],
        path: "procedures/ho-tich/cham-dut-giam-ho/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-giam-ho",
        code: "1.004837",
        name: "Đăng ký giám hộ",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["giám hộ", "làm giám hộ", "người giám hộ", "giám hộ cho cháu", "ông bà giám hộ cháu", "giấy giám hộ", "xin làm người giám hộ", "đứng tên nuôi cháu mồ côi", "cha mẹ mất hết", "bố mẹ mất hết", "ba má mất hết", "trẻ mồ côi", "cháu mồ côi ở với ông bà", "bố mẹ đi tù con ở với ông bà", "giám hộ người tâm thần", "giám hộ người mất trí", "giám hộ cha mẹ già lẫn", "mất năng lực hành vi", "cử người giám hộ", "giám hộ đương nhiên", "đại diện cho trẻ"],
        path: "procedures/ho-tich/dang-ky-giam-ho/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-ket-hon",
        code: "1.000894",
        name: "Đăng ký kết hôn",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["kết hôn", "cưới", "cưới vợ", "lấy vợ", "lấy chồng", "đi đăng ký", "làm giấy kết hôn", "giấy hôn thú", "làm hôn thú", "ký hôn thú", "giấy giá thú", "làm giấy cưới", "đám cưới", "làm giấy vợ chồng", "ra phường đăng ký", "ra xã ký giấy cưới", "tái hôn", "kết hôn lại sau ly hôn", "cưới lần hai", "đi bước nữa", "sống chung chưa đăng ký", "ở với nhau chưa có hôn thú", "giấy chứng nhận kết hôn", "đkkh"],
        path: "procedures/ho-tich/dang-ky-ket-hon/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-khai-sinh",
        code: "1.001193",
        name: "Đăng ký khai sinh",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2027, 3, 1)), to: None },
        keywords: &["khai sinh", "làm giấy khai sinh", "giấy khai sanh", "khai sanh", "làm khai sanh", "khai sinh cho con", "khai sinh cho cháu", "con mới đẻ", "cháu mới đẻ", "vợ đẻ", "vợ mới sinh", "mới sanh em bé", "vợ sanh", "con nít mới sanh", "em bé mới sinh", "con mới lọt lòng", "làm giấy tờ cho con mới sinh", "khai sinh trễ", "khai sinh muộn", "khai sinh quá hạn", "đẻ ở nhà", "sanh ở nhà", "đẻ rơi", "sinh dọc đường", "mẹ đơn thân làm khai sinh", "con ngoài giá thú", "trẻ bị bỏ rơi", "nhặt được trẻ", "mang thai hộ", "đi khai sanh cho con", "gks"],
        path: "procedures/ho-tich/dang-ky-khai-sinh/2027-03-01/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-khai-sinh",
        code: "1.001193",
        name: "Đăng ký khai sinh",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["khai sinh", "làm giấy khai sinh", "giấy khai sanh", "khai sanh", "làm khai sanh", "khai sinh cho con", "khai sinh cho cháu", "con mới đẻ", "cháu mới đẻ", "vợ đẻ", "vợ mới sinh", "mới sanh em bé", "vợ sanh", "con nít mới sanh", "em bé mới sinh", "con mới lọt lòng", "làm giấy tờ cho con mới sinh", "khai sinh trễ", "khai sinh muộn", "khai sinh quá hạn", "đẻ ở nhà", "sanh ở nhà", "đẻ rơi", "sinh dọc đường", "mẹ đơn thân làm khai sinh", "con ngoài giá thú", "trẻ bị bỏ rơi", "nhặt được trẻ", "mang thai hộ", "đi khai sanh cho con", "gks"],
        path: "procedures/ho-tich/dang-ky-khai-sinh/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-khai-tu",
        code: "1.000656",
        name: "Đăng ký khai tử",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["khai tử", "báo tử", "chứng tử", "giấy chứng tử", "làm giấy chứng tử", "trích lục khai tử", "giấy khai tử", "nhà có người mất", "nhà có người chết", "nhà có tang", "nhà có đám ma", "bố mất", "mẹ mất", "ba mất", "má mất", "ông bà mất", "chồng mất", "vợ mất", "người nhà qua đời", "từ trần", "khai báo người chết", "xóa tên người mất", "chết đã lâu chưa khai tử", "khai tử trễ", "khai tử muộn", "cắt khẩu người chết"],
        path: "procedures/ho-tich/dang-ky-khai-tu/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-lai-ket-hon",
        code: "1.004746",
        name: "Đăng ký lại kết hôn",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["mất giấy kết hôn", "mất hôn thú", "mất giấy hôn thú", "mất giấy giá thú", "làm lại giấy kết hôn", "làm lại hôn thú", "làm lại giấy đăng ký kết hôn", "cấp lại giấy kết hôn", "giấy kết hôn bị cháy", "giấy kết hôn bị mối ăn", "giấy cưới bị lũ cuốn", "mất sổ kết hôn", "sổ kết hôn không còn", "giấy kết hôn hồi xưa", "hai vợ chồng mất giấy kết hôn", "ông bà già làm lại giấy kết hôn", "kết hôn trước năm 2016 mất giấy"],
        path: "procedures/ho-tich/dang-ky-lai-ket-hon/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-lai-khai-sinh",
        code: "1.004884",
        name: "Đăng ký lại khai sinh",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["mất giấy khai sinh", "mất khai sinh", "mất giấy khai sanh", "làm lại giấy khai sinh", "làm lại khai sanh", "khai sinh lại", "khai sanh lại", "khai sinh cháy mất sổ", "mất sổ khai sinh", "sổ hộ tịch bị cháy", "sổ hộ tịch bị mối", "không còn sổ gốc khai sinh", "đăng ký lại giấy khai sinh", "xin lại giấy khai sinh", "người lớn làm lại khai sinh", "bố mẹ già không có khai sinh", "khai sinh cũ chế độ cũ", "khai sinh trước giải phóng"],
        path: "procedures/ho-tich/dang-ky-lai-khai-sinh/procedure.yaml",
    },
    Embedded {
        id: "dang-ky-nhan-cha-me-con",
        code: "1.001022",
        name: "Đăng ký nhận cha, mẹ, con",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["nhận con", "nhận cha", "nhận mẹ", "nhận bố", "nhận ba cho con", "nhận cha cho con", "nhận con ruột", "nhận con rơi", "nhận con ngoài giá thú", "nhận con riêng", "xác nhận cha con", "xác nhận mẹ con", "thêm tên cha vào khai sinh", "thêm tên bố cho con", "bổ sung tên cha", "khai sinh chưa có tên cha", "tìm được cha ruột", "tìm được mẹ ruột", "giám định adn nhận con", "xét nghiệm adn cha con", "cha mẹ chưa cưới nhận con"],
        path: "procedures/ho-tich/dang-ky-nhan-cha-me-con/procedure.yaml",
    },
    Embedded {
        id: "ghi-chu-ly-hon",
        code: "2.000554",
        name: "Ghi vào Sổ hộ tịch việc ly hôn, hủy việc kết hôn đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["ghi chú ly hôn", "ghi chú ly dị", "ly hôn ở nước ngoài", "ly dị ở nước ngoài", "ly dị bên mỹ", "ly hôn bên đài loan", "ly hôn chồng hàn quốc", "ly hôn chồng nước ngoài", "báo ly hôn cho việt nam", "công nhận ly hôn nước ngoài", "bản án ly hôn nước ngoài", "hủy kết hôn ở nước ngoài", "ly hôn nước ngoài muốn cưới lại", "việt kiều về nước cưới lại", "ghi sổ ly hôn", "trích lục ghi chú ly hôn"],
        path: "procedures/ho-tich/ghi-chu-ly-hon/procedure.yaml",
    },
    Embedded {
        id: "khai-sinh-cho-nguoi-da-co-ho-so",
        code: "1.004772",
        name: "Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["người lớn làm khai sinh", "người lớn làm khai sanh", "người lớn chưa có khai sinh", "chưa có giấy khai sinh", "chưa có khai sanh", "chưa khai sinh bao giờ", "lớn rồi chưa làm giấy khai sinh", "già rồi chưa có giấy khai sanh", "có căn cước chưa có khai sinh", "có chứng minh thư mà không có khai sinh", "có bằng cấp chưa có khai sinh", "bố mẹ quên làm khai sinh", "ba má chưa làm khai sanh cho", "mạ chưa mần khai sinh", "khai sinh muộn cho người lớn", "khai sinh quá hạn người lớn", "khai sinh cho ông bà", "hồi xưa không làm khai sinh", "đi học đi làm rồi mới làm khai sinh"],
        path: "procedures/ho-tich/khai-sinh-cho-nguoi-da-co-ho-so/procedure.yaml",
    },
    Embedded {
        id: "khai-sinh-ket-hop-nhan-cha-me-con",
        code: "1.000689",
        name: "Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["khai sinh có tên cha khi chưa cưới", "chưa đăng ký kết hôn làm khai sinh cho con", "chưa cưới mà có con", "sinh con ngoài giá thú", "con ngoài giá thú lấy họ cha", "khai sinh cho con theo họ cha", "khai sinh theo họ bố", "khai sanh theo họ ba", "khai sinh và nhận con", "khai sinh kết hợp nhận con", "cha nhận con lúc khai sinh", "cha đơn thân làm khai sinh", "mẹ bỏ đi cha làm khai sinh", "vợ chồng chưa đăng ký làm khai sinh", "sống chung chưa hôn thú làm khai sanh", "chưa đủ tuổi kết hôn đã có con", "làm khai sinh nhận cha", "làm khai sanh có tên ba"],
        path: "procedures/ho-tich/khai-sinh-ket-hop-nhan-cha-me-con/procedure.yaml",
    },
    Embedded {
        id: "thay-doi-cai-chinh-ho-tich",
        code: "1.004859",
        name: "Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["sửa giấy khai sinh", "sửa khai sanh", "khai sinh sai", "khai sinh sai năm sinh", "khai sanh sai năm sinh", "khai sanh sai tên", "khai sinh bị sai tên", "giấy khai sinh sai ngày sinh", "sai năm sinh", "sai họ đệm", "sai tên cha mẹ", "sai tên bố mẹ", "sai tên ba má", "đổi tên", "đổi họ", "đổi họ cho con", "đổi chữ lót", "đổi tên đệm", "đổi họ con theo mẹ", "cải chính", "cải chính hộ tịch", "cải chính khai sinh", "đính chính giấy khai sinh", "bổ sung hộ tịch", "bổ sung tên cha", "thêm tên bố vào khai sinh", "thêm tên ba vào khai sanh", "khai sinh thiếu ngày tháng", "đổi dân tộc", "xác định lại dân tộc", "theo dân tộc của mẹ", "sửa giấy kết hôn", "giấy kết hôn sai", "sửa giấy khai tử", "giấy chứng tử sai"],
        path: "procedures/ho-tich/thay-doi-cai-chinh-ho-tich/procedure.yaml",
    },
    Embedded {
        id: "xac-nhan-thong-tin-ho-tich",
        code: "2.002516",
        name: "Xác nhận thông tin hộ tịch",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["xác nhận hộ tịch", "giấy xác nhận hộ tịch", "xác nhận tên cũ tên mới", "xác nhận hai tên là một người", "xác nhận một người", "giấy tờ ghi tên khác nhau", "giấy tờ lệch ngày sinh", "khai sinh với căn cước khác nhau", "khai sanh khác chứng minh thư", "đổi tên rồi giấy cũ không khớp", "bằng cấp ghi tên cũ", "sổ đỏ ghi tên cũ", "xác nhận đã cải chính", "xác nhận quan hệ cha con trong sổ", "xác nhận là vợ chồng", "chứng nhận cùng một người"],
        path: "procedures/ho-tich/xac-nhan-thong-tin-ho-tich/procedure.yaml",
    },
    Embedded {
        id: "xac-nhan-tinh-trang-hon-nhan",
        code: "1.004873",
        name: "Cấp Giấy xác nhận tình trạng hôn nhân",
        domain: "ho-tich",
        in_force: Span { from: Some(date(2026, 1, 16)), to: Some(date(2027, 2, 28)) },
        keywords: &["giấy độc thân", "xác nhận độc thân", "chứng nhận độc thân", "giấy xác nhận độc thân", "xin giấy độc thân", "giấy chưa vợ chưa chồng", "xác nhận chưa có vợ", "xác nhận chưa có chồng", "giấy chưa kết hôn", "giấy tình trạng hôn nhân", "xác nhận hôn nhân", "giấy hôn nhân", "giấy xác nhận đã ly hôn", "xác nhận đang có vợ chồng", "độc thân để vay ngân hàng", "độc thân để bán đất", "độc thân để bán nhà", "độc thân đi nước ngoài", "độc thân để cưới bên nước ngoài", "giấy độc thân hết hạn", "mất giấy độc thân", "xnttthn", "gxntthn"],
        path: "procedures/ho-tich/xac-nhan-tinh-trang-hon-nhan/procedure.yaml",
    },
    Embedded {
        id: "khai-sinh-thuong-tru-bhyt",
        code: "3.000722",
        name: "Liên thông điện tử: đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ em dưới 6 tuổi",
        domain: "lien-thong",
        in_force: Span { from: Some(date(2026, 9, 1)), to: Some(date(2027, 2, 28)) },
        keywords: &["liên thông khai sinh", "khai sinh làm luôn hộ khẩu bảo hiểm", "khai sinh nhập khẩu thẻ bảo hiểm", "khai sinh ba trong một", "khai sinh bốn trong một", "làm giấy tờ cho con mới sinh", "làm giấy tờ cho em bé mới sanh", "thẻ bảo hiểm y tế trẻ em dưới 6 tuổi", "bảo hiểm y tế cho con mới đẻ", "bảo hiểm cho em bé mới sanh", "nhập hộ khẩu cho con mới sinh", "nhập khẩu cho cháu mới sinh", "khai sinh trên vneid", "khai sinh online", "vợ mới sanh làm giấy tờ", "căn cước cho trẻ em", "làm một lần cho con", "dịch vụ công liên thông", "mã 2.000986", "mã 2.002621"],
        path: "procedures/lien-thong/khai-sinh-thuong-tru-bhyt/procedure.yaml",
    },
    Embedded {
        id: "khai-tu-xoa-thuong-tru-mai-tang",
        code: "2.002913",
        name: "Liên thông điện tử: đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất",
        domain: "lien-thong",
        in_force: Span { from: Some(date(2026, 9, 1)), to: Some(date(2027, 2, 28)) },
        keywords: &["liên thông khai tử", "khai tử làm luôn mai táng phí", "khai tử xóa hộ khẩu", "khai tử cắt khẩu", "xóa hộ khẩu người chết", "cắt khẩu người mất", "nhà có người mất làm giấy tờ", "nhà có tang", "tiền mai táng", "tiền ma chay", "tiền đám ma", "tiền chôn cất", "tiền tuất", "tử tuất", "ba má mất làm giấy tờ gì", "ôn mệ mất", "chồng mất làm giấy tờ", "người về hưu mất", "khai tử trên vneid", "khai tử online", "mã 2.002622"],
        path: "procedures/lien-thong/khai-tu-xoa-thuong-tru-mai-tang/procedure.yaml",
    },
    Embedded {
        id: "huong-tro-cap-khi-nguoi-co-cong-tu-tran",
        code: "1.010824",
        name: "Hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần",
        domain: "nguoi-co-cong",
        in_force: Span { from: Some(date(2025, 7, 1)), to: None },
        keywords: &["người có công mất", "người có công từ trần", "thương binh mất", "thương binh chết", "bệnh binh mất", "mẹ việt nam anh hùng mất", "mẹ liệt sĩ mất", "vợ liệt sĩ mất", "chất độc da cam mất", "nhiễm chất độc hóa học mất", "tiền tuất", "tiền tuất thương binh", "mai táng phí người có công", "tiền chôn cất thương binh", "tiền đám ma người có công", "lo tang cho ba thương binh", "ôn mệ có công mất", "huân chương kháng chiến mất", "cách mạng lão thành mất", "cắt trợ cấp người có công"],
        path: "procedures/nguoi-co-cong/huong-tro-cap-khi-nguoi-co-cong-tu-tran/procedure.yaml",
    },
    Embedded {
        id: "tro-cap-tho-cung-liet-si",
        code: "1.010803",
        name: "Giải quyết chế độ trợ cấp thờ cúng liệt sĩ",
        domain: "nguoi-co-cong",
        in_force: Span { from: Some(date(2026, 5, 20)), to: None },
        keywords: &["thờ cúng liệt sĩ", "thờ cúng liệt sỹ", "tiền thờ liệt sĩ", "tiền hương khói liệt sĩ", "tiền nhang khói liệt sĩ", "tiền giỗ liệt sĩ", "cúng giỗ liệt sĩ", "thờ phụng liệt sĩ", "thờ bác liệt sĩ", "thờ chú liệt sĩ", "thờ cậu liệt sĩ", "đám giỗ liệt sĩ", "thắp hương liệt sĩ", "đổi người thờ cúng liệt sĩ", "người thờ cúng mất", "mẹ liệt sĩ mất ai thờ", "gia đình liệt sĩ", "mạ liệt sĩ mất"],
        path: "procedures/nguoi-co-cong/tro-cap-tho-cung-liet-si/procedure.yaml",
    },
];

/// Their texts, in the same order.
#[rustfmt::skip]
const TEXTS: &[Texts] = &[
    Texts {
        definition: include_str!("../../procedures/bao-tro-xa-hoi/cong-nhan-ho-ngheo/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/cong-nhan-ho-ngheo/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/bao-tro-xa-hoi/doi-cap-lai-giay-xac-nhan-khuyet-tat/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/doi-cap-lai-giay-xac-nhan-khuyet-tat/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/bao-tro-xa-hoi/ho-tro-mai-tang-bao-tro-xa-hoi/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/ho-tro-mai-tang-bao-tro-xa-hoi/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/bao-tro-xa-hoi/ho-tro-mai-tang-huu-tri-xa-hoi/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/ho-tro-mai-tang-huu-tri-xa-hoi/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-huu-tri-xa-hoi/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/tro-cap-xa-hoi-hang-thang/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/bao-tro-xa-hoi/xac-dinh-muc-do-khuyet-tat/procedure.yaml"),
        examples: include_str!("../../procedures/bao-tro-xa-hoi/xac-dinh-muc-do-khuyet-tat/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/chung-thuc/cap-ban-sao-tu-so-goc/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/cap-ban-sao-tu-so-goc/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-ban-sao-tu-ban-chinh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/chung-thuc/chung-thuc-chu-ky/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-chu-ky/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/chung-thuc/chung-thuc-di-chuc/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-di-chuc/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/chung-thuc/chung-thuc-giao-dich/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-giao-dich/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/chung-thuc/chung-thuc-phan-chia-di-san/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-phan-chia-di-san/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/chung-thuc/chung-thuc-tu-choi-nhan-di-san/procedure.yaml"),
        examples: include_str!("../../procedures/chung-thuc/chung-thuc-tu-choi-nhan-di-san/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/cu-tru/dang-ky-tam-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/dang-ky-tam-tru/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/cu-tru/dang-ky-thuong-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/dang-ky-thuong-tru/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/cu-tru/gia-han-tam-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/gia-han-tam-tru/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/cu-tru/xac-nhan-dieu-kien-cho-o/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/xac-nhan-dieu-kien-cho-o/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/cu-tru/xac-nhan-thong-tin-cu-tru/procedure.yaml"),
        examples: include_str!("../../procedures/cu-tru/xac-nhan-thong-tin-cu-tru/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/dat-dai/cap-giay-chung-nhan-lan-dau/procedure.yaml"),
        examples: include_str!("../../procedures/dat-dai/cap-giay-chung-nhan-lan-dau/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/dat-dai/chuyen-muc-dich-su-dung-dat/procedure.yaml"),
        examples: include_str!("../../procedures/dat-dai/chuyen-muc-dich-su-dung-dat/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/dat-dai/dang-ky-bien-dong-dat-dai/procedure.yaml"),
        examples: include_str!("../../procedures/dat-dai/dang-ky-bien-dong-dat-dai/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/procedure.yaml"),
        examples: include_str!("../../procedures/dat-dai/hoa-giai-tranh-chap-dat-dai/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/dat-dai/xac-dinh-lai-dien-tich-dat-o/procedure.yaml"),
        examples: include_str!("../../procedures/dat-dai/xac-dinh-lai-dien-tich-dat-o/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-kinh-doanh/cap-lai-giay-chung-nhan-ho-kinh-doanh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-kinh-doanh/cap-lai-giay-chung-nhan-ho-kinh-doanh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-kinh-doanh/cham-dut-ho-kinh-doanh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-kinh-doanh/cham-dut-ho-kinh-doanh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-kinh-doanh/tam-ngung-ho-kinh-doanh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-kinh-doanh/tam-ngung-ho-kinh-doanh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-kinh-doanh/thanh-lap-ho-kinh-doanh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-kinh-doanh/thanh-lap-ho-kinh-doanh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-kinh-doanh/thay-doi-ho-kinh-doanh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-kinh-doanh/thay-doi-ho-kinh-doanh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/cap-ban-sao-trich-luc/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/cap-ban-sao-trich-luc/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/cham-dut-giam-ho/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/cham-dut-giam-ho/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-giam-ho/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-giam-ho/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-ket-hon/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-ket-hon/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/2027-03-01/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/2027-03-01/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-khai-sinh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-khai-tu/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-khai-tu/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-lai-ket-hon/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-lai-ket-hon/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-lai-khai-sinh/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-lai-khai-sinh/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/dang-ky-nhan-cha-me-con/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/dang-ky-nhan-cha-me-con/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/ghi-chu-ly-hon/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/ghi-chu-ly-hon/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/khai-sinh-cho-nguoi-da-co-ho-so/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/khai-sinh-cho-nguoi-da-co-ho-so/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/khai-sinh-ket-hop-nhan-cha-me-con/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/khai-sinh-ket-hop-nhan-cha-me-con/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/thay-doi-cai-chinh-ho-tich/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/thay-doi-cai-chinh-ho-tich/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/xac-nhan-thong-tin-ho-tich/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/xac-nhan-thong-tin-ho-tich/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/ho-tich/xac-nhan-tinh-trang-hon-nhan/procedure.yaml"),
        examples: include_str!("../../procedures/ho-tich/xac-nhan-tinh-trang-hon-nhan/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/lien-thong/khai-sinh-thuong-tru-bhyt/procedure.yaml"),
        examples: include_str!("../../procedures/lien-thong/khai-sinh-thuong-tru-bhyt/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/lien-thong/khai-tu-xoa-thuong-tru-mai-tang/procedure.yaml"),
        examples: include_str!("../../procedures/lien-thong/khai-tu-xoa-thuong-tru-mai-tang/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/nguoi-co-cong/huong-tro-cap-khi-nguoi-co-cong-tu-tran/procedure.yaml"),
        examples: include_str!("../../procedures/nguoi-co-cong/huong-tro-cap-khi-nguoi-co-cong-tu-tran/examples.yaml"),
    },
    Texts {
        definition: include_str!("../../procedures/nguoi-co-cong/tro-cap-tho-cung-liet-si/procedure.yaml"),
        examples: include_str!("../../procedures/nguoi-co-cong/tro-cap-tho-cung-liet-si/examples.yaml"),
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
        "procedures/_common/chu_ho_kinh_doanh.yaml",
        include_str!("../../procedures/_common/chu_ho_kinh_doanh.yaml"),
    ),
    (
        "procedures/_common/dan_toc.yaml",
        include_str!("../../procedures/_common/dan_toc.yaml"),
    ),
    (
        "procedures/_common/ho_kinh_doanh.yaml",
        include_str!("../../procedures/_common/ho_kinh_doanh.yaml"),
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
        "procedures/_common/muc_nguoi_co_cong.yaml",
        include_str!("../../procedures/_common/muc_nguoi_co_cong.yaml"),
    ),
    (
        "procedures/_common/ngan_hang.yaml",
        include_str!("../../procedures/_common/ngan_hang.yaml"),
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
        "procedures/_common/nguoi_mat_mai_tang.yaml",
        include_str!("../../procedures/_common/nguoi_mat_mai_tang.yaml"),
    ),
    (
        "procedures/_common/nguoi_nd131.yaml",
        include_str!("../../procedures/_common/nguoi_nd131.yaml"),
    ),
    (
        "procedures/_common/nguoi_nop_kinh_doanh.yaml",
        include_str!("../../procedures/_common/nguoi_nop_kinh_doanh.yaml"),
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
        "procedures/_common/tai_khoan.yaml",
        include_str!("../../procedures/_common/tai_khoan.yaml"),
    ),
    (
        "procedures/_common/thanh_vien_ct01.yaml",
        include_str!("../../procedures/_common/thanh_vien_ct01.yaml"),
    ),
    (
        "procedures/_common/thua_dat.yaml",
        include_str!("../../procedures/_common/thua_dat.yaml"),
    ),
    (
        "procedures/_common/tinh.yaml",
        include_str!("../../procedures/_common/tinh.yaml"),
    ),
    (
        "procedures/_common/to_chuc_lo_mai_tang.yaml",
        include_str!("../../procedures/_common/to_chuc_lo_mai_tang.yaml"),
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
