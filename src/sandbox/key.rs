//! The key of a run: which of its parts are lit, and in whose hand it is.

use super::event::Event;
use super::ids::BrowserId;
use super::phase::{Phase, achieved};
use super::play::Play;

/// The key of a login: which of its parts have been reached, and what stands beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct KeyState {
    parts: u8,
    /// Who holds it.
    pub holder: Holder,
}

/// Who holds the key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Holder {
    /// Whoever it belongs to.
    #[default]
    Own,
    /// Somebody else acts in that name.
    Stranger,
}

impl Play {
    /// The key as it is now.
    pub fn key(&self) -> KeyState {
        self.keys().last().unwrap_or_default()
    }

    /// The key after each event.
    pub(super) fn keys(&self) -> impl Iterator<Item = KeyState> {
        let own = self.world().stage.desk();
        let events = self.moments().iter().flat_map(|moment| &moment.events);
        events.filter(|event| !self.is_anothers_claim(event)).scan(KeyState::default(), move |key, event| {
            *key = key.after(event, own);
            Some(*key)
        })
    }

    /// Whether somebody elsewhere claims to be somebody. The learner does not see it, and it is no part of their key
    /// unless a session comes of it.
    fn is_anothers_claim(&self, event: &Event) -> bool {
        let stage = &self.world().stage;
        if let Event::Entered(who, ..) = event {
            stage.browser_of(*who).is_some_and(|browser| stage.desk() != Some(browser))
        } else {
            matches!(event, Event::CertificateChosen(_)) && !stage.reader_at_hand()
        }
    }
}

impl KeyState {
    /// Whether a part of the key, or a mark beside it, is lit.
    pub fn is_lit(self, phase: Phase) -> bool {
        self.parts & bit(phase) != 0
    }

    /// Whether all three parts are lit.
    pub fn is_whole(self) -> bool {
        [Phase::Identification, Phase::Authentication, Phase::Authorization].into_iter().all(|part| self.is_lit(part))
    }

    /// The key after an event. `own` is the learner's browser.
    fn after(self, event: &Event, own: Option<BrowserId>) -> Self {
        let mut key = self;
        // A key is made anew with each login, and put away with it.
        if let Event::LoginFailed(browser) | Event::LoggedOut(browser, _) = event
            && self.holder == holder(*browser, own)
        {
            key.parts &= !LOGIN;
        }
        if let Event::SessionOpened(browser, ..) = event {
            key.holder = holder(*browser, own);
            key.parts |= bit(Phase::Identification);
        }
        key.parts |= achieved(event).map_or(0, bit);
        key
    }
}

fn holder(browser: BrowserId, own: Option<BrowserId>) -> Holder {
    if own == Some(browser) { Holder::Own } else { Holder::Stranger }
}

/// The three parts that make a key.
const LOGIN: u8 = 0b111;

fn bit(phase: Phase) -> u8 {
    match phase {
        Phase::Identification => 1,
        Phase::Authentication => 1 << 1,
        Phase::Authorization => 1 << 2,
        Phase::Signature => 1 << 3,
        Phase::Safety => 1 << 4,
        Phase::Audit => 1 << 5,
    }
}

#[cfg(test)]
mod tests {
    use super::super::play::Mode;
    use super::super::play::testing::{WITH_THE_CARD, played};
    use super::super::scenario::shipped_setup;
    use super::*;

    #[test]
    fn the_key_fills_part_by_part() {
        let lit = |steps: usize| {
            let key = played("s01-eid", Mode::Guided, &WITH_THE_CARD[..steps]).key();
            [Phase::Identification, Phase::Authentication, Phase::Authorization].map(|part| key.is_lit(part))
        };
        assert_eq!(lit(3), [false, false, false]);
        assert_eq!(lit(5), [true, false, false]);
        assert_eq!(lit(6), [true, true, true]);
    }

    #[test]
    fn what_a_thief_claims_elsewhere_does_not_light_the_key() {
        let guide = shipped_setup("s20-nozaudeta").guide;
        let guide: Vec<&str> = guide.iter().map(String::as_str).collect();
        let play = played("s20-nozaudeta", Mode::Guided, &guide);
        let claimed = |event: &Event| matches!(event, Event::Entered(..) | Event::CertificateChosen(_));
        assert!(play.moments().iter().flat_map(|moment| &moment.events).any(claimed));
        assert!(!play.has_reached(Phase::Identification));
        assert!(play.has_reached(Phase::Safety));
    }
}
