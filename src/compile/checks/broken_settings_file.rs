//! A103: TOML cannot read `course.toml`, `sources.toml`, `vardnica.toml`, `figures.toml` or `style.toml`.
//!
//! One missing quotation mark hides everything behind it, so nothing is built before it is mended.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::fault::FaultKind;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for fault in &course.faults {
        if let FaultKind::BrokenToml(message) = &fault.what {
            report.add(Code::A103, &fault.span).with("message", message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn each_settings_file_is_read() {
        sound().replace("course.toml", "= 80", "= ").finds(&["A103 course.toml:1:13"]);
        sound().replace("sources.toml", "\"unverified\"", "unverified").finds(&["A103 sources.toml:12:12"]);
        sound().replace("lv/vardnica.toml", "\"PIN1\"", "\"PIN1").finds(&["A103 lv/vardnica.toml:2:13"]);
        sound().replace("lv/figures.toml", "\"Karte\"", "\"Karte").finds(&["A103 lv/figures.toml:2:15"]);
    }
}
