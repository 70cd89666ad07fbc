//! What people ask of every page by their system: their own colours, and stillness.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentKind, CommentOut, Operation};
use colloquy_tests::browser::Kind;
use colloquy_tests::client::comment_on;
use colloquy_tests::{Desk, Page, Reader, Server, drafts, journey};
use serde_json::{Value, json};
use thirtyfour::Key;

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";

/// On paragraph 2 a remark and a suggestion, at a desk with a co-chair.
async fn server() -> Result<Server> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant 1", "").await?;
    let blocks = writer.version(SLUG).await?.blocks;
    let block = blocks.iter().find(|block| block.element_id() == "p2").context("no paragraph 2")?;
    writer.post(SLUG, &comment_on(&[block.id], "How open?")).await?.expect::<CommentOut>(201)?;
    let mut suggestion = comment_on(&[block.id], "");
    (suggestion.kind, suggestion.operation) = (CommentKind::Suggestion, Some(Operation::Replace));
    suggestion.proposed = block.text.replace("all stakeholders", "everybody");
    writer.post(SLUG, &suggestion).await?.expect::<CommentOut>(201)?;
    Ok(server)
}

/// The reader with everything open, and the desk with a decision.
async fn open(world: &colloquy_tests::World, server: &Server) -> Result<(Reader, Desk)> {
    let reader = Reader::open(world, &server.address(), &format!("{SLUG}#p2")).await?;
    reader.published("How open?").await?;
    reader.begin("suggestion").await?;
    let desk = Desk::open(world, server, CHAIR, SLUG, "#p2").await?;
    let card = desk.comment("everybody").await?;
    desk.decide(&card, "accepted").await?;
    desk.decided(&card, Some("accepted")).await?;
    desk.until("the suggestion on the text", "one('.pane--text .redline del')", vec![]).await?;
    Ok((reader, desk))
}

#[tokio::test]
async fn forced_colours_leave_focus_redline_and_states_to_be_told_apart() -> Result<()> {
    if Kind::chosen()? != Kind::Chromium {
        return Ok(());
    }
    journey(async |world| {
        let server = server().await?;
        let (reader, desk) = open(world, &server).await?;
        let pages: [(&Page, &str, &[&str]); 2] = [
            (&reader, "reader", &[".stance", ".composer [role=tab]"]),
            (&desk, "desk", &[".decide__button", ".paragraph", ".comment", ".heat__link"]),
        ];
        reader.click("[data-stance=support]").await?;
        reader.introduce_in_dialog("Sample participant 2").await?;
        reader.until("the position", "one('[data-stance=support][aria-pressed=true]')", vec![]).await?;
        for (page, what, states) in pages {
            page.prefer("forced-colors", "active").await?;
            page.until("forced colours", "matchMedia('(forced-colors: active)').matches", vec![]).await?;
            redline(page, what).await?;
            for selector in states {
                told_apart(page, what, selector).await?;
            }
            rings(page, what).await?;
            for width in [360, 1280] {
                page.resize(width, 900).await?;
                page.picture(&format!("forced-{what}-{width}")).await?;
            }
        }
        for path in ["", "c/sample?on=p2", "c/sample/outcome", "sign-in"] {
            reader.open(&format!("{}/{path}", server.address())).await?;
            rings(&reader, &format!("/{path}")).await?;
            reader.picture(&format!("forced-{}", path.replace(['/', '?', '='], "-"))).await?;
        }
        Ok(())
    })
    .await
}

/// What goes is struck out, what comes is underlined, and both say so in words.
async fn redline(page: &Page, what: &str) -> Result<()> {
    let lines = "const line = (e) => getComputedStyle(e).textDecorationLine;
        return [all('.redline del').map(line), all('.redline ins').map(line), all('.redline').some(e => /deleted:.*inserted:/s.test(e.textContent))]";
    let found = page.script(lines, vec![]).await?;
    let every = |list: &Value, line: &str| list.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(|one| one == line));
    ensure!(every(&found[0], "line-through") && every(&found[1], "underline") && found[2] == true, "{what}: {found}");
    Ok(())
}

/// Things that are pressed, selected or current look otherwise than the rest of their kind.
async fn told_apart(page: &Page, what: &str, selector: &str) -> Result<()> {
    let looks = "const on = (e) => ['aria-pressed', 'aria-selected', 'aria-current'].some(name => e.getAttribute(name) === 'true');
        const look = (e) => { const s = getComputedStyle(e); return [s.backgroundColor, s.color, s.borderTopColor, s.borderBottomColor, s.borderInlineStartColor, s.outlineStyle, s.outlineColor].join(' ') };
        document.activeElement.blur();
        const found = all(arguments[0]);
        return [found.filter(on).map(look), found.filter(e => !on(e)).map(look)]";
    let found = page.script(looks, vec![json!(selector)]).await?;
    let (on, off) = (found[0].as_array().cloned().unwrap_or_default(), found[1].as_array().cloned().unwrap_or_default());
    ensure!(!on.is_empty() && !off.is_empty(), "{what}: {selector} has no two states: {found}");
    ensure!(on.iter().all(|look| !off.contains(look)), "{what}: {selector} looks the same: {found}");
    Ok(())
}

/// Whatever the Tab key comes to has a ring that it lacks otherwise.
async fn rings(page: &Page, what: &str) -> Result<()> {
    let before = "const ring = (e) => { const s = getComputedStyle(e); return [s.outlineStyle, s.outlineWidth, s.outlineColor, s.outlineOffset].join(' ') };
        document.activeElement.blur(); getSelection().removeAllRanges();
        window.rings = new Map(all('a, button, input, select, textarea, summary, [tabindex]').map(e => [e, ring(e)]))";
    page.script(before, vec![]).await?;
    let now = "const e = document.activeElement, s = getComputedStyle(e);
        return [e === document.body, s.outlineStyle, parseFloat(s.outlineWidth), window.rings.get(e) !== [s.outlineStyle, s.outlineWidth, s.outlineColor, s.outlineOffset].join(' '), e.outerHTML.slice(0, 160)]";
    for stop in 0..70 {
        page.key(Key::Tab).await?;
        let at = page.script(now, vec![]).await?;
        if at[0] == true && stop > 0 {
            break;
        }
        let seen = at[0] == true || (at[1] != "none" && at[2].as_f64().is_some_and(|wide| wide >= 2.0) && at[3] == true);
        ensure!(seen, "{what}: no ring of its own on {at}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_moves_for_those_who_ask_for_stillness() -> Result<()> {
    if Kind::chosen()? != Kind::Chromium {
        return Ok(());
    }
    journey(async |world| {
        let server = server().await?;
        let (reader, desk) = open(world, &server).await?;
        ensure!(moving(&reader).await? != json!([]), "nothing moves at all: the test looks at the wrong things");
        for (page, what) in [(&*reader, "the reader"), (&*desk, "the desk")] {
            page.prefer("prefers-reduced-motion", "reduce").await?;
            page.until("stillness", "matchMedia('(prefers-reduced-motion: reduce)').matches", vec![]).await?;
            // What began before it was asked for comes to its end.
            page.until("what was under way to end", "document.getAnimations().length === 0", vec![]).await?;
            let moving = moving(page).await?;
            ensure!(moving == json!([]), "{what} moves: {moving}");
        }
        // Scrolling to a paragraph is a jump: it stands where it will within one frame.
        reader.resize(1280, 300).await?;
        reader.key(Key::Escape).await?;
        reader.key(Key::Escape).await?;
        reader.until("the panel to close", "!one('#margin-title')", vec![]).await?;
        let jumps = "const done = arguments[arguments.length - 1]; scrollTo({ top: 0, behavior: 'instant' });
            document.getElementById('p9').focus({ preventScroll: true });
            document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
            requestAnimationFrame(() => { const first = scrollY; setTimeout(() => done([first, scrollY]), 500); });";
        let places = reader.session().execute_async(jumps, Vec::new()).await?.json().clone();
        ensure!(places[0] == places[1] && places[0] != json!(0), "the page glides: {places}");
        for path in ["", "c/sample?on=p2", "c/sample/outcome", "sign-in", "desk/sample/overview"] {
            desk.open(&format!("{}/{path}", server.address())).await?;
            let moving = moving(&desk).await?;
            ensure!(moving == json!([]), "/{path} moves: {moving}");
        }
        Ok(())
    })
    .await
}

/// What takes longer than a hundredth of a second to change, or is on its way.
async fn moving(page: &Page) -> Result<Value> {
    let moving = "const long = (times) => times.split(',').some(time => (time.includes('ms') ? parseFloat(time) / 1000 : parseFloat(time)) > 0.01);
        const of = (e, part) => { const s = getComputedStyle(e, part); return long(s.transitionDuration) || (s.animationName !== 'none' && long(s.animationDuration)) || s.scrollBehavior === 'smooth' };
        return [...document.querySelectorAll('*')].filter(e => of(e, null) || of(e, '::before') || of(e, '::after')).slice(0, 5).map(e => e.outerHTML.slice(0, 120))
            .concat(document.getAnimations().map(String))";
    page.script(moving, vec![]).await
}
