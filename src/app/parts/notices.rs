//! What the learner should know, above the page: about their data, and about a new version.

use super::element::{button, plain};
use crate::app::ledger::Notice;
use crate::app::platform::update;
use crate::app::state::App;
use atslega::dom;
use atslega::dom::view::{View, el, live};
use atslega::locale::Messages;
use atslega::signals::Memo;

/// The notices, announced politely as they come.
pub(crate) fn notices(app: App, words: Messages) -> View {
    let about_data = Notice::ALL.map(|notice| {
        // Each follows for itself, so that a new one leaves the others, and the focus in them, alone.
        let told = Memo::new(move || app.ledger.tells(notice));
        live(move || told.get().then(|| about_data(app, words, notice)))
    });
    let new_version = live(move || {
        let take = || button("button", words.update_take(), update::take);
        app.update_waiting.get().then(|| el("li").class("notice").holds([plain(words.notice_update()), take()]))
    });
    let list = el("ul").holds(about_data).holds([new_version]);
    el("div").class("notices wrap").attr("role", "status").holds([list])
}

fn about_data(app: App, words: Messages, notice: Notice) -> View {
    let dismiss = move || {
        app.ledger.dismiss(notice);
        // The button is gone; the keyboard goes on with the next one.
        dom::after_drawing(|| {
            if let Some(next) = dom::find(".notice button") {
                dom::focus(&next);
            }
        });
    };
    el("li").class("notice").holds([plain(text(words, notice)), button("button quiet", words.dismiss(), dismiss)])
}

fn text(words: Messages, notice: Notice) -> &'static str {
    match notice {
        Notice::Denied => words.notice_denied(),
        Notice::Full => words.notice_full(),
        Notice::SetAside => words.notice_set_aside(),
        Notice::Newer => words.notice_newer(),
        Notice::Wiped => words.wipe_done(),
        Notice::WipedElsewhere => words.notice_wiped_elsewhere(),
    }
}
