//! Colloquy in the browser: tools around a draft that the server has sent as HTML.
//!
//! The draft's text stays as the server sent it; the app mounts its panel, counts and dialogs beside it.
//! Answers of the server are read by the browser's own JSON parser into the shared types of
//! `colloquy_consultation`, which costs a third of what derived readers weigh in WebAssembly.

pub mod api;
pub mod desk;
pub mod i18n;
pub mod js;
pub mod live;
pub mod outbox;
pub mod reader;
pub mod selection;
pub mod session;
pub mod ui;
pub mod wishes;
