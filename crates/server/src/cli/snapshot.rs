//! `colloquy snapshot SLUG`

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use clap::Args;
use colloquy_consultation::{Language, Slug};

use super::Desk;
use crate::messages::Messages;
use crate::snapshot;

/// The command.
#[derive(Debug, Args)]
pub struct Snapshot {
    /// The consultation
    slug: Slug,
    /// The file to be written [default: SLUG-DATE.zip in this folder]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The language of headings and labels [default: the draft's, where it is one of ours, else English]
    #[arg(long, value_name = "TAG")]
    language: Option<Language>,
}

impl Snapshot {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        let messages = Arc::new(Messages::load()?);
        let made = snapshot::make(&desk.store, &messages, &desk.settings.address(), &self.slug, self.language.as_ref()).await;
        let (name, bytes) = made.with_context(|| self.slug.to_string())?;
        let file = self.output.unwrap_or_else(|| name.into());
        std::fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
        super::operate::say(&format!("{}\n", file.display()))
    }
}
