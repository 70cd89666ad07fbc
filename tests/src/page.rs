//! A page in a browser, used as a person would use it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use thirtyfour::prelude::ScriptRet;
use thirtyfour::{Key, WebDriver, WebElement};

use crate::browser::{Browser, Kind};
use crate::{Messages, wait};

/// Functions that every script below may use.
const FUNCTIONS: &str = include_str!("page.js");

/// A window of a browser.
#[derive(Clone)]
pub struct Page {
    browser: Arc<Browser>,
    /// The frame that is looked into, as an expression that gives it in the page around.
    inside: Arc<Mutex<Option<String>>>,
    /// The words of its language.
    pub words: Messages,
}

impl Page {
    /// The window of a browser whose user reads `language`.
    ///
    /// # Errors
    /// When there are no messages in it.
    pub fn new(browser: Browser, language: &str) -> Result<Self> {
        Ok(Self { browser: Arc::new(browser), inside: Arc::default(), words: Messages::of(language)? })
    }

    /// The engine.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.browser.kind
    }

    /// The session, for what is said nowhere else here.
    #[must_use]
    pub fn session(&self) -> &WebDriver {
        &self.browser.session
    }

    /// The browser, if no other page holds it.
    #[must_use]
    pub fn into_browser(self) -> Option<Browser> {
        Arc::into_inner(self.browser)
    }

    /// Looks into the frame that an expression in JavaScript gives in the page around, once it is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn enter(&self, frame: &str) -> Result<()> {
        self.leave().await?;
        self.element("the frame", frame, vec![]).await?.enter_frame().await?;
        if let Ok(mut inside) = self.inside.lock() {
            *inside = Some(frame.to_owned());
        }
        Ok(())
    }

    /// Looks at the page around again.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn leave(&self) -> Result<()> {
        if let Ok(mut inside) = self.inside.lock() {
            *inside = None;
        }
        Ok(self.session().enter_default_frame().await?)
    }

    /// Goes to the one other window, once it is there.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn other_window(&self) -> Result<()> {
        self.leave().await?;
        let here = self.session().window().await?;
        let other = wait::until("another window", async || Ok(self.session().windows().await?.into_iter().find(|window| *window != here)));
        Ok(self.session().switch_to_window(other.await?).await?)
    }

    /// Runs a script. WebKit's driver loses the frame when the address of the page around changes: it is entered again.
    async fn execute(&self, script: &str, arguments: Vec<Value>) -> Result<ScriptRet> {
        let done = self.session().execute(script, arguments.clone()).await;
        let lost = self.kind() == Kind::Webkit && matches!(&done, Err(error) if error.to_string().contains("Window not found"));
        let inside = self.inside.lock().ok().and_then(|inside| inside.clone());
        match inside.filter(|_| lost) {
            Some(frame) => {
                self.session().enter_default_frame().await?;
                let found = self.session().execute(format!("{FUNCTIONS}\nreturn {frame};"), vec![]).await?;
                found.element()?.enter_frame().await?;
                Ok(self.session().execute(script, arguments).await?)
            }
            None => Ok(done?),
        }
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// When it does not load.
    pub async fn open(&self, address: &str) -> Result<()> {
        self.session().goto(address).await.with_context(|| format!("cannot open {address}"))
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// When it does not load.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.session().refresh().await?)
    }

    /// Runs a script and gives what it returns; `arguments` are `arguments[0]` and so on.
    ///
    /// # Errors
    /// When it throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!("{FUNCTIONS}\n{script}");
        Ok(self.execute(&script, arguments).await?.json().clone())
    }

    /// Waits until an expression in JavaScript is true (or anything else that counts as true); gives its value.
    ///
    /// # Errors
    /// When it stays false.
    pub async fn until(&self, what: &str, expression: &str, arguments: Vec<Value>) -> Result<Value> {
        self.within(wait::LONG, what, expression, arguments).await
    }

    /// As [`Page::until`], for so long.
    ///
    /// # Errors
    /// When it stays false.
    pub async fn within(&self, time: Duration, what: &str, expression: &str, arguments: Vec<Value>) -> Result<Value> {
        let script = format!("return {expression};");
        wait::within(time, what, async || {
            let value = self.script(&script, arguments.clone()).await?;
            let counts = !(value.is_null() || value == json!(false) || value == json!("") || value == json!(0));
            Ok(counts.then_some(value))
        })
        .await
    }

    /// Waits for an element that an expression in JavaScript gives.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn element(&self, what: &str, expression: &str, arguments: Vec<Value>) -> Result<WebElement> {
        let script = format!("{FUNCTIONS}\nreturn {expression};");
        wait::until(what, async || {
            let found = self.execute(&script, arguments.clone()).await?;
            if found.json().is_null() { Ok(None) } else { Ok(Some(found.element()?)) }
        })
        .await
    }

    /// Waits for the first visible element of a selector.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn find(&self, selector: &str) -> Result<WebElement> {
        self.element(selector, "one(arguments[0])", vec![json!(selector)]).await
    }

    /// Waits for some words in the text of an element.
    ///
    /// # Errors
    /// When they do not come; the message holds what stands there.
    pub async fn shows(&self, selector: &str, words: &str) -> Result<()> {
        let what = format!("“{words}” in {selector}");
        let there = "all(arguments[0]).some(e => tidy(e.innerText).includes(arguments[1]))";
        match self.until(&what, there, vec![json!(selector), json!(words)]).await {
            Ok(_) => Ok(()),
            Err(error) => {
                let there = self.script("return all(arguments[0]).map(e => tidy(e.innerText)).join(' | ')", vec![json!(selector)]).await;
                Err(error.context(format!("there stands: {:.1200}", there.unwrap_or_default())))
            }
        }
    }

    /// Waits until some words are gone from an element, or the element itself.
    ///
    /// # Errors
    /// When they stay.
    pub async fn shows_no(&self, selector: &str, words: &str) -> Result<()> {
        let gone = "!all(arguments[0]).some(e => tidy(e.innerText).includes(arguments[1]))";
        self.until(&format!("“{words}” to go from {selector}"), gone, vec![json!(selector), json!(words)]).await.map(drop)
    }

    /// Clicks the first visible element that an expression in JavaScript gives, as soon as it can be clicked and stands
    /// still: a page that is still growing would move it from under the pointer.
    ///
    /// # Errors
    /// When it does not come or something lies over it.
    pub async fn click_on(&self, what: &str, expression: &str, arguments: Vec<Value>) -> Result<()> {
        let script = format!(
            "{FUNCTIONS}\nconst found = {expression}; found?.scrollIntoView({{block: 'center', behavior: 'instant'}}); return found;"
        );
        let place = "const at = arguments[0].getBoundingClientRect(); return [at.x, at.y, at.width, at.height].join(' ')";
        // What never stands still is pressed all the same, as a person would after a second.
        let patience = std::cell::Cell::new(12);
        wait::until(&format!("{what} to be clicked"), async || {
            let found = self.execute(&script, arguments.clone()).await?;
            if found.json().is_null() {
                return Ok(None);
            }
            let element = found.element()?;
            let before = self.session().execute(place, vec![element.to_json()?]).await?.json().clone();
            tokio::time::sleep(Duration::from_millis(30)).await;
            if self.session().execute(place, vec![element.to_json()?]).await?.json() != &before && patience.get() > 0 {
                patience.set(patience.get() - 1);
                return Ok(None);
            }
            element.click().await?;
            Ok(Some(()))
        })
        .await
    }

    /// Clicks the first visible element of a selector.
    ///
    /// # Errors
    /// As for [`Page::click_on`].
    pub async fn click(&self, selector: &str) -> Result<()> {
        self.click_on(selector, "one(arguments[0])", vec![json!(selector)]).await
    }

    /// Presses the button, link, tab or choice with this name, inside `place` (a selector; empty: anywhere).
    ///
    /// # Errors
    /// As for [`Page::click_on`].
    pub async fn press(&self, label: &str, place: &str) -> Result<()> {
        let what = format!("“{label}” in {}", if place.is_empty() { "the page" } else { place });
        self.click_on(&what, "control(arguments[0], arguments[1])", vec![json!(label), json!(place)]).await
    }

    /// Types into the field with this label after what stands there, inside `place`.
    ///
    /// # Errors
    /// When there is none.
    pub async fn type_into(&self, label: &str, place: &str, text: &str) -> Result<()> {
        let field =
            self.element(&format!("the field “{label}”"), "field(arguments[0], arguments[1])", vec![json!(label), json!(place)]).await?;
        field.scroll_into_view().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Empties the field with this label, inside `place`, as a person does: mark all, delete.
    ///
    /// # Errors
    /// When there is none.
    pub async fn empty(&self, label: &str, place: &str) -> Result<()> {
        let field =
            self.element(&format!("the field “{label}”"), "field(arguments[0], arguments[1])", vec![json!(label), json!(place)]).await?;
        field.send_keys(Key::Control + "a").await?;
        Ok(field.send_keys(Key::Delete + "").await?)
    }

    /// Chooses the entry with this value in the list with this label, inside `place`.
    ///
    /// # Errors
    /// When there is no such list or entry.
    pub async fn choose(&self, label: &str, place: &str, value: &str) -> Result<()> {
        let expression = "[...(field(arguments[0], arguments[1])?.options || [])].find(o => o.value === arguments[2]) || null";
        let entry =
            self.element(&format!("“{value}” in the list “{label}”"), expression, vec![json!(label), json!(place), json!(value)]).await?;
        Ok(entry.click().await?)
    }

    /// Types keys into whatever has the focus.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn keys(&self, keys: &str) -> Result<()> {
        Ok(self.session().action_chain().send_keys(keys).perform().await?)
    }

    /// Presses one key.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn key(&self, key: Key) -> Result<()> {
        Ok(self.session().action_chain().key_down(key.clone()).key_up(key).perform().await?)
    }

    /// Presses one key while another is held.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn chord(&self, held: Key, key: Key) -> Result<()> {
        Ok(self.session().action_chain().key_down(held.clone()).key_down(key.clone()).key_up(key).key_up(held).perform().await?)
    }

    /// Selects words inside a block as a mouse would: the selection is made, then the browser tells of it.
    ///
    /// # Errors
    /// When the words are not there.
    pub async fn select(&self, block: &str, words: &str) -> Result<()> {
        let script = r"
            const text = document.querySelector(arguments[0] + ' .block__text');
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(arguments[1]);
                if (at < 0) continue;
                text.scrollIntoView({block: 'center', behavior: 'instant'});
                text.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
                text.dispatchEvent(new MouseEvent('mousedown', {bubbles: true}));
                getSelection().setBaseAndExtent(node, at, node, at + arguments[1].length);
                text.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
                text.dispatchEvent(new MouseEvent('mouseup', {bubbles: true}));
                return true;
            }
            return false;";
        if self.script(script, vec![json!(block), json!(words)]).await? != json!(true) {
            bail!("“{words}” does not stand in {block}");
        }
        Ok(())
    }

    /// Sets the size of the window; widths below 500 need Chromium.
    ///
    /// # Errors
    /// When the engine cannot.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.kind() == Kind::Chromium {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.session().cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        } else {
            self.session().set_window_rect(0, 0, width, height).await?;
        }
        Ok(())
    }

    /// Sets what the browser says its user prefers, for instance `prefers-color-scheme` and `dark`; Chromium alone.
    ///
    /// # Errors
    /// In other browsers.
    pub async fn prefer(&self, feature: &str, value: &str) -> Result<()> {
        let wish = json!({ "features": [{ "name": feature, "value": value }] });
        self.session().cdp().send_raw("Emulation.setEmulatedMedia", wish).await?;
        Ok(())
    }

    /// Saves a picture of the window under `target/e2e/pictures`. WebKit's driver has none to give.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub async fn picture(&self, name: &str) -> Result<()> {
        if self.kind() == Kind::Webkit {
            return Ok(());
        }
        let folder = crate::place::results().join("pictures");
        std::fs::create_dir_all(&folder)?;
        Ok(self.session().screenshot(&folder.join(format!("{name}.png"))).await?)
    }

    /// As [`Page::picture`], of the page down to its end, or much of it; Chromium alone.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub async fn long_picture(&self, name: &str) -> Result<()> {
        let size = self.script("return [innerWidth, Math.min(5000, document.documentElement.scrollHeight)]", vec![]).await?;
        let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 });
        let wish = json!({ "format": "png", "clip": clip, "captureBeyondViewport": true });
        let taken = self.session().cdp().send_raw("Page.captureScreenshot", wish).await?;
        let folder = crate::place::results().join("pictures");
        std::fs::create_dir_all(&folder)?;
        let bytes = STANDARD.decode(taken["data"].as_str().context("no picture")?)?;
        Ok(std::fs::write(folder.join(format!("{name}.png")), bytes)?)
    }

    /// The errors that the page wrote to its console; known in Chromium alone.
    pub async fn complaints(&self) -> Vec<String> {
        let log = if self.kind() == Kind::Chromium { self.session().browser_log().await.unwrap_or_default() } else { Vec::new() };
        log.into_iter().map(|entry| format!("{}: {}", entry.level, entry.message)).collect()
    }
}
