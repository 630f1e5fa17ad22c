//! The course at a glance: where to go on, and how far each module is.

use crate::app::navigation::settle;
use crate::app::pages::sandbox;
use crate::app::parts::element::{h1, link, p, plain, span};
use crate::app::parts::{key, progress, search};
use crate::app::state::{App, Course};
use atslega::course::{Anchor, LessonId, ModuleEntry};
use atslega::dom;
use atslega::dom::view::{View, el, list, live};
use atslega::learn::{Notebook, continue_at, module_progress};
use atslega::locale::Messages;
use atslega::route::{PageName, Place};
use atslega::signals::{Kept, Memo};
use std::rc::Rc;

/// The home page.
pub(crate) fn page(app: App, course: &Rc<Course>) -> View {
    dom::set_title(course.words.course_name());
    settle(app);
    let words = course.words;
    let modules = course.index.modules.iter().enumerate().map(|(at, module)| card(app, course, at, module));
    el("div").class("wrap home").holds([
        el("section").class("hero").holds([
            el("div").class("hero-words").holds([
                h1(words.home_title()),
                p("lead", words.home_lead()),
                way_on(app, course),
            ]),
            key::hero(words),
        ]),
        el("section").attr("aria-labelledby", "modules").holds([
            el("h2").id("modules").class("hidden").text(words.home_modules()),
            el("ul").class("modules").holds(modules),
        ]),
        practice(app, course),
        while_waiting(app, words),
    ])
}

/// The way to the sandbox, and what to try there next.
fn practice(app: App, course: &Rc<Course>) -> View {
    let words = course.words;
    if course.index.scenarios.is_empty() {
        return list([]);
    }
    el("section").class("practice").attr("aria-labelledby", "practice").holds([
        el("h2").id("practice").text(words.catalogue_title()),
        plain(words.home_sandbox()),
        sandbox::next(app, course),
        el("p").holds([link(&app.address(Place::Sandbox)).text(words.catalogue_all())]),
    ])
}

/// For whoever comes back with a client before them: the ways to an answer in seconds.
fn while_waiting(app: App, words: Messages) -> View {
    let page = |page: PageName, name: &str| link(&app.address(Place::Page(page, None))).class("button").text(name);
    el("section").class("waiting").attr("aria-labelledby", "waiting").holds([
        el("h2").id("waiting").text(words.home_desk()),
        plain(words.home_desk_text()),
        el("p").class("waiting-ways").holds([
            search::button("button").text(words.search_open()),
            page(PageName::Checklist, words.nav_checklist()),
            page(PageName::Glossary, words.nav_glossary()),
        ]),
    ])
}

/// The one button: start, go on, or the word that all is done.
fn way_on(app: App, course: &Rc<Course>) -> View {
    let course = Kept::new(course.clone());
    let next = Memo::new(move || {
        app.ledger.with(|notebook| {
            let lesson = course.with(|course| continue_at(notebook, &course.index))?;
            let anchor = position_in(notebook, &lesson);
            Some((lesson, anchor, !notebook.modules.is_empty()))
        })
    });
    live(move || {
        let course = course.get();
        let lesson = next
            .get()
            .and_then(|(id, anchor, begun)| Some((course.index.lesson(&id)?.title.clone(), id, anchor, begun)));
        let Some((title, id, anchor, begun)) = lesson else { return p("finished", course.words.home_finished()) };
        let label = if begun { course.words.home_continue(&title) } else { course.words.home_start(&title) };
        el("p").holds([link(&app.address(Place::Lesson(id, anchor))).class("button primary").text(&label)])
    })
}

/// The heading under which a lesson was left.
fn position_in(notebook: &Notebook, lesson: &LessonId) -> Option<Anchor> {
    notebook.settings.position().filter(|position| position.lesson == *lesson)?.anchor
}

fn card(app: App, course: &Course, at: usize, module: &ModuleEntry) -> View {
    let words = course.words;
    let number = el("span").text(&words.module_number(&(at + 1)));
    let summary = p("module-summary", &module.summary);
    if module.lessons.is_empty() {
        return el("li").class("card module announced").holds([
            el("p").class("module-top").holds([number, span("chip", words.module_soon())]),
            el("h3").text(&module.title),
            summary,
        ]);
    }
    let percent = percent_of(app, module);
    let size = format!("{} · {}", words.lessons_count(module.lessons.len()), words.minutes(&module.minutes()));
    let done = el("span").text_from(move || words.percent_done(&percent.get()));
    el("li").class("card module").holds([
        el("p").class("module-top").holds([number, done]),
        el("h3").holds([link(&app.address(Place::Module(module.id.clone()))).text(&module.title)]),
        summary,
        p("module-size", &size),
        bar(words, module.title.clone(), percent),
    ])
}

/// How far a module is in per cent, following the notebook.
pub(super) fn percent_of(app: App, module: &ModuleEntry) -> Memo<usize> {
    let module = module.clone();
    Memo::new(move || app.ledger.with(|notebook| module_progress(notebook, &module).percent()))
}

/// A module's bar, which follows the notebook.
pub(super) fn bar(words: Messages, title: String, percent: Memo<usize>) -> View {
    progress::bar(move || words.module_progress(&title, &percent.get()), percent)
}
