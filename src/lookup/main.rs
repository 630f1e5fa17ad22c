//! Looking up in the course: a second program, which `boot.js` fetches when it is first wanted.
//!
//! It owns what is in the dialog of `index.html` and nothing else of the page; without it, and after a panic in it, the
//! course goes on. It draws with [`atslega::dom::view`], without signals: these would be a fifth of its weight.
//!
//! 1. `start` takes the dialog over from `boot.js` and tells when something goes wrong.
//! 2. `dialog` holds what is known: the language, the indexes, what is typed.
//! 3. `view` draws each state; `keys` moves through the results; `arrival` shows the place that was opened.
//!
//! Natively this is an empty program; what finds things is [`atslega::search`], which is tested there.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// The program itself, which there is only in a browser; its files stand beside this one.
#[cfg(target_arch = "wasm32")]
#[path = "."]
mod program {
    mod arrival;
    mod dialog;
    mod fetch;
    mod keys;
    pub(crate) mod start;
    mod view;
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    program::start::start();
}
