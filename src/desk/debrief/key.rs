//! The key as the run made it: which parts have been lit, and in whose hand it is.

use super::super::{part::span, phase_mark};
use super::Ended;
use atslega::dom::view::{View, el, svg};
use atslega::locale::DeskWords;
use atslega::sandbox::{Holder, PARTS, Phase, Play};

/// The marks beside the key.
const MARKS: [Phase; 3] = [Phase::Signature, Phase::Safety, Phase::Audit];

/// The drawing, one sentence on it, and its parts by name.
pub(super) fn view(ended: &Ended) -> View {
    let words = ended.teller.words();
    let play = &*ended.play;
    let told = sentence(words, play);
    let row = |phase: Phase| {
        let (lit, said) = if play.has_reached(phase) {
            ("lit", words.debrief_part_lit())
        } else {
            ("dark", words.debrief_part_dark())
        };
        el("li").attr("data-lit", lit).holds([phase_mark::chip(&ended.teller, phase), span("hidden", said)])
    };
    let marks = MARKS.into_iter().filter(|mark| play.has_reached(*mark));
    el("figure").class("debrief-key").attr_if("data-holder", stranger_holds(play).then_some("stranger")).holds([
        drawing(play),
        el("figcaption").text(told),
        el("ul").class("debrief-key-parts").holds(PARTS.into_iter().chain(marks).map(row)),
    ])
}

fn drawing(play: &Play) -> View {
    let part = |phase: Phase, path: &str| {
        let lit = if play.has_reached(phase) { "lit" } else { "dark" };
        svg("path").attr("data-phase", phase_mark::word(phase)).attr("data-lit", lit).attr("d", path)
    };
    let hand = stranger_holds(play).then(|| {
        // A mask looks through the ring.
        svg("path").class("stranger").attr(
            "d",
            "M47 51c15 5.500 31 5.500 46 0 2 20-7 32-23 38-16-6-25-18-23-38zM56 64c3-3 7-3 9 0M75 64c2-3 6-3 9 0M62 77c5-3 11-3 16 0",
        )
    });
    svg("svg")
        .class("debrief-key-drawing")
        .attr("viewBox", "0 0 330 140")
        .attr("aria-hidden", "true")
        .holds([
            part(Phase::Identification, "M70 26a42 42 0 1 1 0 84 42 42 0 0 1 0-84z"),
            part(Phase::Authentication, "M124 68h78"),
            part(Phase::Authorization, "M224 68h88M256 68v42M290 68v28"),
        ])
        .holds(hand)
}

/// Whether somebody else acts in the learner's name.
fn stranger_holds(play: &Play) -> bool {
    play.key().holder == Holder::Stranger
}

fn sentence(words: DeskWords, play: &Play) -> &'static str {
    let reached = PARTS.into_iter().filter(|part| play.has_reached(*part)).count();
    match (reached, stranger_holds(play), play.key().is_whole()) {
        (3, true, _) => words.debrief_key_stranger(),
        (3, false, true) => words.debrief_key_left(),
        (3, false, false) => words.debrief_key_put_away(),
        (0, _, _) => words.debrief_key_unused(),
        (_, _, _) => words.debrief_key_unfinished(),
    }
}
