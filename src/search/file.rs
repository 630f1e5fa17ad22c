//! The stored form of an index: `content/<lang>/search.json`.
//!
//! A few long strings with a line for each thing, because the browser hands over one long string much faster than many
//! thousand short ones, and because a line costs one byte more than what is in it.

use crate::course::{CourseVersion, Read, Value};
use serde::{Deserialize, Serialize};

/// What stands between the cells of a line.
pub(super) const CELL: char = '\t';

/// The index of the course in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct File {
    /// The course version that this file belongs to.
    pub version: CourseVersion,
    /// A line per document: its kind, its module's title, how many passages it has, its name, its title.
    pub documents: String,
    /// A line per passage, in the order of the documents: its kind, anchor, heading and text.
    pub passages: String,
    /// A line per word, in order.
    pub words: String,
    /// A line per word: the passages that it stands in, each with its weight there. See [`Posting`].
    pub postings: String,
}

impl Read for File {
    fn read_from<V: Value>(value: &V) -> Option<Self> {
        Some(Self {
            version: value.read("version")?,
            documents: value.read("documents")?,
            passages: value.read("passages")?,
            words: value.read("words")?,
            postings: value.read("postings")?,
        })
    }
}

/// The lines of a string, by their number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Lines {
    text: String,
    /// Where each line ends.
    ends: Vec<usize>,
}

impl Lines {
    /// Finds the lines.
    pub(super) fn new(text: String) -> Self {
        let mut ends: Vec<usize> =
            text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect();
        if !text.is_empty() {
            ends.push(text.len());
        }
        Self { text, ends }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// One of them; empty if there is no such line.
    pub(super) fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).map(|end| end + 1));
        let range = start.zip(self.ends.get(at).copied());
        range.and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.get(at))
    }
}

/// How much a word weighs in a passage, from 1 to [`HEAVIEST`].
pub(super) type Level = u8;

/// The heaviest level.
pub(super) const HEAVIEST: Level = 31;

/// Where a word stands, and how much it weighs there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Posting {
    /// The passage's number.
    pub passage: usize,
    /// How much it weighs, up to 31.
    pub level: u8,
    /// Whether it stands in the document's title.
    pub in_title: bool,
}

/// The 64 signs that a number is written with; none of them needs an escape in JSON.
const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes a word's postings: for each the distance to the passage before, in digits of 5 bits with a sixth for "more
/// follows", then one sign for the weight and whether it is in the title.
pub(super) fn written(postings: &[Posting]) -> String {
    let mut line = String::new();
    let mut push = |number: usize| line.extend(SIGNS.get(number & 63).map(|sign| char::from(*sign)));
    let mut last = 0;
    for posting in postings {
        let mut distance = posting.passage - last;
        last = posting.passage;
        while distance > 31 {
            push((distance & 31) | 32);
            distance >>= 5;
        }
        push(distance);
        push(usize::from(posting.level.min(HEAVIEST)) << 1 | usize::from(posting.in_title));
    }
    line
}

/// Reads a word's postings; signs that nobody wrote end the list.
pub(super) fn read(line: &str) -> impl Iterator<Item = Posting> {
    let mut numbers = line.bytes().map_while(value);
    let mut passage = 0_usize;
    std::iter::from_fn(move || {
        let (mut distance, mut shift) = (0_usize, 0_u32);
        loop {
            let digit = numbers.next()?;
            distance |= (digit & 31).checked_shl(shift)?;
            shift += 5;
            if digit & 32 == 0 {
                break;
            }
        }
        passage = passage.checked_add(distance)?;
        let weight = u8::try_from(numbers.next()?).ok()?;
        Some(Posting { passage, level: weight >> 1, in_title: weight & 1 == 1 })
    })
}

fn value(sign: u8) -> Option<usize> {
    let value = match sign {
        b'A'..=b'Z' => sign - b'A',
        b'a'..=b'z' => sign - b'a' + 26,
        b'0'..=b'9' => sign - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(usize::from(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn postings_are_read_as_they_were_written(
            all in proptest::collection::btree_map(0_usize..1_000_000, (1_u8..=HEAVIEST, any::<bool>()), 0..40),
        ) {
            let all: Vec<Posting> = all.into_iter()
                .map(|(passage, (level, in_title))| Posting { passage, level, in_title })
                .collect();
            prop_assert_eq!(read(&written(&all)).collect::<Vec<_>>(), all);
        }

        #[test]
        fn any_line_is_read_without_a_panic(line in ".*") {
            let _ = read(&line).count();
        }

        #[test]
        fn lines_are_those_of_the_text(text in "[a\n]*") {
            let lines = Lines::new(text.clone());
            let expected: Vec<&str> = if text.is_empty() { Vec::new() } else { text.split('\n').collect() };
            prop_assert_eq!(lines.iter().collect::<Vec<_>>(), expected);
        }
    }
}
