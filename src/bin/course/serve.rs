//! `course serve`: shows a built course with the lessons as they stand in the content folder at this moment.
//!
//! It needs the built folder and this program, nothing else.
//!
//! 1. `watch` notices that files change.
//! 2. `publish` compiles the course again and makes the next [`edition`].
//! 3. `router` answers the browser: the site from its folder, `content/` from the edition, and what `live` needs.
//! 4. `events` tells every open page of the next edition; `assets/live.js` reloads it or shows the `diagnosis`.

mod diagnosis;
mod edition;
mod events;
mod page;
mod publish;
mod router;
mod site_file;
mod watch;

use crate::site::course::Course;
use crate::site::policy;
use crate::site::trouble::Trouble;
use crate::site::words::words;
use atslega::compile::Proofs;
use atslega::locale::{Locale, Words};
use edition::Edition;
use publish::Publisher;
use router::Server;
use std::fs;
use std::io::ErrorKind;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use tokio::net::TcpListener;

/// What `course serve` is told.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The built folder
    #[arg(long, default_value = "dist")]
    pub(crate) site: PathBuf,
    /// The folder with the lessons
    #[arg(long, default_value = "content")]
    pub(crate) content: PathBuf,
    /// The port on this computer; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
}

/// Serves the course until Ctrl+C.
pub(crate) fn run(options: &Options, lang: Locale) -> ExitCode {
    let served = tokio::runtime::Runtime::new().map_err(Trouble::at(&options.site)).and_then(|runtime| {
        let served = runtime.block_on(serve(options, lang));
        // Open pages hold a connection for ever; nobody waits for them.
        runtime.shutdown_background();
        served
    });
    match served {
        Ok(()) => {
            println!("{}", words(lang).format("serve-stopped", &[]));
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("{}", trouble.explain(&words(lang)));
            ExitCode::FAILURE
        }
    }
}

/// Serves the course until Ctrl+C, or until the system refuses.
async fn serve(options: &Options, lang: Locale) -> Result<(), Trouble> {
    // A watcher on some systems reports full paths only.
    let at_or = Trouble::at_or;
    let site = options.site.canonicalize().map_err(at_or(&options.site, Trouble::NoIndex(options.site.clone())))?;
    let content = options.content.canonicalize();
    let content = content.map_err(at_or(&options.content, Trouble::NoContent(options.content.clone())))?;
    warn_about_page(&site, &words(lang))?;
    // First the watching, then the reading: what is saved in between is noticed.
    let watches = publish::Watches::start(&content, &site)?;
    // The course is shown at once; the publisher proves its scenarios meanwhile.
    let course = Course::read(&content, Proofs::LeftOut)?;
    let listener = listen(options.port).await?;
    let address = format!("http://{}/", listener.local_addr().map_err(Trouble::at(&site))?);

    let publisher = Publisher::new(content, site.clone(), course, lang)?;
    let edition: Arc<Edition> = publisher.edition();
    let (sender, receiver) = tokio::sync::watch::channel(edition);
    greet(&words(lang), &address, &options.content);
    publisher.say_problems();
    tokio::spawn(publisher.follow(watches, sender));
    let app = router::router(Server { site: site.clone(), edition: receiver });
    tokio::select! {
        served = axum::serve(listener, app) => served.map_err(Trouble::at(&site)),
        stopped = tokio::signal::ctrl_c() => stopped.map_err(Trouble::at(&site)),
    }
}

/// Refuses a folder without a page, and says what is wrong with a page that cannot have its security policy.
fn warn_about_page(site: &Path, words: &Words) -> Result<(), Trouble> {
    let index = site.join("index.html");
    let html = fs::read_to_string(&index).map_err(Trouble::at_or(&index, Trouble::NoIndex(site.to_owned())))?;
    if let Err(fault) = policy::secure(&html) {
        let reason = Trouble::Policy(index, fault).explain(words);
        eprintln!("{}", words.format("serve-as-it-is", &[("reason", reason.into())]));
    }
    Ok(())
}

/// Opens the port, for this computer only: a draft is nobody else's business.
async fn listen(port: u16) -> Result<TcpListener, Trouble> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        if error.kind() == ErrorKind::AddrInUse {
            Trouble::PortTaken(port)
        } else {
            Trouble::System(PathBuf::from(format!("127.0.0.1:{port}")), error)
        }
    })
}

/// Says where the course is and how to work with it.
fn greet(words: &Words, address: &str, content: &Path) {
    println!("{}", words.format("serve-address", &[("address", address.into())]));
    println!("{}", words.format("serve-watching", &[("path", content.display().to_string().into())]));
    println!("{}", words.format("serve-stop", &[]));
}
