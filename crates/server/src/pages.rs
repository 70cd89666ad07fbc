//! Pages in HTML. Those that need no browser app are complete without scripts.

pub mod about;
pub mod agenda;
pub mod answer;
pub mod asked;
pub mod calendar;
pub mod claim;
pub mod compare;
pub mod consultation;
pub mod continued;
pub mod desk;
pub mod digest;
pub mod embed;
pub mod feed;
pub mod framing;
pub mod health;
pub mod invitation;
pub mod list;
pub mod moderation;
pub mod new;
pub mod next;
pub mod outcome;
pub mod overview;
pub mod queue;
pub mod reported;
pub mod settings;
pub mod sign_in;
pub mod snapshot;
pub mod text;
pub mod texts;
pub mod thread;
mod wrong;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::render::{LanguageLink, Words as _};
use colloquy_consultation::{Direction, Language};
use maud::{Markup, html};

use crate::app::App;
use crate::error::{self, Error, Result};
use crate::extract::read_form;
use crate::language;
use crate::messages::Tongue;
use crate::session::Caller;
use crate::template::Fill;

/// What every page knows of its request.
pub struct Page {
    app: App,
    /// The language it is shown in.
    pub language: Language,
    /// Whether the language was just chosen, by `?lang=`.
    chosen: bool,
    /// Whether whoever asks said anything that decides it.
    asked: bool,
    path: String,
    /// What stands after the `?` and says what is shown, but for the language.
    query: Vec<(String, String)>,
    headers: HeaderMap,
}

impl FromRequestParts<App> for Page {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> std::result::Result<Self, Self::Rejection> {
        let mut page = Self::of(app, &parts.headers, &parts.uri);
        if !page.asked
            && let Ok(caller) = Caller::from_request_parts(parts, app).await
            && let Some(language) = language::of_consultation(app, caller.viewer, &page.path).await
        {
            page.language = language;
        }
        Ok(page)
    }
}

impl Page {
    fn of(app: &App, headers: &HeaderMap, uri: &Uri) -> Self {
        let mut query: Vec<(String, String)> = uri.query().and_then(|query| read_form(query.as_bytes()).ok()).unwrap_or_default();
        let wanted = query.iter().find(|(name, _)| name == "lang").and_then(|(_, tag)| app.messages.find(tag));
        // What was just done is said once; which text is read, and how a frame looks, is added where it is known.
        const OTHERS: [&str; 9] = ["lang", "said", "sent", "left", "comments", "text", "beside", "theme", "accent"];
        query.retain(|(name, _)| !OTHERS.contains(&name.as_str()));
        let chosen = wanted.is_some();
        let found = wanted.or_else(|| language::asked(&app.messages, headers, None));
        Self {
            app: app.clone(),
            chosen,
            asked: found.is_some(),
            language: found.unwrap_or_else(Language::english),
            path: uri.path().to_owned(),
            query,
            headers: headers.clone(),
        }
    }

    /// The messages in its language.
    #[must_use]
    pub fn words(&self) -> Tongue<'_> {
        self.app.messages.tongue(&self.language)
    }

    /// Whether it is read from right to left.
    fn is_rtl(&self) -> bool {
        self.language.direction() == Direction::Rtl
    }

    /// The languages to change to, by their own names; each leads to what is shown now.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageLink> {
        let link = |language: Language| {
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.extend_pairs(&self.query).append_pair("lang", language.as_str());
            let name = self.app.messages.tongue(&language).word("language-name");
            LanguageLink { name, href: format!("{}?{}", self.path, query.finish()), language }
        };
        self.app.messages.languages().into_iter().map(link).collect()
    }

    /// The answer, or the page that explains why there is none.
    fn finish(&self, made: Result<Response>) -> Response {
        let mut answer = match made {
            Ok(answer) => answer,
            Err(error) => self.error(&error),
        };
        answer.headers_mut().append(header::VARY, HeaderValue::from_static("accept-language"));
        if let Some(cookie) = self.chosen.then(|| language::set_cookie(&self.app, &self.language)).flatten() {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
        answer
    }

    /// A page without the browser app. It is never stored: it may show who is signed in.
    fn plain(&self, status: StatusCode, title: &str, head: &Markup, body: &Markup) -> Response {
        self.plain_around(None, status, title, head, body)
    }

    /// The same page around a form whose words go along to another language: its element's id, and where it is sent to.
    fn plain_around(&self, form: Option<(&str, &str)>, status: StatusCode, title: &str, head: &Markup, body: &Markup) -> Response {
        let words = self.words();
        let frame = html! {
            a.skip-link href="#main" { (words.word("site-skip-to-content")) }
            header.masthead {
                div.masthead__top {
                    a.masthead__organiser href="/" { (words.word("site-name")) }
                    nav.masthead__links aria-label=(words.word("page-links")) {
                        a href="/" { (words.word("page-all-consultations")) }
                        a href="/sign-in" { (words.word("sign-in-title")) }
                        (self.language_menu(form))
                    }
                }
                h1 { (title) }
            }
            main #main .page { (body) }
            footer.colophon { p { (words.word("page-colophon")) " " a href="/about" { (words.word("page-about")) } } }
        };
        let template = &self.app.assets.plain;
        let page = template.fill(&Fill {
            lang: self.language.as_str(),
            dir: self.language.direction().as_str(),
            title: &format!("{title} · {}", words.word("site-name")),
            head: &head.0,
            body: &frame.0,
        });
        html_answer(status, page, &template.policy)
    }

    fn language_menu(&self, form: Option<(&str, &str)>) -> Markup {
        let links = self.languages();
        let current = |link: &LanguageLink| (link.language == self.language).then_some("true");
        html! {
            details.menu #language-menu {
                summary {
                    span.visually-hidden { (self.words().pair(&self.words().word("page-language"), "")) }
                    @for link in links.iter().filter(|link| link.language == self.language) { (link.name) }
                }
                ul {
                    @for link in &links {
                        li {
                            @if let Some((id, address)) = form {
                                button.link form=(id) formaction={ (address) "&lang=" (link.language) "#" (id) } name="turned" value="1" lang=(link.language) aria-current=[current(link)] { (link.name) }
                            } @else {
                                a href=(link.href) lang=(link.language) hreflang=(link.language) aria-current=[current(link)] { (link.name) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn error(&self, error: &Error) -> Response {
        let kind = match error.status() {
            StatusCode::NOT_FOUND => "not-found",
            StatusCode::UNAUTHORIZED => "sign-in",
            StatusCode::FORBIDDEN => "forbidden",
            StatusCode::TOO_MANY_REQUESTS => "too-many",
            status if status.is_server_error() => "internal",
            _ => "invalid",
        };
        let words = self.words();
        let body = html! {
            p { (words.word(&format!("error-{kind}"))) }
            p.actions {
                a.button href="/" { (words.word("error-home")) } " "
                @if matches!(kind, "not-found" | "sign-in") { a.button href="/sign-in" { (words.word("sign-in-title")) } }
            }
        };
        let robots = html! { meta name="robots" content="noindex"; };
        let mut answer = self.plain(error.status(), &words.word(&format!("error-{kind}-title")), &robots, &body);
        if let Some(seconds) = error.0.retry_after {
            answer.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        answer
    }
}

fn html_answer(status: StatusCode, page: String, policy: &str) -> Response {
    let mut answer = (status, page).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(policy) = HeaderValue::try_from(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

/// The page that explains an error, for those who answer before a page is known.
#[must_use]
pub fn error_page(app: &App, headers: &HeaderMap, error: &Error) -> Response {
    let page = Page::of(app, headers, &Uri::from_static("/"));
    page.finish(Err(Error(error.0.clone())))
}

/// Files of the browser app; and what is not there: a problem for programs, a page for people.
pub async fn fallback(State(app): State<App>, request: Request) -> Response {
    let (path, query) = (request.uri().path(), request.uri().query());
    if matches!(*request.method(), Method::GET | Method::HEAD)
        && let Some(answer) = app.assets.serve(path.trim_start_matches('/'), query, request.headers())
    {
        return answer;
    }
    if path.starts_with("/api/") {
        return error::not_found("address").into_response();
    }
    Page::of(&app, request.headers(), request.uri()).finish(Err(error::not_found("page")))
}

/// An address that does not take a method.
pub async fn method_not_allowed() -> Response {
    error::method_not_allowed().into_response()
}
