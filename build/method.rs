//! What the methods of both types have in common: their names, their arguments, and how a test finds them by name.

use crate::{Messages, Variables, variables_of_both};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A method up to its body.
pub(crate) fn signature(id: &str, variables: &Variables) -> String {
    let argument =
        |(name, counts): (&String, &bool)| [", ", name, if *counts { ": usize" } else { ": &dyn Display" }].concat();
    let arguments: String = variables.iter().map(argument).collect();
    let returned = if variables.is_empty() { "&'static str" } else { "String" };
    format!("    /// The words of `{id}`.\n    pub fn {}(self{arguments}) -> {returned}", name(id))
}

fn name(id: &str) -> String {
    id.replace(['-', '.'], "_")
}

/// A function that finds a method by its message's name, for the test that compares all of them with Fluent's own.
pub(crate) fn finder(type_name: &str, messages: &[Messages<'_>; 2]) -> String {
    let mut arms = String::new();
    let (mut names, mut counting) = (BTreeSet::new(), Vec::new());
    for (id, lv) in &messages[0] {
        let variables = variables_of_both(lv, &messages[1][id]);
        if variables.values().any(|counts| *counts) {
            assert!(variables["n"], "a plural form is selected with $n");
            counting.push(id);
        }
        let values = variables.values().map(|counts| if *counts { "n" } else { "&text" });
        let values = values.collect::<Vec<_>>().join(", ");
        writeln!(arms, "            {id:?} => self.{}({values}).to_string(),", name(id)).expect("a string takes it");
        names.extend(variables.into_keys());
    }
    let names: Vec<_> = names.into_iter().collect();
    let ids: Vec<_> = messages[0].keys().collect();
    format!(
        "\n#[cfg(test)]\n#[allow(clippy::pedantic, reason = \"generated for a test\")]\nimpl {type_name} {{\n    \
         fn by_name(self, id: &str, text: &str, n: usize) -> Option<String> {{\n        Some(match id {{\n{arms}            \
         _ => return None,\n        }})\n    }}\n    const NAMES: &[&str] = &{ids:?};\n    \
         const VARIABLES: &[&str] = &{names:?};\n    const COUNTS: &[&str] = &{counting:?};\n}}\n"
    )
}
