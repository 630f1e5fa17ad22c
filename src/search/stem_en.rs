//! A light stemmer for folded English words: plurals, `-ed`, `-ing`, after the first steps of Porter's algorithm (1980).
//!
//! What it leaves different (`authenticate`, `authentication`) is a matter for [`closeness`](super::closeness).

/// A folded word without its ending.
pub fn stem(word: &str) -> &str {
    let word = singular(word);
    let past = ["ing", "ed"].iter().find_map(|ending| word.strip_suffix(ending).filter(|stem| is_whole(stem)));
    match past {
        Some(stem) => undouble(stem),
        None => word.strip_suffix('e').filter(|stem| is_whole(stem)).unwrap_or(word),
    }
}

/// Without the `s` of a plural or a verb.
fn singular(word: &str) -> &str {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        // `identities`, `identity`: both lose what differs.
        return stem;
    }
    let sibilant = ["sses", "shes", "ches", "xes", "zes"].iter().any(|end| word.ends_with(end));
    if sibilant {
        return word.strip_suffix("es").unwrap_or(word);
    }
    let keeps = ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) || word.len() < 4;
    let word = if keeps { word } else { word.strip_suffix('s').unwrap_or(word) };
    word.strip_suffix('y').filter(|stem| is_whole(stem)).unwrap_or(word)
}

/// Whether enough is left: three letters and a vowel.
fn is_whole(stem: &str) -> bool {
    stem.len() > 2 && stem.bytes().any(|letter| b"aeiouy".contains(&letter))
}

/// `logg` is `log`, but `cell` stays.
fn undouble(stem: &str) -> &str {
    let doubled = ["bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt"].iter().any(|end| stem.ends_with(end));
    if doubled && stem.len() > 3 { stem.get(..stem.len() - 1).unwrap_or(stem) } else { stem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(forms: &str, expected: &str) {
        for form in forms.split_whitespace() {
            assert_eq!(stem(form), expected, "{form}");
        }
    }

    #[test]
    fn the_forms_of_a_word_have_one_stem() {
        same("card cards", "card");
        same("identity identities", "identit");
        same("block blocks blocked blocking", "block");
        same("log logs logged logging", "log");
        same("service services", "servic");
        same("wallet wallets", "wallet");
        same("access accessed accessing", "access");
    }

    #[test]
    fn short_words_stay_whole() {
        for word in ["pin", "puk", "is", "us", "red", "bed", "e", ""] {
            assert_eq!(stem(word), word);
        }
    }
}
