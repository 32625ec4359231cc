//! An assessment for people: the verdict, papers, questions left, what is wrong, money and time, each with
//! its reason and its law.

use crate::app::phrase::{self, money_of, problem};
use crate::app::session::Session;
use crate::app::spoken;
use crate::cli::layout::Layout;
use crate::cli::reasons::{self, outcome};
use crate::dossier::assessment::{Asked, Due, Limit, Need, Time};
use crate::dossier::case::Place;
use crate::dossier::explain::Target;
use crate::locale::Locale;
use crate::procedure::catalog::Catalog;
use crate::procedure::expression::{PaperIx, Tri};
use crate::procedure::paper::{Document, HandIn};
use crate::procedure::rule::{Basis, Confidence, GoTo, Money};
use crate::text::date::short;

/// The assessment in lines of at most 80 columns.
pub(super) fn told(locale: &Locale, catalog: &Catalog, session: &Session) -> String {
    let mut telling = Telling { locale, session, layout: Layout::default() };
    telling.verdict(catalog);
    telling.problems();
    telling.papers();
    telling.never_ask();
    telling.questions();
    telling.fees();
    telling.benefits();
    telling.times();
    telling.shelf();
    telling.layout.text()
}

struct Telling<'a> {
    locale: &'a Locale,
    session: &'a Session,
    layout: Layout,
}

impl Telling<'_> {
    fn verdict(&mut self, catalog: &Catalog) {
        let session = self.session;
        let head = &session.procedure.head;
        let day = self.locale.with("status-day", &[("day", &short(session.case.today))]);
        let channel = self.locale.text(phrase::channel(session.case.channel));
        self.layout.line(&format!("{} ({}) · {day} · {channel}", head.name, head.code()));
        let verdict = self.locale.text(phrase::verdict(session.assessment.verdict));
        self.heading("walk-verdict");
        self.layout.line(&verdict);
        for line in reasons::verdict(self.locale, session) {
            self.layout.line(&line);
        }
        if let Some(outcome) = outcome(session) {
            self.right_one(catalog, outcome.go_to.as_ref());
            self.basis(&outcome.basis);
        }
    }

    fn right_one(&mut self, catalog: &Catalog, go_to: Option<&GoTo>) {
        let line = match go_to {
            None => return,
            Some(GoTo::Id(id)) => {
                let listed = catalog.get(id);
                let name = listed.map_or(&**id, |own| own.name);
                self.locale.with("cli-right-one", &[("name", name), ("id", id)])
            }
            Some(GoTo::Named { code, name }) => {
                self.locale.with("walk-outside", &[("name", name), ("code", code)])
            }
        };
        self.layout.line(&line);
    }

    fn problems(&mut self) {
        let session = self.session;
        if session.assessment.problems.is_empty() {
            return;
        }
        self.heading("walk-review-problems");
        for own in &session.assessment.problems {
            let words = problem::words(self.locale, session, *own);
            self.layout.entry(&words);
            if let Some(basis) = problem::basis(session, *own) {
                self.basis(basis);
            }
        }
    }

    fn papers(&mut self) {
        let groups = [
            (Need::Needed, "walk-group-needed"),
            (Need::Maybe, "walk-group-maybe"),
            (Need::Waived, "walk-group-waived"),
            (Need::NotNeeded, "walk-group-not"),
        ];
        for (need, key) in groups {
            let documents = (0..).zip(&self.session.procedure.documents);
            let own = documents.filter(|(at, _)| reasons::need(self.session, *at) == need);
            let own: Vec<(u16, &Document)> = own.collect();
            if own.is_empty() {
                continue;
            }
            self.heading(key);
            for (at, document) in own {
                self.paper(at, document, need);
            }
        }
    }

    fn paper(&mut self, at: u16, document: &Document, need: Need) {
        let (locale, session) = (self.locale, self.session);
        let count = phrase::document_count(locale, session, at);
        let mut line = format!("{} · {count}", document.name);
        let asked_for = matches!(need, Need::Needed | Need::Maybe);
        if asked_for && document.hand_in != HandIn::Lookup {
            let found = locale.text(phrase::found(reasons::found(session, at)));
            line = format!("{line} · {found}");
        }
        self.layout.entry(&line);
        let why = reasons::why(locale, session, Target::Document(at));
        self.layout.about(&why);
        if asked_for {
            self.alternatives(at, document);
        }
        self.basis(&document.basis);
    }

    fn alternatives(&mut self, at: u16, document: &Document) {
        let session = self.session;
        let mut names = Vec::new();
        for (index, own) in (0..).zip(&document.one_of) {
            if reasons::acceptable(session, own.when) == Tri::False {
                continue;
            }
            let paper = PaperIx { document: at, alternative: Some(index) };
            let count = phrase::count(self.locale, own.count);
            let name = phrase::paper(session, paper);
            names.push(if count.is_empty() { name } else { format!("{name} ({count})") });
        }
        if !names.is_empty() {
            let papers = names.join("; ");
            let line = self.locale.with("walk-one-of", &[("papers", &papers)]);
            self.layout.about(&line);
        }
    }

    fn never_ask(&mut self) {
        if self.session.procedure.never_ask.is_empty() {
            return;
        }
        self.heading("walk-never-ask");
        for own in &self.session.procedure.never_ask {
            self.layout.entry(&own.paper);
            self.layout.about(&own.says);
            self.basis(&own.basis);
        }
    }

    fn questions(&mut self) {
        if self.session.assessment.questions.is_empty() {
            return;
        }
        self.heading("cli-questions-left");
        for own in &self.session.assessment.questions {
            match own.about {
                Asked::Field(place) => self.question(place),
                Asked::More(section) => {
                    let section = self.session.section(section);
                    let title = section.map_or("", |own| &own.title);
                    let line = self.locale.with("cli-more-items", &[("section", title)]);
                    self.layout.entry(&line);
                }
            }
        }
    }

    fn question(&mut self, place: Place) {
        let session = self.session;
        self.layout.entry(&self.label(place));
        if let Some(field) = session.field(place) {
            if let Some(ask) = &field.words.ask {
                self.layout.about(&format!("“{}”", spoken::fill(ask, None)));
            }
            let why = reasons::because(self.locale, session, Target::Field(place));
            self.layout.about(&why);
            self.basis(&field.basis);
        }
    }

    fn fees(&mut self) {
        self.heading("walk-fact-fee");
        if !self.sums(Money::Fee) {
            self.say("walk-fee-none");
        }
    }

    fn benefits(&mut self) {
        let rows = &self.session.procedure.terms.sums;
        if rows.iter().any(|row| row.value.money == Money::Benefit) {
            self.heading("walk-fact-benefit");
            if !self.sums(Money::Benefit) {
                self.say("walk-fee-none");
            }
        }
    }

    /// Fees or benefits; whether there are any.
    fn sums(&mut self, money: Money) -> bool {
        let session = self.session;
        let dues = session.assessment.sums.iter();
        let dues: Vec<Due> = dues.copied().filter(|due| money_of(session, *due) == money).collect();
        for due in &dues {
            self.layout.entry(&reasons::sum(self.locale, session, *due));
            let row = session.procedure.terms.sum(due.row());
            if let Some(row) = row.filter(|_| !matches!(due, Due::NoRow { .. })) {
                self.basis(&row.value.basis);
            }
        }
        !dues.is_empty()
    }

    fn times(&mut self) {
        let assessment = &self.session.assessment;
        self.heading("walk-fact-time");
        match assessment.processing {
            None => self.say("walk-time-none"),
            Some(time) => self.processing(time),
        }
        let limits = assessment.deadlines.iter();
        let limits: Vec<&Limit> = limits.filter(|own| own.applies != Tri::False).collect();
        if limits.is_empty() {
            return;
        }
        self.heading("walk-fact-deadline");
        for own in limits {
            self.layout.entry(&reasons::limit(self.locale, self.session, own));
            let deadlines = &self.session.procedure.terms.deadlines;
            if let Some(deadline) = deadlines.get(usize::from(own.deadline)) {
                self.basis(&deadline.basis);
            }
        }
    }

    fn processing(&mut self, time: Time) {
        self.layout.entry(&reasons::time(self.locale, self.session, time));
        let (Time::Row { row, .. } | Time::Open { row }) = time;
        let rows = &self.session.procedure.terms.processing;
        if let Some(row) = rows.get(usize::from(row)) {
            self.basis(&row.value.basis);
        }
    }

    fn shelf(&mut self) {
        if self.session.assessment.shelf.is_empty() {
            return;
        }
        self.heading("cli-shelf");
        for place in &self.session.assessment.shelf {
            self.layout.entry(&self.label(*place));
        }
    }

    /// The question's label with its section of the form.
    fn label(&self, place: Place) -> String {
        let label = phrase::place_label(self.session, place);
        let section = self.session.field(place).map_or(0, |own| own.section);
        match self.session.section(section) {
            Some(own) if !own.title.is_empty() => format!("{label} · {}", own.title),
            Some(_) | None => label,
        }
    }

    /// The law, and "cần kiểm tra lại" with what was not confirmed.
    fn basis(&mut self, basis: &Basis) {
        let law = phrase::cited(&self.session.procedure, basis);
        if !law.is_empty() {
            let line = self.locale.with("walk-law-line", &[("law", &law)]);
            self.layout.about(&line);
        }
        if basis.confidence == Confidence::Verify {
            let line = reasons::verify(self.locale, basis);
            self.layout.about(&line);
        }
    }

    fn heading(&mut self, key: &str) {
        let text = self.locale.text(key);
        self.layout.heading(&text);
    }

    fn say(&mut self, key: &str) {
        let text = self.locale.text(key);
        self.layout.line(&text);
    }
}
