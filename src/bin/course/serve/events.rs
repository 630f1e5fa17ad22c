//! Telling the open pages what has changed, over Server-Sent Events.
//!
//! Each message holds the edition's version and all problems, so that a page that missed some is right again after one.

use super::edition::Edition;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch::Receiver;
use tokio_stream::{Stream, StreamExt as _, wrappers::WatchStream};

/// How soon a page asks again when `course serve` was stopped; it may be back at any moment.
const COME_BACK_AFTER: Duration = Duration::from_millis(500);

/// The messages for a page that was made of the edition `made_of`, if it says so: the present state first.
///
/// A message is called `reload` if the page was made of something else than what there is now, else `problems`.
pub(crate) fn messages(
    editions: Receiver<Arc<Edition>>,
    made_of: Option<String>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut known = made_of;
    let messages = WatchStream::new(editions).map(move |edition| {
        let known = known.replace(edition.version.clone());
        let name = if known.is_none_or(|known| known == edition.version) { "problems" } else { "reload" };
        let data = format!(r#"{{"version":"{}","problems":{}}}"#, edition.version, edition.problems);
        Ok(Event::default().event(name).data(data).retry(COME_BACK_AFTER))
    });
    Sse::new(messages).keep_alive(KeepAlive::default())
}
