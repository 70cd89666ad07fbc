//! The browser app.
use leptos::prelude::*;
/// x
pub fn start(){ mount_to_body(|| view!{<p>"x"</p>}) }
