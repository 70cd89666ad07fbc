//! Child processes: where they run, what they find on their PATH, and errors that name the command.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The root of the checkout.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map_or(own.clone(), Path::to_path_buf)
}

/// The folder of our own copies of the build tools.
pub fn tools_bin() -> PathBuf {
    root().join("target/tools/bin")
}

/// The folder of the programs that npm brought.
pub fn npm_bin() -> PathBuf {
    root().join("target/npm/node_modules/.bin")
}

/// PATH with our own tools first and those of npm last.
pub fn path() -> OsString {
    let given = std::env::var_os("PATH").unwrap_or_default();
    let dirs = std::iter::once(tools_bin()).chain(std::env::split_paths(&given)).chain(std::iter::once(npm_bin()));
    std::env::join_paths(dirs).unwrap_or(given)
}

/// Where `program` is on that PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&path()).map(|dir| dir.join(program)).find(|file| file.is_file())
}

/// A command in the root of the checkout.
///
/// What `cargo run` tells this program about itself is taken out again: build scripts that look at it would make
/// the next `cargo` think that everything changed.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path());
    for (name, _) in std::env::vars_os() {
        let known = name.to_string_lossy();
        if known.starts_with("CARGO_PKG_") || known.starts_with("CARGO_MANIFEST_") || known == "CARGO" || known == "OUT_DIR" {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a command to its end and shows what it prints.
///
/// # Errors
/// When it cannot be started or fails; the message is the whole command line.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", line(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", line(command));
    }
    Ok(())
}

/// Runs a command to its end and gives what it printed.
///
/// # Errors
/// When it cannot be started or fails; the message holds what it complained about.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot start {}", line(command)))?;
    if !output.status.success() {
        bail!("{} ended with {}: {}", line(command), output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The command line, to be read by people.
pub fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}
