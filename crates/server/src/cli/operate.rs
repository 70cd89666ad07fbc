//! `colloquy backup FILE`, `colloquy openapi`

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;

use super::Desk;

/// The command.
#[derive(Debug, Args)]
pub struct Backup {
    /// The file to be made; it must not exist
    file: PathBuf,
}

impl Backup {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        desk.store.administrator().backup(&self.file).await?;
        println!("copied to {}", self.file.display());
        Ok(())
    }
}

/// Writes to standard output, which may end early (`colloquy openapi | head`).
pub(super) fn say(text: &str) -> anyhow::Result<()> {
    std::io::stdout().write_all(text.as_bytes()).context("cannot write to standard output")
}

pub(super) fn openapi() -> anyhow::Result<()> {
    let (_, document) = crate::router::api().split_for_parts();
    say(&format!("{}\n", document.to_pretty_json()?))
}
