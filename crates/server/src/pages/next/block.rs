//! The blocks of the next version, each with what can be done to it.

use std::collections::HashMap;

use colloquy_consultation::render::{Arg, marked_text};
use colloquy_consultation::{BlockId, BlockKind, BlockOut, NextBlockOut, NextOut, number};
use maud::{Markup, html};

use super::view::View;
use crate::pages::compare::block_name;
use crate::pages::outcome::comment::redline;

const LOOSE: [BlockKind; 4] = [BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem, BlockKind::Quotation];

impl View<'_> {
    pub(super) fn blocks(&self, next: &NextOut) -> Markup {
        let olds: HashMap<BlockId, &BlockOut> = self.base.blocks.iter().map(|block| (block.id, block)).collect();
        let stays: Vec<&NextBlockOut> = next.blocks.iter().filter(|block| !block.gone).collect();
        let at: HashMap<BlockId, usize> = stays.iter().enumerate().map(|(at, block)| (block.id, at)).collect();
        let kinds: Vec<_> = stays.iter().map(|block| (block.kind, block.parent.and_then(|parent| at.get(&parent).copied()))).collect();
        let numbers: HashMap<BlockId, String> = stays
            .iter()
            .zip(number::assign(&kinds))
            .filter_map(|(block, number)| number.map(|number| (block.id, number.to_string())))
            .collect();
        html! {
            section.next lang=(self.base.language) dir=(self.base.language.direction().as_str()) aria-label=(self.words.word("next-text")) {
                (self.adder(None))
                @for (index, block) in next.blocks.iter().enumerate() {
                    @if !matches!(block.kind, BlockKind::Row) {
                        (self.block(next, index, block, &olds, numbers.get(&block.id).map(String::as_str)))
                    }
                }
            }
        }
    }

    fn block(
        &self,
        next: &NextOut,
        index: usize,
        block: &NextBlockOut,
        olds: &HashMap<BlockId, &BlockOut>,
        number: Option<&str>,
    ) -> Markup {
        let edited = self.query.edit == block.id.to_string();
        let old: Vec<&BlockOut> = block.origins.iter().filter_map(|origin| olds.get(&origin.block).copied()).collect();
        let name = number.map_or_else(|| self.words.word(&format!("next-kind-{}", block.kind)), |number| format!("¶ {number}"));
        html! {
            article class={ "next__block next__block--" (block.kind) @if block.gone { " next__block--gone" } } #{ "n-" (block.id) } aria-label=(name) {
                p.next__number lang=(self.words.tag()) { (name) }
                div.next__body {
                    @if edited && self.may_edit() { (self.editor(next, index, block)) }
                    @else {
                        (self.text(block, &old))
                        @if !block.choices.is_empty() && !block.gone { (self.choices(block, &old)) }
                        @if self.may_edit() { (self.tools(next, index, block, number)) }
                    }
                }
            }
            @if self.query.edit == format!("after-{}", block.id) && self.may_edit() { (self.adder(Some(block.id))) }
        }
    }

    /// The words, against those before where they differ.
    fn text(&self, block: &NextBlockOut, old: &[&BlockOut]) -> Markup {
        let before: String = old.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join(" ");
        let words = html! {
            @if let Some(marker) = &block.marker { span.next__marker { (marker) } " " }
        };
        html! {
            @if block.gone {
                p.next__words { span.next__said lang=(self.words.tag()) { (self.words.word("next-taken-out")) } " " del { (block.text) } }
            } @else if old.is_empty() && !block.text.is_empty() {
                p.next__words { (words) (redline(self.words, "", &block.text)) }
            } @else if before == block.text {
                p.next__words { (words) (marked_text(&block.text, &block.marks)) }
            } @else {
                p.next__words.redline { (words) (redline(self.words, &before, &block.text)) }
            }
        }
    }

    /// Accepted wordings that do not go together, side by side.
    fn choices(&self, block: &NextBlockOut, old: &[&BlockOut]) -> Markup {
        let before = old.first().map_or("", |block| block.text.as_str());
        html! {
            div.next__choices lang=(self.words.tag()) {
                @if block.choices.iter().all(|choice| choice.language.is_some()) { p { strong { (self.words.word("next-choose-further")) } } }
                @else { p { strong { (self.words.word("next-choose")) } } }
                ol {
                    @for choice in &block.choices {
                        li {
                            p { bdi { (choice.name) } " · " a href={ "/c/" (self.consultation.slug) "/v/" (self.base.number) "#c-" (choice.comment) } { (self.words.word("next-choice-link")) } }
                            @if let Some(language) = &choice.language { blockquote.quote lang=(language) dir="auto" { (choice.words) } }
                            @else {
                            div.redline lang=(self.base.language) dir="auto" { (redline(self.words, before, &choice.words)) }
                            form method="post" action=(self.action()) {
                                (self.hidden(block))
                                input type="hidden" name="text" value=(choice.words);
                                input type="hidden" name="marker" value=(block.marker.as_deref().unwrap_or_default());
                                @if choice.words.is_empty() { button.button name="intent" value="take-out" { (self.words.word("next-choose-gone")) } }
                                @else { button.button name="intent" value="edit" { (self.words.word("next-choose-this")) } }
                            }
                            }
                        }
                    }
                }
                @if block.choices.iter().any(|choice| choice.language.is_some()) {
                    form method="post" action=(self.action()) {
                        (self.hidden(block))
                        input type="hidden" name="text" value=(block.text);
                        input type="hidden" name="marker" value=(block.marker.as_deref().unwrap_or_default());
                        button.button name="intent" value="edit" { (self.words.word("next-choose-keep")) }
                    }
                }
                p { (self.words.word("next-blend")) }
            }
        }
    }

    fn hidden(&self, block: &NextBlockOut) -> Markup {
        html! {
            input type="hidden" name="block" value=(block.id);
            input type="hidden" name="revision" value=(block.revision);
        }
    }

    fn tools(&self, next: &NextOut, index: usize, block: &NextBlockOut, number: Option<&str>) -> Markup {
        let words = self.words;
        let top = block.parent.is_none();
        let loose = LOOSE.contains(&block.kind);
        // The buttons of every block are called alike; whoever hears them hears which.
        let which =
            html! { span.visually-hidden { " · " (number.unwrap_or_default()) " " (block.text.chars().take(40).collect::<String>()) } };
        let joins = loose
            && next.blocks[..index]
                .iter()
                .rev()
                .find(|other| !other.gone && other.parent.is_none())
                .is_some_and(|other| LOOSE.contains(&other.kind));
        // Without a fragment: a browser that follows one gives the field no caret (WebKit), or leaves out `autofocus`.
        let here = format!("{}?edit={}", self.action(), block.id);
        html! {
            form.next__tools method="post" action=(self.action()) lang=(words.tag()) dir=(words_direction(words)) {
                (self.hidden(block))
                @if block.gone {
                    button.link name="intent" value="bring-back" { (words.word("next-bring-back")) (which) }
                } @else {
                    @if block.kind != BlockKind::Table { a href=(here) { (words.word("next-edit")) (which) } " " }
                    @if joins { button.link name="intent" value="join" { (words.word("next-join")) (which) } " " }
                    @if top { button.link name="intent" value="take-out" { (words.word("next-take-out")) (which) } " " }
                    @if top { a href={ (self.action()) "?edit=after-" (block.id) } { (words.word("next-add-after")) (which) } " " }
                }
            }
        }
    }

    /// The form of a block that is being edited; moving it stands there too.
    fn editor(&self, next: &NextOut, index: usize, block: &NextBlockOut) -> Markup {
        let words = self.words;
        let typed = self.typed("edit").filter(|form| form.block == block.id.to_string());
        let text = typed.map_or(block.text.as_str(), |form| form.text.as_str());
        let marker = typed.map_or(block.marker.as_deref().unwrap_or_default(), |form| form.marker.as_str());
        let rows = (text.chars().count() / 60 + 3).clamp(3, 20);
        let loose = LOOSE.contains(&block.kind);
        let back = format!("{}#n-{}", self.action(), block.id);
        html! {
            div lang=(words.tag()) dir=(words_direction(words)) {
                @if typed.is_some_and(|form| form.revision != block.revision.to_string()) {
                    p { (words.word("next-conflict")) }
                    blockquote.quote lang=(self.base.language) dir="auto" { (block.text) }
                }
                form.form method="post" action=(self.action()) {
                    (self.hidden(block))
                    p.field {
                        label for="text" { (words.word("next-words")) }
                        textarea.input #text name="text" rows=(rows) dir="auto" lang=(self.base.language) autofocus aria-describedby="text-hint" { (text) }
                        @if loose { span.field__hint #text-hint { (words.word("next-words-hint")) } }
                    }
                    @if block.kind != BlockKind::Cell {
                        p.field {
                            label for="marker" { (words.word("next-marker")) }
                            input #marker name="marker" value=(marker) dir="auto" maxlength="40" size="8";
                        }
                    }
                    @if loose {
                        p.field {
                            label for="kind" { (words.word("next-kind")) }
                            select #kind name="kind" { @for kind in LOOSE { option value=(kind) selected[kind == block.kind] { (words.word(&format!("next-kind-{kind}"))) } } }
                        }
                        @if matches!(block.kind, BlockKind::Heading | BlockKind::ListItem) {
                            p.field { label for="level" { (words.word("next-level")) } input #level name="level" type="number" min="1" max="9" value=(block.level); }
                        }
                    }
                    p.actions {
                        button.button.button--primary name="intent" value="edit" { (words.word("next-keep")) } " "
                        a.button href=(back) { (words.word("next-cancel")) }
                    }
                }
                @if block.parent.is_none() {
                    form.form method="post" action=(self.action()) {
                        (self.hidden(block))
                        p.field {
                            label for="after" { (words.word("next-move")) }
                            select #after name="after" {
                                option value="" { (words.word("next-move-first")) }
                                @for (at, other) in next.blocks.iter().enumerate() {
                                    @if other.parent.is_none() && other.id != block.id && !other.gone {
                                        option value=(other.id) selected[at + 1 == index] { (words.say("next-move-after", &[("words", Arg::Text(&short(next, other)))])) }
                                    }
                                }
                            }
                        }
                        p.actions { button.button name="intent" value="move" { (words.word("next-move-button")) } }
                    }
                }
            }
        }
    }

    /// The form for a new block: open where it was asked for, else a link.
    fn adder(&self, after: Option<BlockId>) -> Markup {
        let words = self.words;
        if !self.may_edit() {
            return html! {};
        }
        let typed = self.typed("add").filter(|form| form.after == after.map(|id| id.to_string()).unwrap_or_default());
        let open = typed.is_some() || after.is_some() || self.query.edit == "first";
        html! {
            @if open {
                form.form #adder method="post" action=(self.action()) lang=(words.tag()) dir=(words_direction(words)) {
                    input type="hidden" name="after" value=[after.map(|id| id.to_string())];
                    p.field {
                        label for="new-text" { (words.word("next-new-words")) }
                        textarea.input #new-text name="text" rows="4" dir="auto" lang=(self.base.language) autofocus { (typed.map_or("", |form| form.text.as_str())) }
                    }
                    p.field {
                        label for="new-kind" { (words.word("next-kind")) }
                        select #new-kind name="kind" { @for kind in LOOSE { option value=(kind) selected[kind == BlockKind::Paragraph] { (words.word(&format!("next-kind-{kind}"))) } } }
                    }
                    p.actions {
                        button.button.button--primary name="intent" value="add" { (words.word("next-add")) } " "
                        a.button href=(self.action()) { (words.word("next-cancel")) }
                    }
                }
            } @else {
                p.next__tools lang=(words.tag()) dir=(words_direction(words)) { a href={ (self.action()) "?edit=first" } { (words.word("next-add-first")) } }
            }
        }
    }
}

fn words_direction(words: &dyn colloquy_consultation::render::Words) -> &'static str {
    words.tag().parse::<colloquy_consultation::Language>().map_or("ltr", |language| language.direction().as_str())
}

/// A block in a list of blocks: its first words, or those of its first cell.
pub(super) fn short(next: &NextOut, block: &NextBlockOut) -> String {
    let inner = next.blocks.iter().filter(|other| other.kind == BlockKind::Cell && !other.text.is_empty());
    let text = if block.text.is_empty() {
        let rows: Vec<BlockId> = next.blocks.iter().filter(|row| row.parent == Some(block.id)).map(|row| row.id).collect();
        inner.clone().find(|cell| cell.parent.is_some_and(|parent| rows.contains(&parent))).map_or("", |cell| cell.text.as_str())
    } else {
        &block.text
    };
    let marker = block.marker.as_deref().map(|marker| format!("{marker} ")).unwrap_or_default();
    let long = text.chars().count() > 50;
    format!("{marker}{}{}", text.chars().take(50).collect::<String>(), if long { "…" } else { "" })
}

/// A block of the version before, by its number and first words.
pub(super) fn old_name(view: &View<'_>, block: &BlockOut) -> String {
    block_name(view.words, block)
}
