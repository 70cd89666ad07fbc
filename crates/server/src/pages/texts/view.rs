//! The languages that are there, the form for another one, and how its text pairs.

use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{BlockOut, ConsultationOut, DraftBlock, VersionOut};
use colloquy_store::TextCard;
use colloquy_text::Pair;
use maud::{Markup, html};

use super::Laid;
use crate::founding::Form;
use crate::language::own_name;

/// What the page shows.
pub(super) struct View<'a> {
    pub words: &'a dyn Words,
    pub consultation: &'a ConsultationOut,
    pub version: &'a VersionOut,
    pub texts: &'a [TextCard],
    pub form: &'a Form,
    pub may_add: bool,
}

impl View<'_> {
    fn action(&self) -> String {
        format!("/desk/{}/texts", self.consultation.slug)
    }

    /// The languages that are there.
    pub fn there(&self) -> Markup {
        let words = self.words;
        let own = own_name(&self.version.language);
        html! {
            p { (words.say("texts-intro", &[("number", Arg::Text(&self.version.number.to_string())), ("language", Arg::Text(&own))])) }
            @if self.texts.is_empty() { p { (words.word("texts-none")) } }
            @else {
                ul.texts__there { @for card in self.texts { li { (self.card(card)) } } }
                p.field__hint { (words.word("texts-next")) }
            }
        }
    }

    fn card(&self, card: &TextCard) -> Markup {
        let words = self.words;
        let address = format!("/c/{}/v/{}?text={}", self.consultation.slug, self.version.number, card.language);
        let from = [("at", Arg::Text(&moment(words, card.at)) as Arg<'_>), ("file", Arg::Text(&card.name))];
        html! {
            p { a href=(address) lang=(card.language) hreflang=(card.language) { bdi { (own_name(&card.language)) } } " · " (words.say("texts-from", &from)) }
            @if card.missing > 0 {
                p {
                    (words.say("texts-missing", &[("n", Arg::Count(card.missing))]))
                    @if self.may_add {
                        " " a href={ "?language=" (card.language) "#language" } {
                            (words.word("texts-complete")) span.visually-hidden { " · " (own_name(&card.language)) }
                        }
                    }
                }
            }
            @if card.used { p.field__hint { (words.word("texts-used")) } }
            @else if self.may_add {
                form method="post" enctype="multipart/form-data" action=(self.action()) {
                    input type="hidden" name="language" value=(card.language);
                    button.button name="intent" value="remove" {
                        (words.word("texts-remove")) span.visually-hidden { " · " (own_name(&card.language)) }
                    }
                }
            }
        }
    }

    /// The form for another language; with a text, how it pairs.
    pub fn form(&self, laid: Option<&Laid>) -> Markup {
        let words = self.words;
        html! {
            section {
                h2 { (words.word("texts-add")) }
                form.form method="post" enctype="multipart/form-data" action=(self.action()) {
                    p.field {
                        label for="language" { (words.word("texts-language")) }
                        input #language name="language" value=(self.form.language) required maxlength="35" dir="ltr" autocapitalize="none" aria-describedby="language-hint";
                        span.field__hint #language-hint { (words.word("new-language-hint")) }
                    }
                    p.field {
                        label for="file" { (words.word("texts-file")) }
                        input #file name="file" type="file" accept=".docx,.odt,.fodt,.html,.htm,.md,.markdown,.txt,.text" aria-describedby="file-hint";
                        span.field__hint #file-hint { (words.word("import-file-hint")) }
                    }
                    (self.carried())
                    @if let Some(laid) = laid { (self.pairs(laid)) }
                    p.actions {
                        button.button .button--primary[laid.is_none()] name="intent" value="preview" { (words.word("texts-preview")) } " "
                        @if laid.is_some() { button.button.button--primary name="intent" value="add" { (words.word("texts-accept")) } " " }
                        @if self.form.file.is_some() { button.button name="intent" value="drop" { (words.word("import-file-drop")) } }
                    }
                }
            }
        }
    }

    /// The file, which travels along with the form, or a field to paste the words.
    fn carried(&self) -> Markup {
        let words = self.words;
        html! {
            @if let Some((name, bytes, text)) = self.form.carried() {
                p.notice { (words.say("texts-file-kept", &[("name", Arg::Text(name)), ("kilobytes", Arg::Text(&bytes.div_ceil(1000).to_string()))])) }
                input type="hidden" name="upload_name" value=(name);
                input type="hidden" name="upload" value=(text);
            } @else {
                p.field {
                    label for="text" { (words.word("texts-paste")) }
                    textarea.input #text name="text" rows="10" dir="auto" { (self.form.text) }
                }
            }
        }
    }

    /// What is to be looked at first, then everything side by side.
    fn pairs(&self, laid: &Laid) -> Markup {
        let words = self.words;
        let count = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
        let pairs = &laid.translation.pairs;
        let together = pairs.iter().filter(|pair| !pair.is_plain() && !pair.original.is_empty() && !pair.translation.is_empty()).count();
        let (missing, left) = (laid.translation.missing().count(), laid.translation.left_over().count());
        html! {
            div.notice role="status" {
                @if self.texts.iter().any(|card| card.language.as_str() == self.form.language.trim()) { p { (words.word("texts-fills")) } }
                @if together + missing + left == 0 { p { (words.word("texts-all-pair")) } }
                @if together > 0 { p { (words.say("texts-together", &[("n", count(together))])) } }
                @if missing > 0 { p { (words.say("texts-missing", &[("n", count(missing))])) } }
                @if left > 0 { p { (words.say("texts-left", &[("n", count(left))])) } }
            }
            @if together + missing + left > 0 {
                h3 { (words.word("texts-look")) }
                (self.table(laid, &words.word("texts-look"), &|pair| !pair.is_plain()))
            }
            details {
                summary { (words.word("texts-everything")) }
                (self.table(laid, &words.word("texts-everything"), &|_| true))
            }
        }
    }

    fn table(&self, laid: &Laid, label: &str, wanted: &dyn Fn(&Pair) -> bool) -> Markup {
        let words = self.words;
        let language = &self.form.language;
        html! {
            div.table-scroll role="region" tabindex="0" aria-label=(label) {
                table.texts__pairs {
                    thead { tr { th scope="col" { (words.word("texts-original")) } th scope="col" { (words.word("texts-translation")) } } }
                    tbody {
                        @for pair in laid.translation.pairs.iter().filter(|pair| wanted(pair)) {
                            tr {
                                td lang=(self.version.language) dir="auto" {
                                    @for block in &self.version.blocks[pair.original.clone()] { (original(block)) }
                                    @if pair.original.is_empty() { em lang=(words.tag()) { (words.word("texts-left-out")) } }
                                }
                                td lang=(language) dir="auto" {
                                    @for block in &laid.draft.blocks[pair.translation.clone()] { (translation(block)) }
                                    @if pair.translation.is_empty() { em lang=(words.tag()) { (words.word("texts-as-written")) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn original(block: &BlockOut) -> Markup {
    html! { p { @if let Some(number) = block.number { span.next__number { (number) } " " } (said(block.marker.as_deref(), &block.text)) } }
}

fn translation(block: &DraftBlock) -> Markup {
    html! { p { (said(block.marker.as_deref(), &block.text)) } }
}

fn said(marker: Option<&str>, text: &str) -> Markup {
    html! { @if let Some(marker) = marker { span.next__marker { (marker) } " " } (text) }
}
