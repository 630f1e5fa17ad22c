//! A105: a key that must be there is missing.
//!
//! The date of the last check has a code of its own, `A503`, because its reason is another.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;
use crate::locale::Locale;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::MissingKey(key) = &fault.what {
            report.add(Code::A105, &fault.span).with("key", key);
        }
    }
    for draft in &course.scenarios {
        let has_words = Locale::ALL.into_iter().any(|locale| course.scenario_words(locale, &draft.id).is_some());
        let Some(setup) = draft.setup.as_ref().filter(|_| has_words) else { continue };
        let keys = [
            ("module", setup.module.is_some()),
            ("minutes", setup.minutes.is_some()),
            ("difficulty", setup.difficulty.is_some()),
        ];
        // Without these the catalogue cannot show the scenario.
        for (key, _) in keys.into_iter().filter(|(_, is_there)| !is_there) {
            report.add(Code::A105, &draft.top()).with("key", key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_missing_key_is_reported_where_its_table_begins() {
        sound().replace(LV, "minutes = 5\n", "").finds(&["A105 lv/pirmais/ievads.md:1:1"]);
        sound().replace("sources.toml", "read = 2026-03-02\n", "").finds(&["A105 sources.toml:7:2"]);
        sound().replace("course.toml", "pass_mark = 80\n", "").finds(&["A105 course.toml:1:1"]);
    }

    #[test]
    fn a_title_in_one_language_lacks_the_other() {
        sound().replace("course.toml", "title.en = \"The first module\"\n", "").finds(&["A105 course.toml:11:1"]);
    }
}
