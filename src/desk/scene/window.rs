//! The window of the card software, which stands before the browser: the list of certificates, the keypad.

use super::super::drawing;
use super::super::focus;
use super::super::keypad;
use super::super::offer::{self, Offer};
use super::super::session::Session;
use super::super::why;
use super::{lines, memory, reader};
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{Act, Action, Element, ReaderAct, Screen, Spot, Tone};
use atslega::signals::Memo;

/// What is to be seen of the window.
#[derive(Clone, PartialEq)]
struct Shown {
    screen: Option<Screen>,
    offers: Vec<Offer>,
}

/// The window, while one is open.
pub(super) fn view(session: Session) -> View {
    let shown = Memo::new(move || Shown {
        screen: session.look(|world, teller| teller.reader_window(world)),
        offers: session.offers.with(|offers| {
            let here = |offer: &&Offer| offer.control.spot == Spot::Reader && !reader::is_at_device(offer.action);
            offers.iter().filter(here).cloned().collect()
        }),
    });
    live(move || {
        let Shown { screen, offers } = shown.get();
        screen.map(|screen| window(session, &screen, &offers))
    })
}

fn window(session: Session, screen: &Screen, offers: &[Offer]) -> View {
    let is_close = |offer: &&Offer| offer.action == Action::Reader(ReaderAct::Cancel);
    let close = offers.iter().find(is_close);
    let cross = close.map(|close| offer::drawn_button(session, close, "close", [drawing::CLOSE.view("sign-small")]));
    let rest = offers.iter().filter(|offer| !is_close(offer) && offer.control.act == Act::Press);
    let (listed, others): (Vec<&Offer>, Vec<&Offer>) = rest.partition(|offer| is_certificate(offer.action));
    let rows: Vec<View> = listed.into_iter().map(|offer| certificate(session, offer)).collect();
    let others = || others.iter().map(|offer| offer::button(session, offer, "button"));
    let kind = if screen.tone == Tone::Waiting { "window awaiting" } else { "window" };
    let bar = el("div").class("window-bar").holds([el("span").text(&screen.kicker)]).holds(cross);
    let told = el("div")
        .class("window-words")
        .holds([el("h3").id("window-title").attr(focus::HEADING, "").text(&screen.title)]);
    let told = told.holds(lines::views(&screen.lines));
    let body = el("div").class(kind).attr("role", "dialog").attr("aria-labelledby", "window-title");
    let body = why::of(body, session, Element::Window).holds([bar]);
    let body = match keypad::view(session, offers) {
        Some((pad, heard_in)) => {
            let told = told.holds(memory::view(session, offers));
            heard_in(body.holds([el("div").class("code-entry").holds([told, pad])]))
        }
        None => body
            .holds([told])
            .holds((!rows.is_empty()).then(|| el("div").class("certificates").holds(rows)))
            .holds(others()),
    };
    el("div").class("window-veil").holds([body])
}

fn is_certificate(action: Action) -> bool {
    matches!(action, Action::Reader(ReaderAct::Choose(_)))
}

/// A certificate in the list: its name is what the button is called, and its picture a card.
fn certificate(session: Session, offer: &Offer) -> View {
    offer::item_button(session, offer, "certificate").holds([drawing::SMALL_CARD.view("sign-small")])
}
