//! „Kāpēc?”: once chosen, anything on the desk can be asked and answers in one sentence.

use super::drawing;
use super::session::Session;
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Action, AppAct, BrowserAct, DeskAct, Element, MailAct, PersonAct, ReaderAct, Secret, Thing};
use reactive_graph::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// What an action's control is, if there is something to say about it.
pub(crate) fn element_of(action: Action) -> Option<Element> {
    match action {
        Action::Browser(BrowserAct::Open(_)) => Some(Element::AddressBar),
        Action::Browser(BrowserAct::Press(button)) => Some(Element::Button(button)),
        Action::Browser(BrowserAct::Enter(_) | BrowserAct::Type(_) | BrowserAct::Close) => Some(Element::Page),
        Action::Reader(ReaderAct::Insert(card)) => Some(Element::Thing(Thing::Card(card))),
        Action::Reader(ReaderAct::TakeCard | ReaderAct::OpenTool(_) | ReaderAct::Inspect | ReaderAct::Renew) => {
            Some(Element::Reader)
        }
        Action::Reader(ReaderAct::Choose(_)) => Some(Element::Certificates),
        Action::Reader(ReaderAct::Type(_) | ReaderAct::Cancel) => Some(Element::Window),
        Action::App(app, AppAct::Type(_) | AppAct::Pick(_) | AppAct::Reject) => Some(Element::Request(app)),
        Action::App(app, AppAct::Scan(_)) => Some(Element::Scan(app)),
        Action::App(app, AppAct::Fingerprint) => Some(Element::Fingerprint(app)),
        Action::App(app, AppAct::ChangePin) => Some(Element::ChangePin(app)),
        Action::App(app, AppAct::ChangeNumber) => Some(Element::ChangeNumber(app)),
        Action::Desk(DeskAct::Examine(document)) => Some(Element::Thing(Thing::Document(document))),
        Action::Desk(DeskAct::Consult) => Some(Element::ServiceList),
        Action::Desk(DeskAct::Fill(_) | DeskAct::File) => Some(Element::Form),
        Action::Mail(MailAct::Follow(mail) | MailAct::Report(mail)) => Some(Element::Mail(mail)),
        Action::Person(person, PersonAct::Say(_) | PersonAct::ReadAloud(_)) => Some(Element::Person(person)),
        Action::Give(thing, _) => Some(Element::Thing(thing)),
        Action::Wait => Some(Element::Wait),
        Action::Leave => Some(Element::Leave),
    }
}

/// A keypad.
pub(crate) fn keypad(secret: Secret) -> Element {
    Element::Keypad(secret)
}

/// Lets a part of the desk be asked. What is a control anyway only answers; what is none becomes one while one asks.
pub(crate) fn of(view: View, session: Session, element: impl Fn() -> Option<Element> + 'static) -> View {
    let Some(element) = element() else { return view };
    let is_asked = move || session.asking.get() && session.asked.get() == Some(element);
    view.attr_from("data-why", move || session.asking.get().then_some(""))
        .attr_from("data-asked", move || is_asked().then_some(""))
        .on("click", move |event| {
            if session.asks() {
                event.stop_propagation();
                event.prevent_default();
                session.asked.set(Some(element));
            }
        })
}

/// The same for something that is no control: it can be reached with the keyboard while one asks.
pub(crate) fn of_thing(view: View, session: Session, element: Element) -> View {
    let asks = move || session.asking.get();
    of(view, session, move || Some(element)).attr_from("tabindex", move || asks().then_some("0")).on(
        "keydown",
        move |event| {
            let on_itself = event.target() == event.current_target();
            let pressed = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default();
            if on_itself && session.asks() && (pressed == "Enter" || pressed == " ") {
                event.stop_propagation();
                event.prevent_default();
                session.asked.set(Some(element));
            }
        },
    )
}

/// The button that begins to ask, and ends it.
pub(crate) fn button(session: Session) -> View {
    el("button")
        .attr("type", "button")
        .class("button why-button")
        .attr_from("aria-pressed", move || Some(if session.asking.get() { "true" } else { "false" }))
        .on("click", move |_| {
            session.asked.set(None);
            session.asking.update(|asking| *asking = !*asking);
        })
        .text(session.words().desk_why())
}

/// What is said: first how to ask, then the answers.
pub(crate) fn answer(session: Session) -> View {
    let words = session.words();
    let said = move || match session.asked.get() {
        Some(element) => session.look(|world, teller| teller.why_element(world, element)),
        None => words.desk_why_how().to_owned(),
    };
    let close = move || {
        el("button")
            .attr("type", "button")
            .class("close")
            .attr("aria-label", words.desk_why_close())
            .on("click", move |_| session.asking.set(false))
            .holds([drawing::CLOSE.view("sign-small")])
    };
    el("div").class("answer").attr("role", "status").holds([live(move || {
        session.asking.get().then(|| {
            el("div").class("answer-card").holds([
                el("span").class("answer-mark").attr("aria-hidden", "true").text("?"),
                el("p").text_from(said),
                close(),
            ])
        })
    })])
}
