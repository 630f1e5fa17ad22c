//! A112: a name that the course needs for itself.
//!
//! A module named like a page would hide the page; a heading named like a note would catch the note's links.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, TextDraft};
use crate::compile::problem::Report;
use crate::route::is_reserved;

/// Folders of a language that are no modules.
const FOLDERS: [&str; 1] = ["scenarios"];
/// How the ids begin that the compiler gives.
const PREFIXES: [&str; 4] = ["fn-", "ref-", "term-", "fig-"];
/// The id of the heading above the notes.
const NOTES: &str = "note-list";

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for module in &course.settings.modules {
        let name = module.id.value.as_str();
        if is_reserved(name) || FOLDERS.contains(&name) {
            report.add(Code::A112, &module.id.span).with("id", name);
        }
    }
    for heading in course.texts.iter().flat_map(TextDraft::headings) {
        let reserved = |id: &String| id == NOTES || PREFIXES.iter().any(|prefix| id.starts_with(prefix));
        if let Some(id) = heading.id.filter(reserved) {
            report.add(Code::A112, &heading.span).with("id", id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn a_module_cannot_be_named_like_a_page() {
        sound().replace("course.toml", "\"otrais\"", "\"iestatijumi\"").finds(&["A112 course.toml:17:6"]);
    }

    #[test]
    fn a_heading_cannot_be_named_like_a_note() {
        sound()
            .replace_in_both("{#talak}", "{#fn-slaids}")
            .finds(&["A112 en/pirmais/ievads.md:47:1", "A112 lv/pirmais/ievads.md:47:1"]);
    }
}
