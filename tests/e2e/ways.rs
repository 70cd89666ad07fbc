//! For everyone: by keyboard alone, on a phone, in Arabic, by screen reader, on paper.

use anyhow::{Result, ensure};
use colloquy_tests::accessibility::assert_accessible;
use colloquy_tests::browser::Kind;
use colloquy_tests::reader::{BODY, MARGIN, PROPOSED};
use colloquy_tests::{Page, Reader, Server, drafts, journey};
use serde_json::json;
use thirtyfour::Key;

const SLUG: &str = "sample";

#[tokio::test]
async fn everything_is_done_by_keyboard_alone() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        for _ in 0..3 {
            reader.keys("j").await?;
        }
        reader.keys("k").await?;
        reader.until("the second paragraph to have the focus", "document.activeElement.id === 'p2'", vec![]).await?;
        reader.keys("c").await?;
        focus(&reader, BODY).await?;
        reader.keys("Typed without a mouse").await?;
        reader.chord(Key::Control, Key::Enter).await?;
        focus(&reader, "#identity-name").await?;
        reader.keys("Sample participant 1").await?;
        reader.key(Key::Tab).await?;
        focus(&reader, "#identity-group").await?;
        reader.keys(&reader.word("group-civil-society")).await?;
        reader.key(Key::Tab).await?;
        focus(&reader, "#identity-region").await?;
        reader.keys(&reader.word("region-africa")).await?;
        for _ in 0..4 {
            reader.key(Key::Tab).await?;
        }
        reader
            .until(
                "the button to have the focus",
                "name(document.activeElement) === arguments[0]",
                vec![json!(reader.word("identity-and-send"))],
            )
            .await?;
        reader.key(Key::Enter).await?;
        reader.published("Typed without a mouse").await?;
        reader.until("the comment to have the focus", "document.activeElement.closest('article.comment') !== null", vec![]).await?;

        reader.keys("r").await?;
        reader.until("the reply's field to have the focus", "document.activeElement.matches('.thread textarea')", vec![]).await?;
        reader.keys("And answered so").await?;
        reader.chord(Key::Control, Key::Enter).await?;
        reader.published("And answered so").await?;

        reader.until("the field to be gone", "document.activeElement.tagName !== 'TEXTAREA'", vec![]).await?;
        reader.keys("?").await?;
        reader.shows("dialog[open]", &reader.word("help-keys")).await?;
        reader.key(Key::Escape).await?;
        reader.until("the help sheet to close", "!one('dialog[open]')", vec![]).await?;
        reader.key(Key::Escape).await?;
        reader.until("the panel to close", "!one('#margin-title')", vec![]).await?;
        reader.until("the focus to be back", "document.activeElement.closest('#p2') !== null", vec![]).await?;
        // The tabs of the composer are reached by arrows.
        reader.keys("s").await?;
        focus(&reader, PROPOSED).await?;
        ensure!(server.client().all_comments(SLUG).await?.len() == 2);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn reader_works_on_a_narrow_screen() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        if reader.kind() != Kind::Chromium {
            // The other engines' windows cannot be made that narrow.
            return Ok(());
        }
        for width in [320, 360] {
            reader.resize(width, 740).await?;
            fits(&reader, width, "the page").await?;
            let menu = "const menu = one('#person-menu'); menu.open = true; const box = one('#person-menu > ul').getBoundingClientRect(); menu.open = false; return box.left >= 0 && box.right <= innerWidth";
            ensure!(reader.script(menu, vec![]).await? == true, "the menu leaves a page of {width}");
        }
        reader.picture("narrow-page").await?;
        reader.open_block("2").await?;
        reader
            .until(
                "the panel to stand under its paragraph",
                "one('#margin').previousElementSibling?.id === 'p2' || one('#p2').contains(one('#margin'))",
                vec![],
            )
            .await?;
        fits(&reader, 360, "the panel").await?;
        reader.begin("suggestion").await?;
        fits(&reader, 360, "a suggestion").await?;
        reader.picture("narrow-suggestion").await?;
        reader.press(&reader.word("compose-comment"), MARGIN).await?;
        reader.write(BODY, "From a phone.").await?;
        reader.send().await?;
        fits(&reader, 360, "the identity form").await?;
        reader.introduce_and_send("Sample participant 1", "").await?;
        reader.published("From a phone.").await?;
        fits(&reader, 360, "a comment").await?;
        reader.open_block("7.2.3").await?;
        fits(&reader, 360, "the panel of a cell").await?;
        reader.picture("narrow-comment").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn arabic_reader_of_an_arabic_draft_reads_from_the_right() -> Result<()> {
    journey(async |world| {
        let server = Server::start().await?;
        server.create(SLUG, drafts::ARABIC, &["--language", "ar"])?;
        let reader = Reader::open_in(world, "ar", &server.address(), &format!("{SLUG}?lang=ar")).await?;
        reader
            .until(
                "the direction",
                "document.documentElement.dir === 'rtl' && document.documentElement.lang === 'ar' && one('#draft').dir === 'rtl'",
                vec![],
            )
            .await?;
        reader.first_comment("1", "نرجو ذكر الشباب صراحة.", "مشارك تجريبي").await?;
        reader.shows(MARGIN, &reader.word("group-civil-society")).await?;
        reader.begin("suggestion").await?;
        let words = reader.value(PROPOSED).await?;
        ensure!(words == "نحن المشاركين ندعو إلى أن تبقى العملية مفتوحة أمام جميع أصحاب المصلحة.", "{words}");
        reader.paste(PROPOSED, &words.replace("مفتوحة", "متاحة")).await?;
        reader.shows(".composer .redline del", "مفتوحة").await?;
        reader.shows(".composer .redline ins", "متاحة").await?;
        reader
            .until("one word to differ", "all('.composer .redline del').length === 1 && all('.composer .redline ins').length === 1", vec![])
            .await?;
        reader.send().await?;
        reader.until("the suggestion to be published", "all('article.comment:not(.comment--pending) ins').length === 1", vec![]).await?;
        assert_accessible(&reader, "the reader in Arabic").await?;
        reader.picture("arabic").await?;
        ensure!(server.client().all_comments(SLUG).await?[0].body == "نرجو ذكر الشباب صراحة.");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn chinese_suggestion_differs_by_words() -> Result<()> {
    journey(async |world| {
        let server = Server::start().await?;
        server.create(SLUG, drafts::CHINESE, &["--language", "zh"])?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.open_block("1").await?;
        reader.begin("suggestion").await?;
        let words = reader.value(PROPOSED).await?;
        reader.paste(PROPOSED, &words.replace("平等", "相等")).await?;
        reader.shows(".composer .redline del", "平等").await?;
        reader.shows(".composer .redline ins", "相等").await?;
        reader
            .until("the rest to stand", "tidy(one('.composer .redline').innerText).startsWith('人人生而自由,在尊严和权利上一律')", vec![])
            .await?;
        reader.send().await?;
        reader.introduce_and_send("样本参与者", "").await?;
        reader.until("the suggestion to be published", "all('article.comment:not(.comment--pending) ins').length === 1", vec![]).await?;
        ensure!(server.client().all_comments(SLUG).await?[0].proposed == words.replace("平等", "相等"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_on_any_page() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let page = world.page(&server.address()).await?;
        for path in
            ["/", "/about", "/sign-in", "/no-such-page", "/c/no-such-consultation", "/c/sample", "/c/sample?on=p2", "/c/sample?on=all"]
        {
            page.open(&format!("{}{path}", server.address())).await?;
            for scheme in ["light", "dark"] {
                if page.kind() == Kind::Chromium {
                    page.prefer("prefers-color-scheme", scheme).await?;
                }
                assert_accessible(&page, &format!("{path} in {scheme}")).await?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_nothing_in_any_panel_or_dialog() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        assert_accessible(&reader, "the page").await?;
        reader.press(&reader.word("filter-title"), "#filters").await?;
        assert_accessible(&reader, "the filters").await?;
        reader.press(&reader.word("filter-title"), "#filters").await?;
        reader.open_block("2").await?;
        assert_accessible(&reader, "an empty panel").await?;
        for kind in ["suggestion", "question", "comment"] {
            reader.begin(kind).await?;
            assert_accessible(&reader, &format!("the composer of a {kind}")).await?;
        }
        reader.write(BODY, "A word").await?;
        reader.send().await?;
        reader.find("#identity-name").await?;
        assert_accessible(&reader, "the question who one is").await?;
        reader.introduce_and_send("Sample participant 1", "").await?;
        reader.published("A word").await?;
        assert_accessible(&reader, "a panel with a comment").await?;
        reader.press_at("A word", "comment-edit").await?;
        reader.find("#edit-body").await?;
        assert_accessible(&reader, "editing").await?;
        reader.paste("#edit-body", "Another word").await?;
        reader.press(&reader.word("comment-save"), ".composer").await?;
        reader.published("Another word").await?;
        reader.press(&reader.word("comment-edited"), MARGIN).await?;
        reader.shows("dialog[open]", "A word").await?;
        dialog(&reader, "the history").await?;
        reader.press_at("Another word", "comment-withdraw").await?;
        dialog(&reader, "withdrawing").await?;
        for (entry, what) in [
            ("person-elsewhere", "the code"),
            ("person-change", "the identity"),
            ("person-erase", "erasing"),
            ("help-title", "the help sheet"),
        ] {
            reader.person(entry).await?;
            dialog(&reader, what).await?;
        }
        reader.click("#person-menu > summary").await?;
        assert_accessible(&reader, "the person's menu").await?;
        let complaints = reader.complaints().await;
        ensure!(complaints.is_empty(), "the console says: {}", complaints.join("\n"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn paper_shows_the_draft_and_no_tools() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        if reader.kind() != Kind::Chromium {
            return Ok(());
        }
        reader.open_block("2").await?;
        reader.begin("comment").await?;
        reader.session().cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        reader
            .until(
                "the tools to be gone",
                "!one('.composer') && !one('#filters form, #filters details') && one('#p2 .block__text')",
                vec![],
            )
            .await?;
        reader.shows("#draft", "We call for the process to remain open").await?;
        reader.picture("print").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn reader_looks_right_in_every_light() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let reader = Reader::open(world, &server.address(), SLUG).await?;
        if reader.kind() != Kind::Chromium {
            return Ok(());
        }
        reader.first_comment("2", "Open to whom exactly?", "Sample participant 1").await?;
        for (feature, value) in [("prefers-color-scheme", "light"), ("prefers-color-scheme", "dark"), ("forced-colors", "active")] {
            reader.prefer(feature, value).await?;
            for width in [360, 1280] {
                reader.resize(width, 900).await?;
                reader.until("the text", "one('#p2 .block__text')", vec![]).await?;
                fits(&reader, width, value).await?;
                reader.picture(&format!("{value}-{width}")).await?;
            }
        }
        Ok(())
    })
    .await
}

/// Waits until an element has the focus.
async fn focus(reader: &Reader, selector: &str) -> Result<()> {
    reader
        .until(&format!("{selector} to have the focus"), "document.activeElement.matches(arguments[0])", vec![json!(selector)])
        .await
        .map(drop)
}

/// Checks the open dialog and closes it.
async fn dialog(reader: &Reader, what: &str) -> Result<()> {
    reader.find("dialog[open]").await?;
    assert_accessible(reader, what).await?;
    reader.key(Key::Escape).await?;
    reader.until(&format!("{what} to close"), "!one('dialog[open]')", vec![]).await.map(drop)
}

/// Nothing may reach past the side of the screen.
pub async fn fits(page: &Page, width: u32, what: &str) -> Result<()> {
    let wide = "return [document.documentElement.scrollWidth, all('body *').filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.block__scroll, .visually-hidden, .skip-link')).slice(0, 3).map(e => e.outerHTML.slice(0, 120))]";
    let found = page.script(wide, vec![]).await?;
    ensure!(found[0].as_u64().is_some_and(|wide| wide <= u64::from(width)), "{what} is wider than {width}: {found}");
    Ok(())
}
