//! A small sound course, and a way to seed one mistake into it.

use super::super::{Sources, compile};

/// The files of `tests/fixtures/course`.
macro_rules! files {
    ($($path:literal)*) => {
        [$(($path, include_str!(concat!("../../../tests/fixtures/course/", $path))),)*]
    };
}

/// A course, perhaps with a mistake in it.
pub(in crate::compile) struct Seeded {
    files: Sources,
}

/// The course without a mistake.
pub(in crate::compile) fn sound() -> Seeded {
    let files = files! {
        "course.toml" "sources.toml" "figures/karte.svg"
        "lv/vardnica.toml" "lv/figures.toml" "lv/par-kursu.md" "lv/pirmais/ievads.md"
        "en/vardnica.toml" "en/figures.toml" "en/par-kursu.md" "en/pirmais/ievads.md"
        "scenarios/mazais.toml" "lv/scenarios/mazais.md" "en/scenarios/mazais.md"
    };
    Seeded { files: files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect() }
}

impl Seeded {
    /// Replaces the first occurrence of a text in a file.
    #[track_caller]
    pub(in crate::compile) fn replace(mut self, path: &str, from: &str, to: &str) -> Self {
        let text = self.files.get_mut(path).expect("the file exists");
        assert!(text.contains(from), "`{from}` stands in {path}");
        *text = text.replacen(from, to, 1);
        self
    }

    /// Replaces the first occurrence of a text in the lesson of both languages.
    #[track_caller]
    pub(in crate::compile) fn replace_in_both(self, from: &str, to: &str) -> Self {
        self.replace(LV, from, to).replace(EN, from, to)
    }

    /// Adds a text at the end of the Latvian lesson.
    pub(in crate::compile) fn append(mut self, text: &str) -> Self {
        self.files.entry(LV.to_owned()).or_default().push_str(text);
        self
    }

    /// Adds or replaces a file.
    pub(in crate::compile) fn file(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    /// Takes a file away.
    pub(in crate::compile) fn without(mut self, path: &str) -> Self {
        self.files.remove(path);
        self
    }

    /// The files.
    pub(in crate::compile) fn into_sources(self) -> Sources {
        self.files
    }

    /// The problems are exactly these, each as `A101 lv/par-kursu.md:1:1`.
    #[track_caller]
    pub(in crate::compile) fn finds(self, expected: &[&str]) {
        let found = compile(&self.files, "2026-11-22".parse().unwrap()).problems;
        let found: Vec<String> = found
            .iter()
            .map(|problem| {
                let place = &problem.place;
                format!("{} {}:{}:{}", problem.code.number(), place.file, place.line, place.column)
            })
            .collect();
        assert_eq!(found, expected);
    }
}

/// The path of the Latvian lesson.
pub(in crate::compile) const LV: &str = "lv/pirmais/ievads.md";
/// The path of the English lesson.
pub(in crate::compile) const EN: &str = "en/pirmais/ievads.md";
/// The path of the scenario.
pub(in crate::compile) const SCENARIO: &str = "scenarios/mazais.toml";
/// The path of its Latvian words.
pub(in crate::compile) const SCENARIO_LV: &str = "lv/scenarios/mazais.md";
