//! A text beside the lessons: about the course, the glossary, the checklist.

use crate::app::navigation::settle;
use crate::app::pages::{failure, title};
use crate::app::parts::element::{button, h1, p};
use crate::app::parts::glossary;
use crate::app::parts::prose::prose;
use crate::app::platform::fetch::{self, Failure, Freshness};
use crate::app::platform::format;
use crate::app::state::{App, Course};
use atslega::course::{Block, Page};
use atslega::dom;
use atslega::dom::view::{View, el, live};
use atslega::route::PageName;
use atslega::signals::{Kept, Signal};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The page of a text.
pub(crate) fn page(app: App, course: &Rc<Course>, name: PageName) -> View {
    let loaded: Signal<Option<Result<Rc<Page>, Failure>>> = Signal::new(None);
    let locale = course.locale();
    let load = move |freshness| {
        loaded.set(None);
        spawn_local(async move {
            let page = fetch::course_file(&format!("content/{locale}/{}.json", name.id()), freshness).await;
            // The page may have been left meanwhile; then nobody waits for the text.
            loaded.set(Some(page.map(Rc::new)));
        });
    };
    load(Freshness::Any);
    let course = Kept::new(course.clone());
    live(move || match loaded.get()? {
        Ok(page) => Some(text(app, &course.get(), name, &page)),
        Err(failure) => Some(failure::page(&course.get(), failure, move || load(Freshness::New))),
    })
}

fn text(app: App, course: &Course, name: PageName, page: &Page) -> View {
    let reading = &page.reading;
    title(course, &reading.title);
    settle(app);
    let blocks = reading.blocks.iter().filter_map(|block| match block {
        Block::Html(html) => Some(prose(html)),
        Block::Question(_) | Block::Scenario(_) => None,
    });
    let checked = course.words.checked(&format::day(reading.checked, course.locale()));
    el("article")
        .class("wrap narrow text-page")
        .holds([h1(&reading.title), p("lead", &reading.summary)])
        .holds(tools(course, name))
        .holds(blocks)
        .holds([p("checked", &checked)])
}

/// What can be done with a text besides reading it.
fn tools(course: &Course, name: PageName) -> Option<View> {
    let words = course.words;
    let print = || button("button", words.print(), dom::print);
    match name {
        PageName::About => None,
        PageName::Checklist => Some(el("p").class("tools").holds([print()])),
        PageName::Glossary => Some(glossary::search(course.locale(), words, print())),
    }
}
