//! `/c/{slug}/v/{version}/text.docx`: the text of a version alone, as a document to sign off or to work on.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use colloquy_consultation::Slug;
use colloquy_documents::docx::clean;
use tokio::task::spawn_blocking;

use super::Page;
use super::consultation::hide;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::error::{Result, internal};
use crate::extract::Two;
use crate::report::Form;
use crate::session::Caller;

/// The document; whoever may read the version may have it.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>, path: Result<Two<Slug, u32>>) -> Response {
    let made = async {
        let Two(slug, number) = path.map_err(hide)?;
        document(&app, &page, &caller?, &slug, number).await
    };
    page.finish(made.await)
}

async fn document(app: &App, page: &Page, caller: &Caller, slug: &Slug, number: u32) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, slug).await?;
    let version = reader.version(Some(number)).await?;
    let consultation = reader.consultation();
    let title = consultation.title.clone();
    // A long text takes a while; others go on meanwhile.
    let made = spawn_blocking(move || clean(&title, &version.blocks, &version.language)).await;
    let file = made.map_err(|error| internal(&error))?.map_err(|error| internal(&error))?;
    let keep = Keep::Asking(caller.is_shareable(consultation.visibility));
    let etag_of = file.clone();
    let mut answer = kept(keep, Form::DocxClean.mime(), file, Some(&etag_of), &page.headers)?;
    let name = HeaderValue::try_from(format!("attachment; filename=\"{slug}-v{number}.docx\"")).map_err(|error| internal(&error))?;
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}
