//! The desk: reading everything, drafting, publishing. What a caller may do is the type they get from the store.

pub mod assignments;
pub mod blocked;
pub mod calls;
pub mod comments;
pub mod decisions;
pub mod events;
pub mod export;
pub mod invitations;
pub mod matching;
pub mod members;
pub mod moderation;
pub mod notes;
pub mod overview;
pub mod paragraphs;
pub mod pause;
pub mod people;
pub mod publication;
pub mod queue;
pub mod reasons;
pub mod replies;
pub mod reported;
pub mod settings;
pub mod show;
pub mod syntheses;
pub mod themes;

use colloquy_consultation::Slug;
use colloquy_store::{CoChair, Desk, Editor};

use crate::app::App;
use crate::error::Result;
use crate::session::Caller;

/// The caller as somebody who reads at the desk.
async fn observer(app: &App, caller: &Caller, slug: &Slug) -> Result<Desk> {
    Ok(app.store.desk(caller.viewer, slug).await?)
}

/// The caller as somebody who drafts at the desk, within the limit on writing.
async fn editor(app: &App, caller: &Caller, slug: &Slug) -> Result<Editor> {
    let editor = app.store.desk(caller.viewer, slug).await?.editor()?;
    caller.may_write(app).await?;
    Ok(editor)
}

/// The caller as somebody who publishes, within the limit on writing.
async fn co_chair(app: &App, caller: &Caller, slug: &Slug) -> Result<CoChair> {
    let co_chair = app.store.desk(caller.viewer, slug).await?.co_chair()?;
    caller.may_write(app).await?;
    Ok(co_chair)
}
