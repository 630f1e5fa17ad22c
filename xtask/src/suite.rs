//! Running the stages of the tests one after the other, and telling what came of them.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::clock;
use crate::equipment::Equipment;
use crate::project::Project;
use crate::stage::Stage;

/// What came of one stage.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Verdict {
    /// Nothing was found.
    Passed,
    /// Something was found, and has been told.
    Failed,
    /// It could not be run, for this reason.
    NotRun(String),
}

/// One row of the closing table.
struct Row {
    /// The stage's name.
    name: &'static str,
    /// How long it ran.
    span: Duration,
    /// What came of it.
    verdict: Verdict,
}

/// How many stages passed, and how many did not: what could not be run has not passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Stages in which nothing was found.
    passed: usize,
    /// All others.
    failed: usize,
}

impl Tally {
    /// Success only if every stage passed.
    pub(crate) fn exit_code(self) -> ExitCode {
        if self.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    /// Counts the rows.
    fn of(rows: &[Row]) -> Self {
        let passed = rows.iter().filter(|row| row.verdict == Verdict::Passed).count();
        Self { passed, failed: rows.len() - passed }
    }
}

/// Installs what the chosen stages need, runs them all, and prints the closing table.
pub(crate) fn run(project: &Project, stages: &[Stage]) -> Tally {
    let began = Instant::now();
    let equipment = equip(project, stages);
    let equipping = began.elapsed();
    let mut rows: Vec<Row> = Vec::new();
    for (index, &stage) in stages.iter().enumerate() {
        println!("\n=== {} ({} of {}): {}", stage.name(), index + 1, stages.len(), stage.purpose());
        let began = Instant::now();
        let verdict = attempt(project, &equipment, stage, &rows);
        rows.push(Row { name: stage.name(), span: began.elapsed(), verdict });
    }
    let tally = Tally::of(&rows);
    println!("\n{}", table(equipping, &rows));
    // Continuous integration reads this line to learn that tests have run.
    println!("{} passed, {} failed", tally.passed, tally.failed);
    tally
}

/// Finds or installs what the stages need, each thing once. What is missing is told now, not after half an hour.
fn equip(project: &Project, stages: &[Stage]) -> Equipment {
    let mut needs: Vec<_> = stages.iter().flat_map(|stage| stage.needs()).collect();
    needs.sort_unstable();
    needs.dedup();
    println!("=== tools: finding what the tests need, installing what is missing (the first time 5 to 8 min)");
    let equipment = Equipment::gather(project, &needs);
    for problem in equipment.problems() {
        eprintln!("{problem}");
    }
    equipment
}

/// Runs one stage, unless something that it builds upon is missing.
fn attempt(project: &Project, equipment: &Equipment, stage: Stage, earlier: &[Row]) -> Verdict {
    let obstacle = equipment.lacking(&stage.needs()).map(|need| format!("{} is missing", need.name()));
    if let Some(reason) = obstacle.or_else(|| broken_base(stage, earlier)) {
        println!("Not run: {reason}.");
        return Verdict::NotRun(reason);
    }
    match stage.run(project, equipment) {
        Ok(()) => Verdict::Passed,
        Err(problem) => {
            eprintln!("{problem}");
            Verdict::Failed
        }
    }
}

/// Why a stage cannot run after what came of the earlier ones. A base that was not chosen is taken as it is.
fn broken_base(stage: Stage, earlier: &[Row]) -> Option<String> {
    let base = stage.builds_upon()?.name();
    let row = earlier.iter().find(|row| row.name == base)?;
    (row.verdict != Verdict::Passed).then(|| format!("the stage {base} did not pass"))
}

/// The closing table: each stage's minutes and what came of it.
fn table(equipping: Duration, rows: &[Row]) -> String {
    let total = equipping + rows.iter().map(|row| row.span).sum::<Duration>();
    let mut lines = vec![format!("{:<12}  {:>7}", "stage", "min:s"), line("tools", equipping, "")];
    lines.extend(rows.iter().map(|row| {
        let verdict = match &row.verdict {
            Verdict::Passed => "passed".to_owned(),
            Verdict::Failed => "FAILED".to_owned(),
            Verdict::NotRun(reason) => format!("NOT RUN: {reason}"),
        };
        line(row.name, row.span, &verdict)
    }));
    lines.push(line("all", total, ""));
    lines.join("\n")
}

/// One line of the table.
fn line(name: &str, span: Duration, verdict: &str) -> String {
    format!("{name:<12}  {:>7}  {verdict}", clock::tabular(span)).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A row of a stage that ran for a minute.
    fn row(stage: Stage, verdict: Verdict) -> Row {
        Row { name: stage.name(), span: Duration::from_mins(1), verdict }
    }

    #[test]
    fn a_stage_that_could_not_run_counts_as_failed() {
        let rows = [
            row(Stage::Fmt, Verdict::Passed),
            row(Stage::Build, Verdict::Failed),
            row(Stage::Browser, Verdict::NotRun("the stage build did not pass".to_owned())),
        ];
        assert_eq!(Tally::of(&rows), Tally { passed: 1, failed: 2 });
    }

    #[test]
    fn the_browser_tests_do_not_run_after_a_failed_build() {
        let failed = [row(Stage::Build, Verdict::Failed)];
        assert_eq!(broken_base(Stage::Browser, &failed).as_deref(), Some("the stage build did not pass"));
        assert_eq!(broken_base(Stage::Check, &failed), None);
    }

    #[test]
    fn the_browser_tests_run_alone_on_the_build_that_is_there() {
        assert_eq!(broken_base(Stage::Browser, &[]), None);
        assert_eq!(broken_base(Stage::Browser, &[row(Stage::Build, Verdict::Passed)]), None);
    }

    #[test]
    fn the_table_has_the_minutes_of_each_stage_and_of_all() {
        let rows = [row(Stage::Fmt, Verdict::Passed), row(Stage::Native, Verdict::Failed)];
        let expected = "\
stage           min:s
tools            0:05
fmt              1:00  passed
native           1:00  FAILED
all              2:05";
        assert_eq!(table(Duration::from_secs(5), &rows), expected);
    }
}
