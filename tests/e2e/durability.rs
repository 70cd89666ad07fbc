//! A server that is killed at any moment loses nothing it acknowledged and doubles nothing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use colloquy_consultation::api::{CommentIn, CommentOut};
use colloquy_tests::client::comment_on;
use colloquy_tests::journey::alone;
use colloquy_tests::{Client, Engine, Server, drafts, wait};

const POSTS: usize = 1000;
const WRITERS: usize = 8;
const KILLS: usize = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killing_the_server_on_sqlite_loses_and_doubles_nothing() -> Result<()> {
    kill_during_posts(Engine::Sqlite).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killing_the_server_on_postgres_loses_and_doubles_nothing() -> Result<()> {
    kill_during_posts(Engine::Postgres).await
}

async fn kill_during_posts(engine: Engine) -> Result<()> {
    let _alone = alone().await;
    let mut server = Server::start_on(engine).await?;
    server.create("kill", drafts::SAMPLE, &[])?;
    let block = server.client().version("kill").await?.blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?.id;
    let before = server.client().summary("kill").await?.seq;
    let done = Arc::new(AtomicUsize::new(0));
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        let mut client = server.client();
        client.introduce("kill", &format!("Sample participant {writer}"), "").await?;
        let done = Arc::clone(&done);
        writers.push(tokio::spawn(async move {
            let mut acknowledged = Vec::new();
            for number in (writer..POSTS).step_by(WRITERS) {
                let comment = comment_on(&[block], &format!("Comment {number}"));
                let stored = post_until_answered(&client, &comment).await?;
                ensure!(stored.id == comment.id && stored.body == comment.body, "another comment came back");
                acknowledged.push((comment.id, comment.body));
                done.fetch_add(1, Ordering::SeqCst);
            }
            Ok(acknowledged)
        }));
    }
    // Kills are spread over the posts by their count, at moments that differ from run to run.
    for kill in 1..=KILLS {
        let after = kill * POSTS / (KILLS + 1);
        wait::within(Duration::from_secs(120), "the posts to go on", async || Ok((done.load(Ordering::SeqCst) >= after).then_some(())))
            .await?;
        server.kill();
        server.launch().await?;
    }
    let mut acknowledged = HashMap::new();
    for writer in writers {
        acknowledged.extend(writer.await??);
    }
    ensure!(acknowledged.len() == POSTS, "{} of {POSTS} were acknowledged", acknowledged.len());
    server.kill();
    server.launch().await?;

    let client = server.client();
    let stored = client.all_comments("kill").await?;
    let ids: HashSet<_> = stored.iter().map(|comment| comment.id).collect();
    ensure!(ids.len() == stored.len(), "a comment is listed twice");
    ensure!(stored.len() == POSTS, "{} comments are stored", stored.len());
    for comment in &stored {
        ensure!(acknowledged.get(&comment.id) == Some(&comment.body), "comment {} is not as it was acknowledged", comment.id);
    }
    let summary = client.summary("kill").await?;
    ensure!(summary.comments as usize == POSTS && summary.people as usize == WRITERS, "the numbers are wrong: {summary:?}");
    ensure!((summary.seq - before) as usize == POSTS, "{} events for {POSTS} comments", summary.seq - before);
    Ok(())
}

/// As the browser's outbox does: the same comment again until the server has answered for it.
async fn post_until_answered(client: &Client, comment: &CommentIn) -> Result<CommentOut> {
    let begun = Instant::now();
    loop {
        match client.post("kill", comment).await {
            Ok(answer) if matches!(answer.status, 200 | 201) => return answer.json(),
            Ok(answer) => bail!("status {}: {}", answer.status, answer.text),
            Err(error) if begun.elapsed() > Duration::from_secs(90) => return Err(error),
            Err(_) => tokio::time::sleep(Duration::from_millis(40)).await,
        }
    }
}
