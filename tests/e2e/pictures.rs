//! The pictures of `docs/CO-CHAIRS.md`, taken from the running product on our own sample consultation. Made anew by
//! `cargo test -p colloquy-tests --test e2e -- --ignored pictures_`.

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use colloquy_consultation::{CommentKind, CommentOut, Operation, Timestamp};
use colloquy_tests::client::comment_on;
use colloquy_tests::desk::TEXT;
use colloquy_tests::{Desk, Server, journey, place};
use serde_json::json;

const SLUG: &str = "gdc-communique";
const CHAIR: &str = "co-chair@example.org";
const WIDTH: u32 = 1180;
const HEIGHT: u32 = 760;
/// No picture is larger, in bytes.
const LARGEST: usize = 220_000;

#[tokio::test]
#[ignore = "makes the pictures of the guide"]
async fn pictures_of_the_guide_for_co_chairs() -> Result<()> {
    let server = Server::start().await?;
    sample(&server).await?;
    journey(async |world| {
        let desk = Desk::open(world, &server, CHAIR, SLUG, "").await?;
        desk.resize(WIDTH, HEIGHT).await?;
        let at = |path: &str| format!("{}/{path}", server.address());

        desk.open(&at("desk/gdc-communique/overview")).await?;
        desk.find("main section:nth-of-type(2) table").await?;
        picture(&desk, "overview", "main section:nth-of-type(2)", 620).await?;

        desk.open(&at("desk/gdc-communique")).await?;
        desk.ready().await?;
        review(&desk).await?;
        many(&desk).await?;
        publish(&desk).await?;

        desk.open(&at("c/gdc-communique/outcome")).await?;
        desk.find(".outcome__paragraph").await?;
        let heading = "[...document.querySelectorAll('.outcome__paragraph')].find(e => e.textContent.includes('One wording is shorter'))";
        let found =
            desk.script(&format!("const found = {heading}; found?.setAttribute('id', 'to-show'); return Boolean(found)"), vec![]).await?;
        ensure!(found == json!(true), "the paragraph is not in the outcome");
        picture(&desk, "outcome", "#to-show", 640).await?;

        desk.open(&at("desk/gdc-communique/next")).await?;
        desk.click("button[value=begin]").await?;
        desk.find(".next__block").await?;
        picture(&desk, "next-version", ".next__block:has(.next__choices)", 640).await?;
        desk.click(".next__block:has(.next__choices) button[value=edit]").await?;
        desk.find(".next__block").await?;
        desk.write("note", "Preparation is spelled out; the comment period begins with the last translation.").await?;
        desk.click("button[value=publish]").await?;
        desk.find(".compare").await?;
        picture(&desk, "compare", ".compare__row:has(ins)", 560).await
    })
    .await
}

/// The sample consultation, whose co-chair it is, and a second wording for its most contested paragraph.
async fn sample(server: &Server) -> Result<()> {
    let folder = place::root().join("examples");
    let title = "Communiqué on the follow-up to the Global Digital Compact";
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
    let tomorrow = Timestamp((i64::try_from(now)? + 20 * 3_600) * 1_000).to_string();
    let options = ["--title", title, "--organiser", "Sample working group", "--closes", &tomorrow];
    server.create_from(SLUG, &folder.join("gdc-communique.md"), &options)?;
    server.run(&["comments", "import", SLUG, &folder.join("gdc-communique.jsonl").to_string_lossy()])?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let blocks = server.client().version(SLUG).await?.blocks;
    let block = blocks.iter().find(|block| block.marker.as_deref() == Some("9.")).context("no paragraph 9")?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant 39", "").await?;
    let mut suggestion = comment_on(&[block.id], "Shorter, and easier to translate.");
    suggestion.kind = CommentKind::Suggestion;
    suggestion.operation = Some(Operation::Replace);
    suggestion.proposed = "We ask that the preparations for the review remain open to everyone until the text is adopted.".to_owned();
    writer.post(SLUG, &suggestion).await?.expect::<CommentOut>(201)?;
    Ok(())
}

/// The contested paragraph with its redline, positions and comments, one of them decided.
async fn review(desk: &Desk) -> Result<()> {
    desk.choose(&desk.word("desk-show"), ".paragraphs", "contested").await?;
    desk.click_on(
        "paragraph 9",
        "all('.paragraph').find(e => tidy(e.innerText).includes('rules of procedure') || e.hash !== '#all') || null",
        vec![],
    )
    .await?;
    desk.find(&format!("{TEXT} .redline")).await?;
    for words in ["Shorter, and easier to translate.", "says what it applies to"] {
        let card = desk.comment(words).await?;
        desk.decide(&card, "accepted").await?;
        desk.decided(&card, Some("accepted")).await?;
    }
    let card = desk.comment("Me preocupa").await?;
    desk.decide(&card, "noted").await?;
    desk.decided(&card, Some("noted")).await?;
    desk.click(&format!("{card} strong")).await?;
    desk.script("one('.pane--comments').scrollTop = 0", vec![]).await?;
    whole(desk, "review").await?;
    desk.write(
        "synthesis",
        "Most want the reference kept and made precise. One wording is shorter and leaves it out; one is afraid that it reads as a limit.",
    )
    .await?;
    desk.press(&desk.word("desk-synthesis-save"), TEXT).await?;
    desk.shows(".synthesis", &desk.word("desk-verdict-draft")).await?;
    picture(desk, "synthesis", ".pane--text .synthesis, .pane--text :has(> #synthesis)", 330).await
}

/// Everything that is not decided yet, decided at once.
async fn many(desk: &Desk) -> Result<()> {
    desk.choose(&desk.word("desk-show"), ".paragraphs", "all").await?;
    desk.click(".paragraph[href='#all']").await?;
    desk.click("#filter-form > summary").await?;
    desk.choose(&desk.word("desk-decision"), ".filters", "open").await?;
    desk.choose(&desk.words.word("filter-kind"), ".filters", "comment").await?;
    desk.until("the comments", "all('.comment').length > 5", vec![]).await?;
    desk.click_on("the way to all of it", "all('.comments__count [aria-keyshortcuts=D]')[0] || null", vec![]).await?;
    desk.until("how many there are", "one('#dialog .matching strong')", vec![]).await?;
    desk.click("#dialog [value=noted]").await?;
    desk.write("matching-reason", "Thank you. We have taken it into account in the synthesis of the paragraph.").await?;
    whole(desk, "many-at-once").await?;
    desk.click("#dialog .dialog__foot .primary").await?;
    desk.until("the dialog to close", "!one('#dialog')", vec![]).await.map(drop)
}

async fn publish(desk: &Desk) -> Result<()> {
    desk.press(&desk.word("desk-publish-button"), ".tools").await?;
    desk.shows("#dialog .publish__list", "One wording is shorter").await?;
    whole(desk, "publish").await?;
    desk.press(&desk.word("desk-publish-do"), "#dialog .dialog__foot").await?;
    desk.find("#published-see").await.map(drop)
}

/// The window as it is.
async fn whole(desk: &Desk, name: &str) -> Result<()> {
    keep(desk, name, [0.0, 0.0, f64::from(WIDTH), f64::from(HEIGHT)]).await
}

/// The page from an element down, as wide as the element.
async fn picture(desk: &Desk, name: &str, selector: &str, height: u32) -> Result<()> {
    let element = desk.find(selector).await?;
    let at = "arguments[0].scrollIntoView({ block: 'start', behavior: 'instant' }); const at = arguments[0].getBoundingClientRect();
        return [at.x, at.y, at.width]";
    let at = desk.session().execute(at, vec![element.to_json()?]).await?.json().clone();
    let number = |index: usize| at[index].as_f64().unwrap_or_default();
    let (x, y) = ((number(0) - 24.0).max(0.0), (number(1) - 12.0).max(0.0));
    let size = [(number(2) + 48.0).min(f64::from(WIDTH) - x), f64::from(height).min(f64::from(HEIGHT) - y)];
    keep(desk, name, [x, y, size[0], size[1]]).await
}

/// A part of the window: from the left, from the top, width, height.
async fn keep(desk: &Desk, name: &str, [x, y, width, height]: [f64; 4]) -> Result<()> {
    // What is fetched, scrolled or faded in comes to rest.
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    let scrolled = desk.script("return [scrollX, scrollY]", vec![]).await?;
    let number = |index: usize| scrolled[index].as_f64().unwrap_or_default();
    let clip = json!({ "x": x + number(0), "y": y + number(1), "width": width, "height": height, "scale": 1 });
    let taken = desk.session().cdp().send_raw("Page.captureScreenshot", json!({ "format": "png", "clip": clip })).await?;
    let bytes = STANDARD.decode(taken["data"].as_str().context("no picture")?)?;
    println!("{name}: {} bytes", bytes.len());
    std::fs::write(place::root().join(format!("docs/pictures/co-chairs-{name}.png")), &bytes)?;
    ensure!(bytes.len() <= LARGEST, "{name} has {} bytes", bytes.len());
    Ok(())
}
