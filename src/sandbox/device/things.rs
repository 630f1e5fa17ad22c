//! Where the things are that can be handed over.

use super::Post;
use crate::sandbox::event::Event;
use crate::sandbox::ids::{CardId, DocumentId, PersonId, PhoneId, Table};
use crate::sandbox::word::Word;

/// A thing that can be handed over.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Thing {
    /// An eID card.
    Card(CardId),
    /// A phone.
    Phone(PhoneId),
    /// A document.
    Document(DocumentId),
}

/// Where a thing is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Place {
    /// Somebody has it.
    With(PersonId),
    /// It is in the card reader.
    Reader,
}

/// Where everything is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Things {
    /// The cards.
    pub cards: Table<CardId, Place>,
    /// The phones.
    pub phones: Table<PhoneId, Place>,
    /// The documents.
    pub documents: Table<DocumentId, Place>,
}

impl Things {
    /// Where a thing is.
    pub fn place(&self, thing: Thing) -> Place {
        match thing {
            Thing::Card(card) => self.cards[card],
            Thing::Phone(phone) => self.phones[phone],
            Thing::Document(document) => self.documents[document],
        }
    }

    /// Everything, and where it is.
    pub fn all(&self) -> impl Iterator<Item = (Thing, Place)> {
        let cards = self.cards.iter().map(|(card, place)| (Thing::Card(card), *place));
        let phones = self.phones.iter().map(|(phone, place)| (Thing::Phone(phone), *place));
        let documents = self.documents.iter().map(|(document, place)| (Thing::Document(document), *place));
        cards.chain(phones).chain(documents)
    }

    /// What somebody has.
    pub fn of(&self, person: PersonId) -> impl Iterator<Item = Thing> {
        self.all().filter(move |(_, place)| *place == Place::With(person)).map(|(thing, _)| thing)
    }

    /// A thing goes to another place.
    pub(in crate::sandbox) fn put(&mut self, thing: Thing, place: Place, post: &mut Post<'_>) {
        if self.place(thing) == place {
            return;
        }
        match thing {
            Thing::Card(card) => self.cards[card] = place,
            Thing::Phone(phone) => self.phones[phone] = place,
            Thing::Document(document) => self.documents[document] = place,
        }
        post.note(Event::Moved(thing, place));
    }
}

impl Thing {
    /// The thing's word in patterns.
    pub fn word(self) -> Word {
        match self {
            Self::Card(card) => Word::Card(card),
            Self::Phone(phone) => Word::Phone(phone),
            Self::Document(document) => Word::Document(document),
        }
    }
}

impl Place {
    /// The place's word in patterns.
    pub fn word(self) -> Word {
        match self {
            Self::With(person) => Word::Person(person),
            Self::Reader => Word::Is("reader"),
        }
    }
}
