//! The end-to-end tests: what people do, in real browsers, on a real server.

mod bench;
mod durability;
mod harness;
mod live;
mod real_data;
