//! Taking the place over that a page of the course has made for the desk.

use super::carried::Carried;
use super::load;
use super::session::{Session, Stage};
use super::{begin, debrief, scene};
use atslega::dom;
use atslega::dom::view::{View, list, live};
use atslega::locale::Locale;
use atslega::signals::{Owner, untrack};
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;
use web_sys::Element;

thread_local! {
    /// What the open desk holds; let go when its page goes.
    static OPEN: RefCell<Option<Owner>> = const { RefCell::new(None) };
    /// The scenario on the open desk, and the chance that decides its codes.
    static SESSION: Cell<Option<(Session, u64)>> = const { Cell::new(None) };
    /// The run of a desk that closed although its page stays: it is drawn anew, in the other language.
    static CARRIED: RefCell<Option<Carried>> = const { RefCell::new(None) };
    /// Whether this program has failed: another may be fetched in its place, and this one must not answer any more.
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Begins to wait for scenarios to be opened; one may be open already.
pub(crate) fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
        dom::announce("desk-crash");
    }));
    dom::begin_to_follow();
    dom::on_window("desk-crash", |_| FAILED.set(true));
    dom::on_window("desk-open", |_| open());
    dom::on_window("desk-close", |_| {
        if !FAILED.get() {
            close();
        }
    });
}

fn close() {
    if let Some(owner) = OPEN.take() {
        if let Some((session, chance)) = SESSION.take() {
            CARRIED.set(Carried::of(session, chance));
        }
        owner.cleanup();
    }
}

fn open() {
    if FAILED.get() {
        return;
    }
    close();
    let Some(place) = dom::by_id("desk") else { return };
    let owner = Owner::new();
    OPEN.set(Some(owner));
    wasm_bindgen_futures::spawn_local(fill(place, owner));
}

/// Fetches the scenario and draws it; when that fails, the page says so and lets it be tried again.
async fn fill(place: Element, owner: Owner) {
    let id = place.get_attribute("data-scenario").unwrap_or_default();
    let root = dom::document().document_element();
    let locale = root.and_then(|root| root.get_attribute("lang")).and_then(|code| Locale::from_code(&code));
    let locale = locale.unwrap_or(Locale::Lv);
    let of_this = |run: &&Carried| run.is_of(&id);
    let carried = CARRIED.with_borrow(|run| run.as_ref().filter(of_this).map(|run| run.chance));
    let chance = carried.unwrap_or_else(chance);
    let opened = load::scenario(&id, locale, chance).await;
    // The page may have gone meanwhile.
    if !place.is_connected() {
        return;
    }
    let Some(opened) = opened else { return dom::announce("desk-unopened") };
    place.set_inner_html("");
    owner.with(|| {
        let session = Session::open(opened, chance);
        if let Some(run) = CARRIED.take().filter(|_| carried.is_some()) {
            run.resume(session);
        }
        SESSION.set(Some((session, chance)));
        desk(session).mount(&place);
    });
}

/// The desk, whatever part of it is on the screen.
fn desk(session: Session) -> View {
    live(move || match session.stage.get() {
        Stage::Begin => untrack(|| begin::view(session)),
        Stage::Desk => untrack(|| scene::view(session)),
        Stage::Debrief if !session.later.get() => list([]),
        Stage::Debrief => untrack(|| debrief::view(session)),
    })
}

/// A random whole number below 2⁵³: it decides which codes a run has.
fn chance() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the product lies in 0..2^53")]
    let number = (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64;
    number
}
