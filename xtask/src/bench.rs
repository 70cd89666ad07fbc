//! `cargo xtask bench`: the numbers the project promises, measured by the release build.

use anyhow::Result;

use crate::steps::Steps;
use crate::{build, child, postgres, system, tools};

/// `cargo xtask bench`.
///
/// # Errors
/// When something does not build or start. Numbers that miss a promise are printed, not an error: machines differ.
pub fn run(args: &[String]) -> Result<()> {
    crate::no_arguments(args)?;
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
            "bench_",
        ]);
        bench.env("COLLOQUY_BIN", child::root().join("target/release/colloquy")).env("COLLOQUY_TEST_POSTGRES", postgres.url());
        child::run(&mut bench)
    })?;
    steps.finish();
    Ok(())
}
