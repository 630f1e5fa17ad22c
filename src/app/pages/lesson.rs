//! A lesson: the text, its questions in the flow, the way on.

use crate::app::navigation::settle;
use crate::app::pages::module::{mark, state_of};
use crate::app::pages::{failure, missing, title};
use crate::app::parts::element::{h1, p, span};
use crate::app::parts::prose::prose;
use crate::app::parts::question::{self, Asked};
use crate::app::parts::reached;
use crate::app::platform::fetch::{self, Failure, Freshness};
use crate::app::platform::format;
use crate::app::state::{App, Course};
use atslega::course::{Block, Lesson, LessonEntry, LessonId, ModuleEntry};
use atslega::learn::{LessonState, Position};
use atslega::route::Place;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// The page of a lesson.
pub(crate) fn page(app: App, course: &Rc<Course>, id: &LessonId) -> AnyView {
    if course.index.lesson(id).is_none() {
        return missing::page(app, course, &id.to_string());
    }
    let loaded: RwSignal<Option<Result<Rc<Lesson>, Failure>>, LocalStorage> = RwSignal::new_local(None);
    let load = {
        let (course, id) = (StoredValue::new_local(course.clone()), StoredValue::new(id.clone()));
        move |freshness| {
            loaded.set(None);
            let (course, id) = (course.get_value(), id.get_value());
            spawn_local(async move {
                let lesson = fetch_lesson(app, &course, &id, freshness).await;
                // The page may have been left meanwhile; then nobody waits for the lesson.
                let _ = loaded.try_set(Some(lesson.map(Rc::new)));
            });
        }
    };
    load(Freshness::Any);
    let course = StoredValue::new_local(course.clone());
    (move || match loaded.get() {
        None => {
            view! { <div class="wrap waiting" aria-busy="true">{course.get_value().words.loading()}</div> }.into_any()
        }
        Some(Ok(lesson)) => whole(app, &course.get_value(), &lesson),
        Some(Err(failure)) => failure::page(&course.get_value(), failure, move || load(Freshness::New)),
    })
    .into_any()
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

fn whole(app: App, course: &Rc<Course>, lesson: &Rc<Lesson>) -> AnyView {
    let Some((number, module)) = course.index.module(&lesson.id.module) else { return ().into_any() };
    let Some((at, entry)) = module.lesson(&lesson.id.slug) else { return ().into_any() };
    title(course, &lesson.reading.title);
    app.ledger.change(|notebook| {
        notebook.open(&lesson.id);
        if notebook.settings.position().is_none_or(|position| position.lesson != lesson.id) {
            notebook.settings.set_position(&Position { lesson: lesson.id.clone(), anchor: None }, app.ledger.tab());
        }
    });
    let id = lesson.id.clone();
    Effect::new(move |_| {
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
    view! {
        <div class="wrap lesson-page">
            {lessons_rail(app, course, module, &lesson.id)}
            <article class="lesson">
                {p("kicker", kicker)}
                {h1(lesson.reading.title.clone())}
                {p("lead", lesson.reading.summary.clone())}
                {objectives(course, lesson)}
                {folded_contents(app, course, lesson)}
                {blocks(app, course, lesson)}
                {ending(app, course, module, lesson, entry)}
            </article>
            {contents_rail(app, course, lesson)}
        </div>
    }
    .into_any()
}

fn objectives(course: &Course, lesson: &Lesson) -> impl IntoView + use<> {
    let items = lesson.objectives.iter().map(|objective| view! { <li>{objective.text.clone()}</li> }).collect_view();
    view! {
        <section class="objectives" aria-labelledby="objectives">
            <p id="objectives" class="objectives-title">{course.words.objectives()}</p>
            <ul>{items}</ul>
        </section>
    }
}

fn blocks(app: App, course: &Rc<Course>, lesson: &Rc<Lesson>) -> impl IntoView + use<> {
    let count = lesson.reading.questions().count();
    let mut number = 0;
    lesson
        .reading
        .blocks
        .iter()
        .map(|block| match block {
            Block::Html(html) => prose(html).into_any(),
            Block::Question(question) => {
                number += 1;
                let asked = Asked { module: lesson.id.module.clone(), number, count };
                question::card(app, course.words, asked, question)
            }
        })
        .collect_view()
}

fn contents(app: App, lesson: &Lesson) -> impl IntoView + use<> {
    let id = lesson.id.clone();
    let items = lesson.reading.sections.iter().map(move |section| {
        let address = app.address(Place::Lesson(id.clone(), Some(section.anchor.clone())));
        let anchor = section.anchor.clone();
        let current = move || app.here.with(|here| here.as_ref() == Some(&anchor)).then_some("true");
        view! { <li><a href=address aria-current=current>{section.title.clone()}</a></li> }
    });
    view! { <ol>{items.collect_view()}</ol> }
}

/// The contents on a narrow screen: folded, above the text.
fn folded_contents(app: App, course: &Course, lesson: &Lesson) -> impl IntoView + use<> {
    view! {
        <details class="contents-folded">
            <summary>{course.words.contents()}</summary>
            <nav aria-label=course.words.contents()>{contents(app, lesson)}</nav>
        </details>
    }
}

fn contents_rail(app: App, course: &Course, lesson: &Lesson) -> impl IntoView + use<> {
    let checked = course.words.checked(&format::day(lesson.reading.checked, course.locale()));
    view! {
        <aside class="rail rail-contents">
            <nav aria-label=course.words.contents()>
                {p("rail-title", course.words.contents())}
                {contents(app, lesson)}
            </nav>
            {p("checked", checked)}
        </aside>
    }
}

fn lessons_rail(app: App, course: &Rc<Course>, module: &ModuleEntry, open: &LessonId) -> impl IntoView + use<> {
    let items = module.lessons.iter().map(|lesson| {
        let id = LessonId { module: module.id.clone(), slug: lesson.slug.clone() };
        let current = (id == *open).then_some("page");
        let mark = mark(app, course.words, &id, lesson);
        view! {
            <li><a href=app.address(Place::Lesson(id, None)) aria-current=current>{mark}<span>{lesson.title.clone()}</span></a></li>
        }
    });
    view! {
        <nav class="rail rail-lessons" aria-label=course.words.module_lessons()>
            <p class="rail-title"><a href=app.address(Place::Module(module.id.clone()))>{module.title.clone()}</a></p>
            <ol>{items.collect_view()}</ol>
        </nav>
    }
}

/// The end of a lesson: what is left here, and the neighbours.
fn ending(
    app: App,
    course: &Rc<Course>,
    module: &ModuleEntry,
    lesson: &Lesson,
    entry: &LessonEntry,
) -> impl IntoView + use<> {
    let (previous, next) = course.index.neighbours(&lesson.id);
    let neighbour = |id: Option<LessonId>, word: &'static str, class: &'static str| {
        let title = id.as_ref().and_then(|id| course.index.lesson(id)).map(|lesson| lesson.title.clone());
        id.zip(title).map(|(id, title)| {
            view! {
                <a class=class href=app.address(Place::Lesson(id, None))>{span("neighbour-word", word)}<span>{title}</span></a>
            }
        })
    };
    let words = course.words;
    let previous = neighbour(previous, words.lesson_previous(), "neighbour previous");
    let next = neighbour(next, words.lesson_next(), "neighbour next");
    view! {
        <footer class="ending">
            {what_is_left(app, course, lesson, entry)}
            <nav class="neighbours" aria-label=words.lesson_neighbours()>{previous}{next}</nav>
            <p><a href=app.address(Place::Module(module.id.clone()))>{words.back_to_module(&module.title)}</a></p>
        </footer>
    }
}

fn what_is_left(app: App, course: &Rc<Course>, lesson: &Lesson, entry: &LessonEntry) -> impl IntoView + use<> {
    let state = state_of(app, &lesson.id, entry);
    let (module, questions) = (lesson.id.module.clone(), entry.questions.clone());
    let open = Memo::new(move |_| {
        app.ledger.with(|notebook| {
            let record = notebook.modules.get(&module);
            let answered =
                |id| record.and_then(|record| record.answers.get(id)).is_some_and(|answers| !answers.is_empty());
            questions.iter().filter(|id| !answered(id)).count()
        })
    });
    let words = course.words;
    move || match (state.get(), open.get()) {
        (LessonState::Read, _) => p("left done", words.lesson_done()),
        (LessonState::New | LessonState::Begun, 0) => p("left", words.lesson_left(&words.left_text())),
        (LessonState::New | LessonState::Begun, n) => p("left", words.lesson_left(&words.left_questions(n))),
    }
}
