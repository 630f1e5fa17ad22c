//! Rendered text.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A piece of HTML that the course compiler has written and that needs no further cleaning.
///
/// Only `compile::render` makes one; the app receives it by reading a course file of its own origin.
/// That is why the constructor is private to the library: nothing a learner types can become one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Html(String);

impl Html {
    /// Wraps text that `compile::render` has just written, or that was read from a file it has written.
    pub(crate) fn from_renderer(html: String) -> Self {
        Self(html)
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
