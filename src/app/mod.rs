//! The app in the browser, and nothing that could be decided without one.
//!
//! 1. [`start`] installs the crash page and opens the learner's notebook.
//! 2. [`state`] holds what outlives a page: the route, the course in the language of the page, the ledger.
//! 3. [`navigation`] turns history events into routes, focus and scroll positions.
//! 4. [`shell`] draws the frame around a page; `pages/` has one file per page, `parts/` what pages share.
//! 5. `platform/` is every contact with the browser, but for the page itself, which is [`atslega::dom`]'s.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod ledger;
mod navigation;
mod pages;
mod parts;
mod platform;
mod shell;
mod state;

use atslega::dom;
use platform::crash;

/// Starts the app in the page that `index.html` has painted.
pub(crate) fn start() {
    crash::install();
    dom::begin_to_follow();
    // What belongs to nobody lives as long as the page.
    let app = state::App::open();
    navigation::follow(app);
    if let Some(body) = dom::document().body() {
        shell::shell(app).mount(&body);
    }
}
