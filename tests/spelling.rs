//! Every word that a reader sees is spelled as a dictionary or the project's own list has it, in both languages.
//!
//! The dictionaries come from npm (`dictionary-lv`, LGPL-2.1, and `dictionary-en-gb`, MIT and BSD), pinned in
//! `tests/e2e/package.json`: they are tools of the tests and no part of what is handed out.

mod spelling_kit;
mod support;

use atslega::locale::Locale;
use spelling_kit::dictionary::{Speller, list};
use spelling_kit::extract::{Stretch, markup};
use spelling_kit::texts::{every_word, of_stretches};
use spelling_kit::tokens::words;
use spelling_kit::{Found, Language};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

static WORDS: LazyLock<Vec<Found>> = LazyLock::new(every_word);
static LATVIAN: LazyLock<Speller> = LazyLock::new(|| Speller::new(Locale::Lv));
static ENGLISH: LazyLock<Speller> = LazyLock::new(|| Speller::new(Locale::En));

/// How many words get suggestions: finding them takes a quarter of a second each.
const SUGGESTED: usize = 20;

/// How many places of a word are shown.
const SHOWN: usize = 3;

fn speller(locale: Locale) -> &'static Speller {
    match locale {
        Locale::Lv => &LATVIAN,
        Locale::En => &ENGLISH,
    }
}

/// Every unknown word with up to three suggestions, and its places.
fn complaints(words: &[Found]) -> Vec<String> {
    let mut unknown: BTreeMap<(Locale, &str), Vec<&str>> = BTreeMap::new();
    for found in words {
        let locales = found.language.locales();
        if !locales.iter().any(|locale| speller(*locale).knows(&found.word)) {
            for part in speller(locales[0]).unknown_parts(&found.word) {
                unknown.entry((locales[0], part)).or_default().push(&found.place);
            }
        }
    }
    let complaint = |(at, ((locale, word), places)): (usize, ((Locale, &str), Vec<&str>))| {
        let suggestions = if at < SUGGESTED { speller(locale).suggestions(word) } else { Vec::new() };
        let more = if places.len() > SHOWN { format!(" … ({} places)", places.len()) } else { String::new() };
        let places = places[..places.len().min(SHOWN)].join(", ");
        format!("{places}{more}: `{word}` ({locale}) {}", suggestions.join(", "))
    };
    unknown.into_iter().enumerate().map(complaint).collect()
}

#[test]
fn every_word_is_spelled_rightly() {
    let complaints = complaints(&WORDS);
    let lists = Locale::ALL.map(list).join(" or ");
    assert!(
        complaints.is_empty(),
        "{} unknown words; mend them, or add a true term or name to {lists}:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

#[test]
fn every_word_of_the_lists_is_used_and_unknown_to_the_dictionary() {
    let mut complaints = Vec::new();
    for locale in Locale::ALL {
        let speller = speller(locale);
        let here: BTreeSet<&str> = WORDS
            .iter()
            .filter(|found| found.language.locales().contains(&locale))
            .map(|found| found.word.as_str())
            .filter(|word| !speller.is_in_dictionary(word))
            .collect();
        for entry in speller.entries() {
            if speller.is_in_dictionary(&entry.word) {
                complaints.push(format!("{}: the dictionary has `{}` by now", list(locale), entry.word));
            } else if !speller.is_owed(&here, entry) {
                complaints.push(format!("{}: nothing uses `{}` any more", list(locale), entry.word));
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn the_lists_are_in_order_with_no_word_twice() {
    for locale in Locale::ALL {
        let words: Vec<String> = speller(locale).entries().iter().map(|entry| entry.word.clone()).collect();
        let wrong = words.windows(2).find(|pair| sorting(&pair[0]) >= sorting(&pair[1]));
        assert!(wrong.is_none(), "{}: {wrong:?}", list(locale));
    }
}

/// The order of the lists: as a dictionary has it, small and capital letters together.
fn sorting(word: &str) -> (String, &str) {
    (word.to_lowercase(), word)
}

#[test]
fn a_planted_mistake_is_found_with_its_line_and_what_was_meant() {
    let planted = [
        (Locale::Lv, "Ievadi PIN1 un\napstiprini pieslēgsanos.", "x:2: `pieslēgsanos` (lv) "),
        (Locale::Lv, "Bibliotēkā strādā aģents.\n\nTas ir drosi.", "x:3: `drosi` (lv) droši"),
        (Locale::En, "Enter the PIN\nand confirm the requset.", "x:2: `requset` (en) request"),
        (Locale::En, "The colour is authorised, the color is not.", "x:1: `color` (en) colour"),
    ];
    for (locale, text, expected) in planted {
        let stretch = Stretch { range: 0..text.len(), language: Language::Only(locale) };
        let complaints = complaints(&of_stretches("x", text, &[stretch]));
        assert_eq!(complaints.len(), 1, "{complaints:?}");
        assert!(complaints[0].starts_with(expected), "{complaints:?}");
    }
}

#[test]
fn addresses_ids_and_numbers_are_no_words() {
    let text = "Atver latvija.gov.lv vai https://xqz.lv, raksti uz qxz@xzq.lv, ņem PIN1, e‑pasts (v. 2.2.1/19/I).";
    let found: Vec<String> = words(text).into_iter().map(|(_, word)| word).collect();
    assert_eq!(found, ["Atver", "vai", "raksti", "uz", "ņem", "e-pasts"]);
}

#[test]
fn the_first_view_is_read_in_the_language_of_its_elements() {
    let text = "<html lang=\"lv\"><meta name=\"description\" content=\"Abi both\"><p>x <b lang=\"lv\">viens</b>\
                <b lang=\"en\">two<br>three</b><!-- nekas --></p>";
    let found = of_stretches("x", text, &markup(text));
    let found: Vec<(Language, &str)> = found.iter().map(|found| (found.language, found.word.as_str())).collect();
    let either = Language::Either(Locale::Lv);
    let expected = [
        (either, "Abi"),
        (either, "both"),
        (Language::Only(Locale::Lv), "viens"),
        (Language::Only(Locale::En), "two"),
        (Language::Only(Locale::En), "three"),
    ];
    assert_eq!(found, expected);
}
