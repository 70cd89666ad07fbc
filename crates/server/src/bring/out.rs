//! Everything said in a consultation becomes lines of a file.

use std::collections::HashMap;

use colloquy_consultation::{CommentId, RevisionOut, Slug};
use colloquy_documents::jsonl::{Edit, Endorsement, ExportLine, ImportLine, ImportQuote, Placer};
use colloquy_store::{Export, ExportedAgreement, ExportedComment, ExportedPosition, Reader, Store, StoreError};

/// Every contribution in the order of arrival, then every position.
///
/// # Errors
/// There is no such consultation, or the database failed.
pub async fn take_out(store: &Store, slug: &Slug) -> anyhow::Result<Vec<ExportLine>> {
    let administrator = store.administrator();
    let reader = administrator.reader(slug).await?;
    Ok(export_lines(&reader, &administrator.export(slug).await?).await?)
}

/// The lines of an export.
///
/// # Errors
/// The database failed.
pub async fn export_lines(reader: &Reader, export: &Export) -> Result<Vec<ExportLine>, StoreError> {
    let mut placers = HashMap::new();
    for card in &reader.consultation().versions {
        placers.insert(card.number, Placer::new(&reader.version(Some(card.number)).await?.blocks));
    }
    let ids: HashMap<CommentId, String> = export.comments.iter().map(|comment| (comment.comment.id, id(comment))).collect();
    let name = |version: u32, order: u32| placers.get(&version).and_then(|placer| placer.name(order)).unwrap_or_default().to_owned();
    let comments = export.comments.iter().map(|exported| comment_line(exported, &ids, &name));
    let positions = export.positions.iter().map(|exported| position_line(exported, &name));
    Ok(comments.chain(positions).collect())
}

fn id(exported: &ExportedComment) -> String {
    exported.external_id.clone().unwrap_or_else(|| exported.comment.id.to_string())
}

fn comment_line(exported: &ExportedComment, ids: &HashMap<CommentId, String>, name: &dyn Fn(u32, u32) -> String) -> ExportLine {
    let comment = &exported.comment;
    let is_reply = comment.parent.is_some();
    ExportLine {
        line: ImportLine {
            id: id(exported),
            parent: comment.parent.and_then(|parent| ids.get(&parent).cloned()).unwrap_or_default(),
            paragraph: comment.anchors.iter().filter(|_| !is_reply).map(|anchor| name(comment.version, anchor.order)).collect(),
            kind: Some(comment.kind),
            body: comment.body.clone(),
            operation: comment.operation,
            proposed_text: comment.proposed.clone(),
            original_text: exported.base_differs.then(|| comment.base.clone()),
            // Where it is read in there is one text; words of another language have no place in it.
            quote: comment.quote.as_ref().filter(|_| comment.text_language.is_none()).map(|quote| ImportQuote {
                exact: quote.exact.clone(),
                prefix: quote.prefix.clone(),
                suffix: quote.suffix.clone(),
                start: Some(quote.start),
            }),
            position: None,
            author: comment.name.clone(),
            affiliation: comment.affiliation.clone(),
            behalf: comment.behalf.clone(),
            stakeholder_group: comment.group.clone(),
            region: comment.region.clone(),
            country: exported.country.clone(),
            language: Some(comment.language.clone()),
            date: Some(comment.at),
            said: comment.said.clone(),
            state: Some(comment.state),
            hidden: comment.hidden.clone(),
            held_edit: exported.change.as_ref().map(edit),
            participant: exported.participant.clone(),
            edited: comment.edited,
            edits: exported.revisions.iter().map(edit).collect(),
            endorsements: exported.agreements.iter().map(endorsement).collect(),
        },
        level: comment.level,
        version: comment.version,
        agrees: comment.agrees,
    }
}

fn edit(words: &RevisionOut) -> Edit {
    Edit { at: words.at, body: words.body.clone(), proposed_text: words.proposed.clone() }
}

fn endorsement(by: &ExportedAgreement) -> Endorsement {
    Endorsement {
        name: by.name.clone(),
        participant: by.participant.clone(),
        affiliation: by.affiliation.clone(),
        behalf: by.behalf.clone(),
        stakeholder_group: by.group.clone(),
        region: by.region.clone(),
        at: Some(by.at),
    }
}

fn position_line(exported: &ExportedPosition, name: &dyn Fn(u32, u32) -> String) -> ExportLine {
    let ExportedAgreement { participant, name: author, affiliation, behalf, group, region, level, at } = exported.who.clone();
    ExportLine {
        line: ImportLine {
            paragraph: vec![name(exported.version, exported.order)],
            position: Some(exported.stance),
            author,
            affiliation,
            behalf,
            stakeholder_group: group,
            region,
            date: Some(at),
            participant,
            ..ImportLine::default()
        },
        level,
        version: exported.version,
        agrees: 0,
    }
}
