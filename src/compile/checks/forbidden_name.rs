//! A703: a name that `course.toml` forbids. People in examples are invented; a real name must never slip in.

use super::Code;
use super::placeholder_text::word_at;
use crate::compile::parse::COURSE_FILE;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::place::Span;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let names = &course.settings.forbidden_names;
    // The list of names itself holds them all.
    let list = names.iter().map(|name| name.span.start).min()..names.iter().map(|name| name.span.end).max();
    for (path, text) in course.files {
        for name in names {
            let mut from = 0;
            while let Some(at) = text.get(from..).and_then(|rest| word_at(rest, &name.value)) {
                let (start, end) = (from + at, from + at + name.value.len());
                let in_list = path == COURSE_FILE && Some(start) >= list.start && Some(end) <= list.end;
                if !in_list {
                    report.add(Code::A703, &Span { file: path.as_str().into(), start, end }).with("name", &name.value);
                }
                from = end;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_forbidden_name_is_found_wherever_it_stands() {
        sound().replace(LV, "kodu zini.", "kodu zina Uldis Zemgals.").finds(&["A703 lv/pirmais/ievads.md:11:31"]);
        sound().replace("en/vardnica.toml", "which you", "which Uldis Zemgals").finds(&["A703 en/vardnica.toml:3:46"]);
    }
}

