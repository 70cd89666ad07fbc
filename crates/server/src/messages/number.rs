//! Numbers as a language writes them: digits in threes from five digits on, as the browser's `Intl` does with `min2`.

use fluent_bundle::FluentValue;

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

fn written<const BETWEEN: char, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string().into_owned();
    (digits.len() > 4 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| in_threes(&digits, BETWEEN))
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
