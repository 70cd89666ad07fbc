//! The tables, one a file. Codes are text, moments are UTC milliseconds.

pub mod anchor;
pub mod block;
pub mod block_tally;
pub mod block_text;
pub mod bucket;
pub mod choice;
pub mod comment;
pub mod comment_revision;
pub mod consultation;
pub mod endorsement;
pub mod event;
pub mod member;
pub mod participant;
pub mod person;
pub mod phase;
pub mod position;
pub mod proof;
pub mod role;
pub mod schedule_change;
pub mod session;
pub mod source;
pub mod suggestion;
pub mod version;
pub mod voice;
