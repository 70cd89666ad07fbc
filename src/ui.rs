//! Small, accessible pieces of the page, on native elements.

mod announce;
mod dialog;
mod el;
mod field;
mod focus;
mod follow;
mod graph;
mod languages;
mod light;
mod redline;
mod signal;
mod time;

pub use announce::announce;
pub use dialog::dialog;
pub use el::{El, View, button, el, empty, several, span, text};
pub use field::{check, choice, field, help, line_field, value_of};
pub use focus::{focus, focus_soon, focused, is_rtl, remember_focus, restore_focus, scroll_to};
pub use follow::{each, live, on_change};
pub use graph::{follow, inside, on_end, part_in, untrack};
pub use languages::follow_languages;
pub use light::light;
pub use redline::{cut, redline};
pub use signal::{Shared, Signal, memo};
pub use time::time;
