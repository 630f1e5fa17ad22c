//! The beginning of a debrief: how it ended, in the scenario's own words, and the key.

use super::super::part::{button, p, phrase, span};
use super::{Ended, TITLE, key};
use atslega::dom::view::{View, el, svg};
use atslega::locale::DeskWords;
use atslega::sandbox::{Outcome, Verdict};
use std::rc::Rc;

/// The heading, the verdict, what has happened, the key.
pub(super) fn view(ended: &Rc<Ended>) -> View {
    let words = ended.teller.words();
    let outcome = ended.play.outcome();
    let end = outcome.as_ref().and_then(|outcome| ended.file.words.ends.get(outcome.end.0.as_str()));
    let title = end.map_or(ended.file.title.as_str(), |end| end.title.as_str());
    el("header").class("debrief-top").holds([
        el("div").class("debrief-told").holds([
            p("kicker", words.debrief_kicker()),
            el("h2").id(TITLE).attr("tabindex", "-1").text(title),
            View::from(outcome.as_ref().map(|outcome| verdict(words, outcome.verdict))),
            View::from(end.map(|end| phrase(&end.text))),
            View::from(outcome.as_ref().map(|outcome| first_way_on(ended, outcome))),
        ]),
        key::view(ended),
    ])
}

/// What the run is worth: a shape and a word, besides the colour.
fn verdict(words: DeskWords, verdict: Verdict) -> View {
    let (word, path) = match verdict {
        Verdict::Goal => {
            (words.debrief_verdict_goal(), "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM7.500 12.300l3.200 3.200 6-6.800")
        }
        Verdict::Honest => (
            words.debrief_verdict_honest(),
            "M12 2l8 3v6.500c0 5-3.400 8.300-8 10.500-4.600-2.200-8-5.500-8-10.500V5zM8.500 12h7",
        ),
        Verdict::Harm => (words.debrief_verdict_harm(), "M12 3l10 17.500H2zM12 9.500v5M12 17.600v.1"),
    };
    let shape = svg("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true");
    let shape = shape.holds([svg("path").attr("d", path)]);
    el("p").class("verdict-mark").attr("data-verdict", verdict_word(verdict)).holds([shape, span("", word)])
}

/// The word by which the style knows a verdict.
pub(super) fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Goal => "goal",
        Verdict::Honest => "honest",
        Verdict::Harm => "harm",
    }
}

/// What most will want to do next: go back to the first slip, or play once more.
fn first_way_on(ended: &Rc<Ended>, outcome: &Outcome) -> View {
    let words = ended.teller.words();
    let session = ended.session;
    let slip = ended.play.review().iter().find(|step| !step.broken.is_empty()).map(|step| step.at);
    let mode = ended.play.mode();
    let again = |class: &str| button(class, words.debrief_again(), move || session.begin(mode));
    let actions = match (outcome.verdict, slip) {
        (Verdict::Goal | Verdict::Honest, None) => vec![again("button")],
        (Verdict::Goal | Verdict::Honest | Verdict::Harm, Some(slip)) => vec![
            button("button primary", &words.debrief_back_to(&slip.number()), move || session.back_to(slip)),
            again("button"),
        ],
        (Verdict::Harm, None) => vec![again("button primary")],
    };
    el("div").class("actions").holds(actions)
}
