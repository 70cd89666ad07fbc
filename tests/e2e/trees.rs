//! What assistive technology is given of each main page stays as it was looked at: `trees/NAME.txt`.

use anyhow::{Context, Result};
use colloquy_consultation::{BlockOut, CommentKind, CommentOut, Operation};
use colloquy_tests::browser::Kind;
use colloquy_tests::client::comment_on;
use colloquy_tests::reader::{BODY, MARGIN};
use colloquy_tests::tree::assert_tree;
use colloquy_tests::{Client, Desk, Reader, Server, World, drafts, journey};

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";

/// On paragraph 2 a remark with an answer, and suggestions of every kind.
async fn server() -> Result<Server> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant 1", "").await?;
    let blocks = writer.version(SLUG).await?.blocks;
    let block = blocks.iter().find(|block| block.element_id() == "p2").context("no paragraph 2")?;
    let remark: CommentOut = writer.post(SLUG, &comment_on(&[block.id], "How open is *open*?")).await?.expect(201)?;
    let mut answer = comment_on(&[], "Very.");
    answer.parent = Some(remark.id);
    writer.post(SLUG, &answer).await?.expect::<CommentOut>(201)?;
    suggest(&writer, block, Operation::Replace, &block.text.replace("all stakeholders", "everybody")).await?;
    suggest(&writer, block, Operation::InsertAfter, "Children are asked, too.").await?;
    suggest(&writer, block, Operation::Delete, "").await?;
    Ok(server)
}

async fn suggest(writer: &Client, block: &BlockOut, operation: Operation, words: &str) -> Result<()> {
    let mut suggestion = comment_on(&[block.id], "");
    (suggestion.kind, suggestion.operation, suggestion.proposed) = (CommentKind::Suggestion, Some(operation), words.to_owned());
    writer.post(SLUG, &suggestion).await?.expect::<CommentOut>(201).map(drop)
}

#[tokio::test]
async fn trees_of_the_pages_for_everyone_are_as_they_were_looked_at() -> Result<()> {
    if Kind::chosen()? != Kind::Chromium {
        return Ok(());
    }
    journey(async |world| {
        let server = server().await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.counts("2", 5).await?;
        assert_tree(&reader, "reader").await?;
        reader.open_block("2").await?;
        reader.published("How open is open?").await?;
        assert_tree(&reader, "reader-panel").await?;
        reader.begin("suggestion").await?;
        let changed = reader.value(colloquy_tests::reader::PROPOSED).await?.replace("remain open", "be open");
        reader.paste(colloquy_tests::reader::PROPOSED, &changed).await?;
        reader.shows(".composer .redline ins", "be").await?;
        assert_tree(&reader, "reader-suggestion").await?;
        reader.press(&reader.word("compose-comment"), MARGIN).await?;
        reader.write(BODY, "A word.").await?;
        reader.send().await?;
        reader.find("#identity-name").await?;
        assert_tree(&reader, "reader-identity").await?;
        reader.person("help-title").await?;
        reader.find("dialog[open]").await?;
        assert_tree(&reader, "reader-help").await?;
        for (path, name) in [("", "list"), ("sign-in", "sign-in"), ("about", "about")] {
            reader.open(&format!("{}/{path}", server.address())).await?;
            assert_tree(&reader, name).await?;
        }
        let plain = world.page_without_scripts(&format!("{}/c/{SLUG}?on=p2", server.address())).await?;
        assert_tree(&plain, "plain").await
    })
    .await
}

#[tokio::test]
async fn trees_of_the_desk_and_of_what_comes_of_it_are_as_they_were_looked_at() -> Result<()> {
    if Kind::chosen()? != Kind::Chromium {
        return Ok(());
    }
    journey(async |world| {
        let server = server().await?;
        let desk = review(world, &server).await?;
        for (path, name) in [("desk", "desk-list"), ("desk/sample/overview", "desk-overview"), ("desk/sample/settings", "desk-settings")] {
            desk.open(&format!("{}/{path}", server.address())).await?;
            desk.find("main").await?;
            assert_tree(&desk, name).await?;
        }
        desk.open(&format!("{}/desk/{SLUG}/next", server.address())).await?;
        desk.click("button[value=begin]").await?;
        desk.find(".next__block").await?;
        assert_tree(&desk, "desk-next").await?;
        desk.write("note", "A sample.").await?;
        desk.click("button[value=publish]").await?;
        desk.find(".compare").await?;
        assert_tree(&desk, "compare").await?;
        let page = world.page(&format!("{}/c/{SLUG}/outcome", server.address())).await?;
        page.find(".outcome__paragraph").await?;
        assert_tree(&page, "outcome").await
    })
    .await
}

/// The review of paragraph 2, with its first suggestion accepted and published.
async fn review(world: &World, server: &Server) -> Result<Desk> {
    let desk = Desk::open(world, server, CHAIR, SLUG, "#p2").await?;
    let card = desk.comment("everybody").await?;
    desk.decide(&card, "accepted").await?;
    desk.decided(&card, Some("accepted")).await?;
    desk.shows(".paragraph[aria-current]", "1 of 4").await?;
    desk.until("the suggestions on the text", "one('.pane--text .redline del')", vec![]).await?;
    desk.until("the decision to be said", "document.getElementById('announcer').textContent", vec![]).await?;
    assert_tree(&desk, "desk-review").await?;
    desk.press(&desk.word("desk-publish-button"), ".tools").await?;
    desk.shows("#dialog .publish__list", "everybody").await?;
    assert_tree(&desk, "desk-publish").await?;
    desk.press(&desk.word("desk-publish-do"), "#dialog .dialog__foot").await?;
    desk.find("#published-see").await?;
    desk.is_in("published-see").await?;
    Ok(desk)
}
