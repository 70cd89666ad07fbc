//! A browser app that Trunk has put into its folder, made anew out of what Cargo linked: without what is never needed, and
//! with short names.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::glue::{NAME, Pair};
use crate::{child, fingerprint, shake};

/// What the linker must write down for [`shake`].
pub const LINK: &str = "-C link-arg=--emit-relocs";

/// Puts a program of the workspace in the place of Trunk's, in the folder where Trunk has made its page.
///
/// # Errors
/// When Cargo or Trunk left something else than they do in the versions known here, or a tool fails.
pub fn finish(program: &str, dist: &Path, wasm_opt: Option<&Path>) -> Result<()> {
    let target = child::root().join("target");
    let work = target.join("app");
    fs::create_dir_all(&work).with_context(|| format!("cannot make {}", work.display()))?;
    let linked = read(&target.join(format!("wasm32-unknown-unknown/wasm-release/{program}.wasm")))?;
    let shaken = work.join("app.wasm");
    write(&shaken, &shake::shake(&linked)?)?;
    let mut bindgen = child::command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", NAME, "--out-dir"]);
    child::run(bindgen.arg(&work).arg(&shaken))?;
    let js = String::from_utf8(read(&work.join([NAME, ".js"].concat()))?).context("wasm-bindgen did not write text")?;
    let module = work.join([NAME, "_bg.wasm"].concat());
    let mut pair = Pair { js, wasm: read(&module)? }.trim()?;
    if let Some(program) = wasm_opt {
        write(&module, &pair.wasm)?;
        optimise(&module, program)?;
        // What the module no longer imports, the JavaScript need not have.
        pair = Pair { wasm: read(&module)?, ..pair }.trim()?;
    }
    put(program, dist, &pair.shorten()?)
}

/// Makes a module smaller, with the features that rustc switches on by itself.
fn optimise(module: &Path, program: &Path) -> Result<()> {
    let mut wasm_opt = child::command(&program.to_string_lossy());
    // Flattened and built up again it packs better than by -Oz alone. The lowest kilobyte is the last of the stack: no
    // address is reckoned from below it.
    wasm_opt.args(["--low-memory-unused", "-Oz", "--flatten", "--rereloop", "-Oz", "-Oz", "-Oz"]);
    wasm_opt.args(["--enable-bulk-memory", "--enable-mutable-globals", "--enable-nontrapping-float-to-int"]);
    wasm_opt.args(["--enable-sign-ext", "--enable-reference-types", "--enable-multivalue", "--output"]);
    child::run(wasm_opt.arg(module).arg(module))
}

/// Writes the pair under a name of its own content, for browsers keep such files for good, and names it in the page.
fn put(program: &str, dist: &Path, pair: &Pair) -> Result<()> {
    let files = fingerprint::files(&[dist.to_path_buf()])?;
    let (old, module) = files
        .iter()
        .find_map(|file| Some((file.file_name()?.to_str()?.strip_suffix("_bg.wasm")?, file)))
        .filter(|(old, _)| old.starts_with(program))
        .with_context(|| format!("Trunk has left no WebAssembly in {}", dist.display()))?;
    let new = format!("{program}-{}", fingerprint::bytes(&[pair.js.as_bytes(), &pair.wasm]));
    for file in [&dist.join(format!("{old}.js")), module] {
        fs::remove_file(file).with_context(|| format!("cannot remove {}", file.display()))?;
    }
    write(&dist.join(format!("{new}.js")), pair.js.as_bytes())?;
    write(&dist.join(format!("{new}_bg.wasm")), &pair.wasm)?;
    let index = dist.join("index.html");
    let page = String::from_utf8(read(&index)?).context("the page is not text")?;
    write(&index, page.replace(old, &new).as_bytes())
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}
