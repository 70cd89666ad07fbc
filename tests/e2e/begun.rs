//! What was begun and not sent: it waits where it was begun, and other words never take its place.

use anyhow::{Result, ensure};
use colloquy_consultation::Stage;
use colloquy_tests::reader::{BODY, PROPOSED};
use colloquy_tests::{Line, Reader, Server, drafts, journey, wait};

use crate::offline::{again, kept};

const SLUG: &str = "sample";

#[tokio::test]
async fn what_a_known_person_began_stands_open_when_they_come_back() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.first_comment("2", "One.", "Sample participant 1").await?;
        reader.open_block("3").await?;
        reader.begin("suggestion").await?;
        reader.paste(PROPOSED, "Other words.").await?;
        reader.reload().await?;
        reader.ready().await?;
        ensure!(reader.value(PROPOSED).await? == "Other words.");
        // Their session may end in between: what they began stays theirs.
        reader.session().delete_all_cookies().await?;
        reader.reload().await?;
        reader.ready().await?;
        ensure!(reader.value(PROPOSED).await? == "Other words.");
        reader.open_block("2").await?;
        reader.next_comment("Two.").await?;
        reader.open_block("3").await?;
        ensure!(reader.value(PROPOSED).await? == "Other words.");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_being_written_stays_when_a_lost_session_becomes_a_new_person() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let line = Line::to(server.port()).await?;
        let reader = Reader::open(world, &line.address(), SLUG).await?;
        reader.first_comment("2", "One.", "Sample participant 1").await?;
        line.cut();
        reader.begin("comment").await?;
        reader.write(BODY, "Two.").await?;
        reader.send().await?;
        reader.pending("Two.", "outbox-kept").await?;
        reader.begin("comment").await?;
        reader.write(BODY, "Three is").await?;
        reader.session().delete_all_cookies().await?;
        line.mend();
        // Sending it introduces them anew.
        reader.published("Two.").await?;
        reader.write(BODY, " being written").await?;
        ensure!(reader.script("return !one('.composer .notice')", vec![]).await? == true, "the same words are offered again");
        reader.reload().await?;
        reader.ready().await?;
        ensure!(reader.value(BODY).await? == "Three is being written");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn words_of_somebody_unknown_are_offered_beside_those_of_a_person_who_comes_back() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let line = Line::to(server.port()).await?;
        let reader = Reader::open(world, &line.address(), SLUG).await?;
        reader.first_comment("2", "One.", "Sample participant 1").await?;
        reader.begin("comment").await?;
        reader.write(BODY, "Begun by one who is known").await?;
        // The browser knows the person by the session alone, and the line does not give it.
        reader.script("localStorage.removeItem(`colloquy/person/${arguments[0]}`)", vec![SLUG.into()]).await?;
        kept(&reader).await?;
        line.cut();
        again(&reader, &line.address()).await?;
        reader.open_block("2").await?;
        reader.begin("comment").await?;
        ensure!(reader.value(BODY).await?.is_empty());
        reader.write(BODY, "Begun before").await?;
        line.mend();
        reader.shows(".composer .notice blockquote", "Begun by one who is known").await?;
        ensure!(reader.value(BODY).await? == "Begun before");
        reader.write(BODY, " it was known").await?;
        reader.press(&reader.word("composer-other-take"), ".composer").await?;
        ensure!(reader.value(BODY).await? == "Begun by one who is known");
        reader.shows(".composer .notice blockquote", "Begun before it was known").await?;
        // Neither is lost by coming back, and sending one leaves the other.
        reader.reload().await?;
        reader.ready().await?;
        ensure!(reader.value(BODY).await? == "Begun by one who is known");
        reader.shows(".composer .notice blockquote", "Begun before it was known").await?;
        reader.send().await?;
        reader.published("Begun by one who is known").await?;
        ensure!(reader.value(BODY).await? == "Begun before it was known");
        reader.send().await?;
        reader.published("Begun before it was known").await?;
        ensure!(server.client().all_comments(SLUG).await?.len() == 3);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn editing_a_refused_comment_again_leaves_what_was_begun_meanwhile() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let line = Line::to(server.port()).await?;
        let reader = Reader::open(world, &line.address(), SLUG).await?;
        reader.first_comment("2", "One.", "Sample participant 1").await?;
        line.cut();
        reader.begin("comment").await?;
        reader.write(BODY, "Refused.").await?;
        reader.send().await?;
        reader.pending("Refused.", "outbox-kept").await?;
        reader.begin("comment").await?;
        reader.write(BODY, "Begun meanwhile").await?;
        server.run(&["consultation", "close", SLUG])?;
        let client = server.client();
        wait::until("the close", async || Ok((client.summary(SLUG).await?.stage == Stage::Closed).then_some(()))).await?;
        line.mend();
        reader.pending("Refused.", "problem-closed").await?;
        reader.press(&reader.word("outbox-edit"), "#margin").await?;
        reader
            .until("the refused words in the field", "document.querySelector(arguments[0])?.value === 'Refused.'", vec![BODY.into()])
            .await?;
        reader.shows(".composer .notice blockquote", "Begun meanwhile").await?;
        reader.press(&reader.word("composer-other-discard"), ".composer").await?;
        reader.reload().await?;
        reader.ready().await?;
        ensure!(reader.value(BODY).await? == "Refused.");
        reader.until("no other words", "!one('.composer .notice')", vec![]).await.map(drop)
    })
    .await
}
