//! A consultation inside another site's page: two origins, the site's own theme, a strict policy there.

mod blocked;
mod commenting;
mod lines;
mod page;

use anyhow::Result;
use colloquy_tests::{Host, Reader, Server, drafts, host};
use serde_json::json;

const SLUG: &str = "sample";

/// The height of the bar that the site's theme fixes to the top of the window.
const BAR: f64 = 80.0;

/// A server with a consultation, and somebody else's site.
async fn sites() -> Result<(Server, Host)> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let host = Host::start(&server.address()).await?;
    Ok((server, host))
}

/// Waits until the frame is exactly as tall as its content, and no narrower.
async fn fits(reader: &Reader) -> Result<()> {
    let fits = "Math.abs(innerHeight - document.body.getBoundingClientRect().bottom) <= 1 && document.documentElement.scrollWidth <= innerWidth \
                && innerWidth === document.documentElement.clientWidth";
    reader.until("the frame to fit its content", fits, vec![]).await.map(drop)
}

/// Waits until the upper end of something in a frame, counted from 0, is in the window, below the bar of the page around.
async fn in_window(reader: &Reader, index: usize, selector: &str) -> Result<()> {
    colloquy_tests::wait::until(&format!("{selector} in sight"), async || {
        host::enter(reader, index).await?;
        let inside = reader.script("return one(arguments[0]).getBoundingClientRect().top", vec![json!(selector)]).await?;
        reader.leave().await?;
        let frame = "const frame = document.querySelectorAll('colloquy-consultation')[arguments[0]].shadowRoot.querySelector('iframe'); \
                     return [frame.getBoundingClientRect().top, innerHeight]";
        let around = reader.script(frame, vec![json!(index)]).await?;
        host::enter(reader, index).await?;
        let top = inside.as_f64().unwrap_or(-1e9) + around[0].as_f64().unwrap_or(0.0);
        Ok((top >= BAR && top < around[1].as_f64().unwrap_or(0.0)).then_some(()))
    })
    .await
}
