//! The screen of the work computer, in words.

use super::Teller;
use super::message::Technical;
use super::shown::{Screen, Tone};
use crate::sandbox::device::{SignIn, Workstation, WorkstationAct};
use crate::sandbox::ids::PersonId;
use crate::sandbox::message::ForWorkstation;
use crate::sandbox::world::World;

impl Teller {
    /// What stands on the learner's computer while its screen is shut.
    pub fn lock_screen(&self, world: &World) -> Option<Screen> {
        let words = self.words;
        match world.workstation? {
            Workstation::Locked => Some(
                Screen::new(words.party_workstation().to_owned(), words.page_locked(), Tone::Plain)
                    .with(words.page_locked_text()),
            ),
            Workstation::Open(_) => None,
        }
    }

    /// What an act at it is called.
    pub(super) fn workstation_name(&self, act: WorkstationAct) -> &'static str {
        match act {
            WorkstationAct::SignIn(SignIn::Password) => self.words.do_sign_in_password(),
            WorkstationAct::SignIn(SignIn::Card) => self.words.do_sign_in_card(),
            WorkstationAct::Lock => self.words.do_lock(),
        }
    }

    /// Somebody has signed in.
    pub(super) fn signed_in(&self, who: PersonId, way: SignIn) -> String {
        let words = self.words;
        match way {
            SignIn::Password => self.by(who, words.event_signed_in_password_you().to_owned(), |who| {
                words.event_signed_in_password_other(&who)
            }),
            SignIn::Card => {
                self.by(who, words.event_signed_in_card_you().to_owned(), |who| words.event_signed_in_card_other(&who))
            }
        }
    }

    pub(super) fn why_sign_in(&self, way: SignIn) -> &'static str {
        match way {
            SignIn::Password => self.words.why_sign_in_password(),
            SignIn::Card => self.words.why_sign_in_card(),
        }
    }

    pub(super) fn why_workstation(&self, act: WorkstationAct) -> &'static str {
        match act {
            WorkstationAct::SignIn(way) => self.why_sign_in(way),
            WorkstationAct::Lock => self.words.why_screen_locked(),
        }
    }

    pub(super) fn plain_workstation(&self, message: ForWorkstation) -> String {
        match message {
            ForWorkstation::CardIn => self.words.message_card_in().to_owned(),
            ForWorkstation::CardOut => self.words.message_card_out().to_owned(),
            ForWorkstation::Proof(certificate) => self.words.message_card_proof(&self.certificate(certificate)),
        }
    }

    pub(super) fn technical_workstation(&self, message: ForWorkstation) -> Technical {
        let words = self.words;
        match message {
            ForWorkstation::CardIn => Technical::new(words.message_card_in_technical()),
            ForWorkstation::CardOut => Technical::new(words.message_card_out_technical()),
            ForWorkstation::Proof(certificate) => Technical::new(words.message_reader_accepted_technical())
                .with(words.detail_certificate(), self.certificate(certificate))
                .with(words.note(), words.note_assumed()),
        }
    }
}
