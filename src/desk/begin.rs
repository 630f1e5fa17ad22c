//! Before it begins: the story, what is practised, and how to play.

use super::drawing::{self, Drawing};
use super::session::Session;
use atslega::dom::view::{View, el};
use atslega::sandbox::{Company, Kind as _, Mode};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The beginning.
pub(crate) fn view(session: Session) -> View {
    let (words, file) = (session.words(), session.file());
    let mode = |mode: Mode, kind: &str, name: &str, text: &str| {
        el("button")
            .attr("type", "button")
            .class(kind)
            .attr("data-mode", mode.word())
            .on("click", move |_| session.begin(mode))
            .holds([el("b").text(name), el("span").text(text)])
    };
    el("div").class("begin").holds([
        el("div").class("card story").holds([
            el("div").class("prose").html(&file.words.story),
            el("div")
                .class("cast")
                .attr("aria-hidden", "true")
                .holds(cast(session).into_iter().map(|(kind, one)| one.view(kind))),
        ]),
        el("div")
            .class("practise")
            .holds([el("h2").text(words.desk_practise()), el("div").class("prose").html(&file.words.practise)]),
        el("div").class("modes-part").holds([
            el("h2").id("desk-how").text(words.desk_how()),
            el("div").class("modes").attr("role", "group").attr("aria-labelledby", "desk-how").holds([
                mode(Mode::Guided, "mode first", words.desk_mode_guided(), words.desk_mode_guided_text()),
                mode(Mode::Free, "mode", words.desk_mode_free(), words.desk_mode_free_text()),
                mode(Mode::Assessed, "mode", words.desk_mode_assessed(), words.desk_mode_assessed_text()),
            ]),
            clock_choice(session),
        ]),
    ])
}

/// What stands on the desk, drawn.
fn cast(session: Session) -> Vec<(&'static str, &'static Drawing)> {
    session.play.with_untracked(|play| {
        let (world, stage) = (play.world(), &play.world().stage);
        let met = stage
            .people
            .keys()
            .find(|who| stage.people.get(*who).is_some_and(|actor| actor.company == Company::Present));
        let person = met.and_then(|who| session.looks(who)).map(|bust| ("cast-person", bust));
        let computer = stage.desk().map(|_| ("cast-computer", &drawing::STILL_COMPUTER));
        // Where the learner has no computer, the reader is somebody else's.
        let reader = world.reader.as_ref().filter(|_| stage.reader_at_hand());
        let reader = reader
            .filter(|_| stage.desk().is_some())
            .map(|_| [("cast-card", &drawing::CARD), ("cast-reader", &drawing::READER)]);
        let phone = world.things.phones.iter().next().map(|_| ("cast-phone", &drawing::STILL_PHONE));
        let paper = world.desk.as_ref().map(|_| ("cast-paper", &drawing::FORM));
        person.into_iter().chain(computer).chain(reader.into_iter().flatten()).chain(phone).chain(paper).collect()
    })
}

fn clock_choice(session: Session) -> View {
    let chosen = move |event: web_sys::Event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        session.clock.set(field.is_some_and(|field| field.checked()));
    };
    el("label").class("clock-choice").holds([
        el("input").attr("type", "checkbox").checked_from(move || session.clock.get()).on("change", chosen),
        el("span").text(session.words().desk_clock_wanted()),
    ])
}
