//! The portal's groups of papers: papers to hand in, papers to show, cases of which the officer says
//! which hold, and notes that are no papers.

use super::official::Prose;
use super::{LINE, shortened};
use crate::library::import::record::{Group, Paper};
use crate::procedure::yaml::write::Value;
use crate::text::fold::fold;

/// What the groups of a record come to.
pub(super) struct Papers {
    /// The question which case it is, where there are cases.
    pub(super) question: Option<Value>,
    /// The documents.
    pub(super) documents: Vec<Value>,
    /// What stays prose.
    pub(super) prose: Prose,
}

/// What a group is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Papers everybody hands in.
    Submitted,
    /// Papers everybody shows.
    Shown,
    /// Papers of some.
    Case,
    /// Remarks.
    Note,
}

/// Sorts the groups of a record.
pub(super) fn papers(groups: &[Group]) -> Papers {
    let filled = groups.iter().filter(|own| !own.papers.is_empty());
    let mut groups: Vec<(&Group, Kind)> = filled.map(|own| (own, kind(&own.name))).collect();
    let is_note = |own: &Paper, kind: Kind| kind == Kind::Note || is_remark(own);
    let mut all = groups.iter().flat_map(|(own, kind)| own.papers.iter().map(|own| (own, *kind)));
    let only_notes = all.all(|(own, kind)| is_note(own, kind));
    if groups.len() == 1 || only_notes {
        // A single group is no choice, and remarks alone would leave no papers at all.
        groups = groups.into_iter().map(|(own, kind)| (own, unconditional(kind))).collect();
    }
    let (mut papers, mut cases) =
        (Papers { question: None, documents: Vec::new(), prose: Prose::default() }, Vec::new());
    for (group, kind) in groups {
        let case = (kind == Kind::Case).then(|| {
            cases.push(&*group.name);
            cases.len()
        });
        for paper in &group.papers {
            if !only_notes && is_note(paper, kind) {
                papers.prose.notes.push(paper.name.clone());
                continue;
            }
            let number = papers.documents.len() + 1;
            papers.documents.push(document(paper, group, (number, kind, case)));
        }
    }
    papers.question = (!cases.is_empty()).then(|| question(&cases));
    papers.prose.cases = cut(&cases);
    papers
}

/// Whether what stands among the papers says when none is handed in, and counts none.
fn is_remark(paper: &Paper) -> bool {
    let folded = || fold(&paper.name);
    paper.original == 0
        && paper.copies == 0
        && (kind(&paper.name) == Kind::Note
            || (folded().contains("truong hop") && folded().contains("khong phai ")))
}

fn unconditional(kind: Kind) -> Kind {
    match kind {
        Kind::Case | Kind::Note | Kind::Submitted => Kind::Submitted,
        Kind::Shown => Kind::Shown,
    }
}

/// What a group's name says it is. Only plain names are taken at their word: a paper that is asked of
/// nobody does less harm as a case than one that is asked of everybody.
fn kind(name: &str) -> Kind {
    let folded = fold(name);
    let bare = folded.trim_start_matches(|c: char| !c.is_alphabetic()).trim_end_matches([':', ' ']);
    let begins = |starts: &[&str]| starts.iter().any(|own| bare.starts_with(own));
    if bare.is_empty() || PLAIN.contains(&bare) || begins(&SUBMITTED) {
        Kind::Submitted
    } else if begins(&NOTE) {
        Kind::Note
    } else if begins(&SHOWN) {
        Kind::Shown
    } else {
        Kind::Case
    }
}

const PLAIN: [&str; 7] = [
    "ho so",
    "ho so gom",
    "ho so bao gom",
    "thanh phan ho so",
    "thanh phan ho so gom",
    "thanh phan ho so bao gom",
    "giay to",
];
const SUBMITTED: [&str; 4] =
    ["giay to phai nop", "chung tu phai nop", "ho so phai nop", "thanh phan ho so phai nop"];
const SHOWN: [&str; 5] = [
    "giay to phai xuat trinh",
    "giay to xuat trinh",
    "xuat trinh",
    "ho so phai xuat trinh",
    "thanh phan ho so phai xuat trinh",
];
const NOTE: [&str; 2] = ["luu y", "ghi chu"];

fn document(
    paper: &Paper,
    group: &Group,
    (number, kind, case): (usize, Kind, Option<usize>),
) -> Value {
    let (name, rest) = title(&paper.name);
    let shown = kind == Kind::Shown || fold(&name).starts_with("xuat trinh");
    let mut entries = vec![
        ("id", Value::text(format!("giay_{number}"))),
        ("name", Value::text(name)),
        ("hand_in", Value::text(if shown { "show" } else { "submit" })),
    ];
    let counts = [("original", paper.original), ("copies", paper.copies)];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    entries.extend(counts.map(|(key, count)| (key, Value::Number(count.into()))));
    entries.extend(case.map(|case| ("needed", Value::text(format!("\"th_{case}\" in {CASE}")))));
    let note = note(paper, group, rest);
    entries.extend((!note.is_empty()).then(|| ("note", Value::text(note))));
    Value::map(entries)
}

/// The field that tells which cases hold.
const CASE: &str = "truong_hop";

/// What the portal says of a paper beside its name: the group, the rest of its words, its blank forms.
fn note(paper: &Paper, group: &Group, rest: Option<String>) -> String {
    let group = (!group.name.is_empty()).then(|| format!("Thuộc phần “{}”.", words(&group.name)));
    let forms = paper.forms.join(", ");
    let forms = (!forms.is_empty()).then(|| format!("Tệp mẫu trên Cổng: {forms}."));
    [group, rest, forms].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A paper's name on a line that can be read at a glance, and what is left to say of it: the rest, or
/// everything where the name had to be cut within a sentence.
fn title(text: &str) -> (String, Option<String>) {
    let text = text.trim_start_matches(['-', '+', '*', '•', '–', ' ']);
    let bare = |own: &str| own.trim_end_matches([';', ',', ' ']).to_owned();
    if !text.contains('\n') && text.chars().count() <= LINE {
        return (bare(text), None);
    }
    let parted = ["\n", ". ", "; "].iter().filter_map(|end| text.split_once(end));
    let mut parted = parted.filter(|(name, _)| (12..=LINE).contains(&name.chars().count()));
    if let Some((name, rest)) = parted.next() {
        return (bare(name), Some(rest.trim().to_owned()));
    }
    let line = text.replace('\n', " ");
    (shortened(&line, LINE).unwrap_or(line), Some(text.to_owned()))
}

/// A group's name without the signs around it.
fn words(name: &str) -> &str {
    name.trim_matches(['-', '+', '*', '•', '–', ':', ';', ' '])
}

/// The question which cases hold. Several may: the portal does not say that one rules out another.
fn question(cases: &[&str]) -> Value {
    let mut options: Vec<(String, Value)> = Vec::new();
    for (number, name) in (1..).zip(cases) {
        let label = shortened(words(name), OPTION).unwrap_or_else(|| words(name).to_owned());
        let told = |label: &str| options.iter().any(|(_, own)| *own == Value::text(label));
        let label = if told(&label) { format!("{label} ({number})") } else { label };
        options.push((format!("th_{number}"), Value::text(label)));
    }
    options.push(("khac".to_owned(), Value::text("Không thuộc trường hợp nào trên đây")));
    Value::map([
        ("id", Value::text(CASE)),
        ("type", Value::text("choices")),
        ("label", Value::text("Trường hợp")),
        ("ask", Value::text("{Xung_ho} thuộc trường hợp nào sau đây?")),
        ("why", Value::text("Cổng ghi giấy tờ riêng cho từng trường hợp.")),
        ("officer", Value::text(OFFICER)),
        ("allow", Value::List(vec![Value::text("unknown")])),
        ("options", Value::Map(options)),
    ])
}

const OFFICER: &str =
    "Đánh dấu mọi trường hợp đúng. Chưa rõ thì chọn Không biết: danh sách giữ mọi giấy.";
/// The most characters of an option.
const OPTION: usize = 160;

/// The cases whose names do not fit an option, whole.
fn cut(cases: &[&str]) -> Vec<String> {
    let long = cases.iter().filter(|own| shortened(words(own), OPTION).is_some());
    long.map(|own| words(own).to_owned()).collect()
}
