//! `cargo xtask tools`: the build tools at their pinned versions, in `target/tools`.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::child;

/// A program that Cargo can install.
pub struct Tool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
    about: &'static str,
}

/// Builds the browser app's page.
pub const TRUNK: Tool = Tool { package: "trunk", program: "trunk", version: "0.21.14", about: "about 4 minutes on two cores, once" };
/// Makes the JavaScript beside the WebAssembly; must be exactly the version of the library.
pub const WASM_BINDGEN: Tool =
    Tool { package: "wasm-bindgen-cli", program: "wasm-bindgen", version: "0.2.126", about: "about 2 minutes on two cores, once" };
/// Drives Firefox.
pub const GECKODRIVER: Tool =
    Tool { package: "geckodriver", program: "geckodriver", version: "0.37.1", about: "half a minute on two cores, once" };

const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// `cargo xtask tools`.
///
/// # Errors
/// When something cannot be installed.
pub fn run(args: &[String]) -> Result<()> {
    crate::no_arguments(args)?;
    ensure(&[&TRUNK, &WASM_BINDGEN])
}

/// Gets the wasm target and `tools`, where they are not there yet.
///
/// # Errors
/// When something cannot be installed.
pub fn ensure(tools: &[&Tool]) -> Result<()> {
    ensure_wasm_target()?;
    for tool in tools {
        ensure_tool(tool)?;
    }
    Ok(())
}

fn ensure_wasm_target() -> Result<()> {
    let sysroot = child::output(child::command("rustc").args(["--print", "sysroot"]))?;
    if std::path::Path::new(sysroot.trim()).join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    eprintln!("  adding the Rust target {WASM_TARGET}");
    child::run(child::command("rustup").args(["target", "add", WASM_TARGET]))
        .context("WebAssembly needs its Rust target; without rustup, install it the way your Rust was installed")
}

fn ensure_tool(tool: &Tool) -> Result<()> {
    if is_right(tool) {
        return Ok(());
    }
    eprintln!("  installing {} {} into target/tools ({})", tool.package, tool.version, tool.about);
    let mut install = child::command("cargo");
    install.args(["install", tool.package, "--version", &format!("={}", tool.version), "--locked", "--debug", "--force", "--root"]);
    install.arg(child::root().join("target/tools")).env("CARGO_TARGET_DIR", child::root().join("target/tools-build"));
    child::run(&mut install)?;
    if !is_right(tool) {
        bail!("{} was installed but does not answer with version {}", tool.program, tool.version);
    }
    Ok(())
}

/// Whether the first `program` on the PATH is of exactly the pinned version.
fn is_right(tool: &Tool) -> bool {
    version(child::command(tool.program).arg("--version")).is_some_and(|found| found == tool.version)
}

/// The first word of what a program prints about its version that begins with a digit.
fn version(command: &mut Command) -> Option<String> {
    let text = child::output(command).ok()?;
    text.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned)
}

/// The version of a `wasm-opt` that knows what today's compiler emits, if there is one: 116 or newer.
///
/// Debian's is older; `xtask test` brings a current one by npm. Without it the app is built all the same, a little larger.
pub fn wasm_opt() -> Option<u32> {
    const OLDEST: u32 = 116;
    let path = child::path();
    // An old copy may stand before a new one, so every folder is asked.
    std::env::split_paths(&path).find_map(|dir| wasm_opt_version(&dir.join("wasm-opt")).filter(|version| *version >= OLDEST))
}

/// The first `wasm-opt` that is new enough.
pub fn wasm_opt_program() -> Option<std::path::PathBuf> {
    let newest = wasm_opt()?;
    std::env::split_paths(&child::path()).map(|dir| dir.join("wasm-opt")).find(|file| wasm_opt_version(file) == Some(newest))
}

fn wasm_opt_version(program: &std::path::Path) -> Option<u32> {
    program.is_file().then(|| version(child::command(&program.to_string_lossy()).arg("--version")))??.parse().ok()
}
