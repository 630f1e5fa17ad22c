//! The key that fills while somebody logs in, and the marks beside it.

use super::drawing::{self, Drawing};
use super::session::Session;
use atslega::dom::view::{View, el, live, svg, text};
use atslega::sandbox::{Holder, KeyState, Mode, Phase, Play};
use atslega::signals::Memo;

const PARTS: [Phase; 3] = [Phase::Identification, Phase::Authentication, Phase::Authorization];
/// Where the letters stand.
const LETTERS: [(&str, &str); 3] = [("28", "33"), ("79", "17"), ("140", "17")];
const MARKS: [(Phase, &Drawing); 3] =
    [(Phase::Signature, &drawing::PEN), (Phase::Safety, &drawing::SHIELD), (Phase::Audit, &drawing::TRAIL)];

/// The key; without lights where the learner is being assessed.
pub(crate) fn view(session: Session) -> View {
    let state = Memo::new(move || session.play.with(Play::key));
    let lit = move |phase: Phase| state.get().is_lit(phase);
    let drawn = drawing::KEY_PARTS.iter().zip(PARTS).map(|((class, path), phase)| {
        svg("path").class(class).attr("d", path).attr_from("data-lit", move || lit(phase).then_some(""))
    });
    let letters = LETTERS.iter().zip(PARTS).map(|((x, y), phase)| {
        let letter = session.teller().phase_letter(phase).to_owned();
        svg("text").attr("x", x).attr("y", y).attr_from("data-lit", move || lit(phase).then_some("")).text(&letter)
    });
    let marks = MARKS.into_iter().map(|(phase, drawing)| {
        el("span")
            .class("side-mark")
            .attr("title", &session.teller().phase(phase))
            .attr_from("data-lit", move || lit(phase).then_some(""))
            .holds([drawing.view("sign-small")])
    });
    let stranger = move || (state.get().holder == Holder::Stranger).then_some("");
    el("div").class("scene-key").attr_from("data-stranger", stranger).holds([
        svg("svg")
            .class("great-key")
            .attr("viewBox", "0 0 172 56")
            .attr("aria-hidden", "true")
            .holds(drawn)
            .holds(letters),
        el("span").class("side-marks").attr("aria-hidden", "true").holds(marks),
        live(move || said(session, state.get())),
    ])
}

/// The same in words, for whoever does not see it; that a stranger holds it is shown to everybody.
fn said(session: Session, state: KeyState) -> View {
    let (words, teller) = (session.words(), session.teller());
    let part = |phase: Phase| {
        let how = if state.is_lit(phase) { words.desk_key_lit() } else { words.desk_key_dark() };
        el("li").text(&format!("{}: {how}", teller.phase(phase)))
    };
    let listed = PARTS.into_iter().chain(MARKS.map(|(phase, _)| phase)).map(part);
    el("div").holds([
        el("ul").class("hidden").attr("aria-label", words.desk_key()).holds(listed),
        match state.holder {
            Holder::Own => text(""),
            Holder::Stranger => el("p").class("stranger").text(words.desk_key_stranger()),
        },
    ])
}

/// Whether a way of playing shows the key's lights.
pub(crate) fn is_shown(mode: Mode) -> bool {
    match mode {
        Mode::Guided | Mode::Free => true,
        Mode::Assessed => false,
    }
}
