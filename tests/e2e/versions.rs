//! The next version: written at the desk, published, compared; what was said goes along.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentKind, CommentOut, CommentPage, Operation};
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::client::comment_on;
use colloquy_tests::keyboard::tab_to;
use colloquy_tests::{Desk, Reader, Server, drafts, journey};
use serde_json::json;
use thirtyfour::Key;

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";

/// A server with a co-chair and, on paragraph 1, a suggestion and a remark; gives their ids.
async fn server() -> Result<(Server, CommentOut, CommentOut)> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let version = server.client().version(SLUG).await?;
    let block = version.blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant", "").await?;
    let mut suggestion = comment_on(&[block.id], "");
    suggestion.kind = CommentKind::Suggestion;
    suggestion.operation = Some(Operation::Replace);
    suggestion.proposed = block.text.replace("everyone", "everyone and their children");
    let suggestion = writer.post(SLUG, &suggestion).await?.expect(201)?;
    let remark = writer.post(SLUG, &comment_on(&[block.id], "How long is early?")).await?.expect(201)?;
    Ok((server, suggestion, remark))
}

/// Accepts a suggestion and publishes that, as the desk's program does.
async fn accept(desk: &Desk, comment: &CommentOut) -> Result<()> {
    let send = "const [address, method, body, done] = arguments;
        fetch(address, { method, headers: { 'content-type': 'application/json' }, body }).then(a => done(a.status), e => done(String(e)));";
    let decisions = json!({ "decisions": [{ "comment": comment.id, "disposition": "accepted", "reason": "Agreed.", "revision": 0 }] });
    for (path, method, body) in [("decisions", "PUT", decisions), ("publications", "POST", json!({}))] {
        let address = format!("/api/v1/consultations/{SLUG}/desk/{path}");
        let answer = desk.session().execute_async(send, vec![json!(address), json!(method), json!(body.to_string())]).await?;
        ensure!(answer.json().as_u64().is_some_and(|status| status < 300), "{path}: {}", answer.json());
    }
    Ok(())
}

#[tokio::test]
async fn next_version_is_written_by_keyboard_alone_published_and_compared() -> Result<()> {
    journey(async |world| {
        let (server, suggestion, remark) = server().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        accept(&desk, &suggestion).await?;
        desk.open(&format!("{}/desk/{SLUG}/next", server.address())).await?;
        desk.find("button[value=begin]").await?;
        tab_to(&desk, "button[value=begin]").await?;
        desk.key(Key::Enter).await?;
        desk.shows(".next ins", "and their children").await?;

        // The second paragraph is split, and the new piece taken out again.
        tab_to(&desk, ".next__block--paragraph ~ .next__block--paragraph a[href*='edit=']").await?;
        desk.key(Key::Enter).await?;
        desk.until("the text to have the focus", "document.activeElement?.id === 'text'", vec![]).await?;
        desk.chord(Key::Control, Key::End).await?;
        desk.key(Key::Enter).await?;
        desk.key(Key::Enter).await?;
        desk.keys("A sentence of its own.").await?;
        tab_to(&desk, "button[value=edit]").await?;
        desk.key(Key::Enter).await?;
        desk.shows(".next", "A sentence of its own.").await?;

        tab_to(&desk, "#note").await?;
        desk.keys("Children are named.").await?;
        tab_to(&desk, "button[value=publish]").await?;
        desk.key(Key::Enter).await?;
        desk.until("the comparison", "location.pathname === arguments[0]", vec![json!(format!("/c/{SLUG}/compare/1/2"))]).await?;
        desk.shows("main", "Children are named.").await?;
        desk.shows(".compare ins", "and their children").await?;
        desk.click(".compare__behind > summary").await?;
        desk.shows(&format!("#c-{}", suggestion.id), "Agreed.").await?;

        // Everybody sees the new version, with the open remark in its place; the answered suggestion stayed.
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.shows("header", "Version 2").await?;
        reader.shows("#draft", "everyone and their children").await?;
        reader.open_block("1").await?;
        let card = format!("#c-{}", remark.id);
        reader.shows(&card, "made on version 1, paragraph 1").await?;
        let there = format!("/api/v1/consultations/{SLUG}/comments?version=2&limit=100");
        let there: CommentPage = server.client().get(&there).await?.expect(200)?;
        ensure!(there.items.len() == 1 && there.items[0].id == remark.id, "what was decided has moved along: {there:?}");
        reader.open(&format!("{}/c/{SLUG}/v/1", server.address())).await?;
        reader.shows(".notice", "Version 2 was published").await?;
        reader.open(&format!("{}/c/{SLUG}/outcome", server.address())).await?;
        reader.click(&format!("a[href$='/compare/1/2#c-{}']", suggestion.id)).await?;
        reader.shows("main", "Children are named.").await
    })
    .await
}

#[tokio::test]
async fn pages_of_versions_have_no_accessibility_faults_and_fit_a_narrow_page() -> Result<()> {
    journey(async |world| {
        for language in ["en", "ar"] {
            let (server, suggestion, _) = server().await?;
            let desk = Desk::open_in(world, language, &server, CHAIR, SLUG, "#p1").await?;
            accept(&desk, &suggestion).await?;
            desk.resize(360, 740).await?;
            let next = format!("{}/desk/{SLUG}/next", server.address());
            desk.open(&next).await?;
            check(&desk, &format!("beginning a version in {language}")).await?;
            desk.click("button[value=begin]").await?;
            desk.find(".next__block").await?;
            check(&desk, &format!("the next version in {language}")).await?;
            desk.click(".next__block--paragraph button[value=take-out]").await?;
            desk.find(".next__block--gone").await?;
            desk.click(".next__block--paragraph:not(.next__block--gone) a[href*='edit=']").await?;
            desk.find("#text").await?;
            check(&desk, &format!("a paragraph that is edited in {language}")).await?;
            desk.open(&format!("{next}?view=places")).await?;
            desk.find(".next__place").await?;
            check(&desk, &format!("the places in {language}")).await?;
            desk.click("button[value=places]").await?;
            desk.find("main .notice[role=status]").await?;
            desk.open(&next).await?;
            desk.write("note", "A sample.").await?;
            desk.click("button[value=publish]").await?;
            desk.find(".compare").await?;
            check(&desk, &format!("the comparison in {language}")).await?;
        }
        Ok(())
    })
    .await
}

async fn check(desk: &Desk, what: &str) -> Result<()> {
    desk.find("main").await?;
    let (wide, window) = (desk.width().await?.as_u64(), desk.script("return innerWidth", vec![]).await?.as_u64());
    ensure!(wide <= window, "{what} is {wide:?} wide, of {window:?}");
    assert_accessible(desk, what).await
}
