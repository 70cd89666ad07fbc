//! `cargo xtask run`: everything from a fresh checkout to a running Colloquy.

use std::os::unix::process::CommandExt;

use anyhow::{Context, Result};

use crate::steps::Steps;
use crate::{build, child, tools};

/// `cargo xtask run [-- OPTIONS]`; the options go to `colloquy serve`.
///
/// # Errors
/// When a step fails; otherwise it ends with the server.
pub fn run(args: &[String]) -> Result<()> {
    let options = match args.split_first() {
        Some((first, rest)) if first == "--" => rest,
        _ => {
            crate::no_arguments(args)?;
            args
        }
    };
    let mut steps = Steps::new(3);
    steps.step("build tools (the first time about 4 minutes on two cores)", || tools::ensure(&[&tools::TRUNK, &tools::WASM_BINDGEN]))?;
    steps.step("browser app (the first time about 3 minutes)", build::web)?;
    steps.step("server (the first time about 5 minutes)", build::server)?;
    steps.finish();
    eprintln!();
    let mut server = child::command("target/release/colloquy");
    server.arg("serve");
    // Our choices stand only where the caller made none.
    for (option, value) in
        [("--listen", "127.0.0.1:8080"), ("--database", "sqlite:data/colloquy.db"), ("--assets", "dist"), ("--samples", "examples")]
    {
        if !options.iter().any(|given| given == option || given.starts_with(&format!("{option}="))) {
            server.args([option, value]);
        }
    }
    std::fs::create_dir_all(child::root().join("data")).context("cannot make data/")?;
    // The server takes our place, so that it gets every signal itself.
    Err(server.args(options).exec()).with_context(|| format!("cannot start {}", child::line(&server)))
}
