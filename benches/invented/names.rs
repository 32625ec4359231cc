//! Invented names of procedures, as many as a country has: what is done, to what, where and for whom.
//! The same number always gives the same name.

const ACTS: [&str; 16] = [
    "Cấp",
    "Cấp lại",
    "Cấp đổi",
    "Gia hạn",
    "Thu hồi",
    "Sửa đổi, bổ sung",
    "Đăng ký",
    "Thẩm định",
    "Phê duyệt",
    "Công nhận",
    "Xác nhận",
    "Thông báo",
    "Chấp thuận",
    "Thủ tục hưởng",
    "Giải quyết",
    "Chuyển đổi",
];

const THINGS: [&str; 24] = [
    "giấy phép khai thác nước dưới đất",
    "giấy chứng nhận đủ điều kiện kinh doanh",
    "chứng chỉ hành nghề thú y",
    "hồ sơ trợ giúp người cao tuổi",
    "thẻ hướng dẫn viên du lịch",
    "quyết định giao đất, cho thuê đất",
    "giấy phép lái tàu thủy nội địa",
    "báo cáo đánh giá tác động môi trường",
    "kết quả kiểm định máy móc",
    "giấy phép hoạt động bưu chính",
    "chế độ trợ cấp một lần",
    "việc nuôi con nuôi",
    "phương án phòng cháy, chữa cháy",
    "giấy phép nhập khẩu giống cây trồng",
    "chương trình đào tạo nghề",
    "tài khoản ký quỹ",
    "nhãn hiệu, kiểu dáng công nghiệp",
    "giấy khai tử cho người nước ngoài",
    "đề án tổ chức lễ hội",
    "phiếu lý lịch tư pháp",
    "giấy phép xây dựng nhà ở riêng lẻ",
    "tờ khai thuế tài nguyên",
    "quỹ bảo trợ trẻ em",
    "sổ theo dõi hàng hóa quá cảnh",
];

const WHOSE: [&str; 14] = [
    "đối với hộ gia đình, cá nhân",
    "đối với tổ chức có vốn đầu tư nước ngoài",
    "của cơ sở giáo dục mầm non",
    "cho người có công với cách mạng",
    "thuộc thẩm quyền của Ủy ban nhân dân cấp xã",
    "thuộc thẩm quyền của Bộ",
    "trong trường hợp bị mất, bị hỏng",
    "khi thay đổi người đại diện theo pháp luật",
    "theo yêu cầu của doanh nghiệp",
    "trên vùng biển và hải đảo",
    "phục vụ nghiên cứu khoa học",
    "sau khi sáp nhập đơn vị hành chính",
    "cho lao động đi làm việc ở nước ngoài",
    "tại cửa khẩu biên giới đất liền",
];

const ENDS: [&str; 7] = [
    "",
    "(cấp tỉnh)",
    "quá thời hạn quy định",
    "lần đầu",
    "có yếu tố nước ngoài",
    "qua bưu điện",
    "trong khu kinh tế",
];

/// The name with a number.
pub(crate) fn name(number: usize) -> String {
    let [act, thing] = [pick(&ACTS, number), pick(&THINGS, number / 3)];
    let [whose, end] = [pick(&WHOSE, number / 7), pick(&ENDS, number / 5)];
    format!("{act} {thing} {whose} {end}").trim_end().to_owned()
}

fn pick<'a>(from: &[&'a str], number: usize) -> &'a str {
    from.get(number % from.len()).copied().unwrap_or_default()
}
