//! What the end-to-end tests stand on: real servers, clients, browsers, and a line that can be cut.
//!
//! Nothing here waits for luck: every wait is for a condition and says what it waited for.

pub mod accessibility;
pub mod browser;
pub mod client;
pub mod desk;
pub mod drafts;
pub mod events;
pub mod host;
pub mod journey;
pub mod keyboard;
pub mod line;
pub mod mail;
pub mod messages;
pub mod page;
pub mod place;
pub mod reader;
pub mod server;
pub mod tree;
pub mod wait;

pub use client::Client;
pub use desk::Desk;
pub use events::Events;
pub use host::Host;
pub use journey::{World, journey, journey_in};
pub use line::Line;
pub use messages::Messages;
pub use page::Page;
pub use reader::Reader;
pub use server::{Engine, Server};
