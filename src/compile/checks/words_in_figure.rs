//! A606: words that stand in the figure itself and so cannot be translated.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::WordsInFigure(words) = &fault.what {
            report.add(Code::A606, &fault.span).with("words", words);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn words_come_from_their_file() {
        sound().replace("figures/karte.svg", "{vards}", "{vards} PIN").finds(&["A606 figures/karte.svg:4:55"]);
    }

    #[test]
    fn signs_between_words_may_stand() {
        sound().replace("figures/karte.svg", "{vards}", "→ {vards} ✓").finds(&[]);
    }
}
