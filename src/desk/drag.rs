//! Dragging, besides the buttons: a card onto the reader, a thing to somebody.

use super::focus;
use super::place::Place;
use super::scene::{thing_of, word_of};
use super::session::Session;
use atslega::dom;
use atslega::dom::view::View;
use atslega::sandbox::{Action, ReaderAct};
use atslega::signals::Kept;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, PointerEvent};

/// Something that is being dragged.
#[derive(Clone)]
struct Dragged {
    picture: HtmlElement,
    pointer: i32,
    from: (i32, i32),
}

/// Lets what lies in this part of the page be dragged.
pub(crate) fn within(part: View, session: Session) -> View {
    let dragged: Kept<Option<Dragged>> = Kept::new(None);
    part.on("pointerdown", move |event| dragged.set(begun(session, &event)))
        .on("pointermove", move |event| {
            if let (Some(dragged), Some(pointer)) = (dragged.get(), event.dyn_ref::<PointerEvent>()) {
                dragged.follow(pointer);
            }
        })
        .on("pointerup", move |event| {
            if let (Some(dragged), Some(pointer)) = (dragged.get(), event.dyn_ref::<PointerEvent>()) {
                dragged.let_go();
                drop_at(session, &dragged, pointer);
            }
            dragged.set(None);
        })
        .on("pointercancel", move |_| {
            if let Some(dragged) = dragged.get() {
                dragged.let_go();
            }
            dragged.set(None);
        })
}

fn begun(session: Session, event: &Event) -> Option<Dragged> {
    let pointer = event.dyn_ref::<PointerEvent>().filter(|pointer| pointer.button() == 0 && !session.asks())?;
    let target: Element = event.target()?.dyn_into().ok()?;
    let picture: HtmlElement = target.closest("[data-drag]").ok().flatten()?.dyn_into().ok()?;
    event.prevent_default();
    let _ = picture.set_pointer_capture(pointer.pointer_id());
    let _ = picture.set_attribute("data-dragged", "");
    Some(Dragged { picture, pointer: pointer.pointer_id(), from: (pointer.client_x(), pointer.client_y()) })
}

impl Dragged {
    fn follow(&self, pointer: &PointerEvent) {
        if pointer.pointer_id() == self.pointer {
            let (x, y) = (pointer.client_x() - self.from.0, pointer.client_y() - self.from.1);
            let _ = self.picture.style().set_property("translate", &format!("{x}px {y}px"));
            mark(under(pointer).as_ref());
        }
    }

    fn let_go(&self) {
        let _ = self.picture.style().remove_property("translate");
        let _ = self.picture.remove_attribute("data-dragged");
        mark(None);
    }
}

/// What is under the pointer and takes things.
fn under(pointer: &PointerEvent) -> Option<Element> {
    #[expect(clippy::cast_precision_loss, reason = "a place on a screen")]
    let found = dom::document().element_from_point(pointer.client_x() as f32, pointer.client_y() as f32)?;
    found.closest("[data-drop]").ok().flatten()
}

fn mark(target: Option<&Element>) {
    for old in dom::find_all("#desk [data-aim]") {
        let _ = old.remove_attribute("data-aim");
    }
    if let Some(target) = target {
        let _ = target.set_attribute("data-aim", "");
    }
}

fn drop_at(session: Session, dragged: &Dragged, pointer: &PointerEvent) {
    let Some(target) = under(pointer).and_then(|target| target.get_attribute("data-drop")) else { return };
    let word = dragged.picture.get_attribute("data-drag").unwrap_or_default();
    let fits = |action: Action| {
        thing_of(action).is_some_and(|thing| word_of(thing) == word)
            && taker(action).is_some_and(|taker| taker == target)
    };
    let action =
        session.offers.with_untracked(|offers| offers.iter().map(|offer| offer.action).find(|action| fits(*action)));
    if let Some(action) = action {
        focus::around(|| session.act(action));
    }
}

/// What a thing has to be dropped on for an action.
fn taker(action: Action) -> Option<String> {
    if let Action::Reader(ReaderAct::Insert(_)) = action {
        Some("reader".to_owned())
    } else if let Action::Give(_, person) = action {
        Some(Place::Person(person).word())
    } else {
        None
    }
}
