//! Contributions: comments, suggestions, questions and replies.

pub mod create;
pub mod edit;
pub mod list;
pub mod report;
pub mod revisions;
pub mod show;
pub mod withdraw;
