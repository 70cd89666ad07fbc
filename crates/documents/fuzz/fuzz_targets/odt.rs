//! Any bytes as an OpenDocument text, and as the text of one.

#![no_main]

use std::io::{Cursor, Write};

use colloquy_documents::{Changes, import_file};
use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

fuzz_target!(|data: &[u8]| {
    let _ = import_file("a.odt", data, Changes::Suggest);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("mimetype", &b"application/vnd.oasis.opendocument.text"[..]), ("content.xml", data)] {
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        if zip.start_file(name, stored).is_err() || zip.write_all(bytes).is_err() {
            return;
        }
    }
    let Ok(file) = zip.finish() else { return };
    for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
        let _ = import_file("a.odt", file.get_ref(), changes);
    }
});
