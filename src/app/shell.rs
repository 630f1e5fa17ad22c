//! The frame around every page: header, notices, footer.

use super::navigation::page_of;
use super::pages;
use super::parts::notices::notices;
use super::parts::{key, search};
use super::state::{App, Course};
use crate::app::parts::element::{button, link, plain};
use atslega::course::Anchor;
use atslega::dom;
use atslega::dom::view::{View, el, list, live};
use atslega::locale::{Locale, Messages};
use atslega::route::{PageName, Place, Route};
use atslega::signals::{Kept, Memo, untrack};
use std::rc::Rc;

/// The whole of the app, once the course is there; until then the first view of `index.html` stays.
pub(crate) fn shell(app: App) -> View {
    live(move || match (app.course.get(), app.failure.get()) {
        (_, Some(_)) => Some(pages::failure::whole_course()),
        (Some(course), None) => Some(frame(app, &course)),
        (None, None) => None,
    })
}

fn frame(app: App, course: &Rc<Course>) -> View {
    let words = course.words;
    let skip = || {
        if let Some(main) = dom::by_id("main") {
            dom::focus(&main);
            dom::scroll_to(&main);
        }
    };
    list([
        button("skip", words.skip_to_content(), skip),
        el("div").class("belt"),
        header(app, course),
        notices(app, words),
        el("main").id("main").attr("tabindex", "-1").holds([page(app, course)]),
        footer(app, course),
    ])
}

/// The page of the present route; drawn anew when the page, the language or the learner's life changes.
fn page(app: App, course: &Rc<Course>) -> View {
    let locale = course.locale();
    // While the address already names the other language and its course is on the way, the page stays as it is.
    let present = Kept::new(None);
    let drawn = Memo::new(move || {
        let place = app.route.with(|route| match present.get() {
            Some(present) if route.locale != locale => present,
            Some(_) | None => page_of(&route.place),
        });
        present.set(Some(place.clone()));
        (app.ledger.life(), place)
    });
    let course = Kept::new(course.clone());
    live(move || {
        let (_, place) = drawn.get();
        // Whatever a page looks at while it is drawn, only its own closures follow.
        untrack(|| draw(app, &course.get(), &place))
    })
}

fn draw(app: App, course: &Rc<Course>, place: &Place) -> View {
    app.here.set(None);
    match place {
        Place::Home => pages::home::page(app, course),
        Place::Module(id) => pages::module::page(app, course, id),
        Place::Lesson(id, _) => pages::lesson::page(app, course, id),
        Place::Page(name, _) => pages::text::page(app, course, *name),
        Place::Sandbox => pages::sandbox::page(app, course),
        Place::Scenario(id) => pages::scenario::page(app, course, id),
        Place::Settings => pages::settings::page(app, course),
        Place::Unknown(path) => pages::missing::page(app, course, path),
    }
}

fn header(app: App, course: &Course) -> View {
    let words = course.words;
    let entry = |place: Place, name: &str| {
        let address = app.address(place.clone());
        let current = move || app.route.with(|route| page_of(&route.place) == place).then_some("page");
        link(&address).attr_from("aria-current", current).text(name)
    };
    el("header").class("top wrap").holds([
        link(&app.address(Place::Home)).class("logo").holds([key::logo(), el("span").text(words.course_name())]),
        el("nav").class("main-nav").attr("aria-label", words.nav_label()).holds([
            entry(Place::Home, words.nav_course()),
            entry(Place::Sandbox, words.nav_sandbox()),
            entry(Place::Page(PageName::Glossary, None), words.nav_glossary()),
            entry(Place::Settings, words.nav_settings()),
        ]),
        search_button(words),
        language_link(app, course),
    ])
}

/// Opens the dialog for looking up, and tells its key.
fn search_button(words: Messages) -> View {
    search::button("search").text(words.search_open()).holds([el("kbd").attr("aria-hidden", "true").text("/")])
}

/// The same place in the other language, down to the heading that is being read.
fn language_link(app: App, course: &Course) -> View {
    let other = course.locale().other();
    let address = move || Some(app.route.with(|route| at(route, other, app.here.get()).to_string()));
    el("a")
        .class("language")
        .attr_from("href", address)
        .attr("lang", other.code())
        .attr("hreflang", other.code())
        .text(course.words.language_switch())
}

fn at(route: &Route, locale: Locale, here: Option<Anchor>) -> Route {
    let place = match (&route.place, here) {
        (Place::Lesson(id, _), Some(here)) => Place::Lesson(id.clone(), Some(here)),
        (place, _) => place.clone(),
    };
    Route { locale, place }
}

fn footer(app: App, course: &Course) -> View {
    let words = course.words;
    let page = |page: PageName, name: &str| link(&app.address(Place::Page(page, None))).text(name);
    let pages = el("nav").class("more-nav").attr("aria-label", words.footer_label()).holds([
        page(PageName::Checklist, words.nav_checklist()),
        page(PageName::Glossary, words.nav_glossary()),
        page(PageName::About, words.nav_about()),
    ]);
    el("footer").class("bottom").holds([el("div").class("wrap").holds([
        plain(words.footer_promise()),
        pages,
        plain(words.footer_licence()),
    ])])
}
