//! From history to pages: which page, in which language, scrolled where, with the focus on what.

use super::platform::fetch::Freshness;
use super::platform::history::{self, Arrival};
use super::state::App;
use atslega::course::Anchor;
use atslega::dom;
use atslega::route::{Fragment, Place, Route};
use atslega::signals::{self, Memo};

/// Follows the address, and loads the course in the language that it names.
pub(crate) fn follow(app: App) {
    history::keep_heights();
    history::on_change(move || read_address(app));
    let locale = Memo::new(move || app.route.with(|route| route.locale));
    signals::later(move || app.load(locale.get(), Freshness::Any));
    dom::on_window("course-retry", move |_| {
        if app.failure.with_untracked(Option::is_some) {
            app.load(locale.with_untracked(|locale| *locale), Freshness::New);
        }
    });
    signals::later(move || {
        let theme = app.ledger.with(|notebook| notebook.settings.theme());
        let size = app.ledger.with(|notebook| notebook.settings.text_size());
        dom::set_theme(theme);
        dom::set_text_size(size);
    });
    signals::later(move || {
        if let Some(course) = app.course.get() {
            let locale = course.locale();
            dom::set_language(locale);
            app.ledger.change(|notebook| notebook.settings.set_locale(locale, app.ledger.tab()));
        }
    });
}

/// The address has changed.
fn read_address(app: App) {
    app.arrival.set(history::arrival(Arrival::Link));
    match history::fragment(app.own_language()) {
        Fragment::Empty => open(app, Route::home(app.own_language())),
        Fragment::Route(route) => open(app, route),
        Fragment::Id(id) => {
            if let Some(element) = dom::by_id(&id) {
                dom::scroll_to(&element);
                dom::focus(&element);
            }
            // The address must stay one that can be reloaded and shared.
            app.route.with_untracked(history::replace);
        }
    }
}

/// Opens a page, or moves within the one that is open.
fn open(app: App, route: Route) {
    let same_page = app
        .route
        .with_untracked(|present| present.locale == route.locale && page_of(&present.place) == page_of(&route.place));
    app.route.set(route);
    if same_page {
        settle(app);
    }
}

/// The place without the anchor: what a page is made for.
pub(crate) fn page_of(place: &Place) -> Place {
    match place {
        Place::Lesson(id, _) => Place::Lesson(id.clone(), None),
        Place::Page(name, _) => Place::Page(*name, None),
        Place::Home | Place::Module(_) | Place::Sandbox | Place::Scenario(_) | Place::Settings | Place::Unknown(_) => {
            place.clone()
        }
    }
}

/// Brings the reader to the right height and the focus to the right place, once a page has been drawn.
///
/// On a new page the focus goes to its heading, so that the keyboard and a screen reader begin there; going back, and the
/// very first page, leave it alone.
pub(crate) fn settle(app: App) {
    dom::after_drawing(move || {
        dom::announce("course-started");
        let anchor = app.route.with_untracked(|route| anchor_of(&route.place));
        let target = anchor.and_then(|anchor| dom::by_id(anchor.as_str()));
        match (app.arrival.get(), target) {
            (Arrival::Return(height), _) => dom::window().scroll_to_with_x_and_y(0.0, height),
            (Arrival::First, Some(target)) => dom::scroll_to(&target),
            (Arrival::First, None) => {}
            (Arrival::Link, Some(target)) => {
                dom::scroll_to(&target);
                dom::focus(&target);
            }
            (Arrival::Link, None) => {
                dom::window().scroll_to_with_x_and_y(0.0, 0.0);
                if let Some(heading) = dom::find("#main h1") {
                    dom::focus(&heading);
                }
            }
        }
        // Drawing the page anew in place (a wipe, a language) is no new arrival.
        app.arrival.set(Arrival::First);
    });
}

fn anchor_of(place: &Place) -> Option<Anchor> {
    match place {
        Place::Lesson(_, anchor) | Place::Page(_, anchor) => anchor.clone(),
        Place::Home | Place::Module(_) | Place::Sandbox | Place::Scenario(_) | Place::Settings | Place::Unknown(_) => {
            None
        }
    }
}
