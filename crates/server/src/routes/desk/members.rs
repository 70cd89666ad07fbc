//! The list of members.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::{Email, MembersAddedOut, MembersIn, MembersPage, Slug, read_addresses};
use colloquy_store::{CoChair, MembersQuery};
use serde::Deserialize;

use crate::answer::json;
use crate::app::App;
use crate::error::{Result, invalid};
use crate::extract::{Json, One, Params, Two};
use crate::openapi::{DeskReadProblems, DeskWriteProblems};
use crate::session::Caller;

/// How many addresses are read at once.
const MOST: usize = 50_000;

/// Which part of the list.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// What the addresses contain.
    q: String,
    /// `next` of the page before.
    cursor: Option<String>,
    /// How many, 1 to 500; 100 without it.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
}

/// A page of the list; addresses are for co-chairs alone.
#[utoipa::path(
    get, path = "/consultations/{slug}/desk/members", operation_id = "list_members", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), Query),
    responses((status = 200, body = MembersPage), DeskReadProblems)
)]
pub async fn list(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Params(query): Params<Query>) -> Result<Response> {
    let co_chair = super::observer(&app, &caller, &slug).await?.co_chair()?;
    let limit = query.limit.unwrap_or(100);
    if !(1..=500).contains(&limit) {
        return Err(invalid("limit", "invalid", "From 1 to 500."));
    }
    json(&co_chair.members(&MembersQuery { text: query.q, cursor: query.cursor, limit }).await?)
}

/// Puts addresses on the list: all of them or, if one is none, nothing. Nobody is sent a mail.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/members", operation_id = "add_members", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation")),
    request_body = MembersIn,
    responses((status = 200, body = MembersAddedOut), DeskWriteProblems)
)]
pub async fn add(State(app): State<App>, caller: Caller, One(slug): One<Slug>, Json(given): Json<MembersIn>) -> Result<Response> {
    json(&put(&app, &super::co_chair(&app, &caller, &slug).await?, &given).await?)
}

/// Does it, for the API and the page alike.
///
/// # Errors
/// Addresses that are none; too many.
pub async fn put(app: &App, co_chair: &CoChair, given: &MembersIn) -> Result<MembersAddedOut> {
    let emails = read_addresses(&given.emails, MOST)?;
    let added = co_chair.add_members(&emails).await?;
    app.live.wake();
    Ok(MembersAddedOut { added, known: u32::try_from(emails.len()).unwrap_or(u32::MAX).saturating_sub(added) })
}

/// Takes an address off the list; what was said stays.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/members/{id}", operation_id = "remove_member", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = String, Path, description = "the address")),
    responses((status = 204, description = "removed"), DeskWriteProblems)
)]
pub async fn remove(State(app): State<App>, caller: Caller, Two(slug, email): Two<Slug, Email>) -> Result<StatusCode> {
    super::co_chair(&app, &caller, &slug).await?.remove_member(&email).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}
