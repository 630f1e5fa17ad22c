//! The X-ray: what the devices say to each other, as it is said.

mod diagram;
mod drawing;
mod switches;

pub(crate) use diagram::{Span, diagram};
pub(crate) use switches::Switches;

use super::part::{button, p};
use super::session::Session;
use atslega::dom;
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{MomentAt, Play, Xray};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// The id of the panel's heading.
const TITLE: &str = "xray-title";

/// The X-ray of the run so far, beside the desk; it grows as the learner acts.
pub(crate) fn view(session: Session) -> View {
    let words = session.words();
    let switches = Switches::new();
    dom::after_drawing(|| {
        if let Some(title) = dom::by_id(TITLE) {
            dom::focus(&title);
        }
    });
    el("section")
        .class("xray-panel card")
        .attr("aria-labelledby", TITLE)
        .on("keydown", move |event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                close(session);
            }
        })
        .holds([
            el("div").class("xray-top").holds([
                el("h2").id(TITLE).text(words.xray_title()),
                switches.view(words),
                button("button quiet", words.xray_close(), move || close(session)),
            ]),
            p("hidden", words.xray_about()),
            // Who cannot see the new rows is told how many there are.
            el("p")
                .class("hidden")
                .attr("role", "status")
                .text_from(move || session.play.with(|play| words.xray_news(&new_messages(play)))),
            messages(session, switches),
        ])
}

/// Closes the panel; whoever opened it is back where they were.
fn close(session: Session) {
    session.xray.set(false);
    dom::after_drawing(|| {
        if let Some(opener) = dom::find("#desk .scene-tools [aria-expanded]") {
            dom::focus(&opener);
        }
    });
}

/// What has been said so far.
fn messages(session: Session, switches: Switches) -> View {
    let teller = session.teller();
    let label = teller.words().xray_messages();
    let drawn = live(move || session.play.with(|play| diagram(&teller, play, Span::so_far(play), switches)));
    el("div").class("xray-scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", label).holds([drawn])
}

/// How many messages the last step brought.
fn new_messages(play: &Play) -> usize {
    let xray = Xray::of(play.moments(), &play.world().stage);
    MomentAt::last_of(play.moments().len()).map_or(0, |last| xray.of_moment(last).count())
}
