//! Who speaks: codes by mail, other browsers, rules, erasure.

use anyhow::{Context, Result, ensure};
use colloquy_consultation::{CommentState, Level};
use colloquy_tests::reader::{BODY, MARGIN};
use colloquy_tests::{Reader, Server, World, drafts};

const SLUG: &str = "sample";
const EMAIL: &str = "participant@sample.example";

in_three_languages! {
    waiting_comment_is_published_by_the_code_of_the_mail,
    link_of_the_mail_publishes_only_by_a_press,
    own_comments_come_back_in_another_browser_by_a_code,
    erased_person_leaves_no_words_and_no_name,
    members_alone_may_comment_where_the_rules_say_so,
}

async fn waiting_comment_is_published_by_the_code_of_the_mail(world: &World) -> Result<()> {
    let server = Server::start().await?;
    server.create(SLUG, drafts::SAMPLE, &["--rules", "confirmed"])?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    waiting_comment(&reader, world.says(0)).await?;
    ensure!(server.client().all_comments(SLUG).await?.is_empty(), "a waiting comment is seen by others");
    ensure!(server.client().summary(SLUG).await?.comments == 0);
    reader.press(&reader.word("code-enter"), MARGIN).await?;
    use_code(&server, &reader, 0).await?;
    reader.shows_no(MARGIN, &reader.word("state-waiting")).await?;
    let comment = reader.published(world.says(0)).await?;
    reader.shows(&comment, &reader.word("level-confirmed")).await?;
    let stored = server.client().all_comments(SLUG).await?;
    ensure!(stored.len() == 1 && stored[0].state == CommentState::Published && stored[0].level == Level::Confirmed, "{stored:?}");
    Ok(())
}

async fn link_of_the_mail_publishes_only_by_a_press(world: &World) -> Result<()> {
    let server = Server::start().await?;
    server.create(SLUG, drafts::SAMPLE, &["--rules", "confirmed"])?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    waiting_comment(&reader, "Please wait for me.").await?;
    let link = server.mail_to(EMAIL, 0).await?.link().context("no link in the mail")?;
    let page = world.page(&link).await?;
    let press = page.element("the button", "among('button').find(e => !e.disabled && e.closest('form, main')) || null", vec![]).await?;
    ensure!(server.client().all_comments(SLUG).await?.is_empty(), "opening the link was enough");
    press.click().await?;
    let client = server.client();
    colloquy_tests::wait::until("the comment to be published", async || Ok((client.all_comments(SLUG).await?.len() == 1).then_some(())))
        .await?;
    // A link works once.
    let again = world.page(&link).await?;
    again.click_on("the button", "among('button').find(e => !e.disabled && e.closest('form, main')) || null", vec![]).await?;
    again.until("words that it is spent", "location.pathname === '/sign-in' && tidy(document.body.innerText).length > 0", vec![]).await?;
    Ok(())
}

async fn own_comments_come_back_in_another_browser_by_a_code(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let first = Reader::open(world, &server.address(), SLUG).await?;
    first.open_block("2").await?;
    first.begin("comment").await?;
    first.write(BODY, "From my phone.").await?;
    first.send().await?;
    first.introduce_and_send("Sample participant 1", EMAIL).await?;
    first.published("From my phone.").await?;
    // Whoever has just given an address has a code already and is not asked for the address again.
    first.person("person-elsewhere").await?;
    use_code(&server, &first, 0).await?;

    let second = Reader::open(world, &server.address(), SLUG).await?;
    second.person("person-elsewhere").await?;
    second.find("#code-email").await?;
    second.paste("#code-email", EMAIL).await?;
    second.press(&second.word("code-send"), "dialog[open]").await?;
    use_code(&server, &second, 1).await?;
    second.person("place-mine").await?;
    second.published("From my phone.").await?;
    // It is theirs here, too: it can be edited.
    second.press_at("From my phone.", "comment-edit").await?;
    second.paste("#edit-body", "From my desk.").await?;
    second.press(&second.word("comment-save"), ".composer").await?;
    first.published("From my desk.").await?;
    Ok(())
}

async fn erased_person_leaves_no_words_and_no_name(world: &World) -> Result<()> {
    let server = Server::with_draft(SLUG, drafts::SAMPLE).await?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.first_comment("2", "To be forgotten.", "Sample participant 1").await?;
    let taken = reader.script("return fetch('/api/v1/me').then(r => r.text())", vec![]).await?;
    ensure!(taken.as_str().is_some_and(|text| text.contains("To be forgotten.")), "what is taken away lacks the comment: {taken}");
    reader.person("person-erase").await?;
    reader.press(&reader.word("erase-do"), "dialog[open]").await?;
    reader.until("the page to come anew", "document.documentElement.hasAttribute('data-ready') && !one('dialog[open]')", vec![]).await?;
    reader.shows("#person-menu > summary", &reader.word("person-menu")).await?;
    let page = server.client().get("/c/sample").await?.text;
    let stored = server.client().all_comments(SLUG).await?;
    ensure!(stored.iter().all(|comment| comment.body.is_empty() && comment.name.is_empty()), "{stored:?}");
    ensure!(!page.contains("To be forgotten."));
    let kept = reader.script("return JSON.stringify(localStorage)", vec![]).await?;
    ensure!(!kept.to_string().contains("Sample participant 1"), "the browser still keeps {kept}");
    Ok(())
}

async fn members_alone_may_comment_where_the_rules_say_so(world: &World) -> Result<()> {
    let server = Server::start().await?;
    let list = server.folder().join("members.txt");
    std::fs::write(&list, format!("{EMAIL}\n"))?;
    server.create(SLUG, drafts::SAMPLE, &["--rules", "members", "--members", &list.to_string_lossy()])?;
    let reader = Reader::open(world, &server.address(), SLUG).await?;
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    reader.write(BODY, "As a member.").await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", EMAIL).await?;
    // Refused until the address is proved; the words stay.
    reader.pending("As a member.", "problem-confirm-first").await?;
    ensure!(server.client().all_comments(SLUG).await?.is_empty());
    reader.press(&reader.word("code-enter"), MARGIN).await?;
    use_code(&server, &reader, 0).await?;
    reader.press(&reader.word("outbox-again"), MARGIN).await?;
    let comment = reader.published("As a member.").await?;
    reader.shows(&comment, &reader.word("level-member")).await?;
    Ok(())
}

/// Writes a comment that must wait.
async fn waiting_comment(reader: &Reader, words: &str) -> Result<()> {
    reader.open_block("2").await?;
    reader.begin("comment").await?;
    reader.write(BODY, words).await?;
    reader.send().await?;
    reader.introduce_and_send("Sample participant 1", EMAIL).await?;
    reader.shows(MARGIN, &reader.word("state-waiting")).await
}

/// Proves the address by the code of the mail with this place among those to it, in the open dialog.
async fn use_code(server: &Server, reader: &Reader, mail: usize) -> Result<()> {
    let code = server.mail_to(EMAIL, mail).await?.code().context("no code in the mail")?;
    reader.write("#code-code", &code).await?;
    reader.press(&reader.word("code-use"), "dialog[open]").await?;
    reader.until("the dialog to close", "!one('dialog[open]')", vec![]).await.map(drop)
}
