//! What a page is made of: the browser's own nodes, and parts that follow what they read.
//!
//! A page is written like its outline, from the outside in:
//!
//! ```ignore
//! el("section").class("setting").attr("aria-labelledby", "settings-data").holds([
//!     el("h2").id("settings-data").text(words.settings_data()),
//!     el("button").attr("type", "button").on("click", open).text(words.settings_wipe()),
//!     live(move || is_open.get().then(|| el("p").text(words.settings_data_text()))),
//! ])
//! ```
//!
//! A node is made once, where it is written. What changes afterwards is a closure: [`View::text_from`],
//! [`View::attr_from`] and [`View::checked_from`] change one thing in place, [`live`] makes a part anew. Each closure runs
//! at once and then again whenever a signal that it read has changed. It belongs to the part around it, as a listener does:
//! when that is made anew, the closures in it are forgotten.
//!
//! There is one type and no generic code behind it, so that another page costs its own words and little else.

use super::page;
use crate::course::Html;
use crate::signals::{self, Kept};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, Node};

/// The namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// A piece of a page: an element, a text, or several of them in a row. A handle: copies are the same piece.
#[derive(Clone)]
pub struct View(Node);

/// An element.
pub fn el(name: &str) -> View {
    page::document().create_element(name).map_or_else(|_| list([]), |element| View(element.into()))
}

/// An element of a drawing.
pub fn svg(name: &str) -> View {
    page::document().create_element_ns(Some(SVG), name).map_or_else(|_| list([]), |element| View(element.into()))
}

/// A text that stands between elements.
pub fn text(text: &str) -> View {
    View(page::document().create_text_node(text).into())
}

/// Pieces in a row.
pub fn list(pieces: impl IntoIterator<Item = View>) -> View {
    View(page::document().create_document_fragment().into()).holds(pieces)
}

/// A part that is made anew whenever something that it read has changed.
pub fn live<V: Into<View>>(part: impl Fn() -> V + 'static) -> View {
    live_part(Box::new(move || part().into()))
}

fn live_part(part: Box<dyn Fn() -> View>) -> View {
    // Two empty texts mark where the part begins and ends; what is between them may itself be live.
    let (begin, end) = (text(""), text(""));
    let place = list([begin.clone(), end.clone()]);
    signals::now(Box::new(move || {
        let fresh = part();
        let Some(parent) = end.0.parent_node() else { return };
        while let Some(old) = begin.0.next_sibling().filter(|old| *old != end.0) {
            let _ = parent.remove_child(&old);
        }
        let _ = parent.insert_before(&fresh.0, Some(&end.0));
    }));
    place
}

impl From<Option<View>> for View {
    fn from(piece: Option<View>) -> Self {
        piece.unwrap_or_else(|| list([]))
    }
}

/// What an element is, says and does.
impl View {
    /// Gives it classes.
    pub fn class(self, classes: &str) -> Self {
        self.attr("class", classes)
    }

    /// Gives it an id.
    pub fn id(self, id: &str) -> Self {
        self.attr("id", id)
    }

    /// Gives it an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        let _ = self.element().set_attribute(name, value);
        self
    }

    /// Gives it an attribute, if there is a value.
    pub fn attr_if(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Gives it an attribute that follows what the closure reads, and is not there while there is no value.
    pub fn attr_from<S: AsRef<str>>(self, name: &'static str, value: impl Fn() -> Option<S> + 'static) -> Self {
        let node = self.clone();
        signals::now(Box::new(move || node.set_attr(name, value().as_ref().map(AsRef::as_ref))));
        self
    }

    /// Checks a box or not, as the closure says.
    pub fn checked_from(self, checked: impl Fn() -> bool + 'static) -> Self {
        let node = self.clone();
        signals::now(Box::new(move || {
            let _ = js_sys::Reflect::set(&node.0, &"checked".into(), &checked().into());
        }));
        self
    }

    /// Does something whenever an event comes.
    pub fn on(self, event: &str, act: impl FnMut(Event) + 'static) -> Self {
        // Kept by the part around the element, and not by the element: the closure may hold the element in its turn.
        Kept::new(page::listen(&self.0, event, Box::new(act)));
        self
    }

    /// Calls back when it is clicked, for as long as the browser keeps it: where no part follows signals.
    pub fn on_click(self, clicked: impl FnMut() + 'static) -> Self {
        let clicked = Closure::<dyn FnMut()>::new(clicked).into_js_value();
        let _ = self.0.add_event_listener_with_callback("click", clicked.unchecked_ref());
        self
    }

    /// Adds a text.
    pub fn text(self, words: &str) -> Self {
        self.holds([text(words)])
    }

    /// Adds a text that follows what the closure reads.
    pub fn text_from<S: AsRef<str>>(self, words: impl Fn() -> S + 'static) -> Self {
        let piece = text("");
        let node = piece.0.clone();
        signals::now(Box::new(move || node.set_node_value(Some(words().as_ref()))));
        self.holds([piece])
    }

    /// Fills it with rendered text of the course.
    pub fn html(self, html: &Html) -> Self {
        self.element().set_inner_html(html.as_str());
        self
    }

    /// Adds pieces: a row of them, as many as there are, or one that may be missing.
    pub fn holds(self, pieces: impl IntoIterator<Item = View>) -> Self {
        for piece in pieces {
            self.add(&piece);
        }
        self
    }

    /// The browser's element, which it is by the way it was made.
    pub fn element(&self) -> &Element {
        self.0.unchecked_ref()
    }

    /// Puts it in the place of everything in an element.
    pub fn fill(self, element: &Element) {
        element.replace_children_with_node_1(&self.0);
    }

    /// Puts it at the end of an element of the page.
    pub fn mount(self, parent: &Element) {
        let _ = parent.append_child(&self.0);
    }

    fn add(&self, piece: &View) {
        let _ = self.0.append_child(&piece.0);
    }

    fn set_attr(&self, name: &str, value: Option<&str>) {
        let _ = match value {
            Some(value) => self.element().set_attribute(name, value),
            None => self.element().remove_attribute(name),
        };
    }
}
