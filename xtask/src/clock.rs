//! Spans of time as people read them.

use std::time::Duration;

/// A span for a progress line: `30 s`, `3 min`, `3 min 30 s`.
pub(crate) fn spoken(span: Duration) -> String {
    let (minutes, seconds) = (span.as_secs() / 60, span.as_secs() % 60);
    match (minutes, seconds) {
        (0, seconds) => format!("{seconds} s"),
        (minutes, 0) => format!("{minutes} min"),
        (minutes, seconds) => format!("{minutes} min {seconds} s"),
    }
}

/// A span for a column of a table, in minutes and seconds: `12:05`.
pub(crate) fn tabular(span: Duration) -> String {
    format!("{}:{:02}", span.as_secs() / 60, span.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_spoken_without_empty_parts() {
        assert_eq!(spoken(Duration::from_secs(30)), "30 s");
        assert_eq!(spoken(Duration::from_mins(3)), "3 min");
        assert_eq!(spoken(Duration::from_secs(210)), "3 min 30 s");
    }

    #[test]
    fn a_span_in_a_table_has_two_digits_of_seconds() {
        assert_eq!(tabular(Duration::from_secs(0)), "0:00");
        assert_eq!(tabular(Duration::from_secs(725)), "12:05");
    }
}
