//! `colloquy export SLUG --format …`

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, ValueEnum};
use colloquy_consultation::Slug;
use colloquy_documents::{csv, jsonl};

use super::Desk;
use crate::bring::take_out;

/// The command.
#[derive(Debug, Args)]
pub struct Export {
    /// The consultation
    slug: Slug,
    /// jsonl: everything, in the form that can be brought along again; csv: for a spreadsheet
    #[arg(long, value_enum)]
    format: Format,
    /// The file to be written; without it, standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Jsonl,
    Csv,
}

impl Export {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        let lines = take_out(&desk.store, &self.slug).await.with_context(|| self.slug.to_string())?;
        let mut out = Vec::new();
        match self.format {
            Format::Jsonl => jsonl::write(&mut out, &lines)?,
            Format::Csv => csv::write(&mut out, &lines)?,
        }
        match &self.output {
            Some(file) => std::fs::write(file, out).with_context(|| format!("cannot write {}", file.display())),
            None => std::io::stdout().write_all(&out).context("cannot write to standard output"),
        }
    }
}
