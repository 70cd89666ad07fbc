//! Turns messages into the small JSON that the browser reads.
//!
//! `"key": "text {name}"`, or for a message that is one choice by number
//! `"key": {"$": "n", "one": "…", "other": "…"}`, keyed by plural category or by an exact number.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use serde_json::{Map, Value};

use super::read::Messages;

/// The beginnings of messages that only the server writes: the browser has its own names of days and months.
const SERVERS_OWN: [&str; 3] = ["date-", "month-", "weekday-"];
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The JSON of one language; what the browser could not read is noted with file and key.
pub fn json<'a>(language: &str, files: impl Iterator<Item = (&'a String, &'a Messages)>, faults: &mut Vec<String>) -> String {
    let mut all = Map::new();
    for (name, messages) in files {
        for (key, message) in messages.iter().filter(|(key, _)| !SERVERS_OWN.iter().any(|own| key.starts_with(own))) {
            match compile(&message.pattern) {
                Ok(value) if all.contains_key(key) => {
                    let _ = value;
                    faults.push(format!("locales/{language}/{name}: {key} is also in another file for the browser"));
                }
                Ok(value) => {
                    all.insert(key.clone(), value);
                }
                Err(reason) => faults.push(format!("locales/{language}/{name}: {key} {reason}")),
            }
        }
    }
    Value::Object(all).to_string()
}

fn compile(pattern: &Pattern<String>) -> Result<Value, String> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] = pattern.elements.as_slice() {
        return choice(selector, variants);
    }
    text(pattern).map(Value::String)
}

fn choice(selector: &InlineExpression<String>, variants: &[Variant<String>]) -> Result<Value, String> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err("chooses by something else than an argument".into());
    };
    let mut object = Map::new();
    object.insert("$".into(), Value::String(id.name.clone()));
    for variant in variants {
        let key = match &variant.key {
            VariantKey::Identifier { name } if CATEGORIES.contains(&name.as_str()) => name,
            VariantKey::NumberLiteral { value } if value.parse::<u32>().is_ok() => value,
            VariantKey::Identifier { name: other } | VariantKey::NumberLiteral { value: other } => {
                return Err(format!("has the choice [{other}], which is neither a plural category nor a whole number"));
            }
        };
        if variant.default != (key == "other") {
            return Err("must have [other] as its default choice".into());
        }
        object.insert(key.clone(), Value::String(text(&variant.value)?));
    }
    Ok(Value::Object(object))
}

fn text(pattern: &Pattern<String>) -> Result<String, String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                out.push('{');
                out.push_str(&id.name);
                out.push('}');
            }
            PatternElement::Placeable { .. } => {
                return Err("uses more of Fluent than the browser reads: text, { $argument } and one choice around it all".into());
            }
        }
    }
    Ok(out)
}
