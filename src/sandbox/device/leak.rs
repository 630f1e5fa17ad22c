//! What strangers have learnt of an app: the user number by which a request finds it, and the PIN that answers one.
//!
//! That both are changed in the app is an assumption of the simulation: the number is changed in the vendor's portal.

use super::AppAct;
use crate::sandbox::word::kinds;

kinds! {
    /// What strangers know.
    Leak {
        /// Nothing.
        Nothing "nothing";
        /// The user number.
        Number "number";
        /// The PIN.
        Pin "pin";
        /// The user number and the PIN.
        NumberAndPin "number-and-pin";
    }
}

impl Leak {
    /// What may be done about it.
    pub(super) fn offers(self) -> Vec<AppAct> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Number => vec![AppAct::ChangeNumber],
            Self::Pin => vec![AppAct::ChangePin],
            Self::NumberAndPin => vec![AppAct::ChangePin, AppAct::ChangeNumber],
        }
    }

    /// What is still known once the PIN is another.
    #[must_use]
    pub(super) fn without_pin(self) -> Self {
        match self {
            Self::Nothing | Self::Pin => Self::Nothing,
            Self::Number | Self::NumberAndPin => Self::Number,
        }
    }

    /// What is still known once the user number is another.
    #[must_use]
    pub(super) fn without_number(self) -> Self {
        match self {
            Self::Nothing | Self::Number => Self::Nothing,
            Self::Pin | Self::NumberAndPin => Self::Pin,
        }
    }

    /// Each thing that is known, in a word.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Nothing => &[],
            Self::Number => &["number"],
            Self::Pin => &["pin"],
            Self::NumberAndPin => &["number", "pin"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::word::Kind as _;

    #[test]
    fn whoever_changes_both_leaves_strangers_with_nothing() {
        for leak in Leak::ALL {
            assert_eq!(leak.without_pin().without_number(), Leak::Nothing);
            assert_eq!(leak.without_number().without_pin(), Leak::Nothing);
            assert_eq!(leak.offers().len(), leak.words().len());
        }
    }
}
