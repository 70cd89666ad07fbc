//! Storing what was planned: rows in batches, numbers added up once.

use std::collections::HashMap;

use colloquy_consultation::{CommentState, EventKind, Level};
use sea_orm::{ActiveValue::Set, ConnectionTrait, IntoActiveModel};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::ImportReport;
use super::authors::{Author, Authors};
use super::draft::LoadedDraft;
use super::plan::{Parent, Planned};
use crate::again::again;
use crate::entity::{anchor, block, comment, comment_revision, comment_search, endorsement, reported, suggestion};
use crate::error::{Result, StoreError};
use crate::participant::create::anchor_row;
use crate::publish;
use crate::search;
use crate::tally::{self, What};
use crate::turn::{About, Turn, insert_all};

mod positions;
mod totals;

/// An import under way.
pub(super) struct Writing<'a, C> {
    pub(super) connection: &'a C,
    pub(super) turn: &'a mut Turn,
    pub(super) draft: &'a LoadedDraft,
    pub(super) authors: Authors,
    pub(super) report: &'a mut ImportReport,
}

/// The rows of the contributions, and the sums they add to.
#[derive(Default)]
struct Rows {
    comments: Vec<comment::Model>,
    anchors: Vec<anchor::ActiveModel>,
    search: Vec<comment_search::ActiveModel>,
    suggestions: Vec<suggestion::ActiveModel>,
    revisions: Vec<comment_revision::ActiveModel>,
    reported: Vec<reported::ActiveModel>,
    agreements: Vec<endorsement::ActiveModel>,
    /// Where each planned line's row is among the comments; none for a position alone.
    places: Vec<Option<usize>>,
    /// The blocks each contribution counts at: its thread's.
    blocks: Vec<Vec<block::Model>>,
    sums: HashMap<(Uuid, &'static str), (block::Model, What, i32)>,
    contributed: HashMap<Uuid, i32>,
}

impl<C: ConnectionTrait> Writing<'_, C> {
    pub(super) async fn run(mut self, planned: Vec<Planned>) -> Result<()> {
        let mut rows = Rows::default();
        for line in &planned {
            self.compose(&mut rows, line).await?;
        }
        self.count_replies(&planned, &mut rows).await?;
        for (row, blocks) in rows.comments.iter().zip(&rows.blocks) {
            if row.state == CommentState::Published.as_str() {
                let about = About {
                    comment: Some(row.id),
                    root: Some(row.root),
                    version: Some(self.draft.version.number),
                    blocks: blocks.iter().map(|block| block.place).collect(),
                };
                self.turn.note(EventKind::Comment, about)?;
            }
        }
        self.insert(&mut rows).await?;
        self.add_totals(&mut rows).await?;
        self.store_positions(&planned, &mut rows).await?;
        self.count_people(rows.contributed).await
    }

    async fn compose(&mut self, rows: &mut Rows, line: &Planned) -> Result<()> {
        if line.line.position_alone {
            rows.places.push(None);
            return Ok(());
        }
        let row = self.comment_row(rows, line)?;
        let blocks = self.blocks_of(rows, line).await?;
        self.compose_parts(rows, line, &row)?;
        rows.places.push(Some(rows.comments.len()));
        rows.comments.push(row);
        rows.blocks.push(blocks);
        self.report.stored += 1;
        Ok(())
    }

    fn comment_row(&mut self, rows: &Rows, line: &Planned) -> Result<comment::Model> {
        let (id, arrival) = (Uuid::now_v7(), self.turn.next_arrival());
        let given = &line.line.given;
        let above = match &line.parent {
            Parent::None => None,
            Parent::Stored(stored) => Some(stored.as_ref()),
            Parent::Planned(place) => rows.places[*place].map(|place| &rows.comments[place]),
        };
        let (participant, voice) = self.authors.ids(&Author::of(line))?;
        let (language, primary) = match &given.language {
            Some(language) => (language.as_str().to_owned(), language.primary().to_owned()),
            None => (self.draft.version.language.clone(), self.draft.version.language.split('-').next().unwrap_or_default().to_owned()),
        };
        let state = line.line.state;
        Ok(comment::Model {
            id,
            consultation: self.turn.row.id,
            version: self.draft.version.id,
            participant,
            voice,
            kind: line.line.kind.as_str().to_owned(),
            state: state.as_str().to_owned(),
            body: given.body.clone(),
            language,
            language_primary: primary,
            name: given.author.clone(),
            affiliation: given.affiliation.clone(),
            behalf: given.behalf.clone(),
            group_code: given.group.clone(),
            region: given.region.clone(),
            country: given.country.clone(),
            level: if given.said.is_some() { Level::Reported } else { Level::Imported }.as_str().to_owned(),
            digest: Sha256::digest(&line.external_id).to_vec(),
            external_id: Some(line.external_id.clone()),
            parent: above.map(|above| above.id),
            root: above.map_or(id, |above| above.root),
            whole: above.map_or(line.line.blocks.is_empty(), |above| above.whole),
            arrival,
            root_arrival: above.map_or(arrival, |above| above.root_arrival),
            agree_count: 0,
            reply_count: 0,
            child_count: 0,
            revision_count: i32::try_from(given.revisions.len()).map_err(StoreError::stored)?,
            received_at: line.at.0,
            waiting_since: (state == CommentState::Waiting).then_some(line.at.0),
            published_at: matches!(state, CommentState::Published | CommentState::Hidden).then_some(line.at.0),
            edited_at: given.edited.map(|at| at.0),
            withdrawn_at: (state == CommentState::Withdrawn).then_some(line.at.0),
        })
    }

    async fn blocks_of(&self, rows: &Rows, line: &Planned) -> Result<Vec<block::Model>> {
        Ok(match &line.parent {
            Parent::None => line.line.blocks.clone(),
            Parent::Stored(stored) => publish::blocks_of(self.connection, stored.root).await?,
            Parent::Planned(place) => rows.places[*place].map(|place| rows.blocks[place].clone()).unwrap_or_default(),
        })
    }

    fn compose_parts(&mut self, rows: &mut Rows, line: &Planned, row: &comment::Model) -> Result<()> {
        if row.parent.is_none() {
            let blocks: Vec<Option<Uuid>> = match line.line.blocks.as_slice() {
                [] => vec![None],
                blocks => blocks.iter().map(|block| Some(block.id)).collect(),
            };
            for (place, block) in blocks.into_iter().enumerate() {
                rows.anchors.push(anchor_row(row.id, place, row.version, block, &self.draft.version.language, line.line.quote.as_ref())?);
            }
        }
        if row.state != CommentState::Withdrawn.as_str() {
            rows.search.push(search::row(row, &line.line.given.proposed));
        }
        if let Some((operation, base, differs)) = &line.line.suggestion {
            if *differs {
                self.report.differing.push(line.line.given.line);
            }
            rows.suggestions.push(suggestion::ActiveModel {
                comment: Set(row.id),
                operation: Set(operation.as_str().to_owned()),
                base_text: Set(base.clone()),
                base_differs: Set(*differs),
                proposed_text: Set(line.line.given.proposed.clone()),
                language: Set(row.language.clone()),
            });
        }
        if let Some(said) = line.line.given.said.as_ref().filter(|_| row.state != CommentState::Withdrawn.as_str()) {
            rows.reported.push(reported::ActiveModel {
                comment: Set(row.id),
                consultation: Set(row.consultation),
                email: Set(None),
                place: Set(said.place.clone()),
                link: Set(said.link.clone()),
                said_at: Set(said.at.0),
                person: Set(Uuid::nil()),
                entered_at: Set(self.turn.now.0),
                sent_at: Set(None),
                settled_at: Set(None),
            });
        }
        for (number, old) in (0..).zip(&line.line.given.revisions) {
            rows.revisions.push(comment_revision::ActiveModel {
                comment: Set(row.id),
                number: Set(number),
                at: Set(old.at.0),
                body: Set(old.body.clone()),
                proposed: Set(old.proposed.clone()),
            });
        }
        Ok(())
    }

    /// From the last to the first, so that a reply is decided before what it answers: who is shown, who is counted.
    async fn count_replies(&mut self, planned: &[Planned], rows: &mut Rows) -> Result<()> {
        let indexes: HashMap<Uuid, usize> = rows.comments.iter().enumerate().map(|(index, row)| (row.id, index)).collect();
        for (index, line) in planned.iter().enumerate().rev() {
            let Some(place) = rows.places[index] else { continue };
            let row = &rows.comments[place];
            let published = row.state == CommentState::Published.as_str();
            let hidden = row.state == CommentState::Hidden.as_str();
            let shown = published || hidden || (row.state == CommentState::Withdrawn.as_str() && row.child_count > 0);
            let root = row.root;
            if published {
                self.count(rows, place, line);
            }
            match &line.parent {
                Parent::None => {}
                Parent::Stored(stored) => {
                    if shown {
                        publish::show_under(self.connection, stored.id).await?;
                    }
                    if published {
                        publish::count_reply(self.connection, root, 1).await?;
                    }
                }
                Parent::Planned(parent) => {
                    if let Some(parent) = rows.places[*parent].filter(|_| shown) {
                        rows.comments[parent].child_count += 1;
                    }
                    match indexes.get(&root) {
                        Some(root) if published => rows.comments[*root].reply_count += 1,
                        None if published => publish::count_reply(self.connection, root, 1).await?,
                        _ => {}
                    }
                }
            }
            self.agree(rows, place, line)?;
        }
        Ok(())
    }

    /// Adds a published contribution to the sums of its blocks.
    fn count(&self, rows: &mut Rows, place: usize, line: &Planned) {
        for block in &rows.blocks[place] {
            for what in tally::counted(line.line.kind) {
                rows.sums.entry((block.id, what.as_str())).or_insert_with(|| (block.clone(), what, 0)).2 += 1;
            }
        }
        for block in again(&rows.blocks[place], &self.draft.heads) {
            let what = What::Again;
            rows.sums.entry((block.id, what.as_str())).or_insert_with(|| (block.clone(), what, 0)).2 += 1;
        }
        *rows.contributed.entry(rows.comments[place].participant).or_default() += 1;
    }

    /// One agreement for each voice, none with oneself.
    fn agree(&self, rows: &mut Rows, place: usize, line: &Planned) -> Result<()> {
        let mut voices = std::collections::HashSet::new();
        for (author, given) in Author::agreeing(line).zip(&line.line.given.agreements) {
            let (participant, voice) = self.authors.ids(&author)?;
            if participant == rows.comments[place].participant || !voices.insert(voice) {
                continue;
            }
            rows.comments[place].agree_count += 1;
            rows.agreements.push(endorsement::ActiveModel {
                comment: Set(rows.comments[place].id),
                voice: Set(voice),
                participant: Set(participant),
                name: Set(author.name),
                affiliation: Set(author.affiliation),
                behalf: Set(author.behalf),
                group_code: Set(author.group),
                region: Set(author.region),
                level: Set(Level::Imported.as_str().to_owned()),
                at: Set(given.at.unwrap_or(line.at).0),
            });
        }
        Ok(())
    }

    async fn insert(&self, rows: &mut Rows) -> Result<()> {
        let comments = rows.comments.iter().map(|row| row.clone().into_active_model()).collect();
        insert_all::<comment::Entity, _>(self.connection, comments).await?;
        insert_all::<anchor::Entity, _>(self.connection, std::mem::take(&mut rows.anchors)).await?;
        insert_all::<suggestion::Entity, _>(self.connection, std::mem::take(&mut rows.suggestions)).await?;
        insert_all::<comment_search::Entity, _>(self.connection, std::mem::take(&mut rows.search)).await?;
        insert_all::<reported::Entity, _>(self.connection, std::mem::take(&mut rows.reported)).await?;
        insert_all::<comment_revision::Entity, _>(self.connection, std::mem::take(&mut rows.revisions)).await?;
        insert_all::<endorsement::Entity, _>(self.connection, std::mem::take(&mut rows.agreements)).await
    }
}
