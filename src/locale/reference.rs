//! Fluent's own reading of a file of words is the reference for the methods that are made of it.

use super::{Locale, Words};

/// Compares every compiled message with what Fluent says. `names`, `variables` and `counts` are the ids of all messages,
/// all variables, and the ids of messages that count; `ours` gives the compiled words.
pub(super) fn assert_as_fluent(
    ftl: [&str; 2],
    [names, variables, counts]: [&[&str]; 3],
    ours: impl Fn(Locale, &str, &str, usize) -> Option<String>,
) {
    for (locale, ftl) in Locale::ALL.into_iter().zip(ftl) {
        let fluent = Words::new(locale, ftl).expect("words that Fluent can read");
        for id in names {
            for n in [0_usize, 1, 2, 10, 11, 21, 111, 112] {
                let value = |name: &&str| if counts.contains(id) && *name == "n" { n.into() } else { "„X”".into() };
                let values: Vec<_> = variables.iter().map(|name| (*name, value(name))).collect();
                assert_eq!(ours(locale, id, "„X”", n), fluent.try_format(id, &values), "{locale} {id} {n}");
            }
        }
    }
}
