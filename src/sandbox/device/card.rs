//! An eID card's chip: guards its keys with PIN1 and PIN2, and each PIN with three tries; the PUK opens a blocked PIN.
//!
//! Three wrong codes block exactly that function, PIN1 and PIN2 separately (source: PMLP on the PIN envelope).
//! That the PUK has three tries as well is an assumption of the simulation.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::CardId;
use crate::sandbox::message::{ForCard, ForReader, Message};
use crate::sandbox::stage::Carrier;
use crate::sandbox::word::{Purpose, Secret, Typed};

/// How many tries a code has left: three at most.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Tries(u8);

impl Tries {
    /// All three.
    pub const FULL: Self = Self(3);
    /// None: blocked.
    pub const NONE: Self = Self(0);

    /// One less.
    #[must_use]
    pub fn less(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// How many.
    pub fn left(self) -> u8 {
        self.0
    }
}

/// A card.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Card {
    /// Tries left for PIN1.
    pub pin1: Tries,
    /// Tries left for PIN2.
    pub pin2: Tries,
    /// Tries left for the PUK.
    pub puk: Tries,
}

impl Card {
    /// The tries left for a code that the card has.
    pub fn tries(&self, secret: Secret) -> Option<Tries> {
        match secret {
            Secret::Pin1 => Some(self.pin1),
            Secret::Pin2 => Some(self.pin2),
            Secret::Puk => Some(self.puk),
            Secret::BankCode => None,
        }
    }

    /// The tries left for a code; for one that the card does not have, none.
    fn left(&self, secret: Secret) -> Tries {
        self.tries(secret).unwrap_or(Tries::NONE)
    }

    fn set(&mut self, secret: Secret, tries: Tries) {
        match secret {
            Secret::Pin1 => self.pin1 = tries,
            Secret::Pin2 => self.pin2 = tries,
            Secret::Puk => self.puk = tries,
            Secret::BankCode => {}
        }
    }

    pub(in crate::sandbox) fn receive(&mut self, me: CardId, message: ForCard, post: &mut Post<'_>) {
        let answer = match message {
            ForCard::State(secret) => ForReader::Ready(self.left(secret)),
            ForCard::Use(certificate, purpose, typed) => {
                if self.accepts(me, purpose.secret(), typed, post) {
                    post.note(Event::KeyUsed(certificate));
                    if purpose == Purpose::Sign {
                        post.note(Event::Signed(certificate));
                    }
                    ForReader::Accepted
                } else {
                    ForReader::Declined(self.left(purpose.secret()))
                }
            }
            ForCard::Unblock(purpose, typed) => {
                if self.accepts(me, Secret::Puk, typed, post) {
                    self.set(purpose.secret(), Tries::FULL);
                    post.note(Event::Unblocked(me, purpose.secret()));
                    ForReader::Accepted
                } else {
                    ForReader::Declined(self.puk)
                }
            }
        };
        post.send(Message::Reader(answer));
    }

    /// Whether the code is accepted; counts the tries.
    fn accepts(&mut self, me: CardId, secret: Secret, typed: Typed, post: &mut Post<'_>) -> bool {
        let left = self.left(secret);
        if left == Tries::NONE {
            return false;
        }
        match typed {
            Typed::Right => self.set(secret, Tries::FULL),
            Typed::Wrong | Typed::OtherCode => {
                self.set(secret, left.less());
                if left.less() == Tries::NONE {
                    post.note(Event::Blocked(Carrier::Card(me), secret));
                }
            }
        }
        typed == Typed::Right
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::answers;
    use super::*;
    use crate::sandbox::ids::{CertificateId, Key};
    use crate::sandbox::message::Party;

    const FRESH: Card = Card { pin1: Tries::FULL, pin2: Tries::FULL, puk: Tries::FULL };

    fn tell(card: &mut Card, message: ForCard) -> (Vec<Message>, Vec<Event>) {
        let me = CardId::at(0);
        answers(Party::Card(me), |post| card.receive(me, message, post))
    }

    fn log_in(card: &mut Card, typed: Typed) -> (Vec<Message>, Vec<Event>) {
        tell(card, ForCard::Use(CertificateId::at(0), Purpose::Login, typed))
    }

    #[test]
    fn the_right_code_uses_the_key_and_gives_all_tries_back() {
        let mut card = Card { pin1: Tries(1), ..FRESH };
        let (messages, events) = log_in(&mut card, Typed::Right);
        assert_eq!(messages, [Message::Reader(ForReader::Accepted)]);
        assert_eq!(events, [Event::KeyUsed(CertificateId::at(0))]);
        assert_eq!(card, FRESH);
    }

    #[test]
    fn three_wrong_codes_block_exactly_that_function() {
        let mut card = FRESH;
        log_in(&mut card, Typed::Wrong);
        log_in(&mut card, Typed::OtherCode);
        let (_, events) = log_in(&mut card, Typed::Wrong);
        assert_eq!(events, [Event::Blocked(Carrier::Card(CardId::at(0)), Secret::Pin1)]);
        assert_eq!(card, Card { pin1: Tries::NONE, ..FRESH });
        assert_eq!(log_in(&mut card, Typed::Right).1, []);
    }

    #[test]
    fn three_wrong_codes_for_a_signature_block_signing_alone() {
        let mut card = FRESH;
        let sign = |card: &mut Card, typed| tell(card, ForCard::Use(CertificateId::at(1), Purpose::Sign, typed));
        for typed in [Typed::OtherCode, Typed::Wrong, Typed::OtherCode] {
            sign(&mut card, typed);
        }
        assert_eq!(card, Card { pin2: Tries::NONE, ..FRESH });
        assert_eq!(sign(&mut card, Typed::Right).1, []);
        assert_eq!(log_in(&mut card, Typed::Right).1, [Event::KeyUsed(CertificateId::at(0))]);
        tell(&mut card, ForCard::Unblock(Purpose::Sign, Typed::Right));
        assert_eq!(card, FRESH);
    }

    #[test]
    fn the_puk_opens_a_blocked_code_and_no_other() {
        let mut card = Card { pin1: Tries::NONE, pin2: Tries::NONE, puk: Tries::FULL };
        tell(&mut card, ForCard::Unblock(Purpose::Login, Typed::Right));
        assert_eq!(card, Card { pin1: Tries::FULL, pin2: Tries::NONE, puk: Tries::FULL });
    }

    #[test]
    fn a_blocked_puk_opens_nothing() {
        let mut card = Card { pin1: Tries::NONE, pin2: Tries::FULL, puk: Tries(1) };
        tell(&mut card, ForCard::Unblock(Purpose::Login, Typed::Wrong));
        tell(&mut card, ForCard::Unblock(Purpose::Login, Typed::Right));
        assert_eq!(card, Card { pin1: Tries::NONE, pin2: Tries::FULL, puk: Tries::NONE });
    }

    #[test]
    fn a_signature_comes_only_of_the_second_pin() {
        let (_, events) = tell(&mut FRESH.clone(), ForCard::Use(CertificateId::at(1), Purpose::Sign, Typed::Right));
        assert_eq!(events, [Event::KeyUsed(CertificateId::at(1)), Event::Signed(CertificateId::at(1))]);
        let (_, events) = log_in(&mut FRESH.clone(), Typed::Right);
        assert!(!events.iter().any(|event| matches!(event, Event::Signed(_))));
    }
}
