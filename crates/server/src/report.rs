//! What was said and decided, as a file in one of several formats.

use std::collections::HashMap;

use clap::ValueEnum;
use colloquy_consultation::{BlockOut, ConsultationOut, Timestamp};
use colloquy_documents::report::{Decided, ReportBlock, ReportComment};
use colloquy_documents::{Report, View, csv, docx, jsonld, markdown, xlsx};
use colloquy_store::{Finding, Findings};
use serde::Deserialize;

/// Makes a file of a report.
pub type Writer = fn(&View<'_>) -> anyhow::Result<Vec<u8>>;

/// The format of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ValueEnum, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// The comment matrix, one row a comment, for a spreadsheet
    Csv,
    /// The comment matrix as a workbook, with suggested wording marked word by word, paragraphs and numbers
    Xlsx,
    /// A report: numbers, then paragraph by paragraph the text, the comments and the decisions
    Docx,
    /// The draft with everything said in it as comments and tracked changes: the author's own Word file where there is one
    DocxAnnotated,
    /// The text alone, for sign-off
    DocxClean,
    /// The same report as Markdown
    Md,
    /// Everything said, in the form that can be brought along again
    Jsonl,
    /// W3C Web Annotations (JSON-LD)
    Jsonld,
}

impl Form {
    /// What a file of this kind is called in a header.
    #[must_use]
    pub const fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Docx | Self::DocxAnnotated | Self::DocxClean => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Md => "text/markdown; charset=utf-8",
            Self::Jsonl => "application/jsonl",
            Self::Jsonld => "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
        }
    }

    /// The end of its name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Docx | Self::DocxAnnotated | Self::DocxClean => "docx",
            Self::Md => "md",
            Self::Jsonl => "jsonl",
            Self::Jsonld => "jsonld",
        }
    }

    /// What writes it from a report; none for JSON lines, which hold everything and are written by [`crate::bring`].
    #[must_use]
    pub fn writer(self) -> Option<Writer> {
        Some(match self {
            Self::Csv => |view| {
                let mut out = Vec::new();
                csv::write(&mut out, view)?;
                Ok(out)
            },
            Self::Xlsx => |view| Ok(xlsx::write(view)?),
            Self::Docx => |view| Ok(docx::write(view)?),
            Self::DocxAnnotated => |view| Ok(docx::annotated(view.report.original.as_deref(), view)?),
            Self::DocxClean => |view| {
                let blocks: Vec<BlockOut> = view.report.blocks.iter().map(|block| block.block.clone()).collect();
                Ok(docx::clean(&view.report.title, &blocks, &view.report.language)?)
            },
            Self::Md => |view| Ok(markdown::write(view).into_bytes()),
            Self::Jsonld => |view| Ok(jsonld::write(view).into_bytes()),
            Self::Jsonl => return None,
        })
    }

    /// Whether it is written into the file that the version was read from.
    #[must_use]
    pub const fn wants_original(self) -> bool {
        matches!(self, Self::DocxAnnotated)
    }

    /// The name of a file: `gdc-2027-02-05.docx`, `gdc-2027-02-05-annotated.docx`.
    #[must_use]
    pub fn file_name(self, slug: &str, at: Timestamp) -> String {
        let (year, month, day, ..) = at.civil();
        let what = match self {
            Self::DocxAnnotated => "-annotated",
            Self::DocxClean => "-text",
            _ => "",
        };
        format!("{slug}-{year:04}-{month:02}-{day:02}{what}.{}", self.extension())
    }
}

/// Puts together what the writers of files are given; `original` is the file that the version was read from, where it is wanted.
#[must_use]
pub fn compose(consultation: &ConsultationOut, findings: Findings, original: Option<Vec<u8>>, base_url: &str) -> Report {
    let tallies: HashMap<u32, _> = findings.tallies.iter().map(|tally| (tally.order, *tally)).collect();
    let mut syntheses = findings.syntheses;
    let blocks = findings.version.blocks.into_iter().map(|block| {
        let tally = tallies.get(&block.order).copied().unwrap_or_default();
        let synthesis = syntheses.remove(&block.id).unwrap_or_default();
        ReportBlock { block, synthesis, support: tally.support, changes: tally.changes, concern: tally.concern }
    });
    Report {
        slug: consultation.slug.clone(),
        address: format!("{base_url}/c/{}", consultation.slug),
        title: consultation.title.clone(),
        organiser: consultation.organiser.clone(),
        version: findings.version.number,
        published: findings.version.published,
        language: findings.version.language,
        opens: consultation.phase.opens,
        closes: consultation.phase.closes,
        made: findings.at,
        drafts: findings.drafts,
        chosen: findings.chosen,
        groups: consultation.groups.clone(),
        regions: consultation.regions.clone(),
        people: findings.people,
        whole: findings.whole,
        original,
        blocks: blocks.collect(),
        comments: findings.comments.into_iter().map(comment).collect(),
    }
}

fn comment(found: Finding) -> ReportComment {
    let published = found.published;
    let decision = found.decision.map(|verdict| Decided {
        disposition: verdict.disposition,
        reason: verdict.reason,
        wording: verdict.wording,
        at: verdict.at,
        published,
    });
    ReportComment { number: found.number, comment: found.comment, country: found.country, decision, themes: found.themes }
}
