//! `cargo xtask messages`: the Fluent files of every language, checked against English and compiled for the browser.

mod compile;
mod read;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::child;
use read::Messages;

/// The language that every other one is checked against.
const SOURCE: &str = "en";
/// The files whose messages each browser app shows, under the ending of what they are compiled into.
const FOR_BROWSER: [(&str, &[&str]); 2] =
    [("json", &["reader.ftl", "vocabulary.ftl"]), ("desk.json", &["desk.ftl", "reader.ftl", "vocabulary.ftl"])];

/// `cargo xtask messages`.
///
/// # Errors
/// Every fault found, each with its file and key.
pub fn run(args: &[String]) -> Result<()> {
    crate::no_arguments(args)?;
    let written = write(&child::root().join("locales"), &child::root().join("dist/locales"))?;
    println!("{} files: {}", written.len(), written.join(", "));
    Ok(())
}

/// Checks every language in `locales` and writes `{language}.json` and `{language}.desk.json` for each into `out`; gives their names.
///
/// # Errors
/// Every fault found, each with its file and key; nothing is written then.
pub fn write(locales: &Path, out: &Path) -> Result<Vec<String>> {
    let compiled = check(locales)?;
    fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
    for (name, json) in &compiled {
        let file = out.join(name);
        fs::write(&file, json).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(compiled.into_keys().collect())
}

/// Checks every language in `locales`; gives the files for the browser by name.
///
/// # Errors
/// Every fault found, each with its file and key.
pub fn check(locales: &Path) -> Result<BTreeMap<String, String>> {
    let languages = folders(locales)?;
    let mut faults = Vec::new();
    let mut read = BTreeMap::new();
    for language in &languages {
        read.insert(language.clone(), read_language(&locales.join(language), language, &mut faults)?);
    }
    let source = read.get(SOURCE).with_context(|| format!("{} has no folder {SOURCE}", locales.display()))?;
    for (language, files) in read.iter().filter(|(language, _)| *language != SOURCE) {
        compare(source, files, language, &mut faults);
    }
    let mut compiled = BTreeMap::new();
    for (language, files) in &read {
        for (ending, wanted) in FOR_BROWSER {
            let chosen = files.iter().filter(|(name, _)| wanted.contains(&name.as_str()));
            compiled.insert(format!("{language}.{ending}"), compile::json(language, chosen, &mut faults));
        }
    }
    if !faults.is_empty() {
        bail!("{} in the message files:\n  {}", count(faults.len()), faults.join("\n  "));
    }
    Ok(compiled)
}

fn count(faults: usize) -> String {
    if faults == 1 { "1 fault".into() } else { format!("{faults} faults") }
}

fn folders(locales: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(locales).with_context(|| format!("cannot read {}", locales.display()))? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn read_language(folder: &Path, language: &str, faults: &mut Vec<String>) -> Result<BTreeMap<String, Messages>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.insert(name.clone(), read::messages(&text, &format!("locales/{language}/{name}"), faults));
        }
    }
    Ok(files)
}

/// Notes every message that one language has and the other has not, and every difference in arguments.
fn compare(source: &BTreeMap<String, Messages>, files: &BTreeMap<String, Messages>, language: &str, faults: &mut Vec<String>) {
    let none = Messages::new();
    for (name, wanted) in source {
        let file = format!("locales/{language}/{name}");
        let found = files.get(name).unwrap_or(&none);
        for (key, message) in wanted {
            match found.get(key) {
                None => faults.push(format!("{file}: {key} is missing")),
                Some(other) if other.arguments != message.arguments => faults.push(format!(
                    "{file}: {key} has the arguments {}, in English {}",
                    list(&other.arguments),
                    list(&message.arguments)
                )),
                Some(_) => {}
            }
        }
        for key in found.keys().filter(|key| !wanted.contains_key(*key)) {
            faults.push(format!("{file}: {key} is not in locales/{SOURCE}/{name}"));
        }
    }
    for name in files.keys().filter(|name| !source.contains_key(*name)) {
        faults.push(format!("locales/{language}/{name}: there is no such file in English"));
    }
}

fn list(arguments: &std::collections::BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return "none".into();
    }
    arguments.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
