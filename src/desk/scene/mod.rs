//! The scene: what stands on the desk, each device in a file of its own.
//!
//! A device looks at the world through one memo, which holds what is to be seen of it and what can be done there. Only a
//! device whose memo has changed is drawn anew.

mod address;
mod choices;
mod computer;
mod counter;
mod field;
mod lines;
mod mail;
mod memory;
mod page;
mod person;
mod phone;
mod reader;
mod room;
mod things;
mod window;

use atslega::signals::{Memo, Signal, untrack};
pub(crate) use things::{thing_of, word_of};

use super::place::{self, Place};
use super::session::Session;
use super::{clock, drag, happened, hint, key, slip, why, xray};
use atslega::dom::view::{View, el, live, text};
use atslega::sandbox::{Mode, Play};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// The desk, to be played at.
pub(crate) fn view(session: Session) -> View {
    let narrow = place::is_narrow();
    let places = Memo::new(move || Place::all(session));
    let mode = session.play.with_untracked(Play::mode);
    let scene = el("div").class("scene").attr("data-mode", mode_word(mode)).holds([
        head(session, mode),
        el("div").class("captions").holds([hint::view(session), happened::view(session)]),
        place::tabs(session, narrow, places),
        desk(session, narrow, places),
        live(move || (session.xray.get() && session.later.get()).then(|| untrack(|| xray::view(session)))),
        why::answer(session),
        slip::view(session),
    ]);
    drag::within(scene, session).on("keydown", move |event| {
        let pressed = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if session.asks() && pressed.as_deref() == Some("Escape") {
            why::stop(session);
        }
    })
}

fn mode_word(mode: Mode) -> &'static str {
    use atslega::sandbox::Kind as _;
    mode.word()
}

/// How it is played, the key, and the tools that explain.
fn head(session: Session, mode: Mode) -> View {
    let words = session.words();
    let name = match mode {
        Mode::Guided => words.desk_mode_guided(),
        Mode::Free => words.desk_mode_free(),
        Mode::Assessed => words.desk_mode_assessed(),
    };
    let helped = key::is_shown(mode);
    let xray = || {
        el("button")
            .attr("type", "button")
            .class("button")
            .attr_from("aria-expanded", move || Some(if session.xray.get() { "true" } else { "false" }))
            .on("click", move |_| {
                session.asking.set(false);
                session.xray.update(|open| *open = !*open);
            })
            .text(words.desk_xray())
    };
    el("div").class("scene-head").holds([
        el("h2").class("mode-name").text(name),
        if helped { key::view(session) } else { text("") },
        live(move || (!helped && session.clock.get()).then(|| clock::view(session))),
        if helped { el("div").class("scene-tools").holds([why::button(session), xray()]) } else { text("") },
        el("button")
            .attr("type", "button")
            .class("button quiet restart")
            .on("click", move |_| session.restart())
            .text(words.desk_restart()),
    ])
}

/// The devices: the screen and what stands beside it, and on the table before them the reader and what one holds.
fn desk(session: Session, narrow: Signal<bool>, places: Memo<Vec<Place>>) -> View {
    let has_computer = Memo::new(move || places.with(|places| places.contains(&Place::Computer)));
    let has_counter = Memo::new(move || places.with(|places| places.contains(&Place::Counter)));
    let beside = Memo::new(move || {
        let stands = |place: &Place| match place {
            Place::Phone(_) | Place::Person(_) => true,
            Place::Computer | Place::Counter => false,
        };
        places.get().into_iter().filter(stands).collect::<Vec<_>>()
    });
    let one = move |place: Place| match place {
        Place::Computer => computer::view(session, narrow),
        Place::Phone(phone) => phone::view(session, narrow, phone),
        Place::Counter => counter::view(session, narrow),
        Place::Person(person) => person::view(session, narrow, person),
    };
    let computer = live(move || has_computer.get().then(|| untrack(|| one(Place::Computer))));
    let beside = live(move || {
        let beside = beside.get();
        (!beside.is_empty()).then(|| untrack(|| el("div").class("beside").holds(beside.into_iter().map(one))))
    });
    let counter = live(move || has_counter.get().then(|| untrack(|| one(Place::Counter))));
    el("div").class("desktop").holds([
        el("div").class("upright").holds([computer, beside]),
        el("div").class("tabletop").holds([
            counter,
            reader::view(session, narrow),
            things::view(session),
            room::view(session),
        ]),
    ])
}
