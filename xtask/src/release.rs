//! The release build in `dist/`: what goes onto a web server, and what the browser tests and the bench use.

use std::fs;
use std::path::Path;

use crate::course;
use crate::equipment::{Equipment, Need};
use crate::minify;
use crate::names;
use crate::problem::{Outcome, Problem};
use crate::profile::Profile;
use crate::project::Project;
use crate::trunk;
use crate::watch::{self, Snapshot};

/// Installs what is missing, builds, and says where the result is.
pub(crate) fn run(project: &Project) -> Outcome {
    let equipment = gather(project)?;
    build(project, &equipment)?;
    println!("\nThe course is in {}. Put that folder on any web server.", project.dist().display());
    Ok(())
}

/// The equipment for a release build. Without wasm-opt or esbuild it is told what that means, and the build goes on.
pub(crate) fn gather(project: &Project) -> Outcome<Equipment> {
    let needs = [&Need::BUILD[..], &Need::SMALL].concat();
    let equipment = Equipment::gather(project, &needs);
    equipment.require(&Need::BUILD)?;
    for problem in equipment.problems() {
        println!("{problem}\n  It goes on without: the program will be bigger, up to twice as big.");
    }
    Ok(equipment)
}

/// Builds the program and compiles the course into `dist/`.
pub(crate) fn build(project: &Project, equipment: &Equipment) -> Outcome {
    let program = course::compile(project)?;
    trunk::fetch_crates(project)?;
    bundle(project, equipment, &project.dist())?;
    course::build_into(project, &program, &project.dist())?;
    let stamp = project.release_stamp();
    fs::write(&stamp, state(project, equipment)).map_err(|error| Problem::file("write", &stamp, &error))
}

/// Bundles the program for learners into a folder, as small as it gets.
pub(crate) fn bundle(project: &Project, equipment: &Equipment, site: &Path) -> Outcome {
    trunk::bundle(project, equipment, Profile::Release, site)?;
    names::shorten(project, equipment, site)?;
    minify::site(project, equipment, site)
}

/// Builds, unless `dist/` was made from the files as they are now.
pub(crate) fn build_if_needed(project: &Project, equipment: &Equipment) -> Outcome {
    let made_from = fs::read_to_string(project.release_stamp()).unwrap_or_default();
    if made_from == state(project, equipment) && course::program(project).is_file() {
        println!("The release build in dist/ is up to date.");
        return Ok(());
    }
    build(project, equipment)
}

/// Everything that a release build depends on and results in, as text to compare.
fn state(project: &Project, equipment: &Equipment) -> String {
    let mut files = Snapshot::of(project.root(), &watch::SOURCES);
    files.add(&project.lock_file());
    files.add(&project.root().join("content"));
    files.add(&project.dist().join("index.html"));
    let tools = Need::SMALL.map(|need| equipment.program(need));
    format!("{tools:?}\n{}", files.to_text())
}
