//! What pages share: one file per part.

pub(crate) mod element;
pub(crate) mod glossary;
pub(crate) mod key;
pub(crate) mod notices;
pub(crate) mod progress;
pub(crate) mod prose;
pub(crate) mod question;
pub(crate) mod reached;
pub(crate) mod scenario;
pub(crate) mod search;
