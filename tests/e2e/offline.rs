//! Without a line: what was read is there again, what is written waits in sight and goes out by itself.

use anyhow::{Result, ensure};
use colloquy_tests::line::Line;
use colloquy_tests::{Page, Reader, Server, World, drafts, journey};

const SLUG: &str = "sample";

in_three_languages! {
    a_draft_read_before_is_read_and_answered_without_a_line_and_everything_goes_out_when_it_is_back,
}

/// Until the worker has kept the page and everything that it needs.
pub async fn kept(page: &Page) -> Result<()> {
    let all = "(async () => {
            if (!navigator.serviceWorker?.controller) return false;
            const has = async (address) => !!(await caches.match(address, { ignoreVary: true }));
            const files = performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => /\\.(js|wasm|css|json)\\b/.test(name) && !/worker|api/.test(name));
            for (const one of [location.href.split('#')[0], ...files.filter((name) => /-[0-9a-f]{8,}|v=/.test(name))]) if (!(await has(one))) return false;
            return files.length > 2;
        })()";
    page.until("the page to be kept", all, vec![]).await?;
    Ok(())
}

/// Leaves the page and comes back to it. (The reload of Firefox's driver passes workers by.)
pub async fn again(reader: &Reader, address: &str) -> Result<()> {
    reader.open("about:blank").await?;
    reader.open(&format!("{address}/c/{SLUG}")).await?;
    reader.ready().await
}

async fn a_draft_read_before_is_read_and_answered_without_a_line_and_everything_goes_out_when_it_is_back(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let line = Line::to(server.port()).await?;
    let reader = Reader::open(world, &line.address(), SLUG).await?;
    reader.first_comment("2", "Written with a line.", "Sample participant 1").await?;
    kept(&reader).await?;
    // Read once more through the worker, so that the comments are kept as well.
    again(&reader, &line.address()).await?;
    reader.open_block("2").await?;
    reader.published("Written with a line.").await?;

    line.cut();
    again(&reader, &line.address()).await?;
    reader.open_block("2").await?;
    reader.published("Written with a line.").await?;
    reader.press_at("Written with a line.", "comment-reply").await?;
    reader.write(".thread textarea", "Answered without a line.").await?;
    reader.send().await?;
    reader.pending("Answered without a line.", "outbox-kept").await?;
    reader.shows(".banner--away", &reader.word("banner-away")).await?;

    // Closed and opened again, it still waits, in sight.
    again(&reader, &line.address()).await?;
    reader.open_block("2").await?;
    reader.pending("Answered without a line.", "outbox-kept").await?;
    ensure!(server.client().all_comments(SLUG).await?.len() == 1, "nothing came through a line that is cut");

    line.mend();
    reader.published("Answered without a line.").await?;
    let said = server.client().all_comments(SLUG).await?;
    ensure!(said.len() == 2 && said[1].parent == Some(said[0].id), "{said:?}");
    Ok(())
}

#[tokio::test]
async fn page_of_which_a_file_did_not_come_asks_for_it_again() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        for lost in [".js", ".wasm", "/locales/"] {
            let line = Line::to(server.port()).await?;
            line.lose(lost);
            let page = world.page_in("en", &format!("{}/c/{SLUG}", line.address())).await?;
            page.until("the draft to be readable", "one('#draft').innerText.includes('Answer every comment in public.')", vec![]).await?;
            tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            line.mend();
            page.until(&format!("the tools without {lost}"), "document.documentElement.hasAttribute('data-ready')", vec![]).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn text_stays_where_it_is_when_the_app_comes() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        server.create("dated", drafts::SAMPLE, &["--closes", "2099-12-18T23:59:00Z"])?;
        let top = "return one('#draft').getBoundingClientRect().top";
        for (language, slug, width) in [("en", SLUG, 1280), ("ru", SLUG, 360), ("ar", "dated", 360)] {
            let line = Line::to(server.port()).await?;
            line.lose(".wasm");
            let page = world.page_in("en", &format!("{}/about?lang={language}", line.address())).await?;
            page.resize(width, 800).await?;
            page.open(&format!("{}/c/{slug}", line.address())).await?;
            page.find("#draft").await?;
            let before = page.script(top, vec![]).await?;
            line.mend();
            page.until("the tools", "document.documentElement.hasAttribute('data-ready')", vec![]).await?;
            let after = page.script(top, vec![]).await?;
            let moved = after.as_f64().unwrap_or(1e9) - before.as_f64().unwrap_or(0.0);
            ensure!(moved.abs() <= 1.0, "{slug} in {language} at {width}: the text moved by {moved} from {before}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_is_kept_of_whoever_signs_out() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.first_comment("2", "Written here.", "Sample participant 1").await?;
        kept(&reader).await?;
        reader.open(&format!("{}/sign-in", server.address())).await?;
        reader.click("button[value='out']").await?;
        reader.shows(".notice", "You are signed out in this browser.").await?;
        let left = "(async () => (await (await caches.open('read-1')).keys()).length === 0)()";
        reader.until("nothing to be kept", left, vec![]).await?;
        Ok(())
    })
    .await
}
