//! The states of the dialog, drawn.
//!
//! Results are links in a list and have the real focus: they can be opened in a new tab, copied and read by every screen
//! reader, which a list box that only points at its options cannot offer.

use crate::desk::Desk;
use crate::dom::{self, New, new};
use atslega::locale::Messages;
use atslega::route::{PageName, Place, Route};
use atslega::search::snippet::Piece;
use atslega::search::{Found, Kind, Marked};
use std::rc::Rc;
use web_sys::{Event, EventTarget};

/// Nothing is typed: what others look for.
pub(crate) fn beginning(desk: &Rc<Desk>, words: Messages) {
    let examples = [
        words.search_example_blocked(),
        words.search_example_forgotten(),
        words.search_example_numbers(),
        words.search_example_behalf(),
    ];
    let list = examples.into_iter().fold(new("ul", "lookup-examples"), |list, example| {
        let desk = Rc::clone(desk);
        let button = new("button", "button").with("type", "button").text(example).on_click(move || {
            desk.field.set_value(example);
            let _ = desk.field.focus();
            desk.answer();
        });
        list.holding(new("li", "").holding(button))
    });
    let title = new("p", "lookup-kicker").text(words.search_examples());
    dom::fill(&desk.body, new("div", "lookup-page").holding(title).holding(list).holding(keys(words)));
}

/// The index is on its way.
pub(crate) fn loading(desk: &Desk, words: Messages) {
    dom::fill(&desk.body, new("p", "lookup-wait").with("role", "status").text(words.loading()));
}

/// The index could not be had.
pub(crate) fn failure(desk: &Rc<Desk>, words: Messages) {
    let text = if dom::is_offline() { words.search_offline() } else { words.search_unreachable() };
    let again = Rc::clone(desk);
    let retry =
        new("button", "button primary").with("type", "button").text(words.failure_retry()).on_click(move || {
            let _ = again.field.focus();
            again.fetch(words.locale());
        });
    let text = new("p", "").with("role", "alert").text(text);
    dom::fill(
        &desk.body,
        new("div", "lookup-page").holding(text).holding(new("p", "").holding(retry)).holding(ways(words)),
    );
}

/// What was found, or ways on where nothing was.
pub(crate) fn results(desk: &Desk, words: Messages, found: &[Found]) {
    if found.is_empty() {
        let title = new("p", "lookup-nothing").text(words.search_nothing());
        let text = new("p", "lookup-kicker").text(words.search_nothing_text());
        return dom::fill(&desk.body, new("div", "lookup-page").holding(title).holding(text).holding(ways(words)));
    }
    let list = found
        .iter()
        .fold(new("ul", "lookup-list"), |list, found| list.holding(new("li", "").holding(result(words, found))));
    dom::fill(&desk.body, list);
    desk.body.set_scroll_top(0);
}

/// A result: what it is and where, then the words that answer.
fn result(words: Messages, found: &Found) -> New {
    let kind = match found.kind {
        Kind::Lesson => words.search_lesson(),
        Kind::Question => words.search_question(),
        Kind::Page => words.search_page(),
        Kind::Term => words.search_term(),
    };
    let place = new("span", "lookup-place").holding(new("span", "chip").text(kind));
    let place = match (found.heading.text.is_empty(), found.module.is_empty()) {
        // At the top of a document its title is the heading.
        (true, true) => place,
        (true, false) => place.text(&found.module),
        (false, true) => place.text(&found.title.text),
        (false, false) => place.text(&found.module).text(" › ").text(&found.title.text),
    };
    let heading = if found.heading.text.is_empty() { &found.title } else { &found.heading };
    let heading = marked(new("span", "lookup-heading"), heading);
    let passage = (!found.passage.text.is_empty()).then(|| marked(new("span", "lookup-passage"), &found.passage));
    let address = format!("#/{}{}", words.locale(), found.place);
    new("a", "lookup-result").with("href", &address).holding(place).holding(heading).perhaps(passage)
}

fn marked(element: New, text: &Marked) -> New {
    text.pieces().into_iter().fold(element, |element, piece| match piece {
        Piece::Plain(text) => element.text(text),
        Piece::Mark(text) => element.holding(new("mark", "").text(text)),
    })
}

/// Ways on where there is nothing to open.
fn ways(words: Messages) -> New {
    let address = |place| Route { locale: words.locale(), place }.to_string();
    let ways = [
        (address(Place::Home), words.search_contents()),
        (address(Place::Page(PageName::Glossary, None)), words.search_glossary()),
    ];
    ways.into_iter().fold(new("ul", "lookup-examples"), |list, (address, text)| {
        list.holding(new("li", "").holding(new("a", "button").with("href", &address).text(text)))
    })
}

/// Which keys do what; style shows it where there is a keyboard.
fn keys(words: Messages) -> New {
    new("p", "lookup-keys").text(words.search_keys())
}

/// The link that an event comes from, if it comes from one.
pub(crate) fn link_of(event: &Event) -> Option<web_sys::Element> {
    use wasm_bindgen::JsCast as _;
    let target: EventTarget = event.target()?;
    target.dyn_into::<web_sys::Element>().ok()?.closest("a[href]").ok().flatten()
}
