//! The computer: a screen with a browser, its address bar, and the page that is open. The card software's window stands
//! before it.

use super::super::drawing::{self, Drawing};
use super::super::focus;
use super::super::keypad;
use super::super::offer::{self, Offer};
use super::super::place::{self, Place};
use super::super::session::Session;
use super::super::why;
use super::{field, memory, window};
use atslega::dom::view::{View, el, list, live, text};
use atslega::sandbox::{Act, Action, BrowserAct, Button, Element, Method, Page, Screen, Spot, Tone, TraceAct, World};
use reactive_graph::computed::Memo;
use reactive_graph::prelude::*;
use reactive_graph::signal::RwSignal;

/// What is to be seen of the page.
#[derive(Clone, PartialEq)]
struct Shown {
    screen: Option<Screen>,
    offers: Vec<Offer>,
}

/// The computer.
pub(super) fn view(session: Session, narrow: RwSignal<bool>) -> View {
    let site = Memo::new(move |_| session.look(|world, _| page_of(world).map(|page| page.site)));
    let shown = Memo::new(move |_| {
        let screen = session.look(|world, teller| page_of(world).map(|page| teller.page(world, &page)));
        Shown { screen, offers: offered(session) }
    });
    let address = Memo::new(move |_| site.get().map(|site| session.teller().address(site).to_owned()));
    let browser =
        el("div").class("browser").holds([bar(session, shown, address), live(move || page(session, &shown.get()))]);
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

/// The page on the learner's screen.
fn page_of(world: &World) -> Option<Page> {
    world.browsers.get(world.stage.desk()?)?.page
}

fn offered(session: Session) -> Vec<Offer> {
    session.offers.with(|offers| offers.iter().filter(|offer| offer.control.spot == Spot::Computer).cloned().collect())
}

/// The tab and the address bar.
fn bar(session: Session, shown: Memo<Shown>, address: Memo<Option<String>>) -> View {
    let words = session.words();
    let title = move || {
        shown.with(|shown| {
            shown.screen.as_ref().map_or_else(|| words.desk_tab_empty().to_owned(), |screen| screen.kicker.clone())
        })
    };
    let close = Memo::new(move |_| {
        shown
            .with(|shown| shown.offers.iter().find(|offer| offer.action == Action::Browser(BrowserAct::Close)).cloned())
    });
    let cross = || [drawing::CLOSE.view("sign-small")];
    el("div").class("browser-bar").holds([
        el("div").class("browser-tabs").holds([el("div").class("browser-tab").holds([
            el("span").class("browser-title").text_from(title),
            live(move || close.get().map(|close| offer::drawn_button(session, &close, "close", cross()))),
        ])]),
        live(move || address.get().map(|address| address_bar(session, &address))),
    ])
}

/// The address, which can be looked at part by part.
fn address_bar(session: Session, address: &str) -> View {
    let words = session.words();
    let open = RwSignal::new(false);
    let (before, domain) = parts(address);
    let explained = [
        ("scheme", "https://", words.desk_address_scheme()),
        ("before", before, words.desk_address_before()),
        ("domain", domain, words.desk_address_domain()),
    ];
    let explained: Vec<_> = explained.into_iter().filter(|(_, part, _)| !part.is_empty()).collect();
    let rows =
        explained.into_iter().map(|(kind, part, said)| list([el("dt").class(kind).text(part), el("dd").text(said)]));
    let explanation = el("div")
        .class("address-parts")
        .id("address-parts")
        .attr_from("hidden", move || (!open.get()).then_some(""))
        .holds([el("p").class("caption").text(words.desk_address_title()), el("dl").holds(rows)]);
    let bar = el("button")
        .attr("type", "button")
        .class("address")
        .attr("aria-label", &words.desk_address(&format!("https://{address}")))
        .attr("aria-controls", "address-parts")
        .attr_from("aria-expanded", move || Some(if open.get() { "true" } else { "false" }));
    let bar = why::of(bar, session, Element::AddressBar).on("click", move |_| {
        if !session.asks() {
            open.update(|open| *open = !*open);
        }
    });
    list([
        bar.holds([
            drawing::LOCK.view("sign-small"),
            el("span").holds([
                el("span").class("scheme").text("https://"),
                el("span").class("before").text(before),
                el("b").text(domain),
            ]),
        ]),
        explanation,
    ])
}

/// The part that names the owner, and what stands before it.
fn parts(address: &str) -> (&str, &str) {
    let dots: Vec<usize> = address.match_indices('.').map(|(at, _)| at).collect();
    let cut = dots.len().checked_sub(2).and_then(|at| dots.get(at)).map_or(0, |at| at + 1);
    address.split_at_checked(cut).unwrap_or(("", address))
}

/// How a control stands on a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    /// In the site's own line, at the top.
    Top,
    /// One of several ways to go on.
    Tile,
    /// The way to go on.
    Main,
    /// A way aside.
    Aside,
    /// On the browser's frame.
    Frame,
}

fn rank(action: Action) -> Rank {
    let Action::Browser(act) = action else { return Rank::Aside };
    match act {
        BrowserAct::Open(_) => Rank::Tile,
        BrowserAct::Close => Rank::Frame,
        BrowserAct::Trace(TraceAct::OpenPrivate | TraceAct::ClosePrivate | TraceAct::Delete) => Rank::Frame,
        BrowserAct::Trace(TraceAct::Remember | TraceAct::Download) => Rank::Aside,
        BrowserAct::Enter(_) | BrowserAct::Type(_) => Rank::Main,
        BrowserAct::Press(button) => match button {
            Button::LogIn(_) | Button::Method(_) | Button::Means(_) | Button::Country(_) | Button::Role(_) => {
                Rank::Tile
            }
            Button::Open(_) | Button::Submit | Button::Record | Button::Again | Button::Agree | Button::Home => {
                Rank::Main
            }
            Button::Want(_) | Button::Refuse | Button::Cancel => Rank::Aside,
            Button::LogOut => Rank::Top,
        },
    }
}

fn icon(action: Action) -> Option<&'static Drawing> {
    let Action::Browser(BrowserAct::Press(button)) = action else { return None };
    match button {
        Button::Method(Method::Eid) => Some(&drawing::SMALL_CARD),
        Button::Method(Method::SmartId | Method::SmartIdQr | Method::EparakstsMobile) => Some(&drawing::PHONE),
        Button::Method(Method::Bank) => Some(&drawing::COMPUTER),
        Button::Role(_) => Some(&drawing::PERSON),
        Button::LogIn(_) => Some(&drawing::PAPER),
        Button::LogOut => Some(&drawing::OUT),
        Button::Method(Method::Eidas)
        | Button::Means(_)
        | Button::Country(_)
        | Button::Cancel
        | Button::Agree
        | Button::Refuse
        | Button::Again
        | Button::Open(_)
        | Button::Want(_)
        | Button::Submit
        | Button::Record
        | Button::Home => None,
    }
}

fn page(session: Session, shown: &Shown) -> View {
    let words = session.words();
    let pressed: Vec<&Offer> = shown.offers.iter().filter(|offer| offer.control.act == Act::Press).collect();
    let of = |wanted: Rank| pressed.iter().filter(move |offer| rank(offer.action) == wanted).copied();
    let buttons = |wanted: Rank, classes: &'static str| {
        of(wanted).map(move |offer| {
            let drawn = icon(offer.action).map(|icon| icon.view("sign-small"));
            let button = match wanted {
                Rank::Tile => offer::two_part_button(session, offer, classes),
                Rank::Top | Rank::Main | Rank::Aside | Rank::Frame => offer::button(session, offer, classes),
            };
            button.holds(drawn)
        })
    };
    let (kicker, title, tone) = match &shown.screen {
        Some(screen) => (screen.kicker.as_str(), screen.title.as_str(), screen.tone),
        None => ("", words.desk_tab_empty_text(), Tone::Plain),
    };
    let site = el("div")
        .class("site-line")
        .holds([el("span").class("site-name").text(kicker)])
        .holds(buttons(Rank::Top, "button small"));
    let lines = shown.screen.iter().flat_map(|screen| &screen.lines).map(|line| el("p").text(line));
    let code = shown.screen.as_ref().and_then(|screen| screen.code.as_ref()).map(|code| {
        let code = el("p").class("code").attr("data-code", "").text(code);
        why::of_thing(code, session, Element::ControlCode)
    });
    let tiles: Vec<View> = buttons(Rank::Tile, "tile").collect();
    let main: Vec<View> = buttons(Rank::Main, "button primary").chain(buttons(Rank::Aside, "button")).collect();
    let body = el("div")
        .class("page")
        .attr("data-tone", tone_word(tone))
        .holds([if shown.screen.is_some() { site } else { text("") }, el("h3").attr(focus::HEADING, "").text(title)]);
    let body =
        why::of(body, session, Element::Page).holds(lines).holds(code).holds(field::view(session, &shown.offers));
    let body = match keypad::view(session, &shown.offers) {
        Some((pad, heard_in)) => heard_in(body.holds([pad]).holds(memory::view(session, &shown.offers))),
        None => body,
    };
    body.holds((!tiles.is_empty()).then(|| el("div").class("tiles").holds(tiles)))
        .holds((!main.is_empty()).then(|| el("div").class("page-actions").holds(main)))
}

/// The word of a tone in the page's styles.
pub(super) fn tone_word(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Waiting => "waiting",
    }
}
