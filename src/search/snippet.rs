//! A piece of a passage with the words that were looked for marked in it.

use super::fold::tokens;
use std::ops::Range;

/// A text in which words are marked. Whoever shows it makes the marks; there is no HTML in it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// What is marked in it, in bytes, in order and apart from each other.
    pub marks: Vec<Range<usize>>,
}

/// A piece of a marked text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'m> {
    /// As it is.
    Plain(&'m str),
    /// A word that was looked for.
    Mark(&'m str),
}

impl Marked {
    /// The text in pieces.
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut end = 0;
        for mark in &self.marks {
            pieces.extend(self.text.get(end..mark.start).map(Piece::Plain));
            pieces.extend(self.text.get(mark.clone()).map(Piece::Mark));
            end = mark.end;
        }
        pieces.extend(self.text.get(end..).map(Piece::Plain));
        pieces.retain(|piece| !matches!(piece, Piece::Plain("") | Piece::Mark("")));
        pieces
    }
}

/// How many bytes of a passage are shown.
const WINDOW: usize = 210;
/// How many of them at most stand before the first marked word.
const RUN_UP: usize = 70;

/// A marked place of a text.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Hit {
    /// Where it is.
    pub(super) range: Range<usize>,
    /// Which of the words looked for it is.
    pub(super) sought: usize,
    /// How much it says.
    pub(super) worth: f32,
}

/// The hits of a text; `judge` says for a folded form which word it is and how much it says.
pub(super) fn hits(text: &str, judge: impl Fn(&str) -> Option<(usize, f32)>) -> Vec<Hit> {
    let hit = |token: super::fold::Token| {
        let best = token.forms().filter_map(&judge).max_by(|(_, one), (_, other)| one.total_cmp(other));
        best.map(|(sought, worth)| Hit { range: token.range, sought, worth })
    };
    tokens(text).into_iter().filter_map(hit).collect()
}

/// The whole text, marked.
pub(super) fn whole(text: &str, hits: &[Hit]) -> Marked {
    Marked { text: text.to_owned(), marks: hits.iter().map(|hit| hit.range.clone()).collect() }
}

/// The part of a text that says most about what was looked for.
pub(super) fn best_part(text: &str, hits: &[Hit]) -> Marked {
    if text.len() <= WINDOW + RUN_UP {
        return whole(text, hits);
    }
    let first = best_start(hits);
    let start = first.map_or(0, |hit| beginning(text, hit.range.start));
    let end = word_end(text, start + WINDOW);
    let cut = text.get(start..end).unwrap_or_default().trim_end();
    let before = if start == 0 { "" } else { "… " };
    let after = if start + cut.len() < text.trim_end().len() { " …" } else { "" };
    let inside = hits.iter().filter(|hit| hit.range.start >= start && hit.range.end <= start + cut.len());
    let moved = |at: usize| at - start + before.len();
    let marks = inside.map(|hit| moved(hit.range.start)..moved(hit.range.end)).collect();
    Marked { text: [before, cut, after].concat(), marks }
}

/// The hit from which a window says most: every word looked for counts once, a second time a little.
fn best_start(hits: &[Hit]) -> Option<&Hit> {
    let worth = |at: usize, first: &Hit| {
        let window = hits.iter().skip(at).take_while(|hit| hit.range.end < first.range.start + WINDOW - RUN_UP);
        let mut seen: Vec<usize> = Vec::new();
        window.fold(0.0, |sum, hit| {
            let share = if seen.contains(&hit.sought) { 0.1 } else { 1.0 };
            seen.push(hit.sought);
            sum + share * hit.worth
        })
    };
    let mut best: Option<(f32, &Hit)> = None;
    for (at, hit) in hits.iter().enumerate() {
        let worth = worth(at, hit);
        if best.is_none_or(|(most, _)| worth > most) {
            best = Some((worth, hit));
        }
    }
    best.map(|(_, hit)| hit)
}

/// Where to begin so that a place is read with its sentence, if that is not far.
fn beginning(text: &str, place: usize) -> usize {
    let from = floor(text, place.saturating_sub(RUN_UP));
    let run_up = text.get(from..place).unwrap_or_default();
    if from == 0 {
        return 0;
    }
    let sentence = run_up.rmatch_indices(['.', '!', '?', ':']).map(|(at, sign)| from + at + sign.len());
    let sentence =
        sentence.filter(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(' '))).map(|at| at + 1).next();
    sentence.or_else(|| run_up.find(' ').map(|at| from + at + 1)).unwrap_or(place)
}

/// The end of the last whole word before a place.
fn word_end(text: &str, place: usize) -> usize {
    if place >= text.len() {
        return text.len();
    }
    let place = floor(text, place);
    text.get(..place).and_then(|text| text.rfind(' ')).unwrap_or(place)
}

/// The place, or the one before it that is not inside a character.
fn floor(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn part(text: &str, word: &str) -> Marked {
        best_part(text, &hits(text, |form| (form == word).then_some((0, 1.0))))
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        let marked = part("Karte ir ciet.", "ir");
        assert_eq!(marked.pieces(), [Piece::Plain("Karte "), Piece::Mark("ir"), Piece::Plain(" ciet.")]);
    }

    #[test]
    fn a_long_text_begins_with_the_sentence_of_the_word() {
        let text = ["Pirms tam ir daudz kā cita. ".repeat(20).as_str(), "Tad nāk karte. ", &"Un pēc tam. ".repeat(40)]
            .concat();
        let marked = part(&text, "karte");
        assert!(marked.text.starts_with("… Tad nāk karte. Un"), "{marked:?}");
        assert!(marked.text.ends_with(" …") && marked.text.len() < 240, "{marked:?}");
        assert_eq!(marked.pieces()[1], Piece::Mark("karte"));
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_text(text in "\\PC{0,600}", letter in "[a-z]") {
            let marked = best_part(&text, &hits(&text, |form| form.starts_with(&letter).then_some((0, 1.0))));
            let joined: String = marked.pieces().iter().map(|piece| match piece {
                Piece::Plain(text) | Piece::Mark(text) => *text,
            }).collect();
            prop_assert_eq!(joined, marked.text);
        }
    }
}
