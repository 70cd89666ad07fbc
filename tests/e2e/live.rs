//! What happened is told to everyone who reads, once, in order, within two seconds.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use colloquy_consultation::EventKind;
use colloquy_consultation::api::CommentOut;
use colloquy_tests::client::comment_on;
use colloquy_tests::{Client, Engine, Events, Server, drafts};

const SOON: Duration = Duration::from_secs(2);

#[tokio::test]
async fn comment_reaches_readers_of_another_process_within_two_seconds() -> Result<()> {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let server = Server::start_on(engine).await?;
        server.create("live", drafts::SAMPLE, &[])?;
        let twin = server.twin().await?;
        let mut writer = server.client();
        writer.introduce("live", "Sample participant", "").await?;
        let mut events = Events::of(&twin.client(), "live", Some(writer.summary("live").await?.seq)).await?;
        let posted = post(&writer, "One").await?;
        let begun = Instant::now();
        let event = events.next(SOON).await?.with_context(|| format!("no event within {SOON:?} on {engine:?}"))?;
        ensure!(event.kind == EventKind::Comment && event.comment == Some(posted.id), "{event:?}");
        eprintln!("{engine:?}: {} ms", begun.elapsed().as_millis());
    }
    Ok(())
}

#[tokio::test]
async fn stream_goes_on_after_the_last_event_seen_without_gap_or_repeat() -> Result<()> {
    let mut server = Server::with_draft("live", drafts::SAMPLE).await?;
    let mut writer = server.client();
    writer.introduce("live", "Sample participant", "").await?;
    let first = writer.summary("live").await?.seq;
    let mut events = Events::of(&server.client(), "live", Some(first)).await?;
    post(&writer, "One").await?;
    let seen = events.next(SOON).await?.context("no event")?.seq;
    ensure!(seen == first + 1);

    // The line breaks; meanwhile three more comments come, and the server starts anew.
    drop(events);
    for words in ["Two", "Three", "Four"] {
        post(&writer, words).await?;
    }
    server.kill();
    server.launch().await?;
    let mut events = Events::of(&server.client(), "live", Some(seen)).await?;
    for expected in seen + 1..=seen + 3 {
        let event = events.next(SOON).await?.with_context(|| format!("event {expected} is missing"))?;
        ensure!(event.seq == expected, "event {} in place of {expected}", event.seq);
    }
    ensure!(events.next(Duration::from_millis(700)).await?.is_none(), "an event came twice");
    Ok(())
}

#[tokio::test]
async fn extension_and_close_by_command_are_told_to_readers() -> Result<()> {
    let server = Server::with_draft("live", drafts::SAMPLE).await?;
    let client = server.client();
    let mut events = Events::of(&client, "live", Some(client.summary("live").await?.seq)).await?;
    server.run(&["consultation", "extend", "live", "--closes", "2099-12-18T23:59:00Z", "--reason", "More time was asked for"])?;
    let event = events.next(SOON).await?.context("no event")?;
    ensure!(event.kind == EventKind::Schedule, "{event:?}");
    server.run(&["consultation", "close", "live"])?;
    ensure!(events.next(SOON).await?.context("no event")?.kind == EventKind::Schedule);
    let page = client.get("/c/live").await?.text;
    ensure!(page.contains("More time was asked for"), "the page does not show why the close was moved");
    Ok(())
}

async fn post(client: &Client, words: &str) -> Result<CommentOut> {
    let blocks = client.version("live").await?.blocks;
    let block = blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?;
    client.post("live", &comment_on(&[block.id], words)).await?.expect(201)
}
