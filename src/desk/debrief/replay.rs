//! The run once more, step by step: what was done, what lay on the desk, what the devices said.

use super::super::part::{button, p, span};
use super::super::retell;
use super::super::xray::{Span, Switches, diagram};
use super::{Ended, section};
use atslega::dom;
use atslega::dom::view::{View, el, list, live};
use atslega::sandbox::{MomentAt, Place, Screen, Teller, Thing, World};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The replay and the X-ray.
pub(super) fn view(ended: &Rc<Ended>) -> View {
    let words = ended.teller.words();
    let switches = Switches::new();
    let desk = {
        let ended = ended.clone();
        live(move || on_the_desk(&ended, ended.shown.get()))
    };
    let drawn = {
        let ended = ended.clone();
        live(move || diagram(&ended.teller, &ended.play, Span::up_to(ended.shown.get(), &ended.play), switches))
    };
    section("replay", words.debrief_replay()).holds([
        p("debrief-about", words.debrief_replay_about()),
        controls(ended),
        el("div").class("replay").holds([
            el("div").class("replay-desk card").attr("aria-live", "polite").holds([desk]),
            el("div").class("replay-xray card").holds([
                el("div").class("xray-top").holds([el("h4").text(words.xray_title()), switches.view(words)]),
                el("div")
                    .class("xray-scroll")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", words.xray_messages())
                    .holds([drawn]),
            ]),
        ]),
    ])
}

/// Shows so many moments, and goes there.
pub(super) fn show(ended: &Ended, moments: usize) {
    ended.shown.set(moments);
    if let Some(title) = dom::by_id("debrief-replay") {
        dom::focus(&title);
        dom::scroll_to(&title);
    }
}

fn controls(ended: &Rc<Ended>) -> View {
    let words = ended.teller.words();
    let (shown, all) = (ended.shown, ended.play.moments().len());
    let slider = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", &all.to_string())
        .attr("value", &all.to_string())
        .attr("aria-label", words.debrief_replay_slider())
        .attr_from("aria-valuetext", move || Some(words.debrief_replay_position(&all, &shown.get())));
    let field = slider.element().clone();
    let follow = live(move || {
        // The handle follows the buttons; an attribute would only say where it began.
        if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
            field.set_value(&shown.get().to_string());
        }
        list([])
    });
    let slider = slider.on("input", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(moments) = field.and_then(|field| field.value().parse().ok()) {
            shown.set(moments);
        }
    });
    let step = |name: &str, class: &str, to: fn(usize) -> usize, last: usize| {
        button(class, name, move || shown.update(|shown| *shown = to(*shown).min(all)))
            .attr_from("aria-disabled", move || (shown.get() == last).then_some("true"))
    };
    el("div").class("replay-controls").holds([
        step(words.debrief_replay_previous(), "button", |shown| shown.saturating_sub(1), 0),
        slider,
        step(words.debrief_replay_next(), "button", |shown| shown + 1, all),
        follow,
    ])
}

/// What was done last, and what lay on the desk after it.
fn on_the_desk(ended: &Ended, moments: usize) -> View {
    let (teller, words) = (&ended.teller, ended.teller.words());
    let play = &ended.play;
    let world = play.moments().get(moments).map_or(play.world(), |next| &next.before);
    let last = MomentAt::last_of(moments).and_then(|last| play.moment(last));
    let deed = match last {
        Some(moment) => {
            let told = retell::step(teller, moment);
            let facts = told.seen.iter().chain(&told.unseen).map(|fact| el("li").text(&fact.told));
            list([p("replay-deed", &told.deed), el("ul").class("replay-facts").holds(facts)])
        }
        None => p("replay-deed", words.debrief_replay_begin()),
    };
    let lying: Vec<View> = screens(teller, world).into_iter().chain(things(teller, world)).collect();
    let desk = (!lying.is_empty()).then(|| {
        el("div")
            .class("replay-part")
            .holds([p("replay-label", words.debrief_on_the_desk()), el("ul").class("replay-things").holds(lying)])
    });
    let done = el("div")
        .class("replay-part")
        .holds([el("h4").text(&words.debrief_replay_position(&play.moments().len(), &moments)), deed]);
    list([done]).holds(desk)
}

/// What the learner's screens show.
fn screens(teller: &Teller, world: &World) -> Vec<View> {
    let words = teller.words();
    let page = world.stage.desk().and_then(|desk| world.browsers.get(desk)).and_then(|browser| browser.page);
    let page = page.map(|page| {
        let address = span("replay-address", teller.address(page.site));
        screen(&teller.page(world, &page)).holds([address])
    });
    let window = teller.reader_window(world).map(|window| screen(&window));
    let phones = world.apps.keys().filter(|app| {
        let phone = world.stage.apps.get(*app).map(|app| app.phone);
        phone.is_some_and(|phone| world.things.phones.get(phone) == Some(&Place::With(world.stage.learner)))
    });
    let phones = phones.filter_map(|app| teller.phone_request(world, app)).map(|request| screen(&request));
    let form = teller.form(world).map(|form| screen(&form));
    let nothing = page.is_none() && world.stage.desk().is_some();
    let nothing = nothing.then(|| el("li").text(words.debrief_no_page()));
    page.into_iter().chain(nothing).chain(window).chain(phones).chain(form).collect()
}

fn screen(screen: &Screen) -> View {
    let code = screen.code.as_ref().map(|code| span("replay-code", code));
    el("li").holds([span("replay-kicker", &screen.kicker), el("b").text(&screen.title)]).holds(code)
}

/// Where the things are that the learner can see.
fn things(teller: &Teller, world: &World) -> Vec<View> {
    let near = |place: Place| match place {
        // Where the learner has no computer, the reader is somebody else's.
        Place::Reader => world.stage.desk().is_some(),
        Place::With(person) => person == world.stage.learner,
    };
    world
        .things
        .all()
        .filter(|(thing, place)| near(*place) && !matches!(thing, Thing::Phone(_)))
        .map(|(thing, _)| {
            let told = teller.thing(world, thing);
            el("li").holds([span("replay-kicker", &told.place), el("b").text(&told.name)])
        })
        .collect()
}
