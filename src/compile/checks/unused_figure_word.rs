//! A608: words in `figures.toml` that no figure shows.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for figure in course.figure_words.values().flatten() {
        let drawing = course.figures.iter().find(|drawing| drawing.name == figure.figure.value);
        // A file that cannot be read, `A603`, does not say what it would show.
        if drawing.is_some_and(|drawing| drawing.root.is_none()) {
            continue;
        }
        for (key, _) in &figure.words {
            let shown = drawing.is_some_and(|drawing| drawing.placeholders.iter().any(|word| word.value == key.value));
            if !shown {
                report.add(Code::A608, &key.span).with("word", &key.value).with("figure", &figure.figure.value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn words_that_no_figure_shows_are_found() {
        sound()
            .replace("lv/figures.toml", "vards =", "lieks = \"X\"\nvards =")
            .replace("en/figures.toml", "vards =", "lieks = \"X\"\nvards =")
            .finds(&["A608 en/figures.toml:2:1", "A608 lv/figures.toml:2:1"]);
    }
}
