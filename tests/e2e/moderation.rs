//! What the co-chairs do about what must not stand there, as readers see it.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentId, CommentState, QueuePage};
use colloquy_tests::reader::{BODY, MARGIN};
use colloquy_tests::{Client, Reader, Server, drafts, journey};
use reqwest::Method;
use serde_json::{Value, json};

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";

/// A co-chair, signed in by a code.
async fn chair(server: &Server) -> Result<Client> {
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let mut chair = server.client();
    chair.send(Method::POST, "/api/v1/session/code", &json!({ "email": CHAIR })).await?;
    let code = server.mail_to(CHAIR, 0).await?.code().context("no code in the mail")?;
    chair.use_code(CHAIR, &code).await?;
    Ok(chair)
}

async fn act(chair: &Client, comment: CommentId, act: &str, reason: &str) -> Result<()> {
    let address = format!("/api/v1/consultations/{SLUG}/desk/comments/{comment}/{act}");
    chair.send(Method::POST, &address, &json!({ "reason": reason })).await?.expect::<Value>(200).map(drop)
}

async fn queue(chair: &Client) -> Result<QueuePage> {
    chair.get(&format!("/api/v1/consultations/{SLUG}/desk/queue")).await?.expect(200)
}

#[tokio::test]
async fn reported_comment_is_hidden_with_its_reason_and_comes_back_in_an_open_page() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let chair = chair(&server).await?;
        let writer = Reader::open(world, &server.address(), SLUG).await?;
        writer.first_comment("2", "Some very rude words.", "Sample participant 1").await?;
        let other = Reader::open(world, &server.address(), &format!("{SLUG}#p2")).await?;
        other.press_at("Some very rude words.", "report-do").await?;
        other.write("#report-reason", "It insults somebody.").await?;
        other.press(&other.word("report-do"), "dialog[open]").await?;
        other.shows("body", &other.word("report-done")).await?;
        let queue = queue(&chair).await?;
        let item = queue.items.first().context("nothing in the queue")?;
        ensure!(item.reports.first().is_some_and(|report| report.reason == "It insults somebody."), "{item:?}");

        act(&chair, item.comment.id, "hide", "Insults of a person.").await?;
        other.shows(MARGIN, "Insults of a person.").await?;
        other.shows_no(MARGIN, "Some very rude words.").await?;
        other.shows(MARGIN, "Sample participant 1").await?;
        other.counts("2", 0).await?;
        // Its writer still has the words, with the reason beside them.
        writer.shows(MARGIN, "Insults of a person.").await?;
        let page = server.client().get(&format!("/c/{SLUG}/moderation")).await?.text;
        ensure!(page.contains("Insults of a person.") && !page.contains("rude words"), "{page}");

        act(&chair, item.comment.id, "restore", "A misunderstanding.").await?;
        other.published("Some very rude words.").await?;
        other.shows_no(MARGIN, "Insults of a person.").await?;
        other.counts("2", 1).await
    })
    .await
}

#[tokio::test]
async fn link_of_a_guest_is_held_and_published_when_the_desk_has_looked() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let chair = chair(&server).await?;
        let writer = Reader::open(world, &server.address(), SLUG).await?;
        writer.open_block("2").await?;
        writer.begin("comment").await?;
        writer.write(BODY, "See https://sample.example").await?;
        writer.send().await?;
        writer.introduce_and_send("Sample participant 1", "").await?;
        writer.shows(MARGIN, &writer.word("state-held")).await?;
        let other = Reader::open(world, &server.address(), &format!("{SLUG}#p2")).await?;
        other.shows(MARGIN, &other.word("list-none")).await?;
        let queue = queue(&chair).await?;
        let item = queue.items.first().context("nothing in the queue")?;
        ensure!(item.comment.state == CommentState::Held, "{item:?}");
        act(&chair, item.comment.id, "release", "").await?;
        other.arrived("See https://sample.example").await?;
        writer.shows_no(MARGIN, &writer.word("state-held")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn paused_consultation_keeps_what_is_typed_and_sends_it_when_it_goes_on() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let chair = chair(&server).await?;
        let writer = Reader::open(world, &server.address(), SLUG).await?;
        writer.first_comment("2", "Before the pause.", "Sample participant 1").await?;
        writer.begin("comment").await?;
        writer.write(BODY, "Typed while it was paused.").await?;
        let pause = format!("/api/v1/consultations/{SLUG}/desk/pause");
        ensure!(chair.send(Method::POST, &pause, &json!({ "reason": "A flood of advertising." })).await?.status == 204);
        writer.shows("#state", "A flood of advertising.").await?;
        writer.shows(MARGIN, &writer.word("composer-paused")).await?;
        ensure!(writer.value(BODY).await? == "Typed while it was paused.");
        ensure!(chair.delete(&pause).await?.status == 204);
        writer.shows_no("#state", "A flood of advertising.").await?;
        writer.send().await?;
        writer.published("Typed while it was paused.").await.map(drop)
    })
    .await
}
