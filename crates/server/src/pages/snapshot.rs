//! `/desk/{slug}/snapshot`: the consultation as it stands, as an archive to be kept.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use colloquy_consultation::Slug;

use super::Page;
use super::consultation::hide;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::error::{Result, internal};
use crate::extract::One;
use crate::session::Caller;
use crate::snapshot;

/// The file.
pub async fn file(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let desk = app.store.desk(caller?.viewer, &slug.map_err(hide)?.0).await?;
        let slug = &desk.reader().consultation().slug;
        let made = snapshot::make(&app.store, &app.messages, &app.settings.address(), slug, Some(&page.language)).await;
        let (name, bytes) = made.map_err(|error| internal(&error))?;
        let mut answer = kept(Keep::Never, "application/zip", bytes, None, &HeaderMap::new())?;
        let name = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).map_err(|error| internal(&error))?;
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
        Ok(answer)
    };
    page.finish(made.await)
}
