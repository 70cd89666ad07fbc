//! The reader, as a person uses it.

use std::ops::Deref;
use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use thirtyfour::WebElement;

use crate::{Messages, Page, World};

/// Where one writes about the open place.
pub const BODY: &str = "#composer-place-body";
/// Where one changes the words of the open place.
pub const PROPOSED: &str = "#composer-place-proposed";
/// The panel.
pub const MARGIN: &str = "#margin";
/// A comment that everyone sees.
const PUBLISHED: &str = "article.comment:not(.comment--pending)";

/// An open reader.
#[derive(Clone)]
pub struct Reader {
    page: Page,
}

impl Deref for Reader {
    type Target = Page;
    fn deref(&self) -> &Page {
        &self.page
    }
}

impl Reader {
    /// Opens `/c/SLUG` at `address` in a new browser, and waits until its tools are there.
    ///
    /// # Errors
    /// When they do not come.
    pub async fn open(world: &World, address: &str, slug: &str) -> Result<Self> {
        Self::open_in(world, world.language(), address, slug).await
    }

    /// As [`Reader::open`], for somebody who reads `language`.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn open_in(world: &World, language: &str, address: &str, slug: &str) -> Result<Self> {
        let reader = Self { page: world.page_in(language, &format!("{address}/c/{slug}")).await? };
        reader.ready().await?;
        Ok(reader)
    }

    /// The reader on a page that is open already.
    #[must_use]
    pub fn on(page: Page) -> Self {
        Self { page }
    }

    /// Waits until the tools of the page are there.
    ///
    /// # Errors
    /// When they do not come.
    pub async fn ready(&self) -> Result<()> {
        self.until("the reader's tools", "document.documentElement.hasAttribute('data-ready')", vec![]).await.map(drop)
    }

    /// The page has come to speak with other words.
    pub fn speaks(&mut self, words: Messages) {
        self.page.words = words;
    }

    /// The word of a key in the language of the page.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// Opens the panel of a paragraph, row or cell by its count.
    ///
    /// # Errors
    /// When there is none.
    pub async fn open_block(&self, number: &str) -> Result<()> {
        let count = "one(`[id='${arguments[0]}'] > .block__foot .block__count, [id='${arguments[0]}'] > .block__count, [id='${arguments[0]}'] > .row__tools .block__count`)";
        self.click_on(&format!("the count of {number}"), count, vec![json!(format!("p{number}"))]).await?;
        self.until("the panel", "one('#margin-title') && tidy(one('#margin-title').innerText).includes(arguments[0])", vec![json!(number)])
            .await?;
        Ok(())
    }

    /// Begins a `comment`, `suggestion` or `question` at the open place.
    ///
    /// # Errors
    /// When one cannot.
    pub async fn begin(&self, kind: &str) -> Result<()> {
        self.press(&self.word(&format!("compose-{kind}")), MARGIN).await?;
        self.find(if kind == "suggestion" { PROPOSED } else { BODY }).await.map(drop)
    }

    /// Types at the end of a field.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn write(&self, field: &str, text: &str) -> Result<()> {
        crate::wait::until(&format!("{field} to be written in"), async || {
            let field = self.find(field).await?;
            field.scroll_into_view().await?;
            // Refused before the first letter, if at all: trying again types nothing twice.
            field.send_keys(text).await?;
            Ok(Some(()))
        })
        .await
    }

    /// Puts a text in place of a field's, as pasting does: long texts take too long to type.
    ///
    /// # Errors
    /// When the field is not there.
    pub async fn paste(&self, field: &str, text: &str) -> Result<()> {
        self.find(field).await?;
        let paste = "const e = one(arguments[0]); e.focus(); e.value = arguments[1]; e.dispatchEvent(new Event('input', {bubbles: true}));";
        self.script(paste, vec![json!(field), json!(text)]).await.map(drop)
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn value(&self, field: &str) -> Result<String> {
        Ok(self.find(field).await?.value().await?.unwrap_or_default())
    }

    /// Presses the button that sends.
    ///
    /// # Errors
    /// When it cannot be pressed.
    pub async fn send(&self) -> Result<()> {
        self.press(&self.word("composer-send"), ".composer").await
    }

    /// Fills in who one is; does not send it.
    ///
    /// # Errors
    /// When the fields are not there.
    pub async fn fill_identity(&self, name: &str, email: &str) -> Result<()> {
        self.write("#identity-name", name).await?;
        self.pick("#identity-group", "civil-society").await?;
        self.pick("#identity-region", "africa").await?;
        if !email.is_empty() {
            self.write("#identity-email", email).await?;
        }
        Ok(())
    }

    /// Chooses from a list by the value of its entry.
    ///
    /// # Errors
    /// When it has no such entry.
    pub async fn pick(&self, list: &str, value: &str) -> Result<()> {
        let entry = "[...(one(arguments[0])?.options || [])].find(o => o.value === arguments[1]) || null";
        Ok(self.element(&format!("{value} in {list}"), entry, vec![json!(list), json!(value)]).await?.click().await?)
    }

    /// Says who one is and sends what waited for it.
    ///
    /// # Errors
    /// When the form is not there.
    pub async fn introduce_and_send(&self, name: &str, email: &str) -> Result<()> {
        self.fill_identity(name, email).await?;
        self.press(&self.word("identity-and-send"), ".identity").await
    }

    /// Says who one is in the dialog that a position or an agreement opens.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn introduce_in_dialog(&self, name: &str) -> Result<()> {
        self.find("dialog[open] #identity-name").await?;
        self.fill_identity(name, "").await?;
        self.press(&self.word("identity-save"), "dialog[open]").await?;
        self.until("the dialog to close", "!one('dialog[open]')", vec![]).await.map(drop)
    }

    /// Comments on a paragraph as a new person, up to the moment when everyone sees it.
    ///
    /// # Errors
    /// When a step fails.
    pub async fn first_comment(&self, number: &str, text: &str, name: &str) -> Result<()> {
        self.open_block(number).await?;
        self.begin("comment").await?;
        self.write(BODY, text).await?;
        self.send().await?;
        self.introduce_and_send(name, "").await?;
        self.published(text).await.map(drop)
    }

    /// Comments on the open place, the person being known, up to the moment when everyone sees it.
    ///
    /// # Errors
    /// When a step fails.
    pub async fn next_comment(&self, text: &str) -> Result<()> {
        self.begin("comment").await?;
        self.write(BODY, text).await?;
        self.send().await?;
        self.published(text).await.map(drop)
    }

    /// Waits until a comment with these words is published; gives a selector of it.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn published(&self, words: &str) -> Result<String> {
        self.published_within(crate::wait::LONG, words).await
    }

    /// As [`Reader::published`], for so long.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn published_within(&self, time: Duration, words: &str) -> Result<String> {
        let find = "all(arguments[0]).find(e => tidy(e.innerText).includes(arguments[1]))?.id";
        let id = self.within(time, &format!("the comment “{words}”"), find, vec![json!(PUBLISHED), json!(words)]).await?;
        Ok(format!("[id='{}']", id.as_str().unwrap_or_default()))
    }

    /// Waits until somebody else's comment is shown; where it would have moved the page, it is one press away.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn arrived(&self, words: &str) -> Result<String> {
        let find = "(one('.arrivals')?.click(), all(arguments[0]).find(e => tidy(e.innerText).includes(arguments[1]))?.id)";
        let id = self.until(&format!("the comment “{words}”"), find, vec![json!(PUBLISHED), json!(words)]).await?;
        Ok(format!("[id='{}']", id.as_str().unwrap_or_default()))
    }

    /// Waits until a comment with these words is on its way and says so with the word of this key.
    ///
    /// # Errors
    /// When it does not.
    pub async fn pending(&self, words: &str, key: &str) -> Result<()> {
        let is = "all('.comment--pending').some(e => tidy(e.innerText).includes(arguments[0]) && tidy(e.innerText).includes(arguments[1]))";
        self.until(&format!("“{words}” as {key}"), is, vec![json!(words), json!(self.word(key))]).await.map(drop)
    }

    /// The comment with these words.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn comment(&self, words: &str) -> Result<WebElement> {
        let selector = self.published(words).await?;
        self.find(&selector).await
    }

    /// Presses a button of the comment with these words.
    ///
    /// # Errors
    /// When it has none.
    pub async fn press_at(&self, words: &str, key: &str) -> Result<()> {
        let place = format!("{} > .comment__actions, {0} > * > .comment__actions", self.published(words).await?);
        let label = self.word(key);
        let button = "among('button', arguments[1]).find(e => name(e).startsWith(arguments[0]) && !e.disabled) || null";
        self.click_on(&format!("“{label}” at “{words}”"), button, vec![json!(label), json!(place)]).await
    }

    /// Opens an entry of the person's menu.
    ///
    /// # Errors
    /// When it has none.
    pub async fn person(&self, key: &str) -> Result<()> {
        self.click("#person-menu > summary").await?;
        self.press(&self.word(key), "#person-menu").await
    }

    /// Waits until the count at a paragraph is so many.
    ///
    /// # Errors
    /// When it stays another.
    pub async fn counts(&self, number: &str, count: u32) -> Result<()> {
        // A row shows the bare number, or a sign that one can write there.
        let words = "(() => {
            const [forms, none, n] = [arguments[1], arguments[2], arguments[3]];
            const form = forms[n] ?? forms[new Intl.PluralRules(document.documentElement.lang).select(n)] ?? forms.other;
            const shown = tidy(document.getElementById(arguments[0]).querySelector('.count__words').innerText);
            return (n ? [String(n), form.replace('{n}', n)] : ['+', none]).includes(shown);
        })()";
        let what = format!("a count of {count} at {number}");
        let forms = [self.words.forms("count-comments").clone(), json!(self.word("count-none")), json!(count)];
        self.until(&what, words, [vec![json!(format!("p{number}"))], forms.to_vec()].concat()).await.map(drop)
    }
}
