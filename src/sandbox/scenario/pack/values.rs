//! How simple values are packed: texts, days, lists, tables, numbers of things, words.

use super::super::Names;
use super::super::vocabulary::known;
use super::{Pack, Packing, Unpacking};
use crate::course::{Date, Slug};
use crate::sandbox::code::ControlCode;
use crate::sandbox::ids::{Key, Set, Table};
use crate::sandbox::pattern::Pattern;
use crate::sandbox::sorted_map::SortedMap;
use crate::sandbox::word::Kind;

impl Unpacking<'_> {
    /// A value, or what stands for it in a list that is not sound.
    fn or<T>(&mut self, value: Option<T>, otherwise: T) -> T {
        self.is_sound &= value.is_some();
        value.unwrap_or(otherwise)
    }
}

impl Pack for String {
    fn pack(&self, into: &mut Packing) {
        into.text(self);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        from.text()
    }
}

/// A word of the format, which the program knows.
impl Pack for &'static str {
    fn pack(&self, into: &mut Packing) {
        into.text(self);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let word = known(&from.text());
        from.or(word, "")
    }
}

impl Pack for Slug {
    fn pack(&self, into: &mut Packing) {
        into.text(self.as_str());
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let slug = from.text().parse().ok();
        from.or(slug, Self::stand_in())
    }
}

impl Pack for Date {
    fn pack(&self, into: &mut Packing) {
        into.text(&self.to_string());
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let day = from.text().parse().ok();
        from.or(day, Self::FIRST)
    }
}

impl Pack for ControlCode {
    fn pack(&self, into: &mut Packing) {
        into.number(self.number());
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let code = Self::new(from.number());
        from.or(code, Self::from_hash([0; 32]))
    }
}

/// By its place among all of its kind.
impl<T: Kind> Pack for T {
    fn pack(&self, into: &mut Packing) {
        into.number(T::ALL.iter().take_while(|kind| kind.word() != self.word()).count());
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let kind = T::ALL.get(usize::from(from.number())).copied();
        from.or(kind, T::ALL[0])
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, into: &mut Packing) {
        into.number(u16::from(self.is_some()));
        if let Some(value) = self {
            value.pack(into);
        }
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        match from.number() {
            0 => None,
            _ => Some(T::unpack(from)),
        }
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, into: &mut Packing) {
        into.number(self.len());
        for item in self {
            item.pack(into);
        }
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let mut items = Self::new();
        for _ in 0..from.number() {
            items.push(T::unpack(from));
        }
        items
    }
}

impl<K: Key, T: Pack> Pack for Table<K, T> {
    fn pack(&self, into: &mut Packing) {
        into.number(self.iter().count());
        for (_, row) in self.iter() {
            row.pack(into);
        }
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        Self::new(Vec::unpack(from))
    }
}

impl<K: Key + Pack> Pack for Set<K> {
    fn pack(&self, into: &mut Packing) {
        self.iter().collect::<Vec<K>>().pack(into);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        Vec::unpack(from).into_iter().collect()
    }
}

impl Pack for Pattern {
    fn pack(&self, into: &mut Packing) {
        self.words().to_vec().pack(into);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        Self::new(Vec::unpack(from))
    }
}

impl Pack for Names {
    fn pack(&self, into: &mut Packing) {
        into.number(self.texts.iter().count());
        for (word, text) in &self.texts {
            word.pack(into);
            text.pack(into);
        }
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let mut texts = Vec::new();
        for _ in 0..from.number() {
            texts.push((Pack::unpack(from), Pack::unpack(from)));
        }
        Self { texts: SortedMap::of_sorted(texts) }
    }
}

/// The number of a thing, by its row.
macro_rules! pack_keys {
    ($($key:ident)*) => {
        use crate::sandbox::ids::{$($key),*};

        $(impl Pack for $key {
            fn pack(&self, into: &mut Packing) {
                into.number(self.row());
            }

            fn unpack(from: &mut Unpacking<'_>) -> Self {
                let row = u8::try_from(from.number()).ok();
                Self::at(from.or(row, 0))
            }
        })*
    };
}

pack_keys! {
    PersonId BrowserId SiteId PortalId RelayId ServiceId RoleId CardId PhoneId AppId CertificateId DocumentId SentenceId
    LineId NodeId CodeId BankId AccountId PaymentId PhishingId MailId CountryId MeansId
}
