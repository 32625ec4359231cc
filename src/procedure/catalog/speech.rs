//! How people speak, beyond what any one procedure is called: words of one meaning in several regions,
//! usual short forms, words that say little, sounds that are mixed up. All without marks, as words are
//! compared; of no procedure in particular.

use crate::text::fold::level_y;

/// Words that stand for each other.
const SAME: &[&[&str]] = &[
    &["ba", "bo", "cha", "tia"],
    &["bu", "ma", "mam", "me"],
    &["ban", "buon"],
    &["be", "chau", "con", "nhoc", "tre"],
    &["bia", "so"],
    &["bo", "dep", "dong"],
    &["cai", "dinh", "sua"],
    &["chet", "mat"],
    &["chuyen", "doi", "thay"],
    &["cu", "gia"],
    &["dau", "moc"],
    &["de", "sanh", "sinh"],
    &["giay", "to"],
    &["hong", "khong", "no"],
    &["huong", "lanh", "linh", "nhan"],
    &["khuyet", "tat"],
    &["lam", "man", "xin"],
    &["nghi", "ngung"],
    &["nhan", "nhin"],
    &["nhap", "vo"],
    &["phuong", "xa"],
    &["quan", "tiem"],
    &["thue", "tro"],
];

/// Short forms, and what they are short for.
const SHORT: &[(&str, &str)] = &[
    ("bhyt", "bao hiem i te"),
    ("btxh", "bao tro xa hoi"),
    ("cccd", "can cuoc"),
    ("cc", "can cuoc"),
    ("cmnd", "chung minh thu"),
    ("cmt", "chung minh thu"),
    ("ct", "cong chung"),
    ("dk", "dang ki"),
    ("dkhkd", "dang ki ho kinh doanh"),
    ("dkkd", "dang ki kinh doanh"),
    ("gcn", "giay chung nhan"),
    ("gpkd", "giay phep kinh doanh"),
    ("gxn", "giay xac nhan"),
    ("hd", "hop dong"),
    ("hk", "ho khau"),
    ("hkd", "ho kinh doanh"),
    ("kd", "kinh doanh"),
    ("kh", "ket hon"),
    ("ks", "khai sinh"),
    ("ls", "liet si"),
    ("mst", "ma so thue"),
    ("ncc", "nguoi co cong"),
    ("nkt", "nguoi khuyet tat"),
    ("qsdd", "quyen su dung dat"),
    ("syll", "so ieu li lich"),
    ("tt", "tam tru"),
    ("tthn", "tinh trang hon nhan"),
    ("xn", "xac nhan"),
];

/// Words that say little of what somebody wants.
const LITTLE: &[&str] = &[
    "a", "ai", "anh", "ben", "bi", "cac", "cai", "can", "chi", "cho", "chua", "co", "cua", "da",
    "dang", "dau", "di", "dua", "duoc", "em", "gai", "gan", "gi", "giay", "gio", "hai", "het",
    "hoi", "hong", "khi", "la", "lam", "len", "luon", "ma", "mieng", "minh", "moi", "mot", "muon",
    "nao", "nay", "neu", "nguoi", "nha", "nhu", "noi", "nua", "o", "oi", "ong", "phai", "qua",
    "ra", "rieng", "roi", "sao", "sap", "ta", "tai", "thang", "the", "them", "thi", "toi", "trai",
    "tren", "trong", "tu", "tui", "tung", "va", "vay", "ve", "vi", "voi", "vua", "xin", "xong",
];

/// Beginnings and ends of syllables that sound alike somewhere.
const BEGINNINGS: &[(&str, &str)] =
    &[("ch", "tr"), ("s", "x"), ("d", "gi"), ("d", "r"), ("l", "n"), ("d", "v"), ("ng", "ngh")];
const ENDS: &[(&str, &str)] = &[("n", "ng"), ("t", "c"), ("n", "nh"), ("ui", "uoi"), ("m", "n")];

/// Other words for a word.
pub(super) fn same(word: &str) -> impl Iterator<Item = &'static str> {
    let groups = SAME.iter().filter(move |group| group.contains(&word));
    groups.flat_map(|group| group.iter().copied()).filter(move |own| *own != word)
}

/// The words a short form stands for.
pub(super) fn long(word: &str) -> Option<&'static str> {
    SHORT.iter().find(|own| own.0 == word).map(|own| own.1)
}

/// Whether a word says little of what is wanted.
pub(super) fn says_little(word: &str) -> bool {
    LITTLE.contains(&word)
}

/// Words that sound like a word somewhere.
pub(super) fn alike(word: &str) -> Vec<String> {
    let both = |pairs: &'static [(&'static str, &'static str)]| {
        pairs.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)])
    };
    let begun =
        both(BEGINNINGS).filter_map(|(from, to)| Some(format!("{to}{}", word.strip_prefix(from)?)));
    let ended =
        both(ENDS).filter_map(|(from, to)| Some(format!("{}{to}", word.strip_suffix(from)?)));
    begun.chain(ended).collect()
}

/// What is left of a word whose marks were typed as keys of Telex or VNI: `keets`, `ket61`.
pub(super) fn unkeyed(word: &str) -> Option<String> {
    if !word.starts_with(|c: char| c.is_ascii_alphabetic()) || !word.is_ascii() {
        return None;
    }
    let mut left = String::new();
    let mut vowels = false;
    for c in word.chars() {
        let doubled = left.ends_with(c) && matches!(c, 'a' | 'e' | 'o' | 'd');
        let key = vowels && matches!(c, 's' | 'f' | 'r' | 'x' | 'j' | 'w' | 'z');
        vowels |= matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        if !doubled && !key && !c.is_ascii_digit() {
            left.push(c);
        }
    }
    (left != word && vowels && left.len() > 1).then(|| level_y(&left))
}
