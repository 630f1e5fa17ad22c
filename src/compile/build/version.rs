//! The version of a course: a hash of everything in it.

use crate::course::CourseVersion;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The version that stands in the files while they are hashed.
pub(super) const WHILE_HASHING: &str = "0";
/// How much of the hash is enough to tell two courses apart.
const LENGTH: usize = 12;

/// Writes the files twice: once to hash them, once with the version that came of it.
pub(super) fn versioned(files: impl Fn(&CourseVersion) -> BTreeMap<String, String>) -> BTreeMap<String, String> {
    let Ok(while_hashing) = WHILE_HASHING.parse() else { return BTreeMap::new() };
    let mut parts: Vec<u8> = Vec::new();
    for (path, text) in files(&while_hashing) {
        parts.extend_from_slice(path.as_bytes());
        parts.push(0);
        parts.extend_from_slice(text.as_bytes());
        parts.push(0);
    }
    match short_hash(&parts, LENGTH).parse() {
        Ok(version) => files(&version),
        Err(_) => BTreeMap::new(),
    }
}

/// The beginning of the SHA-256 of bytes, in lower-case hexadecimal.
pub(super) fn short_hash(bytes: &[u8], length: usize) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text.truncate(length);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_that_of_the_standard() {
        // The first bytes of SHA-256 of "abc" in FIPS 180-4.
        assert_eq!(short_hash(b"abc", 12), "ba7816bf8f01");
    }

    #[test]
    fn another_text_gives_another_version() {
        let of = |text: &str| versioned(|version| BTreeMap::from([("a".to_owned(), format!("{version}{text}"))]));
        assert_eq!(of("x"), of("x"));
        assert_ne!(of("x")["a"][..12], of("y")["a"][..12]);
    }
}
