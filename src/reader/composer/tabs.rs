//! What one begins with: comment, suggest wording, ask; as buttons first, then as tabs.

use colloquy_consultation::CommentKind;

use super::super::drafts::Target;
use super::super::model::model;
use super::Desk;
use crate::i18n::coded;
use crate::js::Fields;
use crate::ui::{El, button, el, focus_soon};

const KINDS: [CommentKind; 3] = [CommentKind::Comment, CommentKind::Suggestion, CommentKind::Question];

fn label(kind: CommentKind) -> String {
    coded("compose", kind.as_str()).unwrap_or_default()
}

fn tab_id(kind: CommentKind) -> String {
    ["compose-", kind.as_str()].concat()
}

/// Three buttons, of which each opens the composer.
pub fn beginnings(target: Target) -> El {
    let begin = |kind: CommentKind| button("begin", label(kind), move |_| begin(target, kind)).attr("id", &tab_id(kind)).view();
    el("div", "beginnings").children(KINDS.map(begin).into())
}

/// Opens the composer of the open place and goes to its field.
pub fn begin(_target: Target, kind: CommentKind) {
    model().composing.set(Some(kind));
    focus_soon(if kind == CommentKind::Suggestion { "composer-place-proposed" } else { "composer-place-body" });
}

/// The tabs, with arrow keys.
pub fn tabs(desk: Desk) -> El {
    let choose = move |kind: CommentKind| {
        desk.kind.set(kind);
        desk.draft.update(|draft| draft.kind = Some(kind));
    };
    let tab = |kind: CommentKind| {
        el("button", "tab")
            .attr("type", "button")
            .attr("role", "tab")
            .attr("id", &tab_id(kind))
            .attr("aria-controls", &desk.id("panel"))
            .live_attr("aria-selected", move || Some((desk.kind.get() == kind).to_string()))
            .live_attr("tabindex", move || Some(if desk.kind.get() == kind { "0" } else { "-1" }.to_owned()))
            .text(label(kind))
            .on("click", move |_| choose(kind))
            .view()
    };
    el("div", "tabs").attr("role", "tablist").children(KINDS.map(tab).into()).on("keydown", move |event| {
        let here = KINDS.iter().position(|kind| *kind == desk.kind.get_untracked()).unwrap_or(0);
        let rtl = crate::ui::is_rtl();
        let step = match Fields(event.clone().into()).text("key").as_str() {
            "ArrowRight" => {
                if rtl {
                    2
                } else {
                    1
                }
            }
            "ArrowLeft" => {
                if rtl {
                    1
                } else {
                    2
                }
            }
            "Home" => KINDS.len() - here,
            "End" => 2 + KINDS.len() - here,
            _ => return,
        };
        event.prevent_default();
        let kind = KINDS[(here + step) % KINDS.len()];
        choose(kind);
        focus_soon(&tab_id(kind));
    })
}
