//! New consultations.

use colloquy_consultation::groups::{Choice, GROUPS, REGIONS, choices};
use colloquy_consultation::{
    ConsultationOut, Draft, DraftBlock, EventKind, Invalid, Language, PhaseKind, Rules, Slug, Timestamp, Visibility, number,
};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use uuid::Uuid;

use super::import::remarks::{self, NewRemark};
use crate::entity::{block, block_text, choice, consultation, phase, source, version};
use crate::error::{Result, StoreError, is_duplicate};
use crate::store::Store;
use crate::turn::{About, Turn, insert_all};

/// A consultation to be stored, with the first version of its draft.
#[derive(Debug, Clone)]
pub struct NewConsultation {
    /// Its short name.
    pub slug: Slug,
    /// Its title.
    pub title: String,
    /// Who is asking; may be empty.
    pub organiser: String,
    /// A welcome in light formatting; may be empty.
    pub welcome: String,
    /// The language of the draft.
    pub language: Language,
    /// Who may find and read it.
    pub visibility: Visibility,
    /// Who may take part.
    pub rules: Rules,
    /// The stakeholder groups to choose from; none: the usual ones.
    pub groups: Vec<Choice>,
    /// The regions to choose from; none: the usual ones.
    pub regions: Vec<Choice>,
    /// When it opens; none: now.
    pub opens: Option<Timestamp>,
    /// When it closes; none: until further notice.
    pub closes: Option<Timestamp>,
    /// The draft.
    pub draft: Draft,
    /// The file the draft was read from, as it was.
    pub source: Vec<u8>,
    /// The name of that file.
    pub source_name: String,
}

pub(super) async fn create(store: &Store, new: NewConsultation, remarks: Vec<NewRemark>) -> Result<ConsultationOut> {
    let transaction = store.begin().await?;
    // Nobody at the desk did it; as in the log of what was brought along.
    insert(store, &transaction, &new, remarks, Uuid::nil()).await?;
    transaction.commit().await?;
    Ok(store.administrator().reader(&new.slug).await?.consultation)
}

/// Stores a consultation, with what its file brings along, in a transaction of the caller's; gives its id. `by` is the
/// person who stores it.
pub(crate) async fn insert(
    store: &Store,
    connection: &impl ConnectionTrait,
    new: &NewConsultation,
    remarks: Vec<NewRemark>,
    by: Uuid,
) -> Result<Uuid> {
    let now = store.clock.now(connection).await?;
    check(new, now)?;
    let id = Uuid::now_v7();
    insert_frame(connection, new, id, now).await?;
    let version = insert_version(connection, new, id, now).await?;
    let mut turn = Turn::take(store, connection, colloquy_consultation::ConsultationId(id)).await?;
    turn.note(EventKind::Version, About { version: Some(1), ..About::default() })?;
    remarks::bring(connection, &mut turn, version, &new.source, remarks, by).await?;
    turn.finish(connection).await?;
    Ok(id)
}

fn check(new: &NewConsultation, now: Timestamp) -> Result<()> {
    let mut invalid = Invalid::default();
    // The desk's address of it would be that of beginning another one.
    if new.slug.as_str() == "new" {
        invalid.add("slug", "reserved", "“new” is taken by an address of ours; choose another short name.");
    }
    if new.title.trim().is_empty() {
        invalid.add("title", "missing", "A consultation needs a title.");
    }
    if new.draft.blocks.is_empty() {
        invalid.add("draft", "missing", "The draft has no text.");
    }
    if new.draft.blocks.iter().any(|block| block.text.contains('\0')) {
        invalid.add("draft", "invalid", "A NUL character cannot be kept; please remove it.");
    }
    if new.draft.blocks.iter().enumerate().any(|(index, block)| block.parent.is_some_and(|parent| parent >= index)) {
        invalid.add("draft", "invalid", "A block stands before the one it belongs to.");
    }
    if new.closes.is_some_and(|closes| closes <= new.opens.unwrap_or(now)) {
        invalid.add("closes", "invalid", "It closes before it opens.");
    }
    Ok(invalid.or(())?)
}

async fn insert_frame(connection: &impl ConnectionTrait, new: &NewConsultation, id: Uuid, now: Timestamp) -> Result<()> {
    let row = consultation::ActiveModel {
        id: Set(id),
        slug: Set(new.slug.as_str().to_owned()),
        title: Set(new.title.trim().to_owned()),
        organiser: Set(new.organiser.clone()),
        welcome: Set(new.welcome.clone()),
        language: Set(new.language.as_str().to_owned()),
        visibility: Set(new.visibility.as_str().to_owned()),
        rules: Set(new.rules.as_str().to_owned()),
        event_seq: Set(0),
        arrival_seq: Set(0),
        lock_count: Set(0),
        comment_total: Set(0),
        people_total: Set(0),
        created_at: Set(now.0),
    };
    let inserted = consultation::Entity::insert(row).exec_without_returning(connection).await;
    inserted.map_err(|error| if is_duplicate(&error) { StoreError::Conflict("slug-taken") } else { error.into() })?;
    let phase = phase::ActiveModel {
        id: Set(Uuid::now_v7()),
        consultation: Set(id),
        kind: Set(PhaseKind::Comment.as_str().to_owned()),
        version: Set(1),
        opens_at: Set(new.opens.unwrap_or(now).0),
        closes_at: Set(new.closes.map(|closes| closes.0)),
    };
    phase::Entity::insert(phase).exec_without_returning(connection).await?;
    let lists = [("group", &new.groups, GROUPS), ("region", &new.regions, REGIONS)];
    let rows = lists.into_iter().flat_map(|(list, given, usual)| choice_rows(id, list, given, usual)).collect();
    insert_all::<choice::Entity, _>(connection, rows).await
}

fn choice_rows(consultation: Uuid, list: &str, given: &[Choice], usual: &[&str]) -> Vec<choice::ActiveModel> {
    let chosen = if given.is_empty() { choices(usual) } else { given.to_vec() };
    let row = |(place, choice): (i32, Choice)| choice::ActiveModel {
        consultation: Set(consultation),
        list: Set(list.to_owned()),
        place: Set(place),
        code: Set(choice.code),
        label: Set(choice.label),
    };
    (0..).zip(chosen).map(row).collect()
}

async fn insert_version(connection: &impl ConnectionTrait, new: &NewConsultation, consultation: Uuid, now: Timestamp) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let blocks = &new.draft.blocks;
    let numbers = number::assign(&blocks.iter().map(|block| (block.kind, block.parent)).collect::<Vec<_>>());
    let numbered = numbers.iter().flatten().filter(|number| number.row == 0).count();
    let row = version::ActiveModel {
        id: Set(id),
        consultation: Set(consultation),
        number: Set(1),
        language: Set(new.language.as_str().to_owned()),
        published_at: Set(now.0),
        note: Set(None),
        numbered_total: Set(i32::try_from(numbered).map_err(StoreError::stored)?),
        comment_total: Set(0),
        whole_total: Set(0),
    };
    version::Entity::insert(row).exec_without_returning(connection).await?;
    let file = source::ActiveModel { version: Set(id), name: Set(new.source_name.clone()), bytes: Set(new.source.clone()) };
    source::Entity::insert(file).exec_without_returning(connection).await?;
    let ids: Vec<Uuid> = blocks.iter().map(|_| Uuid::now_v7()).collect();
    let rows = blocks.iter().zip(&numbers).enumerate().map(|(place, (block, number))| block_row(id, &ids, place, block, *number));
    insert_all::<block::Entity, _>(connection, rows.collect::<Result<_>>()?).await?;
    let texts = blocks.iter().zip(&ids).map(|(block, id)| text_row(*id, new.language.as_str(), block));
    insert_all::<block_text::Entity, _>(connection, texts.collect::<Result<_>>()?).await?;
    Ok(id)
}

fn block_row(version: Uuid, ids: &[Uuid], place: usize, block: &DraftBlock, number: Option<number::Number>) -> Result<block::ActiveModel> {
    let part = |part: fn(number::Number) -> u32| i32::try_from(number.map_or(0, part)).map_err(StoreError::stored);
    Ok(block::ActiveModel {
        id: Set(ids[place]),
        version: Set(version),
        place: Set(i32::try_from(place).map_err(StoreError::stored)?),
        parent: Set(block.parent.map(|parent| ids[parent])),
        kind: Set(block.kind.as_str().to_owned()),
        level: Set(i32::from(block.level)),
        paragraph: Set(part(|number| number.paragraph)?),
        row_number: Set(part(|number| number.row)?),
        cell_number: Set(part(|number| number.cell)?),
    })
}

fn text_row(block: Uuid, language: &str, given: &DraftBlock) -> Result<block_text::ActiveModel> {
    Ok(block_text::ActiveModel {
        block: Set(block),
        language: Set(language.to_owned()),
        marker: Set(given.marker.clone()),
        text: Set(given.text.clone()),
        marks: Set(serde_json::to_string(&given.marks).map_err(StoreError::stored)?),
        source_start: Set(i32::try_from(given.source.0).map_err(StoreError::stored)?),
        source_end: Set(i32::try_from(given.source.1).map_err(StoreError::stored)?),
    })
}
