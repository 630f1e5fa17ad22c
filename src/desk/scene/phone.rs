//! A phone: its apps, and what they ask.

use super::super::drawing;
use super::super::keypad;
use super::super::offer::{self, Offer};
use super::super::place::{self, Place};
use super::super::session::Session;
use super::super::{focus, why};
use super::{choices, lines, mail, memory};
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Act, Action, AppAct, AppId, Element, PhoneId, Screen, Spot, Word};
use atslega::signals::{Memo, Signal};

/// What is to be seen of a phone.
#[derive(Clone, PartialEq)]
struct Shown {
    requests: Vec<(AppId, Screen)>,
    offers: Vec<Offer>,
}

/// A phone.
pub(super) fn view(session: Session, narrow: Signal<bool>, phone: PhoneId) -> View {
    let shown = Memo::new(move || Shown {
        requests: session.look(|world, teller| {
            let here = world.stage.apps.iter().filter(|(_, app)| app.phone == phone).map(|(app, _)| app);
            here.filter_map(|app| Some((app, teller.phone_request(world, app)?))).collect()
        }),
        offers: session
            .offers
            .with(|offers| offers.iter().filter(|offer| offer.control.spot == Spot::Phone(phone)).cloned().collect()),
    });
    let screen = live(move || {
        let Shown { requests, offers } = shown.get();
        match requests.first() {
            Some((app, request)) => asks(session, *app, request, &offers),
            None => rests(session, phone, &offers),
        }
    });
    place::panel(
        session,
        narrow,
        Place::Phone(phone),
        [el("div").class("phone").holds([el("div").class("phone-screen").holds([
            el("div").class("phone-top").attr("aria-hidden", "true").holds([el("i"), el("i"), el("i")]),
            screen,
        ])])],
    )
}

/// The phone's first screen: the apps, and the messages or that nothing is new.
fn rests(session: Session, phone: PhoneId, offers: &[Offer]) -> View {
    let teller = session.teller();
    let apps = session.look(|world, _| {
        world.stage.apps.iter().filter(|(_, app)| app.phone == phone).map(|(app, _)| app).collect::<Vec<_>>()
    });
    let icon = |app: AppId| {
        let name = teller.name(Word::App(app));
        let icon = el("div").class("app").holds([
            el("span").class("app-icon").attr("aria-hidden", "true").holds([drawing::LOCK.view("sign-small")]),
            el("span").text(&name),
        ]);
        el("li").holds([why::of_thing(icon, session, Element::App(app), &name)])
    };
    let mail = mail::on_phone(session, phone, offers);
    let words = session.words();
    let title = if mail.is_some() { words.desk_phone_messages() } else { words.desk_phone_quiet() };
    let rest: Vec<Offer> = offers.iter().filter(|offer| mail::of(offer.action).is_none()).cloned().collect();
    el("div")
        .class("phone-home")
        .holds([
            el("h3").class("phone-quiet").attr(focus::HEADING, "").text(title),
            el("ul").class("apps").holds(apps.into_iter().map(icon)),
        ])
        .holds(mail)
        .holds([el("div").class("phone-actions").holds(offer::short_buttons(session, &rest, "button"))])
}

/// An app asks for something.
fn asks(session: Session, app: AppId, request: &Screen, offers: &[Offer]) -> View {
    let pressed = offers.iter().filter(|offer| {
        offer.control.act == Act::Press && mail::of(offer.action).is_none() && !choices::is_choice(offer.action)
    });
    let code = request.code.as_ref().map(|code| {
        let shown = el("p").class("code").attr("data-code", "").text(code);
        why::of_thing(shown, session, Element::RequestCode(app), code)
    });
    let screen = el("div").class("phone-request").holds([
        el("div").class("app-line").holds([
            el("span").class("app-icon").attr("aria-hidden", "true").holds([drawing::LOCK.view("sign-small")]),
            el("b").text(&request.kicker),
            el("span").class("now").text(session.words().desk_phone_quiet_now()),
        ]),
        el("h3").attr(focus::HEADING, "").text(&request.title),
    ]);
    let screen = why::of(screen, session, Element::Request(app));
    let screen = screen.holds(code).holds(lines::views(&request.lines));
    let screen = screen.holds(choices::view(session, app, offers));
    let screen = match keypad::view(session, offers) {
        Some((pad, heard_in)) => heard_in(screen.holds([pad]).holds(memory::view(session, offers))),
        None => screen,
    };
    let (refusals, others): (Vec<Offer>, Vec<Offer>) = pressed.cloned().partition(|offer| is_refusal(offer.action));
    screen.holds([el("div")
        .class("phone-actions")
        .holds(others.iter().map(|offer| offer::button(session, offer, "button")))
        .holds(offer::short_buttons(session, &refusals, "button danger"))])
}

fn is_refusal(action: Action) -> bool {
    matches!(action, Action::App(_, AppAct::Reject))
}
