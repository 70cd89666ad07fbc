//! What one does, others see at once, without losing their place.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use colloquy_tests::client::comment_on;
use colloquy_tests::{Line, Reader, Server, drafts, journey};
use serde_json::json;

const SLUG: &str = "sample";
const SOON: Duration = Duration::from_secs(2);

#[tokio::test]
async fn comment_of_another_person_arrives_within_two_seconds_and_moves_nothing() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, &drafts::long(60)).await?;
        let mut other = server.client();
        other.introduce(SLUG, "Sample participant 2", "").await?;
        let block = paragraph(&server, 30).await?;
        for number in 0..12 {
            let words = format!("Remark {number}, so that the panel has something to scroll.");
            ensure!(other.post(SLUG, &comment_on(&[block], &words)).await?.status == 201);
        }
        let reader = Reader::open(world, &server.address(), &format!("{SLUG}#p30")).await?;
        reader.published("Remark 11").await?;
        reader.counts("30", 12).await?;
        let places = "return [scrollY, one('#p30').getBoundingClientRect().top, ...all('article.comment').slice(0, 12).map(e => e.getBoundingClientRect().top)]";
        // The scrolling to the paragraph may still be under way.
        let still = "(() => { if (window.lastY !== scrollY) { window.lastY = scrollY; window.since = performance.now(); } return performance.now() - window.since > 600; })()";
        reader.until("the page to stand still", still, vec![]).await?;
        let before = reader.script(places, vec![]).await?;

        ensure!(other.post(SLUG, &comment_on(&[block], "Something quite new.")).await?.status == 201);
        let begun = Instant::now();
        let there = "all('.arrivals').length > 0 || all('article.comment').some(e => e.innerText.includes('Something quite new.'))";
        reader.within(SOON, "the new comment", there, vec![]).await?;
        reader.within(SOON.saturating_sub(begun.elapsed()), "the new count", "one('#p30 .count__words').innerText.includes('13')", vec![]).await?;
        let after = reader.script(places, vec![]).await?;
        ensure!(before == after, "something moved: {before} became {after}");
        // Where it would have jumped, it is one press away.
        reader.arrived("Something quite new.").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_chosen_and_the_keyboard_stay_in_the_composer_while_others_comment() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let mut other = server.client();
        other.introduce(SLUG, "Sample participant 2", "").await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.open_block("3").await?;
        reader.begin("suggestion").await?;
        reader.press(&reader.word("suggest-delete"), ".composer").await?;
        reader.find(".composer input[type=radio]:focus").await?;
        let state = "return [all('.composer input[type=radio]').map(e => e.checked).join(), document.activeElement?.value]";
        let before = reader.script(state, vec![]).await?;
        for (count, words) in ["First", "Second"].into_iter().enumerate() {
            ensure!(other.post(SLUG, &comment_on(&[paragraph(&server, 2).await?], words)).await?.status == 201);
            reader.counts("2", count as u32 + 1).await?;
        }
        let after = reader.script(state, vec![]).await?;
        ensure!(before == after, "{before} became {after}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_missed_or_doubled_after_a_broken_line() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let line = Line::to(server.port()).await?;
        let reader = Reader::open(world, &line.address(), &format!("{SLUG}#p2")).await?;
        let mut other = server.client();
        other.introduce(SLUG, "Sample participant 2", "").await?;
        let block = paragraph(&server, 2).await?;
        line.cut();
        for words in ["First", "Second", "Third"] {
            ensure!(other.post(SLUG, &comment_on(&[block], words)).await?.status == 201);
        }
        line.mend();
        reader.counts("2", 3).await?;
        for words in ["First", "Second", "Third"] {
            reader.arrived(words).await?;
        }
        let shown = reader.script("return all('article.comment').length", vec![]).await?;
        ensure!(shown == json!(3), "{shown} comments are shown");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn extension_and_close_show_in_an_open_page() -> Result<()> {
    journey(async |world| {
        let server = Server::start().await?;
        server.create(SLUG, drafts::SAMPLE, &["--closes", "2098-12-18T12:00Z"])?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.until("the closing time", "one('#state time').dateTime === '2098-12-18T12:00:00Z'", vec![]).await?;
        server.run(&["consultation", "extend", SLUG, "--closes", "2099-12-18T23:59Z", "--reason", "More time was asked for"])?;
        reader.within(SOON, "the new closing time", "one('#state time').dateTime === '2099-12-18T23:59:00Z'", vec![]).await?;
        server.run(&["consultation", "close", SLUG])?;
        let closed = "one('#state').innerText.includes(arguments[0])";
        reader.within(SOON, "the close", closed, vec![json!(reader.word("stage-closed"))]).await?;
        // After the close everything stays readable.
        reader.open_block("2").await?;
        reader.shows("#p2", "We call for the process to remain open").await?;
        reader.reload().await?;
        reader.ready().await?;
        reader.shows(".schedule", "").await?;
        Ok(())
    })
    .await
}

async fn paragraph(server: &Server, number: u32) -> Result<colloquy_consultation::BlockId> {
    let element = format!("p{number}");
    let blocks = server.client().version(SLUG).await?.blocks;
    Ok(blocks.iter().find(|block| block.element_id() == element).context("no such paragraph")?.id)
}
