//! Lists of consultations.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{ConsultationCardOut, Timestamp, Visibility};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{Store, Viewer};
use crate::entity::{consultation, member, person, phase, role};
use crate::error::{Result, StoreError};
use crate::turn::current_phase;

/// What a viewer may find: never what is unlisted.
pub(super) async fn visible(store: &Store, viewer: Viewer) -> Result<Vec<ConsultationCardOut>> {
    let known = Known::load(store, viewer).await?;
    let shown = all(store).await?.into_iter().filter(|row| match row.visibility.as_str() {
        code if code == Visibility::Public.as_str() => true,
        code if code == Visibility::Members.as_str() => known.everywhere || known.consultations.contains(&row.id),
        _ => false,
    });
    cards(store, shown.collect()).await
}

/// Every consultation, newest first.
pub(crate) async fn all(store: &Store) -> Result<Vec<consultation::Model>> {
    let all = consultation::Entity::find().order_by_desc(consultation::Column::CreatedAt).order_by_desc(consultation::Column::Id);
    Ok(all.all(&store.reads).await?)
}

/// The members-only consultations that a viewer is on the list of or has a role in.
#[derive(Default)]
struct Known {
    everywhere: bool,
    consultations: HashSet<Uuid>,
}

impl Known {
    async fn load(store: &Store, viewer: Viewer) -> Result<Self> {
        let Some(id) = viewer.person() else { return Ok(Self::default()) };
        let person = person::Entity::find_by_id(id.0).one(&store.reads).await?;
        let Some(email) = person.and_then(|person| person.email) else { return Ok(Self::default()) };
        let members = member::Entity::find().filter(member::Column::Email.eq(email.as_str())).all(&store.reads).await?;
        let roles = role::Entity::find().filter(role::Column::Email.eq(email.as_str())).all(&store.reads).await?;
        let everywhere = roles.iter().any(|role| role.consultation.is_none());
        let by_role = roles.iter().filter_map(|role| role.consultation);
        Ok(Self { everywhere, consultations: members.iter().map(|member| member.consultation).chain(by_role).collect() })
    }
}

pub(crate) async fn cards(store: &Store, rows: Vec<consultation::Model>) -> Result<Vec<ConsultationCardOut>> {
    let now = store.now().await?;
    let mut phases: HashMap<Uuid, Vec<phase::Model>> = HashMap::new();
    for phase in phase::Entity::find().order_by_asc(phase::Column::OpensAt).all(&store.reads).await? {
        phases.entry(phase.consultation).or_default().push(phase);
    }
    rows.into_iter().map(|row| card(phases.get(&row.id).map_or(&[][..], Vec::as_slice), row, now)).collect()
}

fn card(phases: &[phase::Model], row: consultation::Model, now: Timestamp) -> Result<ConsultationCardOut> {
    let phase = current_phase(phases, now)?;
    Ok(ConsultationCardOut {
        slug: row.slug.parse().map_err(StoreError::stored)?,
        title: row.title,
        organiser: row.organiser,
        language: row.language.parse().map_err(StoreError::stored)?,
        stage: phase.stage(now),
        opens: phase.opens,
        closes: phase.closes,
        people: row.people_total.unsigned_abs(),
        comments: row.comment_total.unsigned_abs(),
    })
}
