//! Changing the language of the page.

use crate::js::{address, by_id, find_all, listen};

/// The links to other languages lead to what is open now: the address holds filter and place, the server knew neither.
pub fn follow_languages() {
    let Some(menu) = by_id("languages") else { return };
    listen(&menu, "click", |_| {
        let (search, hash) = (address("search"), address("hash"));
        let rest: Vec<&str> = search.split(['?', '&']).filter(|part| !part.is_empty() && !part.starts_with("lang=")).collect();
        for link in find_all("#languages a") {
            let language = ["lang=", &link.get_attribute("hreflang").unwrap_or_default()].concat();
            let query = [&rest[..], &[&language]].concat().join("&");
            let _ = link.set_attribute("href", &["?", &query, &hash].concat());
        }
    });
}
