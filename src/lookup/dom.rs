//! The page, as far as this program touches it.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::convert::FromWasmAbi;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, EventTarget, Window};

/// The window; a page without one runs no program.
#[expect(clippy::expect_used, reason = "the program runs in a page only, and a page has a window and a document")]
pub(crate) fn window() -> Window {
    web_sys::window().expect("a page")
}

/// The document.
#[expect(clippy::expect_used, reason = "the program runs in a page only, and a page has a window and a document")]
pub(crate) fn document() -> Document {
    window().document().expect("a page")
}

/// The element with this id, if it is of this kind.
pub(crate) fn by_id<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Sends an event without content to `boot.js`.
pub(crate) fn announce(name: &str) {
    if let Ok(event) = Event::new(name) {
        let _ = window().dispatch_event(&event);
    }
}

/// Calls back at every such event, for the life of the page.
pub(crate) fn listen<E: FromWasmAbi + 'static>(target: &EventTarget, name: &str, called: impl FnMut(E) + 'static) {
    let called = Closure::<dyn FnMut(E)>::new(called);
    let _ = target.add_event_listener_with_callback(name, called.as_ref().unchecked_ref());
    called.forget();
}

/// Runs something once, after so many milliseconds; gives the number by which that can be called off.
pub(crate) fn later(milliseconds: i32, task: impl FnOnce() + 'static) -> Option<i32> {
    let task = Closure::once_into_js(task);
    window().set_timeout_with_callback_and_timeout_and_arguments_0(task.unchecked_ref(), milliseconds).ok()
}

/// An element while it is made.
pub(crate) struct New(pub(crate) Option<Element>);

/// Makes an element with a class.
pub(crate) fn new(tag: &str, class: &str) -> New {
    let element = document().create_element(tag).ok();
    if let Some(element) = element.as_ref().filter(|_| !class.is_empty()) {
        element.set_class_name(class);
    }
    New(element)
}

impl New {
    /// With a text, behind what is in it already.
    pub(crate) fn text(self, text: &str) -> Self {
        if let Some(element) = &self.0 {
            let _ = element.append_with_str_1(text);
        }
        self
    }

    /// With an attribute.
    pub(crate) fn with(self, name: &str, value: &str) -> Self {
        if let Some(element) = &self.0 {
            let _ = element.set_attribute(name, value);
        }
        self
    }

    /// With another element in it.
    pub(crate) fn holding(self, inner: New) -> Self {
        if let (Some(element), Some(inner)) = (&self.0, inner.0) {
            let _ = element.append_child(&inner);
        }
        self
    }

    /// With another element in it, if there is one.
    pub(crate) fn perhaps(self, inner: Option<New>) -> Self {
        match inner {
            Some(inner) => self.holding(inner),
            None => self,
        }
    }

    /// Calls back when it is clicked, as long as it is there.
    pub(crate) fn on_click(self, clicked: impl FnMut() + 'static) -> Self {
        if let Some(element) = &self.0 {
            let clicked = Closure::<dyn FnMut()>::new(clicked).into_js_value();
            let _ = element.add_event_listener_with_callback("click", clicked.unchecked_ref::<js_sys::Function>());
        }
        self
    }
}

/// Puts this in the place of everything in an element.
pub(crate) fn fill(element: &Element, content: New) {
    element.replace_children_with_node_1(
        &content.0.map_or_else(|| document().create_document_fragment().into(), Into::into),
    );
}

/// Whether the browser knows that it has no network.
pub(crate) fn is_offline() -> bool {
    let navigator = JsValue::from(window().navigator());
    js_sys::Reflect::get(&navigator, &"onLine".into()).is_ok_and(|online| online == JsValue::FALSE)
}
