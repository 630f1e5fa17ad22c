//! The screen of a work computer: shut until its user signs in, by a password (something one knows) or by a card and its
//! PIN1 (something one has and something one knows).
//!
//! While it is shut nobody does anything at the computer; what was open stays open behind it. Whoever has signed in by
//! card shuts it by taking the card out. That the workplace checks a card by its own list, and asks no register, is an
//! assumption of the simulation.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{CardId, PersonId};
use crate::sandbox::message::{ForReader, ForWorkstation, Message};
use crate::sandbox::word::kinds;

/// The screen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Workstation {
    /// Shut.
    Locked,
    /// Somebody has signed in so.
    Open(SignIn),
}

kinds! {
    /// How somebody signs in.
    SignIn {
        /// By user name and password: one factor.
        Password "password";
        /// By card and PIN1: two factors.
        Card "card";
    }
}

/// What the learner does at it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum WorkstationAct {
    /// Sign in.
    SignIn(SignIn),
    /// Shut it by hand.
    Lock,
}

impl Workstation {
    /// What may be done at it; `card` is the one in the reader.
    pub(in crate::sandbox) fn offers(self, card: Option<CardId>, ways: &[SignIn]) -> Vec<WorkstationAct> {
        let is_at_hand = |way: &SignIn| match way {
            SignIn::Password => true,
            SignIn::Card => card.is_some(),
        };
        match self {
            Self::Locked => ways.iter().copied().filter(is_at_hand).map(WorkstationAct::SignIn).collect(),
            Self::Open(_) => vec![WorkstationAct::Lock],
        }
    }

    /// Somebody does something at it. Whoever types the password knows it, whether it is theirs or not.
    pub(in crate::sandbox) fn act(&mut self, act: WorkstationAct, post: &mut Post<'_>) {
        match (act, *self) {
            (WorkstationAct::SignIn(SignIn::Password), Self::Locked) => self.open(post.by, SignIn::Password, post),
            (WorkstationAct::SignIn(SignIn::Card), Self::Locked) => post.send(Message::Reader(ForReader::SignIn)),
            (WorkstationAct::Lock, Self::Open(_)) => self.lock(post),
            (WorkstationAct::SignIn(_), Self::Open(_)) | (WorkstationAct::Lock, Self::Locked) => {}
        }
    }

    pub(in crate::sandbox) fn receive(&mut self, message: ForWorkstation, post: &mut Post<'_>) {
        match (message, *self) {
            (ForWorkstation::CardIn, Self::Locked) if post.stage.sign_in.contains(&SignIn::Card) => {
                post.send(Message::Reader(ForReader::SignIn));
            }
            (ForWorkstation::CardOut, Self::Open(SignIn::Card)) => self.lock(post),
            (ForWorkstation::Proof(certificate), Self::Locked) => {
                let holder = post.stage.certificates[certificate].holder;
                // Another's card opens nothing here.
                if holder == post.stage.learner {
                    self.open(holder, SignIn::Card, post);
                }
            }
            (ForWorkstation::CardIn | ForWorkstation::CardOut | ForWorkstation::Proof(_), _) => {}
        }
    }

    fn open(&mut self, who: PersonId, way: SignIn, post: &mut Post<'_>) {
        *self = Self::Open(way);
        post.note(Event::SignedIn(who, way));
    }

    fn lock(&mut self, post: &mut Post<'_>) {
        *self = Self::Locked;
        post.note(Event::ScreenLocked);
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{answers_on, small};
    use super::*;
    use crate::sandbox::ids::{CertificateId, Key as _};
    use crate::sandbox::message::Party;
    use crate::sandbox::stage::Stage;

    fn office() -> Stage {
        Stage { sign_in: vec![SignIn::Password, SignIn::Card], ..small() }
    }

    fn tell(workstation: &mut Workstation, message: ForWorkstation) -> (Vec<Message>, Vec<Event>) {
        answers_on(&office(), Party::Workstation, |post| workstation.receive(message, post))
    }

    #[test]
    fn taking_the_card_out_shuts_a_screen_that_the_card_has_opened_and_no_other() {
        let mut by_card = Workstation::Open(SignIn::Card);
        assert_eq!(tell(&mut by_card, ForWorkstation::CardOut).1, [Event::ScreenLocked]);
        assert_eq!(by_card, Workstation::Locked);
        let mut by_password = Workstation::Open(SignIn::Password);
        assert_eq!(tell(&mut by_password, ForWorkstation::CardOut).1, []);
        assert_eq!(by_password, Workstation::Open(SignIn::Password));
    }

    #[test]
    fn a_shut_screen_asks_for_the_pin_of_a_card_that_is_put_in() {
        let asked = (vec![Message::Reader(ForReader::SignIn)], vec![]);
        assert_eq!(tell(&mut Workstation::Locked, ForWorkstation::CardIn), asked);
        assert_eq!(tell(&mut Workstation::Open(SignIn::Password), ForWorkstation::CardIn), (vec![], vec![]));
    }

    #[test]
    fn the_screen_opens_to_its_users_card_and_to_no_other() {
        let (own, anothers) = (CertificateId::at(0), CertificateId::at(4));
        let stage = office();
        assert_ne!(stage.certificates[own].holder, stage.certificates[anothers].holder);
        let mut screen = Workstation::Locked;
        assert_eq!(tell(&mut screen, ForWorkstation::Proof(anothers)).1, []);
        assert_eq!(screen, Workstation::Locked);
        let (_, events) = tell(&mut screen, ForWorkstation::Proof(own));
        assert_eq!(events, [Event::SignedIn(stage.learner, SignIn::Card)]);
        assert_eq!(screen, Workstation::Open(SignIn::Card));
    }

    #[test]
    fn a_card_is_offered_only_when_it_is_in_the_reader() {
        let ways = [SignIn::Password, SignIn::Card];
        let password = WorkstationAct::SignIn(SignIn::Password);
        assert_eq!(Workstation::Locked.offers(None, &ways), [password]);
        let card = WorkstationAct::SignIn(SignIn::Card);
        assert_eq!(Workstation::Locked.offers(Some(CardId::at(0)), &ways), [password, card]);
        assert_eq!(Workstation::Open(SignIn::Card).offers(None, &ways), [WorkstationAct::Lock]);
    }
}
