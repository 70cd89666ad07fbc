//! Writing: a comment, a suggestion or a question; kept from the first keystroke.

mod fields;
mod send;
mod suggest;
mod tabs;

pub use send::edit_again;
pub use tabs::begin;

use colloquy_consultation::comment::{BODY_MAX, PROPOSED_MAX};
use colloquy_consultation::*;

use super::drafts::{Draft, Target};
use super::identity;
use super::model::{Model, model};
use crate::i18n::{coded, t, tf};
use crate::js::{Fields, listen_here, window};
use crate::outbox::keep;
use crate::session;
use crate::ui::{El, Signal, View, button, el, empty, live, memo, on_change, span, untrack};

/// What the parts of one composer share; a copy is the same composer.
#[derive(Clone, Copy)]
pub struct Desk {
    /// What is written for.
    pub target: Target,
    /// The text in the making.
    pub draft: Signal<Draft>,
    /// The kind that is shown.
    pub kind: Signal<CommentKind>,
    /// Changes when the fields must be made anew from the draft.
    pub fresh: Signal<u32>,
    /// Whether the name is being asked.
    pub asking: Signal<bool>,
    /// The key under which it is kept.
    key: Signal<String>,
    /// Another text for the same target: from another tab, typed before one was known, or put aside.
    other: Signal<Option<Draft>>,
    /// Its key.
    other_key: Signal<String>,
}

/// The composer of a place or a reply.
pub fn composer(target: Target, kind: CommentKind) -> El {
    let kept = target.kept().unwrap_or_default();
    let desk = Desk {
        target,
        kind: Signal::new(kind),
        draft: Signal::new(kept),
        fresh: Signal::new(0),
        asking: Signal::new(false),
        key: Signal::new(untrack(|| target.key())),
        other: Signal::new(None),
        other_key: Signal::new(String::new()),
    };
    desk.offer();
    desk.draft.update(|draft| draft.kind = Some(kind));
    on_change(move || desk.draft.track(), move || desk.draft.with_untracked(|draft| draft.keep(&desk.key.get_untracked())));
    follow_other_tabs(desk);
    follow_person(desk);
    let id = desk.id("form");
    let reply = matches!(target, Target::Reply(..));
    let form = el("form", "composer")
        .attr("id", &id)
        .attr("novalidate", "")
        .attr("aria-label", &t(if reply { "composer-reply" } else { "composer-title" }))
        .on("submit", move |event| {
            event.prevent_default();
            send::send(desk);
        })
        .on("keydown", move |event| {
            let key = Fields(event.into());
            if key.text("key") == "Enter"
                && (key.flag("ctrlKey") || key.flag("metaKey"))
                && untrack(|| desk.reason().is_none() && model().is_open())
            {
                send::send(desk);
            }
        });
    let form = if reply { form } else { form.child(tabs::tabs(desk)) };
    form.live(move || {
        desk.fresh.track();
        match desk.kind.get() {
            CommentKind::Suggestion => suggest::panel(desk).view(),
            _ => fields::panel(desk).view(),
        }
    })
    .child(other_text(desk))
    .child(footer(desk))
    .live(move || if desk.asking.get() { identity::form(t("identity-and-send"), true, move || send::named(desk)).view() } else { empty() })
}

impl Desk {
    /// The id of a part of this composer.
    #[must_use]
    pub fn id(&self, part: &str) -> String {
        let which = match self.target {
            Target::Reply(id, _) | Target::Edit(id) => id.to_string(),
            _ => "place".to_owned(),
        };
        ["composer-", &which, "-", part].concat()
    }

    /// Shows another text in the fields.
    fn show(self, draft: Draft) {
        self.kind.set(draft.kind.unwrap_or(self.kind.get_untracked()));
        self.draft.set(draft);
        self.fresh.update(|fresh| *fresh += 1);
    }

    /// Offers the next text that is kept for the same target elsewhere.
    fn offer(self) {
        let key = self.target.other(&self.key.get_untracked());
        self.other.set(Draft::kept(&key));
        self.other_key.set(key);
    }

    /// Why it cannot be sent yet, in words.
    #[must_use]
    pub fn reason(&self) -> Option<String> {
        self.draft.with(|draft| {
            let over = |text: &str, max: usize| {
                let length = text.chars().count();
                (length > max).then(|| tf("composer-too-long", &[("over", &(length - max).to_string()), ("max", &max.to_string())]))
            };
            if let Some(reason) = over(&draft.body, BODY_MAX) {
                return Some(reason);
            }
            if self.kind.get() == CommentKind::Suggestion {
                let proposed = draft.proposed.as_deref().filter(|_| draft.operation != Some(Operation::Delete));
                return suggest::reason(draft).or_else(|| over(proposed.unwrap_or_default(), PROPOSED_MAX));
            }
            draft.body.trim().is_empty().then(|| t("composer-empty"))
        })
    }
}

/// How much may still be written, said from four fifths of the way on.
pub(super) fn counter(desk: Desk) -> View {
    let words = move || {
        let used = desk.draft.with(|draft| draft.body.chars().count());
        if used * 5 < BODY_MAX * 4 {
            return String::new();
        }
        tf("composer-left", &[("used", &used.to_string()), ("max", &BODY_MAX.to_string())])
    };
    let words = memo(words);
    el("p", "composer__counter").attr("aria-live", "polite").live_text(move || words.get()).view()
}

fn footer(desk: Desk) -> El {
    let model = model();
    let reason = memo(move || if model.is_open() { desk.reason() } else { Some(closed_words(model)) });
    let is_empty = memo(move || desk.draft.with(Draft::is_empty));
    let state = move || {
        if model.forgetful.get() {
            t("composer-not-kept")
        } else if is_empty.get() {
            t("composer-will-keep")
        } else {
            t("composer-kept")
        }
    };
    el("div", "composer__foot")
        .child(span("composer__state", String::new()).live_text(state))
        .live(move || match reason.get() {
            Some(words) if !is_empty.get() || !model.is_open() => {
                el("span", "composer__reason").attr("id", &desk.id("reason")).text(words).view()
            }
            _ => empty(),
        })
        .child(button("link", t("composer-cancel"), move |_| cancel(desk)))
        .live(move || {
            if desk.asking.get() {
                return empty();
            }
            el("button", "primary")
                .attr("type", "submit")
                .live_flag("disabled", move || reason.with(Option::is_some))
                .live_attr("aria-describedby", move || reason.with(Option::is_some).then(|| desk.id("reason")))
                .text(t("composer-send"))
                .view()
        })
}

/// Why nothing can be sent at this time.
fn closed_words(model: &Model) -> String {
    let standing = model.standing();
    coded("composer", if standing == "open" { "old-version" } else { standing }).unwrap_or_default()
}

/// Puts the composer away; what was typed stays kept.
fn cancel(desk: Desk) {
    let model = model();
    match desk.target {
        Target::Reply(id, _) => {
            model.replying.set(None);
            crate::ui::focus_soon(&["c-", &id.to_string()].concat());
        }
        _ => {
            model.composing.set(None);
            crate::ui::focus_soon("compose-comment");
        }
    }
}

/// What another tab keeps for the same target is offered, never taken or lost in silence.
fn follow_other_tabs(desk: Desk) {
    listen_here(&window(), "storage", move |event| {
        let fields = Fields(event.into());
        let key = desk.key.get_untracked();
        if keep::own_key(&fields.text("key")) == Some(&key) {
            let theirs = Draft::read(&fields.text("newValue"));
            desk.other.set(theirs.filter(|theirs| *theirs != desk.draft.get_untracked()));
            desk.other_key.set(key);
        }
    });
}

/// On a bad line one may begin to write before the server has said who one is: what was kept before is then taken up or
/// offered, and not written over.
fn follow_person(desk: Desk) {
    let act = move || {
        let (from, own) = (desk.key.get_untracked(), untrack(|| desk.target.key()));
        if from == own {
            return;
        }
        let mine = desk.draft.get_untracked();
        match Draft::kept(&own) {
            // They came along from a person whose session was lost.
            Some(theirs) if theirs == mine => {}
            Some(theirs) if mine.is_empty() => desk.show(theirs),
            Some(_) => return desk.offer(),
            None => keep::rename(&from, &own),
        }
        desk.key.set(own);
    };
    on_change(|| model().session.track(), act);
}

fn other_text(desk: Desk) -> View {
    let take = move |theirs: &Draft| {
        let (mine, key) = (desk.draft.get_untracked(), desk.key.get_untracked());
        desk.key.set(desk.other_key.get_untracked());
        desk.show(theirs.clone());
        desk.other_key.set(key);
        desk.other.set(Some(mine));
    };
    let discard = move || {
        let (key, other) = (desk.key.get_untracked(), desk.other_key.get_untracked());
        if key != other {
            keep::forget(&other);
        }
        desk.draft.with_untracked(|draft| draft.keep(&key));
        desk.offer();
    };
    live(move || match desk.other.get() {
        None => empty(),
        Some(theirs) => el("div", "notice")
            .attr("role", "status")
            .child(el("p", "").text(t("composer-other-text")))
            .child(el("blockquote", "").attr("dir", "auto").text(theirs.words()))
            .child(button("link", t("composer-other-take"), move |_| take(&theirs)))
            .child(button("link", t("composer-other-discard"), move |_| discard()))
            .view(),
    })
}

/// The composer of a place: folded to its three beginnings until one is chosen.
#[must_use]
pub fn place_composer(target: Target) -> View {
    let model = model();
    unfold(target);
    // The same once the server has said who one is.
    on_change(
        move || model.session.track(),
        move || {
            if model.composing.get_untracked().is_none() {
                unfold(target);
            }
        },
    );
    live(move || {
        if !model.is_open() && target.kept().is_none() {
            return el("p", "composer__closed").text(closed_words(model)).view();
        }
        match model.composing.get() {
            Some(kind) => composer(target, kind).view(),
            None => tabs::beginnings(target).view(),
        }
    })
}

/// Opens the composer of the open place where something was begun.
fn unfold(target: Target) {
    if let Some(kept) = target.kept() {
        model().composing.set(Some(kept.kind.unwrap_or(CommentKind::Comment)));
    }
}

/// Whether a session is needed before a comment can go.
fn needs_name() -> bool {
    !untrack(session::is_known) && session::kept_statement().is_none()
}
