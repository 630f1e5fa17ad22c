//! The learner's choices, and their data.

use crate::app::navigation::settle;
use crate::app::pages::title;
use crate::app::parts::element::{h1, p, plain};
use crate::app::platform::history::Arrival;
use crate::app::platform::storage::Shelf;
use crate::app::state::{App, Course};
use atslega::learn::{TextSize, Theme};
use atslega::locale::{Locale, Messages};
use atslega::route::{Place, Route};
use leptos::html::Dialog;
use leptos::prelude::*;
use std::rc::Rc;

/// The settings page.
pub(crate) fn page(app: App, course: &Rc<Course>) -> AnyView {
    let words = course.words;
    title(course, words.settings_title());
    settle(app);
    view! {
        <div class="wrap narrow settings">
            {h1(words.settings_title())}
            {p("lead", words.settings_lead())}
            {language(course)}
            {theme(app, words)}
            {text_size(app, words)}
            {data(app, words)}
        </div>
    }
    .into_any()
}

fn language(course: &Course) -> impl IntoView + use<> {
    let links = Locale::ALL.into_iter().map(|locale| {
        let address = Route { locale, place: Place::Settings }.to_string();
        let current = (locale == course.locale()).then_some("true");
        view! { <li><a class="button" href=address lang=locale.code() hreflang=locale.code() aria-current=current>{locale.own_name()}</a></li> }
    });
    view! {
        <section class="setting" aria-labelledby="settings-language">
            <h2 id="settings-language">{course.words.settings_language()}</h2>
            <ul class="choices">{links.collect_view()}</ul>
        </section>
    }
}

fn theme(app: App, words: Messages) -> impl IntoView + use<> {
    let chosen = move || app.ledger.with(|notebook| notebook.settings.theme());
    let choose = move |theme| app.ledger.change(|notebook| notebook.settings.set_theme(theme, app.ledger.tab()));
    let choices = Theme::ALL.into_iter().map(|theme| {
        let name = match theme {
            Theme::Device => words.theme_device(),
            Theme::Light => words.theme_light(),
            Theme::Dark => words.theme_dark(),
        };
        choice("theme", name, move || chosen() == theme, move || choose(theme))
    });
    fieldset(words.settings_theme(), choices.collect_view().into_any())
}

fn text_size(app: App, words: Messages) -> impl IntoView + use<> {
    let chosen = move || app.ledger.with(|notebook| notebook.settings.text_size());
    let choose = move |size| app.ledger.change(|notebook| notebook.settings.set_text_size(size, app.ledger.tab()));
    let choices = TextSize::ALL.into_iter().map(|size| {
        let name = match size {
            TextSize::Normal => words.text_normal(),
            TextSize::Large => words.text_large(),
            TextSize::Larger => words.text_larger(),
        };
        choice("text-size", name, move || chosen() == size, move || choose(size))
    });
    fieldset(words.settings_text_size(), choices.collect_view().into_any())
}

fn fieldset(legend: &'static str, choices: AnyView) -> impl IntoView {
    view! { <fieldset class="setting"><legend>{legend}</legend><div class="choices">{choices}</div></fieldset> }
}

fn choice(
    group: &'static str,
    name: &'static str,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <label class="pill">
            <input type="radio" name=group prop:checked=is_chosen on:change=move |_| choose()/>
            <span>{name}</span>
        </label>
    }
}

fn data(app: App, words: Messages) -> impl IntoView + use<> {
    let dialog = NodeRef::<Dialog>::new();
    let open = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            let _ = dialog.show_modal();
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let wipe = move |_| {
        close();
        // The page is drawn anew; the keyboard goes on from its heading.
        app.arrival.set_value(Arrival::Link);
        app.ledger.wipe();
    };
    let memory = (app.ledger.shelf() == Shelf::Memory).then(|| plain(words.settings_data_memory()));
    view! {
        <section class="setting" aria-labelledby="settings-data">
            <h2 id="settings-data">{words.settings_data()}</h2>
            {plain(words.settings_data_text())}
            {memory}
            <p><button type="button" class="button danger" on:click=open>{words.settings_wipe()}</button></p>
            <dialog node_ref=dialog aria-labelledby="wipe-question" aria-describedby="wipe-text">
                <h2 id="wipe-question">{words.wipe_question()}</h2>
                <p id="wipe-text">{words.wipe_text()}</p>
                <div class="actions">
                    <button type="button" class="button" on:click=move |_| close()>{words.wipe_cancel()}</button>
                    <button type="button" class="button danger" on:click=wipe>{words.wipe_confirm()}</button>
                </div>
            </dialog>
        </section>
    }
}
