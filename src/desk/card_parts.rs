//! Who says what: the head and the words of a contribution.

use colloquy_consultation::*;

use super::model::{Place, model};
use super::page::{anchor_name, group, page, region};
use super::place;
use crate::i18n::{coded, language_name, t, tf, tn};
use crate::reader::comment_view::made_on;
use crate::ui::{El, View, button, el, empty, light, redline, several, span, time};

/// Name, group, region, level, agreement, time.
pub fn head(comment: &CommentOut) -> El {
    let mut codes = vec![group(&comment.group), region(&comment.region), coded("level", comment.level.as_str()).unwrap_or_default()];
    if comment.agrees > 0 {
        codes.push(tn("desk-agrees", comment.agrees));
    }
    if comment.language.primary() != page().language.primary() {
        codes.push(language_name(comment.language.as_str()));
    }
    codes.retain(|code| !code.is_empty());
    let mut line = el("p", "comment__who")
        .child(el("strong", "").child(el("bdi", "").text(comment.name.clone())))
        .text(" ".to_owned())
        .child(span("tag", codes.join(" · ")))
        .text(" ".to_owned())
        .child(span("tag", "· ".to_owned()).child(time(comment.at)));
    if comment.kind == CommentKind::Question {
        line = line.text(" ".to_owned()).child(span("tag tag--question", coded("kind", "question").unwrap_or_default()));
    }
    if comment.revisions > 0 {
        line = line.text(" ".to_owned()).child(span("tag", ["· ", &t("comment-edited")].concat()));
    }
    let mut lines = vec![line.view()];
    for (key, body) in [("comment-affiliation", &comment.affiliation), ("comment-behalf", &comment.behalf)] {
        if !body.is_empty() {
            lines.push(el("p", "tag").child(el("bdi", "").text(tf(key, &[("body", body)]))).view());
        }
    }
    if let Some(said) = &comment.said {
        let words = tf("comment-said", &[("body", &said.place)]);
        lines.push(el("p", "tag").child(el("bdi", "").text(words)).view());
    }
    lines.push(anchors(comment));
    el("header", "comment__head").children(lines)
}

/// Where it stands, where that does not go without saying.
fn anchors(comment: &CommentOut) -> View {
    let here = match model().place.get_untracked() {
        Place::All => false,
        Place::Whole => comment.anchors.is_empty(),
        Place::Block(order) => comment.anchors.len() == 1 && comment.anchors[0].order == order,
    };
    if here || comment.parent.is_some() {
        return empty();
    }
    let target = comment.anchors.first().map_or(Place::Whole, |anchor| Place::Block(anchor.order));
    let name = tf("comment-on", &[("place", &anchor_name(&comment.anchors))]);
    el("p", "").child(button("link", name, move |_| place::open(target))).view()
}

/// The words: a quotation, proposed wording as a redline, the text.
#[must_use]
pub fn words(comment: &CommentOut) -> View {
    if comment.state == CommentState::Withdrawn {
        return el("p", "tag").text(t("comment-withdrawn")).view();
    }
    let language = comment.language.to_string();
    let text = comment.text_language.as_ref().unwrap_or(&page().version.language).to_string();
    let mut parts = Vec::new();
    match comment.state {
        CommentState::Hidden => {
            parts.push(el("p", "tag").attr("dir", "auto").text([&t("state-hidden"), " ", &comment.hidden].concat()).view());
        }
        CommentState::Held => parts.push(el("p", "tag").text(t("state-held")).view()),
        _ => {}
    }
    if let Some(carried) = &comment.carried {
        let page = page();
        parts.extend(made_on(carried, page.consultation.slug.as_str(), &text));
    }
    if let Some(quote) = &comment.quote {
        parts.push(el("blockquote", "quote").attr("lang", &text).attr("dir", "auto").text(quote.exact.clone()).view());
    }
    if let Some(operation) = comment.operation {
        let pieces = match operation {
            Operation::Delete => redline(&comment.base, "", &text),
            Operation::Replace => redline(&comment.base, &comment.proposed, &text),
            Operation::InsertAfter => redline("", &comment.proposed, &text),
        };
        let key = match operation {
            Operation::Delete => "comment-suggests-delete",
            Operation::Replace => "comment-suggests",
            Operation::InsertAfter => "comment-suggests-insert",
        };
        parts.push(el("p", "tag").text(t(key)).view());
        parts.push(el("p", "redline redline--short").attr("lang", &text).attr("dir", "auto").children(pieces).view());
    }
    if !comment.body.is_empty() {
        parts.push(el("div", "comment__body").attr("lang", &language).attr("dir", "auto").children(light(&comment.body)).view());
    }
    several(parts)
}

/// What its writer maintains after the decision.
#[must_use]
pub fn objection(comment: &DeskCommentOut) -> View {
    let Some(objection) = &comment.objection else { return empty() };
    el("div", "objection")
        .child(
            el("p", "objection__head")
                .text(t("desk-objection"))
                .text(" ".to_owned())
                .child(span("tag", String::new()).child(time(objection.at))),
        )
        .child(el("p", "versus__words").attr("dir", "auto").text(objection.text.clone()))
        .view()
}
