//! The states of the dialog, drawn.
//!
//! Results are links in a list and have the real focus: they can be opened in a new tab, copied and read by every screen
//! reader, which a list box that only points at its options cannot offer.

use super::dialog::Dialog;
use atslega::dom;
use atslega::dom::view::{View, el, text};
use atslega::locale::Messages;
use atslega::route::{PageName, Place, Route};
use atslega::search::snippet::Piece;
use atslega::search::{Found, Kind, Marked};
use std::rc::Rc;
use web_sys::{Event, EventTarget};

/// Nothing is typed: what others look for.
pub(crate) fn beginning(dialog: &Rc<Dialog>, words: Messages) {
    let examples = [
        words.search_example_blocked(),
        words.search_example_forgotten(),
        words.search_example_numbers(),
        words.search_example_behalf(),
    ];
    let examples = examples.map(|example| {
        let dialog = Rc::clone(dialog);
        let button = el("button").class("button").attr("type", "button").text(example).on_click(move || {
            dialog.field.set_value(example);
            let _ = dialog.field.focus();
            dialog.answer();
        });
        el("li").holds([button])
    });
    let title = el("p").class("lookup-kicker").text(words.search_examples());
    page([title, el("ul").class("lookup-examples").holds(examples), keys(words)]).fill(&dialog.body);
}

/// The index is on its way.
pub(crate) fn loading(dialog: &Dialog, words: Messages) {
    el("p").class("lookup-wait").attr("role", "status").text(words.loading()).fill(&dialog.body);
}

/// The index could not be had.
pub(crate) fn failure(dialog: &Rc<Dialog>, words: Messages) {
    let why = if dom::is_offline() { words.search_offline() } else { words.search_unreachable() };
    let again = Rc::clone(dialog);
    let retry = el("button").class("button primary").attr("type", "button").text(words.failure_retry());
    let retry = retry.on_click(move || {
        let _ = again.field.focus();
        again.fetch(words.locale());
    });
    page([el("p").attr("role", "alert").text(why), el("p").holds([retry]), ways(words)]).fill(&dialog.body);
}

/// What was found, or ways on where nothing was.
pub(crate) fn results(dialog: &Dialog, words: Messages, found: &[Found]) {
    if found.is_empty() {
        let title = el("p").class("lookup-nothing").text(words.search_nothing());
        let text = el("p").class("lookup-kicker").text(words.search_nothing_text());
        return page([title, text, ways(words)]).fill(&dialog.body);
    }
    let results = found.iter().map(|found| el("li").holds([result(words, found)]));
    el("ul").class("lookup-list").holds(results).fill(&dialog.body);
    dialog.body.set_scroll_top(0);
}

fn page(pieces: impl IntoIterator<Item = View>) -> View {
    el("div").class("lookup-page").holds(pieces)
}

/// A result: what it is and where, then the words that answer.
fn result(words: Messages, found: &Found) -> View {
    let kind = match found.kind {
        Kind::Lesson => words.search_lesson(),
        Kind::Question => words.search_question(),
        Kind::Page => words.search_page(),
        Kind::Term => words.search_term(),
        Kind::Scenario => words.search_scenario(),
    };
    let place = el("span").class("lookup-place").holds([el("span").class("chip").text(kind)]);
    let place = match (found.heading.text.is_empty(), found.module.is_empty()) {
        // At the top of a document its title is the heading.
        (true, true) => place,
        (true, false) => place.text(&found.module),
        (false, true) => place.text(&found.title.text),
        (false, false) => place.text(&found.module).text(" › ").text(&found.title.text),
    };
    let heading = if found.heading.text.is_empty() { &found.title } else { &found.heading };
    let heading = marked("lookup-heading", heading);
    let passage = (!found.passage.text.is_empty()).then(|| marked("lookup-passage", &found.passage));
    let address = format!("#/{}{}", words.locale(), found.place);
    el("a").class("lookup-result").attr("href", &address).holds([place, heading]).holds(passage)
}

fn marked(class: &str, words: &Marked) -> View {
    el("span").class(class).holds(words.pieces().into_iter().map(|piece| match piece {
        Piece::Plain(words) => text(words),
        Piece::Mark(words) => el("mark").text(words),
    }))
}

/// Ways on where there is nothing to open.
fn ways(words: Messages) -> View {
    let address = |place| Route { locale: words.locale(), place }.to_string();
    let ways = [
        (address(Place::Home), words.search_contents()),
        (address(Place::Page(PageName::Glossary, None)), words.search_glossary()),
    ];
    let ways = ways.map(|(address, text)| el("li").holds([el("a").class("button").attr("href", &address).text(text)]));
    el("ul").class("lookup-examples").holds(ways)
}

/// Which keys do what; style shows it where there is a keyboard.
fn keys(words: Messages) -> View {
    el("p").class("lookup-keys").text(words.search_keys())
}

/// The link that an event comes from, if it comes from one.
pub(crate) fn link_of(event: &Event) -> Option<web_sys::Element> {
    use wasm_bindgen::JsCast as _;
    let target: EventTarget = event.target()?;
    target.dyn_into::<web_sys::Element>().ok()?.closest("a[href]").ok().flatten()
}
