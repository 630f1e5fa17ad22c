//! Where something stands: a stretch of a file, and the line and column that a person counts.

use super::Sources;
use serde::Serialize;
use std::ops::Range;
use std::rc::Rc;

/// A stretch of a file, in bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Span {
    /// The file's path inside the content folder.
    pub(crate) file: Rc<str>,
    /// Where the stretch begins.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
}

impl Span {
    /// A stretch of this file.
    pub(crate) fn new(file: &Rc<str>, range: Range<usize>) -> Self {
        Self { file: Rc::clone(file), start: range.start, end: range.end.max(range.start) }
    }

    /// The very beginning of a file, for what is missing altogether.
    pub(crate) fn top(file: &str) -> Self {
        Self { file: file.into(), start: 0, end: 0 }
    }
}

/// Something read from a file, and where it stood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Located<T> {
    /// What was read.
    pub(crate) value: T,
    /// Where it stood.
    pub(crate) span: Span,
}

/// A text read from a file.
pub(crate) type Word = Located<String>;

impl<T> Located<T> {
    /// What was read here.
    pub(crate) fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// The place of a problem, as a person finds it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Place {
    /// The file's path inside the content folder.
    pub file: String,
    /// The bytes of the file that the problem is about.
    pub span: Range<usize>,
    /// The line where they begin, counted from 1.
    pub line: usize,
    /// The character of the line where they begin, counted from 1.
    pub column: usize,
}

impl Place {
    /// Finds line and column of a stretch.
    pub(crate) fn of(span: &Span, sources: &Sources) -> Self {
        let text = sources.get(&*span.file).map_or("", String::as_str);
        let start = text.floor_char_boundary(span.start);
        let end = text.floor_char_boundary(span.end).max(start);
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            file: span.file.to_string(),
            span: start..end,
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_not_bytes() {
        let sources = Sources::from([("a.md".to_owned(), "ā\nšķū x".to_owned())]);
        let at = sources["a.md"].find('x').unwrap();
        let place = Place::of(&Span { file: "a.md".into(), start: at, end: at + 1 }, &sources);
        assert_eq!((place.line, place.column), (2, 5));
    }

    #[test]
    fn a_place_outside_the_file_is_its_end() {
        let sources = Sources::from([("a.md".to_owned(), "a\n".to_owned())]);
        let place = Place::of(&Span { file: "a.md".into(), start: 90, end: 99 }, &sources);
        assert_eq!((place.line, place.column, place.span), (2, 1, 2..2));
    }

    #[test]
    fn a_file_that_is_missing_has_its_first_place() {
        let place = Place::of(&Span::top("nav.md"), &Sources::new());
        assert_eq!((place.line, place.column), (1, 1));
    }
}
