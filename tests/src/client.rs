//! A client of the API, as a browser would be one: with a cookie and an origin.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{Timestamp, api};
use reqwest::header::{CONTENT_TYPE, COOKIE, ETAG, ORIGIN, SET_COOKIE};
use reqwest::{Method, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A client with a session of its own.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    address: String,
    cookie: Option<String>,
}

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Media type.
    pub kind: String,
    /// Entity tag; may be empty.
    pub tag: String,
    /// The body.
    pub text: String,
    cookie: Option<String>,
}

impl Answer {
    /// The body as JSON.
    ///
    /// # Errors
    /// When it is none of this form.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.text).with_context(|| format!("status {}, not the expected JSON: {:.600}", self.status, self.text))
    }

    /// The body as JSON, if the status is `status`.
    ///
    /// # Errors
    /// When it is another.
    pub fn expect<T: DeserializeOwned>(&self, status: u16) -> Result<T> {
        ensure!(self.status == status, "status {} in place of {status}: {:.600}", self.status, self.text);
        self.json()
    }
}

impl Client {
    /// A client nobody knows.
    #[must_use]
    pub fn new(address: &str) -> Self {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30)).no_proxy().build().unwrap_or_default();
        Self { http, address: address.to_owned(), cookie: None }
    }

    /// Whether the server answers at all.
    pub async fn is_alive(&self) -> bool {
        self.get("/healthz").await.is_ok_and(|answer| answer.status == 200)
    }

    /// `GET` of any address.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn get(&self, path: &str) -> Result<Answer> {
        read(self.request(Method::GET, path).send().await?).await
    }

    /// An open stream, for instance of events.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn open(&self, path: &str, last_event: Option<i64>) -> Result<Response> {
        let mut request = self.request(Method::GET, path).timeout(Duration::from_secs(600));
        if let Some(seq) = last_event {
            request = request.header("last-event-id", seq.to_string());
        }
        Ok(request.send().await?)
    }

    /// A request with a body in JSON.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn send(&self, method: Method, path: &str, body: &(impl Serialize + ?Sized)) -> Result<Answer> {
        read(self.request(method, path).json(body).send().await?).await
    }

    /// Sends a form, as a page without scripts would.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn form(&self, path: &str, fields: &'static str) -> Result<Answer> {
        let request = self.request(Method::POST, path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        read(request.body(fields).send().await?).await
    }

    /// A request without a body.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn delete(&self, path: &str) -> Result<Answer> {
        read(self.request(Method::DELETE, path).send().await?).await
    }

    /// States a name in a consultation and keeps the session.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn introduce(&mut self, slug: &str, name: &str, email: &str) -> Result<api::SessionOut> {
        let statement = api::StatementIn {
            name: name.into(),
            group: "civil-society".into(),
            region: "africa".into(),
            email: email.into(),
            language: "en".into(),
            ..api::StatementIn::default()
        };
        let answer = self.send(Method::PUT, &format!("/api/v1/consultations/{slug}/participant"), &statement).await?;
        self.keep(&answer);
        answer.expect(200)
    }

    /// Proves an address with the code of a mail and keeps the session.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn use_code(&mut self, email: &str, code: &str) -> Result<api::SessionOut> {
        let code = api::CodeIn { email: email.into(), code: code.into(), ..api::CodeIn::default() };
        let answer = self.send(Method::POST, "/api/v1/session", &code).await?;
        self.keep(&answer);
        answer.expect(200)
    }

    fn keep(&mut self, answer: &Answer) {
        if let Some(cookie) = &answer.cookie {
            self.cookie = Some(cookie.clone());
        }
    }

    /// A version of a draft.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn version(&self, slug: &str) -> Result<colloquy_consultation::VersionOut> {
        self.get(&format!("/api/v1/consultations/{slug}/versions/1")).await?.expect(200)
    }

    /// The numbers of a consultation.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn summary(&self, slug: &str) -> Result<api::SummaryOut> {
        self.get(&format!("/api/v1/consultations/{slug}/summary?version=1")).await?.expect(200)
    }

    /// Sends a comment.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn post(&self, slug: &str, comment: &api::CommentIn) -> Result<Answer> {
        self.send(Method::POST, &format!("/api/v1/consultations/{slug}/comments"), comment).await
    }

    /// Every comment of a consultation, page after page.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn all_comments(&self, slug: &str) -> Result<Vec<api::CommentOut>> {
        let mut all = Vec::new();
        let mut cursor = String::new();
        loop {
            let page: api::CommentPage =
                self.get(&format!("/api/v1/consultations/{slug}/comments?version=1&limit=100{cursor}")).await?.expect(200)?;
            all.extend(page.items);
            match page.next {
                Some(next) => cursor = format!("&cursor={next}"),
                None => return Ok(all),
            }
        }
    }

    /// Moves the close of a consultation's phase is done by the command line; this reads when it is.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn closes(&self, slug: &str) -> Result<Option<Timestamp>> {
        Ok(self.summary(slug).await?.closes)
    }

    fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let mut request = self.http.request(method, format!("{}{path}", self.address)).header(ORIGIN, &self.address);
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        request
    }
}

/// A comment on blocks, ready to be sent.
#[must_use]
pub fn comment_on(blocks: &[colloquy_consultation::BlockId], body: &str) -> api::CommentIn {
    api::CommentIn {
        id: colloquy_consultation::CommentId(uuid::Uuid::now_v7()),
        kind: colloquy_consultation::CommentKind::Comment,
        body: body.into(),
        language: colloquy_consultation::Language::english(),
        version: 1,
        blocks: blocks.to_vec(),
        quote: None,
        operation: None,
        proposed: String::new(),
        parent: None,
        text_language: None,
    }
}

/// The value of a field of any JSON, as text.
#[must_use]
pub fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

async fn read(response: Response) -> Result<Answer> {
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let status = response.status().as_u16();
    let (kind, tag) = (header(CONTENT_TYPE), header(ETAG));
    let cookie = header(SET_COOKIE).split(';').next().filter(|cookie| !cookie.is_empty()).map(str::to_owned);
    Ok(Answer { status, kind, tag, cookie, text: response.text().await? })
}
