//! The API, one resource a file. `router.rs` lists every address.

pub mod calls;
pub mod code;
pub mod comments;
pub mod consultations;
pub mod desk;
pub mod document;
pub mod endorsement;
pub mod events;
pub mod founding;
pub mod me;
pub mod moderation;
pub mod outcome;
pub mod participant;
pub mod position;
pub mod session;
pub mod summary;
pub mod versions;

use colloquy_consultation::Language;
use colloquy_store::Filter;

use crate::error::{Result, invalid};

/// Checks the filters of a query: codes and languages only hold what such words can hold.
fn check_filter(
    kind: Option<colloquy_consultation::CommentKind>,
    group: Option<String>,
    region: Option<String>,
    language: Option<String>,
    mine: bool,
) -> Result<Filter> {
    for (field, value) in [("group", &group), ("region", &region)] {
        if value.as_deref().is_some_and(|code| !is_code(code)) {
            return Err(invalid(field, "invalid", "This is no code: a-z, 0-9 and -, at most 40 characters."));
        }
    }
    let language = language
        .map(|tag| tag.parse::<Language>())
        .transpose()
        .map_err(|error| invalid("language", "invalid", format!("This is {error}.")))?
        .map(|language| language.as_str().to_owned());
    Ok(Filter { kind, group, region, language, mine })
}

fn is_code(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
