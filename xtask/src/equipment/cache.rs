//! The tools' own folder: one folder for each tool and version, shared by every clone of the repository.
//!
//! A tool is installed into a folder beside its place and then moved there, so that its place is either empty or
//! complete. A lock keeps two runs from installing the same tool at once.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::lock;
use crate::problem::{Outcome, Problem};

/// The folder that holds the tools.
pub(crate) fn tools() -> Outcome<PathBuf> {
    folder(env::var_os("XDG_CACHE_HOME").as_deref(), env::var_os("HOME").as_deref()).ok_or_else(|| {
        Problem::new("There is no place for the tools: neither HOME nor XDG_CACHE_HOME is set.")
            .because("Tools are kept in a cache folder, so that a second clone does not compile them again.")
            .remedy("export HOME=<your home folder>")
    })
}

/// The folder for these settings. A relative `XDG_CACHE_HOME` does not count, as its specification says.
fn folder(xdg_cache: Option<&OsStr>, home: Option<&OsStr>) -> Option<PathBuf> {
    let xdg_cache = xdg_cache.map(PathBuf::from).filter(|path| path.is_absolute());
    let cache =
        xdg_cache.or_else(|| home.filter(|home| !home.is_empty()).map(|home| Path::new(home).join(".cache")))?;
    Some(cache.join("atslega").join("tools"))
}

/// One tool in one version, to be put into the tools' folder.
pub(crate) struct Place {
    /// The folder that holds the tools.
    tools: PathBuf,
    /// The tool and its version: `trunk-0.21.14`.
    name: String,
}

impl Place {
    /// The place of a tool, whether it is there or not.
    pub(crate) fn new(tools: &Path, name: String) -> Self {
        Self { tools: tools.to_path_buf(), name }
    }

    /// The tool's folder.
    pub(crate) fn folder(&self) -> PathBuf {
        self.tools.join(&self.name)
    }

    /// Where the tool is compiled. It outlives an interrupted installation, which then goes on where it stopped.
    pub(crate) fn workshop(&self) -> PathBuf {
        self.beside("build")
    }

    /// Installs the tool, unless another run has done so in the meantime: `works` judges a folder, `fill` fills one.
    pub(crate) fn install(&self, works: impl Fn(&Path) -> bool, fill: impl FnOnce(&Path) -> Outcome) -> Outcome {
        let doing = format!("installing {}", self.name);
        lock::alone(&self.beside("lock"), &doing, || {
            if works(&self.folder()) { Ok(()) } else { self.install_alone(works, fill) }
        })
    }

    /// Installs the tool while no other run does.
    fn install_alone(&self, works: impl Fn(&Path) -> bool, fill: impl FnOnce(&Path) -> Outcome) -> Outcome {
        let partial = self.beside("partial");
        remove(&partial)?;
        fs::create_dir_all(&partial).map_err(|error| Problem::file("create the folder", &partial, &error))?;
        fill(&partial)?;
        if !works(&partial) {
            return Err(Problem::new(format!("{} was installed but does not run.", self.name))
                .remedy(format!("look into {}", partial.display())));
        }
        remove(&self.folder())?;
        fs::rename(&partial, self.folder()).map_err(|error| Problem::file("move into place", &partial, &error))?;
        remove(&self.workshop())
    }

    /// A hidden neighbour of the tool's folder.
    fn beside(&self, ending: &str) -> PathBuf {
        self.tools.join(format!(".{}.{ending}", self.name))
    }
}

/// Removes a folder, if it is there.
fn remove(folder: &Path) -> Outcome {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|error| Problem::file("remove", folder, &error))
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    /// An empty folder for one test.
    fn scratch(name: &str) -> PathBuf {
        let folder = env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        remove(&folder).ok();
        folder
    }

    /// Whether the tool of these tests is complete.
    fn works(folder: &Path) -> bool {
        folder.join("tool").is_file()
    }

    /// Writes the tool of these tests.
    fn fill(folder: &Path) -> Outcome {
        fs::write(folder.join("tool"), "tool").map_err(|error| Problem::file("write", folder, &error))
    }

    #[test]
    fn the_cache_folder_follows_xdg_and_then_home() {
        let (xdg, home) = (OsStr::new("/xdg"), OsStr::new("/home/me"));
        assert_eq!(folder(Some(xdg), Some(home)), Some(PathBuf::from("/xdg/atslega/tools")));
        assert_eq!(folder(None, Some(home)), Some(PathBuf::from("/home/me/.cache/atslega/tools")));
        assert_eq!(folder(None, None), None);
    }

    #[test]
    fn a_relative_or_empty_cache_folder_does_not_count() {
        let home = OsStr::new("/home/me");
        let fallback = Some(PathBuf::from("/home/me/.cache/atslega/tools"));
        assert_eq!(folder(Some(OsStr::new("")), Some(home)), fallback);
        assert_eq!(folder(Some(OsStr::new("cache")), Some(home)), fallback);
        assert_eq!(folder(None, Some(OsStr::new(""))), None);
    }

    #[test]
    fn an_interrupted_installation_leaves_the_place_empty_and_the_next_one_succeeds() {
        let place = Place::new(&scratch("interrupted"), "tool-1.0.0".to_owned());
        let interrupted = place.install(works, |folder| fill(folder).and(Err(Problem::new("interrupted"))));
        assert_eq!(interrupted, Err(Problem::new("interrupted")));
        assert!(!place.folder().exists());
        assert_eq!(place.install(works, fill), Ok(()));
        assert!(works(&place.folder()));
        remove(&place.tools).ok();
    }

    #[test]
    fn a_tool_that_is_installed_but_does_not_run_is_not_taken_for_a_finished_one() {
        let place = Place::new(&scratch("broken"), "tool-1.0.0".to_owned());
        assert!(place.install(works, |_| Ok(())).is_err());
        assert!(!place.folder().exists());
        remove(&place.tools).ok();
    }

    #[test]
    fn two_runs_at_once_install_a_tool_only_once() {
        let tools = scratch("twice");
        let run = || {
            let mut filled = 0;
            let outcome = Place::new(&tools, "tool-1.0.0".to_owned()).install(works, |folder| {
                filled += 1;
                fill(folder)
            });
            outcome.map(|()| filled)
        };
        let filled: i32 = thread::scope(|scope| {
            let runs = [scope.spawn(run), scope.spawn(run)];
            runs.into_iter().filter_map(|run| run.join().ok()?.ok()).sum()
        });
        assert_eq!(filled, 1);
        remove(&tools).ok();
    }
}
