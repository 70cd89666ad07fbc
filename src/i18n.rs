//! Messages of one language, with plurals and dates by the browser's own `Intl`.

use std::cell::RefCell;

use colloquy_consultation::Timestamp;
use colloquy_consultation::time::largest_units;
use js_sys::{Array, Intl, Object};
use wasm_bindgen::prelude::*;

use crate::api::{self, Failure};
use crate::js::{Fields, Make, later, spawn};

/// Before messages that did not come are asked for again, in milliseconds.
const AGAIN: i32 = 3_000;

thread_local! {
    static TONGUE: RefCell<Option<Tongue>> = const { RefCell::new(None) };
}

struct Tongue {
    language: String,
    messages: Fields,
    plurals: Intl::PluralRules,
}

/// Fetches the messages of a language and goes on with them. They are asked for until they come: so long the page stays as the
/// server sent it.
pub fn load(language: String, address: String, go_on: fn()) {
    spawn(async move {
        match api::send("GET", address.clone(), None).await {
            Ok(messages) => {
                set(&language, messages);
                go_on();
            }
            Err(Failure::Away) => later(AGAIN, move || load(language, address, go_on)),
            Err(_) => {}
        }
    });
}

/// Takes the messages of a language: `{"key": "text {name}", "key2": {"$": "n", "one": "…", "other": "…"}}`.
pub fn set(language: &str, messages: Fields) {
    let plurals = Intl::PluralRules::new(&Array::of1(&JsValue::from_str(language)), &Object::new());
    TONGUE.with_borrow_mut(|tongue| *tongue = Some(Tongue { language: language.to_owned(), messages, plurals }));
}

/// The language of the page.
#[must_use]
pub fn language() -> String {
    TONGUE.with_borrow(|tongue| tongue.as_ref().map_or_else(|| "en".to_owned(), |tongue| tongue.language.clone()))
}

/// A message without arguments; its key where it is missing.
#[must_use]
pub fn t(key: &str) -> String {
    tf(key, &[])
}

/// A message with texts put in.
#[must_use]
pub fn tf(key: &str, args: &[(&str, &str)]) -> String {
    fill(lookup(key, None).unwrap_or_else(|| key.to_owned()), args)
}

/// What a thing is called, and the thing.
#[must_use]
pub fn pair(name: &str, value: &str) -> String {
    tf("pair", &[("name", name), ("value", value)])
}

/// A message with a count, in its plural form.
#[must_use]
pub fn tn(key: &str, n: u32) -> String {
    tnf(key, n, &[])
}

/// A message with a count and texts put in.
#[must_use]
pub fn tnf(key: &str, n: u32, args: &[(&str, &str)]) -> String {
    let text = lookup(key, Some(n)).unwrap_or_else(|| key.to_owned());
    let n = number(n);
    fill(text, &[args, &[("n", &n)]].concat())
}

/// A number as the page's language writes it: digits in threes from five digits on, as the server writes it.
#[must_use]
pub fn number(n: u32) -> String {
    if n < 10_000 { n.to_string() } else { js_sys::Number::from(n).to_locale_string(&locale()).into() }
}

/// The language for `Intl`, with the digits that paragraph numbers and counts have in every language.
fn locale() -> String {
    [&language(), "-u-nu-latn"].concat()
}

/// The message of `PREFIX-CODE`, or nothing where there is none.
#[must_use]
pub fn coded(prefix: &str, code: &str) -> Option<String> {
    lookup(&[prefix, "-", code].concat(), None)
}

fn lookup(key: &str, count: Option<u32>) -> Option<String> {
    TONGUE.with_borrow(|tongue| {
        let tongue = tongue.as_ref()?;
        let message = tongue.messages.get(key);
        if let Some(text) = message.as_string() {
            return Some(text);
        }
        let forms = Fields(message);
        let n = count?;
        let form = |name: &str| forms.get(name).as_string();
        form(&n.to_string()).or_else(|| form(&String::from(tongue.plurals.select(f64::from(n))))).or_else(|| form("other"))
    })
}

/// Puts the arguments in, in one pass, so that an argument's own braces stay as they are.
fn fill(text: String, args: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.as_str();
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        rest = &rest[open..];
        let value = rest.find('}').and_then(|close| Some((close, args.iter().find(|(name, _)| *name == &rest[1..close])?.1)));
        let length = value.map_or(1, |(close, _)| close + 1);
        out.push_str(value.map_or("{", |(_, value)| value));
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// A moment as people in the page's language write it, in UTC or in this browser's zone; seconds only where asked.
#[must_use]
pub fn moment(at: Timestamp, utc: bool, weekday: bool) -> String {
    let mut options = Make::default().text("month", "short").text("day", "numeric").text("hour", "2-digit").text("minute", "2-digit");
    options = if weekday { options.text("weekday", "long") } else { options.text("year", "numeric") };
    if at.0 / 1000 % 60 != 0 && weekday {
        options = options.text("second", "2-digit");
    }
    if utc {
        options = options.text("timeZone", "UTC");
    }
    let date = js_sys::Date::new(&JsValue::from_f64(at.0 as f64));
    date.to_locale_string(&locale(), &options.value()).into()
}

/// The name of a language in the page's language; its tag where the browser has none.
#[must_use]
pub fn language_name(tag: &str) -> String {
    let name = || {
        let maker: js_sys::Function = Fields(js_sys::global().into()).inner("Intl")?.get("DisplayNames").dyn_into().ok()?;
        let options = Make::default().text("type", "language").value();
        let names = js_sys::Reflect::construct(&maker, &Array::of2(&JsValue::from_str(&language()), &options)).ok()?;
        let of: js_sys::Function = Fields(names.clone()).get("of").dyn_into().ok()?;
        of.call1(&names, &JsValue::from_str(tag)).ok()?.as_string()
    };
    name().unwrap_or_else(|| tag.to_owned())
}

/// A stretch of time in its two largest units: “3 days, 4 hours”.
#[must_use]
pub fn duration(ms: i64) -> String {
    let (first, second) = largest_units(ms);
    let words = tn(first.0, first.1);
    match second {
        Some(unit) => tf("duration-two", &[("one", &words), ("two", &tn(unit.0, unit.1))]),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    wasm_bindgen_test_configure!(run_in_browser);

    fn arabic() {
        let json = r#"{"hello":"Hello {name}","n":{"$":"n","0":"none","zero":"zero","one":"one","two":"two","few":"{n} few","many":"{n} many","other":"{n} of {all}"}}"#;
        set("ar", Fields::parse(json).unwrap());
    }

    #[wasm_bindgen_test]
    fn plural_follows_the_language_and_exact_numbers_come_first() {
        arabic();
        let said: Vec<String> = [0, 1, 2, 3, 11].iter().map(|n| tn("n", *n)).collect();
        assert_eq!(said, ["none", "one", "two", "3 few", "11 many"]);
        assert_eq!(tnf("n", 100, &[("all", "200")]), "100 of 200");
    }

    #[wasm_bindgen_test]
    fn one_date_and_one_number_in_every_language() {
        for (language, number, date) in [
            ("en", "1,000,000", "Feb 5, 2027"),
            ("fr", "1\u{202f}000\u{202f}000", "5 févr. 2027"),
            ("es", "1.000.000", "5 feb 2027"),
            ("pt", "1.000.000", "5 de fev. de 2027"),
            ("ru", "1\u{a0}000\u{a0}000", "5 февр. 2027"),
            ("ar", "1,000,000", "5 فبراير 2027"),
            ("zh", "1,000,000", "2027年2月5日"),
        ] {
            set(language, Fields::parse(r#"{"n":{"$":"n","other":"{n}"}}"#).unwrap());
            assert_eq!([tn("n", 1_000_000), tn("n", 9999)], [number, "9999"], "{language}");
            let said = moment(Timestamp(1_801_850_400_000), true, false);
            assert!(said.contains(date) && said.contains("18:00") | said.contains("06:00"), "{language}: {said}");
        }
    }

    #[wasm_bindgen_test]
    fn missing_message_is_its_key_and_arguments_are_put_in_as_text() {
        arabic();
        assert_eq!(t("nowhere"), "nowhere");
        assert_eq!(tf("hello", &[("name", "{name}")]), "Hello {name}");
    }
}
