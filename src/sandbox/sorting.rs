//! An exercise made of the learner's own run: which of the three steps of a login was this?

use super::event::Event;
use super::phase::{Phase, phase};
use super::play::{Moment, MomentAt, Play};
use super::word::Word;
use crate::quiz::shuffled;

/// The three steps of a login, which are the parts of the key.
pub const PARTS: [Phase; 3] = [Phase::Identification, Phase::Authentication, Phase::Authorization];

/// The most cards: two for each step.
const MOST: usize = 6;

/// Fewer cards are no exercise.
const FEWEST: usize = 3;

/// The exercise: cards in an order that gives nothing away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sorting {
    cards: Vec<Card>,
}

/// A fact of the run that belongs to exactly one of the three steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Card {
    /// In which moment it happened.
    pub moment: MomentAt,
    /// The fact.
    pub event: Event,
    /// Where it belongs.
    pub part: Phase,
}

/// What a learner's choice for a card is worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sorted {
    /// Nothing is chosen.
    NotYet,
    /// It belongs there.
    Fits,
    /// It belongs somewhere else.
    Elsewhere,
}

impl Sorting {
    /// The exercise of a run; none, if it holds too little to sort.
    pub fn of(play: &Play) -> Option<Self> {
        let facts = clear_facts(play);
        let mut chosen: Vec<Card> = Vec::new();
        // First one card for each step, then a second one.
        for round in 0..MOST / PARTS.len() {
            chosen.extend(PARTS.iter().filter_map(|part| facts.iter().filter(|card| card.part == *part).nth(round)));
        }
        let parts = PARTS.iter().filter(|part| chosen.iter().any(|card| card.part == **part)).count();
        let enough = parts > 1 && chosen.len() >= FEWEST;
        // The length of the run is chance enough, and the same run is the same exercise.
        let order = shuffled(chosen.len(), u64::try_from(play.moments().len()).unwrap_or_default());
        enough.then(|| Self { cards: order.into_iter().filter_map(|at| chosen.get(at).copied()).collect() })
    }

    /// The cards.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// What a choice for a card is worth.
    pub fn check(&self, card: usize, choice: Option<Phase>) -> Sorted {
        match (self.cards.get(card), choice) {
            (None, _) | (_, None) => Sorted::NotYet,
            (Some(card), Some(part)) if card.part == part => Sorted::Fits,
            (Some(_), Some(_)) => Sorted::Elsewhere,
        }
    }

    /// Whether every card lies where it belongs.
    pub fn is_done(&self, choices: &[Option<Phase>]) -> bool {
        (0..self.cards.len()).all(|card| self.check(card, choices.get(card).copied().flatten()) == Sorted::Fits)
    }
}

/// The facts of a run that belong to one step, each kind once, in order.
fn clear_facts(play: &Play) -> Vec<Card> {
    let stage = &play.world().stage;
    let mut found: Vec<(Word, Card)> = Vec::new();
    for (at, moment) in MomentAt::each(play.moments()) {
        for card in cards(at, moment) {
            let [kind, ..] = card.event.saying(stage);
            if found.iter().all(|(other, _)| *other != kind) {
                found.push((kind, card));
            }
        }
    }
    found.into_iter().map(|(_, card)| card).collect()
}

fn cards(at: MomentAt, moment: &Moment) -> impl Iterator<Item = Card> {
    moment.events.iter().filter(|event| is_clear(event)).filter_map(move |event| {
        let part = phase(event, &moment.before.stage).filter(|phase| PARTS.contains(phase))?;
        Some(Card { moment: at, event: *event, part })
    })
}

/// Whether a fact has a place that one can argue for in one sentence. Some sum up several steps or tell of their failure;
/// a card in the reader both says who somebody is and is half of the proof, and so is a document.
fn is_clear(event: &Event) -> bool {
    !matches!(
        event,
        Event::Sent(_)
            | Event::SessionOpened(..)
            | Event::LoginFailed(_)
            | Event::Blocked(..)
            | Event::Unblocked(..)
            | Event::Examined(..)
            | Event::KeyUsed(_)
            | Event::CardInserted(_)
            | Event::CountryChosen(..)
            | Event::CertificateChecked(..)
    )
}

#[cfg(test)]
mod tests {
    use super::super::play::Mode;
    use super::super::play::testing::{TO_THE_CODES, WITH_THE_CARD, played};
    use super::*;

    fn said(play: &Play, sorting: &Sorting) -> Vec<(String, Phase)> {
        let names = &play.scenario().names;
        let say = |card: &Card| names.say(&card.event.saying(&play.world().stage));
        sorting.cards().iter().map(|card| (say(card), card.part)).collect()
    }

    #[test]
    fn a_whole_login_gives_cards_for_each_step_and_no_more_than_two() {
        let play = played("s01-eid", Mode::Guided, &WITH_THE_CARD);
        let mut cards = said(&play, &Sorting::of(&play).expect("an exercise"));
        cards.sort();
        let cards: Vec<(&str, Phase)> = cards.iter().map(|(words, part)| (words.as_str(), *part)).collect();
        let expected = [
            ("authenticated dators anna annas-autentifikacija", Phase::Authentication),
            ("authorized dators anna vecaku-pabalsts", Phase::Authorization),
            ("certificate-chosen annas-autentifikacija", Phase::Identification),
            ("role-taken dators anna resident anna-resident", Phase::Authorization),
            ("typed anna annas-karte pin1 right", Phase::Authentication),
        ];
        assert_eq!(cards, expected);
    }

    #[test]
    fn the_same_run_gives_the_same_cards_in_an_order_that_is_not_that_of_the_run() {
        let cards = || Sorting::of(&played("s01-eid", Mode::Guided, &WITH_THE_CARD)).expect("an exercise");
        assert_eq!(cards(), cards());
        let parts: Vec<Phase> = cards().cards().iter().map(|card| card.part).collect();
        assert!(!parts.is_sorted(), "{parts:?}");
    }

    #[test]
    fn at_the_counter_too_there_is_something_to_sort() {
        let way = ["consult", "fill socialais-pabalsts", "open portals", "press log-in socialais-pabalsts"];
        let way = [&way[..], &["press method eid", "insert ilzes-karte", "choose ilzes-autentifikacija"]].concat();
        let play = played("s12-pilnvarotais", Mode::Guided, &way);
        let sorting = Sorting::of(&play).expect("an exercise");
        assert!(said(&play, &sorting).contains(&("consulted".to_owned(), Phase::Authorization)));
    }

    #[test]
    fn a_run_that_holds_too_little_is_no_exercise() {
        assert_eq!(Sorting::of(&played("s07-smart-id", Mode::Guided, &["leave"])), None);
        assert_eq!(Sorting::of(&played("s07-smart-id", Mode::Guided, &TO_THE_CODES[..3])), None);
    }

    #[test]
    fn a_choice_fits_or_belongs_elsewhere_and_can_be_made_anew() {
        let sorting = Sorting::of(&played("s01-eid", Mode::Guided, &WITH_THE_CARD)).expect("an exercise");
        let right: Vec<Option<Phase>> = sorting.cards().iter().map(|card| Some(card.part)).collect();
        assert!(sorting.is_done(&right));
        let mut wrong = right.clone();
        wrong[0] = PARTS.into_iter().find(|part| Some(*part) != right[0]);
        assert_eq!(sorting.check(0, wrong[0]), Sorted::Elsewhere);
        assert!(!sorting.is_done(&wrong));
        assert_eq!(sorting.check(0, None), Sorted::NotYet);
        assert!(!sorting.is_done(&right[..1]));
    }
}
