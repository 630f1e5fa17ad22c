//! What the learner should know, above the page: about their data, and about a new version.

use super::super::ledger::Notice;
use super::super::platform::update;
use super::super::state::App;
use crate::app::parts::element::plain;
use atslega::locale::Messages;
use leptos::prelude::*;

/// The notices, announced politely as they come.
pub(crate) fn notices(app: App) -> impl IntoView {
    let list = move || {
        let course = app.course.get()?;
        let about_data = app.ledger.notices().into_iter().map(|notice| {
            let dismiss = move |_| app.ledger.dismiss(notice);
            view! {
                <li class="notice">
                    {plain(text(course.words, notice))}
                    <button type="button" class="button quiet" on:click=dismiss>{course.words.dismiss()}</button>
                </li>
            }
            .into_any()
        });
        let new_version = app.update_waiting.get().then(|| {
            view! {
                <li class="notice">
                    {plain(course.words.notice_update())}
                    <button type="button" class="button" on:click=move |_| update::take()>{course.words.update_take()}</button>
                </li>
            }
            .into_any()
        });
        Some(about_data.chain(new_version).collect_view())
    };
    view! { <div class="notices wrap" role="status"><ul>{list}</ul></div> }
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
