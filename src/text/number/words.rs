//! Numbers in words, in the house style: nghìn, tỷ, lẻ, and tư after mươi.

/// The number as it is read aloud: `một nghìn không trăm lẻ năm`.
pub fn in_words(number: i64) -> String {
    let mut words = Vec::new();
    if number < 0 {
        words.push("âm");
    }
    match number {
        0 => words.push("không"),
        _ => billions(number.unsigned_abs(), Lead::First, &mut words),
    }
    words.join(" ")
}

/// The amount as it is written on receipts: `hai triệu không trăm năm mươi nghìn đồng`.
pub fn money_in_words(amount: i64) -> String {
    format!("{} đồng", in_words(amount))
}

/// Digits one by one, in groups with a pause between: `không chín không một, hai ba bốn, năm sáu bảy`.
/// Numbers that name somebody or something are read back so: the first group has so many digits, the
/// others three, the last one four where a single digit is left.
pub fn digit_by_digit(digits: &str, first: usize) -> String {
    let all: Vec<u64> = digits.chars().filter_map(|c| c.to_digit(10)).map(u64::from).collect();
    let (head, tail) = all.split_at(first.min(all.len()));
    let groups = std::iter::once(head).chain(tail.chunks(3));
    let mut words: Vec<String> = Vec::new();
    for group in groups.filter(|own| !own.is_empty()) {
        let said = group.iter().map(|own| digit(*own)).collect::<Vec<_>>().join(" ");
        match words.last_mut() {
            Some(last) if group.len() == 1 => {
                last.push(' ');
                last.push_str(&said);
            }
            Some(_) | None => words.push(said),
        }
    }
    words.join(", ")
}

/// Whether something was read before this group; then its empty hundreds are read too.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    First,
    Later,
}

const DIGITS: [&str; 10] = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

fn billions(number: u64, lead: Lead, words: &mut Vec<&'static str>) {
    let mut lead = lead;
    let (high, low) = (number / 1_000_000_000, number % 1_000_000_000);
    if high > 0 {
        billions(high, lead, words);
        words.push("tỷ");
        lead = Lead::Later;
    }
    let groups = [(low / 1_000_000, "triệu"), (low / 1_000 % 1_000, "nghìn"), (low % 1_000, "")];
    for (group, unit) in groups {
        if group > 0 {
            hundreds(group, lead, words);
            words.extend((!unit.is_empty()).then_some(unit));
            lead = Lead::Later;
        }
    }
}

fn hundreds(group: u64, lead: Lead, words: &mut Vec<&'static str>) {
    let (hundred, ten, one) = (group / 100, group / 10 % 10, group % 10);
    let read = hundred > 0 || lead == Lead::Later;
    if read {
        words.extend([digit(hundred), "trăm"]);
    }
    match ten {
        0 if one > 0 && read => words.push("lẻ"),
        0 => {}
        1 => words.push("mười"),
        _ => words.extend([digit(ten), "mươi"]),
    }
    match (ten, one) {
        (_, 0) => {}
        (2.., 1) => words.push("mốt"),
        (2.., 4) => words.push("tư"),
        (1.., 5) => words.push("lăm"),
        _ => words.push(digit(one)),
    }
}

fn digit(value: u64) -> &'static str {
    usize::try_from(value).ok().and_then(|value| DIGITS.get(value)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_follow_the_house_style() {
        let table = [
            (0, "không"),
            (10, "mười"),
            (14, "mười bốn"),
            (15, "mười lăm"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (55, "năm mươi lăm"),
            (105, "một trăm lẻ năm"),
            (110, "một trăm mười"),
            (1_001, "một nghìn không trăm lẻ một"),
            (10_011, "mười nghìn không trăm mười một"),
            (2_000_000, "hai triệu"),
            (1_000_000_000, "một tỷ"),
            (1_000_000_005, "một tỷ không trăm lẻ năm"),
            (1_000_000_000_000, "một nghìn tỷ"),
            (1_000_000_000_000_000, "một triệu tỷ"),
            (-4, "âm bốn"),
        ];
        for (number, words) in table {
            assert_eq!(in_words(number), words);
        }
        assert_eq!(money_in_words(2_050_000), "hai triệu không trăm năm mươi nghìn đồng");
    }

    proptest! {
        #[test]
        fn different_numbers_have_different_words(a in 0i64..1_000_000_000_000_000, b in 0i64..100_000) {
            prop_assert_eq!(in_words(a) == in_words(b), a == b);
        }

        #[test]
        fn any_number_has_words(number in any::<i64>()) {
            prop_assert!(!in_words(number).contains("  "));
        }
    }
}
