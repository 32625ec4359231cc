//! Dates of a definition against each other and against the day of the check.

use super::Pass;
use super::lint::Lint;
use crate::procedure::yaml::places::{Side, Spot};
use crate::procedure::{Span, Status};

/// Reviews that are missing or due, times that end before they begin, definitions that are over.
pub(super) fn dates(pass: &mut Pass<'_>) {
    review(pass);
    force(pass);
    let own = pass.procedure;
    let fees = (0_u16..).zip(&own.terms.sums).map(|(at, row)| (Spot::Sum(at), row.span));
    let times = (0_u16..).zip(&own.terms.processing);
    let times = times.map(|(at, row)| (Spot::Processing(at), row.span));
    let papers = (0_u16..).zip(&own.documents);
    let papers = papers.map(|(at, row)| (Spot::Document(at), row.applies.span));
    let codes = own.head.codes.iter().map(|row| (Spot::Key("code"), row.span));
    for (spot, span) in fees.chain(times).chain(papers).chain(codes) {
        order(pass, spot, span);
    }
}

fn review(pass: &mut Pass<'_>) {
    let spot = Spot::Key("reviewed");
    let Some(reviewed) = pass.procedure.head.reviewed else {
        if pass.procedure.head.status == Status::Active {
            pass.say(Spot::File, Side::Name, Lint::NotReviewed, "");
        }
        return;
    };
    if reviewed.on > pass.today {
        pass.say(spot, Side::Name, Lint::ReviewAhead, reviewed.on.to_string());
    }
    let Some(next) = reviewed.next else {
        return;
    };
    if next < reviewed.on {
        let place = (spot, Side::Name);
        pass.say_both(place, Lint::ReviewOrder, next.to_string(), reviewed.on.to_string());
    } else if next < pass.today && pass.procedure.head.status == Status::Active {
        pass.say(spot, Side::Name, Lint::ReviewDue, next.to_string());
    }
}

fn force(pass: &mut Pass<'_>) {
    let spot = Spot::Key("in_force");
    let (span, status) = (pass.procedure.head.in_force, pass.procedure.head.status);
    order(pass, spot, span);
    if let Some(to) = span.to
        && to < pass.today
        && status == Status::Active
    {
        pass.say(spot, Side::Name, Lint::OutOfForce, to.to_string());
    }
}

fn order(pass: &mut Pass<'_>, spot: Spot, span: Span) {
    if let (Some(from), Some(to)) = (span.from, span.to)
        && to < from
    {
        let place = (spot, Side::Name);
        pass.say_both(place, Lint::PeriodOrder, from.to_string(), to.to_string());
    }
}
