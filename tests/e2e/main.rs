//! The end-to-end tests: what people do, in real browsers, on a real server.

mod durability;
mod harness;
