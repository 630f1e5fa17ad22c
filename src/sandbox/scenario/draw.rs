//! Chance is chosen before a scenario is played: its challenges become verification codes when the course is compiled,
//! so that the learner's program needs no hash function.

use super::setup::Setup;
use crate::sandbox::code::ControlCode;
use sha2::{Digest, Sha256};

impl Setup {
    /// The setup with a code for every challenge, by the vendor's formula (see [`ControlCode::from_hash`]).
    pub fn drawn(mut self) -> Self {
        let codes = std::mem::take(&mut self.challenges).into_iter().map(|challenge| {
            let hash: [u8; 32] = Sha256::digest(challenge.as_bytes()).into();
            ControlCode::from_hash(hash).digits()
        });
        // What was drawn stays, so that drawing twice is drawing once.
        self.codes.extend(codes);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing;

    #[test]
    fn a_code_comes_of_the_last_two_bytes_of_a_challenges_hash() {
        // SHA-256 of "abc" ends in 0x15ad = 5549 (FIPS 180-4).
        let mut setup = testing::setup();
        setup.challenges = vec!["abc".to_owned()];
        assert_eq!(setup.drawn().drawn().codes, ["5549"]);
    }
}
