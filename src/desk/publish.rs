//! Publishing, all or part of it, with a look at what people will see.

use colloquy_consultation::*;

use super::banner::{failed, words_of};
use super::model::{Acted, Dialog, Place, model};
use super::numbers;
use super::page::{block, desk, name};
use crate::api::{self, Failure};
use crate::i18n::{coded, t, tf, tn};
use crate::js::{later, spawn};
use crate::ui::{Signal, View, announce, button, check, el, empty, focus_soon, light, live, memo, on_change, several};

/// How many decisions are shown in the preview.
const SHOWN: usize = 100;
/// Of so many the words they are on are fetched.
const FETCHED: usize = 30;

/// A place with something that everyone does not see yet.
type Part = (Place, u32);

fn parts() -> Vec<Part> {
    let model = model();
    // All of them change in one act, which this tells once.
    model.counted.track();
    let all = model.paragraphs.iter().map(|numbers| numbers.get_untracked());
    all.filter(|numbers| numbers.unpublished > 0)
        .map(|numbers| (numbers.order.map_or(Place::Whole, Place::Block), numbers.unpublished))
        .collect()
}

/// What is asked for when these parts of all are chosen.
#[must_use]
pub fn wanted(all: &[Part], left_out: &[Place]) -> PublicationIn {
    if left_out.is_empty() {
        return PublicationIn::default();
    }
    let chosen: Vec<Place> = all.iter().map(|part| part.0).filter(|place| !left_out.contains(place)).collect();
    let blocks = chosen.iter().filter_map(|place| match place {
        Place::Block(order) => block(*order).map(|block| block.id),
        _ => None,
    });
    PublicationIn { blocks: Some(blocks.collect()), whole: chosen.contains(&Place::Whole) }
}

/// The dialog's content.
#[must_use]
pub fn content() -> Vec<View> {
    // What was decided a moment ago, here or by somebody else, joins in while the dialog is open.
    let all = memo(parts);
    let left_out = Signal::new(Vec::<Place>::new());
    let found = Signal::new(None::<Result<PublicationOut, Failure>>);
    let wanted_now = move || wanted(&all.get_untracked(), &left_out.get_untracked());
    let fetch = move || {
        let wanted = wanted_now();
        spawn(async move { found.set(Some(desk().preview(&wanted).await)) });
    };
    fetch();
    on_change(
        move || {
            left_out.track();
            all.track();
        },
        fetch,
    );
    let tick = move |(place, count): Part| {
        let label = [title(place), tn("desk-unpublished", count)].join(" · ");
        check(label, !left_out.with_untracked(|left_out| left_out.contains(&place)), move |on| {
            left_out.update(|left_out| {
                left_out.retain(|known| *known != place);
                if !on {
                    left_out.push(place);
                }
            });
        })
    };
    let few = all.with_untracked(|all| all.len() < 8);
    let preview = live(move || {
        found.with(|found| match found {
            None => el("p", "tag").text(t("list-loading")).view(),
            Some(Err(failure)) => el("p", "field__error").text(words_of(failure)).view(),
            Some(Ok(publication)) => shown(publication),
        })
    });
    let nothing = move || found.with(|found| !matches!(found, Some(Ok(one)) if one.decisions.len() + one.syntheses.len() > 0));
    vec![
        el("p", "").text(t("desk-publish-why")).view(),
        el("details", "publish__parts")
            .attr_if(few, "open", "")
            .child(el("summary", "").text(t("desk-publish-parts")))
            .live(move || el("div", "").children(all.get().into_iter().map(tick).collect()).view())
            .view(),
        el("h3", "small-title").text(t("desk-publish-preview")).view(),
        preview,
        el("div", "dialog__foot")
            .child(button("secondary", t("composer-cancel"), |_| model().dialog.set(Dialog::None)))
            .child(button("primary", t("desk-publish-do"), move |_| publish(wanted_now())).live_flag("disabled", nothing))
            .view(),
    ]
}

fn title(place: Place) -> String {
    match place {
        Place::Block(order) => block(order).map(|block| name(&block)).unwrap_or_default(),
        _ => t("draft-whole"),
    }
}

fn publish(wanted: PublicationIn) {
    spawn(async move {
        match desk().publish(&wanted).await {
            Ok(done) => {
                let words = tn("desk-published", (done.decisions.len() + done.syntheses.len()) as u32);
                announce(&words);
                model().acted.set(Acted::Published(words));
                model().dialog.set(Dialog::None);
                // What comes next stands at the end of the page, far from where the dialog gives the keyboard back to.
                later(100, || focus_soon("published-see"));
                model().touched.update(|touched| *touched += 1);
                numbers::refresh();
                super::list::reload();
            }
            Err(failure) => failed(&failure),
        }
    });
}

/// What people will see.
fn shown(publication: &PublicationOut) -> View {
    let mut entries: Vec<View> = Vec::new();
    for synthesis in &publication.syntheses {
        let place = synthesis.order.map_or(Place::Whole, Place::Block);
        entries.push(
            el("li", "step")
                .child(el("p", "").child(el("strong", "").text(tf("desk-synthesis-on", &[("place", &title(place))]))))
                .child(el("div", "comment__body").attr("dir", "auto").children(light(&synthesis.text)))
                .view(),
        );
    }
    for (index, decision) in publication.decisions.iter().take(SHOWN).enumerate() {
        entries.push(verdict(decision, index < FETCHED));
    }
    if publication.decisions.len() > SHOWN {
        entries.push(el("li", "tag").text(tn("desk-publish-more", (publication.decisions.len() - SHOWN) as u32)).view());
    }
    if entries.is_empty() {
        return el("p", "tag").text(t("desk-publish-nothing")).view();
    }
    several(vec![
        el("p", "tag").text(tn("desk-publish-mails", publication.people)).view(),
        el("ol", "plain publish__list")
            .attr("role", "list")
            .attr("tabindex", "0")
            .attr("aria-label", &t("desk-publish-preview"))
            .children(entries)
            .view(),
    ])
}

/// A decision as people will see it, under whose words it stands.
fn verdict(decision: &DecisionOut, fetched: bool) -> View {
    let words = match decision.disposition {
        Some(disposition) => coded("disposition", disposition.as_str()).unwrap_or_default(),
        None => t("desk-publish-withdrawn"),
    };
    let mut entry = el("li", "step").child(el("p", "").child(el("strong", "").text(words)).child(if fetched {
        whose(decision.comment)
    } else {
        empty()
    }));
    if !decision.reason.is_empty() {
        entry = entry.child(el("p", "versus__words").attr("dir", "auto").text(decision.reason.clone()));
    }
    if !decision.wording.is_empty() {
        entry = entry
            .child(el("p", "tag").text(t("desk-wording")))
            .child(el("p", "versus__words").attr("dir", "auto").text(decision.wording.clone()));
    }
    entry.view()
}

fn whose(id: CommentId) -> View {
    let found = Signal::new(None::<CommentOut>);
    match model().list.find(id) {
        Some(item) => found.set(Some(item.comment.get_untracked().comment)),
        None => spawn(async move {
            if let Ok(comment) = api::get_comment(id).await {
                found.set(Some(comment));
            }
        }),
    }
    live(move || {
        found.with(|found| match found {
            None => empty(),
            Some(comment) => {
                let place = super::page::anchor_name(&comment.anchors);
                let words = tf("desk-publish-on", &[("name", &comment.name), ("place", &place)]);
                el("span", "tag").attr("dir", "auto").text([" · ", &words].concat()).view()
            }
        })
    })
}
