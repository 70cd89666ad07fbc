//! Not a word is lost: offline, reload, a lost answer, a server that dies, the deadline.

use std::time::Duration;

use anyhow::{Result, ensure};
use colloquy_consultation::{Stage, Timestamp};
use colloquy_tests::reader::{BODY, MARGIN, PROPOSED};
use colloquy_tests::{Line, Reader, Server, World, drafts, wait};

const SLUG: &str = "sample";

in_three_languages! {
    comment_written_offline_is_sent_once_when_the_line_is_back,
    first_comment_of_a_new_person_survives_being_offline_and_a_closed_page,
    lost_answer_does_not_double_a_comment,
    text_survives_a_reload_in_mid_sentence,
    comment_is_sent_after_the_server_was_away,
    comment_is_sent_although_the_session_is_gone,
    page_closes_by_itself_and_keeps_what_is_typed,
    what_arrives_after_the_close_is_refused_with_the_reason_and_kept,
}

async fn comment_written_offline_is_sent_once_when_the_line_is_back(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let line = Line::to(server.port()).await?;
    let reader = Reader::open(world, &line.address(), SLUG).await?;
    reader.first_comment("2", "Before the tunnel.", "Sample participant 1").await?;
    line.cut();
    reader.begin("comment").await?;
    reader.write(BODY, world.says(0)).await?;
    reader.send().await?;
    reader.pending(world.says(0), "outbox-kept").await?;
    ensure!(server.client().summary(SLUG).await?.comments == 1);
    line.mend();
    reader.published(world.says(0)).await?;
    ensure!(server.client().summary(SLUG).await?.comments == 2);
    reader.counts("2", 2).await?;
    Ok(())
}

async fn first_comment_of_a_new_person_survives_being_offline_and_a_closed_page(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let line = Line::to(server.port()).await?;
    let reader = Reader::open(world, &line.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    line.cut();
    reader.write(BODY, "My very first comment.").await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    reader.pending("My very first comment.", "outbox-kept").await?;
    reader.open("about:blank").await?;
    line.mend();
    reader.open(&format!("{}/c/{SLUG}#p2", line.address())).await?;
    reader.published("My very first comment.").await?;
    ensure!(server.client().summary(SLUG).await?.comments == 1);
    Ok(())
}

async fn lost_answer_does_not_double_a_comment(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let line = Line::to(server.port()).await?;
    let reader = Reader::open(world, &line.address(), SLUG).await?;
    reader.first_comment("2", "One.", "Sample participant 1").await?;
    reader.begin("comment").await?;
    line.lose_answers();
    reader.write(BODY, "Two, whose answer is lost.").await?;
    reader.send().await?;
    let client = server.client();
    wait::until("the comment to be stored", async || Ok((client.summary(SLUG).await?.comments == 2).then_some(()))).await?;
    reader.pending("Two, whose answer is lost.", "outbox-kept").await?;
    line.mend();
    reader.published("Two, whose answer is lost.").await?;
    ensure!(client.all_comments(SLUG).await?.len() == 2);
    Ok(())
}

async fn text_survives_a_reload_in_mid_sentence(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    reader.write(BODY, "A sentence that is not").await?;
    reader.reload().await?;
    reader.ready().await?;
    ensure!(reader.value(BODY).await? == "A sentence that is not");
    reader.write(BODY, " yet finished.").await?;
    reader.open_block("3").await?;
    reader.begin("suggestion").await?;
    reader.paste(PROPOSED, "Other words.").await?;
    reader.open_block("2").await?;
    ensure!(reader.value(BODY).await? == "A sentence that is not yet finished.");
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    reader.published("A sentence that is not yet finished.").await?;
    reader.open_block("3").await?;
    ensure!(reader.value(PROPOSED).await? == "Other words.");
    Ok(())
}

async fn comment_is_sent_after_the_server_was_away(world: &World) -> Result<()> {
    let mut server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.first_comment("2", "One.", "Sample participant 1").await?;
    server.kill();
    reader.begin("comment").await?;
    reader.write(BODY, "Two.").await?;
    reader.send().await?;
    reader.pending("Two.", "outbox-kept").await?;
    reader.shows(".banners", &reader.word("banner-away")).await?;
    server.launch().await?;
    reader.published("Two.").await?;
    reader.shows_no(".banners", &reader.word("banner-away")).await?;
    ensure!(server.client().all_comments(SLUG).await?.len() == 2);
    Ok(())
}

async fn comment_is_sent_although_the_session_is_gone(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.first_comment("2", "One.", "Sample participant 1").await?;
    reader.session().delete_all_cookies().await?;
    reader.next_comment("Two.").await?;
    let stored = server.client().all_comments(SLUG).await?;
    ensure!(stored.len() == 2 && stored.iter().all(|comment| comment.name == "Sample participant 1"), "{stored:?}");
    Ok(())
}

async fn page_closes_by_itself_and_keeps_what_is_typed(world: &World) -> Result<()> {
    let server = Server::start().await?;
    server.create(SLUG, drafts::SAMPLE, &["--closes", &in_seconds(14)])?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.shows("#state", &reader.word("stage-open")).await?;
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    reader.write(BODY, "A word too late").await?;
    reader.shows("#state", &reader.word("stage-closed")).await?;
    ensure!(server.client().summary(SLUG).await?.stage == Stage::Closed, "the page closed before the server did");
    reader.shows(".composer", &reader.word("composer-closed")).await?;
    reader.until("sending to be impossible", "one('.composer button.primary').disabled", vec![]).await?;
    reader.reload().await?;
    reader.ready().await?;
    ensure!(reader.value(BODY).await? == "A word too late");
    reader.shows("#state", &reader.word("stage-closed")).await?;
    Ok(())
}

async fn what_arrives_after_the_close_is_refused_with_the_reason_and_kept(world: &World) -> Result<()> {
    let server = Server::start().await?;
    server.create(SLUG, drafts::SAMPLE, &["--closes", &in_seconds(25)])?;
    let line = Line::to(server.port()).await?;
    let reader = Reader::open(world, &line.address(), SLUG).await?;
    reader.first_comment("2", "In time.", "Sample participant 1").await?;
    reader.begin("comment").await?;
    line.cut();
    reader.write(BODY, "On a bad line.").await?;
    reader.send().await?;
    reader.pending("On a bad line.", "outbox-kept").await?;
    let client = server.client();
    let closed = async || Ok((client.summary(SLUG).await?.stage == Stage::Closed).then_some(()));
    wait::within(Duration::from_secs(30), "the close", closed).await?;
    line.mend();
    reader.pending("On a bad line.", "problem-closed").await?;
    reader.shows(MARGIN, &reader.word("outbox-copy")).await?;
    ensure!(client.all_comments(SLUG).await?.len() == 1);
    // More time is given: the same text is sent by one press.
    server.run(&["consultation", "extend", SLUG, "--closes", "2099-12-18T23:59Z"])?;
    reader.shows("#state", &reader.word("stage-open")).await?;
    reader.press(&reader.word("outbox-again"), MARGIN).await?;
    reader.published("On a bad line.").await?;
    ensure!(client.all_comments(SLUG).await?.len() == 2);
    Ok(())
}

/// The moment so many seconds from now, as the command line takes it.
fn in_seconds(seconds: i64) -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_secs() as i64);
    Timestamp((now + seconds) * 1000).to_string()
}
