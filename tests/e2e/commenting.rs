//! What people do with a draft.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentKind, Operation, Stance};
use colloquy_tests::client::comment_on;
use colloquy_tests::reader::{BODY, MARGIN, PROPOSED};
use colloquy_tests::{Reader, Server, World, drafts};
use serde_json::json;

const SLUG: &str = "sample";

in_three_languages! {
    comment_appears_with_name_group_region_and_level,
    selected_words_become_the_quotation_of_a_comment,
    suggestion_shows_its_difference_while_it_is_written_and_in_the_thread,
    words_of_a_suggestion_outlive_another_choice,
    reply_stands_under_its_comment_and_counts,
    agreement_is_counted_and_can_be_taken_back,
    position_is_counted_by_stakeholder_group,
    edited_comment_shows_its_earlier_words,
    withdrawn_comment_leaves_its_replies,
    comment_on_the_whole_text_says_what_is_not_in_the_draft,
    comment_on_several_paragraphs_is_shown_at_each_and_counted_once,
    empty_cell_of_a_table_is_filled_by_a_suggestion,
    html_in_a_comment_is_text_and_light_formatting_is_set,
    limit_of_a_comment_is_said_before_it_is_reached,
    links_to_a_paragraph_and_to_a_comment_open_there,
    filter_shows_only_what_is_asked_for,
}

#[tokio::test]
async fn draft_is_readable_without_javascript() -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let page = server.client().get("/c/sample").await?;
    ensure!(page.status == 200 && page.kind.starts_with("text/html"));
    for words in
        ["We call for the process to remain open", "Nothing about us without us.", "Community networks", "As agreed at the first meeting."]
    {
        ensure!(page.text.contains(words), "not in the server's answer: {words}");
    }
    ensure!(page.text.contains("<table") && page.text.contains("<blockquote") && page.text.contains("<ul"), "no semantic HTML");
    Ok(())
}

async fn comment_appears_with_name_group_region_and_level(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.first_comment("2", world.says(0), "Sample participant 1").await?;
    let comment = reader.published(world.says(0)).await?;
    for word in ["Sample participant 1", &reader.word("group-civil-society"), &reader.word("region-africa"), &reader.word("level-guest")] {
        reader.shows(&comment, word).await?;
    }
    reader.counts("2", 1).await?;
    // Known from now on: the next comment asks nothing.
    reader.next_comment(world.says(1)).await?;
    reader.counts("2", 2).await?;
    reader.reload().await?;
    reader.ready().await?;
    reader.published(world.says(0)).await?;
    ensure!(server.client().summary(SLUG).await?.comments == 2);
    Ok(())
}

async fn selected_words_become_the_quotation_of_a_comment(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.select("#p2", "open to all stakeholders").await?;
    reader.click("#quote-button").await?;
    reader.shows(".composer", "open to all stakeholders").await?;
    reader.write(BODY, "Name them.").await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    reader.shows(&reader.published("Name them.").await?, "open to all stakeholders").await?;
    let stored = &server.client().all_comments(SLUG).await?[0];
    let quote = stored.quote.as_ref().context("no quotation")?;
    ensure!(quote.exact == "open to all stakeholders" && quote.start == 34, "{quote:?}");
    Ok(())
}

async fn suggestion_shows_its_difference_while_it_is_written_and_in_the_thread(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("3").await?;
    reader.begin("suggestion").await?;
    ensure!(reader.value(PROPOSED).await? == "The draft was prepared over three meetings and is offered for comments.");
    reader.paste(PROPOSED, "The draft was prepared over four meetings and is offered for comments.").await?;
    reader.shows(".composer .redline del", "three").await?;
    reader.shows(".composer .redline ins", "four").await?;
    reader.write(BODY, world.says(0)).await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    let comment = reader.published(world.says(0)).await?;
    reader.shows(&format!("{comment} del"), "three").await?;
    reader.shows(&format!("{comment} ins"), "four").await?;

    // To delete the paragraph, and to add one after it, are suggestions too.
    reader.begin("suggestion").await?;
    reader.press(&reader.word("suggest-delete"), ".composer").await?;
    reader.write(BODY, "Not needed.").await?;
    reader.send().await?;
    reader.published("Not needed.").await?;
    reader.begin("suggestion").await?;
    reader.press(&reader.word("suggest-insert-after"), ".composer").await?;
    reader.paste(PROPOSED, "A new paragraph.").await?;
    reader.send().await?;
    reader.published("A new paragraph.").await?;
    let stored: Vec<_> = server.client().all_comments(SLUG).await?.iter().map(|comment| comment.operation).collect();
    ensure!(stored == [Some(Operation::Replace), Some(Operation::Delete), Some(Operation::InsertAfter)], "{stored:?}");
    Ok(())
}

async fn words_of_a_suggestion_outlive_another_choice(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("3").await?;
    reader.begin("suggestion").await?;
    reader.paste(PROPOSED, "The draft was prepared over four meetings.").await?;
    for (choice, words) in [
        ("suggest-delete", None),
        ("suggest-replace", Some("The draft was prepared over four meetings.")),
        ("suggest-insert-after", Some("")),
        ("suggest-replace", Some("The draft was prepared over four meetings.")),
    ] {
        reader.press(&reader.word(choice), ".composer").await?;
        if let Some(words) = words {
            let kept = reader.value(PROPOSED).await?;
            ensure!(kept == words, "{choice}: {kept}");
        }
    }
    Ok(())
}

async fn reply_stands_under_its_comment_and_counts(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    post(&server, "2", "A first word.").await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.press_at("A first word.", "comment-reply").await?;
    reader.write(".thread textarea", world.says(1)).await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 2", "").await?;
    reader.published(world.says(1)).await?;
    reader.shows(".thread .replies", world.says(1)).await?;
    reader.counts("2", 2).await?;
    let stored = server.client().all_comments(SLUG).await?;
    ensure!(stored.len() == 2 && stored[1].parent == Some(stored[0].id) && stored[0].replies == 1, "{stored:?}");
    Ok(())
}

async fn agreement_is_counted_and_can_be_taken_back(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    post(&server, "2", "A first word.").await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.press_at("A first word.", "comment-agree").await?;
    reader.introduce_in_dialog("Sample participant 2").await?;
    let comment = reader.published("A first word.").await?;
    let pressed = format!("{comment} [aria-pressed=true]");
    reader.shows(&pressed, "1").await?;
    reader.press_at("A first word.", "comment-agree").await?;
    reader.until("the agreement to go", "!one(arguments[0])", vec![json!(pressed)]).await?;
    ensure!(server.client().all_comments(SLUG).await?[0].agrees == 0);
    Ok(())
}

async fn position_is_counted_by_stakeholder_group(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.click("[data-stance=support-with-changes]").await?;
    reader.introduce_in_dialog("Sample participant 1").await?;
    reader.shows("[data-stance=support-with-changes][aria-pressed=true]", "1").await?;
    reader.press(&reader.word("position-by-group"), MARGIN).await?;
    reader.shows(".by-group table", &reader.word("group-civil-society")).await?;
    reader.shows("#p2 .block__positions", "1").await?;
    // Another one takes its place; pressing it again gives it up.
    reader.click("[data-stance=concern]").await?;
    reader.shows("[data-stance=concern][aria-pressed=true]", "1").await?;
    let block = server.client().version(SLUG).await?.blocks.iter().find(|block| block.element_id() == "p2").context("no ¶ 2")?.id;
    let positions: colloquy_consultation::PositionsOut =
        server.client().get(&format!("/api/v1/blocks/{block}/position")).await?.expect(200)?;
    ensure!(positions.groups.len() == 1 && positions.groups[0].concern == 1 && positions.groups[0].changes == 0, "{positions:?}");
    ensure!(Stance::ALL.len() == 3);
    reader.click("[data-stance=concern]").await?;
    reader.until("the position to go", "!one('[data-stance][aria-pressed=true]')", vec![]).await?;
    Ok(())
}

async fn edited_comment_shows_its_earlier_words(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.first_comment("2", world.says(0), "Sample participant 1").await?;
    reader.press_at(world.says(0), "comment-edit").await?;
    reader.paste("#edit-body", world.says(1)).await?;
    reader.press(&reader.word("comment-save"), ".composer").await?;
    reader.published(world.says(1)).await?;
    reader.press(&reader.word("comment-edited"), MARGIN).await?;
    reader.shows("dialog[open]", world.says(0)).await?;
    reader.shows("dialog[open]", world.says(1)).await?;
    reader.press(&reader.word("dialog-close"), "dialog[open]").await?;
    reader.until("the dialog to close", "!one('dialog[open]')", vec![]).await?;
    Ok(())
}

async fn withdrawn_comment_leaves_its_replies(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.first_comment("2", "A hasty word", "Sample participant 1").await?;
    let stored = server.client().all_comments(SLUG).await?[0].clone();
    let mut other = server.client();
    other.introduce(SLUG, "Sample participant 2", "").await?;
    let reply = colloquy_consultation::CommentIn { parent: Some(stored.id), ..comment_on(&[], "Why so?") };
    let _: colloquy_consultation::CommentOut = other.post(SLUG, &reply).await?.expect(201)?;
    reader.arrived("Why so?").await?;
    reader.press_at("A hasty word", "comment-withdraw").await?;
    reader.press(&reader.word("comment-withdraw"), "dialog[open]").await?;
    reader.shows(".thread", &reader.word("comment-withdrawn")).await?;
    reader.shows(".thread", "Why so?").await?;
    reader.shows_no(MARGIN, "A hasty word").await?;
    Ok(())
}

async fn comment_on_the_whole_text_says_what_is_not_in_the_draft(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader
        .click_on(
            "the link to the whole text",
            "one(\"a[href='#whole']\") || among('button').find(e => name(e).startsWith(arguments[0]))",
            vec![json!(reader.word("place-whole"))],
        )
        .await?;
    reader.begin("question").await?;
    reader.write(BODY, "Where is the budget?").await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    reader.published("Where is the budget?").await?;
    let stored = &server.client().all_comments(SLUG).await?[0];
    ensure!(stored.anchors.is_empty() && stored.kind == CommentKind::Question, "{stored:?}");
    ensure!(server.client().summary(SLUG).await?.whole == 1);
    Ok(())
}

async fn comment_on_several_paragraphs_is_shown_at_each_and_counted_once(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    reader.press(&reader.word("composer-more"), ".composer").await?;
    reader.write("#composer-place-to", "4").await?;
    reader.write(BODY, "These three belong together.").await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    reader.published("These three belong together.").await?;
    for number in ["2", "3", "4"] {
        reader.counts(number, 1).await?;
        reader.open_block(number).await?;
        reader.published("These three belong together.").await?;
    }
    ensure!(server.client().summary(SLUG).await?.comments == 1);
    Ok(())
}

async fn empty_cell_of_a_table_is_filled_by_a_suggestion(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("7.2.3").await?;
    reader.begin("suggestion").await?;
    reader.write(PROPOSED, "A fund for the last mile").await?;
    reader.shows(".composer .redline ins", "A fund for the last mile").await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    reader.published("A fund for the last mile").await?;
    // A row after this one: a line for each cell.
    reader.open_block("7.3").await?;
    reader.begin("suggestion").await?;
    reader.press(&reader.word("suggest-insert-row"), ".composer").await?;
    reader.write(PROPOSED, "Languages").await?;
    reader.write("#composer-place-proposed-1", "Glossaries").await?;
    reader.send().await?;
    reader.published("Glossaries").await?;
    let stored = server.client().all_comments(SLUG).await?;
    ensure!(
        stored.iter().any(|comment| comment.proposed == "Languages\nGlossaries\n" || comment.proposed == "Languages\nGlossaries"),
        "{stored:?}"
    );
    Ok(())
}

async fn html_in_a_comment_is_text_and_light_formatting_is_set(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    reader.write(BODY, "<img src=x onerror=alert(1)> & <b>bold</b> and *light*").await?;
    reader.send().await?;
    reader.introduce_and_send("<i>Sample</i> participant", "").await?;
    let comment = reader.published("<b>bold</b>").await?;
    reader.shows(&comment, "<img src=x onerror=alert(1)> &").await?;
    reader.shows(&comment, "<i>Sample</i> participant").await?;
    reader.shows(&format!("{comment} em"), "light").await?;
    reader.until("no element of theirs", "!one(arguments[0] + ' :is(img, b, i)')", vec![json!(comment)]).await?;
    Ok(())
}

async fn limit_of_a_comment_is_said_before_it_is_reached(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    reader.paste(BODY, &"é".repeat(9_000)).await?;
    reader.shows(".composer__counter", "9000").await?;
    reader.paste(BODY, &"é".repeat(10_003)).await?;
    reader.shows(".composer__reason", "3").await?;
    reader.until("sending to be impossible", "one('.composer button.primary').disabled", vec![]).await?;
    reader.paste(BODY, &"é".repeat(10_000)).await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", "").await?;
    reader.published("ééé").await?;
    ensure!(server.client().all_comments(SLUG).await?[0].body.chars().count() == 10_000);
    Ok(())
}

async fn links_to_a_paragraph_and_to_a_comment_open_there(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let comment = post(&server, "9", "At the very end.").await?;
    let reader = Reader::open(world, &server.address(), &format!("{SLUG}/v/1#c-{}", comment.id)).await?;
    reader.published("At the very end.").await?;
    let focused = "document.activeElement?.closest('article.comment')?.innerText.includes('At the very end.')";
    reader.until("the comment to have the focus", focused, vec![]).await?;
    let reader = Reader::open(world, &server.address(), &format!("{SLUG}#p8")).await?;
    reader.shows("#margin-title", "8").await?;
    let seen =
        "(() => { const r = document.getElementById('p8').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()";
    reader.until("the paragraph to be in sight", seen, vec![]).await?;
    Ok(())
}

async fn filter_shows_only_what_is_asked_for(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    post(&server, "2", "A remark.").await?;
    let mut client = server.client();
    client.introduce(SLUG, "Sample participant 2", "").await?;
    let block = block_of(&server, "2").await?;
    let question = colloquy_consultation::CommentIn { kind: CommentKind::Question, ..comment_on(&[block], "A question?") };
    let _: colloquy_consultation::CommentOut = client.post(SLUG, &question).await?.expect(201)?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.counts("2", 2).await?;
    reader.open_block("2").await?;
    reader.published("A remark.").await?;
    reader.press(&reader.word("filter-title"), "#filters").await?;
    reader.pick("#filter-kind", "question").await?;
    reader.counts("2", 1).await?;
    reader.published("A question?").await?;
    reader.shows_no(MARGIN, "A remark.").await?;
    reader.press(&reader.word("filter-clear"), "#filters").await?;
    reader.counts("2", 2).await?;
    reader.published("A remark.").await?;
    Ok(())
}

/// Stores a comment as somebody else.
async fn post(server: &Server, number: &str, words: &str) -> Result<colloquy_consultation::CommentOut> {
    let mut client = server.client();
    client.introduce(SLUG, "Sample participant 9", "").await?;
    client.post(SLUG, &comment_on(&[block_of(server, number).await?], words)).await?.expect(201)
}

async fn block_of(server: &Server, number: &str) -> Result<colloquy_consultation::BlockId> {
    let element = format!("p{number}");
    let blocks = server.client().version(SLUG).await?.blocks;
    Ok(blocks.iter().find(|block| block.element_id() == element).with_context(|| format!("no ¶ {number}"))?.id)
}
