//! The page of a place: its words, what was said, the form.

use colloquy_consultation::outcome::Synthesis;
use colloquy_consultation::render::{Arg, Words as _, light, marked_text, positions_words, state_line};
use colloquy_consultation::{CommentOut, CommentPage, CommentState, SessionOut, Stage, SummaryOut, Visibility};
use maud::{Markup, html};

use super::form::{self, Form};
use super::place::Place;
use super::problem::problem_words;
use crate::error::Error;
use crate::messages::Tongue;
use crate::pages::outcome::comment::shown;

/// Everything that the page shows.
pub(super) struct View<'a> {
    pub(super) words: &'a Tongue<'a>,
    pub(super) place: &'a Place,
    pub(super) summary: &'a SummaryOut,
    pub(super) comments: &'a CommentPage,
    pub(super) syntheses: &'a [Synthesis],
    /// Who asks.
    pub(super) session: &'a SessionOut,
    pub(super) form: &'a Form,
    /// Why the form was not taken.
    pub(super) refused: Option<&'a Error>,
    /// What was just sent.
    pub(super) sent: Option<&'a CommentOut>,
    /// What is being answered.
    pub(super) parent: Option<&'a CommentOut>,
}

impl View<'_> {
    pub(super) fn title(&self) -> String {
        if self.place.is_all() {
            return self.place.name(self.words);
        }
        let (place, title) = (self.place.name(self.words), &self.place.consultation().title);
        self.words.say("thread-title", &[("place", Arg::Text(&place)), ("title", Arg::Text(title))])
    }

    pub(super) fn head(&self) -> Markup {
        let is_public = self.place.consultation().visibility == Visibility::Public;
        html! { @if !is_public || !self.place.is_all() { meta name="robots" content="noindex"; } }
    }

    pub(super) fn body(&self) -> Markup {
        let words = self.words;
        html! {
            nav.masthead__links aria-label=(words.word("page-near")) {
                a href=(self.place.in_draft()) { (words.word("thread-back")) }
                @if !self.place.is_whole() { " " a href={ (self.place.draft()) "?on=whole" (self.place.kept()) } { (words.word("draft-whole")) } }
                @if !self.place.is_all() { " " a href={ (self.place.draft()) "?on=all" (self.place.kept()) } { (words.word("thread-everything")) } }
            }
            div.state { (state_line(words, self.summary, None, false)) }
            (self.said())
            (self.text())
            section aria-labelledby="said" {
                h2 #said { @if self.comments.total == 0 { (words.word("margin-title")) } @else { (words.say("count-comments", &[("n", Arg::Count(self.comments.total))])) } }
                @if self.comments.items.is_empty() { p { (words.word("thread-none")) } }
                ol.outcome__comments { @for comment in &self.comments.items { (self.item(comment)) } }
                @if let Some(next) = &self.comments.next {
                    p { a.button href={ (self.place.address()) "&cursor=" (next) } { (words.word("thread-more")) } }
                }
            }
            section #write aria-labelledby="write-title" { (self.write()) }
        }
    }

    /// What came of sending.
    fn said(&self) -> Markup {
        let words = self.words;
        html! {
            @if let Some(error) = self.refused {
                div.notice role="alert" {
                    p { (problem_words(words, &error.0)) " " (words.word("thread-refused")) " " a href="#write" { (words.word("thread-to-form")) } }
                }
            } @else if let Some(comment) = self.sent.filter(|comment| comment.mine) {
                div.notice role="status" {
                    @match comment.state {
                        CommentState::Waiting => {
                            p { (words.word("thread-sent-waiting")) }
                            (self.code())
                        }
                        CommentState::Held => p { (words.word("thread-sent-held")) },
                        _ => p { (words.word("thread-sent")) " " a href={ "#c-" (comment.id) } { (words.word("thread-see")) } },
                    }
                }
            }
        }
    }

    /// The code of the mail, so that what waits is published.
    fn code(&self) -> Markup {
        let words = self.words;
        html! {
            form.form method="post" action="/sign-in" {
                input type="hidden" name="consultation" value=(self.place.consultation().slug);
                input type="hidden" name="email" value=(self.session.email);
                p.field {
                    label for="code" { (words.word("sign-in-code")) }
                    input #code .input name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="12" dir="ltr";
                }
                p {
                    button.button.button--primary name="intent" value="enter" { (words.word("sign-in-enter")) } " "
                    a href="/sign-in" { (words.word("thread-no-code")) }
                }
            }
        }
    }

    /// The words that it is about, with where people stand and what the desk has summed up.
    fn text(&self) -> Markup {
        let (words, language) = (self.words, self.place.language());
        let Some(block) = self.place.block() else { return html! {} };
        let tally = self.summary.blocks.iter().find(|tally| tally.order == block.order);
        let positions = tally.map(|tally| positions_words(words, tally)).unwrap_or_default();
        let text = self.place.words();
        html! {
            @if !text.is_empty() {
                blockquote.thread__text lang=(language) dir=(language.direction().as_str()) {
                    @if let Some(marker) = &block.marker { span.block__marker { (marker) } " " }
                    @if text == block.text { (marked_text(&block.text, &block.marks)) } @else { (marked_text(&text, &[])) }
                }
            }
            @if !positions.is_empty() {
                p.block__positions { @for (class, text) in positions { span class={ "pos pos--" (class) } dir="auto" { (text) } " " } }
            }
            @for one in self.syntheses.iter().filter(|one| one.order == Some(block.order)) {
                aside.synthesis aria-label=(words.word("draft-synthesis")) {
                    p.synthesis__title { (words.word("draft-synthesis")) }
                    div.synthesis__words dir="auto" { (light(&one.text)) }
                }
            }
        }
    }

    fn item(&self, comment: &CommentOut) -> Markup {
        let words = self.words;
        let is_reply = comment.parent.is_some();
        let state = match comment.state {
            CommentState::Waiting => Some("state-waiting"),
            CommentState::Held => Some("state-held"),
            CommentState::Expired => Some("state-expired"),
            CommentState::Withdrawn => Some("comment-withdrawn"),
            CommentState::Published | CommentState::Hidden => None,
        };
        let can_answer = self.may_write() && comment.state == CommentState::Published;
        html! {
            li.outcome__comment.thread__reply[is_reply] #{ "c-" (comment.id) } {
                @if self.place.is_all() && !is_reply { p.outcome__who { (self.stands(comment)) } }
                (shown(words, self.place.consultation(), &self.place.version, comment))
                @if let Some(key) = state { p.comment__state { (words.word(key)) } }
                @if can_answer {
                    p { a href={ (self.place.draft()) "?on=" (self.place.of(comment)) (self.place.kept()) "&to=" (comment.id) "#write" } { (words.word("comment-reply")) span.visually-hidden { " · " bdi { (comment.name) } } } }
                }
            }
        }
    }

    /// Where a comment stands, as a link into the draft.
    fn stands(&self, comment: &CommentOut) -> Markup {
        let blocks = &self.place.version.blocks;
        let mut found = comment.anchors.iter().filter_map(|anchor| blocks.iter().find(|block| block.id == anchor.block)).peekable();
        html! {
            @if found.peek().is_none() { a href={ (self.place.draft()) "?on=whole" (self.place.kept()) } { (self.words.word("draft-whole")) } }
            @for block in found {
                a href={ (self.place.draft()) "#" (block.element_id()) } { (colloquy_consultation::render::block_name(self.words, block)) } " "
            }
        }
    }

    fn may_write(&self) -> bool {
        let consultation = self.place.consultation();
        self.summary.stage == Stage::Open && self.summary.paused.is_none() && self.place.version.number == consultation.phase.version
    }

    /// Whether there is a form.
    pub(super) fn takes_words(&self) -> bool {
        !self.place.is_all() && self.may_write()
    }

    /// The form; where nothing can be sent, why, and what was typed.
    fn write(&self) -> Markup {
        let words = self.words;
        let why = match self.summary.stage {
            _ if self.may_write() => None,
            Stage::Coming => Some("composer-coming"),
            Stage::Closed => Some("thread-closed"),
            Stage::Open if self.summary.paused.is_some() => Some("thread-paused"),
            Stage::Open => Some("composer-old-version"),
        };
        let title = if self.parent.is_some() { "composer-reply" } else { "composer-title" };
        html! {
            @if self.place.is_all() {
                p { a.button href={ (self.place.draft()) "?on=whole" (self.place.kept()) "#write" } { (words.word("thread-on-whole")) } }
            } @else if let Some(key) = why {
                h2 #write-title { (words.word(title)) }
                p { (words.word(key)) }
                (self.kept())
            } @else {
                h2 #write-title { (words.word(title)) }
                (form::form(self))
            }
        }
    }

    /// What was typed and cannot be sent now, to be copied.
    fn kept(&self) -> Markup {
        let typed = [&self.form.body, &self.form.proposed].map(|text| text.trim());
        html! {
            @if (self.refused.is_some() || !self.form.turned.is_empty()) && typed.iter().any(|text| !text.is_empty()) {
                p.field {
                    label for="kept" { (self.words.word("thread-kept")) }
                    textarea #kept .input rows="8" dir="auto" readonly { (typed.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join("\n\n")) }
                }
            }
        }
    }
}
