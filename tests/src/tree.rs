//! What assistive technology is given of a page: the accessibility tree of Chromium, as text.

use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{Page, place};

/// Roles that say nothing of their own; what is in them counts as being in what is around them.
const SILENT: [&str; 7] = ["none", "generic", "InlineTextBox", "LineBreak", "Section", "LayoutTable", "Iframe"];
/// Roles that nobody can use without a name.
const NAMED: [&str; 16] = [
    "button",
    "link",
    "textbox",
    "searchbox",
    "combobox",
    "checkbox",
    "radio",
    "heading",
    "dialog",
    "region",
    "navigation",
    "search",
    "article",
    "image",
    "progressbar",
    "DisclosureTriangle",
];
/// States worth a word where they are not off.
const STATES: [&str; 11] =
    ["level", "checked", "pressed", "expanded", "disabled", "required", "invalid", "modal", "readonly", "selected", "live"];

/// The tree of a page.
pub struct Tree {
    nodes: HashMap<String, Value>,
    root: String,
}

impl Tree {
    /// The tree of what is on the page now.
    ///
    /// # Errors
    /// In browsers other than Chromium.
    pub async fn of(page: &Page) -> Result<Self> {
        let cdp = page.session().cdp();
        cdp.send_raw("Accessibility.enable", json!({})).await?;
        let answer = cdp.send_raw("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = answer["nodes"].as_array().context("no accessibility tree")?;
        let root = nodes.first().map(|node| text(&node["nodeId"])).context("an empty accessibility tree")?;
        Ok(Self { nodes: nodes.iter().map(|node| (text(&node["nodeId"]), node.clone())).collect(), root })
    }

    /// As indented lines of role, name, value and states; what differs from run to run is replaced.
    #[must_use]
    pub fn lines(&self) -> String {
        let mut lines = String::new();
        self.write(&self.root, 0, "", &mut lines);
        lines
    }

    fn write(&self, id: &str, depth: usize, around: &str, lines: &mut String) {
        let Some(node) = self.nodes.get(id) else { return };
        let (role, name) = (text(&node["role"]["value"]), steady(&text(&node["name"]["value"])));
        let silent = node["ignored"] == true || (SILENT.contains(&role.as_str()) && name.is_empty());
        // The words of a button stand in its name already.
        if role == "StaticText" {
            if !name.is_empty() && !around.contains(&name) {
                lines.push_str(&format!("{:1$}“{2}”\n", "", depth * 2, name.trim()));
            }
            return;
        }
        let (inner, known) = if silent { (depth, around.to_owned()) } else { (depth + 1, name.clone()) };
        if !silent {
            lines.push_str(&format!("{:1$}{role}", "", depth * 2));
            if !name.is_empty() {
                lines.push_str(&format!(" “{}”", name.trim()));
            }
            for (key, said) in [("value", "="), ("description", "— ")] {
                let words = steady(&text(&node[key]["value"]));
                if !words.is_empty() && words != name && role != "time" {
                    lines.push_str(&format!(" {said}“{words}”"));
                }
            }
            for state in states(node) {
                lines.push_str(&format!(" {state}"));
            }
            lines.push('\n');
        }
        if role == "time" {
            lines.push_str(&format!("{:1$}“TIME”\n", "", inner * 2));
            return;
        }
        for child in children(node) {
            self.write(&child, inner, &known, lines);
        }
    }

    /// What is wrong with any page, whatever stands on it: controls without names, levels left out, landmarks that are missing.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut seen = HashSet::new();
        let (mut level, mut mains, mut titles, mut over) = (0, 0, 0, false);
        let mut waiting = vec![self.root.clone()];
        while let Some(id) = waiting.pop() {
            let Some(node) = self.nodes.get(&id).filter(|_| seen.insert(id)) else { continue };
            waiting.extend(children(node).into_iter().rev());
            if node["ignored"] == true {
                continue;
            }
            let (role, name) = (text(&node["role"]["value"]), text(&node["name"]["value"]));
            if NAMED.contains(&role.as_str()) && name.trim().is_empty() {
                faults.push(format!("a {role} without a name: {}", node["properties"]));
            }
            match role.as_str() {
                "main" => mains += 1,
                // Behind an open dialog there is nothing.
                "dialog" => {
                    over = true;
                    level = 1;
                }
                "heading" => {
                    let own = property(node, "level").as_i64().unwrap_or_default();
                    titles += i64::from(own == 1);
                    if own > level + 1 {
                        faults.push(format!("the heading “{name}” has level {own} after {level}"));
                    }
                    level = own;
                }
                _ => {}
            }
        }
        if mains != 1 && !over {
            faults.push(format!("{mains} main landmarks"));
        }
        if titles != 1 && !over {
            faults.push(format!("{titles} headings of level 1"));
        }
        faults
    }
}

/// Compares the tree of a page with the one kept under this name in `tests/e2e/trees`; with `COLLOQUY_UPDATE_TREES=1` keeps it anew.
///
/// # Errors
/// The first line that differs, and faults that no page may have.
pub async fn assert_tree(page: &Page, name: &str) -> Result<()> {
    let tree = Tree::of(page).await?;
    let (found, faults) = (tree.lines(), tree.faults());
    let kept = place::root().join(format!("tests/e2e/trees/{name}.txt"));
    if std::env::var_os("COLLOQUY_UPDATE_TREES").is_some() {
        std::fs::create_dir_all(kept.parent().unwrap_or(&kept))?;
        std::fs::write(&kept, &found)?;
    }
    let folder = place::results().join("trees");
    std::fs::create_dir_all(&folder)?;
    let now = folder.join(format!("{name}.txt"));
    std::fs::write(&now, &found)?;
    ensure!(faults.is_empty(), "{name}: {}", faults.join("; "));
    let before =
        std::fs::read_to_string(&kept).with_context(|| format!("{} is not kept; COLLOQUY_UPDATE_TREES=1 keeps it", kept.display()))?;
    let differs = found.lines().zip(before.lines()).position(|(found, before)| found != before);
    let (many, few) = (found.lines().count(), before.lines().count());
    if let Some(line) = differs.or((many != few).then_some(many.min(few))) {
        let at = |tree: &str| tree.lines().nth(line).unwrap_or("nothing").trim().to_owned();
        let (found, before) = (at(&found), at(&before));
        anyhow::bail!(
            "{name}, line {}: {found}\nin place of: {before}\nThe whole is in {}; if it is right, COLLOQUY_UPDATE_TREES=1 keeps it.",
            line + 1,
            now.display()
        );
    }
    Ok(())
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, str::to_owned)
}

fn children(node: &Value) -> Vec<String> {
    node["childIds"].as_array().into_iter().flatten().map(text).collect()
}

fn property<'a>(node: &'a Value, name: &str) -> &'a Value {
    let found = node["properties"].as_array().into_iter().flatten().find(|property| property["name"] == name);
    found.map_or(&Value::Null, |property| &property["value"]["value"])
}

fn states(node: &Value) -> Vec<String> {
    let said = |state: &&str| match property(node, state) {
        Value::Null | Value::Bool(false) => None,
        Value::Bool(true) => Some((*state).to_owned()),
        // “Not pressed” is a state; “not invalid” is none.
        Value::String(value) if value == "false" && !matches!(*state, "checked" | "pressed") => None,
        Value::String(value) if value == "true" => Some((*state).to_owned()),
        value => Some(format!("{state}={}", text(value))),
    };
    let mut states: Vec<String> = STATES.iter().filter_map(said).collect();
    // A thing that can be folded out says so where it is folded in, too.
    if property(node, "expanded") == &Value::Bool(false) {
        states.push("folded".to_owned());
    }
    states
}

/// Without what no two runs share: ids, ports, moments, and the marks that keep directions apart.
fn steady(words: &str) -> String {
    let plain: String = words.chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        // “Sunday 29 November 2026, 01:02:39 UTC”
        if let (true, Some(zone)) = (word.ends_with("day"), words.get(at + 5).and_then(|zone| zone.strip_prefix("UTC"))) {
            out.push(format!("TIME{zone}"));
            at += 6;
            continue;
        }
        out.push(steady_word(word));
        at += 1;
    }
    out.join(" ")
}

fn steady_word(word: &str) -> String {
    let shape: String = word.chars().map(|sign| if sign.is_ascii_digit() { '0' } else { sign }).collect();
    let is_id = word.len() == 36 && word.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
    match (word.split_once("127.0.0.1:"), shape.strip_prefix("0000-00-00")) {
        _ if is_id => "ID".to_owned(),
        (Some((before, after)), _) => format!("{before}HOST{}", after.trim_start_matches(|sign: char| sign.is_ascii_digit())),
        (_, Some(rest)) => format!("DATE{rest}"),
        _ => word.to_owned(),
    }
}
