//! A text beside the lessons: about the course, the glossary, the checklist.

use crate::app::navigation::settle;
use crate::app::pages::{failure, title};
use crate::app::parts::element::{h1, p};
use crate::app::parts::glossary;
use crate::app::parts::prose::prose;
use crate::app::platform::fetch::{self, Failure, Freshness};
use crate::app::platform::{dom, format};
use crate::app::state::{App, Course};
use atslega::course::{Block, Page};
use atslega::locale::Messages;
use atslega::route::PageName;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// The page of a text.
pub(crate) fn page(app: App, course: &Rc<Course>, name: PageName) -> AnyView {
    let loaded: RwSignal<Option<Result<Rc<Page>, Failure>>, LocalStorage> = RwSignal::new_local(None);
    let locale = course.locale();
    let load = move |freshness| {
        loaded.set(None);
        spawn_local(async move {
            let page = fetch::course_file(&format!("content/{locale}/{}.json", name.id()), freshness).await;
            // The page may have been left meanwhile; then nobody waits for the text.
            let _ = loaded.try_set(Some(page.map(Rc::new)));
        });
    };
    load(Freshness::Any);
    let course = StoredValue::new_local(course.clone());
    (move || match loaded.get()? {
        Ok(page) => Some(text(app, &course.get_value(), name, &page)),
        Err(failure) => Some(failure::page(&course.get_value(), failure, move || load(Freshness::New))),
    })
    .into_any()
}

fn text(app: App, course: &Course, name: PageName, page: &Page) -> AnyView {
    let reading = &page.reading;
    title(course, &reading.title);
    settle(app);
    let blocks = reading.blocks.iter().filter_map(|block| match block {
        Block::Html(html) => Some(prose(html)),
        Block::Question(_) => None,
    });
    view! {
        <article class="wrap narrow text-page">
            {h1(reading.title.clone())}
            {p("lead", reading.summary.clone())}
            {tools(course.words, name)}
            {blocks.collect_view()}
            {p("checked", course.words.checked(&format::day(reading.checked, course.locale())))}
        </article>
    }
    .into_any()
}

/// What can be done with a text besides reading it.
fn tools(words: Messages, name: PageName) -> Option<AnyView> {
    let print = view! { <button type="button" class="button" on:click=|_| dom::print()>{words.print()}</button> }.into_any();
    match name {
        PageName::About => None,
        PageName::Checklist => Some(view! { <p class="tools">{print}</p> }.into_any()),
        PageName::Glossary => Some(glossary::search(words, print)),
    }
}
