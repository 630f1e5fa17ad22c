//! A module: what it is about, its lessons, and how far each is.

use crate::app::navigation::settle;
use crate::app::pages::home::{bar, percent_of};
use crate::app::pages::{missing, title};
use crate::app::parts::element::{h1, p, span};
use crate::app::parts::progress;
use crate::app::state::{App, Course};
use atslega::course::{LessonEntry, LessonId, ModuleEntry, ModuleId};
use atslega::learn::{LessonState, lesson_state};
use atslega::locale::Messages;
use atslega::route::Place;
use leptos::prelude::*;
use std::rc::Rc;

/// The page of a module.
pub(crate) fn page(app: App, course: &Rc<Course>, id: &ModuleId) -> AnyView {
    let Some((at, module)) = course.index.module(id) else { return missing::page(app, course, id.as_str()) };
    title(course, &module.title);
    settle(app);
    let words = course.words;
    let percent = percent_of(app, module);
    let size = format!("{} · {}", words.lessons_count(module.lessons.len()), words.minutes(&module.minutes()));
    view! {
        <div class="wrap narrow module-page">
            <p class="kicker"><a href=app.address(Place::Home)>{words.nav_course()}</a>" · "{words.module_number(&(at + 1))}</p>
            {h1(module.title.clone())}
            {p("lead", module.summary.clone())}
            {if module.lessons.is_empty() {
                p("soon", words.module_soon_text())
            } else {
                view! {
                    {p("module-size", size)}
                    {bar(words, module.title.clone(), percent)}
                    {way_on(app, course, module)}
                    <h2>{words.module_lessons()}</h2>
                    <ol class="lessons">{rows(app, course, module)}</ol>
                }.into_any()
            }}
        </div>
    }
    .into_any()
}

fn rows(app: App, course: &Rc<Course>, module: &ModuleEntry) -> impl IntoView + use<> {
    module.lessons.iter().map(|lesson| row(app, course, &module.id, lesson)).collect_view()
}

fn row(app: App, course: &Rc<Course>, module: &ModuleId, lesson: &LessonEntry) -> impl IntoView + use<> {
    let id = LessonId { module: module.clone(), slug: lesson.slug.clone() };
    let words = course.words;
    let size = format!("{} · {}", words.minutes(&lesson.minutes), words.questions_count(lesson.questions.len()));
    view! {
        <li>
            <a class="lesson-row" href=app.address(Place::Lesson(id.clone(), None))>
                {mark(app, words, &id, lesson)}
                {span("lesson-title", lesson.title.clone())}
                {span("lesson-size", size)}
            </a>
        </li>
    }
}

/// A lesson's mark, which follows the notebook.
pub(super) fn mark(app: App, words: Messages, id: &LessonId, lesson: &LessonEntry) -> impl IntoView + use<> {
    let state = state_of(app, id, lesson);
    move || progress::mark(words, state.get())
}

/// How far a lesson is, following the notebook.
pub(super) fn state_of(app: App, id: &LessonId, lesson: &LessonEntry) -> Memo<LessonState> {
    let (module, lesson) = (id.module.clone(), lesson.clone());
    Memo::new(move |_| app.ledger.with(|notebook| lesson_state(notebook.modules.get(&module), &lesson)))
}

/// The button to the module's first lesson that is not read.
fn way_on(app: App, course: &Rc<Course>, module: &ModuleEntry) -> impl IntoView + use<> {
    let module = module.clone();
    let words = course.words;
    move || {
        let states: Vec<LessonState> = app.ledger.with(|notebook| {
            let record = notebook.modules.get(&module.id);
            module.lessons.iter().map(|lesson| lesson_state(record, lesson)).collect()
        });
        let next = states.iter().position(|state| *state != LessonState::Read);
        let label = match next {
            None => words.module_again(),
            Some(_) if states.iter().all(|state| *state == LessonState::New) => words.module_start(),
            Some(_) => words.module_continue(),
        };
        module.lessons.get(next.unwrap_or(0)).map(|lesson| {
            let id = LessonId { module: module.id.clone(), slug: lesson.slug.clone() };
            let class = if next.is_some() { "button primary" } else { "button" };
            view! { <p><a class=class href=app.address(Place::Lesson(id, None))>{label}</a></p> }
        })
    }
}
