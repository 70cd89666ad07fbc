//! `colloquy comments import SLUG FILE`

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Subcommand;
use colloquy_consultation::Slug;

use super::Desk;
use crate::bring::{Report, bring_along};

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Comments {
    /// Bring comments along: JSON lines, one object a line; all or nothing, and a second run changes nothing
    Import {
        /// The consultation
        slug: Slug,
        /// The file
        file: PathBuf,
        /// Store what can be placed, and report the rest
        #[arg(long)]
        keep_going: bool,
    },
}

impl Comments {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        let Self::Import { slug, file, keep_going } = self;
        let bytes = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let report = bring_along(&desk.store, &slug, &bytes, keep_going).await.with_context(|| slug.to_string())?;
        print!("{}", words(&report));
        if !keep_going && !report.problems.is_empty() {
            bail!("{}: nothing was stored; correct these lines, or repeat with --keep-going", file.display());
        }
        Ok(())
    }
}

fn words(report: &Report) -> String {
    let mut out = String::new();
    for (line, reason) in &report.problems {
        out.push_str(&format!("line {line}: {reason}\n"));
    }
    for line in &report.differing {
        out.push_str(&format!("line {line}: original_text differs from the draft; the change is shown against original_text\n"));
    }
    for (key, count) in &report.ignored {
        out.push_str(&format!("ignored: the key “{key}” in {count} lines\n"));
    }
    out.push_str(&format!(
        "stored {} comments and {} positions; {} were stored before; {} lines could not be stored\n",
        report.stored,
        report.positions,
        report.known,
        report.problems.len()
    ));
    out
}
