//! A scenario as the browser fetches it: what is played, and its words in one language.

use super::PackedScenario;
use crate::course::Html;
use crate::sandbox::sorted_map::Named;
use serde::{Deserialize, Serialize};

/// A scenario in one language: `content/<lang>/scenarios/<id>.json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ScenarioFile {
    /// The course version that this file belongs to.
    pub version: String,
    /// The scenario's id.
    pub id: String,
    /// The title, plain text.
    pub title: String,
    /// What is played.
    pub scenario: PackedScenario,
    /// The words.
    pub words: ScenarioWords,
}

/// The words of a scenario in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ScenarioWords {
    /// Who the learner is, and what is to be done.
    pub story: Html,
    /// What is practised.
    pub practise: Html,
    /// What each name of the setup is called, plain text.
    pub names: Named<String>,
    /// The words of each end.
    pub ends: Named<EndWords>,
    /// The words of each rule.
    pub rules: Named<RuleWords>,
    /// How life differs: helplines, assumptions, sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub life: Option<Html>,
}

/// The words of an end.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EndWords {
    /// The title, plain text.
    pub title: String,
    /// What has happened.
    pub text: Html,
}

/// The words of a rule.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RuleWords {
    /// The rule as something done rightly, plain text.
    pub title: String,
    /// What would have happened in life.
    pub life: Html,
    /// Why it is so.
    pub why: Html,
    /// How it is done rightly.
    pub right: Html,
}

#[cfg(test)]
mod tests {
    use super::super::testing;
    use super::*;

    #[test]
    fn a_file_survives_the_way_to_the_browser() {
        let html = |text: &str| Html::from_renderer(format!("<p>{text}</p>"));
        let words = RuleWords { title: "R".to_owned(), life: html("l"), why: html("w"), right: html("r") };
        let file = ScenarioFile {
            version: "v1".to_owned(),
            id: "s01-eid".to_owned(),
            title: "T".to_owned(),
            scenario: PackedScenario::of(&testing::setup().drawn().scenario(0).expect("a sound setup")),
            words: ScenarioWords {
                story: html("s"),
                practise: html("p"),
                names: [("anna".to_owned(), "Anna".to_owned())].into_iter().collect(),
                ends: [("e".to_owned(), EndWords { title: "E".to_owned(), text: html("e") })].into_iter().collect(),
                rules: [("r".to_owned(), words)].into_iter().collect(),
                life: None,
            },
        };
        let json = serde_json::to_string(&file).expect("JSON");
        assert_eq!(serde_json::from_str::<ScenarioFile>(&json).expect("a file"), file);
    }
}
