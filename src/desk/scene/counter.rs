//! The counter's paper: the mandate form and the list of authorised e-services.

use super::super::drawing;
use super::super::focus;
use super::super::offer::{self, Offer};
use super::super::place::{self, Place};
use super::super::session::Session;
use super::super::why;
use super::lines;
use atslega::dom::view::{View, el, list, live};
use atslega::sandbox::{Action, DeskAct, Element, Event, Form, Line, Screen, Spot};
use atslega::signals::{Memo, Signal};

/// What is to be seen of a paper.
#[derive(Clone, PartialEq)]
struct Paper {
    screen: Option<Screen>,
    is_signed: bool,
    offers: Vec<Offer>,
}

/// The counter.
pub(super) fn view(session: Session, narrow: Signal<bool>) -> View {
    let form = Memo::new(move || Paper {
        screen: session.look(|world, teller| teller.form(world)),
        is_signed: session.look(|world, _| {
            world.desk.as_ref().is_some_and(|desk| matches!(desk.form, Form::Signed(..) | Form::Filed(..)))
        }),
        offers: offered(session, |act| !matches!(act, DeskAct::Consult | DeskAct::Examine(_))),
    });
    let services = Memo::new(move || Paper {
        screen: session.look(|world, teller| teller.service_list(world)).filter(|_| is_consulted(session)),
        is_signed: false,
        offers: offered(session, |act| act == DeskAct::Consult),
    });
    place::panel(
        session,
        narrow,
        Place::Counter,
        [live(move || form_paper(session, &form.get())), live(move || list_paper(session, &services.get()))],
    )
}

fn offered(session: Session, wanted: impl Fn(DeskAct) -> bool) -> Vec<Offer> {
    session.offers.with(|offers| {
        let here = |offer: &&Offer| {
            offer.control.spot == Spot::Counter
                && if let Action::Desk(act) = offer.action { wanted(act) } else { false }
        };
        offers.iter().filter(here).cloned().collect()
    })
}

fn is_consulted(session: Session) -> bool {
    let is_it = |event: &Event| matches!(event, Event::Consulted);
    session.play.with(|play| play.moments().iter().any(|moment| moment.events.iter().any(is_it)))
}

fn form_paper(session: Session, paper: &Paper) -> Option<View> {
    let screen = paper.screen.as_ref()?;
    let signature = paper.is_signed.then(|| drawing::SIGNATURE.view("signature"));
    let picture = el("div").class("paper-picture").holds([drawing::FORM.view("paper")]).holds(signature);
    let to_do =
        paper.offers.iter().map(|offer| offer::two_part_button(session, offer, "button small two-part")).collect();
    Some(sheet(session, picture, Element::Form, &screen.title, &screen.lines, to_do))
}

fn list_paper(session: Session, paper: &Paper) -> View {
    let words = session.words();
    let picture = el("div").class("paper-picture").holds([drawing::LIST.view("paper")]);
    let lines = paper.screen.as_ref().map(|screen| screen.lines.clone()).unwrap_or_default();
    let title = paper.screen.as_ref().map_or_else(|| words.list_title().to_owned(), |screen| screen.title.clone());
    sheet(
        session,
        picture,
        Element::ServiceList,
        &title,
        &lines,
        offer::short_buttons(session, &paper.offers, "button small"),
    )
}

fn sheet(session: Session, picture: View, element: Element, title: &str, lines: &[Line], to_do: Vec<View>) -> View {
    el("div").class("sheet").holds([
        why::of_thing(picture, session, element, title),
        el("div").class("sheet-words").holds([
            el("h3").attr(focus::HEADING, "").text(title),
            list(lines::views(lines)),
            el("div").class("sheet-actions").holds(to_do),
        ]),
    ])
}
