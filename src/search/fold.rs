//! Words as they are compared: lower case, no diacritics, compounds both whole and in parts.

use std::ops::Range;

/// A word of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// The whole word, folded: `smartid` for `Smart-ID`, `pin1` for `PIN1`.
    pub word: String,
    /// What a compound is made of, folded: `smart` and `id`; nothing for a simple word.
    pub parts: Vec<String>,
}

impl Token {
    /// The word and the parts that say something by themselves.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        let telling = self.parts.iter().filter(|part| part.len() > 1 || part.bytes().all(|byte| byte.is_ascii_digit()));
        std::iter::once(&self.word).chain(telling).map(String::as_str)
    }
}

/// The words of a text in order.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = Builder::default();
    for (at, letter) in text.char_indices() {
        match class(letter) {
            Class::Nothing => {}
            Class::Joiner => word.join(),
            Class::Border => tokens.extend(word.take()),
            Class::Letter | Class::Digit => word.push(at, letter),
        }
    }
    tokens.extend(word.take());
    tokens
}

/// A text as it is compared: folded words with a space between them.
pub fn fold(text: &str) -> String {
    let words: Vec<String> = tokens(text).into_iter().map(|token| token.word).collect();
    words.join(" ")
}

/// What a character is to a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    Letter,
    Digit,
    /// Holds the parts of a compound together: hyphens, apostrophes.
    Joiner,
    /// Is not there: a soft hyphen, a combining mark.
    Nothing,
    /// Ends a word.
    Border,
}

fn class(letter: char) -> Class {
    match letter {
        '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' => Class::Joiner,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' => Class::Nothing,
        _ if letter.is_numeric() => Class::Digit,
        _ if letter.is_alphabetic() => Class::Letter,
        _ => Class::Border,
    }
}

/// A word while it is read.
#[derive(Default)]
struct Builder {
    range: Option<Range<usize>>,
    parts: Vec<String>,
    last: Option<Class>,
}

impl Builder {
    fn push(&mut self, at: usize, letter: char) {
        let class = class(letter);
        if self.last != Some(class) {
            self.parts.push(String::new());
        }
        self.last = Some(class);
        if let Some(part) = self.parts.last_mut() {
            push_folded(part, letter);
        }
        let start = self.range.as_ref().map_or(at, |range| range.start);
        self.range = Some(start..at + letter.len_utf8());
    }

    fn join(&mut self) {
        self.last = self.last.map(|_| Class::Joiner);
    }

    /// The finished word, if there is one.
    fn take(&mut self) -> Option<Token> {
        let Self { range, mut parts, last: _ } = std::mem::take(self);
        parts.retain(|part| !part.is_empty());
        let word = parts.concat();
        if parts.len() == 1 {
            parts.clear();
        }
        Some(Token { range: range?, word, parts }).filter(|token| !token.word.is_empty())
    }
}

/// Adds a letter in lower case without its diacritics.
///
/// It knows Latin letters of Europe and Cyrillic, which people here type; the full tables of Unicode would be a tenth of
/// the program that looks up.
fn push_folded(word: &mut String, letter: char) {
    let plain = match letter {
        'Ā' | 'ā' | 'À'..='Å' | 'à'..='å' | 'Ą' | 'ą' => 'a',
        'Č' | 'č' | 'Ç' | 'ç' | 'Ć' | 'ć' => 'c',
        'Ē' | 'ē' | 'È'..='Ë' | 'è'..='ë' | 'Ę' | 'ę' | 'Ė' | 'ė' | 'Ě' | 'ě' => 'e',
        'Ģ' | 'ģ' => 'g',
        'Ī' | 'ī' | 'Ì'..='Ï' | 'ì'..='ï' | 'Į' | 'į' => 'i',
        'Ķ' | 'ķ' => 'k',
        'Ļ' | 'ļ' | 'Ł' | 'ł' => 'l',
        'Ņ' | 'ņ' | 'Ñ' | 'ñ' | 'Ń' | 'ń' => 'n',
        'Ō' | 'ō' | 'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' => 'o',
        'Ŗ' | 'ŗ' | 'Ř' | 'ř' => 'r',
        'Š' | 'š' | 'Ś' | 'ś' => 's',
        'Ū' | 'ū' | 'Ù'..='Ü' | 'ù'..='ü' | 'Ų' | 'ų' | 'Ů' | 'ů' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        'Ž' | 'ž' | 'Ź' | 'ź' | 'Ż' | 'ż' => 'z',
        'ß' => return word.push_str("ss"),
        'Æ' | 'æ' => return word.push_str("ae"),
        'А'..='Я' => char::from_u32(u32::from(letter) + 0x20).unwrap_or(letter),
        'Ѐ'..='Џ' => char::from_u32(u32::from(letter) + 0x50).unwrap_or(letter),
        other => other.to_ascii_lowercase(),
    };
    word.push(plain);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn case_and_diacritics_go() {
        assert_eq!(words("Ķīļa ŠĶĒRŠĻI, „žņaugs”!"), ["kila", "skersli", "znaugs"]);
    }

    #[test]
    fn russian_letters_become_small_and_stay_russian() {
        assert_eq!(words("ПАРОЛЬ Ёлка"), ["пароль", "ёлка"]);
    }

    #[test]
    fn a_decomposed_letter_is_the_same_letter() {
        assert_eq!(words("ka\u{304}rte"), words("kārte"));
    }

    #[test]
    fn a_compound_is_whole_and_in_parts() {
        for (text, word, parts) in [
            ("e-paraksts", "eparaksts", ["e", "paraksts"]),
            ("e\u{2011}paraksts", "eparaksts", ["e", "paraksts"]),
            ("Smart-ID", "smartid", ["smart", "id"]),
            ("PIN1", "pin1", ["pin", "1"]),
            ("person’s", "persons", ["person", "s"]),
        ] {
            let [token] = &tokens(text)[..] else { panic!("{text}") };
            assert_eq!((token.word.as_str(), &token.parts[..]), (word, &parts.map(str::to_owned)[..]));
        }
    }

    #[test]
    fn a_dash_between_words_joins_nothing() {
        assert_eq!(words("karte – kods - PUK-"), ["karte", "kods", "puk"]);
    }

    #[test]
    fn a_word_knows_its_place() {
        let text = "Ak, kārte!";
        assert_eq!(&text[tokens(text)[1].range.clone()], "kārte");
    }

    proptest! {
        #[test]
        fn any_text_is_cut_without_a_panic_and_every_place_is_inside(text in ".*") {
            for token in tokens(&text) {
                prop_assert!(text.get(token.range.clone()).is_some());
            }
        }

        #[test]
        fn folding_twice_is_folding_once(text in ".*") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
