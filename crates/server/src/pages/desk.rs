//! `/desk` and `/desk/{slug}`: the co-chairs' workplace. Nothing of it is stored or found by a search engine.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words as _};
use colloquy_consultation::{DeskPageData, SessionOut, Slug};
use colloquy_store::{Filter, Reader};
use maud::{Markup, PreEscaped, html};

use super::consultation::hide;
use super::{Page, html_answer};
use crate::answer::to_json;
use crate::app::App;
use crate::error::{Result, internal};
use crate::extract::{One, Two};
use crate::session::Caller;
use crate::template::Fill;

/// The consultations at whose desk the caller is.
pub async fn list(State(app): State<App>, page: Page, caller: Result<Caller>) -> Response {
    let made = async { desks(&app, &page, &caller?).await };
    page.finish(made.await)
}

/// The desk of a consultation, at the version that comments are asked on.
pub async fn latest(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async { show(&app, &page, &caller?, &slug.map_err(hide)?.0, None).await };
    page.finish(made.await)
}

/// The desk of a consultation, at a given version.
pub async fn version(State(app): State<App>, page: Page, caller: Result<Caller>, path: Result<Two<Slug, u32>>) -> Response {
    let made = async {
        let Two(slug, version) = path.map_err(hide)?;
        show(&app, &page, &caller?, &slug, Some(version)).await
    };
    page.finish(made.await)
}

async fn desks(app: &App, page: &Page, caller: &Caller) -> Result<Response> {
    let session = app.store.people().session(caller.viewer).await?;
    if !session.confirmed {
        return Ok(sign_in_first(page));
    }
    let cards = app.store.desks(caller.viewer).await?;
    if cards.is_empty() {
        return Ok(no_role(page, &session));
    }
    let words = page.words();
    let may_found = app.store.founder(caller.viewer).await.is_ok();
    let body = html! {
        @if may_found { p.actions { a.button href="/desk/new" { (words.word("new-page")) } } }
        ul.cards__list {
            @for card in &cards {
                li.card {
                    h2.card__title { a href={ "/desk/" (card.slug) } lang=(card.language) dir="auto" { (card.title) } }
                    @if !card.organiser.is_empty() { p.card__organiser dir="auto" { (card.organiser) } }
                    p.card__state { a href={ "/c/" (card.slug) } { (words.word("desks-reader")) } }
                }
            }
        }
    };
    Ok(page.plain(StatusCode::OK, &words.word("desks-title"), &robots(), &body))
}

async fn show(app: &App, page: &Page, caller: &Caller, slug: &Slug, number: Option<u32>) -> Result<Response> {
    // Before anything is looked up: a stranger learns nothing, not even whether there is such a consultation.
    let session = app.store.people().session(caller.viewer).await?;
    if !session.confirmed {
        return Ok(sign_in_first(page));
    }
    let reader = app.store.reader(caller.viewer, slug).await?;
    if reader.session().await?.roles.is_empty() {
        return Ok(no_role(page, &session));
    }
    let number = number.unwrap_or(reader.consultation().phase.version);
    workplace(app, page, &reader, number).await
}

async fn workplace(app: &App, page: &Page, reader: &Reader, number: u32) -> Result<Response> {
    let consultation = reader.consultation();
    let version = reader.version(Some(number)).await?;
    let summary = reader.summary(version.number, &Filter::default()).await?;
    let messages = app.assets.desk_messages(&page.language);
    let data = DeskPageData { consultation: consultation.clone(), version, language: page.language.clone(), messages, summary };
    let has_outcome = reader.has_outcome().await?;
    let json = String::from_utf8(to_json(&data)?).map_err(|error| internal(&error))?;
    let words = page.words();
    let body = html! {
        a.skip-link href="#main" { (words.word("site-skip-to-content")) }
        header.desk-head {
            div.desk-head__title {
                h1 lang=(consultation.language) dir="auto" { (consultation.title) }
                p #state .tag {}
            }
            div #tools .desk-head__tools {}
            nav.desk-head__links aria-label=(words.word("page-links")) {
                a href="/desk" { (words.word("desks-title")) }
                a href={ "/c/" (consultation.slug) "/v/" (number) } { (words.word("desks-reader")) }
                @if has_outcome { a href={ "/c/" (consultation.slug) "/outcome" } { (words.word("page-outcome")) } }
                a href={ "/desk/" (consultation.slug) "/overview" } { (words.word("overview-link")) }
                a href={ "/desk/" (consultation.slug) "/agenda" } { (words.word("agenda-link")) }
                a href={ "/desk/" (consultation.slug) "/next" } { (words.word("next-link")) }
                a href={ "/desk/" (consultation.slug) "/texts" } { (words.word("texts-link")) }
                a href={ "/desk/" (consultation.slug) "/people-asked" } { (words.word("asked-link")) }
                a href={ "/desk/" (consultation.slug) "/queue" } { (words.word("queue-link")) }
                a href={ "/desk/" (consultation.slug) "/snapshot" } { (words.word("snapshot-link")) }
                a href={ "/desk/" (consultation.slug) "/embed" } { (words.word("framing-link")) }
                a href={ "/desk/" (consultation.slug) "/settings" } { (words.word("settings-link")) }
                (versions(page, &data))
                (page.language_menu(None))
            }
        }
        div #overview {}
        main #main .desk tabindex="-1" {
            p.desk__wait { (words.word("desks-loading")) }
            noscript { p.notice { (words.word("desks-no-script")) } }
        }
        div #overlays {}
        div #announcer .visually-hidden aria-live="polite" {}
        script #page-data type="application/json" { (PreEscaped(json.replace('<', "\\u003c"))) }
    };
    let template = &app.assets.desk;
    let html = template.fill(&Fill {
        lang: page.language.as_str(),
        dir: page.language.direction().as_str(),
        title: &format!("{} · {}", words.word("desks-desk"), consultation.title),
        head: &robots().0,
        body: &body.0,
    });
    Ok(html_answer(StatusCode::OK, html, &template.policy))
}

/// Where there are several versions: a link to the desk at each.
fn versions(page: &Page, data: &DeskPageData) -> Markup {
    let words = page.words();
    let all = &data.consultation.versions;
    html! {
        @if all.len() > 1 {
            details.menu {
                summary { (words.say("page-version", &[("number", Arg::Text(&data.version.number.to_string()))])) }
                ul {
                    @for card in all {
                        @let label = words.say("page-version", &[("number", Arg::Text(&card.number.to_string()))]);
                        li { a href={ "/desk/" (data.consultation.slug) "/v/" (card.number) } aria-current=[(card.number == data.version.number).then_some("page")] { (label) } }
                    }
                }
            }
        }
    }
}

fn robots() -> Markup {
    html! { meta name="robots" content="noindex"; }
}

fn sign_in_first(page: &Page) -> Response {
    let words = page.words();
    let body = html! {
        p { (words.word("desks-sign-in")) }
        p.actions { a.button.button--primary href="/sign-in" { (words.word("sign-in-title")) } " " a.button href="/" { (words.word("error-home")) } }
    };
    page.plain(StatusCode::UNAUTHORIZED, &words.word("desks-title"), &robots(), &body)
}

fn no_role(page: &Page, session: &SessionOut) -> Response {
    let words = page.words();
    let email = Arg::Text(&session.email);
    let body = html! {
        p { (words.say("desks-no-role", &[("email", email)])) }
        p { (words.word("desks-no-role-hint")) }
        p.actions { a.button href="/" { (words.word("error-home")) } " " a.button href="/sign-in" { (words.word("me-title")) } }
    };
    page.plain(StatusCode::FORBIDDEN, &words.word("desks-title"), &robots(), &body)
}
