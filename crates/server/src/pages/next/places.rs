//! Where the blocks of the version before went: what is unsure, in one pass.

use std::collections::BTreeSet;

use colloquy_consultation::render::Arg;
use colloquy_consultation::{BlockId, BlockKind, BlockOut, NextBlockOut, NextOut};
use maud::{Markup, html};

use super::block::{old_name, short};
use super::view::View;
use crate::error::{Result, invalid};
use crate::pages::outcome::comment::redline;

/// The choices of the form: `place-OLD` for each block, with the block it goes to or nothing.
pub(super) fn read(fields: &[(String, String)]) -> Result<Vec<(BlockId, Vec<BlockId>)>> {
    let wrong = || invalid("places", "invalid", "This paragraph is not known; load the page again.");
    let mut places: Vec<(BlockId, Vec<BlockId>)> = Vec::new();
    for (name, value) in fields {
        let Some(old) = name.strip_prefix("place-") else { continue };
        let old: BlockId = old.parse().map_err(|_| wrong())?;
        let new: Option<BlockId> = if value.is_empty() { None } else { Some(value.parse().map_err(|_| wrong())?) };
        match places.iter_mut().find(|known| known.0 == old) {
            Some(known) => known.1.extend(new),
            None => places.push((old, new.into_iter().collect())),
        }
    }
    Ok(places)
}

impl View<'_> {
    pub(super) fn places(&self, next: &NextOut) -> Markup {
        let words = self.words;
        let open: BTreeSet<BlockId> = next
            .blocks
            .iter()
            .filter(|block| !block.gone)
            .flat_map(|block| &block.origins)
            .filter(|origin| origin.is_open())
            .map(|origin| origin.block)
            .chain(next.lost.iter().copied())
            .collect();
        let olds: Vec<&BlockOut> = self.base.blocks.iter().filter(|block| open.contains(&block.id)).collect();
        html! {
            p { (words.word("next-places-intro")) }
            @if olds.is_empty() { p.notice role="status" { (words.word("next-places-none")) } }
            @else {
                form.form method="post" action=(self.action()) {
                    ol.next__places { @for old in &olds { (self.place(next, old)) } }
                    @if self.may_edit() { p.actions { button.button.button--primary name="intent" value="places" { (words.word("next-places-keep")) } } }
                }
            }
        }
    }

    fn place(&self, next: &NextOut, old: &BlockOut) -> Markup {
        let words = self.words;
        let found: Vec<(&NextBlockOut, u8)> = next
            .blocks
            .iter()
            .filter(|block| !block.gone)
            .filter_map(|block| Some((block, block.origins.iter().find(|origin| origin.block == old.id)?.confidence)))
            .collect();
        html! {
            li.next__place {
                h2.next__place-name { (old_name(self, old)) }
                blockquote.quote lang=(self.base.language) dir="auto" { (old.text) }
                @if found.is_empty() { (self.choose(next, old, None, 0)) }
                @for (index, (block, confidence)) in found.iter().enumerate() {
                    p { (words.say("next-place-found", &[("percent", Arg::Count(u32::from(*confidence)))])) }
                    div.redline lang=(self.base.language) dir="auto" { (redline(words, &old.text, &block.text)) }
                    (self.choose(next, old, Some(block.id), index))
                }
            }
        }
    }

    fn choose(&self, next: &NextOut, old: &BlockOut, chosen: Option<BlockId>, index: usize) -> Markup {
        let words = self.words;
        let id = format!("place-{}-{index}", old.id);
        html! {
            p.field {
                label for=(id) { (words.word("next-place")) }
                select #(id) name={ "place-" (old.id) } disabled[!self.may_edit()] {
                    option value="" selected[chosen.is_none()] { (words.word("next-place-none")) }
                    @for block in next.blocks.iter().filter(|block| !block.gone && block.kind != BlockKind::Row) {
                        option value=(block.id) selected[Some(block.id) == chosen] { (short(next, block)) }
                    }
                }
            }
        }
    }
}
