//! The rules of the scenario: kept or not, and where.

use super::super::part::{button, hidden, p, span};
use super::{Ended, section, steps};
use atslega::dom;
use atslega::dom::view::{View, el, text};
use atslega::sandbox::Judgement;
use std::rc::Rc;

/// The rules.
pub(super) fn view(ended: &Rc<Ended>) -> View {
    let words = ended.teller.words();
    let all = ended.play.scenario().rules.len();
    let broken = ended.play.broken();
    let kept = all - broken.len();
    let sum = if kept == all { words.debrief_rules_all().to_owned() } else { words.debrief_rules_some(&all, &kept) };
    let undone = ended.play.outcome().map_or(0, |outcome| outcome.undone.len());
    let undone = (undone > 0).then(|| p("debrief-sum", &words.debrief_rules_undone(&undone)));
    // What was not kept stands first: it is what one can still learn.
    let others = (0..all).filter(|rule| !broken.contains(rule)).collect::<Vec<_>>();
    section("rules", words.debrief_rules())
        .class("debrief-section debrief-rules card")
        .holds([p("debrief-sum", &sum)])
        .holds(undone)
        .holds([el("ul").class("rules").holds(broken.into_iter().chain(others).filter_map(|rule| row(ended, rule)))])
}

fn row(ended: &Rc<Ended>, rule: usize) -> Option<View> {
    let words = ended.teller.words();
    let told = steps::rule_words(ended, rule)?;
    let (state, said) = match ended.play.judgement(rule) {
        Judgement::Broken => ("broken", steps::not_this_time(words)),
        Judgement::Kept | Judgement::Open => ("kept", hidden(words.debrief_kept())),
    };
    let there = ended.play.broken_at(rule).filter(|_| state == "broken").map(|at| {
        button("rules-step", &words.debrief_see_step(&(at + 1)), move || {
            if let Some(step) = dom::by_id(&steps::row_id(at)) {
                dom::focus(&step);
                dom::scroll_to(&step);
            }
        })
    });
    Some(
        el("li")
            .attr("data-rule", state)
            .holds([el("div").holds([said, text(" "), span("rules-title", &told.title)]).holds(there)]),
    )
}
