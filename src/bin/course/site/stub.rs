//! Stands in for the compiler until it is there.
#![allow(missing_docs, clippy::needless_pass_by_value, clippy::unnecessary_wraps)]

use atslega::compile::Sources;
use atslega::course::Date;
use atslega::locale::Locale;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

pub struct Compiled {
    pub files: BTreeMap<String, String>,
    pub problems: Vec<Problem>,
}
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Error,
    Warning,
}
pub struct Place {
    pub file: String,
    pub span: Range<usize>,
    pub line: usize,
    pub column: usize,
}
pub struct Problem {
    pub code: &'static str,
    pub severity: Severity,
    pub place: Place,
}
pub struct Explanation {
    pub title: String,
    pub reason: String,
    pub mend: String,
    pub example: String,
}
impl Problem {
    pub fn explain(&self, _: &Sources, locale: Locale) -> Explanation {
        match locale {
            Locale::Lv => Explanation {
                title: "Jautājumam nav pareizās atbildes".into(),
                reason: "Mācību dalībnieks nevar atbildēt uz jautājumu, kurā neviena izvēle nav atzīmēta kā pareiza.".into(),
                mend: "Atzīmē pareizo izvēli ar krustiņu.".into(),
                example: "- [x] Ka kartes turētājs zina kodu\n  > Tieši tā: karte un kods ir divi faktori.".into(),
            },
            Locale::En => Explanation {
                title: "The question has no right answer".into(),
                reason: "A learner cannot answer a question in which no option is marked as right.".into(),
                mend: "Mark the right option with a cross.".into(),
                example: "- [x] That the holder knows the code\n  > Exactly: card and code are two factors.".into(),
            },
        }
    }
}
pub fn compile(sources: &Sources, _today: Date) -> Compiled {
    let mut files = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, text) in sources {
        let mut broken = false;
        for (word, severity) in [("BROKEN", Severity::Error), ("ODD", Severity::Warning)] {
            for (at, _) in text.match_indices(word) {
                broken |= severity == Severity::Error;
                let line_start = text[..at].rfind('\n').map_or(0, |at| at + 1);
                problems.push(Problem {
                    code: "A201",
                    severity,
                    place: Place {
                        file: file.clone(),
                        span: at..at + word.len(),
                        line: text[..at].matches('\n').count() + 1,
                        column: text[line_start..at].chars().count() + 1,
                    },
                });
            }
        }
        if let (Some(name), false) = (file.strip_suffix(".md"), broken) {
            files.insert(format!("{name}.json"), serde_json::json!({ "text": text }).to_string());
        }
    }
    Compiled { files, problems }
}
