//! Letting a viewer in.

use colloquy_consultation::groups::Choice;
use colloquy_consultation::{ConsultationId, ConsultationOut, ScheduleChangeOut, Timestamp, VersionCardOut, Visibility};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{Me, Reader};
use crate::entity::{choice, consultation, phase, schedule_change, version, version_text};
use crate::error::{Result, StoreError};
use crate::store::{Store, Viewer};
use crate::turn::current_phase;

impl Reader {
    /// Makes a reader of whoever may read the consultation; to others it does not exist.
    pub(crate) async fn admit(store: &Store, viewer: Viewer, row: consultation::Model) -> Result<Self> {
        let reader = Self::unchecked(store, viewer, row).await?;
        let known = reader.me.as_ref().is_some_and(|me| me.member || !me.roles.is_empty());
        if reader.consultation.visibility == Visibility::Members && !known {
            return Err(StoreError::NotFound("consultation"));
        }
        Ok(reader)
    }

    /// Makes a reader whatever the visibility.
    pub(crate) async fn unchecked(store: &Store, viewer: Viewer, row: consultation::Model) -> Result<Self> {
        let me = match viewer.person() {
            Some(person) => Me::load(&store.reads, person.0, row.id).await?,
            None => None,
        };
        let versions = version::Entity::find()
            .filter(version::Column::Consultation.eq(row.id))
            .order_by_asc(version::Column::Number)
            .all(&store.reads)
            .await?;
        let now = store.now().await?;
        let id = ConsultationId(row.id);
        let consultation = describe(&store.reads, row, &versions, now).await?;
        let versions = versions.iter().map(|version| (version.id, version.number.unsigned_abs())).collect();
        let sees_hidden = me.as_ref().is_some_and(|me| !me.roles.is_empty());
        Ok(Self { store: store.clone(), viewer, id, consultation, versions, me, sees_hidden })
    }
}

async fn describe(
    connection: &impl ConnectionTrait,
    row: consultation::Model,
    versions: &[version::Model],
    now: Timestamp,
) -> Result<ConsultationOut> {
    let phase = current_phase(&phases(connection, row.id).await?, now)?;
    let (groups, regions) = choices(connection, row.id).await?;
    Ok(ConsultationOut {
        slug: row.slug.parse().map_err(StoreError::stored)?,
        title: row.title,
        organiser: row.organiser,
        welcome: row.welcome,
        language: row.language.parse().map_err(StoreError::stored)?,
        visibility: row.visibility.parse().map_err(StoreError::stored)?,
        rules: row.rules.parse().map_err(StoreError::stored)?,
        stage: phase.stage(now),
        phase,
        groups,
        regions,
        versions: cards(connection, versions).await?,
        changes: changes(connection, row.id).await?,
    })
}

async fn cards(connection: &impl ConnectionTrait, versions: &[version::Model]) -> Result<Vec<VersionCardOut>> {
    let further: Vec<(Uuid, String)> = version_text::Entity::find()
        .select_only()
        .columns([version_text::Column::Version, version_text::Column::Language])
        .filter(version_text::Column::Version.is_in(versions.iter().map(|version| version.id)))
        .order_by_asc(version_text::Column::At)
        .into_tuple()
        .all(connection)
        .await?;
    let card = |row: &version::Model| {
        let own = further.iter().filter(|text| text.0 == row.id).map(|text| &text.1);
        Ok(VersionCardOut {
            number: row.number.unsigned_abs(),
            published: Timestamp(row.published_at),
            note: row.note.clone(),
            languages: std::iter::once(&row.language)
                .chain(own)
                .map(|tag| tag.parse())
                .collect::<Result<_, _>>()
                .map_err(StoreError::stored)?,
        })
    };
    versions.iter().map(card).collect()
}

/// The phases of a consultation, by opening.
pub(crate) async fn phases(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<phase::Model>> {
    let of = phase::Entity::find().filter(phase::Column::Consultation.eq(consultation));
    Ok(of.order_by_asc(phase::Column::OpensAt).all(connection).await?)
}

/// The groups and the regions to choose from.
pub(crate) async fn choices(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<(Vec<Choice>, Vec<Choice>)> {
    let of = choice::Entity::find().filter(choice::Column::Consultation.eq(consultation));
    let rows = of.order_by_asc(choice::Column::Place).all(connection).await?;
    let choose = |list: &str| {
        let of = rows.iter().filter(|row| row.list == list);
        of.map(|row| Choice { code: row.code.clone(), label: row.label.clone() }).collect()
    };
    Ok((choose("group"), choose("region")))
}

async fn changes(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<ScheduleChangeOut>> {
    let of = schedule_change::Entity::find().filter(schedule_change::Column::Consultation.eq(consultation));
    let rows = of.order_by_asc(schedule_change::Column::At).order_by_asc(schedule_change::Column::Id).all(connection).await?;
    let change = |row: schedule_change::Model| ScheduleChangeOut {
        at: Timestamp(row.at),
        before: row.before_at.map(Timestamp),
        after: row.after_at.map(Timestamp),
        reason: row.reason,
    };
    Ok(rows.into_iter().map(change).collect())
}
