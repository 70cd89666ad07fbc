//! A co-chair's evening, as a new user goes through it: from the printed link to the outcome that people read, on real
//! proposals by mouse, and once more without any mouse.

use std::collections::HashSet;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use colloquy_consultation::CommentOut;
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::client::comment_on;
use colloquy_tests::desk::{COMMENTS, TEXT};
use colloquy_tests::keyboard::{tab_back_to, tab_to};
use colloquy_tests::{Desk, Page, Reader, Server, drafts, journey};
use reqwest::Method;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::real_data::{amendment, data};

const SLUG: &str = "gdpr";
const CHAIR: &str = "chair@sample.example";
const SECOND: &str = "second@sample.example";
const PROPOSALS: u64 = 1159;

#[tokio::test]
async fn co_chair_goes_from_the_printed_link_to_the_outcome_of_real_proposals() -> Result<()> {
    let Some(data) = data() else { return Ok(()) };
    let server = Server::start().await?;
    let busiest = prepare(&server, &data).await?;
    journey(async |world| {
        let begun = Instant::now();
        let page = world.page(&link(&server)?).await?;
        page.click("#link button").await?;
        page.find("main a[href='/desk']").await?;
        checked(&page, "the page after signing in").await?;
        page.click("main a[href='/desk']").await?;
        page.find("main a[href='/desk/gdpr']").await?;
        checked(&page, "the list of desks").await?;
        page.click("main a[href='/desk/gdpr']").await?;
        let desk = Desk::arrived(page).await?;
        checked(&desk, "the review").await?;

        one_by_one(&desk, &busiest).await?;
        whole_paragraph(&desk, &busiest).await?;
        checked(&desk, "the review of a paragraph").await?;
        everything(&desk).await?;
        publish(&desk, &busiest).await?;
        println!("from the link to the published outcome of {PROPOSALS} proposals: {:.0} s", begun.elapsed().as_secs_f64());

        desk.click("#published-see").await?;
        for words in ["Many would rather keep the text.", "It says the same already.", "Not within the scope of this text."] {
            // Much of so long a page is drawn only when one comes near it.
            let there = "one('main').textContent.includes(arguments[0])";
            desk.until(&format!("“{words}” in the outcome"), there, vec![json!(words)]).await?;
        }
        checked(&desk, "the outcome").await?;
        let all = server.client().all_comments(SLUG).await?;
        let open = all.iter().filter(|comment| comment.parent.is_none() && comment.decision.is_none()).count();
        ensure!(all.len() as u64 >= PROPOSALS && open == 0, "{open} of {} have no decision", all.len());

        let reader = Reader::open(world, &server.address(), &format!("{SLUG}#p{}", busiest.number)).await?;
        reader.shows(".comment", &reader.word("disposition-accepted-in-part")).await?;
        reader.shows(".comment", "It says the same already.").await?;
        checked(&reader, "the paragraph with its decisions").await
    })
    .await
}

/// The paragraph on which most was said.
struct Busiest {
    number: String,
    comments: u32,
}

/// The draft with every proposal, two people at its desk, and two who disagree about the paragraph with most proposals.
async fn prepare(server: &Server, data: &Path) -> Result<Busiest> {
    server.create_from(SLUG, &data.join("drafts/gdpr_2012_proposal_paragraphs_reconstructed_en.md"), &[])?;
    for email in [CHAIR, SECOND] {
        server.run(&["role", "grant", email, "co-chair", "--consultation", SLUG])?;
    }
    let blocks = server.client().version(SLUG).await?.blocks;
    let markers = blocks.iter().filter_map(|block| block.marker.as_deref());
    let known: HashSet<&str> = markers.map(|marker| marker.trim_matches(['[', ']'])).collect();
    let source = std::fs::read_to_string(data.join("comments/lobbyplag_gdpr_proposals.jsonl"))?;
    let lines: Result<Vec<String>> =
        source.lines().map(|line| Ok(placed(amendment(&serde_json::from_str(line)?), &known).to_string())).collect();
    let file = server.folder().join("proposals.jsonl");
    std::fs::write(&file, lines?.join("\n"))?;
    server.run(&["comments", "import", SLUG, &file.to_string_lossy()])?;
    let summary = server.client().summary(SLUG).await?;
    ensure!(u64::from(summary.comments) == PROPOSALS, "{} proposals are there", summary.comments);
    let most = summary.blocks.iter().max_by_key(|tally| tally.comments).context("no proposals")?;
    let block = blocks.iter().find(|block| block.order == most.order).context("no block")?;
    for (name, stance) in [("Sample participant 1", "concern"), ("Sample participant 2", "support")] {
        let mut client = server.client();
        client.introduce(SLUG, name, "").await?;
        let path = format!("/api/v1/blocks/{}/position", block.id);
        let answer = client.send(Method::PUT, &path, &json!({ "stance": stance })).await?;
        ensure!(answer.status < 300, "{}", answer.text);
    }
    Ok(Busiest { number: block.number.context("no number")?.to_string(), comments: most.comments })
}

/// A proposal on a paragraph that the draft lacks is a comment on the whole draft.
fn placed(mut line: Value, known: &HashSet<&str>) -> Value {
    let names: Vec<Value> = line["paragraph"].as_array().cloned().unwrap_or_default();
    let there: Vec<Value> = names.iter().filter(|name| known.contains(name.as_str().unwrap_or_default())).cloned().collect();
    let words = line["proposed_text"].as_str().unwrap_or_default().trim().to_owned();
    let Some(fields) = line.as_object_mut() else { return line };
    if there.is_empty() {
        for field in ["paragraph", "operation", "original_text", "proposed_text"] {
            fields.remove(field);
        }
        fields.insert("kind".into(), json!("comment"));
        fields.insert("body".into(), json!(if words.is_empty() { "To be taken out." } else { &words }));
    } else {
        fields.insert("paragraph".into(), Value::Array(there));
    }
    line
}

fn link(server: &Server) -> Result<String> {
    let said = server.run(&["sign-in-link", CHAIR])?;
    let token = said.trim().split_once('#').context("no link was printed")?.1.to_owned();
    Ok(format!("{}/sign-in#{token}", server.address()))
}

/// No fault of accessibility, wide and narrow, and nothing that reaches beyond a narrow page.
async fn checked(page: &Page, what: &str) -> Result<()> {
    assert_accessible(page, what).await?;
    page.resize(360, 740).await?;
    let (wide, window) =
        (page.script("return document.documentElement.scrollWidth", vec![]).await?, page.script("return innerWidth", vec![]).await?);
    ensure!(wide.as_u64() <= window.as_u64(), "{what} is {wide} wide, of {window}");
    assert_accessible(page, &format!("{what} at 360 px")).await?;
    page.resize(1280, 900).await
}

/// Looks at the contested paragraph and decides on the first four.
async fn one_by_one(desk: &Desk, busiest: &Busiest) -> Result<()> {
    desk.choose(&desk.word("desk-show"), ".paragraphs", "contested").await?;
    desk.until("the contested paragraph alone", "all('.paragraph').length === 2", vec![]).await?;
    desk.click(&format!(".paragraph[href='#p{}']", busiest.number)).await?;
    desk.find(&format!("{TEXT} .redline")).await?;
    let shown = format!("{} ", busiest.comments);
    desk.until(
        "its comments",
        "one('.comments__count').innerText.startsWith(arguments[0]) && all('.comment').length > 4",
        vec![json!(shown)],
    )
    .await?;
    let ids = desk.script("return all('.comment').slice(0, 4).map(e => e.id)", vec![]).await?;
    let cards: Vec<String> = ids.as_array().into_iter().flatten().filter_map(|id| Some(format!("[id='{}']", id.as_str()?))).collect();

    desk.decide(&cards[0], "accepted").await?;
    desk.decided(&cards[0], Some("accepted")).await?;
    desk.decide(&cards[1], "accepted-in-part").await?;
    desk.decided(&cards[1], Some("accepted-in-part")).await?;
    desk.press(&desk.word("desk-reason-wording"), &cards[1]).await?;
    desk.is_in("decision-reason").await?;
    desk.write("decision-wording", " deskwording").await?;
    desk.press(&desk.word("desk-save"), &cards[1]).await?;
    desk.shows(&format!("{} .verdict", cards[1]), "deskwording").await?;
    desk.decide(&cards[2], "not-accepted").await?;
    desk.decided(&cards[2], Some("not-accepted")).await?;
    desk.press(&desk.word("desk-reason-wording"), &cards[2]).await?;
    desk.write("decision-reason", "It says the same already.").await?;
    desk.press(&desk.word("desk-save"), &cards[2]).await?;
    desk.shows(&format!("{} .verdict", cards[2]), "It says the same already.").await?;
    desk.decide(&cards[3], "noted").await?;
    desk.decided(&cards[3], Some("noted")).await?;

    desk.press(&desk.word("desk-themes"), &cards[0]).await?;
    desk.write("theme-name", "Definitions").await?;
    desk.key(Key::Enter).await?;
    desk.shows(&format!("{} .chips", cards[0]), "Definitions").await?;
    desk.key(Key::Escape).await?;
    desk.until("the dialog to close", "!one('#dialog')", vec![]).await.map(drop)
}

/// Gives the paragraph to somebody, writes its synthesis, and decides on the rest of it at once.
async fn whole_paragraph(desk: &Desk, busiest: &Busiest) -> Result<()> {
    desk.choose(&desk.word("desk-assign"), TEXT, SECOND).await?;
    desk.shows(".paragraph[aria-current]", "second@").await?;
    desk.write("synthesis", "Many would rather keep the text.").await?;
    desk.press(&desk.word("desk-synthesis-save"), TEXT).await?;
    desk.shows(".synthesis", &desk.word("desk-verdict-draft")).await?;

    desk.click("#filter-form > summary").await?;
    desk.choose(&desk.word("desk-decision"), ".filters", "open").await?;
    let left = format!("{} ", busiest.comments - 4);
    desk.until("what is left", "one('.comments__count').innerText.startsWith(arguments[0])", vec![json!(left)]).await?;
    desk.press(&desk.word("desk-choose-all"), COMMENTS).await?;
    desk.press(&desk.word("desk-do-deferred"), ".chosen").await?;
    let all = desk.words.say("desk-decided-of", &[("decided", &busiest.comments.to_string()), ("all", &busiest.comments.to_string())]);
    desk.shows(".paragraph[aria-current]", &all).await
}

/// Decides on everything that is left, of which the page has fetched only the beginning; takes it back once.
async fn everything(desk: &Desk) -> Result<()> {
    desk.choose(&desk.word("desk-show"), ".paragraphs", "all").await?;
    desk.click(".paragraph[href='#all']").await?;
    desk.until("much of it", "location.hash === '#all' && all('.comment').length === 50", vec![]).await?;
    let total = number(desk, ".comments__count").await?;
    for again in [false, true] {
        desk.click_on("the way to all of it", "all('.comments__count [aria-keyshortcuts=D]')[0] || null", vec![]).await?;
        desk.until("how many there are", "one('#dialog .matching strong')", vec![]).await?;
        desk.click("#dialog [value=not-accepted]").await?;
        desk.write("matching-reason", "Not within the scope of this text.").await?;
        if !again {
            checked(desk, "the dialog of deciding on everything").await?;
        }
        let begun = Instant::now();
        desk.click("#dialog .dialog__foot .primary").await?;
        desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
        desk.shows(".overview", &desk.words.say("desk-progress", &[("decided", &progress(desk).await?), ("all", &progress(desk).await?)]))
            .await?;
        println!("{total} proposals decided at once: {:.2} s", begun.elapsed().as_secs_f64());
        if !again {
            desk.press(&desk.word("desk-undo"), ".banners").await?;
            desk.until("all of it again", "all('.comment').length === 50", vec![]).await?;
            ensure!(number(desk, ".comments__count").await? == total, "not all was taken back");
        }
    }
    Ok(())
}

/// The first number in the text of an element.
async fn number(desk: &Desk, selector: &str) -> Result<u64> {
    let found = desk.until("a number", "+(one(arguments[0]).innerText.match(/\\d+/) || [])[0]", vec![json!(selector)]).await?;
    found.as_f64().map(|number| number as u64).context("no number")
}

/// How many decisions are wanted in all, as the page says it: what is on several paragraphs counts at each.
async fn progress(desk: &Desk) -> Result<String> {
    let words = "all('.overview__number').map(e => e.innerText.match(/^\\d+ of (\\d+) decided/)).find(Boolean)?.[1]";
    Ok(desk.until("the progress", words, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Looks at what people will see, leaves a part out and takes it in again, and publishes.
async fn publish(desk: &Desk, busiest: &Busiest) -> Result<()> {
    desk.press(&desk.word("desk-publish-button"), ".tools").await?;
    desk.shows("#dialog .publish__list", "Many would rather keep the text.").await?;
    desk.click("#dialog .publish__parts > summary").await?;
    let tick = "among('#dialog .publish__parts label').find(e => tidy(e.innerText).startsWith(arguments[0])) || null";
    let name = format!("Paragraph {} ", busiest.number);
    desk.click_on("the tick of the paragraph", tick, vec![json!(name)]).await?;
    desk.shows_no("#dialog .publish__list", "Many would rather keep the text.").await?;
    desk.find("#dialog .publish__list").await?;
    desk.click_on("the tick of the paragraph", tick, vec![json!(name)]).await?;
    desk.shows("#dialog .publish__list", "Many would rather keep the text.").await?;
    checked(desk, "the dialog of publishing").await?;
    desk.press(&desk.word("desk-publish-do"), "#dialog .dialog__foot").await?;
    desk.find("#published-see").await.map(drop)
}

#[tokio::test]
async fn co_chair_goes_from_the_printed_link_to_the_outcome_by_keyboard_alone() -> Result<()> {
    let server = Server::start().await?;
    server.create(SLUG, &drafts::long(60), &[])?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let blocks: Vec<_> = server.client().version(SLUG).await?.blocks.into_iter().filter(|block| block.number.is_some()).collect();
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant", "").await?;
    for (block, words) in
        [(20, "First remark."), (20, "Second remark."), (20, "Third remark."), (40, "Fourth remark."), (40, "Fifth remark.")]
    {
        writer.post(SLUG, &comment_on(&[blocks[block - 1].id], words)).await?.expect::<CommentOut>(201)?;
    }
    journey(async |world| {
        let page = world.page(&link(&server)?).await?;
        tab_to(&page, "#link button").await?;
        page.key(Key::Enter).await?;
        page.find("main a[href='/desk']").await?;
        tab_to(&page, "main a[href='/desk']").await?;
        page.key(Key::Enter).await?;
        page.find("main a[href='/desk/gdpr']").await?;
        tab_to(&page, "main a[href='/desk/gdpr']").await?;
        page.key(Key::Enter).await?;
        let desk = Desk::arrived(page).await?;

        // To the paragraph, through its comments, each decided.
        desk.keys("J").await?;
        desk.until("paragraph 20", "location.hash === '#p20' && all('.comment').length === 3", vec![]).await?;
        let first = desk.comment("First remark.").await?;
        desk.keys("j").await?;
        desk.keys("a").await?;
        desk.decided(&first, Some("accepted")).await?;
        desk.keys("e").await?;
        desk.is_in("decision-reason").await?;
        desk.keys("Well said.").await?;
        desk.chord(Key::Control, Key::Enter).await?;
        desk.shows(&format!("{first} .verdict"), "Well said.").await?;
        desk.until("the keyboard on the comment again", "document.activeElement.matches(arguments[0])", vec![json!(first)]).await?;
        desk.keys("j").await?;
        desk.keys("x").await?;
        desk.decided(&desk.comment("Second remark.").await?, Some("not-accepted")).await?;

        // Who works on it, a theme, the synthesis.
        desk.keys("E").await?;
        desk.is_in("assignment").await?;
        desk.keys("chair").await?;
        desk.shows(".paragraph[aria-current]", "chair@").await?;
        desk.key(Key::Escape).await?;
        desk.until("the keyboard off the list", "document.activeElement.matches('.comment')", vec![]).await?;
        desk.keys("t").await?;
        desk.until("the dialog", "one('#dialog[open]')", vec![]).await?;
        tab_to(&desk, "#theme-name").await?;
        desk.keys("Youth").await?;
        desk.key(Key::Enter).await?;
        desk.shows(".comment .chips", "Youth").await?;
        desk.key(Key::Escape).await?;
        desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
        desk.keys("y").await?;
        desk.is_in("synthesis").await?;
        desk.keys("Broad support.").await?;
        desk.chord(Key::Control, Key::Enter).await?;
        desk.shows(".synthesis", &desk.word("desk-verdict-draft")).await?;
        desk.is_in("synthesis").await?;
        desk.key(Key::Escape).await?;
        desk.until("the keyboard off the field", "!document.activeElement.matches('textarea')", vec![]).await?;

        // Ticked ones at once; then everything that is left, by the filter.
        desk.keys("j").await?;
        desk.until("the third comment", "document.activeElement.innerText.includes('Third remark.')", vec![]).await?;
        desk.keys("s").await?;
        desk.find(".chosen").await?;
        tab_back_to(&desk, ".chosen .decide__button:nth-child(4)").await?;
        desk.key(Key::Enter).await?;
        desk.decided(&desk.comment("Third remark.").await?, Some("noted")).await?;
        desk.keys("g").await?;
        desk.until("the keyboard in the list", "document.activeElement.matches('.paragraph[aria-current]')", vec![]).await?;
        tab_back_to(&desk, ".paragraph[href='#all']").await?;
        desk.key(Key::Enter).await?;
        desk.until("everything", "location.hash === '#all' && all('.comment').length === 5", vec![]).await?;
        desk.keys("f").await?;
        desk.is_in("filter-disposition").await?;
        desk.keys(&desk.word("desk-undecided").chars().take(5).collect::<String>()).await?;
        desk.until("what is left", "all('.comment').length === 2", vec![]).await?;
        desk.key(Key::Escape).await?;
        desk.until("the keyboard off the filter", "!document.activeElement.matches('select')", vec![]).await?;
        desk.keys("D").await?;
        desk.until("how many there are", "one('#dialog .matching strong')", vec![]).await?;
        tab_to(&desk, "#dialog [type=radio]").await?;
        desk.key(Key::Down).await?;
        desk.key(Key::Up).await?;
        tab_to(&desk, "#dialog .dialog__foot .primary").await?;
        desk.key(Key::Enter).await?;
        desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
        desk.shows(".overview", "5 of 5").await?;

        // The preview, and out with it.
        desk.keys("P").await?;
        desk.shows("#dialog .publish__list", "Broad support.").await?;
        tab_to(&desk, "#dialog .dialog__foot .primary").await?;
        desk.key(Key::Enter).await?;
        desk.is_in("published-see").await?;
        desk.key(Key::Enter).await?;
        desk.shows("main", "Broad support.").await?;
        desk.shows("main", "Well said.").await?;
        let all = server.client().all_comments(SLUG).await?;
        ensure!(all.len() == 5 && all.iter().all(|comment| comment.decision.is_some()), "{all:?}");
        Ok(())
    })
    .await
}
