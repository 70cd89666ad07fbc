//! The sample consultations of a first start.

use std::path::Path;

use anyhow::{Context, ensure};
use colloquy_consultation::groups::Choice;
use colloquy_consultation::{Email, Language, Role, Rules, Slug, Timestamp, Visibility};
use colloquy_store::{NewConsultation, Store};
use serde::Deserialize;

use crate::bring::bring_along;
use crate::cli::{file_name, read_draft};

/// Whom the sample consultations belong to; an address that cannot exist (RFC 2606).
const CO_CHAIR: &str = "co-chair@example.org";

#[derive(Debug, Deserialize)]
struct Samples {
    consultation: Vec<Sample>,
}

/// One consultation of `samples.toml`; files are relative to it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    slug: Slug,
    title: String,
    #[serde(default)]
    organiser: String,
    #[serde(default)]
    welcome: String,
    draft: String,
    #[serde(default)]
    comments: Option<String>,
    rules: Rules,
    visibility: Visibility,
    language: Language,
    /// Days from now until it closes.
    open_days: u32,
    #[serde(default)]
    groups: Vec<Choice>,
    #[serde(default)]
    regions: Vec<Choice>,
}

/// The address of the sample co-chair.
///
/// # Errors
/// Never.
pub fn co_chair() -> anyhow::Result<Email> {
    CO_CHAIR.parse().context("the sample co-chair")
}

/// Loads the samples into an empty database; another database is left as it is.
///
/// # Errors
/// The file or line that is wrong.
pub async fn load(store: &Store, folder: &Path) -> anyhow::Result<()> {
    if !store.administrator().list().await?.is_empty() {
        return Ok(());
    }
    let file = folder.join("samples.toml");
    let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let samples: Samples = toml::from_str(&text).with_context(|| file.display().to_string())?;
    for sample in samples.consultation {
        let slug = sample.slug.clone();
        load_one(store, folder, sample).await.with_context(|| format!("the sample {slug}"))?;
    }
    Ok(())
}

/// 23:59 UTC of the same day, as people set their deadlines.
fn last_minute(at: Timestamp) -> Timestamp {
    const DAY_MS: i64 = 86_400_000;
    Timestamp(at.0 - at.0.rem_euclid(DAY_MS) + DAY_MS - 60_000)
}

async fn load_one(store: &Store, folder: &Path, sample: Sample) -> anyhow::Result<()> {
    let path = folder.join(&sample.draft);
    let (draft, source) = read_draft(&path)?;
    let now = store.now().await?;
    let slug = sample.slug.clone();
    let administrator = store.administrator();
    administrator
        .create_consultation(NewConsultation {
            slug: sample.slug,
            title: sample.title,
            organiser: sample.organiser,
            welcome: sample.welcome.trim().to_owned(),
            language: sample.language,
            visibility: sample.visibility,
            rules: sample.rules,
            groups: sample.groups,
            regions: sample.regions,
            opens: None,
            closes: Some(last_minute(now.plus_hours(24 * i64::from(sample.open_days)))),
            draft,
            source,
            source_name: file_name(&path),
        })
        .await?;
    administrator.grant_role(&co_chair()?, Role::CoChair, Some(&slug)).await?;
    if let Some(name) = &sample.comments {
        let path = folder.join(name);
        let bytes = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let report = bring_along(store, &slug, &bytes, false).await?;
        ensure!(report.problems.is_empty(), "{}: {:?}", path.display(), report.problems);
        println!("Loaded the sample {slug} with {} comments", report.stored);
    }
    Ok(())
}
