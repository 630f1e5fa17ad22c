//! Words such as „e-pakalpojums” stay on one line.

/// Forbids a line break, and is not seen (Unicode, word joiner).
const JOINER: char = '\u{2060}';

/// The text with its words in „e-” held together: a lone „e-” at the end of a line reads like a slip of the pen.
pub(crate) fn unbroken(text: &str) -> String {
    let mut held = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        held.push(letter);
        let begins = before.is_none_or(|before: char| !before.is_alphanumeric());
        if begins && matches!(letter, 'e' | 'E') && letters.next_if_eq(&'-').is_some() {
            held.push('-');
            before = Some('-');
            if letters.peek().is_some_and(|next| next.is_alphabetic()) {
                held.push(JOINER);
            }
            continue;
        }
        before = Some(letter);
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_with_e_in_front_is_held_together() {
        assert_eq!(unbroken("Šis e-pakalpojums, E-veselība"), "Šis e-\u{2060}pakalpojums, E-\u{2060}veselība");
        assert_eq!(unbroken("(e-adrese)"), "(e-\u{2060}adrese)");
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for text in ["", "e", "e-", "ee-a", "Smart-ID", "e - a", "eID karte", "vide-e", "e-5"] {
            assert_eq!(unbroken(text), text, "{text}");
        }
    }
}
