//! Changing the language of the page.

use crate::js::{address, by_id, find_all, listen};

/// What the server puts into links to other languages: it alone knows which text is read.
const ITS_OWN: [&str; 5] = ["lang", "text", "beside", "theme", "accent"];

/// The links to other languages lead to what is open now: the address holds filter and place, the server knew neither.
pub fn follow_languages() {
    let Some(menu) = by_id("language-menu") else { return };
    listen(&menu, "click", |_| {
        let (search, hash) = (address("search"), address("hash"));
        for link in find_all("#language-menu a") {
            let href = link.get_attribute("href").unwrap_or_default();
            let query = href.split('#').next().and_then(|href| href.split_once('?')).map_or("", |(_, query)| query);
            let parts = [kept(query, true), kept(&search, false)].concat();
            let _ = link.set_attribute("href", &["?", &parts.join("&"), &hash].concat());
        }
    });
}

/// The parts of a query that are the server's own, or those that are not.
fn kept(query: &str, own: bool) -> Vec<&str> {
    let is_own = |part: &str| part.split('=').next().is_some_and(|key| ITS_OWN.contains(&key));
    query.split(['?', '&']).filter(|part| !part.is_empty() && is_own(part) == own).collect()
}
