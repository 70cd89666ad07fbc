//! What stands beside the dates of a consultation: the languages people are expected to write in.

use colloquy_consultation::render::{Arg, Words as _};
use colloquy_store::Reader;
use maud::{Markup, html};

use crate::error::Result;
use crate::language::own_name;
use crate::pages::Page;

/// Nothing where nothing is said.
pub(super) async fn beside(page: &Page, reader: &Reader) -> Result<Markup> {
    let words = page.words();
    let languages = reader.expected_languages().await?;
    let names: Vec<String> = languages.iter().map(own_name).collect();
    let comma = if page.is_rtl() { "، " } else { ", " };
    Ok(html! {
        @if !names.is_empty() { p.masthead__languages { (words.say("page-expected-languages", &[("languages", Arg::Text(&names.join(comma)))])) } }
    })
}
