//! Rules of the project that no ready-made lint knows, checked by reading the sources.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{child, fingerprint};

/// CSS words that mean a side of the screen, where the reading direction should decide.
const PHYSICAL: [&str; 22] = [
    "margin-left",
    "margin-right",
    "margin-top",
    "margin-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "padding-bottom",
    "border-left",
    "border-right",
    "border-top",
    "border-bottom",
    "left",
    "right",
    "top",
    "bottom",
    "float: left",
    "float: right",
    "text-align: left",
    "text-align: right",
    "clear: left",
    "clear: right",
];

/// Checks every source file.
///
/// # Errors
/// Every breach, each with file, line and rule.
pub fn check() -> Result<()> {
    let root = child::root();
    let folders = ["src", "style", "crates", "xtask", "tests", "examples", "locales", "index.html", "desk.html", "README.md", "docs"];
    let paths: Vec<PathBuf> = folders.iter().map(|name| root.join(name)).collect();
    let mut breaches = Vec::new();
    for file in fingerprint::files(&paths)? {
        let name = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().into_owned();
        // This file names what it forbids.
        if name == "xtask/src/lint.rs" || !is_text(&file) {
            continue;
        }
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read {name}"))?;
        breaches.extend(breaches_of(&name, &text));
    }
    if !breaches.is_empty() {
        bail!("{} rules of the project are broken:\n  {}", breaches.len(), breaches.join("\n  "));
    }
    Ok(())
}

fn is_text(file: &Path) -> bool {
    let extension = file.extension().unwrap_or_default().to_string_lossy().into_owned();
    ["rs", "css", "html", "md", "ftl", "toml"].contains(&extension.as_str())
}

fn breaches_of(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let mut note = |rule: &str| found.push(format!("{name}:{}: {rule}", number + 1));
        if name.ends_with(".rs") && (line.contains("#[lazy]") || line.contains("#[lazy_route]")) {
            note("#[lazy] builds under Trunk and shows a blank page");
        }
        if ["TODO", "FIXME", "XXX:"].iter().any(|word| line.contains(word)) {
            note("unfinished work belongs in an issue, not in the code");
        }
        if name.ends_with(".css")
            && let Some(word) = physical(line)
        {
            note(&format!("“{word}” is a side of the screen; use the logical property"));
        }
        if (name.ends_with(".css") || name == "index.html" || name == "desk.html")
            && (line.contains("http://") || line.contains("https://"))
        {
            note("our pages ask nothing of other hosts");
        }
    }
    found
}

/// The first physical word that a line of CSS uses as a property (or as a value where the word says so).
fn physical(line: &str) -> Option<&'static str> {
    let line = line.split("/*").next().unwrap_or_default();
    line.split([';', '{', '}']).find_map(|part| {
        let (property, value) = part.split_once(':')?;
        PHYSICAL.into_iter().find(|word| match word.split_once(": ") {
            Some((name, side)) => property.trim() == name && value.trim() == side,
            None => {
                let property = property.trim();
                property == *word || (word.contains('-') && property.starts_with(&format!("{word}-")))
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn physical_css_is_found_and_logical_css_is_not() {
        for bad in ["  margin-left: 1px;", ".a{padding-top:0}", "text-align: left;", "  left: 0;", "border-left-color: red"] {
            assert_eq!(breaches_of("style/a.css", bad).len(), 1, "{bad}");
        }
        for good in
            ["margin-inline-start: 1px", "inset-inline-start: 0", "text-align: start", "/* left */", ".left:hover {", "transition: top 1s"]
        {
            assert!(breaches_of("style/a.css", good).is_empty(), "{good}");
        }
    }

    #[test]
    fn lazy_attribute_and_open_ends_are_found() {
        assert_eq!(breaches_of("src/a.rs", "#[lazy]\nfn a() {} // TODO").len(), 2);
        assert!(breaches_of("src/a.rs", "fn lazy() {}").is_empty());
    }

    #[test]
    fn other_hosts_are_found_in_pages() {
        assert_eq!(breaches_of("index.html", r#"<script src="https://cdn.example/x.js">"#).len(), 1);
    }
}
