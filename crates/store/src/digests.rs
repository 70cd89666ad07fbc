//! Digests by mail: who wants one, whose turn it is, and what is in it.
//!
//! Whoever sends takes one at a time. Taking it ends its period, so that neither a second process nor a restart sends it
//! again; only a mail that was refused is given back.

use colloquy_consultation::{DigestKind, Language, Pace, Slug, Timestamp};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use crate::entity::{consultation, digest, person};
use crate::error::{Result, StoreError};
use crate::reader::Reader;
use crate::store::{Store, Viewer};

mod news;

pub use news::{DeskNews, News};

/// A mail that was refused is given up for this period after so many attempts.
const ATTEMPTS_MAX: i32 = 5;
/// How long a mail that was refused waits; after each failure longer.
const AGAIN_MS: i64 = 5 * 60_000;

/// The right to send digests.
#[derive(Debug, Clone)]
pub struct Digests {
    store: Store,
}

/// How somebody wants a digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestWish {
    /// Of what.
    pub kind: DigestKind,
    /// How often.
    pub pace: Pace,
    /// In which language.
    pub language: Language,
    /// In whose time: the name of a zone.
    pub zone: String,
    /// At which hour of that zone, 0 to 23.
    pub hour: u32,
}

/// A digest that is due.
#[derive(Debug, Clone)]
pub struct DueDigest {
    /// What was wished.
    pub wish: DigestWish,
    /// Ends it: for a link, and for the mail's header.
    pub stop: String,
    row: digest::Model,
}

/// What a digest is made of, and whom it goes to.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// Whom it goes to.
    pub email: String,
    /// What is new.
    pub news: News,
}

impl Reader {
    /// How the viewer wants digests of this consultation.
    ///
    /// # Errors
    /// The database failed.
    pub async fn digests(&self) -> Result<Vec<DigestWish>> {
        let Some(me) = &self.me else { return Ok(Vec::new()) };
        let rows = digest::Entity::find().filter(digest::Column::Person.eq(me.person.id));
        let rows = rows.filter(digest::Column::Consultation.eq(self.id.0)).all(&self.store.reads).await?;
        rows.iter().map(wish).collect()
    }

    /// Whether the viewer has proved an address, and whether they are at the desk: what digests need.
    #[must_use]
    pub fn may_have_digests(&self) -> (bool, bool) {
        self.me.as_ref().map_or((false, false), |me| (me.confirmed(), me.confirmed() && !me.roles.is_empty()))
    }

    /// From now on the viewer gets a digest, the first one at `due`; `stop` is a new secret that ends it.
    ///
    /// # Errors
    /// `SignInNeeded`. `Forbidden("confirm-first" | "not-at-the-desk")`.
    pub async fn want_digest(&self, wish: &DigestWish, due: Timestamp, stop: &str) -> Result<()> {
        let me = self.me.as_ref().ok_or(StoreError::SignInNeeded)?;
        let (confirmed, at_desk) = self.may_have_digests();
        if !confirmed {
            return Err(StoreError::Forbidden("confirm-first"));
        }
        if wish.kind == DigestKind::Desk && !at_desk {
            return Err(StoreError::Forbidden("not-at-the-desk"));
        }
        let now = self.store.now().await?;
        let transaction = self.store.begin().await?;
        let before = digest::Entity::find()
            .filter(digest::Column::Person.eq(me.person.id))
            .filter(digest::Column::Consultation.eq(self.id.0))
            .filter(digest::Column::Kind.eq(wish.kind.as_str()))
            .one(&transaction)
            .await?;
        let row = digest::ActiveModel {
            pace: Set(wish.pace.as_str().to_owned()),
            language: Set(wish.language.as_str().to_owned()),
            zone: Set(wish.zone.clone()),
            hour: Set(i32::try_from(wish.hour.min(23)).map_err(StoreError::stored)?),
            due_at: Set(due.0),
            attempts: Set(0),
            ..Default::default()
        };
        match before {
            // What was not told yet is told at the new time; the links of earlier mails still end it.
            Some(before) => {
                digest::Entity::update_many().set(row).filter(digest::Column::Id.eq(before.id)).exec(&transaction).await?;
            }
            None => {
                let row = digest::ActiveModel {
                    id: Set(Uuid::now_v7()),
                    consultation: Set(self.id.0),
                    person: Set(me.person.id),
                    kind: Set(wish.kind.as_str().to_owned()),
                    stop: Set(stop.to_owned()),
                    since_at: Set(now.0),
                    ..row
                };
                digest::Entity::insert(row).exec_without_returning(&transaction).await?;
            }
        }
        Ok(transaction.commit().await?)
    }

    /// The viewer gets no digest any more; done twice it is done once.
    ///
    /// # Errors
    /// `SignInNeeded`.
    pub async fn stop_digest(&self, kind: DigestKind) -> Result<()> {
        let me = self.me.as_ref().ok_or(StoreError::SignInNeeded)?;
        digest::Entity::delete_many()
            .filter(digest::Column::Person.eq(me.person.id))
            .filter(digest::Column::Consultation.eq(self.id.0))
            .filter(digest::Column::Kind.eq(kind.as_str()))
            .exec(&self.store.writes)
            .await?;
        Ok(())
    }

    /// What everyone may read of what happened since a moment.
    ///
    /// # Errors
    /// The database failed.
    pub async fn news(&self, since: Timestamp) -> Result<News> {
        news::read(self, since, self.store.now().await?, false).await
    }
}

impl Digests {
    /// A digest that is due; none if nothing is.
    ///
    /// # Errors
    /// The database failed.
    pub async fn due(&self) -> Result<Option<DueDigest>> {
        let now = self.store.now().await?;
        let due = digest::Entity::find().filter(digest::Column::DueAt.lte(now.0)).order_by_asc(digest::Column::DueAt);
        let Some(row) = due.one(&self.store.reads).await? else { return Ok(None) };
        Ok(Some(DueDigest { wish: wish(&row)?, stop: row.stop.clone(), row }))
    }

    /// Takes it: its period is over, the next one begins and ends at `next`. None: another process was first, or there is
    /// nothing to say, or nobody any more to say it to.
    ///
    /// # Errors
    /// The database failed.
    pub async fn take(&self, due: &DueDigest, next: Timestamp) -> Result<Option<Delivery>> {
        let row = &due.row;
        let now = self.store.now().await?;
        let taken = digest::Entity::update_many()
            .col_expr(digest::Column::SinceAt, Expr::value(now.0))
            .col_expr(digest::Column::DueAt, Expr::value(next.0))
            .col_expr(digest::Column::Attempts, Expr::value(0))
            .filter(digest::Column::Id.eq(row.id))
            .filter(digest::Column::DueAt.eq(row.due_at))
            .filter(digest::Column::SinceAt.eq(row.since_at))
            .exec(&self.store.writes)
            .await?;
        if taken.rows_affected == 0 {
            return Ok(None);
        }
        let made = self.deliver(row, now).await;
        if made.is_err() {
            self.give_back(due).await?;
        }
        made
    }

    /// The mail was refused: it is tried again a little later, not for ever.
    ///
    /// # Errors
    /// The database failed.
    pub async fn give_back(&self, due: &DueDigest) -> Result<()> {
        let row = &due.row;
        let attempts = row.attempts + 1;
        if attempts >= ATTEMPTS_MAX {
            // What is new is in the next one.
            let back = digest::Entity::update_many().col_expr(digest::Column::SinceAt, Expr::value(row.since_at));
            back.filter(digest::Column::Id.eq(row.id)).exec(&self.store.writes).await?;
            return Ok(());
        }
        let now = self.store.now().await?;
        digest::Entity::update_many()
            .col_expr(digest::Column::SinceAt, Expr::value(row.since_at))
            .col_expr(digest::Column::DueAt, Expr::value(now.0 + (AGAIN_MS << attempts)))
            .col_expr(digest::Column::Attempts, Expr::value(attempts))
            .filter(digest::Column::Id.eq(row.id))
            .exec(&self.store.writes)
            .await?;
        Ok(())
    }

    /// Of which consultation the secret of a mail ends a digest; none: of none any more.
    ///
    /// # Errors
    /// The database failed.
    pub async fn find(&self, stop: &str) -> Result<Option<(Slug, String)>> {
        let found = digest::Entity::find().filter(digest::Column::Stop.eq(stop)).one(&self.store.reads).await?;
        let Some(row) = found else { return Ok(None) };
        let consultation = consultation::Entity::find_by_id(row.consultation).one(&self.store.reads).await?;
        let consultation = consultation.ok_or(StoreError::NotFound("consultation"))?;
        Ok(Some((consultation.slug.parse().map_err(StoreError::stored)?, consultation.title)))
    }

    /// Ends the digest of this secret; an unknown one ends nothing.
    ///
    /// # Errors
    /// The database failed.
    pub async fn stop(&self, stop: &str) -> Result<()> {
        digest::Entity::delete_many().filter(digest::Column::Stop.eq(stop)).exec(&self.store.writes).await?;
        Ok(())
    }

    async fn deliver(&self, row: &digest::Model, now: Timestamp) -> Result<Option<Delivery>> {
        let connection = &self.store.reads;
        let Some(person) = person::Entity::find_by_id(row.person).one(connection).await? else { return Ok(None) };
        let Some(email) = person.email.filter(|_| person.email_confirmed_at.is_some()) else { return Ok(None) };
        let consultation = consultation::Entity::find_by_id(row.consultation).one(connection).await?;
        let Some(consultation) = consultation else { return Ok(None) };
        let viewer = Viewer::Person(colloquy_consultation::PersonId(row.person));
        let reader = match Reader::admit(&self.store, viewer, consultation).await {
            Ok(reader) => reader,
            // They are on its list no longer.
            Err(StoreError::NotFound(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        let desk = row.kind == DigestKind::Desk.as_str();
        if desk && !reader.may_have_digests().1 {
            return Ok(None);
        }
        let news = news::read(&reader, Timestamp(row.since_at), now, desk).await?;
        Ok(Some(Delivery { email, news }).filter(|delivery| delivery.news.is_something()))
    }
}

impl Store {
    /// Digests that are due, and the links that end them.
    #[must_use]
    pub fn digests(&self) -> Digests {
        Digests { store: self.clone() }
    }
}

pub(crate) fn wish(row: &digest::Model) -> Result<DigestWish> {
    Ok(DigestWish {
        kind: row.kind.parse().map_err(StoreError::stored)?,
        pace: row.pace.parse().map_err(StoreError::stored)?,
        language: row.language.parse().map_err(StoreError::stored)?,
        zone: row.zone.clone(),
        hour: row.hour.unsigned_abs(),
    })
}
