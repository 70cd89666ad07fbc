//! The JavaScript as wasm-bindgen writes it, taken line by line: what stands at its top level, and what it imports.

use std::collections::{HashMap, HashSet};

use anyhow::{Result, ensure};

use super::names::FROM;

/// The export that keeps its name.
pub const MEMORY: &str = "memory";
/// Where a module imports from once the names are short.
pub const SHORT_FROM: &str = "a";
const IMPORTS: &str = "function __wbg_get_imports() {";
/// What the page calls. wasm-bindgen also offers to start without waiting, which no page does.
const START: &str = "export { __wbg_init as default };";

/// The lines of `glue` without indentation, empty lines, `//` lines and `/** … */` blocks.
pub fn thin(glue: &str) -> String {
    let mut out = String::with_capacity(glue.len());
    let mut in_comment = false;
    for line in glue.lines().map(str::trim) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    out
}

/// Without the functions for imports that the module does not have.
///
/// # Errors
/// When there is no list of imports.
pub fn without_imports(js: &str, imports: &HashSet<String>) -> Result<String> {
    ensure!(js.contains(IMPORTS), "wasm-bindgen writes another kind of JavaScript now");
    let mut out = String::with_capacity(js.len());
    let (mut inside, mut keep) = (false, true);
    let mut lines = js.lines().peekable();
    while let Some(line) = lines.next() {
        inside |= line == IMPORTS;
        if inside && let Some((name, _)) = line.split_once(": function(") {
            keep = imports.contains(name);
        }
        if line == "};" && lines.peek() == Some(&"return {") {
            (inside, keep) = (false, true);
        }
        if keep {
            out.push_str(line);
            out.push('\n');
        }
    }
    Ok(out)
}

/// Without classes, and without what nothing else mentions; the page is offered the start alone.
pub fn shake(js: &str) -> String {
    let mut items = items(js);
    items.retain(|item| !item.starts_with("export ") && !item.starts_with("if (Symbol.dispose)"));
    items.push(format!("{START}\n"));
    loop {
        let before = items.len();
        let mentioned: Vec<HashSet<String>> = items.iter().map(|item| words(item).map(str::to_owned).collect()).collect();
        let is_used = |index: usize, name: &str| mentioned.iter().enumerate().any(|(other, words)| other != index && words.contains(name));
        let used: Vec<bool> = (0..before).map(|index| declared(&items[index]).is_none_or(|name| is_used(index, name))).collect();
        let mut used = used.into_iter();
        items.retain(|_| used.next() == Some(true));
        if items.len() == before {
            return items.concat();
        }
    }
}

/// The exports of the module that the JavaScript uses.
pub fn exports(js: &str) -> HashSet<String> {
    js.match_indices("wasm.").map(|(at, word)| words(&js[at + word.len()..]).next().unwrap_or_default().to_owned()).collect()
}

/// With other names for imports and exports.
pub fn with_names(js: &str, imports: &HashMap<String, String>, exports: &HashMap<String, String>) -> String {
    let mut out = String::with_capacity(js.len());
    for line in js.lines() {
        match line.split_once(": function(").and_then(|(name, rest)| Some((imports.get(name)?, rest))) {
            Some((name, rest)) => out.extend([name, ": function(", rest]),
            None => out.push_str(line),
        }
        out.push('\n');
    }
    let out = out.replace(FROM, SHORT_FROM);
    renamed(&out, |before, word| if before.ends_with("wasm.") { exports.get(word).cloned() } else { None })
}

/// With short names for the functions and values at the top level.
pub fn with_short_functions(js: &str) -> String {
    let taken: HashSet<&str> = words(js).collect();
    let free = short_names().filter(|name| !taken.contains(name.as_str()));
    let items = items(js);
    // Short names and plain words stay: they may stand in texts, too.
    let long = |name: &&str| name.len() >= 8 && name.bytes().any(|byte| !byte.is_ascii_lowercase());
    let names: HashMap<&str, String> = items.iter().filter_map(|item| declared(item)).filter(long).zip(free).collect();
    renamed(js, |before, word| if before.ends_with('.') { None } else { names.get(word).cloned() })
}

/// Names of one letter, then of two, none of them a word of JavaScript.
pub fn short_names() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').chain('A'..='Z');
    let two = letters().flat_map(move |first| letters().map(move |second| [first, second].iter().collect()));
    letters().map(String::from).chain(two).filter(|name: &String| !["as", "do", "if", "in", "of"].contains(&name.as_str()))
}

/// What stands at the top level, each with all its lines.
fn items(js: &str) -> Vec<String> {
    let (mut items, mut item, mut depth) = (Vec::new(), String::new(), 0_i32);
    for line in js.lines() {
        item.push_str(line);
        item.push('\n');
        depth += line.chars().map(|c| i32::from("({".contains(c)) - i32::from(")}".contains(c))).sum::<i32>();
        if depth == 0 && (line.ends_with(';') || line == "}") {
            items.push(std::mem::take(&mut item));
        }
    }
    items.push(item);
    items
}

/// The name that an item declares.
fn declared(item: &str) -> Option<&str> {
    let item = item.strip_prefix("async ").unwrap_or(item);
    let rest = ["function ", "const ", "let "].iter().find_map(|word| item.strip_prefix(word))?;
    let name = words(rest).next()?;
    // `let a, b;` declares more than one.
    (!rest[name.len()..].starts_with(',')).then_some(name)
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_of_word(c)).filter(|word| !word.is_empty())
}

/// With other words, chosen by what is before a word and the word itself.
fn renamed(js: &str, name: impl Fn(&str, &str) -> Option<String>) -> String {
    let mut out = String::with_capacity(js.len());
    let mut at = 0;
    while at < js.len() {
        let rest = &js[at..];
        let length = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
        if length == 0 {
            let other = rest.find(is_of_word).unwrap_or(rest.len());
            out.push_str(&rest[..other]);
            at += other;
        } else {
            let word = &rest[..length];
            out.push_str(&name(&js[..at], word).unwrap_or_else(|| word.to_owned()));
            at += length;
        }
    }
    out
}

#[cfg(test)]
mod tests;
