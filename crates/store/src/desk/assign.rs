//! Who works on which block.

use colloquy_consultation::{AssignmentIn, BlockId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, IntoActiveModel};

use super::synthesis::Place;
use super::{CoChair, Subject, events, people};
use crate::entity::assignment;
use crate::error::{Result, StoreError};
use crate::turn::Turn;

pub(super) async fn assign(co_chair: &CoChair, block: BlockId, given: &AssignmentIn) -> Result<()> {
    let desk = &co_chair.desk;
    let transaction = desk.reader.store.begin().await?;
    let mut turn = Turn::take(&desk.reader.store, &transaction, desk.reader.id).await?;
    let place = Place::find(&transaction, desk, Subject::Block(block)).await?;
    if given.email.is_empty() {
        assignment::Entity::delete_by_id(block.0).exec(&transaction).await?;
    } else {
        if !people::people(&transaction, turn.row.id).await?.iter().any(|person| person.email == given.email) {
            return Err(StoreError::invalid("email", "unknown", "Nobody at this desk has this address."));
        }
        let row = assignment::Model { block: block.0, version: place.version, email: given.email.clone() };
        let replace = OnConflict::column(assignment::Column::Block).update_column(assignment::Column::Email).to_owned();
        let insert = assignment::Entity::insert(row.into_active_model());
        insert.on_conflict(replace).exec_without_returning(&transaction).await?;
    }
    events::about_block(&mut turn, i32::try_from(place.number).map_err(StoreError::stored)?, place.block.as_ref())?;
    turn.finish(&transaction).await?;
    Ok(transaction.commit().await?)
}
