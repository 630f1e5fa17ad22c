//! What the learner knows of the codes that a keypad asks for.

use super::device::{Place, Thing};
use super::event::Event;
use super::ids::CardId;
use super::play::Play;
use super::stage::{Carrier, Memory};

/// Where the learner knows the codes of a card, an app or an account from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Knowledge {
    /// They are the learner's own.
    Own,
    /// They are the learner's own, but only an envelope that is not at hand holds them.
    Forgotten,
    /// They stand in the envelope that the learner holds.
    Envelope,
    /// Somebody handed the learner their card to log in with, and PIN1 with it.
    Told,
    /// Only their owner knows them.
    Anothers,
}

impl Play {
    /// Where the learner knows the codes of a card, an app or an account from.
    pub fn knowledge(&self, at: Carrier) -> Knowledge {
        let (world, stage) = (self.world(), &self.world().stage);
        let own = |owner| if owner == stage.learner { Knowledge::Own } else { Knowledge::Anothers };
        let card = match at {
            Carrier::Card(card) => card,
            Carrier::App(app) => return own(stage.owner_of(app)),
            Carrier::Account(account) => return own(stage.accounts[account].holder),
        };
        let owner = stage.cards[card].owner;
        match stage.cards[card].memory {
            Memory::Own(who) => own(who),
            Memory::Written(envelope) if world.holds(world.things.documents[envelope]) => Knowledge::Envelope,
            Memory::Written(_) if owner == stage.learner => Knowledge::Forgotten,
            Memory::Known if owner != stage.learner && self.was_handed(card) => Knowledge::Told,
            Memory::Written(_) | Memory::Known => own(owner),
        }
    }

    /// Whether somebody gave the learner a card; who takes it out of the reader was given nothing.
    fn was_handed(&self, card: CardId) -> bool {
        let (card, place) = (Thing::Card(card), Place::With(self.world().stage.learner));
        let is_it = |event: &Event| matches!(event, Event::Moved(thing, to) if (*thing, *to) == (card, place));
        self.moments()
            .iter()
            .any(|moment| moment.before.things.place(card) != Place::Reader && moment.events.iter().any(is_it))
    }
}

#[cfg(test)]
mod tests {
    use super::super::play::Mode;
    use super::super::play::testing::{WITH_THE_CARD, played};
    use super::*;

    /// What the learner knows of the one card that is not theirs.
    fn of_anothers_card(play: &Play) -> Knowledge {
        let stage = &play.world().stage;
        let (card, _) = stage.cards.iter().find(|(_, card)| card.owner != stage.learner).expect("another's card");
        play.knowledge(Carrier::Card(card))
    }

    #[test]
    fn whose_card_it_is_knows_its_codes() {
        let play = played("s01-eid", Mode::Guided, &WITH_THE_CARD);
        let card = play.world().reader.as_ref().and_then(|reader| reader.card).expect("a card in the reader");
        assert_eq!(play.knowledge(Carrier::Card(card)), Knowledge::Own);
    }

    #[test]
    fn a_code_that_nobody_told_is_its_owners() {
        let way = ["say peteris ka-varu-palidzet", "say peteris palidzesu-pin-ievadat-jus", "open portals"];
        let to_the_keypad = ["press log-in socialais-pabalsts", "press method eid", "say peteris ielieciet-karti"];
        let play = played("s14-karte-un-pin", Mode::Guided, &[&way[..], &to_the_keypad].concat());
        assert_eq!(of_anothers_card(&play), Knowledge::Anothers);
        let taken = [&way[..], &to_the_keypad, &["take-card"]].concat();
        assert_eq!(of_anothers_card(&played("s14-karte-un-pin", Mode::Guided, &taken)), Knowledge::Anothers);
    }

    #[test]
    fn a_card_that_was_handed_over_comes_with_its_code() {
        let way = ["say peteris ka-varu-palidzet", "say peteris dodiet-izdarisu"];
        let handed = of_anothers_card(&played("s14-karte-un-pin", Mode::Guided, &way));
        assert_eq!(
            (of_anothers_card(&played("s14-karte-un-pin", Mode::Guided, &way[..1])), handed),
            (Knowledge::Anothers, Knowledge::Told)
        );
    }

    #[test]
    fn an_envelope_tells_whoever_holds_it() {
        let way = ["say janis ka-varu-palidzet", "say janis vai-kodu-atceraties", "say janis dodiet-aploksni"];
        let knows = |steps: usize| of_anothers_card(&played("s02-bloketa", Mode::Guided, &way[..steps]));
        assert_eq!((knows(2), knows(3)), (Knowledge::Anothers, Knowledge::Envelope));
    }
}
