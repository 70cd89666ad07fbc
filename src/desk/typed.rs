//! A text being typed: kept in this browser from the first letter until it is stored.

use wasm_bindgen::JsCast;

use super::model::model;
use super::page::page;
use crate::i18n::t;
use crate::js::{Fields, by_id};
use crate::outbox::keep;
use crate::ui::{Signal, View, el, field, value_of};

/// A text being typed; a copy is the same text.
#[derive(Debug, Clone)]
pub struct Typed {
    key: String,
    id: String,
    /// What stands in the field.
    pub text: Signal<String>,
    /// What is stored.
    pub stored: Signal<String>,
}

/// Where a text is kept: one place for each consultation, kind and thing.
#[must_use]
pub fn key(kind: &str, of: &str) -> String {
    ["desk/", page().consultation.slug.as_str(), "/", kind, "/", of].concat()
}

/// Forgets a kept text.
pub fn forget(key: &str) {
    keep::forget(key);
}

impl Typed {
    /// A text under a key, in the field of an id: as it was last typed here, else as it is stored.
    #[must_use]
    pub fn new(key: String, id: &str, stored: String) -> Self {
        let text = keep::kept(&key).unwrap_or_else(|| stored.clone());
        Self { key, id: id.to_owned(), text: Signal::new(text), stored: Signal::new(stored) }
    }

    /// Whether something stands there that is not stored.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.text.with(|text| self.stored.with(|stored| text != stored))
    }

    fn typed(&self, text: String) {
        if self.stored.with_untracked(|stored| *stored == text) {
            keep::forget(&self.key);
        } else if !keep::keep(&self.key, &text) {
            model().notice.set(t("banner-forgetful"));
        }
        self.text.set(text);
    }

    /// Puts another text into the field.
    pub fn replace(&self, text: String) {
        if let Some(area) = by_id(&self.id) {
            area.unchecked_into::<web_sys::HtmlTextAreaElement>().set_value(&text);
        }
        self.typed(text);
    }

    /// It is stored.
    pub fn done(&self, stored: String) {
        self.stored.set(stored);
        keep::forget(&self.key);
    }

    /// The field; Control and Enter store.
    #[must_use]
    pub fn area(&self, label: String, language: &str, store: impl Fn() + 'static) -> View {
        let typed = self.clone();
        let area = el("textarea", "input")
            .attr("dir", "auto")
            .attr("maxlength", &colloquy_consultation::DESK_TEXT_MAX.to_string())
            .attr_if(!language.is_empty(), "lang", language)
            .text(self.text.get_untracked())
            .live_flag("readonly", || !model().may_draft())
            .on("input", move |event| typed.typed(value_of(&event)))
            .on("keydown", move |event| {
                let fields = Fields(event.clone().into());
                if fields.text("key") == "Enter" && (fields.flag("ctrlKey") || fields.flag("metaKey")) {
                    event.prevent_default();
                    store();
                }
            });
        field(&self.id, label, area, || None)
    }

    /// Whether what stands there is stored, in words; of what was never stored only that it is not.
    #[must_use]
    pub fn state(&self, was_stored: bool) -> View {
        let typed = self.clone();
        let words = move || match (typed.is_changed(), was_stored) {
            (true, _) => t("desk-not-stored"),
            (false, true) => t("desk-stored"),
            (false, false) => String::new(),
        };
        el("span", "tag").attr("role", "status").live_text(words).view()
    }
}
