//! The learner's own steps, one below the other: what was done, what came of it, and what each broke or kept.

use super::super::part::{button, hidden, p, phrase, span};
use super::super::{phase_mark, retell};
use super::{Ended, replay, section};
use atslega::dom::view::{View, el, list, svg, text};
use atslega::locale::DeskWords;
use atslega::sandbox::{MomentAt, Reviewed, RuleAt, RuleWords};
use std::rc::Rc;

/// The steps.
pub(super) fn view(ended: &Rc<Ended>) -> View {
    let words = ended.teller.words();
    let review = ended.play.review();
    let steps = review.iter().map(|step| row(ended, step));
    section("steps", words.debrief_steps()).holds([el("ol").class("timeline").holds(steps)])
}

fn row(ended: &Rc<Ended>, step: &Reviewed<'_>) -> View {
    let at = step.at;
    let words = ended.teller.words();
    let told = retell::step(&ended.teller, step.moment);
    let chips = step.phases.iter().map(|phase| phase_mark::chip(&ended.teller, *phase));
    let unseen = (!told.unseen.is_empty()).then(|| {
        list([p("timeline-unseen", words.debrief_unseen()), facts(ended, &told.unseen, "timeline-facts unseen")])
    });
    let kept = step.kept.iter().filter_map(|rule| rule_words(ended, *rule)).map(|rule| kept(ended, rule));
    let broken = step.broken.iter().filter_map(|rule| rule_words(ended, *rule)).map(|rule| broken(ended, rule));
    let back = (!step.broken.is_empty()).then(|| {
        let session = ended.session;
        p("actions", "").holds([button("button", words.debrief_back(), move || session.back_to(at))])
    });
    let watch = {
        let ended = ended.clone();
        let play = svg("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true");
        let play = play
            .holds([svg("path").attr("d", "M12 2.500a9.500 9.500 0 1 1 0 19 9.500 9.500 0 0 1 0-19zM10 8l6 4-6 4z")]);
        let name = words.debrief_watch(&at.number());
        button("timeline-watch", "", move || replay::show(&ended, at.number()))
            .attr("title", &name)
            .holds([play, hidden(&name)])
    };
    el("li")
        .id(&row_id(at))
        .class("timeline-step")
        .attr("tabindex", "-1")
        .attr_if("data-broken", (!step.broken.is_empty()).then_some(""))
        .attr_if("data-phase", step.phases.first().map(|phase| phase_mark::word(*phase)))
        .holds([
            el("div").class("timeline-phases").holds(chips),
            el("div")
                .class("timeline-told")
                .holds([
                    el("p").class("timeline-deed").holds([el("b").text(&told.deed), watch]),
                    facts(ended, &told.seen, "timeline-facts"),
                    View::from(unseen),
                ])
                .holds(kept)
                .holds((!step.broken.is_empty()).then(|| el("div").class("misstep").holds(broken).holds(back))),
        ])
}

/// The id of a step's row.
pub(super) fn row_id(at: MomentAt) -> String {
    format!("debrief-step-{}", at.number())
}

fn facts(ended: &Ended, facts: &[retell::Fact], class: &str) -> View {
    if facts.is_empty() {
        return list([]);
    }
    el("ul").class(class).holds(facts.iter().map(|fact| {
        let seal = fact.phase.map(|phase| phase_mark::seal(&ended.teller, phase));
        el("li").holds(seal).holds([span("", &fact.told)])
    }))
}

/// The words of a rule.
pub(super) fn rule_words(ended: &Ended, rule: RuleAt) -> Option<&RuleWords> {
    let id = &ended.play.scenario().rule(rule)?.id;
    ended.file.words.rules.get(id.0.as_str())
}

/// What stands before a rule that was broken: its title says what would have been right.
pub(super) fn not_this_time(words: DeskWords) -> View {
    span("not-this-time", words.desk_slip_broken())
}

fn kept(ended: &Ended, rule: &RuleWords) -> View {
    let said = ended.teller.words().debrief_kept();
    el("p").class("timeline-kept").holds([hidden(said), span("", &rule.title)])
}

/// What was broken, and then life, why, and how to do it right.
fn broken(ended: &Ended, rule: &RuleWords) -> View {
    let words = ended.teller.words();
    let part = |label: &str, html| {
        el("div").class("misstep-part").holds([el("dt").text(label), el("dd").holds([phrase(html)])])
    };
    list([
        el("h4").class("misstep-title").holds([el("span").holds([not_this_time(words), text(" "), text(&rule.title)])]),
        el("dl").class("misstep-parts").holds([
            part(words.debrief_life(), &rule.life),
            part(words.debrief_why(), &rule.why),
            part(words.debrief_right(), &rule.right),
        ]),
    ])
}
