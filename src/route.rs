//! Every address that the app has: parse and print, and nothing else knows their shape.
//!
//! ```text
//! #/lv                                 home
//! #/lv/tris-soli                       a module
//! #/lv/tris-soli/ievads                a lesson
//! #/lv/tris-soli/ievads~divi-faktori   a place in a lesson
//! #/lv/par-kursu                       a text beside the lessons: about the course
//! #/lv/vardnica~pin1                   … the glossary, at a term
//! #/lv/kontrolsaraksts                 … the checklist for the counter
//! #/lv/smilskaste                      the scenarios of the sandbox
//! #/lv/smilskaste/s01-eid              … one of them, on its desk
//! #/lv/iestatijumi                     settings
//! ```
//!
//! The language stands in the address, and the rest is the path of the file to fetch.
//! Addresses live after the `#`, so that any static server, a sub-path, a frame or a single file can hold the course.

use crate::course::{Anchor, LessonId, ModuleId, ScenarioId};
use crate::locale::Locale;
use std::fmt;

/// The name of the settings page.
pub const SETTINGS: &str = "iestatijumi";

/// The name of the sandbox's catalogue, and the beginning of its scenarios' addresses.
pub const SANDBOX: &str = "smilskaste";

/// A text beside the lessons.
///
/// The app knows them by name, because its header and footer lead to them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PageName {
    /// What the course is, its licence, sources and accessibility statement.
    About,
    /// Every term of the course.
    Glossary,
    /// What to do at the counter, step by step, for paper.
    Checklist,
}

impl PageName {
    /// Every page.
    pub const ALL: [Self; 3] = [Self::About, Self::Glossary, Self::Checklist];

    /// The page's name in addresses, and that of its file.
    pub fn id(self) -> &'static str {
        match self {
            Self::About => "par-kursu",
            Self::Glossary => "vardnica",
            Self::Checklist => "kontrolsaraksts",
        }
    }

    /// The page with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.id() == id)
    }
}

/// Whether a page has this name, so that no module may have it.
pub fn is_reserved(name: &str) -> bool {
    [SETTINGS, SANDBOX].contains(&name) || PageName::from_id(name).is_some()
}

/// A place in the app, in a language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Route {
    /// The language of the page.
    pub locale: Locale,
    /// The page.
    pub place: Place,
}

/// A page of the app.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// The course at a glance.
    Home,
    /// A module's lessons.
    Module(ModuleId),
    /// A lesson, perhaps at one of its headings.
    Lesson(LessonId, Option<Anchor>),
    /// A text beside the lessons, perhaps at one of its headings or entries.
    Page(PageName, Option<Anchor>),
    /// The scenarios of the sandbox.
    Sandbox,
    /// A scenario of the sandbox.
    Scenario(ScenarioId),
    /// Language, theme, text size, data.
    Settings,
    /// An address that the app does not have, as it was written after the language.
    Unknown(String),
}

/// What stands after the `#` of an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fragment {
    /// Nothing: the learner's own language decides.
    Empty,
    /// A route.
    Route(Route),
    /// The id of something on the page that is open.
    Id(String),
}

impl Fragment {
    /// Reads what stands in `location.hash`, with or without its `#`.
    ///
    /// The language of an address without one is `fallback`.
    pub fn parse(hash: &str, fallback: Locale) -> Self {
        let text = hash.strip_prefix('#').unwrap_or(hash);
        match text.strip_prefix('/') {
            None if text.is_empty() => Self::Empty,
            None => Self::Id(text.to_owned()),
            Some("") => Self::Empty,
            Some(path) => Self::Route(Route::parse(path, fallback)),
        }
    }
}

impl Route {
    /// The home page in a language.
    pub fn home(locale: Locale) -> Self {
        Self { locale, place: Place::Home }
    }

    /// The page in the other language.
    pub fn in_locale(&self, locale: Locale) -> Self {
        Self { locale, place: self.place.clone() }
    }

    /// Reads the path after `#/`.
    fn parse(path: &str, fallback: Locale) -> Self {
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        match Locale::from_code(first) {
            Some(locale) => Self { locale, place: Place::parse(rest) },
            None => Self { locale: fallback, place: Place::Unknown(path.to_owned()) },
        }
    }
}

impl Place {
    /// Reads the path after the language.
    fn parse(path: &str) -> Self {
        let unknown = || Self::Unknown(path.to_owned());
        let trimmed = path.strip_suffix('/').unwrap_or(path);
        let (name, anchor) = match trimmed.split_once('~') {
            None => (trimmed, None),
            Some((name, anchor)) => match anchor.parse::<Anchor>() {
                Ok(anchor) => (name, Some(anchor)),
                Err(_) => return unknown(),
            },
        };
        match (name, anchor) {
            ("", None) => Self::Home,
            (SETTINGS, None) => Self::Settings,
            (SANDBOX, None) => Self::Sandbox,
            (name, anchor) if name.contains('/') => {
                if let Some((SANDBOX, id)) = name.split_once('/') {
                    let id = id.parse().ok().filter(|_| anchor.is_none());
                    return id.map_or_else(unknown, Self::Scenario);
                }
                name.parse().map_or_else(|_| unknown(), |id| Self::Lesson(id, anchor))
            }
            (name, anchor) => match (PageName::from_id(name), anchor) {
                (Some(page), anchor) => Self::Page(page, anchor),
                (None, None) => name.parse().map_or_else(|_| unknown(), Self::Module),
                (None, Some(_)) => unknown(),
            },
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = |anchor: &Option<Anchor>| anchor.as_ref().map(|anchor| format!("~{anchor}")).unwrap_or_default();
        match self {
            Self::Home => Ok(()),
            Self::Module(id) => write!(f, "/{id}"),
            Self::Lesson(id, anchor) => write!(f, "/{id}{}", at(anchor)),
            Self::Page(page, anchor) => write!(f, "/{}{}", page.id(), at(anchor)),
            Self::Sandbox => write!(f, "/{SANDBOX}"),
            Self::Scenario(id) => write!(f, "/{SANDBOX}/{id}"),
            Self::Settings => write!(f, "/{SETTINGS}"),
            Self::Unknown(path) => write!(f, "/{path}"),
        }
    }
}

impl fmt::Display for Route {
    /// The address with its `#`, ready for `href`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#/{}{}", self.locale, self.place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn slug() -> impl Strategy<Value = String> {
        "[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?"
    }

    fn anchor() -> impl Strategy<Value = Option<Anchor>> {
        proptest::option::of(slug().prop_map(|text| text.parse().unwrap()))
    }

    fn place() -> impl Strategy<Value = Place> {
        prop_oneof![
            Just(Place::Home),
            Just(Place::Settings),
            Just(Place::Sandbox),
            slug().prop_map(|id| Place::Scenario(id.parse().unwrap())),
            (0..PageName::ALL.len(), anchor()).prop_map(|(at, anchor)| Place::Page(PageName::ALL[at], anchor)),
            slug().prop_filter("a page's name", |s| !is_reserved(s)).prop_map(|s| Place::Module(s.parse().unwrap())),
            (slug(), slug(), anchor()).prop_map(|(m, s, a)| Place::Lesson(format!("{m}/{s}").parse().unwrap(), a)),
        ]
    }

    proptest! {
        #[test]
        fn every_route_is_read_back_from_its_address(place in place(), lv in any::<bool>()) {
            let route = Route { locale: if lv { Locale::Lv } else { Locale::En }, place };
            prop_assert_eq!(Fragment::parse(&route.to_string(), Locale::Lv), Fragment::Route(route));
        }

        #[test]
        fn any_text_is_read_without_a_panic(hash in ".*") {
            let _ = Fragment::parse(&hash, Locale::En);
        }
    }

    fn read(hash: &str) -> Fragment {
        Fragment::parse(hash, Locale::En)
    }

    #[test]
    fn nothing_after_the_sign_is_no_route() {
        for hash in ["", "#", "#/"] {
            assert_eq!(read(hash), Fragment::Empty);
        }
    }

    #[test]
    fn a_fragment_that_is_no_route_is_an_id() {
        assert_eq!(read("#fn-1"), Fragment::Id("fn-1".to_owned()));
    }

    #[test]
    fn an_address_that_the_app_lacks_keeps_its_words() {
        for (hash, locale, path) in [
            ("#/lv/a/b/c", Locale::Lv, "a/b/c"),
            ("#/lv/Trīs", Locale::Lv, "Trīs"),
            ("#/de/tris-soli", Locale::En, "de/tris-soli"),
            ("#/en/tris-soli~x", Locale::En, "tris-soli~x"),
        ] {
            assert_eq!(read(hash), Fragment::Route(Route { locale, place: Place::Unknown(path.to_owned()) }), "{hash}");
        }
    }

    #[test]
    fn a_slash_at_the_end_changes_nothing() {
        assert_eq!(read("#/lv/tris-soli/"), read("#/lv/tris-soli"));
    }
}
