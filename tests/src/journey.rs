//! One test as a person's journey: what it leaves behind when it fails, and that everything ends with it.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};
use std::pin::pin;
use std::sync::Mutex;
use std::task::Poll;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::sync::{RwLock, RwLockWriteGuard};

use crate::browser::{Browser, Kind, Storage};
use crate::{Page, place};

/// No journey takes longer.
const LONGEST: Duration = Duration::from_secs(240);

/// Journeys go side by side, but not beside what keeps the whole machine busy.
static MACHINE: RwLock<()> = RwLock::const_new(());

/// Waits until no journey is under way and keeps new ones waiting, for as long as the guard lives.
pub async fn alone() -> RwLockWriteGuard<'static, ()> {
    MACHINE.write().await
}

/// The browsers of a journey.
pub struct World {
    pages: Mutex<Vec<Page>>,
    language: &'static str,
}

impl World {
    /// What its people read, unless something else is said.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Something that people of the journey type, in their language.
    #[must_use]
    pub fn says(&self, which: usize) -> &'static str {
        let sentences = match self.language {
            "ar" => ["لمن يكون الباب مفتوحًا بالضبط؟", "وإلى متى؟"],
            "zh" => ["究竟向哪些人开放？", "到什么时候为止？"],
            _ => ["Open to whom exactly?", "And until when?"],
        };
        sentences[which % sentences.len()]
    }

    /// A new browser with an empty profile, whose user reads the language of the journey, at an address.
    ///
    /// # Errors
    /// When it does not start or the page does not load.
    pub async fn page(&self, address: &str) -> Result<Page> {
        self.page_in(self.language, address).await
    }

    /// A new browser with an empty profile, whose user reads `language`, at an address.
    ///
    /// # Errors
    /// When it does not start or the page does not load.
    pub async fn page_in(&self, language: &str, address: &str) -> Result<Page> {
        self.show(Browser::start(language).await?, language, address).await
    }

    /// A new browser whose user reads English, which keeps no more than this for framed pages, at an address.
    ///
    /// # Errors
    /// When it does not start or the page does not load.
    pub async fn page_with(&self, storage: Storage, address: &str) -> Result<Page> {
        self.show(Browser::start_with(storage, "en").await?, "en", address).await
    }

    /// A new browser whose user reads English and has turned scripts off, at an address.
    ///
    /// # Errors
    /// When it does not start or the page does not load.
    pub async fn page_without_scripts(&self, address: &str) -> Result<Page> {
        self.show(Browser::start_without_scripts("en").await?, "en", address).await
    }

    async fn show(&self, browser: Browser, language: &str, address: &str) -> Result<Page> {
        let page = Page::new(browser, language)?;
        if let Ok(mut pages) = self.pages.lock() {
            pages.push(page.clone());
        }
        if page.kind() == Kind::Webkit && language != "en" {
            // Its driver takes no language of the user, so that they choose theirs.
            let (scheme, rest) = address.split_once("://").context("no address")?;
            page.open(&format!("{scheme}://{}/about?lang={language}", rest.split('/').next().unwrap_or_default())).await?;
        }
        page.open(address).await?;
        Ok(page)
    }
}

/// Runs a journey. If it fails, picture, source and console of every window are saved under `target/e2e/failed`.
///
/// # Errors
/// The journey's own, or that it took too long.
#[track_caller]
pub fn journey(work: impl AsyncFnOnce(&World) -> Result<()>) -> impl Future<Output = Result<()>> {
    journey_in("en", work)
}

/// As [`journey`], of people who read `language`.
///
/// # Errors
/// As of [`journey`].
#[track_caller]
pub fn journey_in(language: &'static str, work: impl AsyncFnOnce(&World) -> Result<()>) -> impl Future<Output = Result<()>> {
    let place = Location::caller();
    let name = std::thread::current().name().map_or_else(|| format!("line-{}", place.line()), |name| name.replace("::", "-"));
    async move {
        let _beside_others = MACHINE.read().await;
        let world = World { pages: Mutex::default(), language };
        let result = caught(tokio::time::timeout(LONGEST, work(&world))).await;
        let pages = world.pages.into_inner().unwrap_or_default();
        let failed = !matches!(&result, Ok(Ok(Ok(()))));
        for (number, page) in pages.into_iter().enumerate() {
            if failed {
                save(&page, &format!("{name}-{}", number + 1)).await;
            }
            if let Some(browser) = page.into_browser() {
                browser.quit().await;
            }
        }
        match result {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => bail!("the journey took longer than {} s", LONGEST.as_secs()),
            Err(panic) => resume_unwind(panic),
        }
    }
}

/// Runs a future to its end, a panic included.
async fn caught<T>(work: impl Future<Output = T>) -> std::thread::Result<T> {
    let mut work = pin!(work);
    poll_fn(move |context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
        Err(panic) => Poll::Ready(Err(panic)),
    })
    .await
}

async fn save(page: &Page, name: &str) {
    let folder = place::results().join("failed");
    let _ = std::fs::create_dir_all(&folder);
    let limit = Duration::from_secs(10);
    if page.kind() != Kind::Webkit {
        let _ = tokio::time::timeout(limit, page.session().screenshot(&folder.join(format!("{name}.png")))).await;
    }
    if let Ok(Ok(source)) = tokio::time::timeout(limit, page.session().source()).await {
        let _ = std::fs::write(folder.join(format!("{name}.html")), source);
    }
    if let Ok(complaints) = tokio::time::timeout(limit, page.complaints()).await {
        let _ = std::fs::write(folder.join(format!("{name}.console.txt")), complaints.join("\n"));
    }
    eprintln!("what it looked like: {}", folder.join(name).display());
}
