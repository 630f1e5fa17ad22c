//! The X-ray: the messages between the devices, as they are sent.

use super::session::Session;
use atslega::dom::view::{View, el};

/// The X-ray of the run so far; it grows as the learner acts.
pub(crate) fn view(session: Session) -> View {
    el("p").text(&session.file().title)
}
