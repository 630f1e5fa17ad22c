//! A broken rule, explained at once: what would have happened in life, why, and how it is done rightly.

use super::focus;
use super::session::{Session, Slip};
use atslega::course::Html;
use atslega::dom;
use atslega::dom::view::{View, el, list, live, text};
use atslega::sandbox::RuleAt;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// The dialog, while there is something to explain.
pub(crate) fn view(session: Session) -> View {
    live(move || session.slip.get().map(|slip| dialog(session, &slip)))
}

fn dialog(session: Session, slip: &Slip) -> View {
    let words = session.words();
    let moment = slip.moment;
    let back = move |_| focus::around(|| session.back_to(moment));
    let on = move || focus::around(|| session.go_on());
    let button = |kind: &str, name: &str| el("button").attr("type", "button").class(kind).text(name);
    let dialog = el("dialog").class("slip").attr("aria-labelledby", "slip-title").holds([
        el("p").class("caption").text(words.desk_slip()),
        list(slip.rules.iter().enumerate().filter_map(|(at, rule)| explained(session, at, *rule))),
        el("div").class("actions").holds([
            button("button quiet", words.desk_slip_on()).on("click", move |_| on()),
            button("button primary", words.desk_slip_back()).on("click", back),
        ]),
    ]);
    // Escape goes on, and the dialog goes with what it explained.
    let dialog = dialog.on("cancel", move |event| {
        event.prevent_default();
        on();
    });
    let element = dialog.element().clone();
    dom::after_drawing(move || {
        if let Some(dialog) = element.dyn_ref::<HtmlDialogElement>() {
            let _ = dialog.show_modal();
            if let Some(title) = dom::by_id("slip-title") {
                dom::focus(&title);
            }
            dialog.set_scroll_top(0);
        }
    });
    dialog
}

fn explained(session: Session, at: usize, rule: RuleAt) -> Option<View> {
    let words = session.words();
    let id =
        session.play.with_untracked(|play| play.scenario().rule(rule).map(|rule| rule.id.0.as_str().to_owned()))?;
    let file = session.file();
    let told = file.words.rules.get(&id)?;
    let part = |kind: &str, label: &str, html: &Html| {
        el("div").class(kind).holds([el("h3").text(label), el("div").class("phrase").html(html)])
    };
    let parts = || {
        [
            part("in-life", words.desk_slip_life(), &told.life),
            part("because", words.desk_slip_why(), &told.why),
            part("rightly", words.desk_slip_right(), &told.right),
        ]
    };
    let title = list([el("span").class("slip-mark").text(words.desk_slip_broken()), text(" "), text(&told.title)]);
    // The first is told at once, and the others are there for whoever wants to know.
    Some(if at == 0 {
        el("div").class("slip-rule").holds([el("h2").id("slip-title").holds([title])]).holds(parts())
    } else {
        el("details")
            .class("slip-more")
            .holds([el("summary").holds([title]), el("div").class("slip-rule").holds(parts())])
    })
}
