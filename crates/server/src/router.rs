//! The whole server on one page: every address and who answers it.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use utoipa::OpenApi as _;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::router::UtoipaMethodRouterExt as _;
use utoipa_axum::routes;

use crate::app::App;
use crate::founding::FILE_MAX;
use crate::openapi::Document;
use crate::routes as api;
use crate::{extract, origin, pages, security, watch};

/// Every route of the API, with its document.
#[must_use]
pub fn api() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Document::openapi()).nest(
        "/api/v1",
        OpenApiRouter::new()
            .routes(routes!(api::consultations::list, api::founding::create).layer(DefaultBodyLimit::max(FILE_MAX)))
            .routes(routes!(api::founding::preview).layer(DefaultBodyLimit::max(FILE_MAX)))
            .routes(routes!(api::consultations::show))
            .routes(routes!(api::versions::show))
            .routes(routes!(api::summary::show))
            .routes(routes!(api::outcome::show))
            .routes(routes!(api::comments::list::list, api::comments::create::create))
            .routes(routes!(api::comments::show::show, api::comments::edit::edit, api::comments::withdraw::withdraw))
            .routes(routes!(api::comments::revisions::revisions))
            .routes(routes!(api::comments::report::report))
            .routes(routes!(api::moderation::list))
            .routes(routes!(api::calls::list))
            .routes(routes!(api::endorsement::agree, api::endorsement::no_longer))
            .routes(routes!(api::position::show, api::position::take, api::position::drop))
            .routes(routes!(api::events::stream))
            .routes(routes!(api::desk::show::show))
            .routes(routes!(api::desk::overview::show))
            .routes(routes!(api::desk::paragraphs::list))
            .routes(routes!(api::desk::comments::list))
            .routes(routes!(api::desk::decisions::decide))
            .routes(routes!(api::desk::decisions::history))
            .routes(routes!(api::desk::matching::count, api::desk::matching::decide))
            .routes(routes!(api::desk::matching::undo))
            .routes(routes!(api::desk::syntheses::show, api::desk::syntheses::write))
            .routes(routes!(api::desk::syntheses::history))
            .routes(routes!(api::desk::notes::list, api::desk::notes::add))
            .routes(routes!(api::desk::notes::delete))
            .routes(routes!(api::desk::replies::reply))
            .routes(routes!(api::desk::themes::name, api::desk::themes::delete))
            .routes(routes!(api::desk::themes::merge))
            .routes(routes!(api::desk::themes::set))
            .routes(routes!(api::desk::reasons::keep, api::desk::reasons::delete))
            .routes(routes!(api::desk::assignments::assign))
            .routes(routes!(api::desk::settings::change))
            .routes(routes!(api::desk::invitations::list, api::desk::invitations::ask))
            .routes(routes!(api::desk::invitations::withdraw))
            .routes(routes!(api::desk::invitations::again))
            .routes(routes!(api::desk::invitations::link))
            .routes(routes!(api::desk::reported::list, api::desk::reported::enter))
            .routes(routes!(api::desk::reported::link))
            .routes(routes!(api::desk::people::invite))
            .routes(routes!(api::desk::people::remove))
            .routes(routes!(api::desk::calls::keep, api::desk::calls::remove))
            .routes(routes!(api::desk::members::list, api::desk::members::add))
            .routes(routes!(api::desk::members::remove))
            .routes(routes!(api::desk::publication::preview))
            .routes(routes!(api::desk::publication::publish))
            .routes(routes!(api::desk::queue::list))
            .routes(routes!(api::desk::moderation::hide))
            .routes(routes!(api::desk::moderation::restore))
            .routes(routes!(api::desk::moderation::release))
            .routes(routes!(api::desk::moderation::keep))
            .routes(routes!(api::desk::pause::pause, api::desk::pause::resume))
            .routes(routes!(api::desk::blocked::block, api::desk::blocked::unblock))
            .routes(routes!(api::desk::export::export))
            .routes(routes!(api::desk::events::stream))
            .routes(routes!(api::participant::introduce))
            .routes(routes!(api::session::show, api::session::begin, api::session::end))
            .routes(routes!(api::code::request))
            .routes(routes!(api::me::take_away, api::me::erase))
            .routes(routes!(api::me::sessions))
            .routes(routes!(api::me::end_session))
            .routes(routes!(api::document::show)),
    )
}

/// Every page.
fn pages() -> Router<App> {
    Router::new()
        .route("/", get(pages::list::show))
        .route("/c/{slug}", get(pages::consultation::latest).post(pages::consultation::say_on_latest))
        .route("/c/{slug}/v/{version}", get(pages::consultation::version).post(pages::consultation::say_on_version))
        .route(
            "/c/{slug}/continue",
            get(pages::continued::back).post(pages::continued::submit).layer(DefaultBodyLimit::max(extract::LONG_BODY_MAX)),
        )
        .route("/embed/{slug}", get(pages::embed::latest))
        .route("/embed/{slug}/v/{version}", get(pages::embed::version))
        .route("/c/{slug}/v/{version}/text.docx", get(pages::text::show))
        .route("/c/{slug}/outcome", get(pages::outcome::show))
        .route("/c/{slug}/compare", get(pages::compare::latest))
        .route("/c/{slug}/compare/{old}/{new}", get(pages::compare::show))
        .route("/c/{slug}/answer", get(pages::answer::show).post(pages::answer::submit))
        .route("/c/{slug}/invitation", get(pages::invitation::show).post(pages::invitation::submit))
        .route("/c/{slug}/claim", get(pages::claim::show).post(pages::claim::submit))
        .route("/c/{slug}/calendar.ics", get(pages::calendar::show))
        .route("/c/{slug}/moderation", get(pages::moderation::show))
        .route("/desk", get(pages::desk::list))
        .route("/desk/{slug}", get(pages::desk::latest))
        .route("/desk/{slug}/v/{version}", get(pages::desk::version))
        .route("/c/{slug}/comments.atom", get(pages::feed::comments))
        .route("/c/{slug}/decisions.atom", get(pages::feed::decisions))
        .route("/c/{slug}/digest", get(pages::digest::show).post(pages::digest::submit))
        .route("/c/{slug}/digest.txt", get(pages::digest::text))
        .route("/digest/stop/{secret}", get(pages::digest::stop_ask).post(pages::digest::stop))
        .route("/desk/new", get(pages::new::show).post(pages::new::submit).layer(DefaultBodyLimit::max(pages::new::BODY_MAX)))
        .route("/desk/{slug}/agenda", get(pages::agenda::show))
        .route("/desk/{slug}/overview", get(pages::overview::show))
        .route("/desk/{slug}/overview/{chart}", get(pages::overview::file))
        .route("/desk/{slug}/embed", get(pages::framing::show))
        .route("/desk/{slug}/next", get(pages::next::show).post(pages::next::submit))
        .route("/desk/{slug}/next/file", post(pages::next::upload).layer(DefaultBodyLimit::max(pages::next::BODY_MAX)))
        .route("/desk/{slug}/people-asked", get(pages::asked::show).post(pages::asked::submit))
        .route("/desk/{slug}/queue", get(pages::queue::show).post(pages::queue::submit))
        .route("/desk/{slug}/reported", get(pages::reported::show).post(pages::reported::submit))
        .route(
            "/desk/{slug}/settings",
            get(pages::settings::show).post(pages::settings::submit).layer(DefaultBodyLimit::max(pages::settings::BODY_MAX)),
        )
        .route(
            "/desk/{slug}/texts",
            get(pages::texts::show).post(pages::texts::submit).layer(DefaultBodyLimit::max(pages::texts::BODY_MAX)),
        )
        .route("/desk/{slug}/snapshot", get(pages::snapshot::file))
        .route("/sign-in", get(pages::sign_in::show).post(pages::sign_in::submit))
        .route("/about", get(pages::about::show))
        .route("/healthz", get(pages::health::health))
        .route("/metrics", get(pages::health::metrics))
        .fallback(pages::fallback)
}

/// The whole server.
pub fn router(app: App) -> Router {
    let (api, _) = api().split_for_parts();
    // From the inside out: the origin is checked last, right before a handler; the log sees everything.
    api.merge(pages())
        .method_not_allowed_fallback(pages::method_not_allowed)
        .layer(from_fn_with_state(app.clone(), origin::check))
        .layer(DefaultBodyLimit::max(extract::BODY_MAX))
        .layer(from_fn_with_state(app.clone(), watch::watch))
        .layer(from_fn(security::headers))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .with_state(app)
}
