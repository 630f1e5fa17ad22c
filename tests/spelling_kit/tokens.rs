//! Cutting a text into the words that a dictionary can judge.

use atslega::compile::LITERAL;

/// The words of a text with the byte at which each begins. Addresses, ids and whatever holds a digit are left out.
pub(crate) fn words(text: &str) -> Vec<(usize, String)> {
    let mut words = Vec::new();
    for (at, chunk) in chunks(text) {
        if is_address(chunk) {
            continue;
        }
        let mut start = None;
        for (offset, c) in chunk.char_indices().chain([(chunk.len(), ' ')]) {
            match (is_part(c), start) {
                (true, None) => start = Some(offset),
                (false, Some(from)) => {
                    words.extend(word(&chunk[from..offset]).map(|(skipped, word)| (at + from + skipped, word)));
                    start = None;
                }
                (true, Some(_)) | (false, None) => {}
            }
        }
    }
    words
}

/// What stands between spaces.
fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| c.is_whitespace() || c == LITERAL)
        .map(|chunk| (chunk.as_ptr() as usize - text.as_ptr() as usize, chunk))
        .filter(|(_, chunk)| !chunk.is_empty())
}

/// Whether a chunk is an address of the web or of a mailbox, or the name of a file.
fn is_address(chunk: &str) -> bool {
    let letters = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let dotted = chunk
        .match_indices('.')
        .any(|(at, _)| letters(chunk[..at].chars().next_back()) && letters(chunk[at + 1..].chars().next()));
    dotted || chunk.contains("://") || chunk.contains('@') || chunk.contains('#')
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '\u{2011}' | '\u{ad}' | '_')
}

/// A word as dictionaries spell it, with the bytes skipped before it; nothing for what is no word.
fn word(written: &str) -> Option<(usize, String)> {
    let edges = |c: char| !c.is_alphanumeric();
    let bare = written.trim_start_matches(edges);
    let skipped = written.len() - bare.len();
    let bare = bare.trim_end_matches(edges);
    let plain: String = bare.chars().filter(|c| *c != '\u{ad}').map(plain).collect();
    // Any name can have an English genitive, and dictionaries have it for few.
    let plain = plain.strip_suffix("'s").unwrap_or(&plain).to_owned();
    let is_word = plain.chars().count() > 1 && !plain.contains(|c: char| c.is_numeric() || c == '_');
    is_word.then_some((skipped, plain))
}

/// A character as dictionaries write it.
fn plain(c: char) -> char {
    match c {
        '’' => '\'',
        '\u{2011}' => '-',
        other => other,
    }
}
