//! The lines that the desk gives, pasted into another site's page.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::CommentOut;
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::client::comment_on;
use colloquy_tests::{Desk, host, journey};
use serde_json::json;

use super::{SLUG, sites};

const CHAIR: &str = "chair@sample.example";

#[tokio::test]
async fn lines_from_the_desk_show_the_consultation_where_they_are_pasted() -> Result<()> {
    journey(async |world| {
        let (server, host) = sites().await?;
        server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
        let block = server.client().version(SLUG).await?.blocks.into_iter().find(|block| block.number.is_some()).context("no paragraph")?;
        let mut writer = server.client();
        writer.introduce(SLUG, "Sample participant 1", "").await?;
        writer.post(SLUG, &comment_on(&[block.id], "How long is early?")).await?.expect::<CommentOut>(201)?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        desk.click("a[href$='/embed']").await?;
        // The preview is the element itself, in a page of our own.
        host::enter(&desk, 0).await?;
        desk.until("the preview", "document.documentElement.hasAttribute('data-ready')", vec![]).await?;
        desk.leave().await?;
        assert_accessible(&desk, "the page at the desk").await?;
        desk.choose("Theme", "", "dark").await?;
        desk.write("accent", "#ff8000").await?;
        desk.click("form.form button").await?;
        desk.until("the choice", "one('#snippet')?.value.includes('theme=\"dark\" accent=\"#ff8000\"')", vec![]).await?;
        let lines = desk.script("return one('#snippet').value", vec![]).await?;
        let lines = lines.as_str().unwrap_or_default().to_owned();
        ensure!(lines.contains("We call for the process to remain open"), "{lines}");

        let reader = host::visit(world, &host.page("/pasted", "en", &lines)).await?;
        let dark = "getComputedStyle(document.body).backgroundColor === 'rgb(23, 24, 26)'";
        reader.until("dark paper", dark, vec![]).await?;
        reader.open_block("2").await?;
        assert_accessible(&reader, "the frame").await?;
        reader.leave().await?;
        reader.until("the draft's text to give way", "!all('colloquy-consultation > *').length", vec![]).await?;
        let frame = "document.querySelector('colloquy-consultation').shadowRoot.querySelector('iframe').title === arguments[0]";
        reader.until("the frame's name", frame, vec![json!("Sample consultation")]).await?;
        Ok(())
    })
    .await
}
