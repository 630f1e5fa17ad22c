//! The table of scenarios at the end of `course check`.

use super::proofs::Proof;
use super::table::aligned;
use super::words::CheckWords;
use crate::locale::Locale;
use crate::sandbox::Way;

/// The columns behind the name, by the ids of their headings in `check.ftl`.
const COLUMNS: [&str; 4] = ["proofs-states", "proofs-steps", "proofs-time", "proofs-goal"];
/// What stands where there is no way.
const NO_WAY: &str = "–";

/// One line a scenario, aligned; nothing without scenarios.
pub fn render_proofs(proofs: &[Proof], locale: Locale) -> String {
    if proofs.is_empty() {
        return String::new();
    }
    let words = CheckWords::new(locale);
    let headings = std::iter::once("proofs-scenario").chain(COLUMNS).map(|id| words.format(id, &[]));
    let mut rows: Vec<Vec<String>> = vec![headings.collect()];
    rows.extend(proofs.iter().map(row));
    let ends = std::iter::once(words.format("proofs-ends", &[])).chain(proofs.iter().map(ends));
    let lines =
        aligned(&rows).lines().zip(ends).fold(String::new(), |table, (line, ends)| table + line + "  " + &ends + "\n");
    lines + &words.format("proofs-note", &[]) + "\n"
}

fn row(proof: &Proof) -> Vec<String> {
    let report = &proof.report;
    vec![
        proof.scenario.clone(),
        report.states.to_string(),
        report.transitions.to_string(),
        format!("{} ms", proof.took.as_millis()),
        length(report.flawless.as_ref()),
    ]
}

/// Each end with the length of the shortest way to it.
fn ends(proof: &Proof) -> String {
    let ends = proof.report.ends.iter().map(|(end, way)| format!("{} {}", end.0, length(way.as_ref())));
    ends.collect::<Vec<_>>().join(", ")
}

fn length(way: Option<&Way>) -> String {
    way.map_or_else(|| NO_WAY.to_owned(), |way| way.len().to_string())
}

#[cfg(test)]
mod tests {
    use super::super::checks::harness::sound;
    use super::super::compile;
    use super::*;

    #[test]
    fn a_scenario_has_a_line_with_its_size_and_the_lengths_of_its_ways() {
        let proofs = compile(&sound().into_sources(), "2026-11-22".parse().unwrap()).proofs;
        let table = render_proofs(&proofs, Locale::Lv);
        let line = table.lines().nth(1).unwrap();
        assert!(line.starts_with("mazais"), "{table}");
        assert!(line.ends_with("padarits 2, ielaida 2, aizgaja 1"), "{table}");
        assert_eq!(render_proofs(&[], Locale::Lv), "");
    }
}
