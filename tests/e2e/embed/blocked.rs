//! Browsers that keep nothing, or nothing together, for a page inside another site. WebKit's driver has no way to refuse storage.

use anyhow::{Result, ensure};
use colloquy_tests::browser::{Kind, Storage};
use colloquy_tests::reader::BODY;
use colloquy_tests::{Reader, World, host, journey};

use super::{SLUG, sites};

/// A visitor of this kind, in the frame; nothing where the engine has no such kind.
async fn visit(world: &World, storage: Storage, address: &str) -> Result<Option<Reader>> {
    if Kind::chosen()? == Kind::Webkit {
        return Ok(None);
    }
    let reader = Reader::on(world.page_with(storage, address).await?);
    host::enter(&reader, 0).await?;
    reader.ready().await?;
    Ok(Some(reader))
}

#[tokio::test]
async fn person_comments_where_storage_is_kept_apart_for_each_site() -> Result<()> {
    journey(async |world| {
        let (server, host) = sites().await?;
        let Some(reader) = visit(world, Storage::Partitioned, &host.page("/draft", "en", &host.snippet(SLUG, ""))).await? else {
            return Ok(());
        };
        reader.first_comment("2", "Kept apart.", "Sample participant 1").await?;
        reader.until("no notice", "!one('#continue')", vec![]).await?;
        reader.reload().await?;
        host::enter(&reader, 0).await?;
        reader.ready().await?;
        reader.next_comment("Known again.").await?;
        ensure!(server.client().summary(SLUG).await?.people == 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn person_comments_where_storage_is_refused_and_goes_on_on_our_own_page() -> Result<()> {
    journey(async |world| {
        let (server, host) = sites().await?;
        let Some(reader) = visit(world, Storage::RefusedInFrames, &host.page("/draft", "en", &host.snippet(SLUG, ""))).await? else {
            return Ok(());
        };
        reader.find("#continue").await?;
        reader.first_comment("2", "Kept nowhere.", "Sample participant 1").await?;
        reader.next_comment("By the same person.").await?;
        reader.begin("comment").await?;
        reader.write(BODY, "Half a sentence").await?;
        reader.click("#continue button").await?;
        reader.other_window().await?;
        reader.ready().await?;
        ensure!(reader.session().current_url().await?.as_str().ends_with("/c/sample/v/1#p2"));
        ensure!(reader.value(BODY).await? == "Half a sentence");
        reader.write(BODY, " that goes on.").await?;
        reader.send().await?;
        reader.published("Half a sentence that goes on.").await?;
        let summary = server.client().summary(SLUG).await?;
        ensure!(summary.people == 1 && summary.comments == 3, "{summary:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_was_typed_is_shown_where_nothing_is_kept_anywhere() -> Result<()> {
    journey(async |world| {
        let (_server, host) = sites().await?;
        let Some(reader) = visit(world, Storage::Refused, &host.page("/draft", "en", &host.snippet(SLUG, ""))).await? else {
            return Ok(());
        };
        reader.open_block("2").await?;
        reader.begin("comment").await?;
        reader.write(BODY, "Words that must not be lost").await?;
        reader.click("#continue button").await?;
        reader.other_window().await?;
        reader.find("#forgetful").await?;
        ensure!(reader.value("#typed-0").await? == "Words that must not be lost");
        Ok(())
    })
    .await
}
