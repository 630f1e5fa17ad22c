//! The page that is open: the site's words, and what can be pressed and typed there.

use super::super::drawing::{self, Drawing};
use super::super::focus;
use super::super::keypad;
use super::super::offer::{self, Offer};
use super::super::session::Session;
use super::super::why;
use super::computer::Shown;
use super::{field, lines, memory};
use atslega::dom::view::{View, el, text};
use atslega::sandbox::{
    Act, Action, BrowserAct, Button, Element, Key as _, Method, Server, Stage, Tone, TraceAct, WorkstationAct,
};

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
    /// Something to tick, between the ways.
    Tick,
    /// Beside the page: on the browser's frame, or below it.
    Frame,
}

fn rank(action: Action) -> Rank {
    let act = match action {
        Action::Browser(act) => act,
        Action::Workstation(WorkstationAct::SignIn(_)) => return Rank::Tile,
        Action::Workstation(WorkstationAct::Lock) | Action::Mail(_) => return Rank::Frame,
        Action::Reader(_)
        | Action::App(..)
        | Action::Desk(_)
        | Action::Person(..)
        | Action::Give(..)
        | Action::StepAway
        | Action::ComeBack
        | Action::Wait
        | Action::Leave => return Rank::Aside,
    };
    match act {
        BrowserAct::Open(_) => Rank::Tile,
        BrowserAct::Close | BrowserAct::Trace(TraceAct::OpenPrivate | TraceAct::ClosePrivate | TraceAct::Delete) => {
            Rank::Frame
        }
        BrowserAct::Trace(TraceAct::Remember) => Rank::Tick,
        BrowserAct::Trace(TraceAct::Download) => Rank::Aside,
        BrowserAct::Enter(_) | BrowserAct::Type(_) => Rank::Main,
        BrowserAct::Press(button) => match button {
            Button::LogIn(_)
            | Button::Method(_)
            | Button::Bank(_)
            | Button::Means(_)
            | Button::Country(_)
            | Button::Role(_) => Rank::Tile,
            Button::Agree
            | Button::Open(_)
            | Button::Submit
            | Button::Sign
            | Button::Record
            | Button::Again
            | Button::Home => Rank::Main,
            Button::Want(_) | Button::Cancel | Button::Refuse => Rank::Aside,
            Button::LogOut => Rank::Top,
        },
    }
}

fn icon(action: Action) -> Option<&'static Drawing> {
    let Action::Browser(BrowserAct::Press(button)) = action else { return None };
    match button {
        Button::Method(Method::Eid) => Some(&drawing::SMALL_CARD),
        Button::Method(Method::SmartId | Method::SmartIdQr | Method::EparakstsMobile) => Some(&drawing::PHONE),
        Button::Bank(_) | Button::Method(Method::Bank) => Some(&drawing::COMPUTER),
        Button::Role(_) => Some(&drawing::PERSON),
        Button::Country(_) | Button::Method(Method::Eidas) => Some(&drawing::GLOBE),
        Button::Means(_) => Some(&drawing::LOCK),
        Button::LogIn(_) => Some(&drawing::PAPER),
        Button::LogOut => Some(&drawing::OUT),
        Button::Agree
        | Button::Refuse
        | Button::Cancel
        | Button::Again
        | Button::Open(_)
        | Button::Want(_)
        | Button::Submit
        | Button::Sign
        | Button::Record
        | Button::Home => None,
    }
}

/// The page, or what a new tab offers.
pub(super) fn view(session: Session, shown: &Shown) -> View {
    let words = session.words();
    let pressed: Vec<&Offer> = shown.offers.iter().filter(|offer| offer.control.act == Act::Press).collect();
    let of = |wanted: Rank| pressed.iter().filter(move |offer| rank(offer.action) == wanted).copied();
    let buttons = |wanted: Rank, classes: &'static str| {
        of(wanted).map(move |offer| {
            let drawn = icon(offer.action).map(|icon| icon.view("sign-small"));
            let button = match wanted {
                Rank::Tile => offer::two_part_button(session, offer, classes),
                Rank::Top | Rank::Main | Rank::Aside | Rank::Tick | Rank::Frame => {
                    offer::button(session, offer, classes)
                }
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
    let lines = shown.screen.iter().flat_map(|screen| lines::views(&screen.lines));
    let code = shown.screen.as_ref().and_then(|screen| screen.code.as_ref()).map(|code| {
        let shown = el("p").class("code").attr("data-code", "").text(code);
        why::of_thing(shown, session, Element::ControlCode, code)
    });
    let ticks = buttons(Rank::Tick, "tick").map(|tick| tick.attr_if("data-ticked", shown.is_ticked.then_some("")));
    let ticks: Vec<View> = ticks.collect();
    let tiles: Vec<View> = buttons(Rank::Tile, "tile").collect();
    let main: Vec<View> = buttons(Rank::Main, "button primary").chain(buttons(Rank::Aside, "button")).collect();
    let body = el("div")
        .class("page")
        .attr("data-tone", tone_word(tone))
        .attr_if("data-site", shown.site)
        .holds([if shown.screen.is_some() { site } else { text("") }, el("h3").attr(focus::HEADING, "").text(title)]);
    let body = why::of(body, session, Element::Page)
        .holds(lines)
        .holds(code)
        .holds(shown.has_qr.then(|| el("div").class("qr")))
        .holds(field::view(session, &shown.offers));
    let body = match keypad::view(session, &shown.offers) {
        Some((pad, heard_in)) => heard_in(body.holds([pad]).holds(memory::view(session, &shown.offers))),
        None => body,
    };
    body.holds((!tiles.is_empty()).then(|| el("div").class("tiles").holds(tiles)))
        .holds(ticks)
        .holds((!main.is_empty()).then(|| el("div").class("page-actions").holds(main)))
}

/// The word in the page's styles of what a site looks like: a bank, a portal, a place to log in.
pub(super) fn site_word(stage: &Stage, looks: Server) -> &'static str {
    match looks {
        Server::Portal(portal) if stage.country_of(portal) != stage.home() => "foreign",
        Server::Portal(_) => "portal",
        // The looks that banks take in turn.
        Server::Bank(bank) if bank.row().is_multiple_of(2) => "bank",
        Server::Bank(_) => "bank-other",
        Server::Login => "login",
        Server::Abroad(_) => "abroad",
        Server::Node(_) => "node",
        Server::Phishing(_) | Server::Relay(_) => "other",
    }
}

/// The word of a tone in the page's styles.
fn tone_word(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Waiting => "waiting",
    }
}
