//! With scripting off: reading, commenting, suggesting, answering and the outcome, by links and forms alone.

use anyhow::{Result, ensure};
use colloquy_tests::browser::Kind;
use colloquy_tests::{Page, Server, drafts, journey, wait};
use thirtyfour::prelude::*;

const SLUG: &str = "sample";

/// The page holds some words; asked of the source, as nothing can be asked of scripts here.
async fn holds(page: &Page, words: &str) -> Result<()> {
    wait::until(&format!("the page to hold “{words}”"), async || Ok(page.session().source().await?.contains(words).then_some(()))).await
}

async fn write(page: &Page, field: &str, text: &str) -> Result<()> {
    let field = page.session().find(By::Css(field)).await?;
    field.clear().await?;
    Ok(field.send_keys(text).await?)
}

/// Presses something that leads to another page.
async fn press(page: &Page, selector: &str) -> Result<()> {
    Ok(page.session().find(By::Css(selector)).await?.click().await?)
}

#[tokio::test]
async fn with_scripts_turned_off_everything_is_read_and_said_by_links_and_forms() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let page = world.page_without_scripts(&format!("{}/c/{SLUG}", server.address())).await?;
        let off = page.kind() != Kind::Webkit;
        if off {
            holds(&page, "You can read the whole draft here and take part").await?;
            ensure!(page.session().find(By::Css("[data-ready]")).await.is_err(), "scripts are not off");
            press(&page, "#p2 .block__count").await?;
        } else {
            page.session().goto(format!("{}/c/{SLUG}?on=p2", server.address())).await?;
        }
        holds(&page, "Nothing was said here yet.").await?;

        write(&page, "#body", "Typed where nothing runs.").await?;
        for language in ["ar", "en"] {
            press(&page, "#language-menu summary").await?;
            press(&page, &format!("#language-menu button[lang={language}]")).await?;
            holds(&page, &format!("<html lang=\"{language}\"")).await?;
            let kept = page.session().find(By::Css("#body")).await?.prop("value").await?;
            ensure!(kept.as_deref() == Some("Typed where nothing runs."), "{kept:?} in {language}");
        }
        press(&page, ".thread__form .button--primary").await?;
        holds(&page, "Nothing was sent; your words are kept below.").await?;
        let kept = page.session().find(By::Css("#body")).await?.prop("value").await?;
        ensure!(kept.as_deref() == Some("Typed where nothing runs."), "{kept:?}");
        write(&page, "#name", "Sample participant 1").await?;
        press(&page, "#group option[value='civil-society']").await?;
        press(&page, "#region option[value='africa']").await?;
        press(&page, ".thread__form .button--primary").await?;
        holds(&page, "Your comment is published.").await?;

        write(&page, "#proposed", "We call for the process to remain open to all.").await?;
        press(&page, ".thread__form .button--primary").await?;
        holds(&page, "2 comments").await?;
        press(&page, ".outcome__comment a[href*='to=']").await?;
        holds(&page, "You answer Sample participant 1.").await?;
        write(&page, "#body", "An answer.").await?;
        press(&page, ".thread__form .button--primary").await?;
        holds(&page, "3 comments").await?;

        let said = server.client().all_comments(SLUG).await?;
        let words: Vec<_> =
            said.iter().map(|comment| (comment.body.as_str(), comment.proposed.as_str(), comment.parent.is_some())).collect();
        ensure!(
            words
                == [
                    ("Typed where nothing runs.", "", false),
                    ("An answer.", "", true),
                    ("", "We call for the process to remain open to all.", false)
                ],
            "{words:?}"
        );
        page.session().goto(format!("{}/c/{SLUG}?on=all", server.address())).await?;
        holds(&page, "Everything said").await?;
        page.session().goto(format!("{}/c/{SLUG}/outcome", server.address())).await?;
        holds(&page, "Outcome: Sample consultation").await?;
        Ok(())
    })
    .await
}
