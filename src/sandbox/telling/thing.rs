//! Things that can be held in a hand.

use super::Teller;
use crate::sandbox::device::{Place, Thing};
use crate::sandbox::ids::{CardId, DocumentId, PersonId, PhoneId};
use crate::sandbox::word::Word;
use crate::sandbox::world::World;

/// A thing in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThingWords {
    /// What it is called.
    pub name: String,
    /// Whose it is.
    pub owner: String,
    /// Where it is.
    pub place: String,
    /// What can be read on it: labels and what stands beside them.
    pub details: Vec<(String, String)>,
}

impl Teller {
    /// A thing in words.
    pub fn thing(&self, world: &World, thing: Thing) -> ThingWords {
        ThingWords {
            name: self.name(thing.word()),
            owner: self.person(self.owner(thing)),
            place: self.place(world.things.place(thing)),
            details: match thing {
                Thing::Card(card) => self.card_details(card),
                Thing::Phone(phone) => self.phone_details(phone),
                Thing::Document(document) => self.document_details(document),
            },
        }
    }

    /// Whose a thing is.
    pub(super) fn owner(&self, thing: Thing) -> PersonId {
        match thing {
            Thing::Card(card) => self.stage.cards[card].owner,
            Thing::Phone(phone) => self.stage.phones[phone],
            Thing::Document(document) => self.stage.documents[document].holder,
        }
    }

    fn place(&self, place: Place) -> String {
        match place {
            Place::With(person) if person == self.stage.learner => self.words.thing_place_you().to_owned(),
            Place::With(person) => self.words.thing_place_other(&self.person(person)),
            Place::Reader => self.words.thing_place_reader().to_owned(),
        }
    }

    fn card_details(&self, card: CardId) -> Vec<(String, String)> {
        let facts = &self.stage.cards[card];
        let name = (self.words.thing_name_on_card().to_owned(), self.person(facts.owner));
        let until = facts.until.map(|day| (self.words.thing_card_until().to_owned(), self.day(day)));
        [name].into_iter().chain(until).collect()
    }

    fn phone_details(&self, phone: PhoneId) -> Vec<(String, String)> {
        let apps = self.stage.apps.iter().filter(|(_, app)| app.phone == phone);
        apps.map(|(app, _)| (self.words.thing_app().to_owned(), self.name(Word::App(app)))).collect()
    }

    fn document_details(&self, document: DocumentId) -> Vec<(String, String)> {
        let facts = &self.stage.documents[document];
        vec![
            (self.words.thing_holder().to_owned(), self.person(facts.holder)),
            (self.words.thing_until().to_owned(), self.day(facts.until)),
        ]
    }
}
