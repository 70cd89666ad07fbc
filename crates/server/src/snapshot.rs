//! A consultation as it stands, to be kept: every version with what was said and decided, readable in any browser without a
//! line to anywhere, the same as data, and a manifest by which it can be checked later.
//!
//! What is in it is what everybody may read: nothing hidden, held or drafted, no address.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use colloquy_consultation::{ConsultationOut, Language, OutcomeOut, Slug, Timestamp, VersionOut};
use colloquy_documents::{View, archive, csv, jsonld, markdown};
use colloquy_store::{Findings, Store};
use serde::Serialize;
use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;

use crate::app::App;
use crate::messages::Messages;
use crate::report::compose;

mod page;

/// What is in an archive, so that it can be checked.
#[derive(Debug, Serialize)]
struct Manifest<'a> {
    title: &'a str,
    organiser: &'a str,
    /// Where the consultation was.
    address: &'a str,
    /// When the archive was made, by the deciding clock.
    made: Timestamp,
    program: &'a str,
    files: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    name: String,
    bytes: usize,
    sha256: String,
}

/// A version with everything said on it.
struct Told {
    version: VersionOut,
    outcome: OutcomeOut,
    findings: Findings,
}

/// Makes the archive, and its name: `gdc-2027-02-05.zip`.
///
/// # Errors
/// No such consultation; the database failed.
pub async fn make(
    store: &Store,
    messages: &Arc<Messages>,
    address: &str,
    slug: &Slug,
    language: Option<&Language>,
) -> anyhow::Result<(String, Vec<u8>)> {
    let administrator = store.administrator();
    let reader = administrator.reader(slug).await?;
    let consultation = reader.consultation().clone();
    let mut told = Vec::new();
    for card in &consultation.versions {
        let findings = administrator.findings(slug, Some(card.number), false).await?;
        told.push(Told { version: reader.version(Some(card.number)).await?, outcome: reader.outcome(card.number).await?, findings });
    }
    let made = told.last().map_or(Timestamp(0), |told| told.findings.at);
    let wanted = language.unwrap_or(&consultation.language);
    let language = messages.find(wanted.as_str()).unwrap_or_else(Language::english);
    let address = format!("{address}/c/{slug}");
    let (year, month, day, ..) = made.civil();
    let name = format!("{slug}-{year:04}-{month:02}-{day:02}.zip");
    let messages = Arc::clone(messages);
    // A long consultation takes a while; others go on meanwhile.
    let packed = spawn_blocking(move || {
        let files = files(&messages, &language, &consultation, &address, made, told)?;
        anyhow::Ok(archive::pack(&files)?)
    });
    Ok((name, packed.await??))
}

fn files(
    messages: &Messages,
    language: &Language,
    consultation: &ConsultationOut,
    address: &str,
    made: Timestamp,
    told: Vec<Told>,
) -> anyhow::Result<Vec<(String, Vec<u8>)>> {
    let words = messages.tongue(language);
    let mut files = vec![("index.html".to_owned(), page::page(&words, language, consultation, address, made, &told).into_bytes())];
    for one in told {
        let number = one.version.number;
        let base = address.strip_suffix(&format!("/c/{}", consultation.slug)).unwrap_or(address);
        let report = compose(consultation, one.findings, None, base);
        let view = View::new(&report, &words);
        let mut matrix = Vec::new();
        csv::write(&mut matrix, &view)?;
        files.push((format!("version-{number}.md"), markdown::write(&view).into_bytes()));
        files.push((format!("version-{number}.csv"), matrix));
        files.push((format!("version-{number}.jsonld"), jsonld::write(&view).into_bytes()));
    }
    let parts = files.iter().map(|(name, bytes)| Part {
        name: name.clone(),
        bytes: bytes.len(),
        sha256: Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
    });
    let manifest = Manifest {
        title: &consultation.title,
        organiser: &consultation.organiser,
        address,
        made,
        program: concat!("Colloquy ", env!("CARGO_PKG_VERSION")),
        files: parts.collect(),
    };
    files.push(("manifest.json".to_owned(), serde_json::to_vec_pretty(&manifest)?));
    Ok(files)
}

/// Writes the archives that are due into the folder of the settings; says how many.
///
/// One is due where the last one of a consultation is as old as the settings say, or there is none. Several servers with the
/// same folder write the same file.
///
/// # Errors
/// The folder cannot be read or written; the database failed.
pub async fn keep_due(app: &App) -> anyhow::Result<u32> {
    let Some(folder) = app.settings.snapshot_dir.clone().filter(|_| app.settings.snapshot_months > 0) else { return Ok(0) };
    std::fs::create_dir_all(&folder).with_context(|| format!("the folder {}", folder.display()))?;
    let today = app.store.now().await?;
    let mut written = 0;
    for card in app.store.administrator().list().await? {
        let slug = card.slug;
        if is_due(&folder, &slug, today, app.settings.snapshot_months)? {
            let (name, bytes) = make(&app.store, &app.messages, &app.settings.address(), &slug, None).await?;
            // Whole or not at all.
            let (file, part) = (folder.join(&name), folder.join(format!("{name}.part")));
            let write = async {
                tokio::fs::write(&part, bytes).await?;
                tokio::fs::rename(&part, &file).await
            };
            write.await.with_context(|| format!("{}", file.display()))?;
            written += 1;
        }
    }
    Ok(written)
}

fn is_due(folder: &PathBuf, slug: &Slug, now: Timestamp, months: u32) -> anyhow::Result<bool> {
    let (year, month, day, ..) = now.civil();
    let mut last: Option<String> = None;
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let date = name.strip_prefix(slug.as_str()).and_then(|rest| rest.strip_prefix('-')).and_then(|rest| rest.strip_suffix(".zip"));
        if let Some(date) = date.filter(|date| date.len() == 10 && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')) {
            last = last.max(Some(date.to_owned()));
        }
    }
    let Some(last) = last else { return Ok(true) };
    let back = year * 12 + i64::from(month) - 1 - i64::from(months);
    let limit = format!("{:04}-{:02}-{day:02}", back.div_euclid(12), back.rem_euclid(12) + 1);
    Ok(last <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archive_is_due_once_the_last_one_is_as_old_as_the_settings_say() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().to_owned();
        let (slug, other): (Slug, Slug) = ("gdc".parse().unwrap(), "gdc-letter".parse().unwrap());
        let now: Timestamp = "2027-03-05T00:00:00Z".parse().unwrap();
        assert!(is_due(&path, &slug, now, 6).unwrap());
        std::fs::write(path.join("gdc-letter-2027-03-01.zip"), "").unwrap();
        assert!(is_due(&path, &slug, now, 6).unwrap(), "another consultation's");
        std::fs::write(path.join("gdc-2026-09-06.zip"), "").unwrap();
        assert!(!is_due(&path, &slug, now, 6).unwrap());
        assert!(is_due(&path, &slug, "2027-03-06T00:00:00Z".parse().unwrap(), 6).unwrap());
        assert!(!is_due(&path, &other, now, 6).unwrap());
    }
}
