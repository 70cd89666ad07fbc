//! Which comments are looked at, and in what order.

use crate::api::encode;

/// Which comments are looked at; empty means all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Code of a kind.
    pub kind: String,
    /// Code of a stance of the writer on the block.
    pub stance: String,
    /// Code of a stakeholder group.
    pub group: String,
    /// Code of a region.
    pub region: String,
    /// Language tag.
    pub language: String,
    /// Code of an identity level.
    pub level: String,
    /// Code of a disposition, or `open`, or `decided`.
    pub disposition: String,
    /// Address of whoever works on the block.
    pub editor: String,
    /// Id of a theme.
    pub theme: String,
    /// Words in it.
    pub q: String,
    /// `newest` or `agrees`; empty: as they arrived.
    pub sort: String,
}

impl Filter {
    /// Whether everything passes.
    #[must_use]
    pub fn is_all(&self) -> bool {
        Self { sort: String::new(), ..self.clone() } == Self::default()
    }

    /// How many conditions there are, the searched words left out.
    #[must_use]
    pub fn conditions(&self) -> usize {
        self.pairs().iter().filter(|(key, value)| !value.is_empty() && *key != "q" && *key != "sort").count()
    }

    fn pairs(&self) -> [(&'static str, &str); 11] {
        [
            ("kind", &self.kind),
            ("stance", &self.stance),
            ("group", &self.group),
            ("region", &self.region),
            ("language", &self.language),
            ("level", &self.level),
            ("disposition", &self.disposition),
            ("editor", &self.editor),
            ("theme", &self.theme),
            ("q", &self.q),
            ("sort", &self.sort),
        ]
    }

    /// The filter as part of a query, each part led by `&`. Replies come along where the order is that of arrival.
    #[must_use]
    pub fn query(&self) -> String {
        let mut out = String::new();
        for (key, value) in self.pairs() {
            if !value.is_empty() {
                out += &["&", key, "=", &encode(value)].concat();
            }
        }
        if self.sort.is_empty() { out + "&replies=true" } else { out }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test]
    fn only_what_is_set_is_asked_for() {
        let filter = Filter { q: "six weeks & more".into(), disposition: "open".into(), ..Filter::default() };
        assert_eq!(filter.query(), "&disposition=open&q=six%20weeks%20%26%20more&replies=true");
        assert_eq!((filter.is_all(), filter.conditions()), (false, 1));
        let sorted = Filter { sort: "agrees".into(), ..Filter::default() };
        assert_eq!((sorted.query().as_str(), sorted.is_all()), ("&sort=agrees", true));
    }
}
