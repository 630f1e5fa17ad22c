//! What the command prints. Whoever reads only the beginning closes the pipe, and that is no mistake.

use std::fmt::Display;
use std::io::{Write as _, stdout};

/// Prints a text, and ends the line.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(stdout(), "{text}");
}

/// Prints a text as it is.
pub(crate) fn text(text: impl Display) {
    let _ = write!(stdout(), "{text}");
}
