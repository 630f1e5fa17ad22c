//! Which code a fault of a scenario has: the one place that knows all of them.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::scenario::ScenarioDraft;
use crate::compile::place::{Located, Span};
use crate::compile::problem::{Report, Value};
use crate::compile::proofs::said;
use crate::sandbox::{EndId, Fault, RuleId, Scenario, SetupFault, Verdict, Way};

/// A fault that walking a scenario found.
pub(super) struct Walked<'c> {
    /// The scenario's file.
    pub(super) draft: &'c ScenarioDraft,
    /// The scenario.
    pub(super) scenario: &'c Scenario,
    /// What was found.
    pub(super) fault: &'c Fault,
    /// The phrase for which of the code's cases it is.
    pub(super) what: &'static str,
}

/// The mistakes in scenarios' files that have this code, each with the phrase for which of its cases it is.
pub(super) fn mistakes<'c>(
    course: &'c CourseDraft<'_>,
    code: Code,
) -> impl Iterator<Item = (&'c Located<SetupFault>, &'static str)> {
    let all = course.scenarios.iter().flat_map(|scenario| &scenario.mistakes);
    let meant = all.map(|mistake| (mistake, of_setup(&mistake.value)));
    meant.filter(move |(_, (meant, _))| *meant == code).map(|(mistake, (_, what))| (mistake, what))
}

/// The faults that walking the scenarios found and that have this code.
pub(super) fn faults<'c>(course: &'c CourseDraft<'_>, code: Code) -> impl Iterator<Item = Walked<'c>> {
    let found = course.proofs.iter().filter_map(|proof| {
        let draft = course.scenario(&proof.scenario)?;
        Some((draft, draft.scenario.as_ref()?, &proof.report.faults))
    });
    let all = found.flat_map(|(draft, scenario, faults)| faults.iter().map(move |fault| (draft, scenario, fault)));
    all.filter_map(move |(draft, scenario, fault)| {
        let (meant, what) = of_walk(fault);
        (meant == code).then_some(Walked { draft, scenario, fault, what })
    })
}

/// Reports each mistake of this code with the text that is wrong.
pub(super) fn report_mistakes(course: &CourseDraft<'_>, code: Code, report: &mut Report<'_>) {
    for (mistake, what) in mistakes(course, code) {
        let entry = report.add(code, &mistake.span).with("word", mistake.value.text().unwrap_or_default());
        if !what.is_empty() {
            entry.with("what", Value::Phrase(what));
        }
    }
}

/// A code, and the phrase for which of its cases it is; empty where the code has only one.
type Meaning = (Code, &'static str);

fn of_setup(fault: &SetupFault) -> Meaning {
    match fault {
        SetupFault::UnknownWord(_) => (Code::A801, ""),
        SetupFault::WrongSort(_) => (Code::A802, ""),
        SetupFault::DoubleName(_) => (Code::A803, "taken-by-another"),
        SetupFault::ReservedName(_) => (Code::A803, "taken-by-format"),
        SetupFault::BadPattern(_) => (Code::A804, "sentence-pattern"),
        SetupFault::UnknownDeed(_) => (Code::A804, "sentence-deed"),
        SetupFault::Trigger(_) => (Code::A804, "sentence-trigger"),
        SetupFault::RuleKind(_) => (Code::A804, "sentence-rule"),
        SetupFault::NotOneHome(_) => (Code::A804, "sentence-home"),
        SetupFault::BadCountry(_) => (Code::A804, "sentence-country"),
        SetupFault::NoIdentity(_) => (Code::A804, "sentence-identity"),
        SetupFault::RealCode(_) => (Code::A805, "real-code"),
        SetupFault::RealAddress(_) => (Code::A805, "real-address"),
        SetupFault::BadCode(_) => (Code::A806, "codes-wrong"),
        SetupFault::TooFewCodes | SetupFault::CodesNotDrawn => (Code::A806, "codes-too-few"),
        SetupFault::TooMany(_) => (Code::A807, "large-things"),
        SetupFault::DoubleId(_) => (Code::A108, ""),
        SetupFault::BadId(_) => (Code::A107, ""),
    }
}

fn of_walk(fault: &Fault) -> Meaning {
    match fault {
        Fault::TooManyStates => (Code::A807, "large-states"),
        Fault::TooManyRules => (Code::A807, "large-rules"),
        Fault::GoalUnreachable => (Code::A808, "goal-unreachable"),
        Fault::NoFlawlessWay => (Code::A808, "goal-never-faultless"),
        Fault::EndUnreachable(_) => (Code::A809, ""),
        Fault::RuleNeverKept(_) => (Code::A810, "rule-never-kept"),
        Fault::RuleNeverBroken(_) => (Code::A810, "rule-never-broken"),
        Fault::Stuck(_) => (Code::A811, ""),
        Fault::HarmWithoutReason(..) => (Code::A812, ""),
        Fault::Breach(..) => (Code::A813, ""),
    }
}

/// Where an end's id stands.
pub(super) fn end_place(draft: &ScenarioDraft, id: &EndId) -> Span {
    let word = draft.places.ends.iter().find(|word| word.value == id.0.as_str());
    word.map_or_else(|| draft.top(), |word| word.span.clone())
}

/// Where the first goal's id stands.
pub(super) fn goal_place(draft: &ScenarioDraft, scenario: &Scenario) -> Span {
    let goal = scenario.ends.iter().find(|end| end.verdict == Verdict::Goal);
    goal.map_or_else(|| draft.top(), |goal| end_place(draft, &goal.id))
}

/// Where a rule's id stands.
pub(super) fn rule_place(draft: &ScenarioDraft, id: &RuleId) -> Span {
    let word = draft.places.rules.iter().find(|word| word.value == id.0.as_str());
    word.map_or_else(|| draft.top(), |word| word.span.clone())
}

/// A way as a problem's words show it.
pub(super) fn way(scenario: &Scenario, way: &Way) -> Value {
    Value::Text(said(scenario, way).join(", "))
}
