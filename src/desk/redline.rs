//! All suggestions on a paragraph laid over its text, or one of them.

use colloquy_consultation::*;
use colloquy_text::diff::{Change, ChangeKind, diff};
use colloquy_text::overlay;

use super::keyboard;
use super::model::model;
use super::page::page;
use super::suggestions::{base, fits, takes_out};
use crate::i18n::{t, tf, tn};
use crate::ui::{View, button, cut, el, empty, live, redline, several, span, text, value_of};

/// The text of a block with its suggestions.
#[must_use]
pub fn laid(order: u32) -> View {
    live(move || {
        let words = base(order);
        let all = model().suggestions.get();
        let single = model().single.get();
        let chosen = single.and_then(|id| all.iter().find(|one| one.comment.id == id));
        let shown = match chosen {
            Some(one) => alone(&one.comment),
            None => together(&words, &all),
        };
        several(vec![picker(&all, single), shown])
    })
}

fn paragraph(pieces: Vec<View>, language: &Language) -> View {
    el("p", "draft-text redline").attr("lang", language.as_str()).attr("dir", language.direction().as_str()).children(pieces).view()
}

/// One suggestion against the words it starts from.
fn alone(comment: &CommentOut) -> View {
    let page = page();
    let text = comment.text_language.as_ref().unwrap_or(&page.version.language);
    let language = text.to_string();
    let pieces = match comment.operation {
        Some(Operation::Delete) => redline(&comment.base, "", &language),
        Some(Operation::InsertAfter) => redline("", &comment.proposed, &language),
        _ => redline(&comment.base, &comment.proposed, &language),
    };
    several(vec![
        paragraph(pieces, text),
        button("link", t("desk-redline-comment"), {
            let id = comment.id;
            move |_| keyboard::go(id)
        })
        .view(),
    ])
}

/// Every suggestion that changes exactly these words; what comes and goes names its suggestions by number.
fn together(words: &str, all: &[DeskCommentOut]) -> View {
    let language = page().version.language.to_string();
    let fitting: Vec<(usize, &CommentOut)> =
        all.iter().enumerate().map(|(number, one)| (number, &one.comment)).filter(|(_, one)| fits(one, words)).collect();
    let ends = cut(words, &language);
    let news: Vec<&str> = fitting.iter().map(|(_, one)| one.proposed.as_str()).collect();
    let changes: Vec<Vec<Change>> = news.iter().map(|new| diff(words, &ends, new, &cut(new, &language))).collect();
    let layers: Vec<(&str, &[Change])> = news.iter().copied().zip(changes.iter().map(Vec::as_slice)).collect();
    let pieces = overlay(words, &layers).into_iter().map(|piece| {
        let (tag, said) = match piece.kind {
            ChangeKind::Keep => return text(piece.text),
            ChangeKind::Delete => ("del", "redline-deleted"),
            ChangeKind::Insert => ("ins", "redline-inserted"),
        };
        let around = |key: &str| span("visually-hidden", [" ", &t(key), " "].concat());
        let by = piece.by.iter().map(|place| by_number(fitting[*place].0, fitting[*place].1.id));
        let marks = if fitting.len() > 1 { el("sup", "by").children(by.collect()).view() } else { empty() };
        el(tag, "").child(around(said)).text(piece.text).child(around("redline-end")).child(marks).view()
    });
    let mut parts = vec![paragraph(pieces.collect(), &page().version.language)];
    let out: Vec<View> = all
        .iter()
        .enumerate()
        .filter(|(_, one)| takes_out(&one.comment, words))
        .map(|(number, one)| by_number(number, one.comment.id))
        .collect();
    if !out.is_empty() {
        parts.push(el("p", "tag").text(t("desk-redline-out")).children(out).view());
    }
    for (number, one) in all.iter().enumerate().filter(|(_, one)| one.comment.operation == Some(Operation::InsertAfter)) {
        let language = one.comment.language.to_string();
        parts.push(el("p", "tag").text(t("comment-suggests-insert")).view());
        let mut pieces = redline("", &one.comment.proposed, &language);
        pieces.push(el("sup", "by").child(by_number(number, one.comment.id)).view());
        parts.push(paragraph(pieces, one.comment.text_language.as_ref().unwrap_or(&page().version.language)));
    }
    let laid = |one: &CommentOut| fits(one, words) || takes_out(one, words) || one.operation == Some(Operation::InsertAfter);
    let others = all.iter().filter(|one| !laid(&one.comment)).count();
    if others > 0 {
        parts.push(el("p", "tag").text(tn("desk-redline-others", others as u32)).view());
    }
    several(parts)
}

/// The number of a suggestion, which leads to it.
fn by_number(number: usize, id: CommentId) -> View {
    let label = (number + 1).to_string();
    let name = tf("desk-redline-number", &[("number", &label)]);
    button("by__number", label, move |_| keyboard::go(id)).attr("aria-label", &name).view()
}

/// All together, or one of them.
fn picker(all: &[DeskCommentOut], single: Option<CommentId>) -> View {
    if all.is_empty() {
        return el("p", "tag").text(t("desk-redline-none")).view();
    }
    let mut options = vec![el("option", "").attr("value", "").text(tn("desk-redline-all", all.len() as u32)).view()];
    options.extend(all.iter().enumerate().map(|(number, one)| {
        let id = one.comment.id;
        let label = [&(number + 1).to_string(), ". ", &one.comment.name].map(|part: &str| part).concat();
        el("option", "").attr("value", &id.to_string()).attr_if(single == Some(id), "selected", "").text(label).view()
    }));
    let select = el("select", "input input--quiet")
        .attr("id", "redline-choice")
        .attr("aria-label", &t("desk-redline-show"))
        .children(options)
        .on("change", move |event| {
            model().single.set(value_of(&event).parse().ok());
            crate::ui::focus_soon("redline-choice");
        });
    el("div", "redline-picker").child(select).view()
}
