//! How the tables came to be: one list of steps for both engines. A published step never changes; a new one follows it.

use sea_orm_migration::prelude::*;

mod columns;
mod m0001_consultations;
mod m0002_people;
mod m0003_comments;
mod m0004_desk;
mod m0005_moderation;
mod m0006_letters;
mod m0007_invitations;
mod m0008_digest_and_calls;
mod m0009_versions;
mod m0010_texts;

/// Brings a database up to date.
pub(crate) struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_consultations::Migration),
            Box::new(m0002_people::Migration),
            Box::new(m0003_comments::Migration),
            Box::new(m0004_desk::Migration),
            Box::new(m0005_moderation::Migration),
            Box::new(m0006_letters::Migration),
            Box::new(m0007_invitations::Migration),
            Box::new(m0008_digest_and_calls::Migration),
            Box::new(m0009_versions::Migration),
            Box::new(m0010_texts::Migration),
        ]
    }
}
