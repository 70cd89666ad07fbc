//! A consultation's numbers and the positions on its blocks.

use colloquy_consultation::*;

use super::{Failure, encode, read_positions, read_summary, send};
use crate::js::Make;

/// The numbers of a version; `query` begins with `version=`.
///
/// # Errors
/// As [`send`].
pub async fn summary(slug: &str, query: &str) -> Result<SummaryOut, Failure> {
    Ok(read_summary(&send("GET", ["/api/v1/consultations/", &encode(slug), "/summary?", query].concat(), None).await?))
}

/// Positions on a block.
///
/// # Errors
/// As [`send`].
pub async fn positions(block: BlockId) -> Result<PositionsOut, Failure> {
    Ok(read_positions(&send("GET", place(block), None).await?))
}

/// Takes a position on a block, or gives it up.
///
/// # Errors
/// As [`send`].
pub async fn take_position(block: BlockId, stance: Option<Stance>) -> Result<PositionsOut, Failure> {
    let answer = match stance {
        Some(stance) => send("PUT", place(block), Some(Make::default().text("stance", stance.as_str()).json())).await?,
        None => send("DELETE", place(block), None).await?,
    };
    Ok(read_positions(&answer))
}

fn place(block: BlockId) -> String {
    ["/api/v1/blocks/", &block.to_string(), "/position"].concat()
}
