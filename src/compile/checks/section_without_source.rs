//! A502: a section of a lesson has prose and cites nothing.
//!
//! A digital agent repeats to residents what stands here, so it must be possible to read it up.
#![expect(clippy::wildcard_enum_match_arm, reason = "events are the Markdown parser's enum, of which a few matter here")]

use super::Code;
use crate::compile::parse::SOURCES_FILE;
use crate::compile::parse::draft::{CourseDraft, TextDraft, TextKind};
use crate::compile::parse::flow::heading_level;
use crate::compile::place::Word;
use crate::compile::problem::Report;
use pulldown_cmark::{Event, Tag, TagEnd};

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    if !course.could_read(SOURCES_FILE) {
        return;
    }
    for text in course.texts.iter().filter(|text| text.kind == TextKind::Lesson) {
        for section in sections(text).iter().filter(|section| section.claims == Claims::Unsourced) {
            report.add(Code::A502, &section.heading.span).with("title", &section.heading.value);
        }
    }
}

/// A part of a lesson from one `##` to the next.
struct Section {
    heading: Word,
    claims: Claims,
}

/// What a section says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Claims {
    /// Nothing but questions and pictures.
    None,
    /// Something, without a source.
    Unsourced,
    /// Something, with a source.
    Sourced,
}

fn sections(text: &TextDraft) -> Vec<Section> {
    let mut headings = text.headings().into_iter().filter(|heading| heading.level == 2);
    let mut sections: Vec<Section> = Vec::new();
    // Words of headings and text alternatives of pictures are no claims.
    let mut aside = 0_usize;
    for (event, _) in text.prose().flat_map(|flow| &flow.events) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                aside += 1;
                if heading_level(*level) == 2 {
                    let heading = headings.next().map(|heading| Word::new(heading.title, heading.span));
                    sections.extend(heading.map(|heading| Section { heading, claims: Claims::None }));
                }
            }
            Event::Start(Tag::Image { .. }) => aside += 1,
            Event::End(TagEnd::Heading(_) | TagEnd::Image) => aside = aside.saturating_sub(1),
            Event::Text(words) if aside == 0 && !words.trim().is_empty() => claim(&mut sections, Claims::Unsourced),
            Event::FootnoteReference(_) => claim(&mut sections, Claims::Sourced),
            _ => {}
        }
    }
    sections
}

/// The last section says something more; a source once given holds for the whole section.
fn claim(sections: &mut [Section], claims: Claims) {
    if let Some(section) = sections.last_mut().filter(|section| section.claims != Claims::Sourced) {
        section.claims = claims;
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::{LV, sound};

    #[test]
    fn a_section_that_states_something_cites_something() {
        sound()
            .replace(LV, "(https://www.pmlp.gov.lv/).[^slaids]", "(https://www.pmlp.gov.lv/).")
            .finds(&["A502 lv/pirmais/ievads.md:47:1"]);
    }

    #[test]
    fn the_lead_and_a_page_need_no_source() {
        sound().replace("lv/par-kursu.md", "## Avoti {#avoti}\n", "## Avoti {#avoti}\n\nVisi avoti.\n").finds(&[]);
    }

    #[test]
    fn a_section_of_questions_states_nothing() {
        sound()
            .replace(LV, "Lasi [par kursu](../par-kursu.md#avoti), [tabulu](#tabula) un ", "")
            .replace(LV, "[PMLP](https://www.pmlp.gov.lv/).[^slaids]\n", "")
            .finds(&[]);
    }
}
