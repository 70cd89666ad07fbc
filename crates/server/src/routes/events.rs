//! Live events of a consultation.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::{EventOut, Slug, Visibility};
use colloquy_store::{Desk, Hash, Reader, Store, StoreError, Viewer};
use futures_util::stream::{self, Stream, StreamExt as _};
use serde::Deserialize;
use tokio::sync::watch;

use crate::app::App;
use crate::error::{Result, invalid, too_many};
use crate::extract::{One, Params};
use crate::live::Seat;
use crate::openapi::StreamProblems;
use crate::session::Caller;

/// How many events are read at once.
const BATCH: u32 = 200;

/// When a client with too many streams may try again, in seconds.
const RETRY_S: u32 = 10;

/// Where to go on.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// The number of the last event known; the header `Last-Event-ID` comes first. Without either only new events are sent.
    #[serde(default)]
    #[param(minimum = 0)]
    pub after: Option<i64>,
}

/// What changes, as it changes (Server-Sent Events): `event: change` with an `EventOut` as data and its number as id.
#[utoipa::path(
    get, path = "/consultations/{slug}/events", operation_id = "stream_events", tag = "reading",
    params(
        ("slug" = Slug, Path, description = "the consultation"),
        ("Last-Event-ID" = Option<i64>, Header, description = "the number of the last event known"),
        Query
    ),
    responses(
        (status = 200, description = "a stream that goes on", body = EventOut, content_type = "text/event-stream"),
        StreamProblems
    )
)]
pub async fn stream(
    State(app): State<App>,
    caller: Caller,
    One(slug): One<Slug>,
    Params(query): Params<Query>,
    headers: HeaderMap,
) -> Result<Response> {
    let reader = app.store.reader(caller.viewer, &slug).await?;
    begin(app, caller, slug, Source::Public(Box::new(reader)), query.after, &headers).await
}

/// Whose events are streamed.
pub enum Source {
    /// Everyone's.
    Public(Box<Reader>),
    /// Everyone's and the desk's.
    Desk(Box<Desk>),
}

impl Source {
    fn reader(&self) -> &Reader {
        match self {
            Self::Public(reader) => reader,
            Self::Desk(desk) => desk.reader(),
        }
    }

    async fn events(&self, after: i64) -> Result<Vec<EventOut>, StoreError> {
        match self {
            Self::Public(reader) => reader.events(after, BATCH).await,
            Self::Desk(desk) => desk.events(after, BATCH).await,
        }
    }

    /// The same right once more, as far as it can have ended in the meantime.
    async fn again(&self, store: &Store, session: Option<&Hash>, slug: &Slug) -> Result<Option<Self>, StoreError> {
        let public = matches!(self, Self::Public(reader) if reader.consultation().visibility != Visibility::Members);
        if public {
            return Ok(None);
        }
        let viewer = match session {
            Some(hash) => store.find_viewer(hash).await?,
            None => Viewer::Stranger,
        };
        Ok(Some(match self {
            Self::Public(_) => Self::Public(Box::new(store.reader(viewer, slug).await?)),
            Self::Desk(_) => Self::Desk(Box::new(store.desk(viewer, slug).await?)),
        }))
    }
}

/// Begins a stream after an event.
///
/// # Errors
/// Too many streams of this client, or a number that is none.
pub async fn begin(app: App, caller: Caller, slug: Slug, source: Source, after: Option<i64>, headers: &HeaderMap) -> Result<Response> {
    let id = source.reader().id();
    let seat = app.live.seat(&caller.client, app.settings.streams_per_client).ok_or_else(|| too_many(RETRY_S))?;
    // Listening begins before the first read, so that nothing falls in between.
    let head = app.live.listen(id);
    let after = match last_event(headers)?.or(after) {
        Some(after) if after < 0 => return Err(invalid("after", "invalid", "A number from 0.")),
        Some(after) => after,
        None => app.store.heads(&[id]).await?.first().map_or(0, |(_, head)| *head),
    };
    // Something is sent at once, so that whatever stands in between passes the answer on.
    let hello = Event::default().comment("").retry(Duration::from_secs(2));
    let listener = Listener { stopping: app.live.stopping(), app, session: caller.session, slug, source, head, after, _seat: seat };
    let events = stream::once(async { Ok(hello) }).chain(listen(listener));
    let mut answer = Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(15))).into_response();
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.headers_mut().insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    Ok(answer)
}

fn last_event(headers: &HeaderMap) -> Result<Option<i64>> {
    let Some(value) = headers.get("last-event-id") else { return Ok(None) };
    let number = value.to_str().ok().and_then(|text| text.parse().ok()).filter(|number| *number >= 0);
    number.map(Some).ok_or_else(|| invalid("Last-Event-ID", "invalid", "The number of an event."))
}

struct Listener {
    app: App,
    session: Option<Hash>,
    slug: Slug,
    source: Source,
    head: watch::Receiver<i64>,
    after: i64,
    stopping: watch::Receiver<bool>,
    _seat: Seat,
}

/// Events until the server stops, the right to read is gone, or the database fails (the browser then comes back).
fn listen(listener: Listener) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(listener, |mut listener| async {
        loop {
            listener.head.borrow_and_update();
            let events = listener.next().await?;
            if !events.is_empty() {
                return Some((stream::iter(events.into_iter().map(Ok)), listener));
            }
            tokio::select! {
                changed = listener.head.changed() => changed.ok()?,
                _ = listener.stopping.wait_for(|stop| *stop) => return None,
            }
        }
    })
    .flatten()
}

impl Listener {
    /// The next events; none when the stream has to end.
    async fn next(&mut self) -> Option<Vec<Event>> {
        if *self.stopping.borrow() {
            return None;
        }
        // The right may have ended with the session, the list or the role.
        if let Some(source) = self.source.again(&self.app.store, self.session.as_ref(), &self.slug).await.ok()? {
            self.source = source;
        }
        let events = self.source.events(self.after).await.ok()?;
        self.after = events.last().map_or(self.after, |last| last.seq);
        events.iter().map(|event| Event::default().id(event.seq.to_string()).event("change").json_data(event).ok()).collect()
    }
}
