//! The page around the blocks: beginning, how far it is, publishing.

use colloquy_consultation::render::{Arg, Words, moment};
use colloquy_consultation::{Carry, ConsultationOut, NextOut, Role, VersionOut};
use maud::{Markup, html};

use super::{Form, Query, Refused};

/// What the page shows.
pub(super) struct View<'a> {
    pub words: &'a dyn Words,
    pub consultation: &'a ConsultationOut,
    /// The version the next one begins from.
    pub base: &'a VersionOut,
    pub role: Role,
    pub query: &'a Query,
    pub refused: Option<&'a Refused>,
}

impl View<'_> {
    pub fn may_edit(&self) -> bool {
        self.role != Role::Observer
    }

    pub fn action(&self) -> String {
        format!("/desk/{}/next", self.consultation.slug)
    }

    /// What was typed into a form that was refused.
    pub fn typed(&self, intent: &str) -> Option<&Form> {
        self.refused.map(|refused| &refused.form).filter(|form| form.intent == intent)
    }

    /// Nothing is begun.
    pub fn begin(&self) -> Markup {
        let words = self.words;
        let next = (self.base.number + 1).to_string();
        html! {
            p { (words.say("next-intro", &[("number", Arg::Text(&next))])) }
            @if !self.may_edit() { p.notice { (words.word("next-read-only")) } }
            @else {
                section {
                    h2 { (words.word("next-begin")) }
                    form.form method="post" action=(self.action()) {
                        label.check { input type="checkbox" name="accepted" value="yes" checked; span { (words.word("next-accepted")) } }
                        p.actions { button.button.button--primary name="intent" value="begin" { (words.say("next-begin-button", &[("number", Arg::Text(&next))])) } }
                    }
                }
                (self.upload(false))
            }
        }
    }

    /// The form for a file.
    fn upload(&self, replace: bool) -> Markup {
        let words = self.words;
        html! {
            section {
                h2 { (words.word("next-file")) }
                p { (words.word("next-file-hint")) }
                form.form method="post" enctype="multipart/form-data" action={ (self.action()) "/file" } {
                    p.field {
                        label for="file" { (words.word("new-file")) }
                        input #file name="file" type="file" required accept=".docx,.odt,.fodt,.html,.htm,.md,.markdown,.txt,.text";
                    }
                    fieldset.field {
                        legend.field__label { (words.word("next-changes")) }
                        label.check { input type="radio" name="changes" value="accept" checked; span { (words.word("next-changes-accept")) } }
                        label.check { input type="radio" name="changes" value="reject"; span { (words.word("next-changes-reject")) } }
                    }
                    @if replace { label.check { input type="checkbox" name="replace" value="yes" required; span { (words.word("next-replace")) } } }
                    p.actions { button.button { (words.word("next-file-button")) } }
                }
            }
        }
    }

    /// The text with its tools.
    pub fn draft(&self, next: &NextOut) -> Markup {
        let words = self.words;
        html! {
            p {
                (words.say("next-begun", &[
                    ("base", Arg::Text(&next.base.to_string())), ("by", Arg::Text(&next.by)), ("at", Arg::Text(&moment(words, next.at))),
                ]))
                @if let Some(name) = &next.source_name { " " (words.say("next-from-file", &[("file", Arg::Text(name))])) }
            }
            (self.progress(next))
            @if !self.may_edit() { p.notice { (words.word("next-read-only")) } }
            (self.blocks(next))
            @if self.may_edit() {
                (self.publish(next))
                (self.upload(true))
                section {
                    h2 { (words.word("next-discard")) }
                    form.form method="post" action=(self.action()) {
                        label.check { input type="checkbox" required; span { (words.word("next-discard-sure")) } }
                        p.actions { button.button name="intent" value="discard" { (words.word("next-discard")) } }
                    }
                }
            }
        }
    }

    /// What is still to be done before it can be published.
    fn progress(&self, next: &NextOut) -> Markup {
        let words = self.words;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let first = next.blocks.iter().find(|block| !block.gone && !block.choices.is_empty());
        html! {
            ul.next__todo {
                @match first {
                    Some(block) => li { a href={ "#n-" (block.id) } { (words.say("next-to-choose", &[("n", Arg::Count(count(next.to_choose())))])) } },
                    None => li { (words.word("next-nothing-to-choose")) },
                }
                li {
                    a href={ (self.action()) "?view=places" } { (words.say("next-to-confirm", &[("n", Arg::Count(count(next.to_confirm())))])) }
                    @if !next.lost.is_empty() { " · " (words.say("next-lost", &[("n", Arg::Count(count(next.lost.len())))])) }
                }
            }
        }
    }

    fn publish(&self, next: &NextOut) -> Markup {
        let words = self.words;
        let typed = self.typed("publish");
        let carry = typed.map_or(Carry::Open.as_str(), |form| form.carry.as_str());
        let open = typed.is_none_or(|form| form.open == "yes");
        let value = |of: fn(&Form) -> &String| typed.map(|form| of(form).clone()).unwrap_or_default();
        html! {
            section #publish {
                h2 { (words.say("next-publish", &[("number", Arg::Text(&(next.base + 1).to_string()))])) }
                @if !matches!(self.role, Role::CoChair | Role::Admin) { p.notice { (words.word("next-publish-by")) } }
                @else {
                    form.form method="post" action=(self.action()) {
                        p.field {
                            label for="note" { (words.word("next-note")) }
                            textarea.input #note name="note" rows="3" dir="auto" required maxlength="2000" aria-describedby="note-hint" { (value(|form| &form.note)) }
                            span.field__hint #note-hint { (words.word("next-note-hint")) }
                        }
                        fieldset.field {
                            legend.field__label { (words.word("next-carry")) }
                            @for one in Carry::ALL {
                                label.check { input type="radio" name="carry" value=(one) checked[one.as_str() == carry]; span { (words.word(&format!("next-carry-{one}"))) } }
                            }
                        }
                        label.check { input type="checkbox" name="open" value="yes" checked[open]; span { (words.word("next-open")) } }
                        p.field {
                            label for="closes" { (words.word("settings-closes")) }
                            input #closes name="closes" value=(value(|form| &form.closes)) dir="auto" maxlength="300" aria-describedby="closes-hint";
                            span.field__hint #closes-hint { (words.word("settings-date-hint")) " " (words.word("settings-closes-hint")) }
                        }
                        p { (words.word("next-publish-hint")) }
                        p.actions { button.button.button--primary name="intent" value="publish" { (words.word("next-publish-button")) } }
                    }
                }
            }
        }
    }
}
