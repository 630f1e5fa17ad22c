//! The verification code that ties a browser's session to a request on a phone.

/// A verification code: four digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ControlCode(u16);

impl ControlCode {
    /// The code that the vendor's formula makes of a hash: its last two bytes as a number, modulo 10,000.
    ///
    /// Source: Smart-ID relying party API, version 3 (SK-EID/smart-id-documentation).
    pub fn from_hash(hash: [u8; 32]) -> Self {
        Self(u16::from_be_bytes([hash[30], hash[31]]) % 10_000)
    }

    /// A code from its number, if it has four digits.
    pub fn new(number: u16) -> Option<Self> {
        (number < 10_000).then_some(Self(number))
    }

    /// The code as a number.
    pub fn number(self) -> u16 {
        self.0
    }

    /// The four digits, leading noughts included.
    pub fn digits(self) -> String {
        format!("{:04}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verification_code_is_the_last_two_bytes_of_the_hash_modulo_ten_thousand() {
        let mut hash = [0; 32];
        (hash[30], hash[31]) = (0xff, 0xff);
        assert_eq!(ControlCode::from_hash(hash).digits(), "5535");
        (hash[30], hash[31]) = (0, 7);
        assert_eq!(ControlCode::from_hash(hash).digits(), "0007");
        assert_eq!(ControlCode::new(10_000), None);
    }
}
