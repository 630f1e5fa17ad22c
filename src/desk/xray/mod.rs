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
use reactive_graph::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// The id of the panel's heading.
const TITLE: &str = "xray-title";

/// The X-ray of the run so far, beside the desk; it grows as the learner acts.
pub(crate) fn view(session: Session) -> View {
    let teller = session.teller();
    let words = teller.words();
    let switches = Switches::new();
    let close = move || {
        session.xray.set(false);
        dom::after_drawing(|| {
            if let Some(opener) = dom::find("[data-xray]") {
                dom::focus(&opener);
            }
        });
    };
    dom::after_drawing(|| {
        if let Some(title) = dom::by_id(TITLE) {
            dom::focus(&title);
        }
    });
    let drawn = {
        let teller = teller.clone();
        live(move || {
            session.play.with(|play| {
                scroll_to_end_when_drawn();
                diagram(&teller, play, Span::whole(play), switches)
            })
        })
    };
    el("section")
        .class("xray-panel card")
        .attr("aria-labelledby", TITLE)
        .on("keydown", move |event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                close();
            }
        })
        .holds([
            el("div").class("xray-top").holds([
                el("h2").id(TITLE).text(words.xray_title()),
                button("button quiet", words.xray_close(), close),
            ]),
            p("xray-about", words.xray_about()),
            switches.view(words),
            el("div")
                .class("xray-scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-labelledby", TITLE)
                .holds([drawn]),
        ])
}

/// The newest messages stand at the end.
fn scroll_to_end_when_drawn() {
    dom::after_drawing(|| {
        if let Some(scroll) = dom::find(".xray-panel .xray-scroll") {
            scroll.set_scroll_top(scroll.scroll_height());
        }
    });
}
