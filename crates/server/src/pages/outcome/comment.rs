//! A contribution and what was decided on it.

use colloquy_consultation::render::{Arg, Words, choice_label, light};
use colloquy_consultation::{CommentOut, CommentState, ConsultationOut, Disposition, Language, Operation, VersionOut};
use colloquy_text::diff::{ChangeKind, diff_words};
use maud::{Markup, html};

/// One entry of the list under a paragraph, with a link to what changed because of it.
pub(in crate::pages) fn item(words: &dyn Words, consultation: &ConsultationOut, version: &VersionOut, comment: &CommentOut) -> Markup {
    list_item(words, consultation, version, comment, true)
}

/// The same without a line to anywhere.
pub fn entry(words: &dyn Words, consultation: &ConsultationOut, version: &VersionOut, comment: &CommentOut) -> Markup {
    list_item(words, consultation, version, comment, false)
}

fn list_item(words: &dyn Words, consultation: &ConsultationOut, version: &VersionOut, comment: &CommentOut, links: bool) -> Markup {
    html! {
        li.outcome__comment #{ "c-" (comment.id) } {
            (said(words, consultation, version, comment))
            @if links { (change(words, consultation, comment)) }
        }
    }
}

/// What stands in an entry, with a link to what changed because of it.
pub(in crate::pages) fn shown(words: &dyn Words, consultation: &ConsultationOut, version: &VersionOut, comment: &CommentOut) -> Markup {
    html! {
        (said(words, consultation, version, comment))
        (change(words, consultation, comment))
    }
}

fn said(words: &dyn Words, consultation: &ConsultationOut, version: &VersionOut, comment: &CommentOut) -> Markup {
    html! {
        (who(words, consultation, comment))
        @if comment.anchors.len() > 1 { p.outcome__who { (several(words, comment)) } }
        @let language = text_language(consultation, version, comment);
        @if let Some(quote) = &comment.quote { blockquote.quote lang=(language) dir="auto" { (quote.exact) } }
        @if let Some(operation) = comment.operation { (suggestion(words, language, operation, comment)) }
        @if !comment.body.is_empty() { div.comment__body lang=(comment.language) dir="auto" { (light(&comment.body)) } }
        @if comment.state == CommentState::Hidden { p.comment__state { (words.word("state-hidden")) " " span dir="auto" { (comment.hidden) } } }
        (verdict(words, language, comment))
    }
}

/// The language of the draft's words that a comment quotes or starts from.
fn text_language<'a>(consultation: &'a ConsultationOut, version: &'a VersionOut, comment: &'a CommentOut) -> &'a Language {
    let card = consultation.versions.iter().find(|card| card.number == version.number);
    comment.text_language.as_ref().or_else(|| card?.languages.first()).unwrap_or(&version.language)
}

fn who(words: &dyn Words, consultation: &ConsultationOut, comment: &CommentOut) -> Markup {
    let label = |prefix: &str, code: &str, choices: &[colloquy_consultation::groups::Choice]| {
        choices.iter().find(|choice| choice.code == code).map(|choice| choice_label(words, prefix, choice))
    };
    let codes = [
        label("group", &comment.group, &consultation.groups),
        label("region", &comment.region, &consultation.regions),
        Some(words.word(&format!("level-{}", comment.level))),
    ];
    let codes: Vec<String> = codes.into_iter().flatten().collect();
    html! {
        p.outcome__who {
            strong { bdi { (comment.name) } }
            @if !comment.affiliation.is_empty() { " · " bdi { (comment.affiliation) } }
            " · " (codes.join(" · "))
            @if let Some(said) = &comment.said { " · " bdi { (words.say("comment-said", &[("body", Arg::Text(&said.place))])) } }
        }
    }
}

/// “On paragraphs 61, 62, 63”.
fn several(words: &dyn Words, comment: &CommentOut) -> String {
    let numbers: Vec<String> = comment.anchors.iter().filter_map(|anchor| anchor.number).map(|number| number.to_string()).collect();
    words.say("outcome-several", &[("numbers", Arg::Text(&numbers.join(", ")))])
}

fn suggestion(words: &dyn Words, language: &Language, operation: Operation, comment: &CommentOut) -> Markup {
    let (title, base) = match operation {
        Operation::InsertAfter => ("comment-suggests-insert", ""),
        Operation::Delete => ("comment-suggests-delete", comment.base.as_str()),
        Operation::Replace => ("comment-suggests", comment.base.as_str()),
    };
    html! {
        p.comment__kind { (words.word(title)) }
        div.redline lang=(language) dir="auto" { (redline(words, base, &comment.proposed)) }
    }
}

/// The new words against the old ones; what goes and what comes is said in words as well.
pub(in crate::pages) fn redline(words: &dyn Words, base: &str, new: &str) -> Markup {
    let said = |key: &str| html! { span.visually-hidden { " " (words.word(key)) " " } };
    html! {
        @for change in diff_words(base, new) {
            @let text = change.text(base, new);
            @match change.kind {
                ChangeKind::Keep => (text),
                ChangeKind::Delete => del { (said("redline-deleted")) (text) (said("redline-end")) },
                ChangeKind::Insert => ins { (said("redline-inserted")) (text) (said("redline-end")) },
            }
        }
    }
}

/// Where to see what changed because of it, once there is a later version.
fn change(words: &dyn Words, consultation: &ConsultationOut, comment: &CommentOut) -> Markup {
    let taken = comment.decision.as_ref().is_some_and(|one| matches!(one.disposition, Disposition::Accepted | Disposition::AcceptedInPart));
    let next = consultation.versions.iter().find(|version| taken && version.number == comment.version + 1);
    html! {
        @if let Some(next) = next {
            p.outcome__who {
                a href={ "/c/" (consultation.slug) "/compare/" (comment.version) "/" (next.number) "#c-" (comment.id) } {
                    (words.say("comment-change", &[("version", Arg::Text(&next.number.to_string()))]))
                }
            }
        }
    }
}

fn verdict(words: &dyn Words, language: &Language, comment: &CommentOut) -> Markup {
    html! {
        @if let Some(verdict) = &comment.decision {
            div class={ "verdict verdict--" (verdict.disposition) } {
                p.verdict__what { strong { (words.word(&format!("disposition-{}", verdict.disposition))) } }
                @if !verdict.reason.is_empty() { div.verdict__why dir="auto" { (light(&verdict.reason)) } }
                @if !verdict.wording.is_empty() {
                    p.comment__kind { (words.word("verdict-wording")) }
                    div.redline lang=(language) dir="auto" { (redline(words, &comment.base, &verdict.wording)) }
                }
            }
        }
    }
}
