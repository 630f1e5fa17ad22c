//! The rules of the scenario: kept or not and where, or not needed this time.

use super::super::part::{button, hidden, p, span};
use super::{Ended, section, steps};
use atslega::dom;
use atslega::dom::view::{View, el, text};
use atslega::locale::DeskWords;
use atslega::sandbox::{Finding, RuleAt};
use std::rc::Rc;

/// The rules.
pub(super) fn view(ended: &Rc<Ended>) -> View {
    let words = ended.teller.words();
    let findings = ended.play.findings();
    // What was not kept stands first: it is what one can still learn.
    let rows = [Finding::Broken, Finding::Kept, Finding::NotNeeded].into_iter().flat_map(|wanted| {
        let rules = findings.iter().filter(move |(_, finding)| *finding == wanted);
        rules.filter_map(move |(rule, _)| row(ended, *rule, wanted))
    });
    let rows: Vec<View> = rows.collect();
    let undone = ended.play.outcome().map_or(0, |outcome| outcome.undone.len());
    let undone = (undone > 0).then(|| p("debrief-sum", &words.debrief_rules_undone(&undone)));
    section("rules", words.debrief_rules())
        .class("debrief-section debrief-rules card")
        .holds([p("debrief-sum", &sum(words, &findings))])
        .holds(undone)
        .holds([el("ul").class("rules").holds(rows)])
}

/// How many were kept of those that something came up for.
fn sum(words: DeskWords, findings: &[(RuleAt, Finding)]) -> String {
    let count = |wanted: Finding| findings.iter().filter(|(_, finding)| *finding == wanted).count();
    let (kept, broken) = (count(Finding::Kept), count(Finding::Broken));
    if kept == findings.len() {
        words.debrief_rules_all().to_owned()
    } else if kept + broken == 0 {
        words.debrief_rules_none().to_owned()
    } else {
        words.debrief_rules_some(&(kept + broken), &kept)
    }
}

fn row(ended: &Rc<Ended>, rule: RuleAt, finding: Finding) -> Option<View> {
    let words = ended.teller.words();
    let told = steps::rule_words(ended, rule)?;
    let (state, said, there) = match finding {
        Finding::Broken => ("broken", steps::not_this_time(words), see_step(ended, rule)),
        Finding::Kept => ("kept", hidden(words.debrief_kept()), None),
        Finding::NotNeeded => ("not-needed", span("not-needed", words.debrief_not_needed()), None),
    };
    Some(
        el("li")
            .attr("data-rule", state)
            .holds([el("div").holds([said, text(" "), span("rules-title", &told.title)]).holds(there)]),
    )
}

/// Leads to the step that broke a rule.
fn see_step(ended: &Rc<Ended>, rule: RuleAt) -> Option<View> {
    let at = ended.play.broken_at(rule)?;
    Some(button("rules-step", &ended.teller.words().debrief_see_step(&at.number()), move || {
        if let Some(step) = dom::by_id(&steps::row_id(at)) {
            dom::focus(&step);
            dom::scroll_to(&step);
        }
    }))
}
