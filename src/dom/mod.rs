//! The browser's page: what every program of the course is drawn with. In WebAssembly only.
//!
//! - [`view`] writes pages, which follow [`signals`](crate::signals); [`begin_to_follow`] sees to it that they do.
//! - [`fetch`] asks for files of the course; [`json`] reads what the browser has parsed.
//! - The functions here are the page as a whole: elements by name, focus, events on the window.
//!
//! What only one program needs of the browser stands in that program.

pub mod fetch;
pub mod json;
mod page;
pub mod view;

pub use page::{
    Listener, after_drawing, announce, begin_to_follow, by_id, document, find, find_all, focus, is_offline, later,
    listen, on_window, print, scroll_to, set_language, set_text_size, set_theme, set_title, tell, told, window,
};
