//! The words of the format: each closed type with the word for every value, as the reader reads them,
//! and what the word means to an author.

use super::Word;
use crate::procedure::field::Kind;
use crate::procedure::form::PersonalData;
use crate::procedure::paper::HandIn;
use crate::procedure::rule::{Channel, Confidence, Level, Period, Turn};
use crate::procedure::{Online, Status};

/// The words for the standing of a definition.
pub(in crate::procedure::yaml) const STATUSES: &[(Status, &str)] =
    &[(Status::Active, "active"), (Status::Imported, "imported"), (Status::Retired, "retired")];
/// The words for how much can be done on the portal.
pub(in crate::procedure::yaml) const ONLINE: &[(Online, &str)] =
    &[(Online::Full, "full"), (Online::Partial, "partial"), (Online::None, "none")];
/// The words for how sure an author is.
pub(in crate::procedure::yaml) const CONFIDENCES: &[(Confidence, &str)] =
    &[(Confidence::Sure, "sure"), (Confidence::Verify, "verify")];
/// The words for where an outcome turns a citizen.
pub(in crate::procedure::yaml) const TURNS: &[(Turn, &str)] =
    &[(Turn::Other, "other"), (Turn::Review, "review"), (Turn::No, "no")];
/// The words for how often a sum is paid.
pub(in crate::procedure::yaml) const PERIODS: &[(Period, &str)] = &Period::ALL;
/// The words for how much a problem matters.
pub(in crate::procedure::yaml) const LEVELS: &[(Level, &str)] = &Level::ALL;
/// The words for what is done with a paper.
pub(in crate::procedure::yaml) const HAND_IN: &[(HandIn, &str)] =
    &[(HandIn::Submit, "submit"), (HandIn::Show, "show"), (HandIn::Lookup, "lookup")];
/// The words for personal data.
pub(in crate::procedure::yaml) const DATA: &[(PersonalData, &str)] =
    &[(PersonalData::Basic, "basic"), (PersonalData::Sensitive, "sensitive")];

/// An answer that gives no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::procedure::yaml) enum State {
    Unknown,
    Later,
    Blank,
}

/// The words for answers that give no value.
pub(in crate::procedure::yaml) const STATES: &[(State, &str)] =
    &[(State::Unknown, "unknown"), (State::Later, "later"), (State::Blank, "blank")];
/// The words for such answers that a field allows; leaving blank has a key of its own.
pub(in crate::procedure::yaml) const ALLOWED: &[(State, &str)] =
    &[(State::Unknown, "unknown"), (State::Later, "later")];

/// What an example finds about a paper, without faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::procedure::yaml) enum Mark {
    Ok,
    Later,
}

/// The words for what is found about a paper.
pub(in crate::procedure::yaml) const MARKS: &[(Mark, &str)] =
    &[(Mark::Ok, "ok"), (Mark::Later, "later")];

/// The words for verdicts.
pub(in crate::procedure::yaml) const VERDICTS: [&str; 6] =
    ["ready", "supplement", "review", "other", "no", "undecided"];

fn told<T: Copy>(words: &[(T, &'static str)], says: fn(T) -> &'static str) -> Vec<Word> {
    words.iter().map(|(value, word)| Word { word, says: says(*value) }).collect()
}

pub(super) fn statuses() -> Vec<Word> {
    told(STATUSES, |status| match status {
        Status::Active => "đang dùng (mặc định)",
        Status::Imported => "mới chép về, chưa soạn: giấy tờ chỉ tới mức \"có thể cần\"",
        Status::Retired => "thôi dùng, giữ cho hồ sơ cũ",
    })
}

pub(super) fn online() -> Vec<Word> {
    told(ONLINE, |online| match online {
        Online::Full => "trọn vẹn qua mạng",
        Online::Partial => "nộp qua mạng, vẫn phải đến",
        Online::None => "không nộp qua mạng được (mặc định)",
    })
}

pub(super) fn confidences() -> Vec<Word> {
    told(CONFIDENCES, |confidence| match confidence {
        Confidence::Sure => "đã đối chiếu (mặc định)",
        Confidence::Verify => "chưa đối chiếu được: màn hình ghi \"cần kiểm tra lại\"",
    })
}

pub(super) fn turns() -> Vec<Word> {
    told(TURNS, |turn| match turn {
        Turn::Other => "không thuộc thủ tục này",
        Turn::Review => "cần công chức xem xét",
        Turn::No => "không đủ điều kiện",
    })
}

pub(super) fn levels() -> Vec<Word> {
    told(LEVELS, |level| match level {
        Level::Block => "lỗi, phải sửa mới nộp được (mặc định)",
        Level::Warn => "lưu ý, vẫn đi tiếp được",
        Level::Note => "ghi chú",
    })
}

pub(super) fn hand_in() -> Vec<Word> {
    told(HAND_IN, |hand_in| match hand_in {
        HandIn::Submit => "nộp, cơ quan giữ lại",
        HandIn::Show => "xuất trình rồi trả lại",
        HandIn::Lookup => "cơ quan tự tra, người dân không nộp gì",
    })
}

pub(super) fn data() -> Vec<Word> {
    told(DATA, |data| match data {
        PersonalData::Basic => "dữ liệu cá nhân cơ bản",
        PersonalData::Sensitive => "dữ liệu nhạy cảm: dân tộc, tôn giáo, sức khỏe, hộ nghèo…",
    })
}

pub(super) fn channels() -> Vec<Word> {
    told(&Channel::ALL, |channel| match channel {
        Channel::InPerson => "tại quầy (mặc định)",
        Channel::Online => "trực tuyến",
        Channel::Post => "bưu điện",
    })
}

pub(super) fn periods() -> Vec<Word> {
    told(PERIODS, |period| match period {
        Period::Once => "một lần (mặc định)",
        Period::Month => "mỗi tháng",
        Period::Year => "mỗi năm",
    })
}

pub(super) fn states() -> Vec<Word> {
    told(STATES, state)
}

pub(super) fn allowed() -> Vec<Word> {
    told(ALLOWED, state)
}

fn state(state: State) -> &'static str {
    match state {
        State::Unknown => "không biết",
        State::Later => "sẽ bổ sung sau",
        State::Blank => "bỏ qua",
    }
}

pub(super) fn marks() -> Vec<Word> {
    told(MARKS, |mark| match mark {
        Mark::Ok => "có và đúng",
        Mark::Later => "sẽ mang sau",
    })
}

pub(super) fn verdicts() -> Vec<Word> {
    let says = [
        "đủ điều kiện nộp",
        "cần bổ sung",
        "cần công chức xem xét",
        "không thuộc thủ tục này",
        "không đủ điều kiện",
        "chưa đủ thông tin",
    ];
    VERDICTS.into_iter().zip(says).map(|(word, says)| Word { word, says }).collect()
}

pub(super) fn kinds() -> Vec<Word> {
    told(&Kind::ALL, |kind| match kind {
        Kind::Text => "chữ",
        Kind::FullName => "họ tên",
        Kind::Date => "ngày đủ ngày, tháng, năm",
        Kind::PartialDate => "ngày, hoặc chỉ tháng và năm, hoặc chỉ năm",
        Kind::Choice => "chọn một trong `options`",
        Kind::Choices => "chọn nhiều trong `options`",
        Kind::YesNo => "có hoặc không; trong điều kiện là \"co\", \"khong\"",
        Kind::Integer => "số nguyên",
        Kind::Money => "số tiền, đồng",
        Kind::Area => "diện tích; trong điều kiện là số phần mười mét vuông",
        Kind::Phone => "số điện thoại",
        Kind::Email => "thư điện tử",
        Kind::IdNumber => "số định danh 12 số, hoặc chứng minh 9 số",
        Kind::PaperNumber => "số giấy tờ",
        Kind::Address => "địa chỉ hai cấp: `.tinh .xa .chi_tiet .cu`",
        Kind::Province => "tỉnh, thành phố, chọn trong danh mục",
        Kind::Ethnicity => "dân tộc, chọn trong danh mục",
        Kind::Religion => "tôn giáo, chọn trong danh mục",
        Kind::Nationality => "quốc tịch, chọn trong danh mục",
        Kind::Bank => "ngân hàng, chọn trong danh mục",
        Kind::Computed => "không hỏi, tính từ `is`",
    })
}
