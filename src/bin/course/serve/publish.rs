//! Making the next edition when the texts or the site have changed.

use super::edition::Edition;
use super::watch::Watch;
use crate::site::course::Course;
use crate::site::trouble::Trouble;
use crate::site::words::words;
use crate::site::{files, worker};
use atslega::compile::{Proofs, Severity};
use atslega::locale::{Locale, Words};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::sync::watch::Sender;

/// How long the texts must be quiet: longer than an editor's steps of saving, too short to be felt.
const QUIET_TEXTS: Duration = Duration::from_millis(40);
/// How long the site must be quiet: Trunk moves file after file.
const QUIET_SITE: Duration = Duration::from_millis(300);

/// The watched folders.
pub(crate) struct Watches {
    content: Watch,
    site: Watch,
}

impl Watches {
    /// Begins to watch both folders.
    ///
    /// # Errors
    /// When the system does not let them be watched.
    pub(crate) fn start(content: &Path, site: &Path) -> Result<Self, Trouble> {
        Ok(Self { content: Watch::start(content, QUIET_TEXTS)?, site: Watch::start(site, QUIET_SITE)? })
    }
}

/// What there is to publish.
enum News {
    /// The texts have changed.
    Content,
    /// The site has changed.
    Site,
    /// The scenarios of the course as it stands have been proved.
    Proved(Box<Course>),
}

/// Reports every change of a folder, for ever. What waits for a change must not be dropped, or the change is lost.
async fn report(mut watch: Watch, news: UnboundedSender<News>, changed: fn() -> News) {
    loop {
        watch.changed().await;
        if news.send(changed()).is_err() {
            return;
        }
    }
}

/// What editions are made of.
pub(crate) struct Publisher {
    content: PathBuf,
    site: PathBuf,
    course: Course,
    /// A hash of the site's files.
    look: String,
    lang: Locale,
}

impl Publisher {
    /// Publishes this course with this site; news are told in the language `lang`.
    ///
    /// # Errors
    /// When the site cannot be read.
    pub(crate) fn new(content: PathBuf, site: PathBuf, course: Course, lang: Locale) -> Result<Self, Trouble> {
        let look = look(&site)?;
        Ok(Self { content, site, course, look, lang })
    }

    /// The present edition.
    pub(crate) fn edition(&self) -> Arc<Edition> {
        Arc::new(Edition::new(&self.course, &self.look))
    }

    /// Sends an edition after every change, for ever. A change is shown at once, what proofs find when they are made.
    pub(crate) async fn follow(mut self, watches: Watches, editions: Sender<Arc<Edition>>) {
        let (sender, mut news) = unbounded_channel();
        tokio::spawn(report(watches.content, sender.clone(), || News::Content));
        tokio::spawn(report(watches.site, sender.clone(), || News::Site));
        self.prove(&sender);
        while let Some(news) = news.recv().await {
            let begin_anew = matches!(news, News::Content);
            // Reading and compiling a large course takes a while, in which the other answers must go on.
            let next = tokio::task::block_in_place(|| self.take(news));
            if begin_anew {
                self.prove(&sender);
            }
            match next {
                Ok(()) => send(&editions, self.edition()),
                Err(trouble) => {
                    let words = self.words();
                    let reason = trouble.explain(&words);
                    eprintln!("{}", words.format("serve-unreadable", &[("reason", reason.into())]));
                }
            }
        }
    }

    /// Reads again what has changed.
    fn take(&mut self, news: News) -> Result<(), Trouble> {
        match news {
            News::Content => self.replace(Course::read(&self.content, Proofs::LeftOut)?),
            News::Proved(course) if course.sources == self.course.sources => self.replace(*course),
            // Without its page the site is half built; more is coming.
            News::Site if self.site.join("index.html").is_file() => self.look = look(&self.site)?,
            // What was saved meanwhile is being proved too.
            News::Site | News::Proved(_) => {}
        }
        Ok(())
    }

    fn replace(&mut self, course: Course) {
        let before = self.counts();
        self.course = course;
        if self.counts() != before {
            self.say_problems();
        }
    }

    /// Begins to read the course once more and to prove its scenarios; nobody waits for that.
    fn prove(&self, news: &UnboundedSender<News>) {
        let (content, news) = (self.content.clone(), news.clone());
        tokio::task::spawn_blocking(move || {
            // A folder that cannot be read is reported where its change was noticed.
            if let Ok(course) = Course::read(&content, Proofs::Made) {
                let _ = news.send(News::Proved(Box::new(course)));
            }
        });
    }

    /// Says in the terminal how many problems the course has.
    pub(crate) fn say_problems(&self) {
        let (errors, warnings) = self.counts();
        let id = if errors + warnings == 0 { "serve-clean" } else { "serve-problems" };
        println!("{}", self.words().format(id, &[("errors", errors.into()), ("warnings", warnings.into())]));
    }

    /// The number of errors and of warnings.
    fn counts(&self) -> (usize, usize) {
        let problems = &self.course.compiled.problems;
        let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        (errors, problems.len() - errors)
    }

    /// The trainer's words.
    fn words(&self) -> Words {
        words(self.lang)
    }
}

/// Sends an edition if it differs: nobody wants to be told again what they know.
fn send(editions: &Sender<Arc<Edition>>, next: Arc<Edition>) {
    editions.send_if_modified(|known| {
        let is_new = (&known.version, &known.problems) != (&next.version, &next.problems);
        if is_new {
            *known = next;
        }
        is_new
    });
}

/// A hash of the site's files, without those that are not served from it.
fn look(site: &Path) -> Result<String, Trouble> {
    let served = |path: &str| path != worker::WORKER && !path.starts_with("content/");
    let files = files::list(site)?;
    let lines = files.iter().filter(|file| served(&file.path)).map(|file| format!("{} {}\n", file.path, file.hash));
    Ok(files::hash(lines.collect::<String>().as_bytes()))
}
