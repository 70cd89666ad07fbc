//! In which languages a consultation expects people to write, and the language of its draft.

use colloquy_consultation::Language;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use uuid::Uuid;

use crate::entity::{anchor, block, block_text, choice, consultation, version, version_text};
use crate::error::{Result, StoreError};
use crate::turn::insert_all;

const LIST: &str = "language";
const MOST: usize = 30;

/// The languages people are expected to write in, in the order the desk gave them; none: it does not say.
pub(crate) async fn expected(connection: &impl ConnectionTrait, consultation: Uuid) -> Result<Vec<Language>> {
    let of = choice::Entity::find().filter(choice::Column::Consultation.eq(consultation)).filter(choice::Column::List.eq(LIST));
    let rows = of.order_by_asc(choice::Column::Place).all(connection).await?;
    rows.into_iter().map(|row| row.code.parse().map_err(StoreError::stored)).collect()
}

pub(crate) async fn expect(connection: &impl ConnectionTrait, consultation: Uuid, languages: &[Language]) -> Result<()> {
    if languages.len() > MOST {
        return Err(StoreError::invalid("languages", "too-many", format!("At most {MOST}.")));
    }
    let of = choice::Entity::delete_many().filter(choice::Column::Consultation.eq(consultation));
    of.filter(choice::Column::List.eq(LIST)).exec(connection).await?;
    let mut once: Vec<&Language> = Vec::new();
    for language in languages {
        if !once.contains(&language) {
            once.push(language);
        }
    }
    let row = |(place, language): (i32, &Language)| choice::ActiveModel {
        consultation: Set(consultation),
        list: Set(LIST.to_owned()),
        place: Set(place),
        code: Set(language.as_str().to_owned()),
        label: Set(None),
    };
    insert_all::<choice::Entity, _>(connection, (0..).zip(once).map(row).collect()).await
}

/// Corrects what language the draft is in. The words stay as they are: only what they are called changes, in every version
/// that was called the same.
pub(crate) async fn rename_draft(connection: &impl ConnectionTrait, row: &consultation::Model, language: &Language) -> Result<()> {
    let (before, after) = (row.language.as_str(), language.as_str());
    if before == after {
        return Ok(());
    }
    let versions = || {
        let of = version::Entity::find().select_only().column(version::Column::Id).filter(version::Column::Consultation.eq(row.id));
        of.into_query()
    };
    let taken = version_text::Entity::find().filter(version_text::Column::Language.eq(after));
    if taken.filter(version_text::Column::Version.in_subquery(versions())).one(connection).await?.is_some() {
        return Err(StoreError::invalid("language", "taken", "The draft has a text in that language already."));
    }
    let blocks = block::Entity::find().select_only().column(block::Column::Id).filter(block::Column::Version.in_subquery(versions()));
    block_text::Entity::update_many()
        .col_expr(block_text::Column::Language, Expr::value(after))
        .filter(block_text::Column::Language.eq(before))
        .filter(block_text::Column::Block.in_subquery(blocks.into_query()))
        .exec(connection)
        .await?;
    anchor::Entity::update_many()
        .col_expr(anchor::Column::Language, Expr::value(after))
        .filter(anchor::Column::Language.eq(before))
        .filter(anchor::Column::Version.in_subquery(versions()))
        .exec(connection)
        .await?;
    version::Entity::update_many()
        .col_expr(version::Column::Language, Expr::value(after))
        .filter(version::Column::Language.eq(before))
        .filter(version::Column::Consultation.eq(row.id))
        .exec(connection)
        .await?;
    consultation::Entity::update_many()
        .col_expr(consultation::Column::Language, Expr::value(after))
        .filter(consultation::Column::Id.eq(row.id))
        .exec(connection)
        .await?;
    Ok(())
}
