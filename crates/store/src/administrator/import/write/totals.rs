//! Sums of an import.

use std::collections::HashMap;

use colloquy_consultation::CommentState;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{Rows, Writing};
use crate::entity::participant;
use crate::error::{Result, StoreError};
use crate::tally;

impl<C: ConnectionTrait> Writing<'_, C> {
    /// Adds to the numbers of blocks, version and consultation.
    pub(super) async fn add_totals(&mut self, rows: &mut Rows) -> Result<()> {
        let sums = std::mem::take(&mut rows.sums).into_values().map(|(block, what, sum)| (block, what, String::new(), sum));
        tally::add_many(self.connection, sums.collect()).await?;
        let published = || rows.comments.iter().filter(|row| row.state == CommentState::Published.as_str());
        let comments = i32::try_from(published().count()).map_err(StoreError::stored)?;
        let whole = i32::try_from(published().filter(|row| row.whole).count()).map_err(StoreError::stored)?;
        tally::count_in_version(self.connection, self.draft.version.id, comments, whole).await?;
        self.turn.row.comment_total += comments;
        Ok(())
    }

    /// Adds to what each participant has contributed; participants with equal sums go together.
    pub(super) async fn count_people(&mut self, contributed: HashMap<Uuid, i32>) -> Result<()> {
        let mut by_sum: HashMap<i32, Vec<Uuid>> = HashMap::new();
        for (participant, sum) in contributed {
            let before = self.authors.contributed.get(&participant).copied().unwrap_or(0);
            self.turn.row.people_total += i32::from(before + sum > 0) - i32::from(before > 0);
            by_sum.entry(sum).or_default().push(participant);
        }
        for (sum, participants) in by_sum {
            for batch in participants.chunks(500) {
                let column = participant::Column::Contributed;
                let rows = participant::Entity::update_many().col_expr(column, Expr::col(column).add(sum));
                rows.filter(participant::Column::Id.is_in(batch.iter().copied())).exec(self.connection).await?;
            }
        }
        Ok(())
    }
}
