//! A lesson: the text, its questions in the flow, the way on.

use crate::app::navigation::settle;
use crate::app::pages::module::{mark, state_of};
use crate::app::pages::{failure, missing, title};
use crate::app::parts::element::{h1, link, p, span};
use crate::app::parts::prose::prose;
use crate::app::parts::question::{self, Asked};
use crate::app::parts::reached;
use crate::app::parts::scenario;
use crate::app::platform::fetch::{self, Failure, Freshness};
use crate::app::platform::format;
use crate::app::state::{App, Course};
use atslega::course::{Block, Lesson, LessonEntry, LessonId, ModuleEntry};
use atslega::dom::view::{View, el, list, live};
use atslega::learn::{LessonState, Position};
use atslega::locale::Messages;
use atslega::route::Place;
use atslega::signals::{self, Kept, Memo, Signal};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// The page of a lesson.
pub(crate) fn page(app: App, course: &Rc<Course>, id: &LessonId) -> View {
    if course.index.lesson(id).is_none() {
        return missing::page(app, course, &id.to_string());
    }
    let loaded: Signal<Option<Result<Rc<Lesson>, Failure>>> = Signal::new(None);
    let load = {
        let (course, id) = (Kept::new(course.clone()), Kept::new(id.clone()));
        move |freshness| {
            loaded.set(None);
            let (course, id) = (course.get(), id.get());
            spawn_local(async move {
                let lesson = fetch_lesson(app, &course, &id, freshness).await;
                // The page may have been left meanwhile; then nobody waits for the lesson.
                loaded.set(Some(lesson.map(Rc::new)));
            });
        }
    };
    load(Freshness::Any);
    let course = Kept::new(course.clone());
    live(move || {
        let course = course.get();
        match loaded.get() {
            None => el("div").class("wrap loading").attr("aria-busy", "true").text(course.words.loading()),
            Some(Ok(lesson)) => whole(app, &course, &lesson),
            Some(Err(failure)) => failure::page(&course, failure, move || load(Freshness::New)),
        }
    })
}

/// Fetches a lesson of the same course version as the index; when a new version has been put on the server since the index
/// was read, both are fetched anew.
async fn fetch_lesson(app: App, course: &Course, id: &LessonId, freshness: Freshness) -> Result<Lesson, Failure> {
    let locale = course.locale();
    let address = format!("content/{locale}/{id}.json");
    let lesson: Lesson = fetch::course_file(&address, freshness).await?;
    if lesson.version == course.index.version || freshness == Freshness::New {
        return Ok(lesson);
    }
    let lesson: Lesson = fetch::course_file(&address, Freshness::New).await?;
    if lesson.version != course.index.version {
        app.load(locale, Freshness::New);
    }
    Ok(lesson)
}

fn whole(app: App, course: &Rc<Course>, lesson: &Rc<Lesson>) -> View {
    let Some((number, module)) = course.index.module(&lesson.id.module) else { return list([]) };
    let Some((at, entry)) = module.lesson(&lesson.id.slug) else { return list([]) };
    title(course, &lesson.reading.title);
    app.ledger.change(|notebook| {
        notebook.open(&lesson.id);
        if notebook.settings.position().is_none_or(|position| position.lesson != lesson.id) {
            notebook.settings.set_position(&Position { lesson: lesson.id.clone(), anchor: None }, app.ledger.tab());
        }
    });
    let id = lesson.id.clone();
    signals::later(move || {
        reached::follow(app, id.clone());
        settle(app);
    });
    let words = course.words;
    let kicker = format!(
        "{} · {} · {}",
        words.module_number(&(number + 1)),
        words.lesson_number(&(at + 1)),
        words.minutes(&lesson.minutes)
    );
    el("div").class("wrap lesson-page").holds([
        lessons_rail(app, course, module, &lesson.id),
        el("article").class("lesson").holds([
            p("kicker", &kicker),
            h1(&lesson.reading.title),
            p("lead", &lesson.reading.summary),
            objectives(course, lesson),
            folded_contents(app, course, lesson),
            blocks(app, course, lesson),
            ending(app, course, module, lesson, entry),
        ]),
        contents_rail(app, course, lesson),
    ])
}

fn objectives(course: &Course, lesson: &Lesson) -> View {
    let items = lesson.objectives.iter().map(|objective| el("li").text(&objective.text));
    el("section")
        .class("objectives")
        .attr("aria-labelledby", "objectives")
        .holds([p("objectives-title", course.words.objectives()).id("objectives"), el("ul").holds(items)])
}

fn blocks(app: App, course: &Course, lesson: &Lesson) -> View {
    let count = lesson.reading.questions().count();
    let mut number = 0;
    list(lesson.reading.blocks.iter().map(|block| match block {
        Block::Html(html) => prose(html),
        Block::Scenario(id) => list(course.index.scenario(id).map(|entry| scenario::card(app, course.words, entry))),
        Block::Question(question) => {
            number += 1;
            let asked = Asked { module: lesson.id.module.clone(), number, count };
            question::card(app, course.words, asked, question)
        }
    }))
}

fn contents(app: App, lesson: &Lesson) -> View {
    let items = lesson.reading.sections.iter().map(|section| {
        let address = app.address(Place::Lesson(lesson.id.clone(), Some(section.anchor.clone())));
        let anchor = section.anchor.clone();
        let current = move || app.here.with(|here| here.as_ref() == Some(&anchor)).then_some("true");
        el("li").holds([link(&address).attr_from("aria-current", current).text(&section.title)])
    });
    el("ol").holds(items)
}

/// The contents on a narrow screen: folded, above the text.
fn folded_contents(app: App, course: &Course, lesson: &Lesson) -> View {
    let name = course.words.contents();
    el("details")
        .class("contents-folded")
        .holds([el("summary").text(name), el("nav").attr("aria-label", name).holds([contents(app, lesson)])])
}

fn contents_rail(app: App, course: &Course, lesson: &Lesson) -> View {
    let name = course.words.contents();
    let checked = course.words.checked(&format::day(lesson.reading.checked, course.locale()));
    el("aside").class("rail rail-contents").holds([
        el("nav").attr("aria-label", name).holds([p("rail-title", name), contents(app, lesson)]),
        p("checked", &checked),
    ])
}

fn lessons_rail(app: App, course: &Course, module: &ModuleEntry, open: &LessonId) -> View {
    let items = module.lessons.iter().map(|lesson| {
        let id = LessonId { module: module.id.clone(), slug: lesson.slug.clone() };
        let current = (id == *open).then_some("page");
        let mark = mark(app, course.words, &id, lesson);
        let title = el("span").text(&lesson.title);
        el("li")
            .holds([link(&app.address(Place::Lesson(id, None))).attr_if("aria-current", current).holds([mark, title])])
    });
    let up = link(&app.address(Place::Module(module.id.clone()))).text(&module.title);
    el("nav")
        .class("rail rail-lessons")
        .attr("aria-label", course.words.module_lessons())
        .holds([el("p").class("rail-title").holds([up]), el("ol").holds(items)])
}

/// The end of a lesson: what is left here, and the neighbours.
fn ending(app: App, course: &Course, module: &ModuleEntry, lesson: &Lesson, entry: &LessonEntry) -> View {
    let words = course.words;
    let (previous, next) = course.index.neighbours(&lesson.id);
    let neighbour = |id: Option<LessonId>, word: &str, class: &str| {
        let id = id?;
        let title = el("span").text(&course.index.lesson(&id)?.title);
        Some(link(&app.address(Place::Lesson(id, None))).class(class).holds([span("neighbour-word", word), title]))
    };
    let up = link(&app.address(Place::Module(module.id.clone()))).text(&words.back_to_module(&module.title));
    el("footer").class("ending").holds([
        what_is_left(app, words, &lesson.id, entry),
        el("nav").class("neighbours").attr("aria-label", words.lesson_neighbours()).holds([
            neighbour(previous, words.lesson_previous(), "neighbour previous").into(),
            neighbour(next, words.lesson_next(), "neighbour next").into(),
        ]),
        el("p").holds([up]),
    ])
}

fn what_is_left(app: App, words: Messages, id: &LessonId, entry: &LessonEntry) -> View {
    let state = state_of(app, id, entry);
    let (module, questions) = (id.module.clone(), entry.questions.clone());
    let open = Memo::new(move || {
        app.ledger.with(|notebook| {
            let record = notebook.modules.get(&module);
            let answered =
                |id| record.and_then(|record| record.answers.get(id)).is_some_and(|answers| !answers.is_empty());
            questions.iter().filter(|id| !answered(id)).count()
        })
    });
    live(move || match (state.get(), open.get()) {
        (LessonState::Read, _) => p("left done", words.lesson_done()),
        (LessonState::New | LessonState::Begun, 0) => p("left", &words.lesson_left(&words.left_text())),
        (LessonState::New | LessonState::Begun, n) => p("left", &words.lesson_left(&words.left_questions(n))),
    })
}
