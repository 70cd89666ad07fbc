//! `colloquy consultation translate`: the text of a version in a further language.

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;
use colloquy_consultation::{Language, Slug};
use colloquy_documents::translation::Translation;
use colloquy_store::NewText;

use super::super::{Desk, file_name};
use super::file;

/// A text in a further language.
#[derive(Debug, Args)]
pub struct Translate {
    /// The short name of the consultation
    slug: Slug,
    /// The language of the text
    #[arg(long)]
    language: Language,
    /// The translation: Word (.docx), OpenDocument (.odt, .fodt), HTML, Markdown (.md) or plain text (.txt)
    #[arg(long, value_name = "FILE")]
    draft: PathBuf,
    /// The version; without it the latest
    #[arg(long, value_name = "N")]
    version: Option<u32>,
    /// Add it although something does not pair
    #[arg(long)]
    anyway: bool,
}

/// Lays the text beside the version and adds it; says what does not pair.
pub(super) async fn run(desk: &Desk, given: Translate) -> anyhow::Result<()> {
    let Translate { slug, language, draft: path, version, anyway } = given;
    let administrator = desk.store.administrator();
    let reader = administrator.reader(&slug).await.with_context(|| slug.to_string())?;
    let version = reader.version(version).await.with_context(|| slug.to_string())?;
    let read = file::read(&path, file::Changes::Accept, file::Comments::Drop)?;
    let draft = read.reading.imported.draft;
    let laid = Translation::lay(&version.blocks, &draft);
    let short = |text: &str| text.chars().take(60).collect::<String>();
    let missing: Vec<usize> = laid.missing().collect();
    let left: Vec<usize> = laid.left_over().collect();
    for at in &missing {
        println!("not translated: {} {}", version.blocks[*at].element_id(), short(&version.blocks[*at].text));
    }
    for at in &left {
        println!("stands for nothing, left out: {}", short(&draft.blocks[*at].text));
    }
    let together = laid.pairs.iter().filter(|pair| !pair.is_plain()).count() - missing.len() - left.len();
    if together > 0 {
        println!("several paragraphs for one, or one for several: {together} places");
    }
    if !anyway && missing.len() + left.len() > 0 {
        bail!("{slug}: not everything pairs; nothing was added. Mend the file, or add it as it is with --anyway");
    }
    let new = NewText {
        version: version.number,
        language: language.clone(),
        words: laid.texts,
        source_name: file_name(&path),
        source: read.source,
    };
    administrator.add_text(&slug, &new).await.with_context(|| format!("{slug}: {language}"))?;
    println!("version {} is there in {language}", version.number);
    Ok(())
}
