//! Comments brought along and taken out: between the lines of a file and the store.

mod along;
mod out;

pub use along::{Report, bring_along};
pub use out::{export_lines, take_out};
