//! Every syllable that the spelling rules allow, typed in every order people type it in.

use super::{Method, Policy, typed};
use crate::text::tone::{Part, Tone, parts};

const ONSETS: [&str; 27] = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
];
const RHYMES: &str = "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu \
    ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng \
    iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oan oang oanh oat oay oăc oăn oăng oăt oe oen \
    oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uân uâng uât uây uê \
    uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu ư ưc ưng ưt ưu ưa ươc ươi ươm ươn \
    ương ươp ươt ươu";
const TONES: [(Tone, char, char); 6] = [
    (Tone::Ngang, ' ', ' '),
    (Tone::Huyen, 'f', '2'),
    (Tone::Hoi, 'r', '3'),
    (Tone::Nga, 'x', '4'),
    (Tone::Sac, 's', '1'),
    (Tone::Nang, 'j', '5'),
];

/// A syllable without its tone: the letters before the vowel, the vowel, and what follows.
struct Syllable {
    onset: &'static str,
    rhyme: &'static str,
}

/// Where the keys of marks and tone stand.
#[derive(Clone, Copy, Debug)]
enum Order {
    /// Marks behind their letters, the tone last.
    ToneLast,
    /// Marks behind their letters, the tone behind the vowel.
    ToneAtVowel,
    /// The tone behind the vowel's letters, the mark behind the tone.
    ToneBeforeMark,
    /// Letters, then marks, then the tone.
    AtEnd,
    /// Letters, then the tone, then marks.
    ToneThenMarks,
    /// As [`Self::ToneLast`], the stroke of đ at the very end.
    StrokeLast,
    /// As [`Self::ToneLast`], ươ by one key.
    ShortHorn,
}

const ORDERS: [Order; 7] = [
    Order::ToneLast,
    Order::ToneAtVowel,
    Order::ToneBeforeMark,
    Order::AtEnd,
    Order::ToneThenMarks,
    Order::StrokeLast,
    Order::ShortHorn,
];

fn syllables() -> Vec<Syllable> {
    let pairs =
        ONSETS.iter().flat_map(|onset| RHYMES.split_whitespace().map(move |own| (*onset, own)));
    let met = pairs.filter(|(onset, rhyme)| meet(onset, rhyme));
    met.map(|(onset, rhyme)| Syllable { onset, rhyme }).collect()
}

/// Whether spelling lets an onset stand before a rhyme.
fn meet(onset: &str, rhyme: &str) -> bool {
    let front = rhyme.starts_with(['e', 'ê', 'i']);
    let glide = ["oa", "oă", "oe", "uâ", "uê", "uy"].iter().any(|own| rhyme.starts_with(own));
    match onset {
        "" => !["iê", "ia"].iter().any(|own| rhyme.starts_with(own)),
        "gh" | "ngh" | "k" => front,
        "c" | "g" => !front && !glide,
        "ng" => !front,
        "qu" => rhyme.starts_with(['a', 'ă', 'â', 'e', 'ê']),
        "p" => !glide && !rhyme.starts_with('ư'),
        "b" | "m" | "ph" | "v" => !glide,
        _ => true,
    }
}

fn stopped(rhyme: &str) -> bool {
    ["p", "t", "c", "ch"].iter().any(|end| rhyme.ends_with(end))
}

/// The letter on the key, and the keys of its mark in Telex and VNI.
fn key(letter: char) -> (char, Option<(char, char)>) {
    match letter {
        'ă' => ('a', Some(('w', '8'))),
        'â' => ('a', Some(('a', '6'))),
        'ê' => ('e', Some(('e', '6'))),
        'ô' => ('o', Some(('o', '6'))),
        'ơ' => ('o', Some(('w', '7'))),
        'ư' => ('u', Some(('w', '7'))),
        'đ' => ('d', Some(('d', '9'))),
        other => (other, None),
    }
}

fn keys(own: &Syllable, tone: (char, char), method: Method, order: Order) -> String {
    let pick = |(telex, vni): (char, char)| if method == Method::Telex { telex } else { vni };
    let tone = pick(tone);
    let (mut out, mut late) = (String::new(), String::new());
    let vowel_end = own.rhyme.rfind(|c: char| !"ngmptchiyou".contains(c)).unwrap_or(0);
    let letters = own.onset.char_indices().map(|(at, c)| (None, at, c));
    let rhyme = own.rhyme.char_indices().map(|(at, c)| (Some(()), at, c));
    for (in_rhyme, at, letter) in letters.chain(rhyme) {
        let (plain, mark) = key(letter);
        let ends_vowel = in_rhyme.is_some() && at == vowel_end;
        out.push(plain);
        if ends_vowel && matches!(order, Order::ToneBeforeMark) {
            out.push(tone);
        }
        let mark = mark.map(pick);
        let horn = own.rhyme.starts_with("ươ") && letter == 'ư';
        let short = matches!(order, Order::ShortHorn | Order::AtEnd | Order::ToneThenMarks) && horn;
        let waits = match order {
            Order::AtEnd | Order::ToneThenMarks => true,
            Order::StrokeLast => letter == 'đ',
            Order::ToneLast | Order::ToneAtVowel | Order::ToneBeforeMark | Order::ShortHorn => {
                false
            }
        };
        match (short, waits) {
            (true, _) => {}
            (false, true) => late.extend(mark),
            (false, false) => out.extend(mark),
        }
        if ends_vowel && matches!(order, Order::ToneAtVowel) {
            out.push(tone);
        }
    }
    match order {
        Order::AtEnd => out.extend(late.chars().chain([tone])),
        Order::ToneLast | Order::ShortHorn => out.push(tone),
        Order::StrokeLast | Order::ToneThenMarks => {
            out.extend([tone].into_iter().chain(late.chars()));
        }
        Order::ToneAtVowel | Order::ToneBeforeMark => {}
    }
    out.replace(' ', "")
}

/// Letters with their marks, and the tone wherever it stands.
fn heard(text: &str) -> (Vec<Part>, Tone) {
    let mut tone = Tone::Ngang;
    let mut letters = Vec::new();
    for part in parts(text) {
        match part {
            Part::Tone(own) => tone = own,
            Part::Letter(_) | Part::Quality(_) => letters.push(part),
        }
    }
    (letters, tone)
}

/// How many of the syllables come out right, of how many; and some that do not.
fn tried(method: Method, order: Order) -> (usize, usize, Vec<String>) {
    let (mut right, mut all, mut wrong) = (0, 0, Vec::new());
    for own in syllables() {
        for (tone, telex, vni) in TONES {
            let allowed = !stopped(own.rhyme) || matches!(tone, Tone::Sac | Tone::Nang);
            let keys = keys(&own, (telex, vni), method, order);
            if !allowed {
                continue;
            }
            all += 1;
            let out = typed(method, Policy::Strict, &keys);
            let plain = format!("{}{}", own.onset, own.rhyme);
            if heard(&out) == (heard(&plain).0, tone) {
                right += 1;
            } else {
                wrong.push(format!("{keys}→{out}"));
            }
        }
    }
    (right, all, wrong)
}

#[test]
fn nearly_every_syllable_is_typed_in_every_order() {
    for method in [Method::Telex, Method::Vni] {
        for order in ORDERS {
            let (right, all, wrong) = tried(method, order);
            let share = right * 10_000 / all;
            let some: Vec<&String> = wrong.iter().step_by(wrong.len() / 8 + 1).collect();
            println!("{method:?} {order:?}: {right} of {all}, {share} per 10,000; {some:?}");
            assert!(share >= 9_950, "{method:?} {order:?}: {share} per 10,000, {some:?}");
        }
    }
}
