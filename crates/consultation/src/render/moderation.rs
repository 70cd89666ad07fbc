//! The log of moderation as a page.

use maud::{Markup, html};

use super::{Arg, Words, moment};
use crate::api::ConsultationOut;
use crate::moderation::{ModerationOut, ModerationPage};

/// The acts, the newest first, with the way to the older ones.
#[must_use]
pub fn moderation_log(words: &dyn Words, consultation: &ConsultationOut, page: &ModerationPage) -> Markup {
    let slug = &consultation.slug;
    html! {
        p { a href={ "/c/" (slug) } lang=(consultation.language) dir="auto" { (consultation.title) } }
        p { (words.word("moderation-intro")) }
        @if page.items.is_empty() {
            p { (words.word("moderation-none")) }
        } @else {
            ol.log role="list" { @for act in &page.items { li.log__act { (entry(words, slug.as_str(), act)) } } }
        }
        @if let Some(next) = &page.next { p { a href={ "/c/" (slug) "/moderation?cursor=" (next) } { (words.word("moderation-older")) } } }
    }
}

fn entry(words: &dyn Words, slug: &str, act: &ModerationOut) -> Markup {
    html! {
        p {
            time datetime=(act.at) { (moment(words, act.at)) } " · "
            strong { (words.word(&format!("moderation-{}", act.kind))) }
            @if let Some(version) = act.version {
                " · "
                @match act.comment {
                    Some(comment) => a href={ "/c/" (slug) "/v/" (version) "#c-" (comment) } { (place(words, act)) },
                    None => (place(words, act)),
                }
            }
            @if !act.by.is_empty() { " · " bdi { (act.by) } }
        }
        @if !act.reason.is_empty() { p.log__reason dir="auto" { (act.reason) } }
    }
}

/// The paragraphs by number; a heading has none.
fn place(words: &dyn Words, act: &ModerationOut) -> String {
    let numbers: Vec<String> = act.anchors.iter().filter_map(|anchor| anchor.number.as_ref().map(ToString::to_string)).collect();
    match numbers.as_slice() {
        [] if act.anchors.is_empty() => words.word("draft-whole"),
        [] => words.word("moderation-unnumbered"),
        [one] => words.say("draft-paragraph", &[("number", Arg::Text(one))]),
        _ => words.say("draft-paragraphs", &[("numbers", Arg::Text(&numbers.join(", ")))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::ModerationKind;
    use crate::render::testing::Keys;
    use crate::time::Timestamp;

    fn act(kind: ModerationKind, reason: &str) -> ModerationOut {
        ModerationOut {
            number: 1,
            at: Timestamp(0),
            kind,
            comment: None,
            version: None,
            anchors: Vec::new(),
            reason: reason.into(),
            by: String::new(),
        }
    }

    #[test]
    fn an_act_says_what_where_and_why_and_its_reason_is_text() {
        let id = "0193a5c0-7c5a-7d00-8000-0123456789ab";
        let hidden = ModerationOut { comment: id.parse().ok(), version: Some(2), ..act(ModerationKind::Hide, "<b>rude</b>") };
        let html = entry(&Keys, "gdc", &hidden).0;
        assert!(html.contains("moderation-hide") && html.contains("&lt;b&gt;rude"), "{html}");
        assert!(html.contains(&format!("<a href=\"/c/gdc/v/2#c-{id}\">draft-whole</a>")), "{html}");
        let blocked = entry(&Keys, "gdc", &act(ModerationKind::Block, "")).0;
        assert!(!blocked.contains("href") && !blocked.contains("log__reason"), "{blocked}");
    }
}
