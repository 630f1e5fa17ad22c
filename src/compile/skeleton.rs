//! The skeleton of a new lesson: a text in both languages that passes every check but the one for placeholder text.

use super::Sources;
use super::parse::COURSE_FILE;
use super::parse::draft::CourseDraft;
use super::words::CheckWords;
use crate::course::{Date, LessonId};
use crate::locale::Locale;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::DeTable;

/// What marks the places to fill in, as the skeletons have it.
const MARK: &str = "TODO";

/// A lesson that has been begun: the files to write.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewLesson {
    /// Every new or changed file with its whole text, by path inside the content folder.
    pub files: BTreeMap<String, String>,
}

/// Why a lesson cannot be begun.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NoNewLesson {
    /// The name is not `module/slug`.
    BadName(String),
    /// `course.toml` has no such module.
    NoModule(String),
    /// There is a file in its place already.
    Exists(String),
}

/// Begins a lesson with this name.
///
/// # Errors
/// When the name cannot be one, its module does not exist, or it is taken.
pub fn new_lesson(sources: &Sources, name: &str, today: Date) -> Result<NewLesson, NoNewLesson> {
    let id: LessonId = name.parse().map_err(|_| NoNewLesson::BadName(name.to_owned()))?;
    let settings = sources.get(COURSE_FILE).map_or("", String::as_str);
    let list = lesson_list(settings, id.module.as_str()).ok_or_else(|| NoNewLesson::NoModule(id.module.to_string()))?;
    let draft = super::parse::read(sources, today);
    let mut files = BTreeMap::from([(COURSE_FILE.to_owned(), with_lesson(settings, &list, id.slug.as_str()))]);
    for locale in Locale::ALL {
        let path = format!("{locale}/{id}.md");
        if sources.contains_key(&path) {
            return Err(NoNewLesson::Exists(path));
        }
        files.insert(path, filled(locale, &id, &draft, today));
    }
    Ok(NewLesson { files })
}

impl NewLesson {
    /// What was written and what comes next, in the trainer's language.
    pub fn explain(&self, locale: Locale) -> String {
        let words = CheckWords::new(locale);
        let written =
            self.files.keys().map(|file| words.format("new-written", &[("file", file.as_str().into())]) + "\n");
        written.collect::<String>() + &words.format("new-next", &[("mark", MARK.into())]) + "\n"
    }
}

impl NoNewLesson {
    /// The reason in the trainer's language.
    pub fn explain(&self, locale: Locale) -> String {
        let words = CheckWords::new(locale);
        match self {
            Self::BadName(name) => words.format("new-bad-name", &[("name", name.as_str().into())]),
            Self::NoModule(module) => words.format("new-no-module", &[("module", module.as_str().into())]),
            Self::Exists(file) => words.format("new-exists", &[("file", file.as_str().into())]),
        }
    }
}

/// The skeleton with its gaps filled.
fn filled(locale: Locale, id: &LessonId, draft: &CourseDraft<'_>, today: Date) -> String {
    let skeleton = match locale {
        Locale::Lv => include_str!("skeleton/lv.md"),
        Locale::En => include_str!("skeleton/en.md"),
    };
    let source = draft.sources.first().map_or("", |source| &source.id.value);
    skeleton
        .replace("{id}", &id.to_string())
        .replace("{today}", &today.to_string())
        .replace("{source}", source)
        .replace("{question}", &free_question_id(id, draft))
}

/// An id for the lesson's first question that no other question has.
fn free_question_id(id: &LessonId, draft: &CourseDraft<'_>) -> String {
    let taken = |name: &String| {
        draft.questions().filter_map(|(_, question)| question.header.id.as_ref()).any(|other| other.value == *name)
    };
    let mut names = (1..).map(|number| format!("{}-{number}", id.slug));
    names.find(|name| !taken(name)).unwrap_or_else(|| id.slug.to_string())
}

/// Where a module's list of lessons stands in `course.toml`: the whole list, and its last item.
struct LessonList {
    whole: Range<usize>,
    last_item: Option<Range<usize>>,
}

fn lesson_list(settings: &str, module: &str) -> Option<LessonList> {
    let (table, _) = DeTable::parse_recoverable(settings);
    let modules = table.get_ref().get("modules")?.get_ref().as_array()?;
    let is_it = |value: &toml::Spanned<toml::de::DeValue<'_>>| {
        value.get_ref().get("id")?.get_ref().as_str().map(|id| id == module)
    };
    let found = modules.iter().find(|value| is_it(value) == Some(true))?;
    let list = found.get_ref().get("lessons")?;
    let last_item = list.get_ref().as_array()?.iter().last().map(toml::Spanned::span);
    Some(LessonList { whole: list.span(), last_item })
}

/// `course.toml` with one more lesson in the list, everything else untouched.
fn with_lesson(settings: &str, list: &LessonList, slug: &str) -> String {
    let (at, text) = match &list.last_item {
        None => (list.whole.start + 1, format!("\"{slug}\"")),
        Some(item) => {
            // A list with a line for each lesson goes on like that.
            let line = settings[..item.start].rfind('\n').map_or(0, |at| at + 1);
            let indent = &settings[line..item.start];
            let own_line = indent.chars().all(char::is_whitespace);
            (item.end, if own_line { format!(",\n{indent}\"{slug}\"") } else { format!(", \"{slug}\"") })
        }
    };
    let mut settings = settings.to_owned();
    settings.insert_str(at, &text);
    settings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile::checks::harness::sound;
    use crate::compile::{Code, compile};

    #[track_caller]
    fn check(list: &str, expected: &str) {
        let settings = |list: &str| format!("# mani moduļi\n[[modules]]\nid = \"a\"\nlessons = {list} # secība\n");
        let text = settings(list);
        let found = lesson_list(&text, "a").unwrap();
        assert_eq!(with_lesson(&text, &found, "jauna"), settings(expected));
    }

    #[test]
    fn a_lesson_is_added_at_the_end_of_its_list() {
        check("[]", "[\"jauna\"]");
        check("[ ]", "[\"jauna\" ]");
        check("[\"x\"]", "[\"x\", \"jauna\"]");
        check("[\n    \"x\", # pirmā\n]", "[\n    \"x\",\n    \"jauna\", # pirmā\n]");
    }

    #[test]
    fn a_new_lesson_passes_every_check_but_the_one_for_placeholder_text() {
        let today: Date = "2026-11-22".parse().unwrap();
        for name in ["pirmais/jauna", "otrais/jauna"] {
            let mut sources = sound().into_sources();
            sources.extend(new_lesson(&sources, name, today).unwrap().files);
            let compiled = compile(&sources, today);
            let codes: std::collections::BTreeSet<Code> =
                compiled.problems.iter().map(|problem| problem.code).collect();
            assert_eq!(codes, [Code::A702].into(), "{:#?}", compiled.problems);
            let mended: Sources =
                sources.iter().map(|(path, text)| (path.clone(), text.replace(MARK, "Teksts"))).collect();
            let compiled = compile(&mended, today);
            assert_eq!(compiled.problems, []);
            assert!(compiled.files.contains_key(&format!("en/{name}.json")));
        }
    }

    #[test]
    fn nothing_is_ever_overwritten() {
        let sources = sound().into_sources();
        let today = "2026-11-22".parse().unwrap();
        let refused = |name: &str| new_lesson(&sources, name, today).unwrap_err();
        assert_eq!(refused("pirmais/ievads"), NoNewLesson::Exists("lv/pirmais/ievads.md".to_owned()));
        assert_eq!(refused("nav/ievads"), NoNewLesson::NoModule("nav".to_owned()));
        assert_eq!(refused("Pirmais/ievads"), NoNewLesson::BadName("Pirmais/ievads".to_owned()));
    }
}
