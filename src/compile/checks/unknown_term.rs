//! A609: a link to a term that the glossary of this language does not have.

use super::Code;
use crate::compile::links::{Astray, resolve};
use crate::compile::parse::GLOSSARY_FILE;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (text, flow) in course.flows() {
        let file = format!("{}/{GLOSSARY_FILE}", text.locale);
        if !course.could_read(&file) {
            continue;
        }
        for link in flow.links() {
            if let Err(Astray::NoTerm(term)) = resolve(course, text, &link.address) {
                report.add(Code::A609, &link.span).with("term", term).with("file", &file);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_term_must_be_in_the_glossary() {
        sound().replace(LV, "#pin1", "#pin3").finds(&["A609 lv/pirmais/ievads.md:15:1"]);
        sound().replace(LV, "vardnica.toml#pin1", "vardnica.toml").finds(&["A609 lv/pirmais/ievads.md:15:1"]);
    }
}


