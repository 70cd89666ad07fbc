//! The tests' own tools, checked on pages that are made here.

use anyhow::Result;
use colloquy_tests::browser::Browser;
use colloquy_tests::{Client, Line, journey, place, wait};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn browser_starts_and_runs_scripts() -> Result<()> {
    journey(async |_| {
        let browser = Browser::start("en").await?;
        browser.session.goto("data:text/html,<title>x</title><button aria-label=Go>x</button>").await?;
        let sum = browser.session.execute("return 6 * arguments[0]", vec![json!(7)]).await?;
        assert_eq!(sum.json(), &json!(42));
        browser.quit().await;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn line_can_be_cut_and_mended_and_can_lose_answers() -> Result<()> {
    let port = place::free_port()?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let (arrived, mut arrivals) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let arrived = arrived.clone();
            tokio::spawn(async move {
                let mut request = [0; 4096];
                if matches!(stream.read(&mut request).await, Ok(1..)) {
                    let _ = arrived.send(());
                    let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok").await;
                }
            });
        }
    });
    let line = Line::to(port).await?;
    let client = Client::new(&line.address());
    assert_eq!(client.get("/").await?.text, "ok");
    arrivals.recv().await;

    line.cut();
    assert!(client.get("/").await.is_err());
    assert!(arrivals.try_recv().is_err(), "a request went over a cut line");

    line.lose_answers();
    assert!(client.get("/").await.is_err());
    wait::until("the request to arrive all the same", async || Ok(arrivals.try_recv().ok())).await?;

    line.mend();
    assert_eq!(client.get("/").await?.text, "ok");
    Ok(())
}
