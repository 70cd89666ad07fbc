//! What the reader and the desk load. The reader: besides the draft's text, in bytes with brotli, against what was promised.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{build, child, fingerprint, no_arguments, shake};

/// HTML, CSS, JavaScript, WebAssembly and one language are at most this (docs/decisions/0008): 120,000, and what pages without
/// the app and framed pages add to the style sheet that all share.
pub const MOST: usize = 128_000;

/// The desk's WebAssembly and script should be at most this, with brotli.
pub const DESK: usize = 250_000;

/// `cargo xtask weigh`: the parts of the reader's program as Cargo linked it last, heaviest first.
///
/// # Errors
/// When nothing is built.
pub fn run(args: &[String]) -> Result<()> {
    no_arguments(args)?;
    let linked = child::root().join("target/wasm32-unknown-unknown/wasm-release/reader.wasm");
    let linked = fs::read(&linked).with_context(|| format!("cannot read {}: run `cargo xtask build` first", linked.display()))?;
    let mut parts: Vec<(String, usize)> = shake::parts(&linked)?.into_iter().collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.1));
    let sum: usize = parts.iter().map(|part| part.1).sum();
    println!("{:>8}  {:>6}  part (bytes of code before it is made smaller and packed)", "bytes", "share");
    for (part, bytes) in &parts {
        println!("{bytes:>8}  {:>5.1}%  {part}", 100.0 * *bytes as f64 / sum as f64);
    }
    println!("{sum:>8}          in all");
    Ok(())
}

/// Whether a file of `dist` is loaded by the desk alone.
fn is_desk(name: &str) -> bool {
    name.starts_with("desk") || name.ends_with(".desk.json")
}

/// Prints a table of the files in `dist` and compares their sum with [`MOST`]. Of the languages the heaviest counts.
///
/// # Errors
/// When it is too much, or when nothing is built.
pub fn check(dist: &Path) -> Result<()> {
    let mut rows = Vec::new();
    let mut heaviest = (String::new(), 0, 0);
    let mut desk = 0;
    for file in fingerprint::files(&[dist.to_path_buf()])? {
        let name = file.strip_prefix(dist).unwrap_or(&file).to_string_lossy().into_owned();
        if name.ends_with(".br") || name.starts_with('.') {
            continue;
        }
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let row = (name, bytes.len(), build::brotli(&bytes)?.len());
        if is_desk(&row.0) {
            desk += if row.0.ends_with(".wasm") || row.0.ends_with(".js") { row.2 } else { 0 };
        } else if row.0.starts_with("locales/") {
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
    println!("{:>10} {desk:>10}  the desk's program; at most {DESK}", "");
    if desk > DESK {
        bail!("the desk's program weighs {desk} bytes, {} too many", desk - DESK);
    }
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
