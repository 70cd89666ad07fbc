//! The rules of a consultation and the shapes of its API.
//!
//! Pure: no I/O and no clock of its own, so that the server and the browser share every rule, and each
//! rule is tested natively. The words are those of `docs/ARCHITECTURE.md`.

pub mod api;
pub mod block;
pub mod call;
pub mod code;
pub mod comment;
pub mod desk;
pub mod groups;
pub mod id;
pub mod import;
pub mod invitation;
pub mod language;
pub mod link;
pub mod many;
pub mod markup;
pub mod moderation;
pub mod next;
pub mod number;
pub mod outcome;
pub mod participant;
pub mod phase;
pub mod problem;
pub mod render;
pub mod reported;
pub mod slug;
pub mod time;

pub use api::*;
pub use block::*;
pub use call::*;
pub use code::*;
pub use desk::*;
pub use id::*;
pub use import::*;
pub use invitation::*;
pub use language::{Direction, Language};
pub use many::*;
pub use moderation::*;
pub use next::*;
pub use number::Number;
pub use outcome::*;
pub use participant::{Email, Statement};
pub use phase::{Phase, Stage};
pub use problem::{FieldError, Invalid, Problem};
pub use reported::*;
pub use slug::Slug;
pub use time::Timestamp;
