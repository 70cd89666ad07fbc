//! The text of a version in further languages: words are added where there are none, and taken back only while nothing is said
//! on them.

use std::collections::HashMap;

use colloquy_consultation::{BlockWords, ConsultationId, EventKind, Language, Timestamp};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::entity::{anchor, block, block_text, version, version_text};
use crate::error::{Result, StoreError};
use crate::reader::version::texts_of_version;
use crate::store::Store;
use crate::turn::{About, Audience, Turn, insert_all};

/// Most further languages of a version.
const MOST: usize = 30;

/// The text of a version in a further language, to be stored.
#[derive(Debug, Clone)]
pub struct NewText {
    /// The version.
    pub version: u32,
    /// Its language.
    pub language: Language,
    /// The words for each block in reading order; none where it has nothing for it.
    pub words: Vec<Option<BlockWords>>,
    /// The name of the file it was read from.
    pub source_name: String,
    /// That file, as it was.
    pub source: Vec<u8>,
}

/// A further language of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextCard {
    /// The language.
    pub language: Language,
    /// When it was added.
    pub at: Timestamp,
    /// The name of the file it was read from.
    pub name: String,
    /// How many blocks with words it has nothing for.
    pub missing: u32,
    /// Whether something is said on it, so that it stays.
    pub used: bool,
}

/// Adds a text in the caller's transaction; where the version is there in its language, gives words to the blocks that have none.
async fn add(connection: &impl ConnectionTrait, turn: &Turn, new: &NewText) -> Result<()> {
    let version = find(connection, turn.row.id, new.version).await?;
    let blocks = blocks(connection, version.id).await?;
    if blocks.len() != new.words.len() {
        return Err(StoreError::invalid("draft", "invalid", "This text belongs to another version; load the page again."));
    }
    if new.words.iter().flatten().all(|words| words.text.trim().is_empty()) {
        return Err(StoreError::invalid("draft", "missing", "Nothing of this text pairs with the draft."));
    }
    if new.words.iter().flatten().any(|words| words.text.contains('\0')) {
        return Err(StoreError::invalid("draft", "invalid", "A NUL character cannot be kept; please remove it."));
    }
    let language = new.language.as_str();
    if language == version.language {
        return Err(StoreError::Conflict("text-original"));
    }
    let there = version_text::Entity::find().filter(version_text::Column::Version.eq(version.id));
    let there: Vec<String> = there.select_only().column(version_text::Column::Language).into_tuple().all(connection).await?;
    let begun = there.iter().any(|one| one == language);
    if !begun && there.len() >= MOST {
        return Err(StoreError::invalid("language", "too-many", format!("At most {MOST} further languages.")));
    }
    let known = if begun { texts_of_version(connection, version.id, language).await? } else { HashMap::new() };
    let lacking = blocks.iter().zip(&new.words).filter(|(block, _)| !known.contains_key(&block.id));
    let rows = lacking.filter_map(|(block, words)| Some(text_row(block.id, language, words.as_ref()?))).collect::<Result<Vec<_>>>()?;
    if rows.is_empty() {
        return Err(StoreError::Conflict("text-there"));
    }
    let row = version_text::ActiveModel {
        version: Set(version.id),
        language: Set(language.to_owned()),
        name: Set(new.source_name.clone()),
        bytes: Set(new.source.clone()),
        at: Set(turn.now.0),
    };
    if begun {
        version_text::Entity::update(row).exec(connection).await?;
    } else {
        version_text::Entity::insert(row).exec_without_returning(connection).await?;
    }
    insert_all::<block_text::Entity, _>(connection, rows).await
}

/// Takes a text back in the caller's transaction.
async fn remove(connection: &impl ConnectionTrait, consultation: Uuid, number: u32, language: &Language) -> Result<()> {
    let version = find(connection, consultation, number).await?;
    let key = (version.id, language.as_str().to_owned());
    version_text::Entity::find_by_id(key.clone()).one(connection).await?.ok_or(StoreError::NotFound("text"))?;
    if is_used(connection, version.id, language.as_str()).await? {
        return Err(StoreError::Conflict("text-used"));
    }
    let of = block::Entity::find().select_only().column(block::Column::Id).filter(block::Column::Version.eq(version.id));
    block_text::Entity::delete_many()
        .filter(block_text::Column::Language.eq(language.as_str()))
        .filter(block_text::Column::Block.in_subquery(of.into_query()))
        .exec(connection)
        .await?;
    version_text::Entity::delete_by_id(key).exec(connection).await?;
    Ok(())
}

/// The further languages of a version, in the order they came.
pub(crate) async fn cards(connection: &impl ConnectionTrait, version: Uuid) -> Result<Vec<TextCard>> {
    let rows = version_text::Entity::find().filter(version_text::Column::Version.eq(version)).order_by_asc(version_text::Column::At);
    let rows: Vec<(String, String, i64)> = rows
        .select_only()
        .columns([version_text::Column::Language, version_text::Column::Name, version_text::Column::At])
        .into_tuple()
        .all(connection)
        .await?;
    let blocks = blocks(connection, version).await?;
    let original = version::Entity::find_by_id(version).one(connection).await?.ok_or(StoreError::NotFound("version"))?.language;
    let original = texts_of_version(connection, version, &original).await?;
    let mut cards = Vec::new();
    for (language, name, at) in rows {
        let texts = texts_of_version(connection, version, &language).await?;
        let lacks =
            |block: &&block::Model| !texts.contains_key(&block.id) && original.get(&block.id).is_some_and(|own| !own.text.is_empty());
        cards.push(TextCard {
            used: is_used(connection, version, &language).await?,
            language: language.parse().map_err(StoreError::stored)?,
            at: Timestamp(at),
            name,
            missing: u32::try_from(blocks.iter().filter(lacks).count()).unwrap_or(u32::MAX),
        });
    }
    Ok(cards)
}

async fn find(connection: &impl ConnectionTrait, consultation: Uuid, number: u32) -> Result<version::Model> {
    let of = version::Entity::find().filter(version::Column::Consultation.eq(consultation));
    let number = i32::try_from(number).map_err(|_| StoreError::NotFound("version"))?;
    of.filter(version::Column::Number.eq(number)).one(connection).await?.ok_or(StoreError::NotFound("version"))
}

async fn blocks(connection: &impl ConnectionTrait, version: Uuid) -> Result<Vec<block::Model>> {
    Ok(block::Entity::find().filter(block::Column::Version.eq(version)).order_by_asc(block::Column::Place).all(connection).await?)
}

/// Whether a contribution quotes it, starts from it or was made beside it.
async fn is_used(connection: &impl ConnectionTrait, version: Uuid, language: &str) -> Result<bool> {
    let of = anchor::Entity::find().filter(anchor::Column::Version.eq(version)).filter(anchor::Column::Language.eq(language));
    Ok(of.one(connection).await?.is_some())
}

fn text_row(block: Uuid, language: &str, words: &BlockWords) -> Result<block_text::ActiveModel> {
    Ok(block_text::ActiveModel {
        block: Set(block),
        language: Set(language.to_owned()),
        marker: Set(words.marker.clone()),
        text: Set(words.text.clone()),
        marks: Set(serde_json::to_string(&words.marks).map_err(StoreError::stored)?),
        source_start: Set(i32::try_from(words.source.0).map_err(StoreError::stored)?),
        source_end: Set(i32::try_from(words.source.1).map_err(StoreError::stored)?),
    })
}

/// One act on the texts of a consultation, in a transaction of its own.
pub(crate) enum Act<'a> {
    /// Adds one.
    Add(&'a NewText),
    /// Takes one back.
    Remove(u32, &'a Language),
}

impl Act<'_> {
    /// Does it, and tells the desk.
    pub(crate) async fn run(self, store: &Store, consultation: ConsultationId) -> Result<()> {
        let transaction = store.begin().await?;
        let mut turn = Turn::take(store, &transaction, consultation).await?;
        match self {
            Self::Add(new) => add(&transaction, &turn, new).await?,
            Self::Remove(version, language) => remove(&transaction, consultation.0, version, language).await?,
        }
        turn.note_to(Audience::Desk, EventKind::Desk, About::default())?;
        turn.finish(&transaction).await?;
        transaction.commit().await?;
        Ok(())
    }
}
