//! Tables for a terminal.

/// Lines in which columns stand below each other: the first to the left, the others to the right.
pub(super) fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(|at| width(rows, at)).collect();
    rows.iter().map(|row| line(row, &widths)).fold(String::new(), |table, line| table + line.trim_end() + "\n")
}

fn width(rows: &[Vec<String>], at: usize) -> usize {
    rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0)
}

fn line(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (at, (cell, width)) in row.iter().zip(widths).enumerate() {
        let padding = " ".repeat(width.saturating_sub(cell.chars().count()));
        let parts = if at == 0 { [cell, padding.as_str(), ""] } else { ["  ", padding.as_str(), cell] };
        line.extend(parts);
    }
    line
}
