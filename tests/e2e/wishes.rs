//! What everyone can turn off: keys of a single letter, and hearing what others do.

use anyhow::{Context, Result, ensure};
use colloquy_tests::client::comment_on;
use colloquy_tests::desk::COMMENTS;
use colloquy_tests::{Client, Desk, Page, Reader, Server, drafts, journey};
use serde_json::{Value, json};
use thirtyfour::Key;

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";

#[tokio::test]
async fn keys_of_a_single_letter_can_be_turned_off_and_stay_off() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.keys("j").await?;
        reader.until("the first paragraph to have the focus", "document.activeElement.id === 'p1'", vec![]).await?;
        reader.keys("?").await?;
        turn(&reader, "help-single").await?;
        do_nothing(&reader, &["j", "c", "s", "/", "?", "u"]).await?;
        // Escape is no letter: it goes on closing things.
        reader.open_block("2").await?;
        reader.key(Key::Escape).await?;
        reader.until("the panel to close", "!one('#margin-title')", vec![]).await?;

        reader.reload().await?;
        reader.ready().await?;
        do_nothing(&reader, &["j", "c", "?"]).await?;
        // The sheet is in the menu as well, and with it the way back.
        reader.person("help-title").await?;
        turn(&reader, "help-single").await?;
        reader.keys("?").await?;
        reader.find("dialog[open]").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn keys_can_be_turned_off_where_the_browser_keeps_nothing() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        let refuse = "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); }";
        reader.script(refuse, vec![]).await?;
        reader.keys("?").await?;
        turn(&reader, "help-single").await?;
        do_nothing(&reader, &["j", "c", "?"]).await?;
        // It is no loss, so that leaving the page asks nothing.
        reader.open(&format!("{}/about", server.address())).await?;
        reader.until("the other page", "location.pathname === '/about'", vec![]).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn what_others_do_is_announced_politely_and_can_be_turned_off() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let mut other = server.client();
        other.introduce(SLUG, "Sample participant 2", "").await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.first_comment("1", "One's own.", "Sample participant 1").await?;
        listen(&reader).await?;
        say(&other, "First of another.").await?;
        reader.arrived("First of another.").await?;
        heard(&reader, &reader.word("live-comment")).await?;

        reader.person("help-title").await?;
        turn(&reader, "help-announce").await?;
        listen(&reader).await?;
        say(&other, "Second of another.").await?;
        reader
            .until(
                "the second to be there",
                "one('.arrivals') || all('article.comment').some(e => e.innerText.includes('Second of another.'))",
                vec![],
            )
            .await?;
        server.run(&["consultation", "extend", SLUG, "--closes", "2099-12-18T23:59Z", "--reason", "More time was asked for"])?;
        reader.until("the new closing time", "one('#state time')?.dateTime === '2099-12-18T23:59:00Z'", vec![]).await?;
        silent(&reader).await?;
        // What one does oneself is said all the same.
        reader.press_at("First of another.", "comment-agree").await?;
        heard(&reader, &reader.word("comment-agreed")).await
    })
    .await
}

#[tokio::test]
async fn keys_and_announcements_of_the_desk_can_be_turned_off() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
        let mut other = server.client();
        other.introduce(SLUG, "Sample participant 2", "").await?;
        say(&other, "First of another.").await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        let card = desk.comment("First of another.").await?;
        listen(&desk).await?;
        say(&other, "Second of another.").await?;
        heard(&desk, &desk.word("live-comment")).await?;

        desk.keys("?").await?;
        turn(&desk, "help-single").await?;
        desk.press(&desk.word("help-keys"), ".tools").await?;
        turn(&desk, "help-announce").await?;
        listen(&desk).await?;
        say(&other, "Third of another.").await?;
        desk.shows(".arrivals", "2 ").await?;
        desk.click(&format!("{card} strong")).await?;
        do_nothing(&desk, &["n", "e", "?", "f"]).await?;
        silent(&desk).await?;
        desk.decide(&card, "noted").await?;
        heard(&desk, &desk.word("disposition-noted")).await?;
        // Keys that do nothing are not offered to those who hear the page.
        desk.reload().await?;
        desk.ready().await?;
        let offered = desk.script("return all('[aria-keyshortcuts]').length", vec![]).await?;
        ensure!(offered == json!(0), "{offered} keys are offered");
        desk.find(COMMENTS).await.map(drop)
    })
    .await
}

/// Turns a wish off or on in the open sheet, by the keyboard, and closes it.
async fn turn(page: &Page, wish: &str) -> Result<()> {
    let label = page.words.word(wish);
    let box_of = "field(arguments[0], 'dialog[open]')";
    let tick = page.element(&label, box_of, vec![json!(label)]).await?;
    let was = tick.is_selected().await?;
    for _ in 0..10 {
        let there = page.script(&format!("return document.activeElement === {box_of}"), vec![json!(label)]).await?;
        if there == json!(true) {
            break;
        }
        page.key(Key::Tab).await?;
    }
    page.keys(" ").await?;
    ensure!(tick.is_selected().await? != was, "“{label}” is not reached by the keyboard");
    page.key(Key::Escape).await?;
    page.until("the sheet to close", "!one('dialog[open]')", vec![]).await.map(drop)
}

/// Presses keys that must change nothing.
async fn do_nothing(page: &Page, keys: &[&str]) -> Result<()> {
    let state = "return [document.activeElement.id, location.hash, all('dialog[open]').length, all('textarea').length,
        all('[aria-pressed=true]').length, all('#filter-form[open]').length].join()";
    let before = page.script(state, vec![]).await?;
    for key in keys {
        page.keys(key).await?;
        // What a key does, it does within the next frames.
        tokio::time::sleep(std::time::Duration::from_millis(120)).await;
        let after = page.script(state, vec![]).await?;
        ensure!(before == after, "“{key}” did something: {before} became {after}");
    }
    Ok(())
}

/// Begins to note what the live region says.
async fn listen(page: &Page) -> Result<()> {
    let note = "window.said = []; window.noting?.disconnect();
        window.noting = new MutationObserver(() => { const words = tidy(document.getElementById('announcer').textContent); if (words) window.said.push(words); });
        window.noting.observe(document.getElementById('announcer'), { childList: true, characterData: true, subtree: true });";
    page.script(note, vec![]).await?;
    let manner = page.script("return document.getElementById('announcer').getAttribute('aria-live')", vec![]).await?;
    ensure!(manner == json!("polite"), "announced as {manner}");
    Ok(())
}

async fn heard(page: &Page, words: &str) -> Result<()> {
    page.until(&format!("“{words}” to be said"), "window.said.includes(arguments[0])", vec![json!(words)]).await.map(drop)
}

async fn silent(page: &Page) -> Result<()> {
    let said: Value = page.script("return window.said", vec![]).await?;
    ensure!(said == json!([]), "it was said: {said}");
    Ok(())
}

/// Another person comments on the first paragraph.
async fn say(other: &Client, words: &str) -> Result<()> {
    let blocks = other.version(SLUG).await?.blocks;
    let block = blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?;
    ensure!(other.post(SLUG, &comment_on(&[block.id], words)).await?.status == 201);
    Ok(())
}
