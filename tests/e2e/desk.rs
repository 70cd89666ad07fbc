//! The desk: decisions by mouse and by keyboard, two at once, publishing, and for everyone.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentKind, CommentOut, Operation};
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::client::comment_on;
use colloquy_tests::desk::{COMMENTS, TEXT};
use colloquy_tests::{Desk, Reader, Server, drafts, journey};
use serde_json::json;
use thirtyfour::Key;

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";
const SECOND: &str = "second@sample.example";

/// A server with two co-chairs and, on paragraph 1, a remark and two suggestions.
async fn server() -> Result<Server> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    for email in [CHAIR, SECOND] {
        server.run(&["role", "grant", email, "co-chair", "--consultation", SLUG])?;
    }
    let version = server.client().version(SLUG).await?;
    let block = version.blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant", "").await?;
    let mut comments = vec![comment_on(&[block.id], "How long is early?")];
    for new in ["everyone and their children", "all"] {
        let mut suggestion = comment_on(&[block.id], "");
        suggestion.kind = CommentKind::Suggestion;
        suggestion.operation = Some(Operation::Replace);
        suggestion.proposed = block.text.replace("everyone", new);
        comments.push(suggestion);
    }
    for comment in &comments {
        writer.post(SLUG, comment).await?.expect::<CommentOut>(201)?;
    }
    Ok(server)
}

async fn published(server: &Server) -> Result<Vec<CommentOut>> {
    Ok(server.client().all_comments(SLUG).await?.into_iter().filter(|comment| comment.decision.is_some()).collect())
}

#[tokio::test]
async fn decisions_are_made_by_mouse_stay_private_and_are_undone() -> Result<()> {
    journey(async |world| {
        let server = server().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        let remark = desk.comment("How long is early?").await?;
        desk.decide(&remark, "noted").await?;
        desk.decided(&remark, Some("noted")).await?;
        desk.shows(".paragraph[aria-current]", "1 of 3").await?;
        desk.decide(&remark, "noted").await?;
        desk.decided(&remark, None).await?;
        desk.decide(&remark, "deferred").await?;
        desk.decided(&remark, Some("deferred")).await?;

        // All suggestions are laid over the text, and each can be looked at alone.
        desk.shows(&format!("{TEXT} ins"), "and their children").await?;
        desk.shows(&format!("{TEXT} .redline"), "all").await?;
        desk.click(&format!("{TEXT} .by__number")).await?;
        let suggestion = desk.comment("and their children").await?;
        desk.decide(&suggestion, "accepted").await?;
        desk.decided(&suggestion, Some("accepted")).await?;

        // Many at once.
        desk.press(&desk.word("desk-choose-all"), COMMENTS).await?;
        desk.press(&desk.word("desk-do-not-accepted"), ".chosen").await?;
        desk.decided(&remark, Some("not-accepted")).await?;
        desk.decided(&suggestion, Some("not-accepted")).await?;
        desk.shows(".paragraph[aria-current]", "3 of 3").await?;
        desk.click(&format!("{remark} strong")).await?;
        desk.keys("u").await?;
        desk.decided(&remark, Some("deferred")).await?;
        desk.decided(&suggestion, Some("accepted")).await?;

        // Notes on the paragraph, one after the other; a filter that keeps the keyboard.
        desk.press(&desk.word("desk-note-on-paragraph"), TEXT).await?;
        for words in ["Ask the group.", "Ask again."] {
            desk.write("block-note-text", words).await?;
            desk.press(&desk.word("desk-note-keep"), TEXT).await?;
            desk.shows(".block-notes .notes", words).await?;
        }
        desk.click("#filter-form > summary").await?;
        // By the keyboard: an entry is chosen by its first letters.
        desk.script("document.getElementById('filter-kind').focus()", vec![]).await?;
        desk.keys(&desk.word("kind-suggestion").chars().take(4).collect::<String>()).await?;
        desk.until("the suggestions alone", "all('.comment').length === 2", vec![]).await?;
        desk.is_in("filter-kind").await?;

        desk.reload().await?;
        desk.ready().await?;
        desk.decided(&suggestion, Some("accepted")).await?;
        ensure!(published(&server).await?.is_empty(), "a drafted decision is public");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn decisions_are_made_by_keyboard_alone() -> Result<()> {
    journey(async |world| {
        let server = server().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        let remark = desk.comment("How long is early?").await?;
        let suggestion = desk.comment("and their children").await?;
        desk.keys("j").await?;
        desk.until("the keyboard on the first comment", "document.activeElement.matches(arguments[0])", vec![json!(remark)]).await?;
        desk.keys("n").await?;
        desk.decided(&remark, Some("noted")).await?;
        desk.keys("j").await?;
        desk.keys("p").await?;
        desk.decided(&suggestion, Some("accepted-in-part")).await?;

        // A reason and the words, stored by Control and Enter; the proposal stands there to begin with.
        desk.keys("e").await?;
        desk.is_in("decision-reason").await?;
        desk.keys("Children are people.").await?;
        let wording = "document.getElementById('decision-wording').value.includes('and their children')";
        desk.until("the proposal as wording", wording, vec![]).await?;
        desk.chord(Key::Control, Key::Enter).await?;
        desk.shows(&format!("{suggestion} .verdict"), "Children are people.").await?;

        // A theme, a private note, a public reply.
        desk.keys("t").await?;
        desk.write("theme-name", "Youth").await?;
        desk.key(Key::Enter).await?;
        desk.shows(&format!("{suggestion} .chips"), "Youth").await?;
        desk.key(Key::Escape).await?;
        desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
        desk.keys("m").await?;
        desk.is_in("note-text").await?;
        desk.keys("Ask the author.").await?;
        desk.chord(Key::Control, Key::Enter).await?;
        desk.shows(&format!("{suggestion} .note"), "Ask the author.").await?;
        desk.keys("r").await?;
        desk.is_in("reply-text").await?;
        desk.keys("Thank you.").await?;
        desk.chord(Key::Control, Key::Enter).await?;
        desk.shows(".thread--reply", "Thank you.").await?;
        ensure!(server.client().all_comments(SLUG).await?.iter().any(|comment| comment.body == "Thank you."), "the reply is not public");

        // Undo goes back step by step; the help tells the keys; the history has every step.
        desk.keys("u").await?;
        desk.shows_no(&suggestion, "Children are people.").await?;
        desk.keys("u").await?;
        desk.decided(&suggestion, None).await?;
        desk.keys("h").await?;
        desk.shows("#dialog", "Children are people.").await?;
        desk.key(Key::Escape).await?;
        desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
        desk.keys("?").await?;
        desk.shows("#dialog", &desk.word("desk-key-undo")).await?;
        desk.key(Key::Escape).await?;
        desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;

        // Search over everything said.
        desk.keys("/").await?;
        desk.is_in("search").await?;
        desk.keys("how long").await?;
        desk.key(Key::Enter).await?;
        desk.until("one comment", "all('.comment').length === 1 && location.hash === '#all'", vec![]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_at_the_desk_see_each_other_and_overwrite_nothing_unseen() -> Result<()> {
    journey(async |world| {
        let server = server().await?;
        let first = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        let second = Desk::open(world, &server, SECOND, SLUG, "#p1").await?;
        let remark = first.comment("How long is early?").await?;
        second.comment("How long is early?").await?;
        first.decide(&remark, "noted").await?;
        let live = "[...one(arguments[0]).querySelectorAll('[data-disposition=noted][aria-pressed=true]')].length";
        second.within(Duration::from_secs(3), "the other's decision", live, vec![json!(remark)]).await?;

        // The first writes a reason; meanwhile the second decides otherwise.
        first.click(&remark).await?;
        first.keys("e").await?;
        first.is_in("decision-reason").await?;
        first.keys("It is a good question.").await?;
        second.decide(&remark, "deferred").await?;
        second.decided(&remark, Some("deferred")).await?;
        first.decided(&remark, Some("deferred")).await?;
        first.is_in("decision-reason").await?;
        first.chord(Key::Control, Key::Enter).await?;
        first.shows("#dialog", SECOND).await?;
        first.shows("#dialog", "It is a good question.").await?;
        assert_accessible(&first, "the dialog of a conflict").await?;
        first.press(&first.word("desk-conflict-replace"), "#dialog").await?;
        first.shows(&format!("{remark} .verdict"), "It is a good question.").await?;
        second.shows(&format!("{remark} .verdict"), "It is a good question.").await?;

        // A synthesis: what is typed stays, both are shown, what is stored can stay.
        first.write("synthesis", "Mine.").await?;
        second.write("synthesis", "Theirs.").await?;
        second.press(&second.word("desk-synthesis-save"), TEXT).await?;
        second.shows(".synthesis", &second.word("desk-verdict-draft")).await?;
        first.press(&first.word("desk-synthesis-save"), TEXT).await?;
        first.shows("#dialog", "Theirs.").await?;
        first.shows("#dialog", "Mine.").await?;
        first.press(&first.word("desk-conflict-keep"), "#dialog").await?;
        first.until("what is stored", "one('#synthesis').value === 'Theirs.'", vec![]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_typed_outlives_a_reload_and_a_server_that_is_away() -> Result<()> {
    journey(async |world| {
        let mut server = server().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        desk.write("synthesis", "Broad support.").await?;
        desk.reload().await?;
        desk.ready().await?;
        desk.until("the text that was typed", "one('#synthesis')?.value === 'Broad support.'", vec![]).await?;
        server.kill();
        desk.press(&desk.word("desk-synthesis-save"), TEXT).await?;
        desk.shows(".banners", &desk.word("desk-away")).await?;
        desk.until("the text still there", "one('#synthesis').value === 'Broad support.'", vec![]).await?;
        server.launch().await?;
        desk.shows_no(".banners", &desk.word("desk-away")).await?;
        desk.press(&desk.word("desk-synthesis-save"), TEXT).await?;
        desk.shows(".synthesis", &desk.word("desk-verdict-draft")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn published_decisions_are_seen_by_everyone_and_the_rest_stays_private() -> Result<()> {
    journey(async |world| {
        let server = server().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        let remark = desk.comment("How long is early?").await?;
        desk.decide(&remark, "noted").await?;
        desk.decided(&remark, Some("noted")).await?;
        desk.write("synthesis", "Broad support.").await?;
        desk.press(&desk.word("desk-synthesis-save"), TEXT).await?;
        desk.press(&desk.word("desk-publish-button"), ".tools").await?;
        desk.shows("#dialog", "Broad support.").await?;
        desk.shows("#dialog", &desk.word("disposition-noted")).await?;
        assert_accessible(&desk, "the dialog of publishing").await?;
        desk.press(&desk.word("desk-publish-do"), "#dialog").await?;
        desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
        desk.shows(&format!("{remark} .verdict"), &desk.word("desk-verdict-published")).await?;
        let seen = published(&server).await?;
        ensure!(seen.len() == 1 && seen[0].body == "How long is early?", "{seen:?}");
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.open_block("1").await?;
        let read = reader.published("How long is early?").await?;
        reader.shows(&read, &reader.word("disposition-noted")).await?;

        // A change afterwards is a new draft: everyone still reads what was published.
        desk.decide(&remark, "deferred").await?;
        desk.shows(&format!("{remark} .verdict"), &desk.word("desk-verdict-changed")).await?;
        let seen = published(&server).await?;
        ensure!(seen[0].decision.as_ref().is_some_and(|decision| decision.disposition.as_str() == "noted"), "{seen:?}");
        desk.click(&format!("{remark} strong")).await?;
        desk.keys("h").await?;
        desk.shows("#dialog", &desk.word("desk-step-published")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_desk_has_no_accessibility_faults_and_fits_a_narrow_page() -> Result<()> {
    journey(async |world| {
        for language in ["en", "ar"] {
            let server = server().await?;
            let desk = Desk::open_in(world, language, &server, CHAIR, SLUG, "#p1").await?;
            let remark = desk.comment("How long is early?").await?;
            desk.decide(&remark, "noted").await?;
            desk.decided(&remark, Some("noted")).await?;
            desk.click(&format!("{remark} strong")).await?;
            desk.keys("e").await?;
            desk.is_in("decision-reason").await?;
            assert_accessible(&desk, &format!("the desk in {language}")).await?;
            desk.key(Key::Escape).await?;
            desk.click("#filter-form > summary").await?;
            assert_accessible(&desk, &format!("the filters of the desk in {language}")).await?;
            for (key, what) in [("t", "themes"), ("h", "the history"), ("?", "the keys")] {
                desk.click(&format!("{remark} strong")).await?;
                desk.keys(key).await?;
                desk.find("#dialog").await?;
                assert_accessible(&desk, &format!("the dialog of {what} in {language}")).await?;
                desk.key(Key::Escape).await?;
                desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
            }
            for tool in ["desk-themes", "desk-files"] {
                desk.press(&desk.word(tool), ".tools").await?;
                desk.find("#dialog").await?;
                assert_accessible(&desk, &format!("the dialog {tool} in {language}")).await?;
                desk.key(Key::Escape).await?;
                desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
            }
            desk.resize(360, 740).await?;
            for pane in ["desk-paragraphs", "desk-text", "desk-comments"] {
                desk.press(&desk.word(pane), ".pane-tabs").await?;
                let wide = desk.width().await?;
                // Firefox and WebKit have no window as narrow as a telephone's.
                let window = desk.script("return innerWidth", vec![]).await?.as_u64().unwrap_or_default();
                ensure!(wide.as_u64().is_some_and(|wide| wide <= window), "{pane} is {wide} wide in {language}, of {window}");
                assert_accessible(&desk, &format!("{pane} at 360 px in {language}")).await?;
            }
            for path in [
                "desk/sample/overview",
                "desk/sample/agenda",
                "desk/sample/queue",
                "desk/sample/settings",
                "desk/new",
                "c/sample/outcome",
                "c/sample/moderation",
                "c/sample/answer",
            ] {
                desk.open(&format!("{}/{path}", server.address())).await?;
                desk.find("main").await?;
                let (wide, window) = (desk.width().await?.as_u64(), desk.script("return innerWidth", vec![]).await?.as_u64());
                ensure!(wide <= window, "{path} is {wide:?} wide in {language}, of {window:?}");
                assert_accessible(&desk, &format!("{path} at 360 px in {language}")).await?;
            }
            desk.open(&format!("{}/desk", server.address())).await?;
            desk.find("main a[href='/desk/sample']").await?;
            assert_accessible(&desk, &format!("the list of desks in {language}")).await?;
        }
        Ok(())
    })
    .await
}
