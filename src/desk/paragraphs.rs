//! The first pane: the whole text and every paragraph, with what was said, what is decided and what is contested.

use colloquy_consultation::*;

use super::model::{Place, model};
use super::page::{name, page, short, words_of};
use super::place::hash;
use crate::i18n::{t, tf, tn};
use crate::ui::{Signal, View, choice, el, memo, span, untrack};

/// Which paragraphs are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Show {
    All,
    ToDecide,
    Contested,
    Mine,
    Unpublished,
    Untouched,
}

const SHOWS: [(&str, Show); 6] = [
    ("all", Show::All),
    ("open", Show::ToDecide),
    ("contested", Show::Contested),
    ("mine", Show::Mine),
    ("unpublished", Show::Unpublished),
    ("untouched", Show::Untouched),
];

/// Whether people stand on both sides.
#[must_use]
pub fn is_contested(numbers: &ParagraphOut) -> bool {
    numbers.concern > 0 && numbers.support + numbers.changes > 0
}

fn passes(show: Show, numbers: &ParagraphOut, me: &str) -> bool {
    match show {
        Show::All => true,
        Show::ToDecide => numbers.decided < numbers.wanting,
        Show::Contested => is_contested(numbers),
        Show::Mine => !me.is_empty() && numbers.editor == me,
        Show::Unpublished => numbers.unpublished > 0,
        Show::Untouched => numbers.wanting == 0 && numbers.support + numbers.changes + numbers.concern == 0,
    }
}

/// The list.
#[must_use]
pub fn list() -> View {
    let wanted = Signal::new("all".to_owned());
    let choices = SHOWS.map(|(code, _)| (code.to_owned(), t(&["desk-show-", code].concat()))).to_vec();
    let page = page();
    let mut rows = vec![
        row(Place::All, t("desk-everything"), String::new(), String::new(), wanted),
        row(Place::Whole, t("draft-whole"), String::new(), String::new(), wanted),
    ];
    for block in &page.version.blocks {
        let number = block.number.map(|number| number.to_string()).unwrap_or_default();
        let words = short(&words_of(&page.version.blocks, block), 48);
        let words = if words.is_empty() { name(block) } else { words };
        rows.push(row(Place::Block(block.order), words, number, block.kind.as_str().to_owned(), wanted));
    }
    el("nav", "paragraphs")
        .attr("aria-label", &t("desk-paragraphs"))
        .child(el("div", "paragraphs__show").child(choice("paragraphs-show", t("desk-show"), choices, wanted, || None)))
        .child(el("ol", "paragraphs__list").attr("role", "list").children(rows))
        .view()
}

fn row(place: Place, words: String, number: String, kind: String, wanted: Signal<String>) -> View {
    let numbers = model().paragraph(place);
    let class = if kind == "heading" { "paragraphs__heading" } else { "" };
    let get = move || numbers.map(Signal::get).unwrap_or_default();
    // Rows and cells of tables, headings and notes are listed only where something was said.
    let quiet = matches!(kind.as_str(), "row" | "cell" | "footnote");
    let hidden = memo(move || {
        let numbers = get();
        let show = wanted.with(|wanted| SHOWS.iter().find(|(code, _)| code == wanted).map_or(Show::All, |(_, show)| *show));
        let me = model().desk.with(|desk| desk.as_ref().map(|desk| desk.email.clone()).unwrap_or_default());
        let said = numbers.wanting > 0 || numbers.support + numbers.changes + numbers.concern > 0;
        match place {
            Place::All => false,
            Place::Whole => show == Show::Untouched || !passes(show, &numbers, &me),
            Place::Block(_) if quiet && !said => true,
            Place::Block(_) if kind == "heading" && !said => show != Show::All,
            Place::Block(_) => !passes(show, &numbers, &me),
        }
    });
    let link = el("a", "paragraph")
        .attr("href", &hash(place))
        .live_attr("aria-current", move || (model().place.get() == place).then(|| "true".to_owned()))
        .child(span("paragraph__number", number))
        .child(el("span", "paragraph__words").attr("dir", "auto").text(words))
        .child(
            el("span", "paragraph__count")
                .child(el("span", "").attr("aria-hidden", "true").live_text(move || count(place, &get(), "desk-decided-of")))
                .child(el("span", "visually-hidden").live_text(move || count(place, &get(), "desk-progress")))
                .child(marks(numbers)),
        );
    let link = if place == Place::All { link } else { link.child(bar(numbers)) };
    el("li", class).live_flag("hidden", move || hidden.get()).child(link).view()
}

/// “5 of 14”, and for those who hear it “5 of 14 decided”; for everything how much was said.
fn count(place: Place, numbers: &ParagraphOut, key: &str) -> String {
    if place == Place::All {
        let said = model().summary.with(|summary| summary.comments);
        return if key == "desk-progress" { tn("count-comments", said) } else { said.to_string() };
    }
    if numbers.wanting == 0 {
        return String::new();
    }
    tf(key, &[("decided", &numbers.decided.to_string()), ("all", &numbers.wanting.to_string())])
}

/// What should catch the eye, in words as well.
fn marks(numbers: Option<Signal<ParagraphOut>>) -> View {
    crate::ui::live(move || {
        let Some(numbers) = numbers else { return crate::ui::empty() };
        numbers.with(|numbers| {
            let mut marks = Vec::new();
            if is_contested(numbers) {
                marks.push(span("mark mark--contested", tn("count-concern", numbers.concern)).view());
            }
            if !numbers.editor.is_empty() {
                marks.push(el("bdi", "mark").text(short(&untrack(|| model().who(&numbers.editor)), 18)).view());
            }
            if numbers.unpublished > 0 {
                marks.push(span("mark mark--draft", tn("desk-unpublished", numbers.unpublished)).view());
            }
            crate::ui::several(marks)
        })
    })
}

/// How much is decided, as a bar; the words beside it say the same.
fn bar(numbers: Option<Signal<ParagraphOut>>) -> View {
    el("progress", "paragraph__bar")
        .attr("aria-hidden", "true")
        .live_flag("hidden", move || numbers.is_none_or(|numbers| numbers.with(|numbers| numbers.wanting == 0)))
        .live_attr("max", move || Some(numbers.map_or(1, |numbers| numbers.with(|numbers| numbers.wanting.max(1))).to_string()))
        .live_attr("value", move || Some(numbers.map_or(0, |numbers| numbers.with(|numbers| numbers.decided)).to_string()))
        .view()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn paragraphs_are_listed_by_what_is_left_to_do() {
        let numbers =
            ParagraphOut { wanting: 3, decided: 3, concern: 1, changes: 1, editor: "a@example.org".into(), ..ParagraphOut::default() };
        assert!(!passes(Show::ToDecide, &numbers, "") && passes(Show::Contested, &numbers, ""));
        assert!(passes(Show::Mine, &numbers, "a@example.org") && !passes(Show::Mine, &numbers, ""));
        assert!(passes(Show::Untouched, &ParagraphOut::default(), "") && !passes(Show::Untouched, &numbers, ""));
        assert!(!is_contested(&ParagraphOut { concern: 2, ..ParagraphOut::default() }));
    }
}
