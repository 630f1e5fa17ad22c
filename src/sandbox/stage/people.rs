//! Who there is: people, the roles that they may act in, and the documents that prove who they are.

use super::{Identity, Stage};
use crate::course::Date;
use crate::sandbox::device::Beat;
use crate::sandbox::ids::{CountryId, PersonId, Set};
use crate::sandbox::word::kinds;

/// Somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    /// The invented code, such as `DEMO-000001`, if the learner knows it and may type it.
    pub code: Option<String>,
    /// When the person was born, if the author says so.
    pub born: Option<Date>,
    /// What crosses a border with the person, if they cross one.
    pub identity: Option<Identity>,
    /// The countries whose registers know which entry is the person's.
    pub linked: Set<CountryId>,
    /// Whether the learner meets the person, so that things can be handed over.
    pub company: Company,
    /// What the person does, and when.
    pub script: Vec<Beat>,
}

/// Whether somebody is where the learner is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Company {
    /// Face to face.
    Present,
    /// Elsewhere, or only on the line.
    Away,
}

/// A role that somebody may act in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RoleFacts {
    /// Who.
    pub holder: PersonId,
    /// As what.
    pub role: Role,
}

kinds! {
    /// As what somebody acts; after the user types of the unified login module.
    Role {
        /// For oneself.
        Resident "resident";
        /// As an employee of an institution.
        Employee "employee";
    }
}

/// A document of paper or plastic that proves who somebody is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Document {
    /// Whose it is.
    pub holder: PersonId,
    /// The last day on which it is valid.
    pub until: Date,
    /// Whether it is valid today.
    pub state: DocumentState,
}

kinds! {
    /// Whether a document is valid.
    DocumentState {
        /// It is.
        Valid "valid";
        /// Its last day is past.
        Expired "expired";
    }
}

impl Stage {
    /// The people whose code the learner may type into a field.
    pub fn known(&self) -> impl Iterator<Item = PersonId> {
        self.people.iter().filter(|(_, actor)| actor.code.is_some()).map(|(id, _)| id)
    }
}
