//! Keeping two runs of these commands from doing the same thing in the same place at once.

use std::fs::{File, TryLockError};
use std::path::Path;

use crate::problem::{Outcome, Problem};
use crate::process;

/// Does some work while no other run does it, and waits for that if need be.
///
/// The system gives the lock back when this run ends, even if it is killed; the file itself may stay.
pub(crate) fn alone<T>(file: &Path, doing: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let lock = process::create(file)?;
    wait_for(&lock, file, doing)?;
    work()
}

/// Waits until no other run holds the lock.
fn wait_for(lock: &File, file: &Path, doing: &str) -> Outcome {
    match lock.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            println!("… another run is {doing}; waiting for it");
            lock.lock().map_err(|error| Problem::file("lock", file, &error))
        }
        Err(TryLockError::Error(error)) => Err(Problem::file("lock", file, &error)),
    }
}
