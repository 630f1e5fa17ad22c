//! What stands between quotation marks: words that are spoken of, not spoken.

use std::ops::Range;

/// The stretches of a text between quotation marks, marks included; those inside another are not listed.
///
/// A quotation that nothing closes reaches to the end of the text.
pub(crate) fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, mark) in text.char_indices() {
        let innermost = open.last().map(|(_, mark)| *mark);
        match mark {
            // Some close „ with the mark that opens in English.
            '“' if innermost == Some('„') => close(&mut open, at + mark.len_utf8(), &mut found),
            '„' | '“' | '«' => open.push((at, mark)),
            '”' | '»' => close(&mut open, at + mark.len_utf8(), &mut found),
            _ => {}
        }
    }
    found.extend(open.first().map(|(start, _)| *start..text.len()));
    found
}

fn close(open: &mut Vec<(usize, char)>, end: usize, found: &mut Vec<Range<usize>>) {
    if let Some((start, _)) = open.pop()
        && open.is_empty()
    {
        found.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = quotations(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn both_languages_quote_in_their_own_way() {
        check("Vārds „autorizēties” un “log in”.", &["„autorizēties”", "“log in”"]);
        check("Arī „šādi“ un «tā».", &["„šādi“", "«tā»"]);
    }

    #[test]
    fn a_quotation_inside_another_belongs_to_it() {
        check("Saka: „Spied „Labi” un ej.” Un tad?", &["„Spied „Labi” un ej.”"]);
    }

    #[test]
    fn an_open_quotation_reaches_to_the_end() {
        check("Saka: „Spied un ej.", &["„Spied un ej."]);
        check("Bez sākuma” nav nekā.", &[]);
    }
}
