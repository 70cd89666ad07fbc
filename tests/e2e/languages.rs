//! Seven languages: changed without losing a word, nothing said in one language only, and nothing too long for a narrow page.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentKind, CommentOut, Operation};
use colloquy_tests::browser::Kind;
use colloquy_tests::client::comment_on;
use colloquy_tests::desk::TEXT;
use colloquy_tests::reader::{BODY, MARGIN, PROPOSED};
use colloquy_tests::{Desk, Line, Messages, Page, Reader, Server, drafts, journey, place};
use serde_json::json;
use thirtyfour::Key;

const SLUG: &str = "zz";
const CHAIR: &str = "zz-chair@zz.zz";

/// A draft and words of which each begins with “zz”, so that they are told from the messages.
const DRAFT: &str = "# Zzpart\n\nZzwe zzcall zzfor zzthis.[^1]\n\n16. Zzwe zzthank.\n\n- Zzitem.\n\n> Zzquotation.\n\n| Zza | Zzb |\n|---|---|\n| Zzc | |\n\n[^1]: Zznote.\n";

#[tokio::test]
async fn half_a_comment_outlives_a_change_of_language() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let mut reader = Reader::open(world, &server.address(), SLUG).await?;
        reader.open_block("2").await?;
        reader.begin("comment").await?;
        reader.write(BODY, "Half a sentence").await?;
        for language in ["zh", "ar", "ru"] {
            reader.click("#language-menu > summary").await?;
            reader.click(&format!("#language-menu a[hreflang={language}]")).await?;
            let there = "document.documentElement.lang === arguments[0] && document.documentElement.hasAttribute('data-ready')";
            reader.until("the other language", there, vec![json!(language)]).await?;
            reader.speaks(Messages::of(language)?);
            ensure!(reader.value(BODY).await? == "Half a sentence", "the words are gone in {language}");
            reader
                .until(
                    "the same place",
                    "location.hash === '#p2' && new URLSearchParams(location.search).get('lang') === arguments[0]",
                    vec![json!(language)],
                )
                .await?;
        }
        reader.write(BODY, ", и вторая половина.").await?;
        reader.send().await?;
        reader.introduce_and_send("样本参与者", "").await?;
        reader.published("Half a sentence, и вторая половина.").await?;
        // The choice is kept, although the browser asks for English.
        reader.open(&format!("{}/about", server.address())).await?;
        reader.until("the language that was chosen", "document.documentElement.lang === 'ru'", vec![]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_typed_at_the_desk_outlives_a_change_of_language() -> Result<()> {
    journey(async |world| {
        let server = sample(Server::start().await?).await?;
        let mut desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        desk.write("synthesis", "Half a synthesis").await?;
        desk.click("#language-menu > summary").await?;
        desk.click("#language-menu a[hreflang=fr]").await?;
        desk.until("the other language", "document.documentElement.lang === 'fr'", vec![]).await?;
        desk.speaks(Messages::of_desk("fr")?);
        desk.ready().await?;
        desk.until("what was typed, in its place", "one('#synthesis')?.value === 'Half a synthesis' && location.hash === '#p1'", vec![])
            .await?;
        desk.press(&desk.word("desk-synthesis-save"), TEXT).await?;
        desk.shows(".synthesis", &desk.word("desk-verdict-draft")).await
    })
    .await
}

/// What is on the page outside of marks, that the server did not send and nobody typed.
const FOREIGN: &str = r#"
    const strip = (text) => { let depth = 0, out = ''; for (const c of text) { if (c === '⟦') depth++; else if (c === '⟧') { depth--; out += ' '; } else if (!depth) out += c; } return out; };
    const done = arguments[arguments.length - 1];
    const texts = (root, seen) => {
        const found = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            // The browser's own: moments, and names of languages; and keys.
            if (node.parentElement.closest('script, style, noscript, time, kbd, select[id*=language] option')) continue;
            if (!seen || node.parentElement.getClientRects().length || node.parentElement.closest('option')) found.push(['text', node.data]);
        }
        for (const element of root.querySelectorAll('*')) {
            if (element.tagName === 'TIME') continue;
            for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
                if (element.hasAttribute(name)) found.push([name, element.getAttribute(name)]);
            }
        }
        return found.map(([kind, text]) => [kind, tidy(text)]).filter(([, text]) => text);
    };
    // Asked for once: later there may be no line.
    window.sent ??= fetch(location.href.split('#')[0]).then((answer) => answer.text());
    window.sent.then((html) => {
        const sent = new Set(texts(new DOMParser().parseFromString(html, 'text/html').body, false).map(([, text]) => text));
        const foreign = (text) => strip(text).split(/\s+/).filter((word) => !word.includes('://') && !/^[^\p{L}]*zz/iu.test(word)).flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
            .filter((word) => /\p{L}/u.test(word) && !/^zz/i.test(word) && word !== 'UTC');
        done(texts(document.body, true).filter(([, text]) => !sent.has(text) && foreign(text).length).map((found) => found.join(': ')));
    });
"#;

/// Notes what is foreign on the page.
async fn look(page: &Page, what: &str, found: &mut Vec<String>) -> Result<()> {
    let script = format!("{}\n{FOREIGN}", include_str!("../src/page.js"));
    let foreign = page.session().execute_async(script, Vec::new()).await?.json().clone();
    found.extend(foreign.as_array().into_iter().flatten().map(|text| format!("{what}: {}", text.as_str().unwrap_or_default())));
    Ok(())
}

fn none(mut found: Vec<String>) -> Result<()> {
    found.sort();
    found.dedup();
    ensure!(found.is_empty(), "{} pieces of text are in no message:\n{}", found.len(), found.join("\n"));
    Ok(())
}

/// The apps with messages between marks.
fn marked_apps(server: &Path) -> Result<PathBuf> {
    let (from, to) = (place::assets(), server.join("marked"));
    copy(&from, &to)?;
    for name in ["en.json", "en.desk.json"] {
        let file = to.join("locales").join(name);
        std::fs::write(&file, Messages::from_file(&file)?.marked().json())?;
        let _ = std::fs::remove_file(to.join("locales").join(format!("{name}.br")));
    }
    Ok(to)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy(&entry.path(), &target)? } else { std::fs::copy(entry.path(), target).map(drop)? }
    }
    Ok(())
}

#[tokio::test]
async fn every_word_of_the_reader_s_app_is_a_message() -> Result<()> {
    journey(async |world| {
        let folder = place::Folder::to_keep()?;
        let server = sample(Server::with_assets(marked_apps(folder.path())?).await?).await?;
        let line = Line::to(server.port()).await?;
        let mut reader = Reader::open(world, &line.address(), SLUG).await?;
        if reader.kind() != Kind::Chromium {
            return Ok(());
        }
        reader.speaks(Messages::from_file(&folder.path().join("marked/locales/en.json"))?);
        let mut found = Vec::new();
        look(&reader, "the page", &mut found).await?;
        reader.press(&reader.word("filter-title"), "#filters").await?;
        reader.pick("#filter-kind", "question").await?;
        look(&reader, "the filters", &mut found).await?;
        reader.press(&reader.word("filter-clear"), "#filters").await?;
        reader.select("#p1", "zzcall").await?;
        reader.find("#quote-button").await?;
        look(&reader, "a selection", &mut found).await?;
        reader.script("getSelection().removeAllRanges()", vec![]).await?;
        reader.until("the button to go", "!one('#quote-button')", vec![]).await?;
        reader.open_block("1").await?;
        look(&reader, "a panel", &mut found).await?;
        for kind in ["question", "suggestion"] {
            reader.begin(kind).await?;
            look(&reader, kind, &mut found).await?;
        }
        for choice in ["suggest-delete", "suggest-insert-after", "suggest-replace"] {
            reader.press(&reader.word(choice), ".composer").await?;
            look(&reader, choice, &mut found).await?;
        }
        reader.paste(PROPOSED, "Zzwe zzask.").await?;
        look(&reader, "a changed text", &mut found).await?;
        reader.press(&reader.word("compose-comment"), MARGIN).await?;
        reader.press(&reader.word("composer-more"), ".composer").await?;
        reader.paste(BODY, &"zz ".repeat(3_000)).await?;
        look(&reader, "much of a comment", &mut found).await?;
        reader.paste(BODY, &"zz ".repeat(5_000)).await?;
        look(&reader, "too much of a comment", &mut found).await?;
        reader.paste(BODY, "Zzfirst.").await?;
        reader.send().await?;
        reader.find("#identity-name").await?;
        look(&reader, "the identity", &mut found).await?;
        reader.press(&reader.word("identity-and-send"), ".identity").await?;
        look(&reader, "a wrong identity", &mut found).await?;
        reader.introduce_and_send("Zzname", "zz@zz.zz").await?;
        reader.published("Zzfirst.").await?;
        look(&reader, "a comment", &mut found).await?;
        reader.press_at("Zzfirst.", "comment-edit").await?;
        look(&reader, "editing", &mut found).await?;
        reader.paste("#edit-body", "Zzsecond.").await?;
        reader.press(&reader.word("comment-save"), ".composer").await?;
        reader.published("Zzsecond.").await?;
        reader.press(&reader.word("comment-edited"), MARGIN).await?;
        dialog(&reader, "the history", &mut found).await?;
        reader.press_at("Zzsecond.", "comment-reply").await?;
        look(&reader, "a reply", &mut found).await?;
        reader.press_at("Zzsecond.", "comment-withdraw").await?;
        dialog(&reader, "withdrawing", &mut found).await?;
        reader.press_at("Zzremark.", "report-do").await?;
        dialog(&reader, "reporting", &mut found).await?;
        reader.press_at("Zzremark.", "comment-agree").await?;
        reader.click("[data-stance=concern]").await?;
        reader.shows("[data-stance=concern][aria-pressed=true]", "1").await?;
        reader.press(&reader.word("position-by-group"), MARGIN).await?;
        look(&reader, "positions", &mut found).await?;
        for entry in ["person-elsewhere", "person-change", "person-erase", "help-title"] {
            reader.person(entry).await?;
            dialog(&reader, entry, &mut found).await?;
        }
        for place in [2, 3] {
            reader.click(&format!(".filters__places button:nth-child({place})")).await?;
            look(&reader, &format!("place {place}"), &mut found).await?;
        }
        reader.open_block("5.2.2").await?;
        reader.begin("suggestion").await?;
        look(&reader, "a cell", &mut found).await?;
        reader.open_block("5.2").await?;
        reader.begin("suggestion").await?;
        reader.press(&reader.word("suggest-insert-row"), ".composer").await?;
        look(&reader, "a row", &mut found).await?;
        reader.open_block("2").await?;
        line.cut();
        reader.begin("comment").await?;
        reader.write(BODY, "Zzaway.").await?;
        reader.send().await?;
        reader.pending("Zzaway.", "outbox-kept").await?;
        reader.find(".banner--away").await?;
        look(&reader, "no line", &mut found).await?;
        line.mend();
        reader.published("Zzaway.").await?;
        server.run(&["consultation", "close", SLUG])?;
        reader.shows("#state", &reader.word("stage-closed")).await?;
        reader.open_block("3").await?;
        look(&reader, "the close", &mut found).await?;
        none(found)
    })
    .await
}

/// Looks at the open dialog and closes it.
async fn dialog(page: &Page, what: &str, found: &mut Vec<String>) -> Result<()> {
    page.find("dialog[open]").await?;
    look(page, what, found).await?;
    page.key(Key::Escape).await?;
    page.until(&format!("{what} to close"), "!one('dialog[open]')", vec![]).await.map(drop)
}

#[tokio::test]
async fn every_word_of_the_desk_s_app_is_a_message() -> Result<()> {
    journey(async |world| {
        let folder = place::Folder::to_keep()?;
        let server = sample(Server::with_assets(marked_apps(folder.path())?).await?).await?;
        let mut desk = Desk::open(world, &server, CHAIR, SLUG, "#p1").await?;
        if desk.kind() != Kind::Chromium {
            return Ok(());
        }
        desk.speaks(Messages::from_file(&folder.path().join("marked/locales/en.desk.json"))?);
        let mut found = Vec::new();
        let remark = desk.comment("Zzremark.").await?;
        look(&desk, "a paragraph", &mut found).await?;
        desk.decide(&remark, "noted").await?;
        desk.decided(&remark, Some("noted")).await?;
        desk.click(&format!("{remark} strong")).await?;
        desk.keys("e").await?;
        desk.is_in("decision-reason").await?;
        desk.keys("Zzreason.").await?;
        look(&desk, "a decision", &mut found).await?;
        desk.chord(Key::Control, Key::Enter).await?;
        desk.shows(&format!("{remark} .verdict"), "Zzreason.").await?;
        for (key, field) in [("m", "note-text"), ("r", "reply-text")] {
            desk.click(&format!("{remark} strong")).await?;
            desk.keys(key).await?;
            desk.is_in(field).await?;
            desk.keys("Zzwords.").await?;
            look(&desk, field, &mut found).await?;
            desk.chord(Key::Control, Key::Enter).await?;
            desk.shows(if key == "m" { &remark } else { ".thread--reply" }, "Zzwords.").await?;
        }
        desk.write("synthesis", "Zzsynthesis.").await?;
        look(&desk, "a synthesis", &mut found).await?;
        desk.press(&desk.word("desk-synthesis-save"), TEXT).await?;
        desk.shows(".synthesis", &desk.word("desk-verdict-draft")).await?;
        desk.press(&desk.word("desk-note-on-paragraph"), TEXT).await?;
        look(&desk, "a note on a paragraph", &mut found).await?;
        desk.click("#filter-form > summary").await?;
        desk.choose(&desk.word("desk-decision"), ".filters", "noted").await?;
        look(&desk, "the filters", &mut found).await?;
        desk.choose(&desk.word("desk-decision"), ".filters", "").await?;
        desk.press(&desk.word("desk-choose-all"), ".pane--comments").await?;
        look(&desk, "what is chosen", &mut found).await?;
        for key in ["t", "h", "?", "D", "P"] {
            let remark = desk.comment("Zzremark.").await?;
            desk.click(&format!("{remark} strong")).await?;
            desk.keys(key).await?;
            desk.find("#dialog").await?;
            if key == "P" {
                desk.find("#dialog .publish__list").await?;
            }
            if key == "D" {
                desk.find("#dialog .matching strong").await?;
            }
            dialog(&desk, &format!("the dialog of {key}"), &mut found).await?;
        }
        for tool in ["desk-themes", "desk-files"] {
            desk.press(&desk.word(tool), ".tools").await?;
            dialog(&desk, tool, &mut found).await?;
        }
        desk.click(".paragraph[href='#all']").await?;
        desk.until("everything", "location.hash === '#all'", vec![]).await?;
        look(&desk, "everything", &mut found).await?;
        none(found)
    })
    .await
}

/// A consultation with a co-chair, a remark and a suggestion, all in words that begin with “zz”.
async fn sample(server: Server) -> Result<Server> {
    server.create(SLUG, DRAFT, &["--title", "Zztitle", "--organiser", "Zzorganiser"])?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let version = server.client().version(SLUG).await?;
    let block = version.blocks.iter().find(|block| block.number.is_some()).context("no paragraph")?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Zzwriter", "").await?;
    let mut suggestion = comment_on(&[block.id], "Zzbecause.");
    suggestion.kind = CommentKind::Suggestion;
    suggestion.operation = Some(Operation::Replace);
    suggestion.proposed = "Zzwe zzask zzfor zzthis.".to_owned();
    for comment in [comment_on(&[block.id], "Zzremark."), suggestion] {
        writer.post(SLUG, &comment).await?.expect::<CommentOut>(201)?;
    }
    Ok(server)
}
