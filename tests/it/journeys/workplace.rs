//! Where the desk is: chosen once, kept, and heeded by fees.

use camtay::app::keys::Key;
use camtay::app::walk::Step;
use camtay::dossier::assessment::Due;
use camtay::dossier::case::Site;

use super::dossiers::{answer_all, home_birth};
use super::journey::Journey;

fn site(province: &str, commune: Option<&str>) -> Site {
    Site { province: Some(province.into()), commune: commune.map(Into::into) }
}

/// From *Việc khác* of the screen to the choice of the province.
fn open(journey: &mut Journey) {
    journey.choose("Việc khác").choose("Nơi làm việc").expect("Tỉnh, thành phố nơi làm việc?");
}

/// A birth registered online, far more than 60 days after it.
fn filed_late(journey: &mut Journey) {
    journey.letters("khai sinh").enter().choose("Bắt đầu, nộp trực tuyến");
    journey.key(Key::Char('1'));
    let mut told = home_birth();
    told.extend([("ngay_sinh_tre", "15/1/2026"), ("dien_mien", "Không")]);
    answer_all(journey, &told);
}

#[test]
fn a_province_is_found_by_typing_and_kept_with_its_commune() {
    let mut journey = Journey::nowhere();
    open(&mut journey);
    journey.enter().expect("Chọn một dòng bên dưới");
    journey.letters("ha noi").expect("Thành phố Hà Nội").expect_no("Cao Bằng");
    journey.enter().expect("Đã ghi nơi làm việc: Thành phố Hà Nội.");
    assert_eq!(journey.shell.site, Some(site("01", None)));
    journey.letters("abc").enter().expect("Chọn một xã, phường bên dưới");
    journey.keys(Key::Backspace, 3).letters("ba dinh").expect("Phường Ba Đình").enter();
    journey.expect("Đã ghi nơi làm việc: Thành phố Hà Nội · 00004.").expect("Lĩnh vực");
    assert_eq!(journey.shell.site, Some(site("01", Some("00004"))));
    let journey = journey.again();
    assert_eq!(journey.model.world().desk.site, site("01", Some("00004")));
}

#[test]
fn another_province_takes_the_commune_along_and_the_same_one_leaves_it() {
    let mut journey = Journey::start();
    open(&mut journey);
    journey.enter().expect("Xã, phường nơi làm việc?").expect("00004");
    journey.esc().expect("Tỉnh, thành phố nơi làm việc?").letters("31").enter();
    journey.expect("Hải Phòng").expect_no("00004");
    assert_eq!(journey.shell.site, Some(site("31", None)));
    journey.esc().esc().expect("Lĩnh vực");
}

#[test]
fn a_place_that_cannot_be_kept_is_not_heeded() {
    let mut journey = Journey::nowhere();
    journey.shell.broken = true;
    open(&mut journey);
    journey.letters("hà nội").enter().expect("Ổ đĩa đầy.");
    assert_eq!(journey.model.world().desk.site, Site::default());
    journey.shell.broken = false;
    journey.enter().expect("Đã ghi nơi làm việc: Thành phố Hà Nội.");
}

#[test]
fn without_a_province_the_card_says_so_and_leads_there_and_back() {
    let mut journey = Journey::nowhere();
    journey.letters("khai sinh").enter().expect("Chưa chọn tỉnh").expect("Nơi làm việc");
    journey.expect_no("Hà Nội không thu lệ phí");
    open(&mut journey);
    journey.letters("01").enter().enter();
    journey.expect("Bắt đầu, nộp trực tuyến").expect_no("Chưa chọn tỉnh");
    journey.expect("Hà Nội không thu lệ phí hộ tịch khi nộp trực tuyến");
}

#[test]
fn the_fee_of_a_late_registration_hangs_on_the_province() {
    let mut journey = Journey::nowhere();
    filed_late(&mut journey);
    journey.choose("Việc khác").choose("hướng dẫn nộp trực tuyến");
    journey.expect("Lệ phí đăng ký khai sinh: chưa chọn tỉnh");
    open(&mut journey);
    journey.letters("hà nội").enter().expect("Đã ghi nơi làm việc").enter();
    assert_eq!(journey.step(), Some(Step::Portal));
    journey.expect_no("chưa chọn tỉnh");
    journey.expect("Lệ phí đăng ký khai sinh: không mất tiền");
    let due = journey.session().assessment.sums.first().copied();
    let Some(Due::Row { row, amount: Some(0) }) = due else {
        panic!("{due:?}");
    };
    let row = &journey.session().procedure.terms.sums[usize::from(row)];
    assert_eq!(row.provinces, ["01".into()]);
}
