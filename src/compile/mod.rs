//! The course compiler: Markdown and TOML in, a checked course and a list of problems out.
//!
//! It is pure: the files come in as [`Sources`], today's date as an argument, and nothing is written.

use std::collections::BTreeMap;

/// The text files of a course, by path inside the content folder (`lv/tris-soli/ievads.md`), with `/` between the parts.
///
/// Lines end in `\n`; whoever reads the files turns `\r\n` into it and drops a byte order mark.
pub type Sources = BTreeMap<String, String>;
