//! A problem of the course as the page shows it: in both languages, because the page may change its language.

use crate::site::course::Course;
use atslega::compile::{Explanation, Problem};
use atslega::locale::Locale;
use serde::Serialize;

/// A problem, ready to be sent to the page.
#[derive(Serialize)]
pub(crate) struct Diagnosis {
    /// The same lesson in the other language, when the words name it.
    twin: Option<String>,
    lv: Explanation,
    en: Explanation,
}

impl Diagnosis {
    /// Every problem of a course, in the compiler's order.
    pub(crate) fn of_course(course: &Course) -> Vec<Self> {
        course.compiled.problems.iter().map(|problem| Self::of_problem(problem, course)).collect()
    }

    /// One problem.
    fn of_problem(problem: &Problem, course: &Course) -> Self {
        let [lv, en] = Locale::ALL.map(|locale| problem.explain(&course.sources, locale));
        let twin = twin(&problem.place.file).filter(|twin| names(&lv, twin));
        Self { twin, lv, en }
    }
}

/// Whether the words name a file.
fn names(words: &Explanation, file: &str) -> bool {
    [&words.title, &words.reason, &words.mend].into_iter().any(|words| words.contains(file))
}

/// The same file in the other language.
fn twin(file: &str) -> Option<String> {
    let (language, rest) = file.split_once('/')?;
    Some(format!("{}/{rest}", Locale::from_code(language)?.other()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twin_of_a_lesson_is_its_file_in_the_other_language() {
        assert_eq!(twin("lv/a/b.md").as_deref(), Some("en/a/b.md"));
        assert_eq!(twin("course.toml"), None);
        assert_eq!(twin("figures/eid.svg"), None);
    }
}
