//! `cargo xtask build`: the browser app in `dist/`, each file beside its brotli twin, and the server.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{child, fingerprint, messages, tools};

/// What the browser app is made of.
const SOURCES: [&str; 10] =
    ["Cargo.toml", "Cargo.lock", "Trunk.toml", "index.html", "desk.html", "src", "style", "locales", "crates/consultation", "crates/text"];

/// `cargo xtask build`.
///
/// # Errors
/// When a tool is missing and cannot be had, or the app does not build.
pub fn run(args: &[String]) -> Result<()> {
    crate::no_arguments(args)?;
    tools::ensure(&[&tools::TRUNK, &tools::WASM_BINDGEN])?;
    web()?;
    server()?;
    eprintln!("Built: the server target/release/colloquy and the browser app dist/ (docs/OPERATING.md says what to do with them)");
    Ok(())
}

/// Builds the server as it is run for real.
///
/// # Errors
/// When it does not build.
pub fn server() -> Result<()> {
    child::run(child::command("cargo").args(["build", "--release", "--locked", "--package", "colloquy-server"]))
}

/// Builds the browser app, unless nothing has changed since it was last built.
///
/// # Errors
/// When it does not build or a message file has a fault.
pub fn web() -> Result<()> {
    let root = child::root();
    let wasm_opt = tools::wasm_opt_program();
    let sources: Vec<PathBuf> = SOURCES.iter().map(|name| root.join(name)).collect();
    let about = format!("{} wasm-opt {:?}", include_str!("build.rs"), tools::wasm_opt());
    let wanted = fingerprint::of(&sources, &about)?;
    let stamp = root.join("dist/.fingerprint");
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        eprintln!("  dist/ is up to date");
        return Ok(());
    }
    messages::check(&root.join("locales"))?;
    // Trunk works offline below, so that it downloads no tool of its own; the crates must be there by then.
    child::run(child::command("cargo").args(["fetch", "--quiet", "--locked"]))?;
    let dist = root.join("dist");
    trunk("index.html", "dist")?;
    trunk("desk.html", "dist-desk")?;
    join(&root.join("dist-desk"), &dist, "desk.html")?;
    match wasm_opt {
        Some(program) => optimise(&dist, &program)?,
        None => eprintln!("  no wasm-opt of version 116 or newer: the app stays about a tenth larger (`cargo xtask test` brings one)"),
    }
    thin(&dist)?;
    messages::write(&root.join("locales"), &dist.join("locales"))?;
    for file in fingerprint::files(&[dist])? {
        compress(&file)?;
    }
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Builds one page and its program.
fn trunk(page: &str, dist: &str) -> Result<()> {
    let mut trunk = child::command("trunk");
    trunk.args(["build", "--release=true", "--cargo-profile=wasm-release", "--offline=true", &format!("--dist={dist}"), page]);
    // Trunk reads NO_COLOR as a yes or no and stops at the usual "1".
    trunk.env_remove("NO_COLOR").env("RUST_LIB_BACKTRACE", "0");
    child::run(&mut trunk)
}

/// Copies what Trunk made of another page to the files of the first; Trunk calls every page `index.html`.
fn join(from: &Path, dist: &Path, page: &str) -> Result<()> {
    for file in fingerprint::files(&[from.to_path_buf()])? {
        let name = file.strip_prefix(from)?;
        let name = if name == Path::new("index.html") { Path::new(page) } else { name };
        fs::copy(&file, dist.join(name)).with_context(|| format!("cannot copy {}", file.display()))?;
    }
    Ok(())
}

/// Makes each WebAssembly file of `dist` smaller, with the features that rustc switches on by itself.
fn optimise(dist: &Path, program: &Path) -> Result<()> {
    for file in fingerprint::files(&[dist.to_path_buf()])? {
        if file.extension().is_none_or(|extension| extension != "wasm") {
            continue;
        }
        let mut wasm_opt = child::command(&program.to_string_lossy());
        // Flattened and built up again it packs better than by -Oz alone.
        wasm_opt.args(["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz", "--strip-producers", "--strip-target-features"]);
        wasm_opt.args(["--enable-bulk-memory", "--enable-mutable-globals", "--enable-nontrapping-float-to-int"]);
        wasm_opt.args(["--enable-sign-ext", "--enable-reference-types", "--enable-multivalue", "--output"]);
        child::run(wasm_opt.arg(&file).arg(&file))?;
    }
    Ok(())
}

/// Takes indentation and the comments that stand on lines of their own out of the glue that wasm-bindgen wrote.
fn thin(dist: &Path) -> Result<()> {
    for file in fingerprint::files(&[dist.to_path_buf()])? {
        if file.extension().is_none_or(|extension| extension != "js") {
            continue;
        }
        let glue = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        fs::write(&file, thinner(&glue)).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

/// The lines of `glue` without indentation, empty lines, `//` lines and `/** … */` blocks.
fn thinner(glue: &str) -> String {
    let mut out = String::with_capacity(glue.len());
    let mut in_comment = false;
    for line in glue.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    out
}

/// Writes `file.br` beside a text or program; pictures and fonts are compressed already.
fn compress(file: &Path) -> Result<()> {
    let extension = file.extension().unwrap_or_default().to_string_lossy().into_owned();
    if !["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest"].contains(&extension.as_str()) {
        return Ok(());
    }
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let twin = file.with_extension(format!("{extension}.br"));
    fs::write(&twin, brotli(&bytes)?).with_context(|| format!("cannot write {}", twin.display()))
}

/// `bytes` with brotli at its best (quality 11).
///
/// # Errors
/// Never in practice: both ends are memory.
pub fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut out, &params).context("brotli failed")?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::thinner;

    #[test]
    fn glue_loses_comments_and_indentation_and_no_code() {
        let glue =
            "/**\n * @param {number} a\n */\nexport function f(a) {\n    // one\n    return a * 2; // two\n}\n\n/* three */\nlet b = 1;\n";
        assert_eq!(thinner(glue), "export function f(a) {\nreturn a * 2; // two\n}\nlet b = 1;\n");
    }
}
