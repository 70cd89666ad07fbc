//! Numbers as a language writes them: digits in threes from five digits on, as the browser's `Intl` does with `min2`.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How the numbers of a language are written.
pub(super) fn formatter<M>(language: &str) -> Formatter<M> {
    match language.split('-').next().unwrap_or_default() {
        "es" | "pt" => written::<'.', M>,
        "fr" => written::<'\u{202f}', M>,
        "ru" => written::<'\u{a0}', M>,
        _ => written::<',', M>,
    }
}

/// A count for a message. The plural rules that Fluent uses do not know that in Arabic the last two digits decide above a hundred
/// (intl_pluralrules 7.0.2), so there it is given a number of the same plural, and the one to be written in an option that nothing
/// else reads.
pub(super) fn count(language: &str, n: u32) -> FluentValue<'static> {
    let is_arabic = language.split('-').next() == Some("ar");
    if !is_arabic || n <= 100 {
        return FluentValue::from(n);
    }
    let alike = if n % 100 <= 2 { 100 } else { n % 100 };
    let options = FluentNumberOptions { minimum_integer_digits: usize::try_from(n).ok(), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(f64::from(alike), options))
}

fn written<const BETWEEN: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.options.minimum_integer_digits.map_or_else(|| number.as_string().into_owned(), |n| n.to_string());
    match digits.len() > 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true => Some(in_threes(&digits, BETWEEN)),
        false => number.options.minimum_integer_digits.map(|_| digits),
    }
}

fn in_threes(digits: &str, between: char) -> String {
    let mut out = String::with_capacity(digits.len() + 8);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(between);
        }
        out.push(digit);
    }
    out
}
