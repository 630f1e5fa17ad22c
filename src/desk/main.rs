//! The desk of the sandbox: a third program, which `boot.js` fetches when a scenario is first opened.
//!
//! It owns what is in the element `#desk` of a page and nothing else; without it, and after a panic in it, the course goes
//! on. With the course it shares the page and events on the window:
//!
//! - `desk-open`: the page holds a `#desk`, whose `data-scenario` names the scenario to play;
//! - `desk-close`: the page with it has gone;
//! - `desk-unopened`: the scenario could not be had;
//! - `desk-crash`: this program has failed;
//! - `desk-run`: a run has ended; the app writes it (a [`Played`](atslega::learn::Played)) into the learner's notebook.
//!
//! Natively this is an empty program; the world is [`atslega::sandbox`], which is tested there.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

/// The program itself, which there is only in a browser; its files stand beside this one.
#[cfg(target_arch = "wasm32")]
#[path = "."]
mod program {
    mod begin;
    mod clock;
    mod debrief;
    mod drag;
    mod drawing;
    mod focus;
    mod happened;
    mod hint;
    mod kept;
    mod key;
    mod keypad;
    mod load;
    mod offer;
    mod part;
    mod phase_mark;
    mod place;
    mod retell;
    mod scene;
    mod session;
    mod slip;
    pub(crate) mod start;
    mod why;
    mod xray;
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    program::start::start();
}
