//! A draft in several languages: added at the desk, read in one or side by side, commented on in each.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentOut, CommentPage};
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::client::comment_on;
use colloquy_tests::{Desk, Reader, Server, drafts, journey};
use serde_json::json;

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";

/// A server with a co-chair and a remark on paragraph 1.
async fn server() -> Result<Server> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let version = server.client().version(SLUG).await?;
    let block = version.blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant 2", "").await?;
    writer.post(SLUG, &comment_on(&[block.id], "How long is early?")).await?.expect::<CommentOut>(201)?;
    Ok(server)
}

/// Adds the French text by the desk's page; it is looked at first.
async fn add_french(desk: &Desk, server: &Server) -> Result<()> {
    desk.open(&format!("{}/desk/{SLUG}/texts", server.address())).await?;
    desk.shows("main", "There is no further language yet.").await?;
    desk.write("language", "fr").await?;
    let fill = "const area = document.querySelector('#text'); area.value = arguments[0]; return area.value.length";
    desk.script(fill, vec![json!(drafts::FRENCH)]).await?;
    desk.click("button[value=preview]").await?;
    desk.shows("main [role=status]", "1 paragraph is not translated").await?;
    desk.shows(".texts__pairs", "The draft was prepared over three meetings").await?;
    desk.click("button[value=add]").await?;
    desk.shows("main [role=status]", "The text is there for everyone.").await?;
    desk.shows(".texts__there", "français").await
}

#[tokio::test]
async fn draft_in_two_languages_is_read_side_by_side_and_what_is_said_on_one_stands_with_the_other() -> Result<()> {
    journey(async |world| {
        let server = server().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        add_french(&desk, &server).await?;

        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.click(".texts a[lang=fr]").await?;
        reader.shows("#p2", "Nous demandons que le processus reste ouvert").await?;
        reader.ready().await?;
        reader.shows("#p3", "(not translated)").await?;
        reader.select("#p2", "toutes les parties prenantes").await?;
        reader.click("#quote-button").await?;
        reader.shows(".composer", "toutes les parties prenantes").await?;
        reader.write("#composer-place-body", "Lesquelles ?").await?;
        reader.send().await?;
        reader.introduce_and_send("Sample participant 1", "").await?;
        reader.published("Lesquelles ?").await?;
        let there: CommentPage = server.client().get(&format!("/api/v1/consultations/{SLUG}/comments")).await?.expect(200)?;
        let french = there.items.iter().find(|comment| comment.body == "Lesquelles ?").and_then(|comment| comment.text_language.clone());
        let french = french.map(|language| language.to_string());
        ensure!(french.as_deref() == Some("fr"), "{french:?}");

        // The wording to change is the French one; what is begun for it is not begun for the English.
        reader.open_block("1").await?;
        reader.begin("suggestion").await?;
        let words = reader.value("#composer-place-proposed").await?;
        ensure!(words.starts_with("Nous, participants"), "{words}");
        reader.paste("#composer-place-proposed", "Nous, participants, nous sommes réunis.").await?;
        reader.open(&format!("{}/c/{SLUG}?text=en&beside=fr#p1", server.address())).await?;
        reader.ready().await?;
        reader.open_block("1").await?;
        reader.begin("suggestion").await?;
        let words = reader.value("#composer-place-proposed").await?;
        ensure!(words.starts_with("We, the participants"), "{words}");
        reader.open_block("2").await?;
        let card =
            "[...document.querySelectorAll('.comment .quote[lang=fr]')].some(quote => quote.textContent.includes('parties prenantes'))";
        reader.until("the French quotation beside the English text", card, vec![]).await?;

        // Side by side where there is room, one below the other where there is none.
        reader.resize(1280, 900).await?;
        let beside =
            "(() => { const [a, b] = ['text', 'beside'].map(name => document.querySelector('#p2 .block__' + name).getBoundingClientRect());
            return arguments[0] ? b.left >= a.right - 1 && Math.abs(a.top - b.top) < 20 : b.top >= a.bottom - 1; })()";
        reader.until("the texts to stand side by side", beside, vec![json!(true)]).await?;
        assert_accessible(&reader, "two texts side by side").await?;
        reader.picture("texts-beside").await?;
        reader.resize(360, 740).await?;
        reader.until("the texts to stand one below the other", beside, vec![json!(false)]).await?;
        let wide = reader.script("return document.documentElement.scrollWidth <= innerWidth", vec![]).await?;
        ensure!(wide == json!(true), "the page is wider than its window");
        reader.picture("texts-narrow").await?;

        // What was begun on the French text waits there.
        reader.open(&format!("{}/c/{SLUG}?text=fr#p1", server.address())).await?;
        reader.ready().await?;
        let words = reader.value("#composer-place-proposed").await?;
        ensure!(words == "Nous, participants, nous sommes réunis.", "{words}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn page_of_languages_fits_and_has_no_accessibility_faults() -> Result<()> {
    journey(async |world| {
        for language in ["en", "ar"] {
            let server = server().await?;
            let desk = Desk::open_in(world, language, &server, CHAIR, SLUG, "#p1").await?;
            desk.resize(360, 740).await?;
            desk.open(&format!("{}/desk/{SLUG}/texts", server.address())).await?;
            desk.find("#language").await?;
            assert_accessible(&desk, &format!("languages of the draft in {language}")).await?;
            desk.write("language", "fr").await?;
            let fill = "document.querySelector('#text').value = arguments[0]";
            desk.script(fill, vec![json!(drafts::FRENCH)]).await?;
            desk.click("button[value=preview]").await?;
            desk.click("main details > summary").await?;
            desk.find("button[value=add]").await?;
            assert_accessible(&desk, &format!("a text laid beside the draft in {language}")).await?;
            let (wide, window) = (desk.width().await?.as_u64(), desk.script("return innerWidth", vec![]).await?.as_u64());
            ensure!(wide <= window, "the page in {language} is {wide:?} wide, of {window:?}");
            desk.picture(&format!("texts-desk-{language}")).await?;
        }
        Ok(())
    })
    .await
}
