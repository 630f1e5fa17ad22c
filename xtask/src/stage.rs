//! The stages of `cargo xtask test`: what each is for, what it needs, what it runs.

use crate::course;
use crate::equipment::{Equipment, Need, WASM};
use crate::problem::{Outcome, Problem};
use crate::process::{self, Shown, Step};
use crate::project::Project;
use crate::release;
use crate::scripts;

/// One stage of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The layout of the code.
    Fmt,
    /// Likely mistakes in the native code.
    Clippy,
    /// Likely mistakes in the programs for the browser.
    ClippyWasm,
    /// The documentation of the code.
    Docs,
    /// The tests of the library and of the commands.
    Native,
    /// The release build.
    Build,
    /// The course itself.
    Check,
    /// The app in a browser.
    Browser,
}

impl Stage {
    /// Every stage, in the order in which they run: the quick ones first, and what others build upon before those.
    pub(crate) const ALL: [Self; 8] =
        [Self::Fmt, Self::Clippy, Self::ClippyWasm, Self::Docs, Self::Native, Self::Build, Self::Check, Self::Browser];

    /// The word that chooses it on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::ClippyWasm => "clippy-wasm",
            Self::Docs => "docs",
            Self::Native => "native",
            Self::Build => "build",
            Self::Check => "check",
            Self::Browser => "browser",
        }
    }

    /// What it is for.
    pub(crate) fn purpose(self) -> &'static str {
        match self {
            Self::Fmt => "the layout of the code",
            Self::Clippy => "likely mistakes in the library, the commands and the tests",
            Self::ClippyWasm => "likely mistakes in the programs for the browser",
            Self::Docs => "the documentation of the code: every link in it leads somewhere",
            Self::Native => "the tests of the library and of the commands",
            Self::Build => "the release build in dist/, as learners get it",
            Self::Check => "the course itself: every lesson, question and source",
            Self::Browser => "the app in a browser, as a learner uses it",
        }
    }

    /// How long it may take on two cores: with nothing compiled yet, and the next time.
    pub(crate) fn takes(self) -> &'static str {
        match self {
            Self::Fmt | Self::Check => "a second",
            Self::Clippy | Self::ClippyWasm | Self::Docs => "about a minute, then seconds",
            Self::Native => "2 to 3 min, then seconds",
            Self::Build => "about 3 min, then less than one",
            Self::Browser => "some minutes",
        }
    }

    /// What it cannot do without.
    pub(crate) fn needs(self) -> Vec<Need> {
        match self {
            Self::Fmt => vec![Need::Rustfmt],
            Self::Clippy => vec![Need::Clippy],
            Self::ClippyWasm => vec![Need::Clippy, Need::WasmTarget],
            // Its tests read the specification of Markdown and the dictionaries, which are among the packages.
            Self::Native => vec![Need::NpmPackages],
            Self::Docs | Self::Check => Vec::new(),
            // The tests measure what learners get, so here nothing is left out.
            Self::Build => [&Need::BUILD[..], &Need::SMALL].concat(),
            Self::Browser => scripts::NEEDS.to_vec(),
        }
    }

    /// The stage whose result it uses.
    pub(crate) fn builds_upon(self) -> Option<Self> {
        match self {
            Self::Browser => Some(Self::Build),
            Self::Fmt | Self::Clippy | Self::ClippyWasm | Self::Docs | Self::Native | Self::Build | Self::Check => None,
        }
    }

    /// Runs it.
    pub(crate) fn run(self, project: &Project, equipment: &Equipment) -> Outcome {
        match self {
            Self::Fmt => self.cargo(project, "fmt --all --check"),
            Self::Clippy => self.cargo(project, "clippy --workspace --all-targets -- -D warnings"),
            Self::ClippyWasm => {
                let line = format!("clippy --target {WASM} --bin atslega --bin lookup --bin desk -- -D warnings");
                self.cargo(project, &line)
            }
            Self::Docs => self.cargo(project, "doc --workspace --no-deps --document-private-items"),
            Self::Native => self.cargo(project, "test --workspace --no-fail-fast"),
            Self::Build => release::build(project, equipment),
            Self::Check => course::compile(project).and_then(|program| course::check(project, &program)),
            Self::Browser => browser(project, equipment),
        }
    }

    /// Runs one of cargo's commands, given as it would be typed.
    fn cargo(self, project: &Project, line: &str) -> Outcome {
        let mut command = process::command("cargo", project.root());
        command.args(line.split_whitespace());
        if self == Self::Docs {
            // cargo doc has no argument that makes warnings errors.
            command.env("RUSTDOCFLAGS", "-D warnings");
        }
        let (doing, log) = (format!("cargo {line}"), format!("test-{}", self.name()));
        let step = Step { doing: &doing, takes: self.takes(), log: &log, shown: Shown::Findings };
        step.run(&project.logs(), command)
    }
}

/// Runs Playwright on the release build.
fn browser(project: &Project, equipment: &Equipment) -> Outcome {
    if !project.dist().join("index.html").is_file() {
        return Err(Problem::new("There is no release build in dist/.")
            .because("The browser tests use what learners get.")
            .remedy("cargo xtask test build browser"));
    }
    course::compile(project)?;
    let mut command = equipment.command("npx", &project.browser_tests());
    command
        .args(["--no-install", "playwright", "test"])
        .envs(scripts::environment(project, equipment))
        // A report that opens itself would wait for ever in a run that nobody watches.
        .env("PLAYWRIGHT_HTML_OPEN", "never");
    let step = Step {
        doing: "Using the app in Chromium",
        takes: Stage::Browser.takes(),
        log: "playwright",
        shown: Shown::Everything,
    };
    step.run(&project.logs(), command)
}

/// The stages that words choose; all of them without a word. They run in their own order, whatever that of the words.
pub(crate) fn choose(words: &[String]) -> Outcome<Vec<Stage>> {
    let unknown = words.iter().find(|word| !Stage::ALL.iter().any(|stage| stage.name() == word.as_str()));
    if let Some(word) = unknown {
        let names = Stage::ALL.map(Stage::name).join(", ");
        return Err(Problem::new(format!("There is no stage \"{word}\".")).remedy(format!("choose from: {names}")));
    }
    let chosen = |stage: &Stage| words.is_empty() || words.iter().any(|word| word == stage.name());
    Ok(Stage::ALL.into_iter().filter(chosen).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The stages that these words choose.
    fn chosen(words: &[&str]) -> Outcome<Vec<Stage>> {
        choose(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn without_a_word_every_stage_is_chosen() {
        assert_eq!(chosen(&[]), Ok(Stage::ALL.to_vec()));
    }

    #[test]
    fn chosen_stages_run_in_their_own_order_and_once() {
        assert_eq!(chosen(&["native", "clippy", "native"]), Ok(vec![Stage::Clippy, Stage::Native]));
    }

    #[test]
    fn the_two_kinds_of_clippy_are_chosen_apart() {
        assert_eq!(chosen(&["clippy-wasm"]), Ok(vec![Stage::ClippyWasm]));
    }

    #[test]
    fn an_unknown_stage_is_answered_with_the_known_ones() {
        let answer = chosen(&["clipy"]).map_err(|problem| problem.to_string());
        assert!(answer.is_err_and(|text| text.contains("\"clipy\"") && text.contains("clippy-wasm")));
    }

    #[test]
    fn a_stage_comes_after_the_one_that_it_builds_upon() {
        let place = |stage: Stage| Stage::ALL.iter().position(|other| *other == stage);
        for stage in Stage::ALL {
            assert!(stage.builds_upon().is_none_or(|base| place(base) < place(stage)));
        }
    }
}
