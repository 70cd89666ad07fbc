//! The keyboard stays where it is, whatever others do meanwhile.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{BlockId, CommentKind, CommentOut, Operation};
use colloquy_tests::client::comment_on;
use colloquy_tests::desk::TEXT;
use colloquy_tests::reader::BODY;
use colloquy_tests::{Client, Desk, Page, Reader, Server, drafts, journey};
use reqwest::Method;
use serde_json::{Value, json};
use thirtyfour::Key;

const SLUG: &str = "sample";
const CHAIR: &str = "chair@sample.example";
const SECOND: &str = "second@sample.example";

/// Somebody else, who does things while the keyboard of the first is somewhere.
struct Other {
    client: Client,
    block: BlockId,
    text: String,
}

impl Other {
    async fn at(server: &Server, name: &str) -> Result<Self> {
        let mut client = server.client();
        client.introduce(SLUG, name, "").await?;
        let blocks = client.version(SLUG).await?.blocks;
        let block = blocks.into_iter().find(|block| block.element_id() == "p2").context("no paragraph 2")?;
        Ok(Self { client, block: block.id, text: block.text })
    }

    async fn say(&self, words: &str) -> Result<CommentOut> {
        self.client.post(SLUG, &comment_on(&[self.block], words)).await?.expect(201)
    }

    async fn suggest(&self, old: &str, new: &str) -> Result<CommentOut> {
        let mut suggestion = comment_on(&[self.block], "");
        suggestion.kind = CommentKind::Suggestion;
        suggestion.operation = Some(Operation::Replace);
        suggestion.proposed = self.text.replace(old, new);
        self.client.post(SLUG, &suggestion).await?.expect(201)
    }

    async fn send(&self, method: Method, path: String, body: Value) -> Result<()> {
        let answer = self.client.send(method, &path, &body).await?;
        ensure!(answer.status < 300, "{path}: {}", answer.text);
        Ok(())
    }

    async fn stand(&self, stance: &str) -> Result<()> {
        self.send(Method::PUT, format!("/api/v1/blocks/{}/position", self.block), json!({ "stance": stance })).await
    }

    async fn edit(&self, comment: &CommentOut, words: &str) -> Result<()> {
        let path = format!("/api/v1/comments/{}", comment.id);
        let now: CommentOut = self.client.get(&path).await?.expect(200)?;
        self.send(Method::PATCH, path, json!({ "body": words, "revision": now.revisions })).await
    }
}

/// Puts the keyboard on the first element of an expression.
async fn put(page: &Page, expression: &str) -> Result<()> {
    page.until(expression, &format!("((e) => {{ e?.focus(); return e && document.activeElement === e; }})({expression})"), vec![])
        .await
        .map(drop)
}

/// The keyboard is on what an expression gives.
async fn stays(page: &Page, expression: &str, after: &str) -> Result<()> {
    let there = page
        .script(&format!("return [document.activeElement === ({expression}), document.activeElement.outerHTML.slice(0, 200)]"), vec![])
        .await?;
    ensure!(there[0] == json!(true), "after {after} the keyboard is not on {expression} but on {}", there[1]);
    Ok(())
}

#[tokio::test]
async fn caret_stays_in_the_composer_whatever_others_do() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let (second, third) = (Other::at(&server, "Sample participant 2").await?, Other::at(&server, "Sample participant 3").await?);
        let said = second.say("To be changed.").await?;
        let reader = Reader::open(world, &server.address(), &format!("{SLUG}#p2")).await?;
        reader.published("To be changed.").await?;
        reader.begin("comment").await?;
        reader.write(BODY, "Half a sentence").await?;
        reader.script("document.activeElement.setSelectionRange(4, 4)", vec![]).await?;
        second.say("A further one.").await?;
        reader.counts("2", 2).await?;
        second.edit(&said, "Changed meanwhile.").await?;
        reader.until("the change", "all('.comment').some(e => e.innerText.includes('Changed meanwhile.'))", vec![]).await?;
        third.stand("concern").await?;
        reader.until("the position", "one('.stance[data-stance=concern]').innerText.includes('1')", vec![]).await?;
        server.run(&["consultation", "extend", SLUG, "--closes", "2099-12-18T23:59Z", "--reason", "More time was asked for"])?;
        reader.until("the new closing time", "one('#state time')?.dateTime === '2099-12-18T23:59:00Z'", vec![]).await?;
        stays(&reader, &format!("one('{BODY}')"), "all that").await?;
        reader.keys("way").await?;
        reader.until("the letters where the caret was", "document.activeElement.value === 'Halfway a sentence'", vec![]).await?;
        // Nor does the page that grows wide or narrow under it take it away.
        if reader.kind() == colloquy_tests::browser::Kind::Chromium {
            for width in [320, 1280] {
                reader.resize(width, 740).await?;
                let inline = "document.getElementById('margin').classList.contains('is-inline') === (innerWidth < 1000)";
                reader.until("the panel in its place", inline, vec![]).await?;
                stays(&reader, &format!("one('{BODY}')"), &format!("a width of {width}")).await?;
            }
        }
        let caret = reader.script("return document.activeElement.selectionStart", vec![]).await?;
        ensure!(caret == json!(7), "the caret is at {caret}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn keyboard_stays_on_buttons_and_links_of_the_reader() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let (second, third) = (Other::at(&server, "Sample participant 2").await?, Other::at(&server, "Sample participant 3").await?);
        let said = second.say("To be changed.").await?;
        second.edit(&said, "Changed once.").await?;
        let reader = Reader::open(world, &server.address(), &format!("{SLUG}#p2")).await?;
        reader.published("Changed once.").await?;
        let card = format!("one('#c-{}')", said.id);
        let (agree, earlier) =
            (format!("{card}.querySelector('[aria-pressed]')"), format!("{card}.querySelector('.comment__meta button')"));

        put(&reader, &agree).await?;
        third.send(Method::PUT, format!("/api/v1/comments/{}/endorsement", said.id), json!({})).await?;
        reader.until("the agreement", &format!("{agree}.innerText.includes('1')"), vec![]).await?;
        second.edit(&said, "Changed twice.").await?;
        reader.until("the change", &format!("{card}.innerText.includes('Changed twice.')"), vec![]).await?;
        stays(&reader, &agree, "an agreement and a change").await?;
        // The link to the earlier words stands in what is made anew.
        put(&reader, &earlier).await?;
        second.edit(&said, "Changed again.").await?;
        reader.until("the change", &format!("{card}.innerText.includes('Changed again.')"), vec![]).await?;
        stays(&reader, &earlier, "a change").await?;

        let count = "document.querySelector('#p2 .block__count')";
        put(&reader, count).await?;
        third.say("A second one.").await?;
        reader.counts("2", 2).await?;
        stays(&reader, count, "a comment").await?;

        let untouched = "one('.state__numbers button')";
        put(&reader, untouched).await?;
        let people = "one('.state__numbers').innerText";
        let blocks = third.client.version(SLUG).await?.blocks;
        let first = blocks.iter().find(|block| block.element_id() == "p1").context("no paragraph 1")?.id;
        let before = reader.script(&format!("return {people}"), vec![]).await?;
        ensure!(third.client.post(SLUG, &comment_on(&[first], "Elsewhere.")).await?.status == 201);
        reader.until("the new numbers", &format!("{people} !== arguments[0]"), vec![before]).await?;
        stays(&reader, untouched, "a comment elsewhere").await?;

        second.stand("support").await?;
        let groups = "one('.by-group > summary')";
        put(&reader, groups).await?;
        reader.key(Key::Enter).await?;
        reader.until("the table", "one('.by-group table')", vec![]).await?;
        third.stand("concern").await?;
        reader.until("the other position", "one('.by-group table').innerText.includes('1\\t0\\t1')", vec![]).await?;
        stays(&reader, groups, "a position").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn keyboard_comes_to_what_is_next_when_a_comment_goes() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        let second = Other::at(&server, "Sample participant 2").await?;
        let (first, last) = (second.say("The first.").await?, second.say("The last.").await?);
        let reader = Reader::open(world, &server.address(), &format!("{SLUG}#p2")).await?;
        reader.published("The last.").await?;
        put(&reader, &format!("one('#c-{} .comment__actions button:last-child')", first.id)).await?;
        for (gone, next) in [(&first, format!("one('#c-{}')", last.id)), (&last, "one('#margin-title')".to_owned())] {
            second.send(Method::DELETE, format!("/api/v1/comments/{}", gone.id), json!({})).await?;
            reader.until("the comment to go", &format!("!one('#c-{}')", gone.id), vec![]).await?;
            stays(&reader, &next, "a withdrawal").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn keyboard_stays_on_buttons_and_links_of_the_desk() -> Result<()> {
    journey(async |world| {
        let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
        for email in [CHAIR, SECOND] {
            server.run(&["role", "grant", email, "co-chair", "--consultation", SLUG])?;
        }
        let second = Other::at(&server, "Sample participant 2").await?;
        let said = second.suggest("all stakeholders", "everybody").await?;
        second.suggest("those who had little part in it", "the young").await?;
        let desk = Desk::open(world, &server, CHAIR, SLUG, "#p2").await?;
        let colleague = Desk::open(world, &server, SECOND, SLUG, "#p2").await?;
        let card = format!("[id='c-{}']", said.id);
        let (button, pressed) = (
            format!("one(\"{card} [data-disposition=accepted]\")"),
            format!("one(\"{card} [data-disposition=noted][aria-pressed=true]\")"),
        );
        put(&desk, &button).await?;
        colleague.decide(&card, "noted").await?;
        desk.until("the other's decision", &pressed, vec![]).await?;
        stays(&desk, &button, "a decision of another").await?;

        let history = format!("one(\"{card} .verdict button\")");
        put(&desk, &history).await?;
        colleague.decide(&card, "deferred").await?;
        desk.until("the other's decision", &format!("one(\"{card} [data-disposition=deferred][aria-pressed=true]\")"), vec![]).await?;
        stays(&desk, &history, "a further decision").await?;

        let number = format!("all('{TEXT} .redline .by__number').at(-1)");
        put(&desk, &number).await?;
        let before = desk.script(&format!("return {number}.innerText"), vec![]).await?;
        second.suggest("We call", "We ask").await?;
        desk.until("the third suggestion", &format!("all('{TEXT} .redline .by__number').some(e => e.innerText === '3')"), vec![]).await?;
        let after = desk.script("return document.activeElement.innerText", vec![]).await?;
        ensure!(before == after, "the keyboard went from suggestion {before} to {after}");

        let paragraph = "one('.paragraph[aria-current]')";
        put(&desk, paragraph).await?;
        second.say("One more.").await?;
        desk.until("the count", "one('.paragraph[aria-current]').innerText.includes('of 4')", vec![]).await?;
        stays(&desk, paragraph, "a comment").await?;
        let arrivals = "one('.arrivals')";
        put(&desk, arrivals).await?;
        second.say("And one more.").await?;
        desk.until("both", "!one('.arrivals').innerText.startsWith('2')", vec![]).await?;
        stays(&desk, arrivals, "a further comment").await
    })
    .await
}
