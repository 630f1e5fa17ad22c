//! Reading the content folder into the text files that the compiler takes.

use atslega::compile::Sources;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

/// The kinds of file that make up a course; anything else in the folder is the trainer's own business.
const KINDS: [&str; 3] = ["md", "toml", "svg"];

/// A file or folder that could not be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// The file or folder.
    pub(crate) path: PathBuf,
    /// What the system said.
    pub(crate) error: io::Error,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for Unreadable {}

/// Reads every text file of a course below `folder`.
///
/// Lines come out ending in `\n`, without a byte order mark.
/// Bytes that are no UTF-8 become U+FFFD: a file saved in an old encoding is a fault to show in its place, not a crash.
///
/// # Errors
/// When the folder, or a file in it, cannot be read.
pub(crate) fn read(folder: &Path) -> Result<Sources, Unreadable> {
    let mut sources = Sources::new();
    read_below(folder, "", &mut sources)?;
    Ok(sources)
}

/// Reads the files below `folder`, whose path inside the course is `prefix` (empty, or ending in `/`).
fn read_below(folder: &Path, prefix: &str, sources: &mut Sources) -> Result<(), Unreadable> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| Unreadable { path, error }
    };
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        // Hidden files and folders are an editor's or a version control's.
        if name.starts_with('.') {
            continue;
        }
        let read = if path.is_dir() {
            read_below(&path, &format!("{prefix}{name}/"), sources)
        } else if is_text_of_a_course(name) {
            let text = fs::read(&path).map(|bytes| text_of(&bytes)).map_err(at(&path));
            text.map(|text| drop(sources.insert(format!("{prefix}{name}"), text)))
        } else {
            Ok(())
        };
        match read {
            // An editor that saves by renaming takes the file away for a moment after the folder was listed.
            Err(gone) if gone.error.kind() == ErrorKind::NotFound => {}
            read => read?,
        }
    }
    Ok(())
}

/// Whether a file's name ends like one of a course's text files.
fn is_text_of_a_course(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, kind)| KINDS.contains(&kind))
}

/// A file's text with `\n` at the line ends and no byte order mark.
fn text_of(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_and_the_byte_order_mark_are_made_equal() {
        assert_eq!(text_of("\u{feff}a\r\nb\n".as_bytes()), "a\nb\n");
    }

    #[test]
    fn a_file_in_an_old_encoding_keeps_its_readable_letters() {
        assert_eq!(text_of(b"Tr\xees so\xecii"), "Tr\u{fffd}s so\u{fffd}ii");
    }

    #[test]
    fn only_the_texts_of_a_course_are_read() {
        let kept = ["course.toml", "ievads.md", "eid.svg"].map(is_text_of_a_course);
        let left = ["ievads.md~", "ievads.md.swp", "foto.png", "md"].map(is_text_of_a_course);
        assert_eq!((kept, left), ([true; 3], [false; 4]));
    }
}
