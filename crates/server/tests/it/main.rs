//! The whole server, driven through its real router on a real database.

mod app;
mod bring;
mod cli;
mod embed;
mod engines;
mod office;
mod openapi;
mod pages;
mod plain;
mod routes;
mod schema;
mod texts;
mod versions;
mod watch;
mod words;
