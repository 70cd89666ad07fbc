//! Search, order and filter of the comments.

use colloquy_consultation::*;

use super::chosen;
use super::filter::Filter;
use super::list;
use super::model::{Dialog, Place, model};
use super::page::{group, page, region};
use super::place;
use crate::i18n::{coded, language_name, pair, t, tn};
use crate::ui::{Signal, View, button, choice, el, empty, live, memo, on_change, untrack, value_of};
use crate::wishes::single_keys;

/// Looks at other comments.
fn set(change: impl FnOnce(&mut Filter)) {
    model().filter.update(change);
    list::reload();
}

/// Sets the whole filter; its fields follow.
fn set_all(filter: Filter) {
    model().filter.set(filter);
    model().filter_set.update(|times| *times += 1);
}

/// Everything of a theme, wherever it was said.
pub fn everything_with(theme: ThemeId) {
    set_all(Filter { theme: theme.to_string(), ..Filter::default() });
    place::open(Place::All);
}

/// Everything again.
fn clear() {
    set_all(Filter::default());
    list::reload();
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
            button("link", t("filter-clear"), |_| clear()).view()
        }))
        .child(live(move || {
            if model.list.items.with(Vec::is_empty) || !model.may_draft() {
                return empty();
            }
            button("link", t("desk-choose-all"), |_| chosen::toggle_all()).attr_if(single_keys(), "aria-keyshortcuts", "S").view()
        }))
        .child(live(move || {
            if model.list.total.get() < 2 || !model.may_draft() {
                return empty();
            }
            let words = tn("desk-matching-button", model.list.total.get());
            button("link", words, move |_| model.dialog.set(Dialog::Matching)).attr_if(single_keys(), "aria-keyshortcuts", "D").view()
        }));
    let people_and_themes = memo(move || {
        model.desk.with(|desk| {
            desk.as_ref()
                .map(|desk| (desk.people.clone(), desk.themes.iter().map(|theme| (theme.id, theme.name.clone())).collect::<Vec<_>>()))
        })
    });
    let form = el("details", "filters__form")
        .attr("id", "filter-form")
        .child(el("summary", "").live_text(move || match model.filter.with(Filter::conditions) {
            0 => t("desk-filter"),
            n => tn("desk-filter-conditions", n as u32),
        }))
        .live(move || {
            // Made anew only when they have to show something else: else a choice would lose the keyboard.
            model.filter_set.track();
            let _ = people_and_themes.get();
            untrack(fields)
        });
    el("div", "filters").attr("role", "search").attr("aria-label", &t("filter-title")).child(search()).child(form).child(count).view()
}

/// Search looks over everything that was said, wherever one is.
fn search() -> View {
    let model = model();
    live(move || {
        model.filter_set.track();
        let words = model.filter.with_untracked(|filter| filter.q.clone());
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

/// The conditions in words.
#[must_use]
pub fn conditions() -> Vec<String> {
    let filter = model().filter.get();
    let disposition = match filter.disposition.as_str() {
        "open" => t("desk-undecided"),
        "decided" => t("desk-decided"),
        code => coded("disposition", code).unwrap_or_default(),
    };
    let words = [
        ("desk-search", filter.q.clone()),
        ("desk-decision", disposition),
        ("filter-kind", coded("kind", &filter.kind).unwrap_or_default()),
        ("desk-filter-stance", coded("stance", &filter.stance).unwrap_or_default()),
        ("desk-theme", filter.theme.parse().map(|theme| model().theme(theme)).unwrap_or_default()),
        ("desk-assign", if filter.editor.is_empty() { String::new() } else { model().who(&filter.editor) }),
        ("filter-group", group(&filter.group)),
        ("filter-region", region(&filter.region)),
        ("filter-language", if filter.language.is_empty() { String::new() } else { language_name(&filter.language) }),
        ("desk-filter-level", coded("level", &filter.level).unwrap_or_default()),
    ];
    words.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| pair(&t(key), &value)).collect()
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
    let languages = language::WRITTEN_IN.map(|code| (code.to_owned(), language_name(code))).to_vec();
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
