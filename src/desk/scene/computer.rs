//! The computer: a screen with a browser, its tab, its address bar, the page, the letters and what was downloaded. The
//! card software's window stands before it.

use super::super::drawing;
use super::super::offer::{self, Offer};
use super::super::place::{self, Place};
use super::super::session::Session;
use super::{address, mail, page, window};
use atslega::dom::view::{View, el, live};
use atslega::sandbox::{
    Action, BrowserAct, Page, Privacy, Screen, Spot, Tick, TraceAct, Traces, WorkstationAct, World,
};
use atslega::signals::{Memo, Signal};

/// What is to be seen of the page.
#[derive(Clone, PartialEq)]
pub(super) struct Shown {
    /// What the site says; nothing in a new tab.
    pub(super) screen: Option<Screen>,
    /// What kind of site it looks like, in the styles' word.
    pub(super) site: Option<&'static str>,
    /// Whether it shows a QR code.
    pub(super) has_qr: bool,
    /// Whether the tick beside "remember me" is set.
    pub(super) is_ticked: bool,
    /// What can be done.
    pub(super) offers: Vec<Offer>,
}

/// The computer.
pub(super) fn view(session: Session, narrow: Signal<bool>) -> View {
    let shown = Memo::new(move || Shown {
        screen: session.look(|world, teller| {
            teller.lock_screen(world).or_else(|| page_of(world).map(|page| teller.page(world, &page)))
        }),
        site: session
            .look(|world, teller| page_of(world).map(|page| page::site_word(&world.stage, teller.looks_like(&page)))),
        has_qr: session
            .look(|world, _| page_of(world).is_some_and(|page| matches!(page.view, atslega::sandbox::View::Qr(_)))),
        is_ticked: session.look(|world, _| traces(world).is_some_and(|traces| traces.tick == Tick::On)),
        offers: offered(session),
    });
    let is_private =
        move || session.look(|world, _| traces(world).is_some_and(|traces| traces.privacy == Privacy::Private));
    let is_locked = move || session.look(|world, _| world.is_locked());
    let browser = el("div")
        .class("browser")
        .attr_from("data-private", move || is_private().then_some(""))
        .attr_from("data-locked", move || is_locked().then_some(""));
    let browser = browser.holds([
        bar(session, shown),
        live(move || page::view(session, &shown.get())),
        live(move || shown.with(|shown| mail::on_computer(session, &shown.offers))),
        live(move || act_of(shown, TraceAct::Delete).map(|delete| downloads(session, &delete))),
    ]);
    place::panel(
        session,
        narrow,
        Place::Computer,
        [
            el("div").class("monitor").holds([el("div").class("glass").holds([browser, window::view(session)])]),
            el("div").class("foot").attr("aria-hidden", "true"),
        ],
    )
}

/// The page on the learner's screen; none while the screen is locked.
fn page_of(world: &World) -> Option<Page> {
    world.browsers.get(world.stage.desk()?)?.page.filter(|_| !world.is_locked())
}

/// What the learner's browser keeps.
fn traces(world: &World) -> Option<Traces> {
    world.browsers.get(world.stage.desk()?).map(|browser| browser.traces)
}

fn offered(session: Session) -> Vec<Offer> {
    session.offers.with(|offers| offers.iter().filter(|offer| offer.control.spot == Spot::Computer).cloned().collect())
}

/// The offer to do something about what stays behind, if there is one.
fn act_of(shown: Memo<Shown>, act: TraceAct) -> Option<Offer> {
    offer_of(shown, Action::Browser(BrowserAct::Trace(act)))
}

fn offer_of(shown: Memo<Shown>, action: Action) -> Option<Offer> {
    shown.with(|shown| shown.offers.iter().find(|offer| offer.action == action).cloned())
}

/// The tab, the private window, the lock of a work computer, the address.
fn bar(session: Session, shown: Memo<Shown>) -> View {
    let words = session.words();
    let title = move || {
        shown.with(|shown| {
            shown.screen.as_ref().map_or_else(|| words.desk_tab_empty().to_owned(), |screen| screen.kicker.clone())
        })
    };
    let close = Memo::new(move || offer_of(shown, Action::Browser(BrowserAct::Close)));
    let open_private = Memo::new(move || act_of(shown, TraceAct::OpenPrivate));
    let close_private = Memo::new(move || act_of(shown, TraceAct::ClosePrivate));
    let window = move || {
        let offer = open_private.get().or_else(|| close_private.get());
        offer.map(|offer| offer::button(session, &offer, "browser-tool"))
    };
    let lock = Memo::new(move || offer_of(shown, Action::Workstation(WorkstationAct::Lock)));
    let address = Memo::new(move || {
        session.look(|world, teller| page_of(world).map(|page| teller.address(page.site).to_owned()))
    });
    let cross = || [drawing::CLOSE.view("sign-small")];
    el("div").class("browser-bar").holds([
        el("div").class("browser-tabs").holds([
            el("div").class("browser-tab").holds([
                el("span").class("browser-title").text_from(title),
                live(move || close.get().map(|close| offer::drawn_button(session, &close, "close", cross()))),
            ]),
            live(window),
            live(move || lock.get().map(|lock| offer::button(session, &lock, "browser-tool"))),
        ]),
        live(move || address.get().map(|address| address::view(session, &address))),
    ])
}

/// What was downloaded stays, at the bottom of the browser.
fn downloads(session: Session, delete: &Offer) -> View {
    el("div").class("downloads").holds([
        drawing::PAPER.view("sign-small"),
        el("span").text(session.words().desk_downloads()),
        offer::button(session, delete, "button small"),
    ])
}
