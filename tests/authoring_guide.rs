//! The trainers' guide in `docs/` is the one that the program makes.

mod support;

use atslega::compile::authoring_guide;
use atslega::locale::Locale;
use std::{env, fs};
use support::root;

/// Set to write the guides anew instead of comparing them.
const UPDATE: &str = "UPDATE_GUIDE";

#[test]
fn the_guides_are_in_step_with_the_program() {
    for locale in Locale::ALL {
        let path = root().join(format!("docs/authoring.{locale}.md"));
        let guide = authoring_guide(locale);
        if env::var_os(UPDATE).is_some() {
            fs::write(&path, &guide).expect("the guide can be written");
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            written == guide,
            "{} is old; write it anew with {UPDATE}=1 cargo test --test authoring_guide",
            path.display()
        );
    }
}
