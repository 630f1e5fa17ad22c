//! The small setup that tests of single devices share: Anna, her card, a certificate that the computer remembers.

use super::Setup;
use crate::sandbox::stage::Stage;

/// The setup.
pub(crate) fn setup() -> Setup {
    toml::from_str(include_str!("../../../tests/fixtures/scenarios/small.toml")).expect("a setup")
}

/// Its stage.
pub(crate) fn small() -> Stage {
    Stage::clone(&setup().drawn().scenario(0).expect("a sound setup").start.stage)
}
