//! The learner's choices, and their data.

use crate::app::navigation::settle;
use crate::app::pages::title;
use crate::app::parts::element::{button, h1, link, p, plain};
use crate::app::platform::history::Arrival;
use crate::app::platform::storage::Shelf;
use crate::app::state::{App, Course};
use atslega::dom::view::{View, el};
use atslega::learn::{TextSize, Theme};
use atslega::locale::{Locale, Messages};
use atslega::route::{Place, Route};
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// The settings page.
pub(crate) fn page(app: App, course: &Course) -> View {
    let words = course.words;
    title(course, words.settings_title());
    settle(app);
    el("div").class("wrap narrow settings").holds([
        h1(words.settings_title()),
        p("lead", words.settings_lead()),
        language(course),
        theme(app, words),
        text_size(app, words),
        data(app, words),
    ])
}

fn language(course: &Course) -> View {
    let links = Locale::ALL.into_iter().map(|locale| {
        let current = (locale == course.locale()).then_some("true");
        el("li").holds([link(&Route { locale, place: Place::Settings }.to_string())
            .class("button")
            .attr("lang", locale.code())
            .attr("hreflang", locale.code())
            .attr_if("aria-current", current)
            .text(locale.own_name())])
    });
    el("section").class("setting").attr("aria-labelledby", "settings-language").holds([
        el("h2").id("settings-language").text(course.words.settings_language()),
        el("ul").class("choices").holds(links),
    ])
}

fn theme(app: App, words: Messages) -> View {
    let chosen = move || app.ledger.with(|notebook| notebook.settings.theme());
    let choose = move |theme| app.ledger.change(|notebook| notebook.settings.set_theme(theme, app.ledger.tab()));
    let choices = Theme::ALL.map(|theme| {
        let name = match theme {
            Theme::Device => words.theme_device(),
            Theme::Light => words.theme_light(),
            Theme::Dark => words.theme_dark(),
        };
        choice("theme", name, move || chosen() == theme, move || choose(theme))
    });
    fieldset(words.settings_theme(), choices)
}

fn text_size(app: App, words: Messages) -> View {
    let chosen = move || app.ledger.with(|notebook| notebook.settings.text_size());
    let choose = move |size| app.ledger.change(|notebook| notebook.settings.set_text_size(size, app.ledger.tab()));
    let choices = TextSize::ALL.map(|size| {
        let name = match size {
            TextSize::Normal => words.text_normal(),
            TextSize::Large => words.text_large(),
            TextSize::Larger => words.text_larger(),
        };
        choice("text-size", name, move || chosen() == size, move || choose(size))
    });
    fieldset(words.settings_text_size(), choices)
}

fn fieldset<const N: usize>(legend: &str, choices: [View; N]) -> View {
    el("fieldset").class("setting").holds([el("legend").text(legend), el("div").class("choices").holds(choices)])
}

fn choice(group: &str, name: &str, is_chosen: impl Fn() -> bool + 'static, choose: impl Fn() + 'static) -> View {
    el("label").class("pill").holds([
        el("input").attr("type", "radio").attr("name", group).checked_from(is_chosen).on("change", move |_| choose()),
        el("span").text(name),
    ])
}

fn data(app: App, words: Messages) -> View {
    let memory = (app.ledger.shelf() == Shelf::Memory).then(|| plain(words.settings_data_memory()));
    let dialog = el("dialog").attr("aria-labelledby", "wipe-question").attr("aria-describedby", "wipe-text");
    let handle = dialog.element().clone().unchecked_into::<HtmlDialogElement>();
    let (opened, closed) = (handle.clone(), handle.clone());
    let open = move || drop(opened.show_modal());
    let wipe = move || {
        handle.close();
        // The page is drawn anew; the keyboard goes on from its heading.
        app.arrival.set(Arrival::Link);
        app.ledger.wipe();
    };
    el("section").class("setting").attr("aria-labelledby", "settings-data").holds([
        el("h2").id("settings-data").text(words.settings_data()),
        plain(words.settings_data_text()),
        memory.into(),
        el("p").holds([button("button danger", words.settings_wipe(), open)]),
        dialog.holds([
            el("h2").id("wipe-question").text(words.wipe_question()),
            plain(words.wipe_text()).id("wipe-text"),
            el("div").class("actions").holds([
                button("button", words.wipe_cancel(), move || closed.close()),
                button("button danger", words.wipe_confirm(), wipe),
            ]),
        ]),
    ])
}
