//! The browser, in few words: elements, timers, JSON and storage.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, Window};

/// The window.
///
/// # Panics
/// Outside a browser's page.
#[must_use]
pub fn window() -> Window {
    web_sys::window().expect("a browser window")
}

/// The document.
///
/// # Panics
/// Outside a browser's page.
#[must_use]
pub fn document() -> Document {
    window().document().expect("a document")
}

/// The element of an id.
#[must_use]
pub fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id).map(JsCast::unchecked_into)
}

/// The first element that a selector finds inside another.
#[must_use]
pub fn find(within: &Element, selector: &str) -> Option<HtmlElement> {
    within.query_selector(selector).ok()?.map(JsCast::unchecked_into)
}

/// Every element of the page that a selector finds.
#[must_use]
pub fn find_all(selector: &str) -> Vec<HtmlElement> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)).map(JsCast::unchecked_into).collect()
}

/// A part of the page's address: `pathname`, `search`, `hash`, `origin`.
///
/// Read as a field, like every value below that is read once or twice: each typed access is an import with its own glue.
#[must_use]
pub fn address(part: &str) -> String {
    Fields(window().location().into()).text(part)
}

/// Runs a function once after some milliseconds.
pub fn later(ms: i32, run: impl FnOnce() + 'static) {
    after(ms, Closure::once_into_js(run));
}

fn after(ms: i32, run: JsValue) {
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), ms);
}

/// Runs a function every so many milliseconds, for as long as the page lives.
pub fn every(ms: i32, run: impl FnMut() + 'static) {
    let run = Closure::<dyn FnMut()>::new(run).into_js_value();
    let _ = window().set_interval_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), ms);
}

/// Listens on a target for as long as the page lives.
pub fn listen(target: &web_sys::EventTarget, event: &str, run: impl FnMut(web_sys::Event) + 'static) {
    listen_boxed(target, event, Box::new(run));
}

fn listen_boxed(target: &web_sys::EventTarget, event: &str, run: Box<dyn FnMut(web_sys::Event)>) {
    let run = Closure::<dyn FnMut(web_sys::Event)>::wrap(run).into_js_value();
    let _ = target.add_event_listener_with_callback(event, run.unchecked_ref());
}

/// Runs a future to its end.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    // Boxed, so that the machinery around it is compiled once.
    let future: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(future);
    wasm_bindgen_futures::spawn_local(future);
}

/// This browser's clock: milliseconds since 1970.
#[must_use]
pub fn clock() -> i64 {
    js_sys::Date::now() as i64
}

/// An object that is read field by field; what is missing reads as empty.
#[derive(Clone, Debug)]
pub struct Fields(pub JsValue);

impl Fields {
    /// Reads JSON; nothing if it is none.
    #[must_use]
    pub fn parse(json: &str) -> Option<Self> {
        JSON::parse(json).ok().map(Self)
    }

    /// A field as it is.
    #[must_use]
    pub fn get(&self, key: &str) -> JsValue {
        Reflect::get(&self.0, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
    }

    /// An object inside.
    #[must_use]
    pub fn inner(&self, key: &str) -> Option<Self> {
        let value = self.get(key);
        value.is_object().then_some(Self(value))
    }

    /// A text; empty if missing.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.get(key).as_string().unwrap_or_default()
    }

    /// A number; 0 if missing.
    #[must_use]
    pub fn number(&self, key: &str) -> i64 {
        self.get(key).as_f64().unwrap_or(0.0) as i64
    }

    /// A count; 0 if missing.
    #[must_use]
    pub fn count(&self, key: &str) -> u32 {
        self.number(key) as u32
    }

    /// Yes or no; no if missing.
    #[must_use]
    pub fn flag(&self, key: &str) -> bool {
        self.get(key).is_truthy()
    }

    /// A text read as something else; nothing if it is missing or cannot be read.
    #[must_use]
    pub fn read<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.get(key).as_string()?.parse().ok()
    }

    /// A list of objects or texts.
    #[must_use]
    pub fn list(&self, key: &str) -> Vec<Self> {
        let value = self.get(key);
        if Array::is_array(&value) { Array::from(&value).iter().map(Self).collect() } else { Vec::new() }
    }
}

/// An object that is written field by field.
#[derive(Clone, Debug)]
pub struct Make(Object);

impl Default for Make {
    fn default() -> Self {
        Self(Object::new())
    }
}

impl Make {
    /// Sets a field.
    #[must_use]
    pub fn set(self, key: &str, value: &JsValue) -> Self {
        let _ = Reflect::set(&self.0, &JsValue::from_str(key), value);
        self
    }

    /// Sets a text.
    #[must_use]
    pub fn text(self, key: &str, value: &str) -> Self {
        self.set(key, &JsValue::from_str(value))
    }

    /// Sets a text unless it is empty.
    #[must_use]
    pub fn text_if(self, key: &str, value: &str) -> Self {
        if value.is_empty() { self } else { self.text(key, value) }
    }

    /// Sets a number.
    #[must_use]
    pub fn number(self, key: &str, value: i64) -> Self {
        self.set(key, &JsValue::from_f64(value as f64))
    }

    /// The object itself.
    #[must_use]
    pub fn value(self) -> JsValue {
        self.0.into()
    }

    /// The object as JSON.
    #[must_use]
    pub fn json(self) -> String {
        JSON::stringify(&self.0).map(String::from).unwrap_or_default()
    }
}

/// A list of values.
#[must_use]
pub fn array(values: impl Iterator<Item = JsValue>) -> JsValue {
    values.collect::<Array>().into()
}

/// Listens on a target for as long as the part of the page lives in which this is called.
pub fn listen_here(target: &web_sys::EventTarget, event: &'static str, run: impl FnMut(web_sys::Event) + 'static) {
    let run = Closure::<dyn FnMut(web_sys::Event)>::wrap(Box::new(run)).into_js_value();
    let _ = target.add_event_listener_with_callback(event, run.unchecked_ref());
    let target = target.clone();
    crate::ui::on_end(Box::new(move || {
        let _ = target.remove_event_listener_with_callback(event, run.unchecked_ref());
    }));
}
