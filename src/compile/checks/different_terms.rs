//! A406: the glossaries of the languages differ in their terms, their order or their sources.

use super::Code;
use crate::compile::parse::GLOSSARY_FILE;
use crate::compile::parse::draft::{CourseDraft, TermDraft};
use crate::compile::place::Span;
use crate::compile::problem::Report;
use crate::locale::Locale;

pub(super) fn check(course: &CourseDraft<'_>, report: &mut Report<'_>) {
    let path = |locale: Locale| format!("{locale}/{GLOSSARY_FILE}");
    if Locale::ALL.into_iter().any(|locale| !course.could_read(&path(locale))) {
        return;
    }
    let terms = |locale| course.glossaries.get(&locale).map(Vec::as_slice).unwrap_or_default();
    let (latvian, english) = (terms(Locale::Lv), terms(Locale::En));
    let key = |term: &TermDraft| (term.id.value.clone(), term.source.value.clone());
    let equal = latvian.iter().zip(english).take_while(|(a, b)| key(a) == key(b)).count();
    let top = |locale| Span::top(&path(locale));
    match (latvian.get(equal), english.get(equal)) {
        (other, Some(term)) => {
            let place = other.map_or_else(|| top(Locale::Lv), |term| term.id.span.clone());
            report.add(Code::A406, &term.id.span).with("id", &term.id.value).with_place("other", &place);
        }
        (Some(term), None) => {
            report.add(Code::A406, &term.id.span).with("id", &term.id.value).with_place("other", &top(Locale::En));
        }
        (None, None) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::harness::sound;

    const PUK: &str = "[puk]\nword = \"PUK\"\ndefinition = \"D.\"\nsource = \"slaids\"\n\n[pin1]";

    #[test]
    fn a_term_in_one_language_only_is_a_difference() {
        sound().replace("lv/vardnica.toml", "[pin1]", PUK).finds(&["A406 en/vardnica.toml:1:2"]);
        sound().replace("en/vardnica.toml", "[pin1]", PUK).finds(&["A406 en/vardnica.toml:1:2"]);
    }

    #[test]
    fn a_term_has_one_source_in_both_languages() {
        sound().replace("en/vardnica.toml", "pmlp-pin", "slaids").finds(&["A406 en/vardnica.toml:1:2"]);
    }
}
