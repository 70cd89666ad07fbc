//! `colloquy export SLUG --format …`

use std::io::Write as _;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use colloquy_consultation::{Language, Slug};
use colloquy_documents::{View, jsonl};

use super::Desk;
use crate::bring::take_out;
use crate::messages::Messages;
use crate::report::{Form, compose};

/// The command.
#[derive(Debug, Args)]
pub struct Export {
    /// The consultation
    slug: Slug,
    /// What kind of file
    #[arg(long, value_enum)]
    format: Form,
    /// The file to be written; without it, standard output
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The language of headings and labels [default: the draft's, where it is one of ours, else English]
    #[arg(long, value_name = "TAG")]
    language: Option<Language>,
    /// The version of the draft [default: the one that is asked about]
    #[arg(long, value_name = "NUMBER")]
    of: Option<u32>,
    /// With decisions, summaries and themes that are not published (jsonl has none of them)
    #[arg(long)]
    drafts: bool,
}

impl Export {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        let out = self.make(desk).await.with_context(|| self.slug.to_string())?;
        match &self.output {
            Some(file) => std::fs::write(file, out).with_context(|| format!("cannot write {}", file.display())),
            None => std::io::stdout().write_all(&out).context("cannot write to standard output"),
        }
    }

    async fn make(&self, desk: &Desk) -> anyhow::Result<Vec<u8>> {
        let Some(write) = self.format.writer() else {
            let mut out = Vec::new();
            jsonl::write(&mut out, &take_out(&desk.store, &self.slug).await?)?;
            return Ok(out);
        };
        let administrator = desk.store.administrator();
        let findings = administrator.findings(&self.slug, self.of, self.drafts).await?;
        let reader = administrator.reader(&self.slug).await?;
        let messages = Messages::load()?;
        let language = match &self.language {
            Some(wanted) => messages.find(wanted.as_str()).with_context(|| {
                let ours: Vec<String> = messages.languages().iter().map(ToString::to_string).collect();
                format!("there are no words in “{wanted}”; --language takes one of {}", ours.join(", "))
            })?,
            None => messages.find(findings.version.language.as_str()).unwrap_or_else(Language::english),
        };
        let original = if self.format.wants_original() { administrator.source(&self.slug, findings.version.number).await? } else { None };
        let report = compose(reader.consultation(), findings, original, &desk.settings.address());
        write(&View::new(&report, &messages.tongue(&language)))
    }
}
