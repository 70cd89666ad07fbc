//! `cargo xtask test`: every check and every test.

use std::collections::HashSet;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::postgres::Postgres;
use crate::steps::Steps;
use crate::system::Browser;
use crate::{BadUse, build, child, lint, messages, system, tools, weight};

/// What the command line asks for, and what the steps share.
struct Run {
    browsers: Vec<Browser>,
    filter: Option<String>,
    postgres: Option<Postgres>,
    built: Option<Built>,
}

/// What the one native build made.
struct Built {
    tests: Vec<Test>,
    server: PathBuf,
}

/// A test program.
struct Test {
    package: String,
    target: String,
    folder: PathBuf,
    program: PathBuf,
}

type Work = fn(&mut Run) -> Result<()>;

/// The steps in their order: the word for `--only`, what is printed, the work.
const STEPS: [(&str, &str, Work); 12] = [
    ("packages", "system packages, axe-core and wasm-opt", |run| system::ensure(&run.browsers)),
    ("tools", "build tools", tools_step),
    ("format", "format", |_| child::run(child::command("cargo").args(["fmt", "--all", "--check"]))),
    ("rules", "rules of the project", |_| lint::check()),
    ("messages", "message files of every language", |_| messages::check(&child::root().join("locales")).map(drop)),
    ("lints", "lints of the server, the tests and these commands", |_| clippy(&["--workspace", "--exclude", "colloquy-web"])),
    ("lints-web", "lints of the browser app", |_| clippy(&["--package", "colloquy-web", "--target", "wasm32-unknown-unknown"])),
    ("build", "build of the server and the tests", |run| built(run).map(drop)),
    ("unit", "unit, API and database tests", unit),
    ("wasm", "tests of the browser app in WebAssembly", wasm),
    ("web", "browser app, and what it weighs", |_| {
        build::web()?;
        weight::check(&child::root().join("dist"))
    }),
    ("browsers", "browser tests", browsers),
];

/// `cargo xtask test [--browsers …] [--only STEP] [--filter TEXT]`.
///
/// # Errors
/// The first step that fails.
pub fn run(args: &[String]) -> Result<()> {
    let (mut run, only) = parse(args)?;
    let chosen: Vec<_> = STEPS.iter().filter(|(word, ..)| only.is_empty() || only.contains(*word)).collect();
    let mut steps = Steps::new(chosen.len());
    for (_, about, work) in chosen {
        steps.step(about, || work(&mut run))?;
    }
    steps.finish();
    Ok(())
}

fn parse(args: &[String]) -> Result<(Run, HashSet<String>)> {
    let mut run = Run { browsers: vec![Browser::Chromium], filter: None, postgres: None, built: None };
    let mut only = HashSet::new();
    let mut args = args.iter();
    while let Some(option) = args.next() {
        let value = args.next().ok_or_else(|| BadUse(format!("{option} needs a value")))?;
        match option.as_str() {
            "--browsers" => run.browsers = Browser::parse(value)?,
            "--filter" => run.filter = Some(value.clone()),
            "--only" if STEPS.iter().any(|(word, ..)| word == value) => {
                only.insert(value.clone());
            }
            "--only" => {
                let list: Vec<String> = STEPS.iter().map(|(word, about, _)| format!("  {word:<10} {about}")).collect();
                return Err(BadUse(format!("the steps for --only are\n\n{}", list.join("\n"))).into());
            }
            other => return Err(BadUse(format!("“{other}” is not understood here\n\n{}", crate::USAGE)).into()),
        }
    }
    Ok((run, only))
}

fn tools_step(run: &mut Run) -> Result<()> {
    let mut wanted = vec![&tools::TRUNK, &tools::WASM_BINDGEN];
    if run.browsers.contains(&Browser::Firefox) {
        wanted.push(&tools::GECKODRIVER);
    }
    tools::ensure(&wanted)
}

fn clippy(packages: &[&str]) -> Result<()> {
    let mut clippy = child::command("cargo");
    clippy.args(["clippy", "--locked", "--all-targets"]).args(packages).args(["--", "--deny", "warnings"]);
    child::run(&mut clippy)
}

/// Builds the server with its tests, and the browser tests, once; the programs are then run as they are.
///
/// Apart from each other, because the libraries of the browser tests switch on features of libraries that the server
/// shares with them: what is tested shall be what people run.
fn built(run: &mut Run) -> Result<&Built> {
    if run.built.is_none() {
        let server = ["--workspace", "--exclude", "colloquy-web", "--exclude", "colloquy-tests"];
        let (mut tests, server) = artifacts(&server)?;
        tests.extend(artifacts(&["--package", "colloquy-tests"])?.0);
        run.built = Some(Built { tests, server: server.context("the server was not built")? });
    }
    run.built.as_ref().context("nothing was built")
}

/// Builds packages; gives their test programs and, if it is among them, the server.
fn artifacts(packages: &[&str]) -> Result<(Vec<Test>, Option<PathBuf>)> {
    let mut cargo = child::command("cargo");
    cargo.args(["build", "--locked", "--all-targets", "--message-format", "json-render-diagnostics"]).args(packages);
    let messages = child::output(cargo.stderr(std::process::Stdio::inherit()))?;
    let mut tests = Vec::new();
    let mut server = None;
    for line in messages.lines() {
        let message: Value = serde_json::from_str(line).context("cargo said something that is not JSON")?;
        let Some(program) = message["executable"].as_str() else { continue };
        // Cargo builds an empty test program even of a library that says it has no tests.
        if message["target"]["test"] == false && message["profile"]["test"] == true {
            continue;
        }
        if message["profile"]["test"] == true {
            let folder = PathBuf::from(message["manifest_path"].as_str().unwrap_or_default());
            let folder = folder.parent().context("a package without a folder")?.to_path_buf();
            let package = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let target = message["target"]["name"].as_str().unwrap_or_default().to_owned();
            tests.push(Test { package, target, folder, program: program.into() });
        } else if message["target"]["name"] == "colloquy" {
            server = Some(PathBuf::from(program));
        }
    }
    tests.sort_by(|a, b| (&a.package, &a.program).cmp(&(&b.package, &b.program)));
    Ok((tests, server))
}

fn postgres_url(run: &mut Run) -> Result<String> {
    if run.postgres.is_none() {
        eprintln!("  starting PostgreSQL");
        run.postgres = Some(Postgres::start()?);
    }
    run.postgres.as_ref().map(Postgres::url).context("PostgreSQL is not running")
}

/// The command of a test program, as Cargo would run it.
fn program(test: &Test, run: &Run, url: &str, server: &PathBuf) -> Command {
    let mut command = child::command(&test.program.to_string_lossy());
    command.current_dir(&test.folder).env("CARGO_MANIFEST_DIR", &test.folder);
    command.env("COLLOQUY_TEST_POSTGRES", url).env("COLLOQUY_BIN", server);
    // A failed test says what went wrong; where in the libraries is only noise.
    command.env("RUST_LIB_BACKTRACE", "0").args(run.filter.iter());
    command
}

fn unit(run: &mut Run) -> Result<()> {
    let url = postgres_url(run)?;
    built(run)?;
    let Some(built) = &run.built else { bail!("nothing was built") };
    for test in built.tests.iter().filter(|test| test.package != "tests") {
        eprintln!("  {} ({})", test.package, test.target);
        child::run(&mut program(test, run, &url, &built.server))?;
    }
    Ok(())
}

fn wasm(run: &mut Run) -> Result<()> {
    let mut cargo = child::command("cargo");
    cargo.args(["test", "--locked", "--package", "colloquy-web", "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.env("CHROMEDRIVER", child::find("chromedriver").context("chromedriver is not installed")?);
    if let Some(filter) = &run.filter {
        cargo.args(["--", filter]);
    }
    child::run(&mut cargo)
}

fn browsers(run: &mut Run) -> Result<()> {
    let url = postgres_url(run)?;
    built(run)?;
    let Some(built) = &run.built else { bail!("nothing was built") };
    let test =
        built.tests.iter().find(|test| test.package == "tests" && test.target == "e2e").context("the browser tests were not built")?;
    if run.filter.is_none() && !child::output(child::command(&test.program.to_string_lossy()).arg("--list"))?.contains(": test") {
        bail!("the browser tests are empty");
    }
    for browser in &run.browsers {
        eprintln!("  in {}", browser.name());
        let mut command = program(test, run, &url, &built.server);
        // A browser keeps a core busy; more of them at once only make each other wait.
        command.env("COLLOQUY_TEST_BROWSER", browser.name()).arg("--test-threads=2");
        child::run(&mut command)?;
    }
    Ok(())
}
