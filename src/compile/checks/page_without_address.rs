//! A113: a page that the app has no address for; it knows its pages by name.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::problem::Report;
use crate::route::PageName;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let known = PageName::ALL.map(PageName::id);
    for page in course.settings.pages.iter().filter(|page| !known.contains(&page.value.as_str())) {
        report.add(Code::A113, &page.span).with("id", &page.value).with("known", known.join(", "));
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    #[test]
    fn another_page_has_no_address() {
        let page = "+++\nid = \"jaunumi\"\ntitle = \"J\"\nsummary = \"J.\"\nchecked = 2026-11-22\n+++\n\nJā.\n";
        sound()
            .replace("course.toml", "[[pages]]", "[[pages]]\nid = \"jaunumi\"\n[[pages]]")
            .file("lv/jaunumi.md", page)
            .file("en/jaunumi.md", page)
            .finds(&["A113 course.toml:25:6"]);
    }
}
