//! Asking bodies and people to take part.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::{
    AskedOut, InvitationId, InvitationsIn, InvitationsOut, InvitedKind, LinkOut, Slug, read_invitees, wrong_lines,
};
use colloquy_store::{Ask, CoChair};

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{Json, One, Two};
use crate::mail::invitation_link;
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::secret::Token;
use crate::session::{Caller, spend};

/// Everybody who was asked, newest first, with what came of it. Addresses are shown to co-chairs alone.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/invitations", operation_id = "list_invitations", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    responses((status = 200, body = InvitationsOut), DeskReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>) -> Result<Response> {
    json(&super::observer(&app, &caller, &slug).await?.asked().await?)
}

/// Asks all of a list, or nobody if a line is wrong. Whoever has an address gets a mail; those asked before are not asked again.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/invitations", operation_id = "ask", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = InvitationsIn,
    responses((status = 200, body = AskedOut), DeskWriteProblems)
)]
pub async fn ask(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<InvitationsIn>) -> Result<Response> {
    let co_chair = super::co_chair(&app, &caller, &slug).await?;
    let kind = given.kind.unwrap_or(InvitedKind::Person);
    let invitees = read_invitees(&given.list, kind, &[]).map_err(|wrong| wrong_lines(&wrong))?;
    let InvitationsIn { group, region, language, words, .. } = given;
    json(&send_out(&app, &co_chair, &Ask { invitees, group, region, language, words }).await?)
}

/// Does it, for the API and the page alike.
///
/// # Errors
/// Wrong fields; closed; too many lists.
pub async fn send_out(app: &App, co_chair: &CoChair, given: &Ask) -> Result<AskedOut> {
    if app.messages.find(given.language.as_str()).is_none() {
        return Err(invalid("language", "unknown", "There are no mails in this language."));
    }
    let slug = &co_chair.desk().reader().consultation().slug;
    spend(app, "invitations", slug.as_str(), app.settings.limits.invitations).await?;
    let asked = co_chair.ask(given).await?;
    app.live.wake();
    app.post.wake();
    Ok(asked)
}

/// Takes an invitation back: its links work no longer, nothing more is sent.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/invitations/{id}", operation_id = "withdraw_invitation", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = InvitationId, Path, description = "the invitation")),
    responses((status = 204, description = "taken back"), DeskWriteProblems)
)]
pub async fn withdraw(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, InvitationId>) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.withdraw_invitation(id).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}

/// Sends the mail of an invitation once more.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/invitations/{id}/mail", operation_id = "ask_again", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = InvitationId, Path, description = "the invitation")),
    responses((status = 204, description = "it is about to be sent"), DeskWriteProblems)
)]
pub async fn again(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, InvitationId>) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.ask_again(id).await?;
    app.live.wake();
    app.post.wake();
    Ok(StatusCode::NO_CONTENT)
}

/// Makes another link of an invitation, to be handed over; it is told only now.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/invitations/{id}/link", operation_id = "invitation_link", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = InvitationId, Path, description = "the invitation")),
    responses((status = 200, body = LinkOut), DeskWriteProblems)
)]
pub async fn link(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, InvitationId>) -> Result<Response> {
    json(&new_link(&app, &super::co_chair(&app, &caller, &slug).await?, id).await?)
}

/// Does it, for the API and the page alike.
///
/// # Errors
/// No such invitation; taken back; too many links.
pub async fn new_link(app: &App, co_chair: &CoChair, id: InvitationId) -> Result<LinkOut> {
    let token = Token::random();
    co_chair.invitation_link(id, &token.hash()).await?;
    let slug = &co_chair.desk().reader().consultation().slug;
    Ok(LinkOut { link: invitation_link(&format!("{}/c/{slug}", app.settings.address()), &token) })
}
