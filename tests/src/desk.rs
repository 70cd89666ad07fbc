//! The desk, used as a co-chair uses it.

use std::ops::Deref;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{Messages, Page, Server, World};

/// Where the comments are.
pub const COMMENTS: &str = ".pane--comments";
/// Where the text is.
pub const TEXT: &str = ".pane--text";

/// The desk in a browser.
pub struct Desk {
    page: Page,
}

impl Deref for Desk {
    type Target = Page;
    fn deref(&self) -> &Page {
        &self.page
    }
}

impl Desk {
    /// Signs in by the printed link in a new browser, then opens `/desk/SLUG` at a place such as `#p1`.
    ///
    /// # Errors
    /// When the desk does not come.
    pub async fn open(world: &World, server: &Server, email: &str, slug: &str, hash: &str) -> Result<Self> {
        Self::open_in(world, "en", server, email, slug, hash).await
    }

    /// As [`Desk::open`], for somebody who reads `language`; by the address, because not every driver can tell a browser.
    ///
    /// # Errors
    /// When the desk does not come.
    pub async fn open_in(world: &World, language: &str, server: &Server, email: &str, slug: &str, hash: &str) -> Result<Self> {
        let said = server.run(&["sign-in-link", email])?;
        let token = said.trim().split_once('#').context("no link was printed")?.1.to_owned();
        let mut page = world.page_in(language, &format!("{}/sign-in#{token}", server.address())).await?;
        page.click_on("the button", "one('#link button')", vec![]).await?;
        page.until("the page to know who signed in", "document.body.innerText.includes(arguments[0])", vec![json!(email)]).await?;
        page.words = Messages::of_desk(language)?;
        let desk = Self { page };
        desk.page.open(&format!("{}/desk/{slug}?lang={language}{hash}", server.address())).await?;
        desk.ready().await?;
        Ok(desk)
    }

    /// The desk that a page of somebody who reads English has come to by itself.
    ///
    /// # Errors
    /// When the desk does not come.
    pub async fn arrived(mut page: Page) -> Result<Self> {
        page.words = Messages::of_desk("en")?;
        let desk = Self { page };
        desk.ready().await?;
        Ok(desk)
    }

    /// Waits until the tools are there and the comments have come.
    ///
    /// # Errors
    /// When they do not.
    pub async fn ready(&self) -> Result<()> {
        self.until("the desk", "document.documentElement.hasAttribute('data-ready') && one('.tools .tag, .tools .primary')", vec![])
            .await?;
        self.until("the comments", "one('.comment') || tidy(one('.comments').innerText).length > 60", vec![]).await.map(drop)
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

    /// A comment by words in it, as a selector.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn comment(&self, words: &str) -> Result<String> {
        let id = "all('.comment').find(e => tidy(e.innerText).includes(arguments[0]))?.id";
        let id = self.until(&format!("the comment “{words}”"), id, vec![json!(words)]).await?;
        Ok(format!("[id=\"{}\"]", id.as_str().unwrap_or_default()))
    }

    /// Waits until a decision is pressed on a comment; none: until none is.
    ///
    /// # Errors
    /// When it is not.
    pub async fn decided(&self, comment: &str, disposition: Option<&str>) -> Result<()> {
        let pressed = "[...one(arguments[0]).querySelectorAll('[data-disposition][aria-pressed=true]')].map(e => e.dataset.disposition).join() === arguments[1]";
        let what = format!("the decision {disposition:?} on {comment}");
        self.until(&what, pressed, vec![json!(comment), json!(disposition.unwrap_or(""))]).await.map(drop)
    }

    /// Presses a decision on a comment.
    ///
    /// # Errors
    /// When it cannot be.
    pub async fn decide(&self, comment: &str, disposition: &str) -> Result<()> {
        self.click(&format!("{comment} [data-disposition={disposition}]")).await
    }

    /// Types into the field of an id.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn write(&self, id: &str, text: &str) -> Result<()> {
        let field = self.find(&format!("#{id}")).await?;
        field.scroll_into_view().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Waits until the keyboard is in the field of an id.
    ///
    /// # Errors
    /// When it is not.
    pub async fn is_in(&self, id: &str) -> Result<()> {
        let there = "document.activeElement?.id === arguments[0]";
        self.until(&format!("the keyboard in #{id}"), there, vec![json!(id)]).await.map(drop)
    }

    /// How wide the page is.
    ///
    /// # Errors
    /// When the browser is gone.
    pub async fn width(&self) -> Result<Value> {
        self.script("return document.documentElement.scrollWidth", vec![]).await
    }
}
