//! Text as a name of files and folders.

use super::fold::fold;

/// The letters and digits of a text, folded, with `-` between its words: `[a-z0-9]+(-[a-z0-9]+)*`, or
/// empty where there are none.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in fold(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_folders() {
        assert_eq!(slug(" Đăng ký/khai sinh (Mẫu 01) "), "dang-ky-khai-sinh-mau-01");
        assert_eq!(slug("../–?"), "");
    }
}
