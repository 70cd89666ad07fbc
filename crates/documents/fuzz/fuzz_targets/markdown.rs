//! Any bytes as a draft in this format.

#![no_main]

use colloquy_documents::{Changes, import_file};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let _ = import_file("a.md", data, Changes::Suggest);
});
