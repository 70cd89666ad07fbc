//! The rules of the store, each on both engines.

mod comments;
mod dates;
mod desk;
mod digests;
mod findings;
mod help;
mod imports;
mod invitations;
mod lists;
mod many;
mod moderation;
mod next;
mod people;
mod plans;
mod reminders;
mod reported;
mod rights;
mod running;
mod settings;
mod texts;
mod views;
mod words;
