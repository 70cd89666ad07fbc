//! The binary `colloquy`: pages, API, live events, mail and commands.
//!
//! A request goes: `router` (which lists every address) → a handler in `routes` or `pages` → the store, one method,
//! one transaction → an answer made in `answer` or a refusal made in `error`.

pub mod answer;
pub mod app;
pub mod assets;
pub mod bring;
pub mod cli;
pub mod config;
pub mod digest;
pub mod error;
pub mod extract;
pub mod founding;
pub mod language;
pub mod live;
pub mod mail;
pub mod messages;
pub mod metrics;
pub mod moment;
pub mod openapi;
pub mod origin;
pub mod pages;
pub mod post;
pub mod report;
pub mod router;
pub mod routes;
pub mod secret;
pub mod security;
pub mod serve;
pub mod session;
pub mod snapshot;
pub mod template;
pub mod watch;
