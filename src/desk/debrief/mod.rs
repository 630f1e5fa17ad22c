//! Looking back at a run that is over.

use super::session::Session;
use atslega::dom::view::{View, el};

/// What is shown when a run is over.
pub(crate) fn view(session: Session) -> View {
    el("p").text(&session.file().title)
}
