//! New consultations.

use colloquy_consultation::groups::{Choice, GROUPS, REGIONS, choices};
use colloquy_consultation::{ConsultationOut, Draft, EventKind, Invalid, Language, PhaseKind, Rules, Slug, Timestamp, Visibility};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};
use uuid::Uuid;

use super::import::remarks::{self, NewRemark};
use crate::entity::{choice, consultation, phase};
use crate::error::{Result, StoreError, is_duplicate};
use crate::new_version::{self, NewVersion};
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
    let first = NewVersion {
        consultation: id,
        number: 1,
        language: new.language.as_str(),
        published_at: now.0,
        note: None,
        source: Some((new.source_name.as_str(), new.source.as_slice())),
        ids: &new.draft.blocks.iter().map(|_| Uuid::now_v7()).collect::<Vec<_>>(),
        blocks: &new.draft.blocks,
    };
    let version = new_version::insert(connection, &first).await?.id;
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
