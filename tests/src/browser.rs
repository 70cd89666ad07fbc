//! One of three browser engines, each with a driver process of its own: two of the drivers serve one session only.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::place::{self, Folder};
use crate::wait;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK, Safari's engine.
    Webkit,
}

impl Kind {
    /// The one that `COLLOQUY_TEST_BROWSER` names; Chromium where it names none.
    ///
    /// # Errors
    /// When it names something else.
    pub fn chosen() -> Result<Self> {
        match std::env::var("COLLOQUY_TEST_BROWSER").as_deref() {
            Ok("chromium") | Err(_) => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::Webkit),
            Ok(other) => bail!("COLLOQUY_TEST_BROWSER is chromium, firefox or webkit, not “{other}”"),
        }
    }
}

/// What a browser keeps for a page in another site's frame. WebKit's driver cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// What it does of its own.
    Usual,
    /// No cookie; other storage apart for each site around.
    Partitioned,
    /// Nothing on 127.0.0.1 inside a page of localhost.
    RefusedInFrames,
    /// Nothing at all, on any page.
    Refused,
}

impl Storage {
    /// The preferences that make Chromium do so.
    fn in_chromium(self) -> Value {
        match self {
            Self::Usual => json!({}),
            Self::Partitioned => json!({ "profile.cookie_controls_mode": 1, "profile.block_third_party_cookies": true }),
            Self::RefusedInFrames => {
                json!({ "profile.content_settings.exceptions.cookies": { "http://127.0.0.1,http://localhost": { "setting": 2 } } })
            }
            Self::Refused => json!({ "profile.default_content_setting_values.cookies": 2 }),
        }
    }

    /// The value of Firefox' `network.cookie.cookieBehavior` that makes it do so.
    fn in_firefox(self) -> u8 {
        match self {
            Self::Usual | Self::Partitioned => 5,
            Self::RefusedInFrames => 1,
            Self::Refused => 2,
        }
    }
}

/// A browser with an empty profile; ends with its scope.
pub struct Browser {
    /// The session.
    pub session: WebDriver,
    /// The engine.
    pub kind: Kind,
    processes: Vec<Child>,
    _folder: Folder,
}

impl Browser {
    /// Starts driver and browser; the language is that of the browser's user.
    ///
    /// # Errors
    /// When one of them is not installed or does not answer.
    pub async fn start(language: &str) -> Result<Self> {
        Self::launch(language, true, Storage::Usual).await
    }

    /// The same, keeping no more than this for framed pages.
    ///
    /// # Errors
    /// As of `start`.
    pub async fn start_with(storage: Storage, language: &str) -> Result<Self> {
        Self::launch(language, true, storage).await
    }

    /// The same with scripts turned off; WebKit's driver finds nothing in such a page, so there they stay on.
    ///
    /// # Errors
    /// As of `start`.
    pub async fn start_without_scripts(language: &str) -> Result<Self> {
        let browser = Self::launch(language, false, Storage::Usual).await?;
        if browser.kind == Kind::Chromium {
            browser.session.cdp().send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await?;
        }
        Ok(browser)
    }

    async fn launch(language: &str, scripts: bool, storage: Storage) -> Result<Self> {
        let kind = Kind::chosen()?;
        let folder = Folder::for_now()?;
        let port = place::free_port()?;
        let log = File::create(folder.path().join("driver.log"))?;
        let mut processes = Vec::new();
        let mut driver = match kind {
            Kind::Chromium => {
                let mut driver = Command::new("chromedriver");
                driver.arg(format!("--port={port}"));
                driver
            }
            Kind::Firefox => {
                let own = place::root().join("target/tools/bin/geckodriver");
                let mut driver = Command::new(if own.is_file() { own } else { "geckodriver".into() });
                driver.args(["--port", &port.to_string(), "--profile-root"]).arg(folder.path());
                driver
            }
            Kind::Webkit => {
                let (screen, display) = start_screen(&folder)?;
                processes.push(screen);
                let mut driver = Command::new("WebKitWebDriver");
                driver.args([&format!("--port={port}"), "--host=127.0.0.1"]).env("DISPLAY", display);
                driver.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1").env("LIBGL_ALWAYS_SOFTWARE", "1").env("LANG", language);
                driver
            }
        };
        driver.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        processes.push(driver.spawn().with_context(|| format!("cannot start {}", driver.get_program().to_string_lossy()))?);
        let address = format!("http://127.0.0.1:{port}");
        let capabilities = capabilities(kind, language, scripts, storage, &folder)?;
        let started = wait::until("the browser to start", async || {
            let builder = WebDriver::builder(&address, capabilities.clone()).request_timeout(Duration::from_secs(90));
            Ok(Some(builder.connect().await?))
        });
        match started.await {
            Ok(session) => {
                if kind == Kind::Webkit {
                    // Its window opens narrower than those of the others.
                    session.set_window_rect(0, 0, 1280, 960).await?;
                }
                Ok(Self { session, kind, processes, _folder: folder })
            }
            Err(error) => {
                stop(&mut processes);
                Err(error)
            }
        }
    }

    /// Ends the session in an orderly way.
    pub async fn quit(mut self) {
        let _ = tokio::time::timeout(Duration::from_secs(10), self.session.clone().quit()).await;
        stop(&mut self.processes);
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        stop(&mut self.processes);
    }
}

/// Ends processes, the last started first.
fn stop(processes: &mut Vec<Child>) {
    while let Some(mut process) = processes.pop() {
        let _ = process.kill();
        let _ = process.wait();
    }
}

fn capabilities(kind: Kind, language: &str, scripts: bool, storage: Storage, folder: &Folder) -> Result<Capabilities> {
    let mut capabilities = Capabilities::new();
    match kind {
        Kind::Chromium => {
            capabilities.set("browserName", "chrome")?;
            let profile = format!("--user-data-dir={}", folder.path().join("profile").display());
            let language = format!("--lang={language}");
            let mut prefs = storage.in_chromium();
            prefs["intl.accept_languages"] = json!(&language["--lang=".len()..]);
            capabilities.set(
                "goog:chromeOptions",
                json!({
                    "args": [
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--disable-dev-shm-usage", "--window-size=1280,900", language, profile,
                    ],
                    "prefs": prefs,
                }),
            )?;
            capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
        }
        Kind::Firefox => {
            capabilities.set("browserName", "firefox")?;
            capabilities.set(
                "moz:firefoxOptions",
                json!({
                    "args": ["-headless", "--width=1280", "--height=900"],
                    "prefs": {
                        "intl.accept_languages": language, "network.proxy.type": 0, "javascript.enabled": scripts,
                        "network.cookie.cookieBehavior": storage.in_firefox(),
                    },
                }),
            )?;
        }
        Kind::Webkit => {
            capabilities.set("browserName", "MiniBrowser")?;
            capabilities.set("webkitgtk:browserOptions", json!({ "binary": mini_browser()?, "args": ["--automation"] }))?;
        }
    }
    Ok(capabilities)
}

/// A screen in memory, for the engine that has no headless mode; gives its name.
fn start_screen(folder: &Folder) -> Result<(Child, String)> {
    let number = 100 + place::free_port()? % 20_000;
    let log = File::create(folder.path().join("screen.log"))?;
    let mut screen = Command::new("Xvfb");
    screen.args([&format!(":{number}"), "-screen", "0", "1280x1000x24", "-nolisten", "tcp", "-nolisten", "unix"]);
    // Only the abstract socket is left, which needs no folder and leaves none behind.
    let child = screen.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log).spawn().context("cannot start Xvfb")?;
    Ok((child, format!(":{number}")))
}

/// The small browser that WebKitGTK ships for automation.
fn mini_browser() -> Result<PathBuf> {
    let roots = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec", "/usr/lib"];
    let folders = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let files = roots.iter().flat_map(|root| folders.iter().map(move |folder| PathBuf::from(root).join(folder).join("MiniBrowser")));
    files.into_iter().find(|file| file.is_file()).context("MiniBrowser of WebKitGTK is not installed")
}
