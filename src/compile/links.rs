//! Where an address in a text leads.

use super::parse::draft::{CourseDraft, TextDraft, TextKind};
use super::parse::{FIGURES_FOLDER, GLOSSARY_FILE};
use crate::course::Anchor;
use crate::route::{PageName, Place, Route};

/// What an address leads to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Target {
    /// A page of the web, `https:`.
    Web(String),
    /// A mail address, `mailto:`.
    Mail(String),
    /// A place in the course.
    Course(Route),
    /// A term of the glossary.
    Term(String),
}

/// Why an address leads nowhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Astray {
    /// The address begins with something other than `https:` and `mailto:`.
    Scheme(String),
    /// There is no such text in the language.
    NoText,
    /// The text has no heading with this id; the text's file and the id.
    NoAnchor(String, String),
    /// The glossary has no such term.
    NoTerm(String),
}

/// Finds out where an address leads from a text.
pub(crate) fn resolve(course: &CourseDraft<'_>, from: &TextDraft, address: &str) -> Result<Target, Astray> {
    if let Some(target) = with_scheme(address) {
        return target;
    }
    let (path, anchor) = address.split_once('#').map_or((address, None), |(path, anchor)| (path, Some(anchor)));
    let file = if path.is_empty() { from.file.to_string() } else { join(&from.file, path).ok_or(Astray::NoText)? };
    if file == format!("{}/{GLOSSARY_FILE}", from.locale) {
        let id = anchor.unwrap_or_default();
        let known = course.term(from.locale, id).is_some();
        return if known { Ok(Target::Term(id.to_owned())) } else { Err(Astray::NoTerm(id.to_owned())) };
    }
    let text = course.text_in_file(&file).filter(|text| text.locale == from.locale).ok_or(Astray::NoText)?;
    let anchor = match anchor {
        None => None,
        Some(anchor) => Some(anchor_of(text, anchor).ok_or_else(|| Astray::NoAnchor(file, anchor.to_owned()))?),
    };
    route(text, anchor).map(Target::Course).ok_or(Astray::NoText)
}

/// The route of a text, if its name is one that an address can have.
pub(crate) fn route(text: &TextDraft, anchor: Option<Anchor>) -> Option<Route> {
    let place = match text.kind {
        TextKind::Lesson => Place::Lesson(text.name.parse().ok()?, anchor),
        TextKind::Page => Place::Page(PageName::from_id(&text.name)?, anchor),
        TextKind::Scenario => Place::Scenario(text.name.rsplit('/').next()?.parse().ok()?),
    };
    Some(Route { locale: text.locale, place })
}

/// The figure that a picture's address names: `../../figures/eid.svg` is `eid`.
pub(crate) fn figure_name(from: &TextDraft, address: &str) -> Option<String> {
    let path = join(&from.file, address)?;
    let name = path.strip_prefix(FIGURES_FOLDER)?.strip_prefix('/')?.strip_suffix(".svg")?;
    Some(name.to_owned())
}

fn with_scheme(address: &str) -> Option<Result<Target, Astray>> {
    if address.starts_with("//") {
        return Some(Err(Astray::Scheme("//".to_owned())));
    }
    let (scheme, rest) = address.split_once(':')?;
    let shaped = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    shaped.then(|| match scheme.to_ascii_lowercase().as_str() {
        "https" if rest.starts_with("//") && rest.len() > 2 => Ok(Target::Web(address.to_owned())),
        "mailto" if !rest.is_empty() => Ok(Target::Mail(address.to_owned())),
        _ => Err(Astray::Scheme(format!("{scheme}:"))),
    })
}

/// The path that a relative address names, seen from a file; `None` when it leaves the content folder.
fn join(from: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()?),
            "." => {}
            "" => return None,
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn anchor_of(text: &TextDraft, anchor: &str) -> Option<Anchor> {
    let found = text.headings().into_iter().any(|heading| heading.id.as_deref() == Some(anchor));
    found.then(|| anchor.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_address_is_joined_to_the_folder_of_its_file() {
        let from = "lv/tris-soli/ievads.md";
        assert_eq!(join(from, "faktori.md").as_deref(), Some("lv/tris-soli/faktori.md"));
        assert_eq!(join(from, "../par-kursu.md").as_deref(), Some("lv/par-kursu.md"));
        assert_eq!(join(from, "../../figures/eid.svg").as_deref(), Some("figures/eid.svg"));
        assert_eq!(join(from, "./a.md").as_deref(), Some("lv/tris-soli/a.md"));
    }

    #[test]
    fn an_address_that_leaves_the_course_leads_nowhere() {
        assert_eq!(join("lv/a.md", "../../x.md"), None);
        assert_eq!(join("lv/a.md", "/x.md"), None);
    }

    #[test]
    fn only_web_pages_over_https_and_mail_leave_the_course() {
        for good in ["https://likumi.lv/a?b#c", "mailto:a@b.lv", "HTTPS://x"] {
            assert!(matches!(with_scheme(good), Some(Ok(_))), "{good}");
        }
        for bad in ["http://x", "javascript:alert(1)", "data:text/html,x", "//x", "https:", "mailto:", "tel:112"] {
            assert!(matches!(with_scheme(bad), Some(Err(Astray::Scheme(_)))), "{bad}");
        }
        for relative in ["a.md", "../a.md#b:c", "#a"] {
            assert_eq!(with_scheme(relative), None, "{relative}");
        }
    }
}
