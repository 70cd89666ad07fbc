//! axe-core on a page: no finding is the only good result.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::{Page, place};

/// Checks what is open on the page, dialogs included, with every rule of axe-core, best practices included.
///
/// # Errors
/// Every finding: rule, element, what to do.
pub async fn assert_accessible(page: &Page, what: &str) -> Result<()> {
    let file = place::root().join("target/npm/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}; `cargo xtask test --only packages` gets it", file.display()))?;
    page.script(&format!("if (!window.axe) {{ {axe}\n }}"), Vec::new()).await?;
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations), e => done(String(e)));";
    let found = page.session().execute_async(run, Vec::new()).await?.json().clone();
    let findings = found.as_array().with_context(|| format!("axe-core failed: {found}"))?;
    let lines: Vec<String> = findings.iter().flat_map(lines).collect();
    ensure!(lines.is_empty(), "{what} has {} accessibility faults:\n{}", lines.len(), lines.join("\n"));
    Ok(())
}

fn lines(finding: &Value) -> Vec<String> {
    let none = Vec::new();
    let nodes = finding["nodes"].as_array().unwrap_or(&none);
    let line = |node: &Value| {
        let summary = node["failureSummary"].as_str().unwrap_or_default().replace('\n', " ");
        format!("  {}: {:.300}\n    {summary:.500}", finding["id"].as_str().unwrap_or_default(), node["html"].as_str().unwrap_or_default())
    };
    nodes.iter().map(line).chain(nodes.is_empty().then(|| json!(finding["id"]).to_string())).collect()
}
