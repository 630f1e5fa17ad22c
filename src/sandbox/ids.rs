//! The names of things in a simulated world: small numbers, each of its own type, so that a card is never taken for a
//! certificate.
//!
//! Authors write names; they become numbers once, when a scenario is set up.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A number that names a row of a [`Table`].
pub trait Key: Copy {
    /// The key of a row.
    fn at(row: u8) -> Self;
    /// The row.
    fn row(self) -> usize;
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(u8);

        impl Key for $name {
            fn at(row: u8) -> Self {
                Self(row)
            }

            fn row(self) -> usize {
                self.0.into()
            }
        }
    )*};
}

keys! {
    /// A person: the learner's own role, or somebody who acts by a script.
    PersonId;
    /// A computer's browser.
    BrowserId;
    /// A web site, known by its address.
    SiteId;
    /// A portal: what stands behind some of the sites.
    PortalId;
    /// A counterfeit site that relays.
    RelayId;
    /// An e-service.
    ServiceId;
    /// A role that somebody may act in.
    RoleId;
    /// An eID card.
    CardId;
    /// A phone: a thing that somebody holds.
    PhoneId;
    /// An identity app on a phone.
    AppId;
    /// A certificate, on a card or in an app.
    CertificateId;
    /// A document of paper.
    DocumentId;
    /// A sentence that the learner may say.
    SentenceId;
    /// A line that somebody says.
    LineId;
    /// A point in a person's script.
    NodeId;
    /// One of the verification codes that the vendor's server draws, in turn.
    CodeId;
    /// A bank.
    BankId;
    /// Somebody's account at a bank, as a means to log in with.
    AccountId;
    /// A payment that somebody could demand.
    PaymentId;
    /// A phishing site.
    PhishingId;
    /// A text message or a letter with a link.
    MailId;
    /// A country, with an eIDAS node of its own.
    CountryId;
    /// A means to log in with that another country has issued.
    MeansId;
}

/// The key of a row; a table has no more than 256.
fn key_of<K: Key>(row: usize) -> K {
    K::at(u8::try_from(row).unwrap_or(u8::MAX))
}

/// One row for each key.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Table<K, T> {
    rows: Vec<T>,
    keys: PhantomData<K>,
}

impl<K: Key, T> Table<K, T> {
    /// A table of these rows; what is beyond the 256th has no key and is left out.
    pub fn new(rows: impl IntoIterator<Item = T>) -> Self {
        let mut rows: Vec<T> = rows.into_iter().collect();
        rows.truncate(1 + usize::from(u8::MAX));
        Self { rows, keys: PhantomData }
    }

    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = K> + Clone + use<K, T> {
        (0..self.rows.len()).map(key_of)
    }

    /// Every row with its key, in order.
    pub fn iter(&self) -> impl Iterator<Item = (K, &T)> {
        self.rows.iter().enumerate().map(|(row, value)| (key_of(row), value))
    }

    /// A table of as many rows, each the same.
    pub fn filled<U: Clone>(&self, row: U) -> Table<K, U> {
        Table { rows: vec![row; self.rows.len()], keys: PhantomData }
    }

    /// A row, if the key is one of this table.
    pub fn get(&self, key: K) -> Option<&T> {
        self.rows.get(key.row())
    }
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { rows: Vec::new(), keys: PhantomData }
    }
}

impl<K: Key, T> Index<K> for Table<K, T> {
    type Output = T;

    fn index(&self, key: K) -> &T {
        &self.rows[key.row()]
    }
}

impl<K: Key, T> IndexMut<K> for Table<K, T> {
    fn index_mut(&mut self, key: K) -> &mut T {
        &mut self.rows[key.row()]
    }
}

/// A set of at most 32 keys.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Set<K> {
    bits: u32,
    keys: PhantomData<K>,
}

impl<K: Key> Set<K> {
    /// The set without members.
    pub const EMPTY: Self = Self { bits: 0, keys: PhantomData };

    /// The set with one more member; a key beyond the 32nd changes nothing.
    pub fn with(self, key: K) -> Self {
        Self { bits: self.bits | Self::bit(key), keys: PhantomData }
    }

    /// The set without a member.
    pub fn without(self, key: K) -> Self {
        Self { bits: self.bits & !Self::bit(key), keys: PhantomData }
    }

    /// Whether the key is a member.
    pub fn has(self, key: K) -> bool {
        self.bits & Self::bit(key) != 0
    }

    /// The members, in order.
    pub fn iter(self) -> impl Iterator<Item = K> {
        (0..32).map(K::at).filter(move |key| self.has(*key))
    }

    /// The only member, if there is exactly one.
    pub fn single(self) -> Option<K> {
        let mut members = self.iter();
        members.next().filter(|_| members.next().is_none())
    }

    fn bit(key: K) -> u32 {
        u32::try_from(key.row()).ok().and_then(|row| 1_u32.checked_shl(row)).unwrap_or(0)
    }
}

impl<K: Key> FromIterator<K> for Set<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        keys.into_iter().fold(Self::EMPTY, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in_and_knows_when_it_is_one() {
        let set: Set<RoleId> = [RoleId(3), RoleId(0)].into_iter().collect();
        assert_eq!(set.iter().collect::<Vec<_>>(), [RoleId(0), RoleId(3)]);
        assert_eq!(set.single(), None);
        assert_eq!(Set::EMPTY.with(RoleId(5)).single(), Some(RoleId(5)));
        assert!(!Set::EMPTY.with(RoleId(40)).has(RoleId(40)));
        assert_eq!(set.without(RoleId(3)).single(), Some(RoleId(0)));
    }

    #[test]
    fn a_table_gives_every_row_its_key() {
        let table: Table<CardId, char> = Table::new(['a', 'b']);
        assert_eq!(table.iter().collect::<Vec<_>>(), [(CardId(0), &'a'), (CardId(1), &'b')]);
        assert_eq!(table.get(CardId(2)), None);
    }
}
