//! A problem of the course as the page shows it: in both languages, with the lines of the text it is about.

use crate::site::course::Course;
use crate::site::stub::{Explanation, Problem, Severity};
use atslega::locale::Locale;
use serde::Serialize;
use std::ops::Range;

/// How many lines of a long stretch are shown.
const MOST_LINES: usize = 8;

/// A problem, ready to be sent to the page.
#[derive(Serialize)]
pub struct Diagnosis {
    code: String,
    severity: Severity,
    /// Where it is, inside the content folder.
    file: String,
    line: usize,
    column: usize,
    /// The same lesson in the other language, when the words name it.
    twin: Option<String>,
    source: Vec<Line>,
    lv: Explained,
    en: Explained,
}

/// A line of a text, with the stretch that the problem is about.
#[derive(Serialize, PartialEq, Eq, Debug)]
struct Line {
    number: usize,
    before: String,
    marked: String,
    after: String,
}

/// What is wrong, why it matters and how to mend it, in one language.
#[derive(Serialize)]
struct Explained {
    title: String,
    reason: String,
    mend: String,
    example: String,
}

impl Diagnosis {
    /// Every problem of a course, in the compiler's order.
    pub fn of_course(course: &Course) -> Vec<Self> {
        course.compiled.problems.iter().map(|problem| Self::of_problem(problem, course)).collect()
    }

    /// One problem.
    fn of_problem(problem: &Problem, course: &Course) -> Self {
        let [lv, en] = Locale::ALL.map(|locale| Explained::from(problem.explain(&course.sources, locale)));
        let place = &problem.place;
        let text = course.sources.get(&place.file).map_or("", String::as_str);
        Self {
            code: problem.code.to_string(),
            severity: problem.severity,
            file: place.file.clone(),
            line: place.line,
            column: place.column,
            twin: twin(&place.file).filter(|twin| lv.names(twin)),
            source: marked_lines(text, &place.span),
            lv,
            en,
        }
    }
}

impl From<Explanation> for Explained {
    fn from(words: Explanation) -> Self {
        Self { title: words.title, reason: words.reason, mend: words.mend, example: words.example }
    }
}

impl Explained {
    /// Whether the words name a file.
    fn names(&self, file: &str) -> bool {
        [&self.title, &self.reason, &self.mend].into_iter().any(|words| words.contains(file))
    }
}

/// The same file in the other language.
fn twin(file: &str) -> Option<String> {
    let (language, rest) = file.split_once('/')?;
    Some(format!("{}/{rest}", Locale::from_code(language)?.other()))
}

/// The lines that a stretch of a text touches, each cut at the ends of the stretch.
fn marked_lines(text: &str, span: &Range<usize>) -> Vec<Line> {
    let (start, end) = (text.floor_char_boundary(span.start), text.floor_char_boundary(span.end));
    let mut lines = Vec::new();
    let mut line_start = 0;
    for (at, line) in text.split('\n').enumerate() {
        let line_end = line_start + line.len();
        let is_touched = start <= line_end && (end > line_start || start >= line_start);
        if is_touched && lines.len() < MOST_LINES {
            let from = start.saturating_sub(line_start);
            let to = end.saturating_sub(line_start).clamp(from, line.len());
            let cut = [&line[..from], &line[from..to], &line[to..]].map(str::to_owned);
            let [before, marked, after] = cut;
            lines.push(Line { number: at + 1, before, marked, after });
        }
        line_start = line_end + 1;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, span: Range<usize>) -> Vec<String> {
        let show = |line: &Line| format!("{}:{}[{}]{}", line.number, line.before, line.marked, line.after);
        marked_lines(text, &span).iter().map(show).collect()
    }

    #[test]
    fn the_stretch_is_marked_in_its_line() {
        assert_eq!(marked("ab\ncdef\ng", 4..6), ["2:c[de]f"]);
        assert_eq!(marked("ab\ncdef\ng", 0..2), ["1:[ab]"]);
    }

    #[test]
    fn a_place_without_length_still_shows_its_line() {
        assert_eq!(marked("ab\ncd", 3..3), ["2:[]cd"]);
        assert_eq!(marked("", 0..0), ["1:[]"]);
    }

    #[test]
    fn a_stretch_over_lines_marks_each() {
        assert_eq!(marked("ab\ncd\nef", 1..7), ["1:a[b]", "2:[cd]", "3:[e]f"]);
    }

    #[test]
    fn the_twin_of_a_lesson_is_its_file_in_the_other_language() {
        assert_eq!(twin("lv/a/b.md").as_deref(), Some("en/a/b.md"));
        assert_eq!(twin("course.toml"), None);
        assert_eq!(twin("figures/eid.svg"), None);
    }
}
