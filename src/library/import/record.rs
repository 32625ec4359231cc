//! A record of the portal, read from JSON: every text clean, every number possible, what is missing
//! empty. What it means for a definition belongs to `draft`.

use serde_json::Value;

use super::clean;
use super::defect::{Flaw, Flaws, Refusal};
use super::reading::Reading;
use crate::procedure::rule::Channel;

/// A record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record {
    /// What it is.
    pub(super) head: Head,
    /// What people should know of it.
    pub(super) about: About,
    /// The law it names: number and title.
    pub(super) law: Vec<Law>,
    /// The ways of filing.
    pub(super) methods: Vec<Method>,
    /// The papers, in the portal's groups.
    pub(super) groups: Vec<Group>,
}

/// What a record is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) code: String,
    pub(super) name: String,
    /// The field of procedures, or empty.
    pub(super) field: String,
    pub(super) keywords: Vec<String>,
    /// The authority that published it.
    pub(super) agency: String,
    /// The number of the decision it was published with.
    pub(super) decision: String,
    /// The day of that decision, `09/12/2016`.
    pub(super) decided: String,
}

/// What people should know of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct About {
    pub(super) who: Vec<String>,
    /// Where it is filed and who decides, whatever the record tells.
    pub(super) places: Vec<String>,
    pub(super) results: Vec<String>,
    /// Whether everything can be done online.
    pub(super) whole_online: bool,
    pub(super) steps: Vec<String>,
    pub(super) conditions: String,
    pub(super) note: String,
}

/// A legal document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Law {
    pub(super) number: String,
    pub(super) title: String,
}

/// A way of filing with its time and fees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Method {
    pub(super) channel: Option<Channel>,
    pub(super) time: Time,
    pub(super) fees: Vec<Fee>,
    pub(super) says: String,
}

/// How long an authority takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Time {
    WorkingDays(u16),
    Days(u16),
    Months(u16),
    /// As the portal words it; empty where it tells none.
    Words(String),
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fee {
    /// What the portal calls its kind.
    pub(super) item: &'static str,
    /// Đồng, where it is an amount.
    pub(super) amount: Option<u64>,
    pub(super) says: String,
}

/// Papers that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// The portal's words for them, or empty.
    pub(super) name: String,
    pub(super) papers: Vec<Paper>,
}

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paper {
    pub(super) name: String,
    pub(super) original: u8,
    pub(super) copies: u8,
    /// Names of the blank forms the portal has for it.
    pub(super) forms: Vec<String>,
}

/// The most papers, cases, steps or the like that one record may have.
const MOST: usize = 2_000;

/// Reads a record: what the portal answers, or only its `detail`.
pub(super) fn read(value: &Value, flaws: &mut Flaws) -> Result<Record, Refusal> {
    let Value::Object(_) = value else {
        return Err(Refusal::NotARecord);
    };
    let detail = value.get("detail").filter(|own| own.is_object()).unwrap_or(value);
    let mut reading = Reading { flaws, most: MOST, too_much: false };
    let head = head(&mut reading, value, detail)?;
    let record = Record {
        head,
        about: about(&mut reading, detail),
        law: laws(&mut reading, detail),
        methods: reading.each(detail, "executionMethods", method),
        groups: reading.each(detail, "executionCases", group),
    };
    if reading.too_much {
        return Err(Refusal::TooMuch);
    }
    if record.groups.iter().all(|own| own.papers.is_empty()) {
        return Err(Refusal::NoPapers);
    }
    record.name_gaps(flaws);
    Ok(record)
}

/// The code a record seems to have, for telling which one was not taken.
pub(super) fn code_of(value: &Value) -> Option<String> {
    let own = |value: &Value| value.get("code").and_then(Value::as_str).map(str::to_owned);
    let code = own(value).or_else(|| value.get("detail").and_then(own))?;
    let code = clean::line(&code, &mut Flaws::new());
    (!code.is_empty()).then(|| code.chars().take(LONGEST_CODE).collect())
}

/// The most letters of a code.
const LONGEST_CODE: usize = 40;

fn head(reading: &mut Reading<'_>, value: &Value, detail: &Value) -> Result<Head, Refusal> {
    let code = reading.first(&[value, detail], "code");
    let possible = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '/');
    if !code.contains(|c: char| c.is_ascii_digit())
        || !code.chars().all(possible)
        || code.len() > LONGEST_CODE
    {
        return Err(Refusal::NoCode);
    }
    let name = reading.first(&[value, detail], "name");
    if !name.contains(char::is_alphanumeric) {
        return Err(Refusal::NoName);
    }
    let fields = reading.names(detail, "categoriesDetails");
    let proposal = detail.get("procedureProposal").unwrap_or(&Value::Null);
    let keywords = reading.line(detail, "keywords");
    let keywords = keywords.split([',', ';']).map(str::trim).filter(|own| !own.is_empty());
    Ok(Head {
        code,
        name,
        field: fields.into_iter().next().unwrap_or_default(),
        keywords: keywords.map(str::to_owned).take(KEYWORDS).collect(),
        agency: reading.line(detail, "departmentPromulgateName"),
        decision: reading.line(proposal, "proposalNumber"),
        decided: reading.day(proposal, "decisionDate"),
    })
}

/// The most spoken names that are taken.
const KEYWORDS: usize = 20;

fn about(reading: &mut Reading<'_>, detail: &Value) -> About {
    let mut places = vec![reading.lines(detail, "dossierReceivingAddresses")];
    places.extend(reading.names(detail, "unitGroupsExecuting"));
    places.extend(reading.names(detail, "departmentsExecuting"));
    places.retain(|own| !own.is_empty());
    places.dedup();
    let conditions = reading.lines(detail, "requirementsAndConditions");
    About {
        who: reading.names(detail, "subjectTypesDetails"),
        places,
        results: reading.names(detail, "resultsDetails"),
        whole_online: detail.get("isFullProcess").and_then(Value::as_bool) == Some(true),
        steps: reading.each(detail, "executionSteps", step),
        conditions: if conditions.is_empty() {
            reading.lines(detail, "description")
        } else {
            conditions
        },
        note: reading.lines(detail, "note"),
    }
}

/// A step: its name, if it has one, and what happens.
fn step(reading: &mut Reading<'_>, value: &Value) -> Option<String> {
    let name = reading.line(value, "name");
    let says = reading.lines(value, "description");
    let step = [name, says].into_iter().filter(|own| !own.is_empty()).collect::<Vec<_>>();
    (!step.is_empty()).then(|| step.join("\n"))
}

fn laws(reading: &mut Reading<'_>, detail: &Value) -> Vec<Law> {
    let law = |reading: &mut Reading<'_>, value: &Value| {
        let law = Law { number: reading.line(value, "code"), title: reading.line(value, "name") };
        (!law.number.is_empty() || !law.title.is_empty()).then_some(law)
    };
    reading.each(detail, "legalBasisesDetails", law)
}

fn method(reading: &mut Reading<'_>, value: &Value) -> Option<Method> {
    if !value.is_object() {
        reading.flaws.insert(Flaw::Type);
        return None;
    }
    let channel = match &*reading.line(value, "submissionMethod") {
        "DIRECT" => Some(Channel::InPerson),
        "ONLINE" => Some(Channel::Online),
        "POSTAL" => Some(Channel::Post),
        _ => None,
    };
    Some(Method {
        channel,
        time: time(reading, value),
        fees: reading.each(value, "fees", fee),
        says: reading.lines(value, "description"),
    })
}

/// A time that our format can hold, or the portal's words for it.
fn time(reading: &mut Reading<'_>, value: &Value) -> Time {
    let unit = reading.line(value, "processingTimeUnit");
    let number = value.get("processingTime").unwrap_or(&Value::Null);
    let whole = number.as_u64().and_then(|own| u16::try_from(own).ok()).filter(|own| *own > 0);
    match (&*unit, whole) {
        ("WORKING_DAY", Some(days)) => return Time::WorkingDays(days),
        ("DAY", Some(days)) => return Time::Days(days),
        ("MONTH", Some(months)) => return Time::Months(months),
        _ => {}
    }
    let amount = match number {
        Value::Number(number) if number.as_f64().is_some_and(|own| own > 0.0) => number.to_string(),
        Value::String(_) => return Time::Words(reading.line(value, "processingTime")),
        Value::Null | Value::Number(_) => return Time::Words(String::new()),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            reading.flaws.insert(Flaw::Type);
            return Time::Words(String::new());
        }
    };
    let words = match &*unit {
        "WORKING_DAY" => "ngày làm việc",
        "DAY" => "ngày",
        "MONTH" => "tháng",
        "HOUR" => "giờ",
        // A number without a unit tells nothing.
        _ => return Time::Words(String::new()),
    };
    reading.flaws.insert(Flaw::OddTime);
    Time::Words(format!("{} {words}", amount.replace('.', ",")))
}

fn fee(reading: &mut Reading<'_>, value: &Value) -> Option<Fee> {
    let item = match &*reading.line(value, "type") {
        "SERVICE_FEE" => "Lệ phí",
        "PRICE_LEVEL" => "Mức giá",
        _ => "Phí",
    };
    let mut says = reading.lines(value, "description");
    let currency = reading.line(value, "currencyName");
    let foreign = !currency.is_empty() && currency != "Việt Nam Đồng" && currency != "VND";
    let number = value.get("value").unwrap_or(&Value::Null);
    let amount = number.as_u64().filter(|own| possible(*own) && !foreign);
    if amount.is_none() && !number.is_null() {
        reading.flaws.insert(Flaw::OddFee);
        let told =
            if number.is_number() { number.to_string() } else { reading.line(value, "value") };
        let unit = if currency.is_empty() { "(không rõ đơn vị)" } else { &currency };
        let sum = (!told.is_empty()).then(|| format!("{told} {unit}"));
        let parts = sum.into_iter().chain(Some(says)).filter(|own| !own.is_empty());
        says = parts.collect::<Vec<_>>().join(". ");
    }
    // A bare zero is what the portal's form holds before anybody writes in it; only words make it free.
    let amount = amount.filter(|own| *own > 0 || is_free(&says));
    if says.is_empty() && number.as_u64() == Some(0) {
        "Cổng ghi 0 đồng.".clone_into(&mut says);
    }
    (amount.is_some() || !says.is_empty()).then_some(Fee { item, amount, says })
}

/// Nothing, or at least the smallest note; no fee of a ward is a billion.
fn possible(amount: u64) -> bool {
    amount == 0 || (1_000..1_000_000_000).contains(&amount)
}

/// Whether words say no more than that nothing is paid.
fn is_free(says: &str) -> bool {
    let bare = says.trim_end_matches('.').to_lowercase();
    ["không", "không có", "không thu", "miễn phí", "miễn lệ phí"].contains(&&*bare)
}

fn group(reading: &mut Reading<'_>, value: &Value) -> Option<Group> {
    if !value.is_object() {
        reading.flaws.insert(Flaw::Type);
        return None;
    }
    let papers = reading.each(value, "profileComponents", paper);
    Some(Group { name: reading.line(value, "name"), papers })
}

fn paper(reading: &mut Reading<'_>, value: &Value) -> Option<Paper> {
    let name = reading.lines(value, "name");
    if !name.contains(char::is_alphanumeric) {
        reading.flaws.insert(Flaw::NamelessPaper);
        return None;
    }
    let original = reading.count(value, "originalQty");
    let copies = reading.count(value, "copyQty");
    if original == 0 && copies == 0 {
        reading.flaws.insert(Flaw::NoCount);
    }
    let form = |reading: &mut Reading<'_>, own: &Value| Some(reading.line(own, "fileName"));
    let mut forms = reading.each(value, "attachments", form);
    forms.retain(|own| !own.is_empty());
    Some(Paper { name, original, copies, forms })
}

impl Record {
    /// Names what a whole record would have.
    fn name_gaps(&self, flaws: &mut Flaws) {
        let gaps = [
            (self.head.field.is_empty(), Flaw::NoField),
            (self.law.is_empty(), Flaw::NoLaw),
            (self.about.results.is_empty(), Flaw::NoResult),
            (self.about.steps.is_empty(), Flaw::NoSteps),
        ];
        flaws.extend(gaps.into_iter().filter(|(gap, _)| *gap).map(|(_, flaw)| flaw));
    }
}
