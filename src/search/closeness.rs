//! How near a word of the index is to a typed one.
//!
//! Both are folded stems. From near to far: the same stem; a word that the typed one is the beginning of; a word of the
//! same root (`bloķēts`, `bloķēšana`); one with a prefix more (`atbloķēt`); one that differs by a slip of the finger.

use super::number;
use crate::locale::Locale;

/// A word that is looked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// The word as it was typed, folded.
    pub word: String,
    /// Its stem.
    pub stem: String,
    /// The stems of what it makes together with its neighbours.
    pub joined: Vec<String>,
    /// Whether more of it may follow.
    pub end: End,
}

/// Whether a typed word is finished.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// Something was typed after it.
    Closed,
    /// It is the last one, and may be the beginning of a longer word.
    Open,
}

/// The same stem.
pub const SAME: f32 = 1.0;
/// From here on a word counts as found, and nobody looks for slips of the finger.
pub const FOUND: f32 = 0.9;
/// A vowel or two that verbs have between root and ending, then what a Latvian stem may end on besides its root.
const TAILS_LV: [&str; 33] = [
    "", "i", "iet", "t", "ti", "st", "s", "si", "san", "um", "taj", "toj", "us", "usi", "is", "dam", "ib", "tib", "ig",
    "isk", "tn", "am", "os", "nn", "n", "k", "sn", "ties", "tum", "tib", "ni", "nie", "niek",
];
/// How the end of a Latvian root changes: `pieslēgt` and `pieslēdzas`, `karte` and `karšu`, `iestāde` and `iestāžu`.
const ALTERNATIONS: [(&str, &str); 4] = [("g", "dz"), ("t", "s"), ("d", "z"), ("k", "c")];
/// What an English stem may end on besides its root.
const TAILS_EN: [&str; 24] = [
    "", "e", "er", "or", "ion", "ication", "ation", "ator", "ative", "y", "i", "l", "ly", "ment", "able", "al", "ance",
    "ence", "ity", "ur", "atur", "n", "en", "ant",
];
/// What may stand before a Latvian root.
const HEADS_LV: [&str; 12] = ["no", "pie", "iz", "sa", "aiz", "pa", "uz", "ie", "par", "ap", "at", "ne"];
/// What may stand before an English root.
const HEADS_EN: [&str; 5] = ["un", "re", "de", "dis", "non"];
/// How much is left of the nearness when only the roots agree.
const OTHER_HEAD: f32 = 0.7;

/// How near a word of the index is, from 0 to 1; `None` for one that has nothing to do with it.
pub fn closeness(locale: Locale, wanted: &Wanted, word: &str) -> Option<f32> {
    if word == wanted.stem || wanted.joined.iter().any(|joined| joined == word) {
        return Some(SAME);
    }
    respelt(locale, &wanted.stem, word).or_else(|| {
        [begun(wanted, word), related(locale, &wanted.stem, word), prefixed(locale, &wanted.stem, word)]
            .into_iter()
            .flatten()
            .reduce(f32::max)
    })
}

/// The same English word as it is spelt elsewhere: `authorised`, `authorized`.
fn respelt(locale: Locale, one: &str, other: &str) -> Option<f32> {
    let plain = |letter: u8| if letter == b'z' { b's' } else { letter };
    let alike = one.len() == other.len() && one.bytes().map(plain).eq(other.bytes().map(plain));
    match locale {
        Locale::Lv => None,
        Locale::En => alike.then_some(0.95),
    }
}

/// The typed word is the beginning of the other.
fn begun(wanted: &Wanted, word: &str) -> Option<f32> {
    let (least, most) = match wanted.end {
        End::Open => (1, 0.85),
        End::Closed => (3, 0.7),
    };
    let typed = wanted.word.as_str();
    (typed.len() >= least && word.starts_with(typed)).then(|| most * (0.6 + 0.4 * share(typed.len(), word.len())))
}

/// Both come from one root.
fn related(locale: Locale, one: &str, other: &str) -> Option<f32> {
    let shared = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let near = 0.55 + 0.3 * share(shared, one.len().max(other.len()));
    let (one, other) = (one.get(shared..)?, other.get(shared..)?);
    let is_one_root = match locale {
        Locale::Lv => (shared >= 4 && is_tail_lv(one) && is_tail_lv(other)) || (shared >= 3 && alternate(one, other)),
        Locale::En => shared >= 4 && TAILS_EN.contains(&one) && TAILS_EN.contains(&other),
    };
    is_one_root.then_some(near)
}

/// Whether a Latvian root may end in these two ways in two of its forms.
fn alternate(one: &str, other: &str) -> bool {
    let ends = |one: &str, other: &str, (end, changed): (&str, &str)| {
        let rests = one.strip_prefix(end).zip(other.strip_prefix(changed));
        rests.is_some_and(|(one, other)| is_tail_lv(one) && is_tail_lv(other))
    };
    ALTERNATIONS.into_iter().any(|pair| ends(one, other, pair) || ends(other, one, pair))
}

/// Whether this may follow a root: perhaps a vowel of the verb's class, perhaps a `j`, then an ending of the stem.
fn is_tail_lv(tail: &str) -> bool {
    let known = |tail: &str| TAILS_LV.contains(&tail);
    let vowel = tail.strip_prefix(['a', 'e', 'i', 'o', 'u']);
    let after = vowel.unwrap_or(tail);
    known(tail) || known(after) || after.strip_prefix('j').is_some_and(known)
}

/// Both come from one root, but with another prefix before it, or with one more: `dod`, `iedod`, `nedod`.
fn prefixed(locale: Locale, one: &str, other: &str) -> Option<f32> {
    let heads: &[&str] = match locale {
        Locale::Lv => &HEADS_LV,
        Locale::En => &HEADS_EN,
    };
    let bare =
        |word| heads.iter().filter_map(move |head: &&str| str::strip_prefix(word, head)).filter(|root| root.len() > 2);
    let near = |one: &str, other: &str| if one == other { Some(1.0) } else { related(locale, one, other) };
    let one_more = bare(one).filter_map(|root| near(root, other)).chain(bare(other).filter_map(|root| near(one, root)));
    let another = bare(one).flat_map(|root| bare(other).filter_map(move |other| near(root, other)));
    one_more.chain(another).reduce(f32::max).map(|near| OTHER_HEAD * near)
}

/// How near a word is that may have been meant: one slip in a word of four letters or more, two from nine on.
///
/// A number is never a slip: PIN1 is not PIN2.
pub fn mistyped(wanted: &Wanted, word: &str) -> Option<f32> {
    if !wanted.stem.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return None;
    }
    let allowed = match wanted.stem.len() {
        0..=3 => return None,
        4..=8 => 1,
        _ => 2,
    };
    let whole = slips(&wanted.stem, word, allowed).map(|slips| 0.75 - 0.2 * f32::from(slips));
    whole.or_else(|| {
        // Perhaps the slip is in the beginning of a longer word.
        let length = wanted.word.len();
        let beginnings = (length.saturating_sub(1)..=length + 1).filter_map(|end| word.get(..end));
        let slips = beginnings.filter_map(|beginning| slips(&wanted.word, beginning, allowed)).min()?;
        (length > 4 && wanted.end == End::Open).then(|| 0.6 - 0.2 * f32::from(slips))
    })
}

/// How many letters were left out, put in, changed or exchanged with their neighbour, if not more than allowed.
fn slips(one: &str, other: &str, allowed: u8) -> Option<u8> {
    if one.len().abs_diff(other.len()) > usize::from(allowed) {
        return None;
    }
    // Two slips and another first letter are another word.
    if allowed > 1 && one.as_bytes().first() != other.as_bytes().first() {
        return None;
    }
    let other = other.as_bytes();
    let mut before: Vec<u8> = Vec::new();
    let mut row: Vec<u8> = (0..=other.len()).map(|at| u8::try_from(at).unwrap_or(u8::MAX)).collect();
    let mut last = None;
    for letter in one.bytes() {
        let next = next_row(&before, &row, (last, letter), other);
        if next.iter().all(|slips| *slips > allowed) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
        last = Some(letter);
    }
    row.last().copied().filter(|slips| *slips <= allowed)
}

/// The next row of the table of distances (Damerau and Levenshtein).
fn next_row(before: &[u8], row: &[u8], (earlier, letter): (Option<u8>, u8), other: &[u8]) -> Vec<u8> {
    let mut next = vec![row.first().copied().unwrap_or_default().saturating_add(1)];
    for (at, theirs) in other.iter().enumerate() {
        let cell = |row: &[u8], at: usize| row.get(at).copied().unwrap_or(u8::MAX);
        let changed = cell(row, at).saturating_add(u8::from(*theirs != letter));
        let mut least = changed.min(cell(row, at + 1).saturating_add(1)).min(cell(&next, at).saturating_add(1));
        let exchanged = at.checked_sub(1).filter(|at| earlier == Some(*theirs) && other.get(*at) == Some(&letter));
        if let Some(at) = exchanged {
            least = least.min(cell(before, at).saturating_add(1));
        }
        next.push(least);
    }
    next
}

fn share(part: usize, whole: usize) -> f32 {
    number(part) / number(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::super::{fold::fold, stem};
    use super::*;
    use proptest::prelude::*;

    fn wanted(locale: Locale, word: &str, end: End) -> Wanted {
        let word = fold(word);
        Wanted { stem: stem(locale, &word).to_owned(), word, joined: Vec::new(), end }
    }

    #[track_caller]
    fn near(locale: Locale, typed: &str, words: &str) {
        for word in words.split_whitespace() {
            let folded = fold(word);
            let found = closeness(locale, &wanted(locale, typed, End::Closed), stem(locale, &folded));
            assert!(found.is_some_and(|near| near > 0.3), "{typed} {word} {found:?}");
        }
    }

    #[test]
    fn the_forms_of_a_latvian_verb_are_near() {
        near(Locale::Lv, "bloķēts", "bloķējas bloķē bloķēšana bloķēšanu bloķēja bloķēt atbloķēt nobloķējies");
        near(Locale::Lv, "pieslēgties", "pieslēdzas pieslēgšanās pieslēgums pieslēdzies nepieslēdzas");
        near(Locale::Lv, "parakstīt", "paraksts parakstu paraksta parakstīšana");
        near(Locale::Lv, "aizmirsu", "aizmirst aizmirsis aizmirsti aizmirsta");
    }

    #[test]
    fn english_words_of_one_root_are_near() {
        near(Locale::En, "authentication", "authenticate authenticates authenticated");
        near(Locale::En, "blocked", "unblock blocks blocking");
        near(Locale::En, "delegate", "delegation delegates");
        near(Locale::En, "sign", "signature signing");
    }

    #[test]
    fn a_beginning_is_near_the_whole() {
        let near = |word| closeness(Locale::Lv, &wanted(Locale::Lv, word, End::Open), "autentifikacij");
        assert!(near("au") < near("autent") && near("au").is_some());
    }

    #[test]
    fn words_that_only_begin_alike_are_not_near() {
        for (one, other) in [("karte", "kartupelis"), ("parole", "paraksts"), ("banka", "bankomāts")] {
            let (one, other) = (wanted(Locale::Lv, one, End::Closed), fold(other));
            assert_eq!(related(Locale::Lv, &one.stem, stem(Locale::Lv, &other)), None, "{other}");
        }
    }

    #[test]
    fn a_slip_of_the_finger_is_forgiven_and_a_number_is_none() {
        let meant = |typed, word| mistyped(&wanted(Locale::Lv, typed, End::Closed), word).is_some();
        for (typed, word) in [
            ("eparakts", "eparakst"),
            ("sertifkats", "sertifikat"),
            ("bloekts", "bloket"),
            ("autentfikcija", "autentifikacij"),
        ] {
            assert!(meant(typed, word), "{typed}");
        }
        for (typed, word) in [("pin1", "pin2"), ("pin", "pim"), ("karte", "bank"), ("2024", "2025")] {
            assert!(!meant(typed, word), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_two_words_are_compared_without_a_panic(one in "\\PC{0,12}", other in "\\PC{0,12}") {
            for locale in Locale::ALL {
                for end in [End::Open, End::Closed] {
                    let wanted = Wanted { word: one.clone(), stem: one.clone(), joined: Vec::new(), end };
                    let _ = (closeness(locale, &wanted, &other), mistyped(&wanted, &other));
                }
            }
        }

        #[test]
        fn the_number_of_slips_is_the_same_both_ways(one in "[a-d]{0,7}", other in "[a-d]{0,7}") {
            prop_assert_eq!(slips(&one, &other, 1), slips(&other, &one, 1));
        }
    }
}
