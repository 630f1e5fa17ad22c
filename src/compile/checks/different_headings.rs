//! A404: the headings of the languages differ in level, id or order.

use super::Code;
use crate::compile::parse::draft::CourseDraft;
use crate::compile::parse::flow::Heading;
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (lv, en) in course.pairs() {
        let (latvian, english) = (lv.headings(), en.headings());
        let key = |heading: &Heading| (heading.level, heading.id.clone());
        let equal = latvian.iter().zip(&english).take_while(|(a, b)| key(a) == key(b)).count();
        let title = |heading: &Heading| heading.title.clone();
        // After the first difference everything is shifted, so only that one is worth a word.
        match (latvian.get(equal), english.get(equal)) {
            (other, Some(heading)) => {
                let place = other.map_or(&lv.front.span, |heading| &heading.span);
                report.add(Code::A404, &heading.span).with("title", title(heading)).with_place("other", place);
            }
            (Some(heading), None) => {
                let other = &en.front.span;
                report.add(Code::A404, &heading.span).with("title", title(heading)).with_place("other", other);
            }
            (None, None) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{EN, sound};

    #[test]
    fn another_anchor_is_a_difference() {
        sound().replace(EN, "{#talak}", "{#further}").finds(&["A404 en/pirmais/ievads.md:47:1"]);
    }

    #[test]
    fn a_heading_in_one_language_only_is_a_difference() {
        sound().append("\n## Beigas {#beigas}\n").finds(&["A404 lv/pirmais/ievads.md:65:1"]);
        sound()
            .replace("en/par-kursu.md", "## Sources {#avoti}", "## More {#more}\n\n## Sources {#avoti}")
            .finds(&["A404 en/par-kursu.md:10:1"]);
    }
}

