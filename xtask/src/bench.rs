//! `cargo xtask bench`: the numbers the project promises, measured by the release build; `cargo xtask bench carry-over [SEED…]`
//! how well comments are carried to the next version, `cargo xtask bench office` how long office files take.

use anyhow::Result;

use crate::steps::Steps;
use crate::{build, child, postgres, system, tools};

/// `cargo xtask bench [NAME]`.
///
/// # Errors
/// When something does not build or start. Numbers that miss a promise are printed, not an error: machines differ.
pub fn run(args: &[String]) -> Result<()> {
    if args.first().is_some_and(|first| first == "carry-over") {
        return carry_over(&args[1..]);
    }
    if args.first().is_some_and(|first| first == "office") {
        crate::no_arguments(&args[1..])?;
        return child::run(&mut example("office"));
    }
    let (wanted, rest) = args.split_first().map_or(("", args), |(first, rest)| (first.as_str(), rest));
    crate::no_arguments(if wanted.starts_with('-') { args } else { rest })?;
    let mut steps = Steps::new(5);
    steps.step("system packages", || system::ensure(&[system::Browser::Chromium]))?;
    steps.step("build tools and browser app", || {
        tools::ensure(&[&tools::TRUNK, &tools::WASM_BINDGEN])?;
        build::web()
    })?;
    steps
        .step("server", || child::run(child::command("cargo").args(["build", "--release", "--locked", "--package", "colloquy-server"])))?;
    let postgres = steps.step("PostgreSQL", postgres::Postgres::start)?;
    steps.step("measurements", || {
        let mut bench = child::command("cargo");
        bench.args([
            "test",
            "--locked",
            "--package",
            "colloquy-tests",
            "--test",
            "e2e",
            "--",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ]);
        bench.arg(format!("bench_{wanted}"));
        bench.env("COLLOQUY_BIN", child::root().join("target/release/colloquy")).env("COLLOQUY_TEST_POSTGRES", postgres.url());
        child::run(&mut bench)
    })?;
    steps.finish();
    Ok(())
}

/// Real texts with known changes; they are not part of the repository.
fn carry_over(seeds: &[String]) -> Result<()> {
    anyhow::ensure!(seeds.iter().all(|seed| seed.parse::<u64>().is_ok()), "only seeds, which are numbers, can follow carry-over");
    let given = std::env::var_os("COLLOQUY_TEST_DATA").map(std::path::PathBuf::from);
    let folder = given.unwrap_or_else(|| child::root().join("../shared/data"));
    anyhow::ensure!(folder.is_dir(), "the texts are not at {}: say with COLLOQUY_TEST_DATA where they are", folder.display());
    child::run(example("carry_over").arg("--").arg(folder).args(seeds))
}

/// An example of the documents, in release.
fn example(name: &str) -> std::process::Command {
    let mut bench = child::command("cargo");
    bench.args(["run", "--release", "--locked", "--quiet", "--package", "colloquy-documents", "--example", name]);
    bench
}
