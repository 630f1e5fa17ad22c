//! The invented codes of a run, and what becomes of digits that somebody types: the world never sees them.
//!
//! The lengths follow the real means: an eID card's PIN1 has 4 digits and its PIN2 6 (PMLP on the PIN envelope), its PUK
//! 8 (an assumption); an app's PIN1 has 4 and its PIN2 5 digits (usual, other lengths are possible). That a bank's code
//! has 6 is an assumption too.

use super::ids::Key as _;
use super::stage::Carrier;
use super::word::{Secret, Typed};

/// The codes of every card and app, all invented anew for a run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodeBook {
    chance: u64,
}

impl CodeBook {
    /// The book that chance opens.
    pub fn new(chance: u64) -> Self {
        Self { chance }
    }

    /// A code of a card or an app.
    pub fn code(self, at: Carrier, secret: Secret) -> String {
        let first = self.first_digits(at);
        // The codes of one carrier differ in their first two digits, so none is another or begins like one.
        let begin = (first + place(secret) * 17) % 90 + 10;
        let rest = mixed(self.chance ^ (first << 8) ^ place(secret)) % 1_000_000;
        let digits = format!("{begin:02}{rest:06}");
        digits.chars().take(length(at, secret)).collect()
    }

    /// Digits that read as this where that code is asked for: what a test types.
    pub fn digits(self, at: Carrier, asked: Secret, typed: Typed) -> String {
        match typed {
            Typed::Right => self.code(at, asked),
            Typed::OtherCode => {
                let other = at.secrets().iter().find(|secret| **secret != asked);
                other.map_or_else(String::new, |other| self.code(at, *other))
            }
            // No code begins with a nought.
            Typed::Wrong => "0".repeat(length(at, asked)),
        }
    }

    /// What digits are where that code is asked for.
    pub fn read(self, at: Carrier, asked: Secret, digits: &str) -> Typed {
        let is = |secret: Secret| self.code(at, secret) == digits;
        if is(asked) {
            Typed::Right
        } else if at.secrets().iter().any(|secret| is(*secret)) {
            Typed::OtherCode
        } else {
            Typed::Wrong
        }
    }

    /// A number below 90, each carrier's own.
    fn first_digits(self, at: Carrier) -> u64 {
        let carrier = match at {
            Carrier::Card(card) => card.row(),
            Carrier::App(app) => 64 + app.row(),
            Carrier::Account(account) => 128 + account.row(),
        };
        mixed(self.chance.wrapping_add(carrier as u64)) % 90
    }
}

impl Carrier {
    /// The codes that there are here.
    pub fn secrets(self) -> &'static [Secret] {
        match self {
            Self::Card(_) => &[Secret::Pin1, Secret::Pin2, Secret::Puk],
            Self::App(_) => &[Secret::Pin1, Secret::Pin2],
            Self::Account(_) => &[Secret::BankCode],
        }
    }
}

/// How many digits a code has.
pub fn length(at: Carrier, secret: Secret) -> usize {
    match (at, secret) {
        (_, Secret::Pin1) => 4,
        (Carrier::Card(_), Secret::Pin2) | (_, Secret::BankCode) => 6,
        (Carrier::App(_) | Carrier::Account(_), Secret::Pin2) => 5,
        (_, Secret::Puk) => 8,
    }
}

/// Whether something in a text has the shape of a real personal code: eleven digits, with at most one sign between two
/// of them, whatever kind of hyphen it is.
pub fn looks_real(text: &str) -> bool {
    let (mut digits, mut signs) = (0_u32, 0_u32);
    for sign in text.chars().chain(['.', '.']) {
        if sign.is_ascii_digit() {
            (digits, signs) = (digits + 1, 0);
            continue;
        }
        signs += 1;
        if sign.is_ascii_alphabetic() || signs > 1 {
            if digits == REAL_CODE {
                return true;
            }
            digits = 0;
        }
    }
    false
}

/// How many digits a personal code has.
const REAL_CODE: u32 = 11;

fn place(secret: Secret) -> u64 {
    match secret {
        Secret::Pin1 => 0,
        Secret::Pin2 => 1,
        Secret::Puk => 2,
        Secret::BankCode => 3,
    }
}

/// A number that looks like none of its neighbours' (`SplitMix64`, Steele, Lea and Flood, 2014).
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::super::ids::{AppId, CardId};
    use super::super::word::Kind as _;
    use super::*;
    use proptest::prelude::*;

    fn carriers() -> [Carrier; 3] {
        [Carrier::Card(CardId::at(0)), Carrier::Card(CardId::at(1)), Carrier::App(AppId::at(0))]
    }

    proptest! {
        #[test]
        fn what_is_written_in_the_book_reads_as_it_was_meant(chance: u64) {
            let book = CodeBook::new(chance);
            for at in carriers() {
                for asked in at.secrets() {
                    for typed in Typed::ALL {
                        let digits = book.digits(at, *asked, *typed);
                        prop_assert_eq!(book.read(at, *asked, &digits), *typed, "{:?} {:?}: {}", at, asked, digits);
                    }
                }
            }
        }
    }

    #[test]
    fn a_card_has_codes_of_the_lengths_in_its_envelope() {
        let book = CodeBook::new(7);
        let card = Carrier::Card(CardId::at(0));
        let lengths = card.secrets().iter().map(|secret| book.code(card, *secret).len());
        assert_eq!(lengths.collect::<Vec<_>>(), [4, 6, 8]);
    }

    #[test]
    fn what_could_be_a_real_personal_code_is_seen_with_and_without_its_hyphen() {
        for real in [
            "010190-12345",
            "01019012345",
            " 320000-00001 ",
            "010190 12345",
            "010190–12345",
            "010190\u{2011}12345",
            "010190/12345",
            "PK 010190.12345",
            "mans kods: 010190-12345, paldies",
        ] {
            assert!(looks_real(real), "{real}");
        }
        for invented in ["DEMO-000001", "123456", "010190-1234", "0101901234567", "010190 a 12345", "67108787", ""] {
            assert!(!looks_real(invented), "{invented}");
        }
    }
}
