//! The rules of the store, each on both engines.

mod comments;
mod help;
