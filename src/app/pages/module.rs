//! A module: what it is about, its lessons, and how far each is.

use crate::app::navigation::settle;
use crate::app::pages::home::{bar, percent_of};
use crate::app::pages::{missing, title};
use crate::app::parts::element::{h1, link, p, span};
use crate::app::parts::progress;
use crate::app::state::{App, Course};
use atslega::course::{LessonEntry, LessonId, ModuleEntry, ModuleId};
use atslega::dom::view::{View, el, list, live, text};
use atslega::learn::{LessonState, lesson_state};
use atslega::locale::Messages;
use atslega::route::Place;
use atslega::signals::Memo;

/// The page of a module.
pub(crate) fn page(app: App, course: &Course, id: &ModuleId) -> View {
    let Some((at, module)) = course.index.module(id) else { return missing::page(app, course, id.as_str()) };
    title(course, &module.title);
    settle(app);
    let words = course.words;
    el("div").class("wrap narrow module-page").holds([
        el("p").class("kicker").holds([
            link(&app.address(Place::Home)).text(words.nav_course()),
            text(" · "),
            text(&words.module_number(&(at + 1))),
        ]),
        h1(&module.title),
        p("lead", &module.summary),
        if module.lessons.is_empty() { p("soon", words.module_soon_text()) } else { lessons(app, words, module) },
    ])
}

fn lessons(app: App, words: Messages, module: &ModuleEntry) -> View {
    let size = format!("{} · {}", words.lessons_count(module.lessons.len()), words.minutes(&module.minutes()));
    let rows = module.lessons.iter().map(|lesson| row(app, words, &module.id, lesson));
    list([
        p("module-size", &size),
        bar(words, module.title.clone(), percent_of(app, module)),
        way_on(app, words, module),
        el("h2").text(words.module_lessons()),
        el("ol").class("lessons").holds(rows),
    ])
}

fn row(app: App, words: Messages, module: &ModuleId, lesson: &LessonEntry) -> View {
    let id = LessonId { module: module.clone(), slug: lesson.slug.clone() };
    let size = format!("{} · {}", words.minutes(&lesson.minutes), words.questions_count(lesson.questions.len()));
    el("li").holds([link(&app.address(Place::Lesson(id.clone(), None))).class("lesson-row").holds([
        mark(app, words, &id, lesson),
        span("lesson-title", &lesson.title),
        span("lesson-size", &size),
    ])])
}

/// A lesson's mark, which follows the notebook.
pub(super) fn mark(app: App, words: Messages, id: &LessonId, lesson: &LessonEntry) -> View {
    let state = state_of(app, id, lesson);
    live(move || progress::mark(words, state.get()))
}

/// How far a lesson is, following the notebook.
pub(super) fn state_of(app: App, id: &LessonId, lesson: &LessonEntry) -> Memo<LessonState> {
    let (module, lesson) = (id.module.clone(), lesson.clone());
    Memo::new(move || app.ledger.with(|notebook| lesson_state(notebook.modules.get(&module), &lesson)))
}

/// The button to the module's first lesson that is not read.
fn way_on(app: App, words: Messages, module: &ModuleEntry) -> View {
    let (id, lessons) = (module.id.clone(), module.lessons.clone());
    let states = Memo::new(move || {
        app.ledger.with(|notebook| {
            let record = notebook.modules.get(&id);
            lessons.iter().map(|lesson| lesson_state(record, lesson)).collect::<Vec<_>>()
        })
    });
    let module = module.clone();
    live(move || {
        let states = states.get();
        let next = states.iter().position(|state| *state != LessonState::Read);
        let label = match next {
            None => words.module_again(),
            Some(_) if states.iter().all(|state| *state == LessonState::New) => words.module_start(),
            Some(_) => words.module_continue(),
        };
        module.lessons.get(next.unwrap_or(0)).map(|lesson| {
            let id = LessonId { module: module.id.clone(), slug: lesson.slug.clone() };
            let class = if next.is_some() { "button primary" } else { "button" };
            el("p").holds([link(&app.address(Place::Lesson(id, None))).class(class).text(label)])
        })
    })
}
