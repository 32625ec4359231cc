//! A proof's case as an answers file of one line, to be pasted and assessed.

use crate::procedure::Procedure;
use crate::procedure::field::Entry;
use crate::procedure::form::{FieldIx, Section};
use crate::procedure::proof::Witness;

/// The witness as an answers file in JSON, which every reader of answers files takes.
pub fn answers_file(procedure: &Procedure, witness: &Witness) -> Box<str> {
    let form = &procedure.form;
    let repeats = |section: &Section| section.repeat.is_some();
    let given = |index: FieldIx| form.section_of(index).is_some_and(repeats);
    let single = witness.answers.iter().filter(|(index, _)| !given(*index));
    let mut answers: Vec<String> =
        single.map(|(index, entry)| pair(&form.path(*index), &told(entry))).collect();
    for section in form.sections.iter().filter(|own| repeats(own) && witness.items > 0) {
        let own = witness.answers.iter().filter(|(index, _)| section.fields.contains(&index.0));
        let item: Vec<String> = own
            .filter_map(|(index, entry)| Some(pair(&form.field(*index)?.id, &told(entry))))
            .collect();
        let items = vec![map(&item); usize::from(witness.items)];
        answers.push(pair(&section.id, &format!("[{}]", items.join(", "))));
    }
    let papers: Vec<String> = witness
        .papers
        .iter()
        .filter_map(|(paper, right)| {
            let document = procedure.documents.get(usize::from(paper.document))?;
            let id = match paper.alternative {
                None => &document.id,
                Some(at) => &document.one_of.get(usize::from(at))?.id,
            };
            Some(pair(id, if *right { "\"ok\"" } else { "\"later\"" }))
        })
        .collect();
    let mut parts = vec![pair("answers", &map(&answers))];
    if !papers.is_empty() {
        parts.push(pair("papers", &map(&papers)));
    }
    map(&parts).into()
}

fn told(entry: &Entry) -> String {
    match entry {
        Entry::Text(text) => quoted(text),
        Entry::Chosen(ids) => {
            let ids: Vec<String> = ids.iter().map(|id| quoted(id)).collect();
            format!("[{}]", ids.join(", "))
        }
        Entry::Address(address) => map(&[
            pair("tinh", &quoted(&address.tinh)),
            pair("xa", &quoted(&address.xa)),
            pair("chi_tiet", &quoted(&address.chi_tiet)),
            pair("cu", &quoted(&address.cu)),
        ]),
        Entry::Blank => state("blank"),
        Entry::Unknown => state("unknown"),
        Entry::Later => state("later"),
    }
}

fn state(word: &str) -> String {
    map(&[pair("state", &quoted(word))])
}

fn map(pairs: &[String]) -> String {
    format!("{{{}}}", pairs.join(", "))
}

fn pair(key: &str, value: &str) -> String {
    format!("{}: {value}", quoted(key))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedure::expression::PaperIx;
    use crate::procedure::field::normal;
    use crate::procedure::rule::Channel;
    use crate::procedure::yaml::answers::read_answers;
    use crate::procedure::yaml::{Shared, read_procedure};

    const TEXT: &str = "\
format: 1
id: thu
code: \"9.999999\"
name: Thử
domain: thu
about: { summary: Thử, who: Ai cũng được, where: Ở đây, result: Không có gì, online: none }
triage:
  - { id: so, type: text, label: Số }
documents:
  - { id: giay, name: Giấy, hand_in: show }
form:
  title: Tờ khai thử
  sections:
    - id: con
      title: Con
      repeat: { each: Con, at_most: 3 }
      fields: [{ id: ten, type: full_name, label: Tên, optional: true }]
";

    #[test]
    fn what_is_written_is_read_back() {
        let (procedure, _) = read_procedure("thu.yaml", TEXT, &Shared::default());
        let procedure = procedure.unwrap();
        let answers = vec![
            (FieldIx(0), Entry::Text("00\"1".to_owned())),
            (FieldIx(1), Entry::Text("THỬ".to_owned())),
        ];
        let witness = Witness {
            today: jiff::civil::date(2026, 11, 25),
            channel: Channel::InPerson,
            items: 2,
            answers: answers.clone(),
            papers: vec![(PaperIx { document: 0, alternative: None }, false)],
        };
        let text = answers_file(&procedure, &witness);
        let (read, diagnostics) = read_answers("tra-loi.json", &text, &procedure);
        assert_eq!(diagnostics, []);
        let read = read.unwrap();
        let found: Vec<(FieldIx, Entry)> =
            read.answers.iter().map(|own| (own.field, own.entry.clone())).collect();
        assert_eq!(found, [answers.clone(), vec![answers[1].clone()]].concat());
        assert_eq!(read.papers.len(), 1);
        let field = procedure.form.field(FieldIx(0)).unwrap();
        let value = normal::value(field, &answers[0].1).unwrap();
        assert_eq!(normal::entry(field, &value), Some(answers[0].1.clone()));
    }
}
