//! Where sentences end and words begin, in Latvian and English.

use super::passages::LITERAL;
use crate::locale::Locale;
use std::ops::Range;

/// Abbreviations that something always follows, so that their full stop ends no sentence, whatever comes next.
///
/// Those that may stand last (`utt.`, `u. c.`, `etc.`) need no list: a small letter after them goes on, a capital begins.
fn leading_abbreviations(locale: Locale) -> &'static [&'static str] {
    match locale {
        Locale::Lv => &["nr", "piem", "plkst", "sk", "t.i", "i", "dr", "prof", "tālr", "art", "p", "lpp", "sal", "red"],
        Locale::En => &["no", "nos", "e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "art", "tel", "p", "cf", "vs"],
    }
}

/// The sentences of a passage, as stretches of it.
pub(crate) fn sentences(text: &str, locale: Locale) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| is_end_mark(*c)) {
        let behind = at + mark.len_utf8();
        let closing = text[behind..].trim_start_matches(is_closing);
        let end = text.len() - closing.len();
        let ends = match mark {
            '.' => begins_anew(closing) && !is_abbreviation(&text[start..at], closing, locale),
            _ => begins_anew(closing),
        };
        if ends {
            found.push(start..end);
            start = end;
        }
    }
    found.push(start..text.len());
    found.into_iter().map(|range| trimmed(text, range)).filter(|range| words(&text[range.clone()]) > 0).collect()
}

/// Whether a passage ends as a sentence does.
pub(crate) fn ends_as_sentence(text: &str) -> bool {
    text.trim_end().trim_end_matches(is_closing).ends_with(|c| is_end_mark(c) || c == ':')
}

/// How many words a text has: whatever stands between spaces and holds a letter or a digit.
pub(crate) fn words(text: &str) -> usize {
    tokens(text).count()
}

/// The words of a text. What stands between spaces is one word, as with `e-pakalpojums` and `un/vai`.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|token| token.contains(|c: char| c.is_alphanumeric() || c == LITERAL))
}

fn is_end_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

fn is_closing(c: char) -> bool {
    matches!(c, '”' | '“' | '’' | '"' | '»' | ')' | ']')
}

/// Whether a new sentence can begin with what stands behind an end mark.
fn begins_anew(behind: &str) -> bool {
    if behind.trim().is_empty() {
        return true;
    }
    // A name such as eID or eParaksts begins small and can begin a sentence.
    let word = tokens(behind).next().unwrap_or_default();
    let first = word.chars().find(|c| c.is_alphanumeric() || *c == LITERAL);
    behind.starts_with(char::is_whitespace)
        && (first.is_none_or(|c| !c.is_lowercase()) || word.contains(char::is_uppercase))
}

/// Whether the full stop behind this text belongs to its last word.
fn is_abbreviation(before: &str, behind: &str, locale: Locale) -> bool {
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    // A single capital is an initial, unless nothing follows.
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    // A number of one or two digits with a stop is an ordinal before whatever it counts.
    let ordinal = word.len() <= 2 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let known = leading_abbreviations(locale).contains(&word.to_lowercase().as_str());
    let counts = match locale {
        Locale::Lv => ordinal && behind.trim_start().starts_with(char::is_numeric),
        Locale::En => false,
    };
    !behind.trim().is_empty() && (initial || known || counts)
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + inside.len() - inside.trim_start().len();
    start..start + inside.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: Locale, marked: &str) {
        let expected: Vec<&str> = marked.split('|').map(str::trim).collect();
        let text = marked.replace('|', "");
        let found: Vec<&str> = sentences(&text, locale).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_sentence_ends_with_its_mark_and_the_quotation_marks_behind_it() {
        check(Locale::Lv, "Klients saka: „Nestrādā.” | Ko tu dari? | Jautā!");
        check(Locale::En, "She says: “It fails.” | What do you do? | Ask!");
    }

    #[test]
    fn a_name_that_begins_small_begins_a_sentence() {
        check(Locale::Lv, "Karti nenodod. | eID karte ir tava. | eIDAS ir regula.");
    }

    #[test]
    fn a_sentence_goes_on_after_a_quoted_one() {
        check(Locale::Lv, "Jautājums „Kas tu esi?” pieder pie pirmā soļa. | Otrais ir cits.");
        check(Locale::Lv, "„Nāc iekšā!” saka Velta. | Viņa smaida.");
    }

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        check(Locale::Lv, "Ņem līdzi dokumentu, piem., pasi, eID karti u. c. kartes. | Nāc plkst. 9.");
        check(Locale::Lv, "Tā ir regula Nr. 402. | To groza likums Nr. 5.");
        check(Locale::Lv, "Kods u. tml. dati, t. i., paroles utt. | Tad nāk atbilde.");
        check(Locale::En, "Bring a document, e.g. Anna’s passport. | See Regulation (EU) No. 910/2014. | Then go on.");
    }

    #[test]
    fn a_date_ends_no_sentence_unless_it_stands_last() {
        check(Locale::Lv, "Likums stājas spēkā 2026. gada 23. februārī. | Tas der.");
        check(Locale::Lv, "Redakcija ir no 01.02.2023. | Jaunākas nav.");
        check(Locale::Lv, "Atvērts 3. 5. un 7. datumā.");
    }

    #[test]
    fn an_initial_ends_no_sentence() {
        check(Locale::Lv, "Rakstīja J. Paraugs. | Lasīja Velta.");
    }

    #[test]
    fn an_address_with_full_stops_is_one_word() {
        check(Locale::Lv, "Atver latvija.gov.lv un pieslēdzies. | Viss.");
        assert_eq!(words("Atver latvija.gov.lv – un pieslēdzies."), 4);
    }

    #[test]
    fn a_part_of_a_sentence_does_not_end_as_one() {
        assert!(ends_as_sentence("Tā ir karte."));
        assert!(ends_as_sentence("„Tā ir karte.”"));
        assert!(!ends_as_sentence("eID karte"));
    }
}
