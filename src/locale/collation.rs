//! The order of words in a dictionary.
//!
//! After the collation of CLDR (`lv.xml`): Č, Ģ, Ķ, Ļ, Ņ, Ŗ, Š and Ž are letters of their own, after the plain ones, and Y
//! stands with I; the long vowels are told from the short ones only where nothing else differs. English texts of the
//! course hold no other letters than these, so one order serves both languages.

/// What to sort words by.
///
/// Marks and spaces do not count, digits come before letters.
pub fn dictionary_key(word: &str) -> (Vec<(char, u8)>, String) {
    let lower = word.to_lowercase();
    (lower.chars().filter(|c| c.is_alphanumeric()).map(letter).collect(), lower)
}

/// The letter that a word is found under: the first of its key, as a capital.
pub fn dictionary_letter(word: &str) -> Option<char> {
    let first = word.chars().find(|c| c.is_alphanumeric())?.to_lowercase().next()?;
    let plain = match letter(first) {
        (_, 1) => first,
        (base, _) => base,
    };
    plain.to_uppercase().next()
}

/// The base of a letter, and whether it stands after the base.
fn letter(c: char) -> (char, u8) {
    match c {
        'ā' => ('a', 0),
        'č' => ('c', 1),
        'ē' => ('e', 0),
        'ģ' => ('g', 1),
        'ī' | 'y' => ('i', 0),
        'ķ' => ('k', 1),
        'ļ' => ('l', 1),
        'ņ' => ('n', 1),
        'ō' => ('o', 0),
        'ŗ' => ('r', 1),
        'š' => ('s', 1),
        'ū' => ('u', 0),
        'ž' => ('z', 1),
        other => (other, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(words: &[&str]) -> Vec<String> {
        let mut words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        words.sort_by_key(|word| dictionary_key(word));
        words
    }

    #[test]
    fn a_letter_with_a_mark_of_its_own_stands_after_the_plain_one() {
        let words = ["šifrs", "tīkls", "sesija", "ņemt", "noildze", "ozols", "žurnāls", "zems"];
        assert_eq!(sorted(&words), ["noildze", "ņemt", "ozols", "sesija", "šifrs", "tīkls", "zems", "žurnāls"]);
    }

    #[test]
    fn a_long_vowel_counts_only_where_nothing_else_differs() {
        assert_eq!(sorted(&["kāzas", "kazas", "kastes"]), ["kastes", "kazas", "kāzas"]);
        assert_eq!(sorted(&["ārzemes", "audits", "adrese"]), ["adrese", "ārzemes", "audits"]);
    }

    #[test]
    fn capitals_hyphens_and_spaces_do_not_count() {
        assert_eq!(
            sorted(&["e-pakalpojums", "eID karte", "Eiropas maks"]),
            ["eID karte", "Eiropas maks", "e-pakalpojums"]
        );
    }

    #[test]
    fn a_long_vowel_is_found_under_its_short_letter() {
        assert_eq!(dictionary_letter("ārzemnieka eID karte"), Some('A'));
        assert_eq!(dictionary_letter("šifrs"), Some('Š'));
        assert_eq!(dictionary_letter("„2. solis”"), Some('2'));
        assert_eq!(dictionary_letter("–"), None);
    }
}
