//! What the form sends, by the same commands as the API.

use axum::http::HeaderMap;
use colloquy_consultation::comment::{NewComment, clean_text};
use colloquy_consultation::phase::Shut;
use colloquy_consultation::{CommentIn, CommentKind, CommentOut, Language, Operation, SessionOut, StatementIn};
use colloquy_store::{Filter, StoreError, Viewer};

use super::form::Form;
use super::place::Place;
use crate::app::App;
use crate::error::{Error, Result, invalid};
use crate::routes::participant;
use crate::secret::Token;
use crate::session::Caller;

/// What was stored.
pub(super) struct Sent {
    /// The contribution.
    pub(super) comment: CommentOut,
    /// The session that began with it.
    pub(super) begun: Option<Token>,
}

/// Why nothing was stored, and the session that began all the same.
pub(super) struct Refused {
    /// The reason.
    pub(super) error: Error,
    /// The session.
    pub(super) begun: Option<Token>,
}

impl<E: Into<Error>> From<E> for Refused {
    fn from(error: E) -> Self {
        Self { error: error.into(), begun: None }
    }
}

/// Stores the contribution; before it what its writer states about themselves, where that is new.
pub(super) async fn send(app: &App, caller: &Caller, headers: &HeaderMap, place: &Place, form: &Form) -> Result<Sent, Refused> {
    let given = read(place, form)?;
    let new = NewComment::check(&given).map_err(Error::from)?;
    let session = place.reader.session().await?;
    let stated = match statement(&session, form) {
        Some(statement) => {
            is_open(place).await?;
            Some(participant::state(app, caller, headers, &place.reader, statement).await?)
        }
        None => None,
    };
    let (viewer, begun) = match stated {
        Some(stated) => (stated.session.person.map_or(caller.viewer, Viewer::Person), stated.begun),
        None => (caller.viewer, None),
    };
    let writer = Caller { viewer, ..caller.clone() };
    match store(app, &writer, place, new).await {
        Ok(comment) => Ok(Sent { comment, begun }),
        Err(error) => Err(Refused { error, begun }),
    }
}

async fn store(app: &App, writer: &Caller, place: &Place, new: NewComment) -> Result<CommentOut> {
    let reader = app.store.reader(writer.viewer, &place.consultation().slug).await?;
    let participant = reader.participant()?.with_holding(writer.holding(app));
    writer.may_write(app).await?;
    let (comment, _) = participant.create_comment(new).await?;
    app.live.wake();
    Ok(comment)
}

/// Nobody is introduced for words that cannot be taken now.
async fn is_open(place: &Place) -> Result<()> {
    let summary = place.reader.summary(place.version.number, &Filter::default()).await?;
    if let Err(shut) = place.consultation().phase.admit(summary.now) {
        return Err(match shut {
            Shut::Until(at) => StoreError::NotOpen(at),
            Shut::Since(at) => StoreError::Closed(at),
        }
        .into());
    }
    if summary.paused.is_some() {
        return Err(crate::error::conflict("paused"));
    }
    Ok(())
}

/// The contribution as the API takes it. Whoever changed the words of the paragraph suggests wording, whatever is ticked.
fn read(place: &Place, form: &Form) -> Result<CommentIn> {
    let wrong = |field: &str| invalid(field, "invalid", "This form is not whole; load the page again.");
    let parent = if form.to.is_empty() { None } else { Some(form.to.parse().map_err(|_| wrong("parent"))?) };
    let mut kind: CommentKind = form.kind.parse().map_err(|_| wrong("kind"))?;
    let mut operation = None;
    let mut proposed = String::new();
    if parent.is_none() && place.takes_wording() {
        let chosen: Operation = form.operation.parse().map_err(|_| wrong("operation"))?;
        let (base, typed) = (place.words(), clean_text(&form.proposed));
        let is_changed = typed.trim() != base.trim() && !typed.trim().is_empty();
        if kind == CommentKind::Suggestion || is_changed {
            kind = CommentKind::Suggestion;
            operation = Some(chosen);
            proposed = match chosen {
                Operation::Delete => String::new(),
                Operation::Replace if !is_changed => return Err(invalid("proposed", "unchanged", "Please change the words first.")),
                Operation::InsertAfter if !is_changed => return Err(invalid("proposed", "missing", "Please write the words to be added.")),
                Operation::Replace | Operation::InsertAfter => typed,
            };
        }
    }
    if kind == CommentKind::Suggestion && operation.is_none() {
        kind = CommentKind::Comment;
    }
    let blocks = match (parent, place.block()) {
        (None, Some(block)) => vec![block.id],
        _ => Vec::new(),
    };
    Ok(CommentIn {
        id: form.id.parse().map_err(|_| wrong("id"))?,
        kind,
        body: form.body.clone(),
        language: form.language.parse::<Language>().map_err(|_| wrong("language"))?,
        version: place.version.number,
        blocks,
        quote: None,
        operation,
        proposed,
        parent,
        text_language: place.text_language(),
    })
}

/// What is to be kept about the writer; none where the form says what is known already.
fn statement(session: &SessionOut, form: &Form) -> Option<StatementIn> {
    let line = |text: &str| text.trim().to_owned();
    let given = StatementIn {
        name: line(&form.name),
        group: form.group.clone(),
        region: form.region.clone(),
        affiliation: line(&form.affiliation),
        behalf: line(&form.behalf),
        email: if session.confirmed { String::new() } else { line(&form.email) },
        language: form.mail_language.clone(),
    };
    let known = &session.statement;
    let same = given.name == known.name
        && given.group == known.group
        && given.region == known.region
        && given.affiliation == known.affiliation
        && given.behalf == known.behalf
        && (given.email.is_empty() || given.email.eq_ignore_ascii_case(&session.email));
    (known.name.is_empty() || !same).then_some(given)
}
