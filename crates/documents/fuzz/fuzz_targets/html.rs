//! Any bytes as a web page, in each way of taking its changes.

#![no_main]

use colloquy_documents::{Changes, import_file};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
        let _ = import_file("page.html", bytes, changes);
    }
});
