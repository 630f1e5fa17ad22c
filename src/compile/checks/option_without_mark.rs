//! A308: an option that is marked neither `[x]` nor `[ ]`.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (_, question) in course.questions() {
        for option in question.options.iter().filter(|option| option.mark.is_none()) {
            report.add(Code::A308, &option.span).with("option", option.text.plain_text());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn an_option_without_brackets_is_found() {
        sound()
            .replace("lv/pirmais/ievads.md", "- [ ] Vārds", "- Vārds")
            .replace("en/pirmais/ievads.md", "- [ ] A name", "- A name")
            .finds(&["A308 en/pirmais/ievads.md:58:1", "A308 lv/pirmais/ievads.md:58:1"]);
    }
}
