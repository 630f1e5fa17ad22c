//! A405: the objectives of the languages differ in id or order.

use super::Code;
use crate::compile::parse::draft::{CourseDraft, FrontState};
use crate::compile::problem::Report;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    for (lv, en) in course.pairs() {
        if lv.front.state == FrontState::Broken || en.front.state == FrontState::Broken {
            continue;
        }
        let (latvian, english) = (&lv.front.objectives, &en.front.objectives);
        let equal = latvian.iter().zip(english).take_while(|((a, _), (b, _))| a.value == b.value).count();
        match (latvian.get(equal), english.get(equal)) {
            (other, Some((id, _))) => {
                let place = other.map_or(&lv.front.span, |(id, _)| &id.span);
                report.add(Code::A405, &id.span).with("id", &id.value).with_place("other", place);
            }
            (Some((id, _)), None) => {
                report.add(Code::A405, &id.span).with("id", &id.value).with_place("other", &en.front.span);
            }
            (None, None) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{EN, LV, sound};

    #[test]
    fn an_objective_in_one_language_only_is_a_difference() {
        sound().replace(LV, "[objectives]\n", "[objectives]\nlieks = \"x\"\n").finds(&[
            "A405 en/pirmais/ievads.md:8:1",
            "A318 lv/pirmais/ievads.md:8:1",
        ]);
        sound().replace(EN, "divi-faktori = ", "factors = ").finds(&[
            "A318 en/pirmais/ievads.md:8:1",
            "A405 en/pirmais/ievads.md:8:1",
            "A317 en/pirmais/ievads.md:29:39",
            "A317 en/pirmais/ievads.md:51:39",
        ]);
    }
}

