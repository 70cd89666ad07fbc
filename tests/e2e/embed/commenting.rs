//! Taking part inside another site's page.

use anyhow::{Result, ensure};
use colloquy_tests::reader::BODY;
use colloquy_tests::{host, journey};

use super::{SLUG, in_window, sites};

#[tokio::test]
async fn person_comments_inside_another_sites_page() -> Result<()> {
    journey(async |world| {
        let (server, host) = sites().await?;
        let address = host.page("/draft", "en", &host.snippet(SLUG, ""));
        let reader = host::visit(world, &address).await?;
        reader.first_comment("2", "From inside another page.", "Sample participant 1").await?;
        reader.next_comment("And once more.").await?;
        let stored = server.client().all_comments(SLUG).await?;
        ensure!(stored.len() == 2 && stored[0].name == stored[1].name, "{stored:?}");

        // The person is known again, and what was begun is there again.
        reader.begin("comment").await?;
        reader.write(BODY, "Half a sentence").await?;
        reader.leave().await?;
        reader.reload().await?;
        host::enter(&reader, 0).await?;
        reader.ready().await?;
        reader.shows(".commenting-as", "Sample participant 1").await?;
        reader.begin("comment").await?;
        ensure!(reader.value(BODY).await? == "Half a sentence");
        reader.send().await?;
        reader.published("Half a sentence").await?;
        ensure!(server.client().summary(SLUG).await?.people == 1, "somebody else was made of the same person");
        let cookies = reader.session().get_all_cookies().await?;
        ensure!(cookies.is_empty(), "{cookies:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn dialog_opens_in_the_part_that_is_in_sight() -> Result<()> {
    journey(async |world| {
        let (server, host) = sites().await?;
        let address = host.page("/draft", "en", &host.snippet(SLUG, ""));
        let reader = host::visit(world, &address).await?;
        reader.open_block("9").await?;
        reader.click("#margin [data-stance='support']").await?;
        reader.find("dialog[open] #identity-name").await?;
        in_window(&reader, 0, "dialog[open] .dialog__title").await?;
        reader.introduce_in_dialog("Sample participant 1").await?;
        reader.until("the position", "one(\"#margin [data-stance='support'][aria-pressed='true']\")", vec![]).await?;
        ensure!(server.client().summary(SLUG).await?.people == 1);
        Ok(())
    })
    .await
}
