//! What the reader loads besides the draft's text, in bytes with brotli, against what was promised.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{build, fingerprint};

/// HTML, CSS, JavaScript, WebAssembly and one language are at most this (docs/decisions/0008).
pub const MOST: usize = 120_000;

/// Prints a table of the files in `dist` and compares their sum with [`MOST`]. Of the languages the heaviest counts.
///
/// # Errors
/// When it is too much, or when nothing is built.
pub fn check(dist: &Path) -> Result<()> {
    let mut rows = Vec::new();
    let mut heaviest = (String::new(), 0, 0);
    for file in fingerprint::files(&[dist.to_path_buf()])? {
        let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().into_owned();
        if name.ends_with(".br") || name.starts_with('.') {
            continue;
        }
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let row = (name, bytes.len(), build::brotli(&bytes)?.len());
        if row.0.starts_with("locales/") {
            if row.2 > heaviest.2 {
                heaviest = row;
            }
        } else {
            rows.push(row);
        }
    }
    if !rows.iter().any(|(name, ..)| name.ends_with(".wasm")) {
        bail!("there is no WebAssembly in {}", dist.display());
    }
    rows.push(heaviest);
    rows.sort_by_key(|row| std::cmp::Reverse(row.2));
    println!("{:>10} {:>10}  file", "bytes", "brotli");
    for (name, plain, packed) in &rows {
        println!("{plain:>10} {packed:>10}  {name}");
    }
    let sum: usize = rows.iter().map(|row| row.2).sum();
    println!("{:>10} {sum:>10}  in all, of at most {MOST}", "");
    if sum > MOST {
        bail!("the reader loads {sum} bytes, {} more than it may", sum - MOST);
    }
    Ok(())
}
