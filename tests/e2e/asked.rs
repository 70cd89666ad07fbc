//! Asking people: a body comes by its link and answers; what was said on a call is entered and corrected by whoever said it.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentOut, CommentState, Level};
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::client::comment_on;
use colloquy_tests::{Desk, Reader, Server, drafts, journey};
use serde_json::json;

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";
const NRI: &str = "nri@sample.example";

/// A server with a co-chair and a remark on paragraph 1.
async fn server() -> Result<Server> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let version = server.client().version(SLUG).await?;
    let block = version.blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant", "").await?;
    writer.post(SLUG, &comment_on(&[block.id], "How long is early?")).await?.expect::<CommentOut>(201)?;
    Ok(server)
}

/// The last comment that came.
async fn last(server: &Server) -> Result<CommentOut> {
    let mut all = server.client().all_comments(SLUG).await?;
    all.sort_by_key(|comment| comment.at);
    all.pop().context("no comment")
}

#[tokio::test]
async fn a_body_that_is_asked_comments_by_its_link_and_the_desk_sees_it_answered() -> Result<()> {
    journey(async |world| {
        let server = server().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        desk.click("a[href$='/people-asked']").await?;
        desk.find("#list").await?;
        desk.write("list", &format!("NRI | Sample initiative | {NRI}")).await?;
        desk.click("button[value=ask]").await?;
        desk.shows("main", "One was asked.").await?;
        assert_accessible(&desk, "the page at the desk").await?;

        let link = server.mail_to(NRI, 0).await?.link_to("invitation").context("no link in the mail")?;
        let nri = Reader::open(world, &server.address(), SLUG).await?;
        nri.open(&link).await?;
        nri.click("#open button").await?;
        nri.shows("main", "The view of Sample initiative").await?;
        assert_accessible(&nri, "the invitation").await?;
        nri.click("button[value=take-part]").await?;
        nri.until("the draft", "location.pathname === arguments[0]", vec![json!(format!("/c/{SLUG}"))]).await?;
        nri.ready().await?;
        // The name is asked for with the first words; the body is known.
        nri.first_comment("2", "We speak as one.", "Sample participant 1").await?;
        let stored = last(&server).await?;
        ensure!(stored.behalf == "Sample initiative", "{stored:?}");

        desk.open(&format!("{}/desk/{SLUG}/people-asked", server.address())).await?;
        desk.shows("#asked", "Answered").await?;
        desk.find(&format!("#asked a[href$='#c-{}']", stored.id)).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn what_was_said_on_a_call_is_entered_and_corrected_by_whoever_said_it() -> Result<()> {
    journey(async |world| {
        let server = server().await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.open_block("1").await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        desk.click("a[href*='/reported?paragraph=1']").await?;
        desk.find("#enter").await?;
        for (id, text) in
            [("body", "Begin a day earlier."), ("name", "Sample speaker"), ("place", "the call of 12 May"), ("said", "2026-05-12")]
        {
            desk.write(id, text).await?;
        }
        desk.click("button[value=enter]").await?;
        desk.shows("main", "Entered; everyone sees it now.").await?;
        assert_accessible(&desk, "the page at the desk").await?;
        let comment = reader.published("Begin a day earlier.").await?;
        reader.shows(&comment, &reader.word("level-reported")).await?;
        reader.shows(&comment, "the call of 12 May").await?;

        desk.click("button[value=link]").await?;
        desk.find("#link").await?;
        let link = desk.script("return document.querySelector('#link').value", vec![]).await?;
        let person = Reader::open(world, &server.address(), SLUG).await?;
        person.open(link.as_str().context("no link to hand over")?).await?;
        person.click("#open button").await?;
        person.find("#body").await?;
        assert_accessible(&person, "the comment in their name").await?;
        person.paste("#body", "Begin two days earlier.").await?;
        person.click("button[value=confirm]").await?;
        person.shows("main", "It is yours now.").await?;
        let comment = reader.published("Begin two days earlier.").await?;
        reader.shows(&comment, &reader.word("level-guest")).await?;
        let stored = last(&server).await?;
        ensure!(stored.revisions == 1 && stored.level == Level::Guest, "{stored:?}");
        ensure!(stored.state == CommentState::Published && stored.said.is_some(), "{stored:?}");
        // It is theirs in their browser.
        person.click("main a.button").await?;
        person.ready().await?;
        person.press_at("Begin two days earlier.", "comment-edit").await
    })
    .await
}
