//! `/desk/new`: a new consultation from a file or pasted text, looked at before anything is kept.

use axum::extract::{Multipart, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Page;
use crate::app::App;
use crate::error::{Error, Result};
use crate::founding::Form;
use crate::session::Caller;

mod report;
mod view;

use view::Shown;

/// The largest request, in bytes: a file, which is a third larger in base64, and what is said about it.
pub const BODY_MAX: usize = 30 * 1024 * 1024;

/// The empty form.
pub async fn show(State(app): State<App>, page: Page, caller: Result<Caller>) -> Response {
    let made = async {
        app.store.founder(caller?.viewer).await?;
        let form = Form { language: page.language.as_str().to_owned(), ..Form::default() };
        Ok(view::render(&page, StatusCode::OK, &Shown { form: &form, read: None, error: None }))
    };
    page.finish(made.await)
}

/// The preview, or the consultation itself.
pub async fn submit(State(app): State<App>, page: Page, caller: Result<Caller>, given: Multipart) -> Response {
    let made = async {
        let caller = caller?;
        let founder = app.store.founder(caller.viewer).await?;
        caller.may_write(&app).await?;
        let form = match Form::read(given, false).await {
            Ok(form) => form,
            // What was typed is lost with the form; the browser's way back still has it.
            Err(error) => {
                return Ok(view::render(&page, error.status(), &Shown { form: &Form::default(), read: None, error: Some(&error) }));
            }
        };
        if form.intent == "drop" {
            return Ok(view::render(&page, StatusCode::OK, &Shown { form: &form, read: None, error: None }));
        }
        let read = match form.draft(Some(&page.words())).await {
            Ok(read) => read,
            Err(error) if error.0.status == 422 => {
                // A file that cannot be read is not carried along either.
                let form = Form { file: form.file.filter(|_| error.0.errors.iter().all(|error| error.field != "file")), ..form };
                return Ok(view::render(&page, error.status(), &Shown { form: &form, read: None, error: Some(&error) }));
            }
            Err(error) => return Err(error),
        };
        let refuse = |error: &Error| view::render(&page, error.status(), &Shown { form: &form, read: Some(&read), error: Some(error) });
        let new = match form.compose(&read) {
            Ok(new) => new,
            Err(error) => return Ok(refuse(&error)),
        };
        if form.intent != "create" {
            return Ok(view::render(&page, StatusCode::OK, &Shown { form: &form, read: Some(&read), error: None }));
        }
        let remarks = read.remarks(&app.messages.tongue(&new.language));
        match founder.found(new, remarks).await.map_err(Error::from) {
            Ok(made) => {
                let address =
                    HeaderValue::try_from(format!("/desk/{}/settings", made.slug)).map_err(|error| crate::error::internal(&error))?;
                Ok((StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response())
            }
            Err(error) if matches!(error.0.status, 409 | 422) => Ok(refuse(&error)),
            Err(error) => Err(error),
        }
    };
    page.finish(made.await)
}
