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

#[cfg(target_arch = "wasm32")]
mod begin;
#[cfg(target_arch = "wasm32")]
mod carried;
#[cfg(target_arch = "wasm32")]
mod clock;
#[cfg(target_arch = "wasm32")]
mod debrief;
#[cfg(target_arch = "wasm32")]
mod drag;
#[cfg(target_arch = "wasm32")]
mod drawing;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod happened;
#[cfg(target_arch = "wasm32")]
mod hint;
#[cfg(target_arch = "wasm32")]
mod kept;
#[cfg(target_arch = "wasm32")]
mod key;
#[cfg(target_arch = "wasm32")]
mod keypad;
#[cfg(target_arch = "wasm32")]
mod load;
#[cfg(target_arch = "wasm32")]
mod offer;
#[cfg(target_arch = "wasm32")]
mod part;
#[cfg(target_arch = "wasm32")]
mod phase_mark;
#[cfg(target_arch = "wasm32")]
mod place;
#[cfg(target_arch = "wasm32")]
mod retell;
#[cfg(target_arch = "wasm32")]
mod scene;
#[cfg(target_arch = "wasm32")]
mod session;
#[cfg(target_arch = "wasm32")]
mod slip;
#[cfg(target_arch = "wasm32")]
mod start;
#[cfg(target_arch = "wasm32")]
mod why;
#[cfg(target_arch = "wasm32")]
mod xray;

fn main() {
    #[cfg(target_arch = "wasm32")]
    start::start();
}
