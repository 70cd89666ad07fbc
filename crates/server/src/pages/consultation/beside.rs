//! What stands beside the dates of a consultation: the next calls, the languages people are expected to write in.

use colloquy_consultation::render::{Arg, Words as _, moment};
use colloquy_store::Reader;
use maud::{Markup, html};

use crate::error::Result;
use crate::language::own_name;
use crate::pages::Page;

/// Nothing where nothing is said.
pub(super) async fn beside(page: &Page, reader: &Reader) -> Result<Markup> {
    let words = page.words();
    let now = reader.now().await?;
    let calls = reader.calls().await?;
    let coming: Vec<_> = calls.iter().filter(|call| !call.removed && call.ends() > now).collect();
    let languages = reader.expected_languages().await?;
    let names: Vec<String> = languages.iter().map(own_name).collect();
    Ok(html! {
        @if !coming.is_empty() {
            ul.masthead__calls aria-label=(words.word("page-calls")) {
                @for call in coming {
                    li {
                        (words.pair(&words.word("page-call"), "")) time datetime=(call.starts) { (moment(&words, call.starts)) } " · "
                        @if call.link.is_empty() { bdi { (call.title) } } @else { a href=(call.link) rel="noopener noreferrer" { bdi { (call.title) } } }
                    }
                }
            }
        }
        @if !names.is_empty() { p.masthead__languages { (words.say("page-expected-languages", &[("languages", Arg::Text(&words.listed(&names)))])) } }
    })
}
