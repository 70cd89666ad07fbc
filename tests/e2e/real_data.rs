//! Real texts and real proposals, where they are at hand: no wrong number, no lost character.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use colloquy_consultation::api::CommentOut;
use colloquy_consultation::{BlockKind, BlockOut};
use colloquy_tests::client::comment_on;
use colloquy_tests::reader::BODY;
use colloquy_tests::{Reader, Server, journey, place};
use serde_json::{Value, json};

/// The folder of real data; a checkout without it has nothing to check here.
pub(crate) fn data() -> Option<PathBuf> {
    let found = place::shared_data();
    if found.is_none() {
        eprintln!("no real data beside this checkout: not checked");
    }
    found
}

#[tokio::test]
async fn declaration_of_human_rights_is_whole_in_six_languages() -> Result<()> {
    let Some(data) = data() else { return Ok(()) };
    let server = Server::start().await?;
    for (language, file) in [("ar", "arb"), ("zh", "cmn_hans"), ("ru", "rus"), ("fr", "fra"), ("es", "spa"), ("en", "eng")] {
        let file = data.join(format!("drafts/udhr/udhr_{file}.md"));
        let slug = format!("udhr-{language}");
        server.create_from(&slug, &file, &["--language", language])?;
        read_and_comment(&server, &slug, &file, language).await?;
    }
    Ok(())
}

#[tokio::test]
async fn resolution_keeps_the_numbers_of_its_paragraphs() -> Result<()> {
    let Some(data) = data() else { return Ok(()) };
    let server = Server::start().await?;
    let file = data.join("drafts/A_RES_65_141_IGF_paragraphs_en.md");
    server.create_from("resolution", &file, &[])?;
    let blocks = read_and_comment(&server, "resolution", &file, "en").await?;
    let markers: Vec<_> = blocks.iter().filter_map(|block| block.marker.as_deref()).collect();
    ensure!(markers == ["16.", "17.", "18.", "19.", "20.", "21.", "23.", "24."], "markers are {markers:?}");
    Ok(())
}

#[tokio::test]
async fn data_protection_proposal_takes_its_real_amendments() -> Result<()> {
    let Some(data) = data() else { return Ok(()) };
    let server = Server::start().await?;
    let draft = data.join("drafts/gdpr_2012_proposal_paragraphs_reconstructed_en.md");
    server.create_from("gdpr", &draft, &[])?;
    let blocks = read_and_comment(&server, "gdpr", &draft, "en").await?;
    ensure!(blocks.len() == 419 && blocks.iter().all(|block| block.number.is_some()), "{} blocks", blocks.len());
    let known: HashSet<&str> =
        blocks.iter().filter_map(|block| block.marker.as_deref()).map(|marker| marker.trim_matches(['[', ']'])).collect();

    let source = std::fs::read_to_string(data.join("comments/lobbyplag_gdpr_proposals.jsonl"))?;
    let (mut lines, mut placeable) = (String::new(), Vec::new());
    for line in source.lines() {
        let amendment = amendment(&serde_json::from_str(line)?);
        let names = amendment["paragraph"].as_array();
        let is_known = names.is_none_or(|names| names.iter().all(|name| known.contains(name.as_str().unwrap_or_default())));
        // One of them neither names a paragraph nor proposes a word.
        let says_something = names.is_some() || !tight(amendment["proposed_text"].as_str().unwrap_or_default()).is_empty();
        if is_known && says_something {
            placeable.push(amendment.clone());
        }
        lines.push_str(&format!("{amendment}\n"));
    }
    let file = server.folder().join("amendments.jsonl");
    std::fs::write(&file, &lines)?;
    let path = file.to_string_lossy().into_owned();
    let total = lines.lines().count();
    ensure!(total == 1159, "{total} lines");

    // Some name paragraphs that the draft lacks: nothing is stored, unless one says to go on.
    let before = server.client().summary("gdpr").await?.comments;
    ensure!(server.run(&["comments", "import", "gdpr", &path]).is_err(), "lines that cannot be placed must stop the import");
    ensure!(server.client().summary("gdpr").await?.comments == before, "a stopped import stored something");
    server.run(&["comments", "import", "gdpr", &path, "--keep-going"])?;
    let stored = server.client().summary("gdpr").await?.comments - before;
    ensure!(stored as usize == placeable.len(), "{stored} stored, {} can be placed", placeable.len());
    server.run(&["comments", "import", "gdpr", &path, "--keep-going"])?;
    ensure!(server.client().summary("gdpr").await?.comments - before == stored, "a second run changed something");
    as_proposed(&server.client().all_comments("gdpr").await?, &placeable)?;
    read_in_a_browser(&server).await
}

/// The paragraph with most amendments is opened: all of them are there, each with its difference, and one more can be made.
async fn read_in_a_browser(server: &Server) -> Result<()> {
    let summary = server.client().summary("gdpr").await?;
    let busiest = summary.blocks.iter().max_by_key(|tally| tally.comments).context("no amendments")?;
    let blocks = server.client().version("gdpr").await?.blocks;
    let number = blocks.iter().find(|block| block.order == busiest.order).and_then(|block| block.number).context("no number")?.to_string();
    journey(async |world| {
        let reader = Reader::open(world, &server.address(), "gdpr").await?;
        reader.counts(&number, busiest.comments).await?;
        reader.open_block(&number).await?;
        let shown = "(one('.more')?.click(), all('article.comment').length === arguments[0])";
        reader.until("every amendment of the paragraph", shown, vec![json!(busiest.comments)]).await?;
        let differs = "all('article.comment').every(e => e.querySelector('ins, del') || e.querySelector('.comment__body'))";
        reader.until("a difference at each", differs, vec![]).await?;
        reader.begin("comment").await?;
        reader.write(BODY, "So many of us.").await?;
        reader.send().await?;
        reader.introduce_and_send("Sample participant 2", "").await?;
        reader.published("So many of us.").await?;
        reader.counts(&number, busiest.comments + 1).await
    })
    .await
}

/// Each amendment is stored with its own words, on its own paragraphs.
fn as_proposed(stored: &[CommentOut], given: &[Value]) -> Result<()> {
    let mut words: Vec<String> = stored.iter().map(|comment| tight(&comment.proposed)).collect();
    for amendment in given {
        let wanted = tight(amendment["proposed_text"].as_str().unwrap_or_default());
        let at = words.iter().position(|found| *found == wanted).with_context(|| format!("not stored: {wanted:.200}"))?;
        words.swap_remove(at);
    }
    let several = stored.iter().filter(|comment| comment.anchors.len() > 1).count();
    ensure!(several == given.iter().filter(|amendment| amendment["paragraph"].as_array().is_some_and(|names| names.len() > 1)).count());
    Ok(())
}

/// A line of the source in our form: `a6p1i6+` there means a new paragraph after a6p1i6.
pub(crate) fn amendment(row: &Value) -> Value {
    let names: Vec<&str> = row["paragraphs"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut line = json!({
        "id": row["id"], "kind": "suggestion", "author": row["author"], "language": row["lang"],
        "original_text": row["original_text"], "proposed_text": row["proposed_text"], "page": row["page"],
    });
    if !names.is_empty() {
        line["paragraph"] = names.iter().map(|name| name.trim_end_matches('+')).collect();
    }
    if names.iter().any(|name| name.ends_with('+')) {
        line["operation"] = json!("insert-after");
    }
    line
}

/// Checks numbers and text of a consultation against its source, in the API and on the page, and comments on its last
/// paragraph; gives its blocks.
async fn read_and_comment(server: &Server, slug: &str, file: &Path, language: &str) -> Result<Vec<BlockOut>> {
    let mut client = server.client();
    let version = client.version(slug).await?;
    ensure!(version.language.as_str() == language, "{slug} is in {}", version.language);
    let source = std::fs::read_to_string(file)?;
    let wanted: String = source.lines().map(|line| tight(line.trim_start_matches('#'))).collect();
    let found: String =
        version.blocks.iter().map(|block| tight(&format!("{}{}", block.marker.as_deref().unwrap_or_default(), block.text))).collect();
    same(&wanted, &found).with_context(|| format!("the text of {slug}"))?;

    let numbers: Vec<String> = version.blocks.iter().filter_map(|block| block.number).map(|number| number.to_string()).collect();
    let running: Vec<String> = (1..=numbers.len()).map(|number| number.to_string()).collect();
    ensure!(numbers == running, "numbers of {slug}: {numbers:?}");

    let page = client.get(&format!("/c/{slug}")).await?;
    ensure!(page.status == 200, "the page of {slug} answers {}", page.status);
    let shown = tight(&visible(&page.text));
    for block in version.blocks.iter().filter(|block| !block.text.is_empty()) {
        ensure!(shown.contains(&tight(&block.text)), "not on the page of {slug}: {}", block.text);
    }

    client.introduce(slug, "Sample participant", "").await?;
    let last = version.blocks.iter().rev().find(|block| block.number.is_some()).context("no paragraph")?;
    let words = format!("{} 👍", last.text.chars().take(200).collect::<String>());
    let stored: CommentOut = client.post(slug, &comment_on(&[last.id], &words)).await?.expect(201)?;
    ensure!(stored.body == words && stored.anchors[0].number == last.number, "the comment came back as {stored:?}");
    ensure!(version.blocks.iter().all(|block| block.kind != BlockKind::Paragraph || block.number.is_some()));
    Ok(version.blocks)
}

/// A text without its white space.
fn tight(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The text of a page as a reader without JavaScript has it.
fn visible(html: &str) -> String {
    let article = html.split("<article").nth(1).and_then(|rest| rest.split("</article>").next()).unwrap_or_default();
    let text: String = article.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

fn same(wanted: &str, found: &str) -> Result<()> {
    if let Some(at) = wanted.chars().zip(found.chars()).position(|(a, b)| a != b) {
        let near = |text: &str| text.chars().skip(at.saturating_sub(20)).take(60).collect::<String>();
        anyhow::bail!("differs at character {at}: “{}” became “{}”", near(wanted), near(found));
    }
    ensure!(wanted.chars().count() == found.chars().count(), "{} characters became {}", wanted.chars().count(), found.chars().count());
    Ok(())
}
