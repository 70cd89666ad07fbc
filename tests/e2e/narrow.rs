//! Every page in every language at 320 px, as at 400 percent (WCAG 2.2, 1.4.10): nothing reaches past the side, nothing is cut
//! off, with the spacing that a reader may set (1.4.12) as without. Pictures of each are kept under `target/e2e/pictures`.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentIn, CommentKind, CommentOut, Operation, VersionOut};
use colloquy_tests::browser::Kind;
use colloquy_tests::client::comment_on;
use colloquy_tests::reader::{BODY, MARGIN, PROPOSED};
use colloquy_tests::{Desk, Messages, Page, Reader, Server, drafts, journey};
use reqwest::Method;
use serde_json::{Value, json};

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";
const LANGUAGES: [&str; 7] = ["en", "fr", "es", "pt", "ru", "ar", "zh"];
const WIDTH: u32 = 320;

/// What reaches past the side of the page; then what is cut off: sideways, or from below.
const LOST: &str = "
    const quiet = '.visually-hidden, .skip-link, textarea, input, select, svg *';
    const cut = (e, size, box, way) => e[size] > e[box] + 1 && ['hidden', 'clip'].includes(getComputedStyle(e)[way]);
    const short = (e) => e.outerHTML.slice(0, 200);
    const shown = all('body *').filter((e) => !e.closest(quiet) && e.checkVisibility({ contentVisibilityAuto: true }));
    const past = shown.filter((e) => { const at = e.getBoundingClientRect(); return (at.right > innerWidth + 1 || at.left < -1) && !scrolled(e); });
    function scrolled(e) { for (let up = e.parentElement; up && up !== document.body; up = up.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true; return false; }
    return {
        wide: document.documentElement.scrollWidth,
        past: past.slice(0, 3).map(short),
        cut: shown.filter((e) => cut(e, 'scrollWidth', 'clientWidth', 'overflowX') || cut(e, 'scrollHeight', 'clientHeight', 'overflowY')).slice(0, 3).map(short),
    };";

const SPACING: &str = "const sheet = new CSSStyleSheet(); sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'); document.adoptedStyleSheets = [sheet]";

/// Notes what is lost on the page as it is.
async fn look(page: &Page, what: &str, found: &mut Vec<String>) -> Result<()> {
    let lost = page.script(LOST, vec![]).await?;
    if lost["wide"].as_u64().is_none_or(|wide| wide > WIDTH.into()) || lost["past"] != json!([]) {
        found.push(format!("{what} is {} wide: {}", lost["wide"], lost["past"]));
    }
    if lost["cut"] != json!([]) {
        found.push(format!("{what} cuts off {}", lost["cut"]));
    }
    Ok(())
}

/// The same, with each menu open and with none, and a picture of it.
async fn see(page: &Page, what: &str, found: &mut Vec<String>) -> Result<()> {
    let menus = page.script("return all('details.menu:not([open])').length", vec![]).await?.as_u64().unwrap_or_default();
    for menu in 0..menus {
        page.script("all('details.menu:not([open])')[arguments[0]].open = true", vec![json!(menu)]).await?;
        look(page, &format!("{what} with menu {menu}"), found).await?;
        page.script("all('details.menu[open]').forEach((menu) => { menu.open = false; })", vec![]).await?;
    }
    look(page, what, found).await?;
    page.long_picture(&format!("320-{}", what.trim_start_matches('/').replace([' ', '/', '?', '=', '&'], "-"))).await
}

/// Looks at addresses in every language, each once as it is and once with wide spacing.
async fn pages(page: &Page, server: &Server, paths: &[&str]) -> Result<()> {
    page.resize(WIDTH, 740).await?;
    let mut found = Vec::new();
    for language in LANGUAGES {
        for path in paths {
            let mark = if path.contains('?') { '&' } else { '?' };
            page.open(&format!("{}{path}{mark}lang={language}", server.address())).await?;
            let spoken = page.script("return document.documentElement.lang", vec![]).await?;
            ensure!(spoken == json!(language), "{path} speaks {spoken}");
            see(page, &format!("{path} {language}"), &mut found).await?;
            page.script(SPACING, vec![]).await?;
            look(page, &format!("{path} {language} wide"), &mut found).await?;
        }
    }
    none(&found)
}

fn none(found: &[String]) -> Result<()> {
    ensure!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn no_public_page_loses_anything_in_any_language() -> Result<()> {
    journey(async |world| {
        let server = sample().await?;
        let page = world.page(&server.address()).await?;
        if page.kind() != Kind::Chromium {
            // The other engines' windows cannot be made that narrow.
            return Ok(());
        }
        let paths = [
            "/",
            "/about",
            "/sign-in",
            "/not-there",
            "/c/sample",
            "/c/sample?on=p2",
            "/c/sample?on=all",
            "/c/sample/outcome",
            "/c/sample/moderation",
            "/c/sample/digest",
            "/c/sample/compare/1/2",
            "/c/sample/answer",
            "/c/sample/invitation",
        ];
        pages(&page, &server, &paths).await
    })
    .await
}

#[tokio::test]
async fn no_page_of_the_desk_loses_anything_in_any_language() -> Result<()> {
    journey(async |world| {
        let server = sample().await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "").await?;
        if desk.kind() != Kind::Chromium {
            return Ok(());
        }
        let paths = [
            "/desk",
            "/desk/new",
            "/desk/sample/overview",
            "/desk/sample/agenda",
            "/desk/sample/queue",
            "/desk/sample/queue?kind=hidden",
            "/desk/sample/reported",
            "/desk/sample/people-asked",
            "/desk/sample/settings",
            "/desk/sample/texts",
            "/desk/sample/embed",
            "/desk/sample/next",
            "/desk/sample/next?view=places",
            "/c/sample/digest",
            "/sign-in",
        ];
        pages(&desk, &server, &paths).await
    })
    .await
}

#[tokio::test]
async fn the_reader_s_app_loses_nothing_in_any_language() -> Result<()> {
    journey(async |world| {
        let server = sample().await?;
        let mut reader = Reader::open(world, &server.address(), SLUG).await?;
        if reader.kind() != Kind::Chromium {
            return Ok(());
        }
        reader.resize(WIDTH, 740).await?;
        let mut found = Vec::new();
        for language in LANGUAGES {
            reader.open("about:blank").await?;
            reader.open(&format!("{}/c/{SLUG}?lang={language}#p2", server.address())).await?;
            reader.ready().await?;
            reader.speaks(Messages::of(language)?);
            reader.published("And until when?").await?;
            see(&reader, &format!("panel {language}"), &mut found).await?;
            reader.begin("suggestion").await?;
            reader.paste(PROPOSED, "We call for the process to stay open.").await?;
            see(&reader, &format!("suggestion {language}"), &mut found).await?;
            reader.press(&reader.word("compose-comment"), MARGIN).await?;
            reader.paste(BODY, "A word.").await?;
            reader.send().await?;
            reader.find("#identity-name").await?;
            see(&reader, &format!("identity {language}"), &mut found).await?;
            reader.press(&reader.word("filter-title"), "#filters").await?;
            see(&reader, &format!("filters {language}"), &mut found).await?;
            reader.person("help-title").await?;
            reader.find("dialog[open]").await?;
            see(&reader, &format!("help {language}"), &mut found).await?;
        }
        none(&found)
    })
    .await
}

#[tokio::test]
async fn the_desk_s_app_loses_nothing_in_any_language() -> Result<()> {
    journey(async |world| {
        let server = sample().await?;
        let mut desk = Desk::open(world, &server, CHAIR, SLUG, "").await?;
        if desk.kind() != Kind::Chromium {
            return Ok(());
        }
        let mut found = Vec::new();
        for language in LANGUAGES {
            desk.open("about:blank").await?;
            desk.resize(1280, 900).await?;
            desk.open(&format!("{}/desk/{SLUG}/v/1?lang={language}#p2", server.address())).await?;
            desk.speaks(Messages::of_desk(language)?);
            desk.ready().await?;
            desk.resize(WIDTH, 740).await?;
            for pane in ["desk-paragraphs", "desk-text", "desk-comments"] {
                desk.press(&desk.word(pane), ".pane-tabs").await?;
                see(&desk, &format!("{pane} {language}"), &mut found).await?;
            }
            desk.click("#filter-form > summary").await?;
            see(&desk, &format!("desk-filters {language}"), &mut found).await?;
            for tool in ["desk-themes", "desk-files", "desk-publish-button"] {
                desk.press(&desk.word(tool), ".tools").await?;
                desk.find("#dialog").await?;
                see(&desk, &format!("{tool} {language}"), &mut found).await?;
                desk.key(thirtyfour::Key::Escape).await?;
                desk.until("the dialog to close", "!one('#dialog')", vec![]).await?;
            }
        }
        none(&found)
    })
    .await
}

/// A consultation in which much has happened: two versions, comments, positions, decisions, calls, people who were asked.
async fn sample() -> Result<Server> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    server.run(&["role", "grant", CHAIR, "co-chair", "--consultation", SLUG])?;
    let version = server.client().version(SLUG).await?;
    let block = version.blocks.iter().find(|block| block.element_id() == "p2").context("no ¶ 2")?;
    let mut writer = server.client();
    writer.introduce(SLUG, "Sample participant", "").await?;
    let mut suggestion = comment_on(&[block.id], "Shorter.");
    suggestion.kind = CommentKind::Suggestion;
    suggestion.operation = Some(Operation::Replace);
    suggestion.proposed = "We call for the process to remain open to all.".to_owned();
    let mut ids = Vec::new();
    for comment in [comment_on(&[block.id], "Open to whom exactly?"), suggestion, comment_on(&[], "What about the budget?")] {
        ids.push(writer.post(SLUG, &comment).await?.expect::<CommentOut>(201)?.id);
    }
    let stance = json!({ "stance": "support-with-changes" });
    ensure!(writer.send(Method::PUT, &format!("/api/v1/blocks/{}/position", block.id), &stance).await?.status < 300);
    let mut chair = server.client();
    let code = chair.send(Method::POST, "/api/v1/session/code", &json!({ "email": CHAIR })).await?;
    ensure!(code.status < 300, "{}", code.text);
    let code = server.mail_to(CHAIR, 0).await?.code().context("no code")?;
    chair.use_code(CHAIR, &code).await?;
    let of =
        |id: usize, disposition: &str| json!({ "comment": ids[id], "disposition": disposition, "reason": "As discussed.", "revision": 0 });
    let synthesis = json!({ "text": "Broad support, with changes.", "revision": 0 });
    let starts = "2099-02-05T14:00:00Z";
    let call = json!({ "title": "Third call", "starts": starts, "minutes": 60, "link": "https://example.org/room" });
    let list = "nri | Sample initiative | nri@sample.example\nSample Person <person@sample.example>";
    let steps: [(Method, String, Value); 10] = [
        (Method::PUT, "decisions".into(), json!({ "decisions": [of(0, "accepted-in-part"), of(1, "accepted"), of(2, "not-accepted")] })),
        (Method::PUT, format!("syntheses/{}", block.id), synthesis),
        (Method::POST, "publications".into(), json!({})),
        // Not published, so that there is something to publish.
        (Method::PUT, "syntheses/whole".into(), json!({ "text": "Most was said on one paragraph.", "revision": 0 })),
        (Method::PUT, format!("calls/{}", uuid::Uuid::now_v7()), call),
        (Method::POST, "invitations".into(), json!({ "list": list, "language": "en" })),
        (Method::PATCH, "settings".into(), json!({ "closes": "2099-03-05T14:00:00Z", "reason": "More time." })),
        (Method::PUT, "members".into(), json!({ "emails": "member@sample.example" })),
        (Method::POST, format!("comments/{}/hide", ids[2]), json!({ "reason": "A sample." })),
        (Method::POST, "reported".into(), reported()),
    ];
    for (method, path, body) in steps {
        let answer = chair.send(method, &format!("/api/v1/consultations/{SLUG}/desk/{path}"), &body).await?;
        ensure!(answer.status < 300, "{path}: {}", answer.text);
    }
    for body in ["intent=begin&accepted=yes", "intent=publish&note=Shorter.&carry=open&open=yes", "intent=begin"] {
        let answer = chair.form(&format!("/desk/{SLUG}/next"), body).await?;
        ensure!(answer.status < 400, "{body}: {:.600}", answer.text);
    }
    // Said on the second version, so that its panels are not empty.
    let second: VersionOut = server.client().get(&format!("/api/v1/consultations/{SLUG}/versions/2")).await?.expect(200)?;
    let block = second.blocks.iter().find(|block| block.element_id() == "p2").context("no ¶ 2")?;
    let comment = CommentIn { version: 2, ..comment_on(&[block.id], "And until when?") };
    writer.post(SLUG, &comment).await?.expect::<CommentOut>(201)?;
    Ok(server)
}

/// What was said on a call.
fn reported() -> Value {
    json!({
        "id": uuid::Uuid::now_v7(), "kind": "comment", "body": "Said on a call.", "language": "en", "version": 1, "name": "Sample speaker",
        "place": "the call of 12 May", "said": "2026-05-12T00:00:00Z", "email": "speaker@sample.example",
    })
}
