//! `colloquy backup FILE`, `colloquy openapi`

use std::path::PathBuf;

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

pub(super) fn openapi() -> anyhow::Result<()> {
    let (_, document) = crate::router::api().split_for_parts();
    println!("{}", document.to_pretty_json()?);
    Ok(())
}
