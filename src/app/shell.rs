//! The frame around every page: header, notices, footer.

use super::navigation::page_of;
use super::pages;
use super::parts::key;
use super::parts::notices::notices;
use super::state::{App, Course};
use crate::app::parts::element::plain;
use atslega::course::Anchor;
use atslega::locale::Locale;
use atslega::route::{Place, Route};
use leptos::prelude::*;
use std::rc::Rc;

/// The whole of the app, once the course is there; until then the first view of `index.html` stays.
pub(crate) fn shell(app: App) -> impl IntoView {
    move || match (app.course.get(), app.failure.get()) {
        (_, Some(failure)) => Some(pages::failure::whole_course(app, failure)),
        (Some(course), None) => Some(frame(app, &course)),
        (None, None) => None,
    }
}

fn frame(app: App, course: &Rc<Course>) -> AnyView {
    let words = course.words;
    let skip = move |_| {
        if let Some(main) = super::platform::dom::by_id("main") {
            super::platform::dom::focus(&main);
            super::platform::dom::scroll_to(&main);
        }
    };
    view! {
        <button type="button" class="skip" on:click=skip>{words.skip_to_content()}</button>
        <div class="belt"></div>
        {header(app, course)}
        {notices(app)}
        <main id="main" tabindex="-1">{page(app, course)}</main>
        {footer(app, course)}
    }
    .into_any()
}

/// The page of the present route; drawn anew when the page, the language or the learner's life changes.
fn page(app: App, course: &Rc<Course>) -> impl IntoView + use<> {
    let locale = course.locale();
    // While the address already names the other language and its course is on the way, the page stays as it is.
    let place = Memo::new(move |present: Option<&Place>| {
        app.route.with(|route| match present {
            Some(present) if route.locale != locale => present.clone(),
            Some(_) | None => page_of(&route.place),
        })
    });
    let life = Memo::new(move |_| app.ledger.life());
    let course = StoredValue::new_local(course.clone());
    move || {
        // Read, not only tracked: a memo that was never read counts as changed when it is first looked at.
        let (_, place) = (life.get(), place.get());
        // Whatever a page looks at while it is drawn, only its own closures follow.
        untrack(|| draw(app, &course.get_value(), &place))
    }
}

fn draw(app: App, course: &Rc<Course>, place: &Place) -> AnyView {
    app.here.set(None);
    match place {
        Place::Home => pages::home::page(app, course),
        Place::Module(id) => pages::module::page(app, course, id),
        Place::Lesson(id, _) => pages::lesson::page(app, course, id),
        Place::About(_) => pages::about::page(app, course),
        Place::Settings => pages::settings::page(app, course),
        Place::Unknown(path) => pages::missing::page(app, course, path),
    }
}

fn header(app: App, course: &Course) -> impl IntoView + use<> {
    let words = course.words;
    let current =
        move |matches: fn(&Place) -> bool| move || app.route.with(|route| matches(&route.place)).then_some("page");
    let in_course = |place: &Place| matches!(place, Place::Home);
    let about = |place: &Place| matches!(place, Place::About(_));
    let settings = |place: &Place| matches!(place, Place::Settings);
    view! {
        <header class="top wrap">
            <a class="logo" href=app.address(Place::Home)>{key::logo()}<span>{words.course_name()}</span></a>
            <nav class="main-nav" aria-label=words.nav_label()>
                <a href=app.address(Place::Home) aria-current=current(in_course)>{words.nav_course()}</a>
                <a href=app.address(Place::About(None)) aria-current=current(about)>{words.nav_about()}</a>
                <a href=app.address(Place::Settings) aria-current=current(settings)>{words.nav_settings()}</a>
            </nav>
            // `boot.js` hears the click.
            <button type="button" class="search" data-search aria-haspopup="dialog" aria-keyshortcuts="/ Control+K">
                {words.search_open()}<kbd aria-hidden="true">"/"</kbd>
            </button>
            {language_link(app, course)}
        </header>
    }
}

/// The same place in the other language, down to the heading that is being read.
fn language_link(app: App, course: &Course) -> impl IntoView + use<> {
    let other = course.locale().other();
    let address = move || app.route.with(|route| at(route, other, app.here.get()).to_string());
    view! {
        <a class="language" href=address lang=other.code() hreflang=other.code()>{course.words.language_switch()}</a>
    }
}

fn at(route: &Route, locale: Locale, here: Option<Anchor>) -> Route {
    let place = match (&route.place, here) {
        (Place::Lesson(id, _), Some(here)) => Place::Lesson(id.clone(), Some(here)),
        (place, _) => place.clone(),
    };
    Route { locale, place }
}

fn footer(app: App, course: &Course) -> impl IntoView + use<> {
    let words = course.words;
    view! {
        <footer class="bottom">
            <div class="wrap">
                {plain(words.footer_promise())}
                <p><a href=app.address(Place::About(None))>{words.nav_about()}</a>" · "{words.footer_licence()}</p>
            </div>
        </footer>
    }
}
