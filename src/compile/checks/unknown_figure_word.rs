//! A607: a `{placeholder}` in a figure that the figure's words do not have in a language.

use super::Code;
use crate::compile::parse::FIGURE_WORDS_FILE;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::locale::Locale;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for figure in &course.figures {
        for locale in Locale::ALL {
            let file = format!("{locale}/{FIGURE_WORDS_FILE}");
            if !course.could_read(&file) {
                continue;
            }
            for word in &figure.placeholders {
                if course.figure_word(locale, &figure.name, &word.value).is_none() {
                    let entry = report.add(Code::A607, &word.span).with("word", &word.value);
                    entry.with("figure", &figure.name).with("file", &file);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_placeholder_needs_words_in_both_languages() {
        sound()
            .replace("figures/karte.svg", "{vards}", "{vards}{cits}")
            .finds(&["A607 figures/karte.svg:4:63", "A607 figures/karte.svg:4:63"]);
    }
}
