//! `colloquy serve`

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use colloquy_store::Store;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

use crate::app::App;
use crate::config::Settings;
use crate::router::router;

mod samples;

/// How long open connections may take to finish once the server stops.
const GRACE: Duration = Duration::from_secs(10);

/// Runs until it is told to stop (SIGTERM, Ctrl-C).
///
/// # Errors
/// What keeps it from starting, and what to do.
pub async fn serve(mut settings: Settings) -> anyhow::Result<()> {
    log(&settings.log)?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .with_context(|| format!("cannot listen on {}; choose another address with --listen", settings.listen))?;
    settings.listen = listener.local_addr()?;
    let app = App::new(open_store(&settings).await?, settings)?;
    println!("Colloquy listens on {}", app.settings.address());
    if let Some(folder) = &app.settings.samples {
        samples::load(&app.store, folder).await?;
    }
    announce(&app).await?;

    let poller = tokio::spawn({
        let app = app.clone();
        async move { app.live.poll(&app.store).await }
    });
    let tidier = tokio::spawn(tidy(app.clone()));
    let postman = tokio::spawn(crate::post::run(app.clone()));
    let mut stopping = app.live.stopping();
    let server = axum::serve(listener, router(app.clone()).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stop_signal(app.clone()));
    let running = tokio::spawn(async move { server.await });
    let _ = stopping.wait_for(|stop| *stop).await;
    match tokio::time::timeout(GRACE, running).await {
        Ok(ended) => ended.context("the server")?.context("the server")?,
        Err(_) => tracing::warn!("some connections did not finish in time"),
    }
    poller.abort();
    tidier.abort();
    postman.abort();
    tracing::info!("stopped");
    Ok(())
}

/// Prints the consultations' addresses and, with samples, a link for their co-chair. The link goes to the console alone.
async fn announce(app: &App) -> anyhow::Result<()> {
    let address = app.settings.address();
    for card in app.store.administrator().list().await?.iter().take(20) {
        println!("  {address}/c/{}  {}", card.slug, card.title);
    }
    if app.settings.samples.is_some() {
        let link = crate::cli::sign_in_link(&app.store, &address, &samples::co_chair()?).await?;
        println!("Sign in once as the sample co-chair, within 15 minutes:\n  {link}");
    }
    Ok(())
}

/// Opens the database and brings its tables up to date.
///
/// # Errors
/// It cannot be opened; the address is said without its password.
pub async fn open_store(settings: &Settings) -> anyhow::Result<Store> {
    let folder = settings.database.strip_prefix("sqlite:").and_then(|file| std::path::Path::new(file).parent());
    if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {} for the database", folder.display()))?;
    }
    Store::open(&settings.database).await.with_context(|| {
        format!("cannot open the database {}; check the setting database", crate::config::hide_password(&settings.database))
    })
}

/// Logs to standard error by a filter.
///
/// # Errors
/// The filter is wrong.
pub fn log(filter: &str) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(filter).with_context(|| format!("the setting log = \"{filter}\""))?;
    // A second call (in tests) keeps the first.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false).try_init();
    Ok(())
}

async fn tidy(app: App) {
    let mut every = tokio::time::interval(Duration::from_secs(3600));
    loop {
        every.tick().await;
        if let Err(error) = app.store.tidy().await {
            tracing::warn!(%error, "tidying up failed; it is tried again in an hour");
        }
    }
}

/// Waits for SIGTERM or Ctrl-C, then ends the event streams, which would otherwise stay open.
async fn stop_signal(app: App) {
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        }
        Err(error) => {
            tracing::warn!(%error, "SIGTERM cannot be awaited; stop with Ctrl-C");
            let _ = tokio::signal::ctrl_c().await;
        }
    }
    tracing::info!("stopping");
    app.live.stop();
}
