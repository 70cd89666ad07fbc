//! Words: cutting a text into tokens, word differences, comparing, finding a quotation again.
//!
//! Pure and small: no dependencies, no Unicode tables; the browser uses it too.

pub mod carry;
pub mod diff;
pub mod merge;
pub mod normalise;
pub mod offset;
pub mod overlay;
pub mod pair;
pub mod quote;
pub mod segment;

pub use carry::{Link, LinkKind, QuotePlace, Unit, UnitKind, carry, carry_quote, follow};
pub use diff::{Change, ChangeKind, diff, diff_words};
pub use merge::merge;
pub use overlay::{Layered, overlay};
pub use pair::{Pair, PairKind, PairUnit, pair};
pub use quote::{Found, Quote, QuoteStatus, find_quote};
