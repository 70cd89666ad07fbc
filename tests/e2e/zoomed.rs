//! A whole task by Tab, Enter and arrows alone on 320 by 256 pixels: a window of 1280 by 1024 at 400 percent (WCAG 2.2, 1.4.10).

use anyhow::Result;
use colloquy_tests::browser::Kind;
use colloquy_tests::keyboard::{tab_back_to, tab_back_to_name, tab_to, tab_to_name};
use colloquy_tests::reader::{BODY, PROPOSED};
use colloquy_tests::{Page, Reader, Server, drafts, journey};
use serde_json::json;
use thirtyfour::Key;

use crate::ways::fits;

const SLUG: &str = "sample";

#[tokio::test]
async fn position_comment_reply_suggestion_and_filter_by_keyboard_alone_at_400_percent() -> Result<()> {
    if Kind::chosen()? != Kind::Chromium {
        // The other engines' windows cannot be made that narrow.
        return Ok(());
    }
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.resize(320, 256).await?;
        tab_to(&reader, "#p2 .block__count").await?;
        is_seen(&reader).await?;
        reader.key(Key::Enter).await?;
        reader.until("the panel's heading", "document.activeElement.id === 'margin-title'", vec![]).await?;
        is_seen(&reader).await?;

        fits(&reader, 320, "the panel").await?;
        position(&reader).await?;
        fits(&reader, 320, "the positions").await?;
        let card = comment(&reader).await?;

        tab_to(&reader, &format!("{card} .comment__actions button:nth-child(2)")).await?;
        is_seen(&reader).await?;
        reader.key(Key::Enter).await?;
        reader.until("the field of the reply", "document.activeElement.matches('.thread textarea')", vec![]).await?;
        is_seen(&reader).await?;
        reader.keys("Answered so").await?;
        send(&reader).await?;
        reader.published("Answered so").await?;

        suggestion(&reader).await?;

        fits(&reader, 320, "a suggestion").await?;
        // Only suggestions, from the filter on top.
        tab_back_to(&reader, "#filter-form > summary").await?;
        is_seen(&reader).await?;
        reader.key(Key::Enter).await?;
        tab_to(&reader, "#filter-kind").await?;
        is_seen(&reader).await?;
        reader.keys(&reader.word("kind-suggestion").chars().take(4).collect::<String>()).await?;
        reader.shows(".filters__active", &reader.word("kind-suggestion")).await?;
        reader.until("the keyboard still in the filter", "document.activeElement.id === 'filter-kind'", vec![]).await?;
        tab_to_name(&reader, &reader.word("filter-list")).await?;
        is_seen(&reader).await?;
        reader.key(Key::Enter).await?;
        reader.until("the suggestion alone", "all('article.comment').length === 1 && one('article.comment ins')", vec![]).await?;
        reader.until("the keyboard at the list", "document.activeElement.id === 'margin-title'", vec![]).await?;
        is_seen(&reader).await?;
        fits(&reader, 320, "the list").await
    })
    .await
}

/// Supports the paragraph, saying who one is on the way.
async fn position(reader: &Reader) -> Result<()> {
    tab_to(reader, "[data-stance=support]").await?;
    is_seen(reader).await?;
    reader.key(Key::Enter).await?;
    tab_to(reader, "#identity-name").await?;
    is_seen(reader).await?;
    reader.keys("Sample participant 1").await?;
    for (field, words) in [("#identity-group", "group-civil-society"), ("#identity-region", "region-africa")] {
        tab_to(reader, field).await?;
        is_seen(reader).await?;
        reader.keys(&reader.word(words)).await?;
    }
    tab_to_name(reader, &reader.word("identity-save")).await?;
    is_seen(reader).await?;
    reader.key(Key::Enter).await?;
    reader.until("the position", "one('[data-stance=support][aria-pressed=true]')", vec![]).await?;
    reader.until("the keyboard back on it", "document.activeElement.matches('[data-stance=support]')", vec![]).await?;
    is_seen(reader).await
}

/// Comments; gives the comment, which has the keyboard.
async fn comment(reader: &Reader) -> Result<String> {
    tab_to_name(reader, &reader.word("compose-comment")).await?;
    is_seen(reader).await?;
    reader.key(Key::Enter).await?;
    reader.until("the field", "document.activeElement.matches(arguments[0])", vec![json!(BODY)]).await?;
    is_seen(reader).await?;
    reader.keys("Typed at 400 percent").await?;
    send(reader).await?;
    let card = reader.published("Typed at 400 percent").await?;
    reader.until("the keyboard on the comment", "document.activeElement.matches(arguments[0])", vec![json!(card)]).await?;
    is_seen(reader).await?;
    Ok(card)
}

async fn suggestion(reader: &Reader) -> Result<()> {
    tab_back_to_name(reader, &reader.word("compose-suggestion")).await?;
    is_seen(reader).await?;
    reader.key(Key::Enter).await?;
    reader.until("the words", "document.activeElement.matches(arguments[0])", vec![json!(PROPOSED)]).await?;
    is_seen(reader).await?;
    reader.chord(Key::Control, Key::End).await?;
    reader.keys(" Today.").await?;
    send(reader).await?;
    reader.until("the suggestion", "all('article.comment:not(.comment--pending) ins').length === 1", vec![]).await.map(drop)
}

/// From the field to the button that sends, and on it.
async fn send(reader: &Reader) -> Result<()> {
    tab_to_name(reader, &reader.word("composer-send")).await?;
    is_seen(reader).await?;
    reader.key(Key::Enter).await
}

/// What has the keyboard is in the window, and nothing lies over it (2.4.11).
async fn is_seen(page: &Page) -> Result<()> {
    let seen = "(() => { const e = document.activeElement, box = e.getBoundingClientRect();
        const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight), left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
        if (bottom - top < 8 || right - left < 8) return false;
        const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return Boolean(at) && (e.contains(at) || at.contains(e)); })()";
    let at = page.script("return document.activeElement.outerHTML.slice(0, 160)", vec![]).await?;
    page.until(&format!("{at} to be seen"), seen, vec![]).await.map(drop)
}
