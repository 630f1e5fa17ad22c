//! Every file of a built folder, with its hash.

use super::trouble::Trouble;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// How many hexadecimal digits of a hash are kept: enough that two versions of a file never share them.
const DIGITS: usize = 16;

/// A file of the site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct SiteFile {
    /// The path below the site folder, with `/` between its parts.
    pub(crate) path: String,
    /// The first hexadecimal digits of the SHA-256 of its bytes.
    pub(crate) hash: String,
    /// Its size in bytes.
    pub(crate) bytes: usize,
}

/// The files of a site in order of their paths, without hidden ones.
///
/// # Errors
/// When a file or folder cannot be read.
pub(crate) fn list(site: &Path) -> Result<Vec<SiteFile>, Trouble> {
    let mut files = Vec::new();
    list_below(site, "", &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Adds the files below `folder`, whose path inside the site is `prefix` (empty, or ending in `/`).
fn list_below(folder: &Path, prefix: &str, files: &mut Vec<SiteFile>) -> Result<(), Trouble> {
    for entry in fs::read_dir(folder).map_err(Trouble::at(folder))? {
        let path = entry.map_err(Trouble::at(folder))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        // Web servers hide such files, and Trunk keeps the folder `.stage` here while it works.
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            list_below(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            let bytes = fs::read(&path).map_err(Trouble::at(&path))?;
            files.push(SiteFile { path: format!("{prefix}{name}"), hash: hash(&bytes), bytes: bytes.len() });
        }
    }
    Ok(())
}

/// The first hexadecimal digits of the SHA-256 of some bytes.
pub(crate) fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(DIGITS / 2).fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes it");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_beginning_of_sha_256() {
        // printf abc | sha256sum
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea");
    }
}
