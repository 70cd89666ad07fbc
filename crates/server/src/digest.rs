//! Digests: when they are due, and their text. One renderer makes what is mailed to a person and what can be pasted into a
//! mailing list.

mod due;
mod text;

pub use due::next_due;
pub use text::{Place, text};
