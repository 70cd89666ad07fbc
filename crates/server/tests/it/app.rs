//! A server of its own for each test: real router, real database file, mails in a folder.

use std::path::PathBuf;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use colloquy_consultation::{
    BlockId, BlockOut, CommentId, CommentIn, CommentKind, CommentOut, Language, Problem, Rules, SessionOut, StatementIn, Timestamp,
    VersionOut, Visibility,
};
use colloquy_documents::import_draft;
use colloquy_server::app::App;
use colloquy_server::config::{Layers, Settings};
use colloquy_server::messages::Messages;
use colloquy_server::router::router;
use colloquy_store::{NewConsultation, Store};
use http_body_util::BodyExt as _;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tempfile::TempDir;
use tower::ServiceExt as _;

/// The page that the tests' server completes, with an inline script as Trunk writes one.
pub const PAGE: &str = r#"<!doctype html>
<html lang="{{lang}}" dir="{{dir}}"><head><meta charset="utf-8"><title>{{title}}</title>
<link rel="stylesheet" href="/reader-0123456789abcdef.css">
<link rel="modulepreload" href="/reader-0123456789abcdef.js">
<script type="module">
import init from '/reader-0123456789abcdef.js';
await init();
</script>{{head}}</head><body>{{body}}</body></html>"#;

pub const DRAFT: &str = "# First part\n\n16. We call for an open process.\n\n17. We thank the secretariat.\n\n# Second part\n\nA paragraph without a number of its own.\n\n| Action | Status |\n|---|---|\n| Access | |\n";

const LIMITS: [&str; 11] = [
    "limit_writes",
    "limit_introductions",
    "limit_codes",
    "limit_codes_client",
    "limit_invitations",
    "limit_sign_in",
    "limit_sign_in_client",
    "hold_links",
    "hold_same",
    "hold_flood",
    "hold_flood_client",
];

/// A server.
pub struct TestApp {
    pub app: App,
    router: Router,
    folder: TempDir,
    poller: tokio::task::JoinHandle<()>,
}

impl TestApp {
    /// On an empty SQLite file, with limits off.
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    /// With other messages.
    pub async fn speaking(messages: Messages, settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("colloquy.db").display());
        Self::start(folder, database, settings, messages).await
    }

    /// With settings of its own, such as `("limit_writes", "3/1h")`.
    pub async fn with(settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = format!("sqlite:{}", folder.path().join("colloquy.db").display());
        Self::start(folder, database, settings, Messages::load().unwrap()).await
    }

    /// On a database that is there already, with limits off.
    pub async fn on(database: &str) -> Self {
        Self::start(tempfile::tempdir().unwrap(), database.to_owned(), &[], Messages::load().unwrap()).await
    }

    async fn start(folder: TempDir, database: String, settings: &[(&str, &str)], messages: Messages) -> Self {
        let path = |name: &str| folder.path().join(name).display().to_string();
        std::fs::create_dir_all(folder.path().join("dist/locales")).unwrap();
        for (name, text) in [
            ("index.html", PAGE),
            ("desk.html", PAGE),
            ("reader-0123456789abcdef.js", "export default function init() {}"),
            ("reader-0123456789abcdef.css", "body { margin: 0 }"),
            ("locales/en.json", "{\"a\":\"b\"}"),
            ("locales/en.desk.json", "{\"a\":\"c\"}"),
        ] {
            std::fs::write(folder.path().join("dist").join(name), text).unwrap();
        }
        let mut flags = vec![
            ("database", Some(database)),
            ("assets", Some(path("dist"))),
            ("mail_dir", Some(path("mail"))),
            ("base_url", Some("http://colloquy.test".to_owned())),
        ];
        flags.extend(LIMITS.map(|name| (name, Some("off".to_owned()))));
        flags.extend(settings.iter().map(|(key, value)| (*key, Some((*value).to_owned()))));
        let settings = Settings::check(&Layers::load(None, |_| None, &flags).unwrap()).unwrap();
        let store = Store::open(&settings.database).await.unwrap();
        let app = App::speaking(store, settings, messages).unwrap();
        let poller = tokio::spawn({
            let app = app.clone();
            async move { app.live.poll(&app.store).await }
        });
        Self { router: router(app.clone()), app, folder, poller }
    }

    /// A browser that nobody knows.
    pub fn client(&self) -> Client {
        Client { router: self.router.clone(), cookie: None, origin: Some("http://colloquy.test".into()) }
    }

    /// A consultation, open until further notice.
    pub async fn consultation(&self, slug: &str, rules: Rules, visibility: Visibility) -> VersionOut {
        self.consultation_between(slug, rules, visibility, None, None).await
    }

    /// A consultation with dates.
    pub async fn consultation_between(
        &self,
        slug: &str,
        rules: Rules,
        visibility: Visibility,
        opens: Option<Timestamp>,
        closes: Option<Timestamp>,
    ) -> VersionOut {
        let administrator = self.app.store.administrator();
        administrator
            .create_consultation(NewConsultation {
                slug: slug.parse().unwrap(),
                title: format!("Title of {slug}"),
                organiser: "Sample group".into(),
                welcome: String::new(),
                language: Language::english(),
                visibility,
                rules,
                groups: vec![],
                regions: vec![],
                opens,
                closes,
                draft: import_draft("draft.md", DRAFT.as_bytes()).unwrap(),
                source: DRAFT.into(),
                source_name: "draft.md".into(),
            })
            .await
            .unwrap();
        administrator.reader(&slug.parse().unwrap()).await.unwrap().version(None).await.unwrap()
    }

    /// An open, public consultation and its first version.
    pub async fn open(&self, slug: &str) -> VersionOut {
        self.consultation(slug, Rules::Open, Visibility::Public).await
    }

    /// The moment so many milliseconds from now.
    pub async fn in_ms(&self, ms: i64) -> Timestamp {
        self.app.store.now().await.unwrap().plus_ms(ms)
    }

    /// The mails to an address, oldest first, as their whole text with soft line ends removed.
    pub fn mails(&self, to: &str) -> Vec<String> {
        let texts = self.all_mails().into_iter().map(|mail| mail.replace("=\r\n", "").replace("=3D", "="));
        texts.filter(|text| text.contains(&format!("To: {to}"))).collect()
    }

    /// Every mail, oldest first, as it was sent.
    pub fn all_mails(&self) -> Vec<String> {
        let folder: PathBuf = self.folder.path().join("mail");
        let mut files: Vec<PathBuf> =
            std::fs::read_dir(folder).map(|list| list.map(|entry| entry.unwrap().path()).collect()).unwrap_or_default();
        files.sort();
        files.into_iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
    }

    /// The code of the last mail to an address.
    pub fn code(&self, to: &str) -> String {
        let mail = self.mails(to).pop().expect("a mail");
        let start = mail.find("Your code:").expect("a code in the mail") + "Your code:".len();
        let code = mail[start..].split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6);
        code.expect("six digits in the mail").to_owned()
    }

    /// The token of the link in the last mail to an address.
    pub fn token(&self, to: &str) -> String {
        let mail = self.mails(to).pop().expect("a mail");
        mail.split("/sign-in#").nth(1).expect("a link in the mail").chars().take(43).collect()
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.poller.abort();
    }
}

/// A browser: keeps its cookie.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub cookie: Option<String>,
    pub origin: Option<String>,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Client {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], Body::empty()).await
    }

    pub async fn get_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(Method::GET, path, headers, Body::empty()).await
    }

    pub async fn json<T: Serialize>(&mut self, method: Method, path: &str, body: &T) -> Answer {
        let body = Body::from(serde_json::to_vec(body).unwrap());
        self.send(method, path, &[("content-type", "application/json")], body).await
    }

    pub async fn raw(&mut self, method: Method, path: &str, kind: &str, body: impl Into<Body>) -> Answer {
        self.send(method, path, &[("content-type", kind)], body.into()).await
    }

    pub async fn empty(&mut self, method: Method, path: &str) -> Answer {
        self.send(method, path, &[], Body::empty()).await
    }

    pub async fn send(&mut self, method: Method, path: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        let answer = self.start(method, path, headers, body).await;
        let (parts, body) = answer.into_parts();
        if let Some(set) =
            parts.headers.get_all(header::SET_COOKIE).iter().find(|value| value.to_str().unwrap().starts_with("colloquy_session="))
        {
            let pair = set.to_str().unwrap().split(';').next().unwrap().to_owned();
            self.cookie = Some(pair).filter(|pair| pair != "colloquy_session=");
        }
        Answer { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes() }
    }

    /// Sends a request without reading the answer's body (for streams).
    pub async fn start(&self, method: Method, path: &str, headers: &[(&str, &str)], body: Body) -> axum::response::Response {
        let mut request = Request::builder().method(method.clone()).uri(path).header(header::HOST, "colloquy.test");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        if let Some(origin) = self.origin.as_ref().filter(|_| method != Method::GET) {
            request = request.header(header::ORIGIN, origin);
        }
        self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap()
    }

    /// Introduces itself as a sample participant of civil society in Africa.
    pub async fn introduce(&mut self, slug: &str, name: &str, email: &str) -> SessionOut {
        let answer = self.json(Method::PUT, &format!("/api/v1/consultations/{slug}/participant"), &statement(name, email)).await;
        answer.ok()
    }

    pub async fn comment(&mut self, slug: &str, comment: &CommentIn) -> Answer {
        self.json(Method::POST, &format!("/api/v1/consultations/{slug}/comments"), comment).await
    }

    /// Comments and gives back what is stored.
    pub async fn say(&mut self, slug: &str, block: Option<&BlockOut>, body: &str) -> CommentOut {
        let answer = self.comment(slug, &comment(block.map(|block| block.id), body)).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        answer.read()
    }
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8(self.body.to_vec()).unwrap()
    }

    /// The text, or that of every part of an archive.
    pub fn words(&self) -> String {
        if !self.body.starts_with(b"PK") {
            return self.text();
        }
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&self.body[..])).unwrap();
        (0..archive.len()).map(|index| std::io::read_to_string(archive.by_index(index).unwrap()).unwrap()).collect()
    }

    pub fn read<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The body of a 200.
    pub fn ok<T: DeserializeOwned>(&self) -> T {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        self.read()
    }

    /// The problem document, which says the same status as the answer.
    pub fn problem(&self) -> Problem {
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json", "{} {}", self.status, self.text());
        let problem: Problem = self.read();
        assert_eq!(problem.status, self.status.as_u16());
        assert!(!problem.detail.is_empty());
        problem
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

pub fn statement(name: &str, email: &str) -> StatementIn {
    StatementIn {
        name: name.into(),
        group: "civil-society".into(),
        region: "africa".into(),
        email: email.into(),
        language: "en".into(),
        ..StatementIn::default()
    }
}

pub fn comment(block: Option<BlockId>, body: &str) -> CommentIn {
    CommentIn {
        id: CommentId(uuid::Uuid::now_v7()),
        kind: CommentKind::Comment,
        body: body.into(),
        language: Language::english(),
        version: 1,
        blocks: block.into_iter().collect(),
        quote: None,
        operation: None,
        proposed: String::new(),
        parent: None,
        text_language: None,
    }
}

/// The block with a number of ours.
pub fn block<'a>(version: &'a VersionOut, number: &str) -> &'a BlockOut {
    version.blocks.iter().find(|block| block.number.is_some_and(|found| found.to_string() == number)).expect("the block")
}
