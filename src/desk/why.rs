//! „Kāpēc?”: once chosen, anything on the desk can be asked and answers in one sentence.

use super::drawing;
use super::session::Session;
use atslega::dom;
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Action, AppAct, BrowserAct, DeskAct, Element, MailAct, PersonAct, ReaderAct, Thing};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// What an action's control is.
pub(crate) fn element_of(action: Action) -> Element {
    match action {
        Action::Browser(BrowserAct::Open(_)) => Element::AddressBar,
        Action::Browser(BrowserAct::Press(button)) => Element::Button(button),
        Action::Browser(BrowserAct::Enter(_) | BrowserAct::Type(_) | BrowserAct::Close) => Element::Page,
        Action::Browser(BrowserAct::Trace(act)) => Element::Trace(act),
        Action::Reader(ReaderAct::Insert(card)) => Element::Thing(Thing::Card(card)),
        Action::Reader(ReaderAct::TakeCard | ReaderAct::OpenTool(_) | ReaderAct::Inspect) => Element::Reader,
        Action::Reader(ReaderAct::Choose(_)) => Element::Certificates,
        Action::Reader(ReaderAct::Type(_) | ReaderAct::Cancel | ReaderAct::Renew) => Element::Window,
        Action::App(app, AppAct::Type(_) | AppAct::Pick(_) | AppAct::Reject) => Element::Request(app),
        Action::App(app, AppAct::Scan(_)) => Element::Scan(app),
        Action::App(app, AppAct::Fingerprint) => Element::Fingerprint(app),
        Action::App(app, AppAct::ChangePin) => Element::ChangePin(app),
        Action::App(app, AppAct::ChangeNumber) => Element::ChangeNumber(app),
        Action::Desk(DeskAct::Examine(document)) => Element::Thing(Thing::Document(document)),
        Action::Desk(DeskAct::Consult) => Element::ServiceList,
        Action::Desk(DeskAct::Fill(_) | DeskAct::File) => Element::Form,
        Action::Mail(MailAct::Follow(mail) | MailAct::Report(mail)) => Element::Mail(mail),
        Action::Person(person, PersonAct::Say(_) | PersonAct::ReadAloud(_)) => Element::Person(person),
        Action::Give(thing, _) => Element::Thing(thing),
        Action::Workstation(act) => Element::Workstation(act),
        Action::StepAway => Element::StepAway,
        Action::ComeBack => Element::ComeBack,
        Action::Wait => Element::Wait,
        Action::Leave => Element::Leave,
    }
}

/// Lets a part of the desk be asked. What is a control anyway only answers; what is none becomes one while one asks.
pub(crate) fn of(view: View, session: Session, element: Element) -> View {
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

/// The same for something that is no control: while one asks it is one, with this name, and the keyboard reaches it.
pub(crate) fn of_thing(view: View, session: Session, element: Element, name: &str) -> View {
    let name = name.to_owned();
    let asks = move || session.asking.get();
    of(view, session, element)
        .attr_from("tabindex", move || asks().then_some("0"))
        .attr_from("role", move || asks().then_some("button"))
        .attr_from("aria-label", move || asks().then(|| name.clone()))
        .on("keydown", move |event| {
            let pressed = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default();
            if session.asks() && (pressed == "Enter" || pressed == " ") {
                event.stop_propagation();
                event.prevent_default();
                session.asked.set(Some(element));
            }
        })
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

/// Ends asking; the focus goes back to where it began.
pub(crate) fn stop(session: Session) {
    session.asking.set(false);
    if let Some(button) = dom::find("#desk .why-button") {
        dom::focus(&button);
    }
}

/// What is said: first how to ask, then the answers.
pub(crate) fn answer(session: Session) -> View {
    let words = session.words();
    let said = move || match session.asked.get() {
        Some(element) if session.later.get() => session.look(|world, teller| teller.why_element(world, element)),
        Some(_) | None => words.desk_why_how().to_owned(),
    };
    let close = move || {
        el("button")
            .attr("type", "button")
            .class("close")
            .attr("aria-label", words.desk_why_close())
            .on("click", move |_| stop(session))
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
