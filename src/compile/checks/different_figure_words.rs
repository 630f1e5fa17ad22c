//! A407: a figure has words in one language that it lacks in the other.

use super::Code;
use crate::compile::parse::FIGURE_WORDS_FILE;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::place::Span;
use crate::compile::problem::Report;
use crate::locale::Locale;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let path = |locale: Locale| format!("{locale}/{FIGURE_WORDS_FILE}");
    for locale in Locale::ALL {
        let other = locale.other();
        if !course.could_read(&path(other)) {
            continue;
        }
        for figure in course.figure_words.get(&locale).into_iter().flatten() {
            for (key, _) in &figure.words {
                if course.figure_word(other, &figure.figure.value, &key.value).is_none() {
                    let place = Span::top(&path(other));
                    let entry = report.add(Code::A407, &key.span).with("word", &key.value);
                    entry.with("figure", &figure.figure.value).with_place("other", &place);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_word_in_one_language_only_is_a_difference() {
        sound()
            .replace("figures/karte.svg", "{vards}", "{vards} {kods}")
            .replace("lv/figures.toml", "vards =", "kods = \"Kods\"\nvards =")
            .finds(&["A607 figures/karte.svg:4:64", "A407 lv/figures.toml:2:1"]);
    }
}
