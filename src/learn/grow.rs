//! A set and a map that only grow, the simplest of values that can be joined (a G-Set and a map of joins).
//!
//! Both keep a sorted list: a learner's record holds hundreds of things, not thousands, and the program that a learner
//! downloads is a tenth smaller than with the standard library's trees.

use super::Join;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A set that only grows, in order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(transparent)]
pub struct GrowSet<T>(Vec<T>);

/// A map that only grows, in order of its keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GrowMap<K, V>(Vec<(K, V)>);

impl<T: Ord> GrowSet<T> {
    /// Adds a value.
    pub fn insert(&mut self, value: T) {
        if let Err(at) = self.0.binary_search(&value) {
            self.0.insert(at, value);
        }
    }

    /// Whether the value is in the set.
    pub fn contains(&self, value: &T) -> bool {
        self.0.binary_search(value).is_ok()
    }
}

impl<T> GrowSet<T> {
    /// The values in order.
    pub fn as_slice(&self) -> &[T] {
        &self.0
    }
}

impl<K: Ord, V> GrowMap<K, V> {
    /// The value under a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        let at = self.0.binary_search_by(|(other, _)| other.cmp(key)).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// The value under a key, made by `Default` if there was none.
    pub fn entry(&mut self, key: &K) -> &mut V
    where
        K: Clone,
        V: Default,
    {
        let at = self.0.binary_search_by(|(other, _)| other.cmp(key)).unwrap_or_else(|at| {
            self.0.insert(at, (key.clone(), V::default()));
            at
        });
        &mut self.0[at].1
    }

    /// The keys and values in order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Whether nothing is in the map.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T> Default for GrowSet<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> Default for GrowMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> FromIterator<T> for GrowSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        let mut set = Self::default();
        values.into_iter().for_each(|value| set.insert(value));
        set
    }
}

impl<K: Ord + Clone, V: Join + Default> FromIterator<(K, V)> for GrowMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::default();
        entries.into_iter().for_each(|(key, value)| map.entry(&key).join(value));
        map
    }
}

impl<T: Ord> Join for GrowSet<T> {
    fn join(&mut self, other: Self) {
        other.0.into_iter().for_each(|value| self.insert(value));
    }
}

impl<K: Ord + Clone, V: Join + Default> Join for GrowMap<K, V> {
    /// Joins key by key; a value that only one side has is joined with the empty one, which changes nothing.
    fn join(&mut self, other: Self) {
        other.0.into_iter().for_each(|(key, value)| self.entry(&key).join(value));
    }
}

impl<'de, T: Deserialize<'de> + Ord> Deserialize<'de> for GrowSet<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from_iter)
    }
}

impl<K: Serialize, V: Serialize> Serialize for GrowMap<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, K: Deserialize<'de> + Ord + Clone, V: Deserialize<'de> + Join + Default> Deserialize<'de> for GrowMap<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// Reads the entries of a map one by one.
struct Entries<K, V>(PhantomData<(K, V)>);

impl<'de, K: Deserialize<'de> + Ord + Clone, V: Deserialize<'de> + Join + Default> Visitor<'de> for Entries<K, V> {
    type Value = GrowMap<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map: GrowMap<K, V> = GrowMap::default();
        while let Some((key, value)) = access.next_entry::<K, V>()? {
            map.entry(&key).join(value);
        }
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_keeps_each_value_once_and_in_order() {
        let set: GrowSet<u8> = [3, 1, 2, 3, 1].into_iter().collect();
        assert_eq!(set.as_slice(), [1, 2, 3]);
        assert!(set.contains(&2) && !set.contains(&4));
    }

    #[test]
    fn a_map_is_an_object_and_is_read_back() {
        let map: GrowMap<String, GrowSet<u8>> = [("b", 2), ("a", 1), ("b", 3)]
            .map(|(key, value)| (key.to_owned(), [value].into_iter().collect()))
            .into_iter()
            .collect();
        let text = serde_json::to_string(&map).unwrap();
        assert_eq!(text, r#"{"a":[1],"b":[2,3]}"#);
        assert_eq!(serde_json::from_str::<GrowMap<String, GrowSet<u8>>>(&text).unwrap(), map);
        assert_eq!(map.get(&"b".to_owned()).map(GrowSet::as_slice), Some([2, 3].as_slice()));
    }
}
