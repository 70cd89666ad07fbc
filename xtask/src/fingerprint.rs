//! Fingerprints of source files, so that what has not changed is not built again.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Every file under `paths` (files or folders that may be missing), sorted.
///
/// # Errors
/// When a folder cannot be read.
pub fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        collect(path, &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))? {
            collect(&entry?.path(), found)?;
        }
    } else if path.is_file() {
        found.push(path.to_path_buf());
    }
    Ok(())
}

/// A fingerprint of the names and contents of every file under `paths`, and of `extra`.
///
/// # Errors
/// When a file cannot be read.
pub fn of(paths: &[PathBuf], extra: &str) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in files(paths)? {
        file.hash(&mut hasher);
        fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?.hash(&mut hasher);
    }
    extra.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}

/// A fingerprint of contents.
pub fn bytes(contents: &[&[u8]]) -> String {
    let mut hasher = DefaultHasher::new();
    contents.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
