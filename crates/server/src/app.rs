//! What every request may use.

use std::ops::Deref;
use std::sync::Arc;

use colloquy_store::Store;

use crate::assets::Assets;
use crate::config::Settings;
use crate::live::Live;
use crate::mail::Mailer;
use crate::messages::Messages;
use crate::metrics::Metrics;
use crate::post::Post;

/// The running server; a cheap clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of the running server.
pub struct Parts {
    /// Everything kept.
    pub store: Store,
    /// The settings in force.
    pub settings: Settings,
    /// The browser app.
    pub assets: Assets,
    /// The messages.
    pub messages: Arc<Messages>,
    /// Where mails go.
    pub mailer: Mailer,
    /// Who listens for events.
    pub live: Live,
    /// Wakes whoever sends letters.
    pub post: Post,
    /// Figures.
    pub metrics: Metrics,
}

impl App {
    /// Puts the parts together: reads the assets and messages, prepares mail.
    ///
    /// # Errors
    /// What is missing or wrong, where, and what to do.
    pub fn new(store: Store, settings: Settings) -> anyhow::Result<Self> {
        Self::speaking(store, settings, Messages::load()?)
    }

    /// The same with other messages.
    ///
    /// # Errors
    /// As for [`App::new`].
    pub fn speaking(store: Store, settings: Settings, messages: Messages) -> anyhow::Result<Self> {
        let assets = Assets::load(&settings.assets, &settings.embed_ancestors)?;
        let mailer = Mailer::new(&settings)?;
        let live = Live::new();
        Ok(Self(Arc::new(Parts {
            store,
            assets,
            messages: Arc::new(messages),
            mailer,
            live,
            post: Post::default(),
            metrics: Metrics::default(),
            settings,
        })))
    }
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
