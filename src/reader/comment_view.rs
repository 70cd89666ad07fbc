//! One comment: who speaks, what they say, what one can do.

use colloquy_consultation::*;

use super::banner::failed;
use super::composer::composer;
use super::drafts::Target;
use super::list::{self, Item};
use super::model::{Dialog, Place, model};
use super::page::{anchor_name, page};
use super::place::{copy_link, open};
use crate::api;
use crate::i18n::{coded, language_name, t, tf};
use crate::js::spawn;
use crate::session;
use crate::ui::{El, Shared, View, announce, button, el, empty, light, live, memo, redline, span, time, untrack};

/// The element id of a comment.
#[must_use]
pub fn element_id(id: CommentId) -> String {
    ["c-", &id.to_string()].concat()
}

/// A comment of the list.
#[must_use]
pub fn comment_view(item: Item) -> View {
    let model = model();
    let (id, root) = (item.id, item.root);
    let comment = item.comment;
    let shown = comment.clone();
    let named = comment.clone();
    el("article", "comment")
        .attr("id", &element_id(id))
        .attr("tabindex", "-1")
        .attr("data-comment", &id.to_string())
        .live_attr("aria-label", move || Some(named.with(label)))
        .live(move || {
            if model.editing.get() == Some(id) {
                return super::edit::form(&shown.get_untracked()).view();
            }
            shown.with(content)
        })
        .child(actions(id, root, comment))
        .live(
            move || if model.replying.get() == Some(id) { composer(Target::Reply(id, root), CommentKind::Comment).view() } else { empty() },
        )
        .view()
}

/// What a comment is called: its kind and its writer.
#[must_use]
pub fn label(comment: &CommentOut) -> String {
    let kind = coded("kind", comment.kind.as_str()).unwrap_or_default();
    tf(if comment.parent.is_some() { "comment-reply-by" } else { "comment-by" }, &[("kind", &kind), ("name", &comment.name)])
}

/// Who speaks and what they say.
fn content(comment: &CommentOut) -> View {
    if comment.state == CommentState::Withdrawn {
        return el("p", "comment__withdrawn").text(t("comment-withdrawn")).view();
    }
    // To most people its words do not come at all.
    if comment.state == CommentState::Hidden && comment.body.is_empty() && !comment.mine {
        return el("div", "").child(who(comment)).child(state(comment)).view();
    }
    let text = page().text_language(comment.text_language.as_ref());
    el("div", "")
        .child(who(comment))
        .child(state(comment))
        .child(anchors(comment))
        .children(comment.carried.as_ref().map_or_else(Vec::new, |carried| made_on(carried, &page().slug, &text)))
        .child(
            comment.quote.as_ref().map_or_else(empty, |quote| {
                el("blockquote", "quote").attr("lang", &text).attr("dir", "auto").text(quote.exact.clone()).view()
            }),
        )
        .child(words(comment.operation, &comment.base, &comment.proposed, &comment.body, (&text, comment.language.as_str())))
        .child(comment.decision.as_ref().map_or_else(empty, |decision| verdict(decision, &comment.base, &text)))
        .child(change(comment))
        .view()
}

/// On which version it was made, and the words that it was made on where they are gone.
pub fn made_on(carried: &CarriedOut, slug: &str, language: &str) -> Vec<View> {
    let (version, number) = (carried.version.to_string(), carried.number.map(|number| number.to_string()).unwrap_or_default());
    let key = if number.is_empty() { "comment-carried" } else { "comment-carried-from" };
    let place = if number.is_empty() { String::new() } else { ["#p", &number].concat() };
    let link = el("a", "").attr("href", &["/c/", slug, "/v/", &version, &place].concat());
    let link = link.text(tf(key, &[("version", &version), ("number", &number)]));
    let mut parts = vec![el("p", "comment__codes").child(link).view()];
    if !carried.words.is_empty() {
        parts.push(el("p", "comment__codes").text(t("comment-carried-lost")).view());
        parts.push(el("blockquote", "quote").attr("lang", language).attr("dir", "auto").text(carried.words.clone()).view());
    }
    parts
}

/// What changed because of it, once there is a later version.
fn change(comment: &CommentOut) -> View {
    let taken = comment.decision.as_ref().map(|decision| decision.disposition);
    let (before, after) = (comment.version, comment.version + 1);
    if !matches!(taken, Some(Disposition::Accepted | Disposition::AcceptedInPart)) || page().latest < after {
        return empty();
    }
    let (before, after) = (before.to_string(), after.to_string());
    let address = ["/c/", &page().slug, "/compare/", &before, "/", &after, "#c-", &comment.id.to_string()].concat();
    el("p", "comment__codes").child(el("a", "").attr("href", &address).text(tf("comment-change", &[("version", &after)]))).view()
}

/// What was decided and why.
fn verdict(decision: &VerdictOut, base: &str, language: &str) -> View {
    let code = decision.disposition.as_str();
    let mut parts = vec![el("p", "verdict__what").text(coded("disposition", code).unwrap_or_default()).view()];
    parts.extend(light(&decision.reason));
    if !decision.wording.is_empty() {
        parts.push(el("p", "comment__kind").text(t("verdict-wording")).view());
        let words = redline(base, &decision.wording, language);
        parts.push(el("div", "redline").attr("lang", language).attr("dir", "auto").children(words).view());
    }
    el("div", &["verdict verdict--", code].concat()).attr("dir", "auto").children(parts).view()
}

/// A suggestion's redline, and the words beside it; the languages of the draft's words and of those.
#[must_use]
pub fn words(operation: Option<Operation>, base: &str, proposed: &str, body: &str, (text, language): (&str, &str)) -> View {
    let mut parts = Vec::new();
    if let Some(operation) = operation {
        let (title, base) = match operation {
            Operation::InsertAfter => ("comment-suggests-insert", ""),
            Operation::Delete => ("comment-suggests-delete", base),
            Operation::Replace => ("comment-suggests", base),
        };
        parts.push(el("p", "comment__kind").text(t(title)).view());
        parts.push(el("div", "redline").attr("lang", text).attr("dir", "auto").children(redline(base, proposed, text)).view());
    }
    if !body.is_empty() {
        parts.push(el("div", "comment__body").attr("lang", language).attr("dir", "auto").children(light(body)).view());
    }
    el("div", "").children(parts).view()
}

fn who(comment: &CommentOut) -> El {
    let page = page();
    let codes = [page.group(&comment.group), page.region(&comment.region), coded("level", comment.level.as_str()).unwrap_or_default()];
    let codes: Vec<String> = codes.into_iter().filter(|words| !words.is_empty()).collect();
    let mut meta = vec![time(comment.at).view()];
    if comment.kind == CommentKind::Question {
        meta.insert(0, span("tag tag--question", coded("kind", "question").unwrap_or_default()).view());
    }
    if comment.revisions > 0 {
        let id = comment.id;
        meta.push(button("link", t("comment-edited"), move |_| model().dialog.set(Dialog::History(id))).view());
    }
    if comment.language.primary() != page.language.split('-').next().unwrap_or_default() {
        meta.push(span("", language_name(comment.language.as_str())).view());
    }
    let mut lines = vec![
        el("p", "comment__who").child(el("strong", "").child(el("bdi", "").text(comment.name.clone()))).child(to_whom(comment)).view(),
        el("p", "comment__codes").text(codes.join(" · ")).view(),
    ];
    let body = |key: &str, words: &str| tf(key, &[("body", words)]);
    let bodies = [("comment-affiliation", &comment.affiliation), ("comment-behalf", &comment.behalf)];
    for (key, words) in bodies {
        if !words.is_empty() {
            lines.push(el("p", "comment__codes").child(el("bdi", "").text(body(key, words))).view());
        }
    }
    if let Some(said) = &comment.said {
        lines.push(from(said));
    }
    lines.push(el("p", "comment__meta").children(meta).view());
    el("header", "comment__head").children(lines)
}

/// Where the desk has it from.
pub fn from(said: &SaidOut) -> View {
    let words = tf("comment-said", &[("body", &said.place)]);
    let tag = if said.link.is_empty() { "bdi" } else { "a" };
    el("p", "comment__codes")
        .child(el(tag, "").attr_if(tag == "a", "href", &said.link).attr("rel", "nofollow").attr("dir", "auto").text(words))
        .view()
}

/// “to NAME”, where a reply answers another reply.
fn to_whom(comment: &CommentOut) -> View {
    let Some(parent) = comment.parent.filter(|parent| *parent != comment.root) else { return empty() };
    let name = untrack(|| model().list.find(parent)).map(|item| item.comment.with_untracked(|parent| parent.name.clone()));
    name.filter(|name| !name.is_empty())
        .map_or_else(empty, |name| span("comment__to", [" ", &tf("comment-to", &[("name", &name)])].concat()).view())
}

/// Where it stands, unless it is published: it waits, is held, or the co-chairs took it out of sight.
fn state(comment: &CommentOut) -> View {
    match comment.state {
        CommentState::Held => el("p", "comment__state").text(t("state-held")).view(),
        CommentState::Hidden => el("p", "comment__state")
            .text(t("state-hidden"))
            .text(" ".to_owned())
            .child(el("span", "").attr("dir", "auto").text(comment.hidden.clone()))
            .view(),
        CommentState::Waiting => el("p", "comment__state")
            .text(t("state-waiting"))
            .text(" ".to_owned())
            .child(button("link", t("code-enter"), |_| model().dialog.set(Dialog::Code)))
            .view(),
        CommentState::Expired => el("p", "comment__state").text(t("state-expired")).view(),
        _ => empty(),
    }
}

/// Where it stands, where that does not go without saying.
fn anchors(comment: &CommentOut) -> View {
    let orders: Vec<u32> = comment.anchors.iter().map(|anchor| anchor.order).collect();
    let here = match model().place.get_untracked() {
        Place::Block(order) => orders == [order],
        Place::Whole => orders.is_empty(),
        _ => false,
    };
    if here || (orders.is_empty() && comment.parent.is_some()) {
        return empty();
    }
    let place = orders.first().map_or(Place::Whole, |order| Place::Block(*order));
    el("p", "comment__anchors")
        .child(button("link", tf("comment-on", &[("place", &anchor_name(&orders))]), move |_| open(place, true)))
        .view()
}

fn actions(id: CommentId, root: CommentId, comment: Shared<CommentOut>) -> View {
    let model = model();
    let parts = memo({
        let comment = comment.clone();
        move || comment.with(|comment| (comment.state, comment.mine))
    });
    live(move || {
        let (state, mine) = parts.get();
        let kept = mine && matches!(state, CommentState::Waiting | CommentState::Held | CommentState::Hidden);
        if state != CommentState::Published && !kept {
            return empty();
        }
        let published = state == CommentState::Published;
        let open = model.is_open();
        let mut buttons = Vec::new();
        if published {
            let (pressed, count) = (comment.clone(), comment.clone());
            let agree = button("link", t("comment-agree"), move |_| session::with_name(move || agree(id)))
                .live_attr("aria-pressed", move || Some(pressed.with(|comment| comment.agreed).to_string()))
                .attr_if(mine || !open, "disabled", "")
                .live_text(move || {
                    count.with(|comment| if comment.agrees > 0 { [" · ", &comment.agrees.to_string()].concat() } else { String::new() })
                });
            buttons.push(agree.view());
            if open {
                let reply = button("link", t("comment-reply"), move |_| reply(id)).live_text(move || {
                    let count = if id == root { replies(root) } else { 0 };
                    if count > 0 { [" · ", &count.to_string()].concat() } else { String::new() }
                });
                buttons.push(reply.view());
            }
            buttons.push(button("link", t("comment-link"), move |_| copy_link(&element_id(id))).view());
            if !mine {
                buttons.push(button("link", t("report-do"), move |_| model.dialog.set(Dialog::Report(id))).view());
            }
        }
        if mine && open {
            buttons.push(button("link", t("comment-edit"), move |_| edit(id)).view());
            buttons.push(button("link", t("comment-withdraw"), move |_| model.dialog.set(Dialog::Withdraw(id))).view());
        }
        el("div", "comment__actions").children(buttons).view()
    })
}

/// How many replies of a thread can be read: a thread comes with all of them.
fn replies(root: CommentId) -> usize {
    let published =
        |item: &&Item| item.root == root && item.id != root && item.comment.with(|reply| reply.state == CommentState::Published);
    model().list.items.with(|items| items.iter().filter(published).count())
}

/// Opens the reply under a comment.
pub fn reply(id: CommentId) {
    model().replying.set(Some(id));
    crate::ui::focus_soon(&["composer-", &id.to_string(), "-body"].concat());
}

fn edit(id: CommentId) {
    model().editing.set(Some(id));
    crate::ui::focus_soon("edit-body");
}

fn agree(id: CommentId) {
    let Some(item) = untrack(|| model().list.find(id)) else { return };
    let wanted = !item.comment.with_untracked(|comment| comment.agreed);
    spawn(async move {
        match api::endorse(id, wanted).await {
            Ok(comment) => {
                announce(&t(if wanted { "comment-agreed" } else { "comment-not-agreed" }));
                list::merge_live(comment);
            }
            Err(failure) => failed(&failure),
        }
    });
}
