//! The small setup that tests of single devices share: Anna, her card, a certificate that the computer remembers.

use super::{Scenario, Setup};
use crate::sandbox::stage::Stage;

/// The setup.
pub(crate) fn setup() -> Setup {
    toml::from_str(include_str!("../../../tests/fixtures/scenarios/small.toml")).expect("a setup")
}

/// Its stage.
pub(crate) fn small() -> Stage {
    Stage::clone(&setup().drawn().scenario(0).expect("a sound setup").start.stage)
}

/// The setup of a scenario of the course.
pub(crate) fn shipped_setup(name: &str) -> Setup {
    let path = format!("{}/content/scenarios/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("a scenario's file");
    toml::from_str::<Setup>(&text).expect("a setup").drawn()
}

/// The names of all scenarios of the course.
pub(crate) fn shipped_names() -> Vec<String> {
    let folder = format!("{}/content/scenarios", env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").path());
    let mut names: Vec<String> =
        files.map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A scenario of the course.
pub(crate) fn shipped(name: &str) -> Scenario {
    shipped_setup(name).scenario(0).expect("a sound setup")
}
