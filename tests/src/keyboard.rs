//! The keyboard alone: going on until it is where one wants to be.

use anyhow::{Result, bail};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::Page;

/// So many stops a person may have to make; more is a fault.
const MOST: usize = 150;

/// Presses Tab until the keyboard is on an element.
///
/// # Errors
/// When it does not come there.
pub async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    go(page, selector, "e.matches(arguments[0])", json!(selector), false).await
}

/// Presses Shift and Tab until the keyboard is on an element.
///
/// # Errors
/// When it does not come there.
pub async fn tab_back_to(page: &Page, selector: &str) -> Result<()> {
    go(page, selector, "e.matches(arguments[0])", json!(selector), true).await
}

/// Presses Tab until the keyboard is on what has this name.
///
/// # Errors
/// When it does not come there.
pub async fn tab_to_name(page: &Page, words: &str) -> Result<()> {
    go(page, words, "name(e) === arguments[0]", json!(words), false).await
}

/// Presses Shift and Tab until the keyboard is on what has this name.
///
/// # Errors
/// When it does not come there.
pub async fn tab_back_to_name(page: &Page, words: &str) -> Result<()> {
    go(page, words, "name(e) === arguments[0]", json!(words), true).await
}

async fn go(page: &Page, what: &str, is: &str, argument: Value, back: bool) -> Result<()> {
    let there = format!("const e = document.activeElement; return Boolean(e) && {is}");
    for _ in 0..MOST {
        if page.script(&there, vec![argument.clone()]).await? == json!(true) {
            return Ok(());
        }
        if back {
            page.chord(Key::Shift, Key::Tab).await?;
        } else {
            page.key(Key::Tab).await?;
        }
    }
    let at = page.script("return document.activeElement?.outerHTML.slice(0, 300)", vec![]).await?;
    bail!("{MOST} times Tab do not reach {what}; the keyboard is at {at}")
}
