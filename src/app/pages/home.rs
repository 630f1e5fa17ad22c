//! The course at a glance: where to go on, and how far each module is.

use crate::app::navigation::settle;
use crate::app::parts::element::{h1, link, p, span};
use crate::app::parts::{key, progress};
use crate::app::platform::dom;
use crate::app::state::{App, Course};
use atslega::course::ModuleEntry;
use atslega::learn::{Notebook, continue_at, module_progress};
use atslega::locale::Messages;
use atslega::route::Place;
use leptos::prelude::*;
use std::rc::Rc;

/// The home page.
pub(crate) fn page(app: App, course: &Rc<Course>) -> AnyView {
    dom::set_title(course.words.course_name());
    settle(app);
    let words = course.words;
    let modules =
        course.index.modules.iter().enumerate().map(|(at, module)| card(app, course, at, module)).collect_view();
    view! {
        <div class="wrap home">
            <section class="hero">
                <div class="hero-words">
                    {h1(words.home_title())}
                    {p("lead", words.home_lead())}
                    {way_on(app, course)}
                </div>
                {key::hero(words)}
            </section>
            <section aria-labelledby="modules">
                <h2 id="modules" class="hidden">{words.home_modules()}</h2>
                <ul class="modules">{modules}</ul>
            </section>
        </div>
    }
    .into_any()
}

/// The one button: start, go on, or the word that all is done.
fn way_on(app: App, course: &Rc<Course>) -> impl IntoView + use<> {
    let course = StoredValue::new_local(course.clone());
    move || {
        let course = course.get_value();
        let lesson = app.ledger.with(|notebook| continue_at(notebook, &course.index));
        let begun = app.ledger.with(|notebook| !notebook.modules.is_empty());
        let Some((id, entry)) = lesson.and_then(|id| course.index.lesson(&id).cloned().map(|entry| (id, entry))) else {
            return p("finished", course.words.home_finished());
        };
        let anchor = app.ledger.with(|notebook| position_in(notebook, &id));
        let label =
            if begun { course.words.home_continue(&entry.title) } else { course.words.home_start(&entry.title) };
        view! { <p>{link("button primary", app.address(Place::Lesson(id, anchor)), label)}</p> }.into_any()
    }
}

/// The heading under which a lesson was left.
pub(super) fn position_in(notebook: &Notebook, lesson: &atslega::course::LessonId) -> Option<atslega::course::Anchor> {
    notebook.settings.position().filter(|position| position.lesson == *lesson)?.anchor
}

fn card(app: App, course: &Course, at: usize, module: &ModuleEntry) -> AnyView {
    let words = course.words;
    let number = words.module_number(&(at + 1));
    if module.lessons.is_empty() {
        return view! {
            <li class="card module announced">
                <p class="module-top"><span>{number}</span>{span("chip", words.module_soon())}</p>
                <h3>{module.title.clone()}</h3>
                {p("module-summary", module.summary.clone())}
            </li>
        }
        .into_any();
    }
    let percent = percent_of(app, module);
    let size = format!("{} · {}", words.lessons_count(module.lessons.len()), words.minutes(&module.minutes()));
    view! {
        <li class="card module">
            <p class="module-top"><span>{number}</span><span>{move || words.percent_done(&percent.get())}</span></p>
            <h3><a href=app.address(Place::Module(module.id.clone()))>{module.title.clone()}</a></h3>
            {p("module-summary", module.summary.clone())}
            {p("module-size", size)}
            {bar(words, module.title.clone(), percent)}
        </li>
    }
    .into_any()
}

/// How far a module is in per cent, following the notebook.
pub(super) fn percent_of(app: App, module: &ModuleEntry) -> Memo<usize> {
    let module = module.clone();
    Memo::new(move |_| app.ledger.with(|notebook| module_progress(notebook, &module).percent()))
}

/// A module's bar, which follows the notebook.
pub(super) fn bar(words: Messages, title: String, percent: Memo<usize>) -> impl IntoView {
    progress::bar(move || words.module_progress(&title, &percent.get()), percent)
}
