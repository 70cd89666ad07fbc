//! The end-to-end tests: what people do, in real browsers, on a real server.

mod asked;
mod bench;
mod commenting;
mod desk;
mod durability;
mod embed;
mod focus;
mod founding;
mod harness;
mod live;
mod media;
mod moderation;
mod never_lost;
mod offline;
mod people;
mod pictures;
mod plain;
mod real_data;
mod texts;
mod together;
mod trees;
mod versions;
mod walk;
mod ways;
mod wishes;
mod zoomed;
