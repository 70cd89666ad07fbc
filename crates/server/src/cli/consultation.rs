//! `colloquy consultation …`

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use colloquy_consultation::groups::{Choice, GROUPS, REGIONS};
use colloquy_consultation::{ConsultationOut, Language, Rules, Slug, Stage, Timestamp, Visibility};
use colloquy_documents::import_draft;
use colloquy_store::NewConsultation;

use super::{Desk, time};
use crate::messages::Messages;

mod file;
mod translate;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Consultation {
    /// Make a consultation from a draft
    Create(Box<Create>),
    /// Add the text of a version in a further language
    Translate(translate::Translate),
    /// List all consultations, whatever their visibility
    List,
    /// Show one
    Show {
        /// Its short name
        slug: Slug,
    },
    /// Close one now
    Close {
        /// Its short name
        slug: Slug,
        /// Why; everyone sees it
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Set another closing time; the change is shown to everyone
    Extend {
        /// Its short name
        slug: Slug,
        /// With a zone: "2026-12-18 23:59 Europe/Zurich"
        #[arg(long, value_name = "TIME", value_parser = time::parse)]
        closes: Timestamp,
        /// Why; everyone sees it
        #[arg(long, default_value = "")]
        reason: String,
    },
}

/// A new consultation.
#[derive(Debug, Args)]
pub struct Create {
    /// Its short name, in its address: a-z, 0-9 and -
    slug: Slug,
    /// The draft: Word (.docx), OpenDocument (.odt, .fodt), HTML, Markdown (.md) or plain text (.txt)
    #[arg(long, value_name = "FILE")]
    draft: PathBuf,
    /// What becomes of the tracked changes of the file
    #[arg(long, value_enum, default_value_t)]
    changes: file::Changes,
    /// What becomes of the comments of the file
    #[arg(long, value_enum, default_value_t)]
    comments: file::Comments,
    /// Its title; without it the title that the draft names
    #[arg(long)]
    title: Option<String>,
    /// When it opens, with a zone: "2026-11-18 09:00 UTC"; without it now
    #[arg(long, value_name = "TIME", value_parser = time::parse)]
    opens: Option<Timestamp>,
    /// When it closes, with a zone: "2026-12-18 23:59 Europe/Zurich"; without it not
    #[arg(long, value_name = "TIME", value_parser = time::parse)]
    closes: Option<Timestamp>,
    /// Who may comment: open (everyone), confirmed (with an e-mail address) or members (those on the list)
    #[arg(long, default_value = "open")]
    rules: Rules,
    /// Who may read: public, unlisted (who has the address) or members
    #[arg(long, default_value = "public")]
    visibility: Visibility,
    /// The language of the draft
    #[arg(long, default_value = "en")]
    language: Language,
    /// Who is asking
    #[arg(long, default_value = "")]
    organiser: String,
    /// A welcome, in light formatting
    #[arg(long, default_value = "")]
    welcome: String,
    /// Stakeholder groups, separated by semicolons, instead of the usual ones
    #[arg(long, value_delimiter = ';', value_name = "A;B")]
    groups: Vec<String>,
    /// Regions, separated by semicolons, instead of the usual ones
    #[arg(long, value_delimiter = ';', value_name = "A;B")]
    regions: Vec<String>,
    /// A file with the e-mail addresses of members, one a line
    #[arg(long, value_name = "FILE")]
    members: Option<PathBuf>,
}

impl Consultation {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        let administrator = desk.store.administrator();
        match self {
            Self::Create(new) => create(desk, *new).await,
            Self::Translate(given) => translate::run(desk, given).await,
            Self::List => list(desk).await,
            Self::Show { slug } => {
                let reader = administrator.reader(&slug).await.with_context(|| slug.to_string())?;
                print!("{}", describe(desk, reader.consultation()));
                Ok(())
            }
            Self::Close { slug, reason } => {
                let now = administrator.close_now(&slug, &reason, "command line").await.with_context(|| slug.to_string())?;
                print!("{}", describe(desk, &now));
                Ok(())
            }
            Self::Extend { slug, closes, reason } => {
                let now = desk.store.now().await?;
                if closes <= now {
                    bail!("{slug}: closes: {closes} has passed; `colloquy consultation close {slug}` closes it now");
                }
                let now =
                    administrator.change_close(&slug, Some(closes), &reason, "command line").await.with_context(|| slug.to_string())?;
                print!("{}", describe(desk, &now));
                Ok(())
            }
        }
    }
}

async fn create(desk: &Desk, new: Create) -> anyhow::Result<()> {
    let members = new.members.as_deref().map(super::people::read_addresses).transpose()?;
    let read = file::read(&new.draft, new.changes, new.comments)?;
    let ready = prepare(new, &read)?;
    let slug = ready.slug.clone();
    let messages = Messages::load()?;
    let remarks = read.reading.remarks(&messages.tongue(&ready.language));
    let made = desk.store.administrator().create_with(ready, remarks).await.with_context(|| slug.to_string())?;
    print!("{}", file::describe(&messages.tongue(&Language::english()), &read.reading.report()));
    if let Some(members) = members {
        let added = desk.store.administrator().add_members(&slug, &members).await?;
        println!("members: {added} added");
    }
    print!("{}", describe(desk, &made));
    Ok(())
}

fn prepare(new: Create, read: &file::FileRead) -> anyhow::Result<NewConsultation> {
    let draft = read.reading.imported.draft.clone();
    let title = new
        .title
        .or_else(|| draft.title.clone())
        .with_context(|| format!("{} names no title; give one with --title", new.draft.display()))?;
    Ok(NewConsultation {
        slug: new.slug,
        title,
        organiser: new.organiser,
        welcome: new.welcome,
        language: new.language,
        visibility: new.visibility,
        rules: new.rules,
        groups: choices(&new.groups, GROUPS),
        regions: choices(&new.regions, REGIONS),
        opens: new.opens,
        closes: new.closes,
        draft,
        source: read.source.clone(),
        source_name: file_name(&new.draft),
    })
}

/// Reads a draft, and the file as it is.
pub fn read_draft(file: &Path) -> anyhow::Result<(colloquy_consultation::Draft, Vec<u8>)> {
    let source = std::fs::read(file).with_context(|| format!("cannot read the draft {}", file.display()))?;
    let draft = import_draft(&file_name(file), &source).with_context(|| format!("the draft {}", file.display()))?;
    Ok((draft, source))
}

/// The name of a file without its folders.
pub fn file_name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn choices(labels: &[String], known: &[&str]) -> Vec<Choice> {
    labels.iter().filter(|label| !label.trim().is_empty()).map(|label| Choice::of(label, known)).collect()
}

async fn list(desk: &Desk) -> anyhow::Result<()> {
    let cards = desk.store.administrator().list().await?;
    if cards.is_empty() {
        println!("There is no consultation yet; make one with `colloquy consultation create`.");
    }
    for card in cards {
        let closes = card.closes.map_or_else(|| "-".to_owned(), |at| at.to_string());
        println!(
            "{:<24}  {:<6}  closes {closes:<20}  {:>5} comments  {}",
            card.slug.as_str(),
            stage(card.stage),
            card.comments,
            card.title
        );
    }
    Ok(())
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Coming => "coming",
        Stage::Open => "open",
        Stage::Closed => "closed",
    }
}

/// What we understood, with all times in UTC.
fn describe(desk: &Desk, consultation: &ConsultationOut) -> String {
    let closes = |at: Option<Timestamp>| at.map_or_else(|| "not set".to_owned(), |at| at.to_string());
    let mut out = format!(
        "{} ({})\n  address     {}/c/{}\n  visibility  {}\n  rules       {}\n  language    {}\n  opens       {}\n  closes      {}\n  versions    {}\n",
        consultation.title,
        stage(consultation.stage),
        desk.settings.address(),
        consultation.slug,
        consultation.visibility,
        consultation.rules,
        consultation.language,
        consultation.phase.opens,
        closes(consultation.phase.closes),
        consultation.versions.len(),
    );
    for change in &consultation.changes {
        out.push_str(&format!(
            "  changed     {}: from {} to {} {}\n",
            change.at,
            closes(change.before),
            closes(change.after),
            change.reason
        ));
    }
    out
}
