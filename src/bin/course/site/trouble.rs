//! What can keep a site from being built or served, and how to say it.

use super::policy;
use crate::content_folder::Unreadable;
use atslega::locale::Words;
use std::io;
use std::path::{Path, PathBuf};

/// A reason why a site cannot be built or served.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The site folder has no `index.html`: the program was not built, or the folder is another one.
    NoIndex(PathBuf),
    /// There is no content folder.
    NoContent(PathBuf),
    /// The site folder has no `sw.js`.
    NoWorker(PathBuf),
    /// `sw.js` has no place for the list of files.
    NoPlaceForList(PathBuf),
    /// `index.html` cannot have a strict content security policy.
    Policy(PathBuf, policy::Fault),
    /// Another program listens on the port.
    PortTaken(u16),
    /// The system refused to read, write or listen.
    System(PathBuf, io::Error),
}

impl Trouble {
    /// Turns a system error at a path into a trouble, for `map_err`.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::System(path, error)
    }

    /// The same, but `missing` if there is nothing at the path.
    pub(crate) fn at_or(path: &Path, missing: Self) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| if error.kind() == io::ErrorKind::NotFound { missing } else { Self::System(path, error) }
    }

    /// What is wrong and what to do next, in the trainer's language.
    pub(crate) fn explain(&self, words: &Words) -> String {
        let at = |id: &str, path: &Path| words.format(id, &[("path", path.display().to_string().into())]);
        match self {
            Self::NoIndex(site) => at("trouble-no-index", site),
            Self::NoContent(content) => at("trouble-no-content", content),
            Self::NoWorker(path) => at("trouble-no-worker", path),
            Self::NoPlaceForList(path) => at("trouble-no-place-for-list", path),
            Self::Policy(path, fault) => explain_policy(words, path, fault),
            Self::PortTaken(port) => {
                let next = port.checked_add(1).unwrap_or(8080);
                let values = [("port", port.to_string().into()), ("next", next.to_string().into())];
                words.format("trouble-port-taken", &values)
            }
            Self::System(path, error) => {
                let path = path.display().to_string();
                words.format("trouble-system", &[("path", path.into()), ("reason", error.to_string().into())])
            }
        }
    }
}

/// Says why a page cannot have a strict content security policy.
fn explain_policy(words: &Words, path: &Path, fault: &policy::Fault) -> String {
    let (id, line) = match fault {
        policy::Fault::NoPolicy => ("trouble-no-policy", 1),
        policy::Fault::InlineScript(line) => ("trouble-inline-script", *line),
        policy::Fault::StyleAttribute(line) => ("trouble-style-attribute", *line),
        policy::Fault::HandlerAttribute(line) => ("trouble-handler-attribute", *line),
        policy::Fault::Base(line) => ("trouble-base", *line),
    };
    let place = format!("{}:{line}", path.display());
    words.format(id, &[("place", place.into())])
}

impl From<Unreadable> for Trouble {
    fn from(unreadable: Unreadable) -> Self {
        Self::System(unreadable.path, unreadable.error)
    }
}
