//! Names as folder names: `Đăng ký khai sinh (cấp xã)` to `dang-ky-khai-sinh-cap-xa`.

use crate::text::slug::slug;

/// The most letters of an id: folder names have a limit, and people read them.
const LONGEST: usize = 80;

/// The id of a name, `[a-z0-9]+(-[a-z0-9]+)*`, without the words that begin every name; empty where the
/// name has neither letters nor digits.
pub(super) fn of_name(name: &str) -> String {
    let whole = slug(name);
    let bare = whole.strip_prefix("thu-tuc-").unwrap_or(&whole);
    shortened(bare)
}

/// The id of a field of procedures; what stands in brackets behind its name is a number of the portal.
pub(super) fn of_field(name: &str) -> String {
    let bare = name.split('(').next().unwrap_or(name);
    shortened(&slug(bare))
}

/// Whole words of at most the length of an id.
fn shortened(slug: &str) -> String {
    let mut kept = String::new();
    for word in slug.split('-') {
        let more = kept.len() + usize::from(!kept.is_empty()) + word.len();
        if more > LONGEST {
            break;
        }
        if !kept.is_empty() {
            kept.push('-');
        }
        kept.push_str(word);
    }
    if kept.is_empty() { slug.chars().take(LONGEST).collect() } else { kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids() {
        assert_eq!(of_name("Thủ tục đăng ký khai sinh"), "dang-ky-khai-sinh");
        assert_eq!(of_name(" Khai/nộp: “Mẫu” số 01 – (cấp xã) "), "khai-nop-mau-so-01-cap-xa");
        assert_eq!(of_field("Việc làm (G07-LĐ11)"), "viec-lam");
        assert_eq!(of_name("???"), "");
    }

    #[test]
    fn long_names_end_at_a_word() {
        let id = of_name(&"Giao đất ở có thu tiền ".repeat(20));
        assert!(id.len() <= LONGEST && id.ends_with("dat-o"), "{id}");
        assert_eq!(of_name(&"a".repeat(300)).len(), LONGEST);
    }
}
