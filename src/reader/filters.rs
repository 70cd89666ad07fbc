//! Which comments are looked at: the filter, its bar and its place in the address.

use colloquy_consultation::language;

use super::model::{Place, model};
use super::page::page;
use crate::api::encode;
use crate::i18n::{coded, language_name, t, tf};
use crate::js::{address, window};
use crate::ui::{El, Signal, View, button, check, choice, el, empty, live, on_change};

/// Which comments are looked at; empty means all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Code of a kind.
    pub kind: String,
    /// Code of a stakeholder group.
    pub group: String,
    /// Code of a region.
    pub region: String,
    /// Language tag.
    pub language: String,
    /// The reader's own alone.
    pub mine: bool,
}

impl Filter {
    /// Reads the filter from the address.
    #[must_use]
    pub fn from_address() -> Self {
        let search = address("search");
        let Ok(query) = web_sys::UrlSearchParams::new_with_str(&search) else { return Self::default() };
        let get = |key: &str| query.get(key).unwrap_or_default();
        Self { kind: get("kind"), group: get("group"), region: get("region"), language: get("language"), mine: query.has("mine") }
    }

    /// Whether everything passes.
    #[must_use]
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// The filter as part of a query, each part led by `&`.
    #[must_use]
    pub fn query(&self) -> String {
        let mut out = String::new();
        for (key, value) in [("kind", &self.kind), ("group", &self.group), ("region", &self.region), ("language", &self.language)] {
            if !value.is_empty() {
                out += &["&", key, "=", &encode(value)].concat();
            }
        }
        if self.mine { out + "&mine=true" } else { out }
    }

    /// The filter in words.
    fn words(&self) -> String {
        let page = page();
        let mut words = Vec::new();
        if !self.kind.is_empty() {
            words.push(coded("kind", &self.kind).unwrap_or_default());
        }
        if !self.group.is_empty() {
            words.push(page.group(&self.group));
        }
        if !self.region.is_empty() {
            words.push(page.region(&self.region));
        }
        if !self.language.is_empty() {
            words.push(language_name(&self.language));
        }
        if self.mine {
            words.push(t("filter-mine"));
        }
        words.join(" · ")
    }
}

/// Looks at other comments: counts, list and address follow.
pub fn set_filter(change: impl FnOnce(&mut Filter)) {
    let model = model();
    model.filter.update(change);
    let filter = model.filter.get_untracked();
    let mut query = filter.query();
    // The language of the page is asked for in the address, too, and stays.
    if let Ok(old) = web_sys::UrlSearchParams::new_with_str(&address("search"))
        && let Some(lang) = old.get("lang")
    {
        query = ["&lang=", &encode(&lang), &query].concat();
    }
    let path = address("pathname");
    let hash = address("hash");
    let address = if query.is_empty() { [path.as_str(), &hash].concat() } else { [path.as_str(), "?", &query[1..], &hash].concat() };
    let _ = window().history().and_then(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address)));
    crate::live::refresh_summary();
    super::list::reload();
}

/// The bar: a folded form, and what is filtered when something is.
#[must_use]
pub fn filter_bar() -> View {
    let model = model();
    let form = el("details", "filters__form").attr("id", "filter-form").child(el("summary", "").text(t("filter-title"))).live(move || {
        // Made anew when the filter is cleared, so that the fields show it.
        let _ = model.filter.with(Filter::is_all);
        fields().view()
    });
    el("div", "filters")
        .attr("role", "search")
        .attr("aria-label", &t("filter-title"))
        .child(form)
        .child(el("div", "filters__places").attr("role", "group").attr("aria-label", &t("filter-show")).children(vec![
            place_button("place-whole", Place::Whole, 'w'),
            place_button("place-mine", Place::Mine, 'm'),
            place_button("place-newest", Place::Newest, 'n'),
        ]))
        .child(live(move || {
            let filter = model.filter.get();
            if filter.is_all() {
                return empty();
            }
            let words = tf("filter-active", &[("filter", &filter.words())]);
            el("p", "filters__active")
                .attr("role", "status")
                .text(words)
                .child(button("link", t("filter-list"), |_| super::place::open(Place::Newest, true)))
                .child(button("link", t("filter-clear"), |_| set_filter(|filter| *filter = Filter::default())))
                .view()
        }))
        .view()
}

fn place_button(key: &'static str, place: Place, count: char) -> View {
    let model = model();
    el("button", "link")
        .attr("type", "button")
        .live_attr("aria-pressed", move || Some((model.place.get() == place).to_string()))
        .on("click", move |event| super::place::open(place, super::keyboard::by_key(&event)))
        .text(t(key))
        .live_text(move || match count {
            'w' => [" ", &model.summary.with(|summary| summary.whole).to_string()].concat(),
            'm' => [" ", &model.summary.with(|summary| summary.mine).to_string()].concat(),
            _ => String::new(),
        })
        .view()
}

fn fields() -> El {
    let model = model();
    let filter = model.filter.get_untracked();
    let page = page();
    let kinds = ["comment", "suggestion", "question"].map(|code| (code.to_owned(), coded("kind", code).unwrap_or_default())).to_vec();
    let languages = language::WRITTEN_IN.map(|code| (code.to_owned(), language_name(code))).to_vec();
    let list = |id: &'static str, key: &str, choices: Vec<(String, String)>, chosen: String, set: fn(&mut Filter, String)| {
        let value = Signal::new(chosen);
        on_change(move || value.track(), move || set_filter(|filter| set(filter, value.get_untracked())));
        let mut all = vec![(String::new(), t("filter-all"))];
        all.extend(choices);
        choice(id, t(key), all, value, || None)
    };
    el("div", "filters__fields").children(vec![
        list("filter-kind", "filter-kind", kinds, filter.kind, |filter, value| filter.kind = value),
        list("filter-group", "filter-group", page.groups(), filter.group, |filter, value| filter.group = value),
        list("filter-region", "filter-region", page.regions(), filter.region, |filter, value| filter.region = value),
        list("filter-language", "filter-language", languages, filter.language, |filter, value| filter.language = value),
        check(t("filter-mine"), filter.mine, |on| set_filter(|filter| filter.mine = on)),
    ])
}
