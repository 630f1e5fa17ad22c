//! The messages of a run as an ordered list that is also a drawing: beside each message stands its arrow.
//!
//! There is no second version for a screen reader: the list is the diagram, and the lanes are decoration.

use super::super::part::{hidden, p, span};
use super::super::{phase_mark, retell};
use super::drawing;
use super::switches::{Form, Switches, Wording};
use atslega::dom;
use atslega::dom::view::{View, el, list, live, svg, text};
use atslega::locale::DeskWords;
use atslega::sandbox::{Arrow, MomentAt, Play, Realm, Technical, Teller, Told, Xray};
use std::rc::Rc;

/// How much of a run is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Span {
    /// So many moments from the beginning.
    pub(crate) moments: usize,
    /// The moment whose messages are marked as new.
    pub(crate) marked: Option<MomentAt>,
}

impl Span {
    /// The run so far; what came last is new.
    pub(crate) fn so_far(play: &Play) -> Self {
        let moments = play.moments().len();
        Self { moments, marked: MomentAt::last_of(moments) }
    }

    /// A finished run up to a moment; where nothing is left out, nothing is new.
    pub(crate) fn up_to(moments: usize, play: &Play) -> Self {
        let marked = MomentAt::last_of(moments).filter(|_| moments < play.moments().len());
        Self { moments, marked }
    }
}

/// The diagram. Its lanes are those of the whole run, so that they stay where they are when it is replayed.
pub(crate) fn diagram(teller: &Teller, play: &Play, span: Span, switches: Switches) -> View {
    let words = teller.words();
    let xray = Rc::new(Xray::of(play.moments(), &play.world().stage));
    if xray.arrows.is_empty() {
        return p("xray-empty", words.xray_empty());
    }
    let deeds = MomentAt::each(play.moments()).take(span.moments);
    let deeds: Vec<_> = deeds.map(|(at, moment)| (at, retell::step(teller, moment).deed)).collect();
    let rows = {
        let (teller, xray) = (teller.clone(), xray.clone());
        live(move || {
            let wording = switches.wording.get();
            switches.form.get();
            dom::after_drawing(scroll_to_newest);
            let moments = deeds.iter().map(|&(at, ref deed)| {
                let told: Vec<View> = xray.of_moment(at).map(|arrow| message(&teller, &xray, arrow, wording)).collect();
                let new = (span.marked == Some(at)).then(|| xray_new(words));
                moment(deed_row(at, deed), new, told)
            });
            el("ol").class("xray-moments").holds(moments)
        })
    };
    el("div")
        .class("xray")
        .attr("data-lanes", &xray.lanes.len().to_string())
        .attr_from("data-form", move || {
            Some(match switches.form.get() {
                Form::Lanes => "lanes",
                Form::List => "list",
            })
        })
        .holds([
            heads(teller, &xray),
            el("div").class("xray-body").holds([
                drawing::lines(xray.lanes.len(), "xray-lines of-lanes"),
                drawing::lines(xray.realms.len(), "xray-lines of-realms"),
                rows,
            ]),
        ])
}

/// What the learner did, and what was said then.
fn moment(deed: View, new: Option<View>, told: Vec<View>) -> View {
    let messages = (!told.is_empty()).then(|| el("ol").class("xray-messages").holds(told));
    el("li")
        .class("xray-moment")
        .attr_if("data-new", new.is_some().then_some(""))
        .holds([deed.holds(new)])
        .holds(messages)
}

/// What the learner did.
fn deed_row(at: MomentAt, deed: &str) -> View {
    el("p").class("xray-deed").holds([span("xray-number", &format!("{}.", at.number())), span("", deed)])
}

/// The names above the lanes. Each message says who sends and who receives, so a screen reader needs none of them.
fn heads(teller: &Teller, xray: &Xray) -> View {
    let words = teller.words();
    let places = xray.realms.iter().map(|realm| {
        let place =
            el("span").attr("data-realm", realm_word(*realm)).attr("data-breadth", &xray.breadth(*realm).to_string());
        place.text(realm_name(words, *realm))
    });
    let lanes = xray.lanes.iter().map(|lane| {
        let name = span("xray-name", &teller.party(lane.party));
        el("span").attr("data-realm", realm_word(lane.realm)).holds([drawing::figure(lane.party.figure()), name])
    });
    el("div")
        .class("xray-heads")
        .attr("aria-hidden", "true")
        .holds([el("div").class("xray-realms").holds(places), el("div").class("xray-lanes").holds(lanes)])
}

fn xray_new(words: DeskWords) -> View {
    span("xray-new", words.xray_new())
}

fn message(teller: &Teller, xray: &Xray, arrow: &Arrow, wording: Wording) -> View {
    let told = teller.message(&arrow.sent);
    let (from, to) = (xray.realm_of(arrow.from), xray.realm_of(arrow.to));
    el("li").class("xray-message").holds([
        drawing::arrow(arrow.from, arrow.to, xray.lanes.len(), arrow.phase, "xray-arrow of-lanes"),
        drawing::arrow(from, to, xray.realms.len(), arrow.phase, "xray-arrow of-realms"),
        el("div").class("xray-words").holds([
            who(teller, arrow),
            match wording {
                Wording::Plain => p("xray-said", &told.plain),
                Wording::Technical => technical(teller, &told),
            },
        ]),
    ])
}

/// From whom to whom, and which phase it is.
fn who(teller: &Teller, arrow: &Arrow) -> View {
    let words = teller.words();
    let (from, to) = (teller.party(arrow.sent.from), teller.party(arrow.sent.message.to()));
    let way = svg("svg").class("xray-way").attr("viewBox", "0 0 24 12").attr("aria-hidden", "true");
    let way = way.holds([svg("path").attr("d", "M2 6h18M15 1.500L20.500 6 15 10.500")]);
    el("p").class("xray-who").holds(arrow.phase.map(|phase| phase_mark::seal(teller, phase))).holds([
        hidden(words.xray_sender()),
        el("b").text(&from),
        way,
        hidden(words.xray_receiver()),
        el("b").text(&to),
    ])
}

/// A message as an engineer would see it.
fn technical(teller: &Teller, told: &Told) -> View {
    let words = teller.words();
    let Technical { name, protocol, fields, source } = &told.technical;
    let line = |label: &str, value: &str| list([el("dt").text(label), el("dd").text(value)]);
    let protocol = protocol.map(|protocol| line(words.xray_protocol(), teller.protocol(protocol)));
    let fields = fields.iter().map(|(label, value)| line(label, value));
    let source = source.map(|source| {
        let name = teller.source(source);
        let shown = match words.address_of(source as usize) {
            "" => text(name),
            // In a tab of its own: this one holds the run.
            address => el("a")
                .class("external")
                .attr("href", address)
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .text(name),
        };
        list([el("dt").text(words.xray_source()), el("dd").holds([shown])])
    });
    list([
        el("p").class("xray-said").holds([el("code").text(name)]),
        el("dl").class("xray-fields").holds(protocol).holds(fields).holds(source),
    ])
}

fn realm_word(realm: Realm) -> &'static str {
    match realm {
        Realm::Desk => "desk",
        Realm::Phone => "phone",
        Realm::Service => "service",
        Realm::State => "state",
        Realm::Abroad => "abroad",
        Realm::People => "people",
        Realm::Stranger => "stranger",
    }
}

fn realm_name(words: DeskWords, realm: Realm) -> &'static str {
    match realm {
        Realm::Desk => words.xray_realm_desk(),
        Realm::Phone => words.xray_realm_phone(),
        Realm::Service => words.xray_realm_service(),
        Realm::State => words.xray_realm_state(),
        Realm::Abroad => words.xray_realm_abroad(),
        Realm::People => words.xray_realm_people(),
        Realm::Stranger => words.xray_realm_stranger(),
    }
}

/// Brings the newest messages into the X-ray's own view, below its heads.
fn scroll_to_newest() {
    let (Some(scroll), Some(newest)) = (dom::find(".xray-scroll"), dom::find(".xray-scroll [data-new]")) else {
        return;
    };
    let heads = dom::find(".xray-heads").map_or(0, |heads| heads.client_height());
    let offset = newest.get_bounding_client_rect().top() - scroll.get_bounding_client_rect().top();
    #[expect(clippy::cast_possible_truncation, reason = "a page is not that long")]
    scroll.set_scroll_top(scroll.scroll_top() + offset as i32 - heads);
}
