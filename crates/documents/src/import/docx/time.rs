//! Moments as Word writes them.

use colloquy_consultation::Timestamp;

use super::super::when::when;
use super::super::xml::{Node, Ns};

/// The moment of a comment or change; where it says none in UTC, its local time is taken for UTC.
pub(super) fn of(node: &Node<'_, '_>) -> Option<Timestamp> {
    let utc = node.attributes().find(|found| found.1 == "dateUtc").and_then(|found| read(&found.2));
    utc.or_else(|| read(&node.attribute(Ns::W, "date")?))
}

/// A moment, unless it was never set.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    when(text).filter(|moment| moment.0 > 0)
}
