//! `/c/{slug}?on=p12`: what was said in one place, and a form to say something there. For those whose browser runs no
//! scripts or no WebAssembly: the count links of the draft lead here, and the reader opens its own panel instead.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use colloquy_consultation::{CommentId, CommentOut, Slug};
use colloquy_store::{CommentQuery, Filter};
use serde::Deserialize;

use super::Page;
use super::consultation::texts::Wish;
use crate::app::App;
use crate::error::{Error, Result};
use crate::session::{Caller, set_cookie};

mod form;
mod place;
mod problem;
mod send;
mod view;

pub use form::Form;
use place::Place;
use view::View;

/// How many contributions stand on one page.
const LIMIT: u32 = 50;

/// What is asked for after the `?`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    /// The place: the id of a block's element, `whole`, or `all` for everything said; empty: the draft itself.
    pub on: String,
    /// The contribution to be answered.
    to: String,
    /// The contribution just sent.
    sent: String,
    /// Where the page begins.
    cursor: String,
    /// The language to read the draft in; empty: as the page is.
    text: String,
    /// The language to set beside it.
    beside: String,
}

impl Query {
    /// What it says about the draft's text.
    #[must_use]
    pub fn wish(&self) -> Wish<'_> {
        Wish { text: &self.text, beside: &self.beside }
    }
}

/// The page.
pub async fn show(app: &App, page: &Page, caller: &Caller, slug: &Slug, number: Option<u32>, query: &Query) -> Result<Response> {
    let place = Place::find(app, caller, page, (slug, number), query).await?;
    let form = Form::fresh(page, &place, &query.to);
    render(page, &place, query, &form, StatusCode::OK, None).await
}

/// A contribution sent by the form. Whatever is wrong with it, the words come back in the form.
pub async fn submit(
    app: &App,
    page: &Page,
    caller: &Caller,
    headers: &HeaderMap,
    address: (&Slug, Option<u32>, &Query),
    form: Form,
) -> Result<Response> {
    let (slug, number, query) = address;
    let place = Place::find(app, caller, page, (slug, number), query).await?;
    if !form.turned.is_empty() {
        return render(page, &place, query, &form.turned(page), StatusCode::OK, None).await;
    }
    match send::send(app, caller, headers, &place, &form).await {
        Ok(sent) => {
            let id = sent.comment.id;
            let mut answer = Redirect::to(&format!("{}&sent={id}#c-{id}", place.address())).into_response();
            if let Some(token) = sent.begun {
                answer.headers_mut().append(header::SET_COOKIE, set_cookie(&token, &app.settings));
            }
            Ok(answer)
        }
        Err(refused) if refused.error.status().is_server_error() && refused.begun.is_none() => Err(refused.error),
        Err(refused) => {
            // Who was just introduced is known from now on, also where their words were refused.
            let again = if refused.error.0.code == "id-taken" { form.renewed() } else { form };
            let mut answer = render(page, &place, query, &again, refused.error.status(), Some(&refused.error)).await?;
            if let Some(seconds) = refused.error.0.retry_after {
                answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            }
            if let Some(token) = refused.begun {
                answer.headers_mut().append(header::SET_COOKIE, set_cookie(&token, &app.settings));
            }
            Ok(answer)
        }
    }
}

async fn render(page: &Page, place: &Place, query: &Query, form: &Form, status: StatusCode, refused: Option<&Error>) -> Result<Response> {
    let comments = place
        .reader
        .comments(&CommentQuery {
            version: place.version.number,
            block: place.block().map(|block| block.id),
            whole: place.is_whole(),
            thread: None,
            filter: Filter::default(),
            newest: false,
            cursor: Some(query.cursor.clone()).filter(|cursor| !cursor.is_empty()),
            limit: LIMIT,
        })
        .await?;
    let session = place.reader.session().await?;
    let summary = place.reader.summary(place.version.number, &Filter::default()).await?;
    let (sent, parent) = (found(place, &query.sent).await?, found(place, &form.to).await?);
    let words = page.words();
    let view = View {
        words: &words,
        place,
        summary: &summary,
        comments: &comments,
        syntheses: &place.reader.syntheses(place.version.number).await?,
        session: &session,
        form,
        refused,
        sent: sent.as_ref(),
        parent: parent.as_ref(),
    };
    let address = place.address_as_read();
    let form = view.takes_words().then_some((form::ID, address.as_str()));
    Ok(page.plain_around(form, status, &view.title(), &view.head(), &view.body()))
}

/// A contribution named in an address or a form, where the caller may see it.
async fn found(place: &Place, id: &str) -> Result<Option<CommentOut>> {
    let Ok(id) = id.parse::<CommentId>() else { return Ok(None) };
    match place.reader.comment(id).await {
        Ok(comment) => Ok(Some(comment)),
        Err(colloquy_store::StoreError::NotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
