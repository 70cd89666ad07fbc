//! The difference of two texts, word by word, to be seen and to be heard.

use colloquy_text::diff::{ChangeKind, diff};
use colloquy_text::segment;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::el::{View, el, span, text};
use crate::i18n::t;
use crate::js::{Fields, Make, window};

/// The ends of a text's words, by `Intl.Segmenter` where the browser has it, else by our own cutting.
#[must_use]
pub fn cut(words: &str, language: &str) -> Vec<u32> {
    match starts(words, language) {
        Some(starts) => segment::ends_from_utf16(words, &starts),
        None => segment::token_ends(words),
    }
}

fn starts(words: &str, language: &str) -> Option<Vec<u32>> {
    let maker: Function = Fields(Fields(window().into()).get("Intl")).get("Segmenter").dyn_into().ok()?;
    let options = Make::default().text("granularity", "word").value();
    let segmenter = Reflect::construct(&maker, &Array::of2(&JsValue::from_str(language), &options)).ok()?;
    let segment: Function = Fields(segmenter.clone()).get("segment").dyn_into().ok()?;
    let segments = segment.call1(&segmenter, &JsValue::from_str(words)).ok()?;
    Some(Array::from(&segments).iter().map(|segment| Fields(segment).count("index")).collect())
}

/// The new text against the old one: what goes struck out, what comes underlined, each said in words as well.
#[must_use]
pub fn redline(base: &str, new: &str, language: &str) -> Vec<View> {
    let changes = diff(base, &cut(base, language), new, &cut(new, language));
    changes
        .iter()
        .map(|change| {
            let words = change.text(base, new).to_owned();
            let (tag, said) = match change.kind {
                ChangeKind::Keep => return text(words),
                ChangeKind::Delete => ("del", "redline-deleted"),
                ChangeKind::Insert => ("ins", "redline-inserted"),
            };
            let around = |key: &str| span("visually-hidden", [" ", &t(key), " "].concat());
            el(tag, "").child(around(said)).text(words).child(around("redline-end")).view()
        })
        .collect()
}
