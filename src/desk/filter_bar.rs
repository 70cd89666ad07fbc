//! Search, order and filter of the comments.

use colloquy_consultation::*;

use super::chosen;
use super::filter::Filter;
use super::list;
use super::model::{Place, model};
use super::page::{group, page, region};
use super::place;
use crate::i18n::{coded, language_name, t, tn};
use crate::ui::{Signal, View, button, choice, el, empty, live, on_change, untrack, value_of};

/// Looks at other comments.
fn set(change: impl FnOnce(&mut Filter)) {
    model().filter.update(change);
    list::reload();
}

/// Everything of a theme, wherever it was said.
pub fn everything_with(theme: ThemeId) {
    model().filter.set(Filter { theme: theme.to_string(), ..Filter::default() });
    place::open(Place::All);
}

/// The bar.
#[must_use]
pub fn filter_bar() -> View {
    let model = model();
    let count = el("p", "comments__count")
        .attr("role", "status")
        .live_text(move || tn("desk-shown", model.list.total.get()))
        .child(live(move || {
            if model.filter.with(Filter::is_all) {
                return empty();
            }
            button("link", t("filter-clear"), |_| set(|filter| *filter = Filter::default())).view()
        }))
        .child(live(move || {
            if model.list.items.with(Vec::is_empty) || !model.may_draft() {
                return empty();
            }
            button("link", t("desk-choose-all"), |_| chosen::toggle_all()).view()
        }));
    let form = el("details", "filters__form")
        .attr("id", "filter-form")
        .child(el("summary", "").live_text(move || match model.filter.with(Filter::conditions) {
            0 => t("desk-filter"),
            n => tn("desk-filter-conditions", n as u32),
        }))
        .live(move || {
            // Made anew when the filter is cleared or the desk is known, so that the fields show it.
            let _ = model.filter.with(Filter::is_all);
            model.desk.track();
            untrack(fields)
        });
    el("div", "filters").attr("role", "search").attr("aria-label", &t("filter-title")).child(search()).child(form).child(count).view()
}

/// Search looks over everything that was said, wherever one is.
fn search() -> View {
    let model = model();
    live(move || {
        let words = model.filter.with(|filter| filter.q.clone());
        let typed = Signal::new(words.clone());
        el("form", "inline-form search")
            .child(
                el("input", "input")
                    .attr("id", "search")
                    .attr("type", "search")
                    .attr("dir", "auto")
                    .attr("aria-label", &t("desk-search"))
                    .attr("placeholder", &t("desk-search"))
                    .attr("value", &words)
                    .on("input", move |event| typed.set(value_of(&event))),
            )
            .child(el("button", "secondary").attr("type", "submit").text(t("desk-search-do")))
            .on("submit", move |event| {
                event.prevent_default();
                let words = typed.get_untracked().trim().to_owned();
                model.filter.update(|filter| filter.q = words);
                if model.place.get_untracked() == Place::All { list::reload() } else { place::open(Place::All) }
            })
            .view()
    })
}

type Words = (String, String);

fn codes(prefix: &str, codes: impl Iterator<Item = &'static str>) -> Vec<Words> {
    codes.map(|code| (code.to_owned(), coded(prefix, code).unwrap_or_default())).collect()
}

fn fields() -> View {
    let filter = model().filter.get_untracked();
    let page = page();
    let desk = model().desk.get_untracked();
    let one = |id: &'static str, key: &str, choices: Vec<Words>, chosen: String, set_it: fn(&mut Filter, String)| {
        let value = Signal::new(chosen);
        on_change(move || value.track(), move || set(|filter| set_it(filter, value.get_untracked())));
        let mut all = vec![(String::new(), t("filter-all"))];
        all.extend(choices);
        choice(id, t(key), all, value, || None)
    };
    let mut decided = vec![("open".to_owned(), t("desk-undecided")), ("decided".to_owned(), t("desk-decided"))];
    decided.extend(codes("disposition", Disposition::ALL.iter().map(|one| one.as_str())));
    let groups = page.consultation.groups.iter().map(|choice| (choice.code.clone(), group(&choice.code))).collect();
    let regions = page.consultation.regions.iter().map(|choice| (choice.code.clone(), region(&choice.code))).collect();
    let languages = ["ar", "zh", "en", "fr", "ru", "es", "pt", "hi"].map(|code| (code.to_owned(), language_name(code))).to_vec();
    let people = desk.as_ref().map_or(&[][..], |desk| &desk.people);
    let editors = people.iter().map(|person| (person.email.clone(), untrack(|| model().who(&person.email)))).collect();
    let themes =
        desk.as_ref().map_or(&[][..], |desk| &desk.themes).iter().map(|theme| (theme.id.to_string(), theme.name.clone())).collect();
    let kinds = codes("kind", CommentKind::ALL.iter().map(|one| one.as_str()));
    let stances = codes("stance", Stance::ALL.iter().map(|one| one.as_str()));
    let levels = codes("level", Level::ALL.iter().map(|one| one.as_str()));
    let sorts = vec![("newest".to_owned(), t("desk-sort-newest")), ("agrees".to_owned(), t("desk-sort-agrees"))];
    let sort = Signal::new(filter.sort.clone());
    on_change(move || sort.track(), move || set(|filter| filter.sort = sort.get_untracked()));
    let mut orders = vec![(String::new(), t("desk-sort-arrival"))];
    orders.extend(sorts);
    el("div", "filters__fields")
        .children(vec![
            choice("filter-sort", t("desk-sort"), orders, sort, || None),
            one("filter-disposition", "desk-decision", decided, filter.disposition, |filter, value| filter.disposition = value),
            one("filter-kind", "filter-kind", kinds, filter.kind, |filter, value| filter.kind = value),
            one("filter-stance", "desk-filter-stance", stances, filter.stance, |filter, value| filter.stance = value),
            one("filter-theme", "desk-theme", themes, filter.theme, |filter, value| filter.theme = value),
            one("filter-editor", "desk-assign", editors, filter.editor, |filter, value| filter.editor = value),
            one("filter-group", "filter-group", groups, filter.group, |filter, value| filter.group = value),
            one("filter-region", "filter-region", regions, filter.region, |filter, value| filter.region = value),
            one("filter-language", "filter-language", languages, filter.language, |filter, value| filter.language = value),
            one("filter-level", "desk-filter-level", levels, filter.level, |filter, value| filter.level = value),
        ])
        .view()
}
