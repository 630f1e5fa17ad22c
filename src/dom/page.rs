//! The page as a whole: title, language, theme, focus.

use crate::learn::{TextSize, Theme};
use crate::locale::Locale;
use crate::signals;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, Document, Element, Event, EventTarget, FocusOptions, HtmlElement,
    ScrollIntoViewOptions, Window,
};

/// Has the parts of the page that follow signals run when all that the browser does now has been done.
pub fn begin_to_follow() {
    signals::wake_by(|| wasm_bindgen_futures::spawn_local(async { signals::settle() }));
}

/// The window; a page without one runs no program.
///
/// # Panics
/// Outside a page.
#[expect(clippy::expect_used, reason = "the app runs in a page only, and a page has a window and a document")]
pub fn window() -> Window {
    web_sys::window().expect("a page")
}

/// The document.
///
/// # Panics
/// Outside a page.
#[expect(clippy::expect_used, reason = "the app runs in a page only, and a page has a window and a document")]
pub fn document() -> Document {
    window().document().expect("a page")
}

/// Sends an event without content to `boot.js`.
pub fn announce(name: &str) {
    if let Ok(event) = web_sys::Event::new(name) {
        let _ = window().dispatch_event(&event);
    }
}

/// Sends an event with a text to whoever hears it on the window.
pub fn tell(name: &str, text: &str) {
    let what = CustomEventInit::new();
    what.set_detail(&text.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &what) {
        let _ = window().dispatch_event(&event);
    }
}

/// The text that came with an event.
pub fn told(event: &Event) -> Option<String> {
    event.dyn_ref::<CustomEvent>()?.detail().as_string()
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// Sets the language of the page.
pub fn set_language(locale: Locale) {
    set_root("lang", locale.code());
}

/// Sets light or dark.
pub fn set_theme(theme: Theme) {
    set_root("data-theme", theme.word());
}

/// Sets the size of the text.
pub fn set_text_size(size: TextSize) {
    set_root("data-text", size.word());
}

fn set_root(attribute: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(attribute, value);
    }
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The first element that matches a selector.
pub fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// Every element that matches a selector.
pub fn find_all(selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Opens the browser's window for printing.
pub fn print() {
    let _ = window().print();
}

/// Moves the focus to an element without scrolling to it.
pub fn focus(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // Headings and sections take focus from the program only.
        if element.tab_index() < 0 && !element.has_attribute("tabindex") {
            let _ = element.set_attribute("tabindex", "-1");
        }
        let _ = element.focus_with_options(&options);
    }
}

/// Scrolls until the element is at the top of the view.
pub fn scroll_to(element: &Element) {
    element.scroll_into_view_with_scroll_into_view_options(&ScrollIntoViewOptions::new());
}

/// What listens to an event, as long as it is kept.
pub struct Listener {
    target: EventTarget,
    event: Box<str>,
    act: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens for the life of the page.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listener {
    /// What outlives the listener, such as the window or a media query, must not call what is gone.
    fn drop(&mut self) {
        let _ = self.target.remove_event_listener_with_callback(&self.event, self.act.as_ref().unchecked_ref());
    }
}

/// Does something whenever an event comes.
#[must_use = "a listener that is dropped hears nothing"]
pub fn listen(target: &EventTarget, event: &str, act: Box<dyn FnMut(Event)>) -> Listener {
    let act = Closure::wrap(act);
    let _ = target.add_event_listener_with_callback(event, act.as_ref().unchecked_ref());
    Listener { target: target.clone(), event: event.into(), act }
}

/// Does something whenever an event comes to the window, for the life of the page.
pub fn on_window(event: &str, act: impl FnMut(Event) + 'static) {
    listen(&window(), event, Box::new(act)).forget();
}

/// Runs something once, after so many milliseconds; gives the number by which that can be called off.
pub fn later(milliseconds: i32, task: impl FnOnce() + 'static) -> Option<i32> {
    let task = Closure::once_into_js(task);
    window().set_timeout_with_callback_and_timeout_and_arguments_0(task.unchecked_ref(), milliseconds).ok()
}

/// Whether the browser knows that it has no network.
pub fn is_offline() -> bool {
    let navigator = JsValue::from(window().navigator());
    js_sys::Reflect::get(&navigator, &"onLine".into()).is_ok_and(|online| online == JsValue::FALSE)
}

/// Runs something once the browser has drawn what is on its way.
pub fn after_drawing(task: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(task);
    let _ = window().request_animation_frame(callback.unchecked_ref());
}
