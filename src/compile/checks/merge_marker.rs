//! A115: a mark that a merge of two versions left behind, so that both versions would be shown.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::place::Span;
use crate::compile::problem::Report;

/// What begins a line where the versions part. It is seven characters long, as git writes it.
const MARKS: [&str; 3] = ["<<<<<<<", "|||||||", ">>>>>>>"];
/// What stands alone on the line between them; in a longer line it is the author's own.
const BETWEEN: &str = "=======";

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (path, text) in course.files {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if let Some(mark) = mark(line) {
                let span = Span { file: path.as_str().into(), start, end: start + mark.len() };
                report.add(Code::A115, &span).with("mark", mark);
            }
            start += line.len();
        }
    }
}

/// The mark that a line is, if it is one.
fn mark(line: &str) -> Option<&'static str> {
    let begun = MARKS.into_iter().find(|mark| line.starts_with(mark));
    begun.or_else(|| (line.trim_end() == BETWEEN).then_some(BETWEEN))
}

#[cfg(test)]
mod tests {
    use super::super::harness::{EN, LV, sound};
    use super::*;
    use crate::locale::Locale;
    use std::path::Path;

    #[test]
    fn every_mark_of_a_merge_is_found() {
        let merged = "\n<<<<<<< HEAD\n\nKarte.\n\n||||||| 1a2b\n\n=======\n\nKartes.\n\n>>>>>>> 3c4d\n";
        sound().append(merged).finds(&[
            "A115 lv/pirmais/ievads.md:65:1",
            "A115 lv/pirmais/ievads.md:69:1",
            "A115 lv/pirmais/ievads.md:71:1",
            "A115 lv/pirmais/ievads.md:75:1",
        ]);
    }

    #[test]
    fn settings_that_can_be_read_are_looked_at_too() {
        let both = "title.lv = \"\"\"Mācību slaids\r\n=======\r\nSlaids\"\"\"";
        sound().replace("sources.toml", "title.lv = \"Mācību slaids\"", both).finds(&["A115 sources.toml:3:1"]);
    }

    #[test]
    fn what_only_looks_like_a_mark_is_the_authors_own() {
        sound()
            .replace(LV, "ir četri", "ir <<<<<<< četri")
            .replace(EN, "has four", "has ======= four")
            .finds(&[]);
        assert_eq!(mark("======= beigas"), None);
        assert_eq!(mark("========\n"), None);
    }

    #[test]
    fn no_catalogue_of_words_holds_a_mark() {
        for locale in Locale::ALL {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.code());
            let files = std::fs::read_dir(folder).expect("a folder of words").map(|file| file.expect("a file").path());
            for file in files {
                let text = std::fs::read_to_string(&file).expect("words");
                assert_eq!(text.lines().find_map(mark), None, "{}", file.display());
            }
        }
    }
}
