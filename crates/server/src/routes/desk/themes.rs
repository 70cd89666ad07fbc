//! Labels that group contributions across blocks.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::{CommentId, CommentThemesIn, DeskCommentOut, Slug, ThemeId, ThemeIn, ThemeMergeIn, ThemeOut};

use crate::answer::json;
use crate::app::App;
use crate::error::Result;
use crate::extract::{Json, Two};
use crate::openapi::DeskWriteProblems;
use crate::session::Caller;

/// Makes a theme, or gives one another name.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/themes/{id}", operation_id = "name_theme", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = ThemeId, Path, description = "the theme; a UUIDv7 of the caller's for a new one")),
    request_body = ThemeIn,
    responses((status = 200, body = ThemeOut), DeskWriteProblems)
)]
pub async fn name(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, ThemeId>,
    Json(given): Json<ThemeIn>,
) -> Result<Response> {
    let named = super::editor(&app, &caller, &slug).await?.name_theme(id, &given).await?;
    app.live.wake();
    json(&named)
}

/// Deletes a theme; its contributions stay.
#[utoipa::path(
    delete, path = "/consultations/{slug}/desk/themes/{id}", operation_id = "delete_theme", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = ThemeId, Path, description = "the theme")),
    responses((status = 204, description = "deleted"), DeskWriteProblems)
)]
pub async fn delete(State(app): State<App>, caller: Caller, Two(slug, id): Two<Slug, ThemeId>) -> Result<StatusCode> {
    super::editor(&app, &caller, &slug).await?.delete_theme(id).await?;
    app.live.wake();
    Ok(StatusCode::NO_CONTENT)
}

/// Gives the contributions of a theme to another one and deletes it.
#[utoipa::path(
    post, path = "/consultations/{slug}/desk/themes/{id}/merge", operation_id = "merge_theme", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = ThemeId, Path, description = "the theme that goes")),
    request_body = ThemeMergeIn,
    responses((status = 200, body = ThemeOut), DeskWriteProblems)
)]
pub async fn merge(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, ThemeId>,
    Json(given): Json<ThemeMergeIn>,
) -> Result<Response> {
    let merged = super::editor(&app, &caller, &slug).await?.merge_theme(id, given.into).await?;
    app.live.wake();
    json(&merged)
}

/// Sets the themes of a contribution, all of them.
#[utoipa::path(
    put, path = "/consultations/{slug}/desk/comments/{id}/themes", operation_id = "set_themes", tag = "desk",
    params(("slug" = Slug, Path, description = "the consultation"), ("id" = CommentId, Path, description = "the contribution")),
    request_body = CommentThemesIn,
    responses((status = 200, body = DeskCommentOut), DeskWriteProblems)
)]
pub async fn set(
    State(app): State<App>,
    caller: Caller,
    Two(slug, id): Two<Slug, CommentId>,
    Json(given): Json<CommentThemesIn>,
) -> Result<Response> {
    let set = super::editor(&app, &caller, &slug).await?.set_themes(id, &given.themes).await?;
    app.live.wake();
    json(&set)
}
