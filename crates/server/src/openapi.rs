//! The document that describes the API; the routes themselves add their parts.

use std::collections::BTreeMap;

use colloquy_consultation::Problem;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{IntoResponses, OpenApi};

use crate::error::PROBLEM_JSON;

/// The parts of the document that belong to no single route.
#[derive(Debug, OpenApi)]
#[openapi(
    info(
        title = "Colloquy",
        description = "Consultations on drafts, paragraph by paragraph. Moments are RFC 3339 in UTC, ids are UUIDs, refusals are \
                       problem details (RFC 9457) with a `code` for programs. A request that changes something must carry the \
                       server's own `Origin`; who sends it is known by the cookie `colloquy_session` or, where a page asked for a \
                       token by `Colloquy-Session: bearer`, by `Authorization: Bearer`."
    ),
    components(schemas(Problem)),
    tags(
        (name = "reading", description = "Consultations, drafts, contributions, numbers, events"),
        (name = "taking part", description = "Contributions, agreements, positions"),
        (name = "desk", description = "The desk: decisions, syntheses, themes, notes; private until published"),
        (name = "people", description = "Who speaks: introductions, sign-in, taking away and erasing"),
    )
)]
pub struct Document;

/// The refusals of a route that reads.
#[derive(Debug)]
pub struct ReadProblems;

/// The refusals of a stream.
#[derive(Debug)]
pub struct StreamProblems;

/// The refusals of a route that changes something in a consultation.
#[derive(Debug)]
pub struct WriteProblems;

/// The refusals of a route that reads at the desk.
#[derive(Debug)]
pub struct DeskReadProblems;

/// The refusals of a route that changes something at the desk.
#[derive(Debug)]
pub struct DeskWriteProblems;

/// The refusals of a route that begins a consultation.
#[derive(Debug)]
pub struct FoundingProblems;

/// The refusals of a route about the person alone.
#[derive(Debug)]
pub struct PersonProblems;

impl IntoResponses for ReadProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[404, 422, 500])
    }
}

impl IntoResponses for StreamProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[404, 422, 429, 500])
    }
}

impl IntoResponses for WriteProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 403, 404, 409, 413, 415, 422, 429, 500])
    }
}

impl IntoResponses for DeskReadProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 403, 404, 422, 429, 500])
    }
}

impl IntoResponses for DeskWriteProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 403, 404, 409, 413, 415, 422, 429, 500])
    }
}

impl IntoResponses for FoundingProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 403, 409, 413, 415, 422, 429, 500])
    }
}

impl IntoResponses for PersonProblems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(&[401, 403, 404, 413, 415, 422, 429, 500, 503])
    }
}

fn problems(statuses: &[u16]) -> BTreeMap<String, RefOr<Response>> {
    statuses.iter().map(|status| (status.to_string(), problem(*status).into())).collect()
}

fn problem(status: u16) -> Response {
    let description = match status {
        401 => "`sign-in-needed`: nobody is known by the cookie, or nothing is stated yet in this consultation",
        403 => {
            "`origin`, `confirm-first`, `not-a-member`, `blocked`, `not-yours`, `own-comment`, `not-at-the-desk`, `editor-needed`, `co-chair-needed`"
        }
        404 => "`not-found`: it is not there, or the caller may not know of it",
        409 => "`closed` or `not-open` with the moment in `at`; `paused`; a clash with what is stored",
        413 => "`too-large`: more than 256 kB, or than 20 MB where there is a file",
        415 => "`not-json`, or `not-multipart` where there is a file",
        422 => "`invalid`: the wrong fields and the reasons stand in `errors`",
        429 => "`too-many`: try again after `retry_after` seconds (also in `Retry-After`)",
        503 => "`mail-failed`: the mail could not be sent; ask again",
        _ => "`internal`",
    };
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    ResponseBuilder::new().description(description).content(PROBLEM_JSON, content).build()
}
