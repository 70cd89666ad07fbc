//! Any bytes as an OpenDocument text, as the `content.xml` of one, and as the body of one in a single XML file.

#![no_main]

use std::io::{Cursor, Write};

use colloquy_documents::{Changes, import_file};
use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const HEAD: &str = "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
    xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"><office:body><office:text>";

fuzz_target!(|data: &[u8]| {
    let _ = import_file("a.odt", data, Changes::Suggest);
    let flat = [HEAD.as_bytes(), data, b"</office:text></office:body></office:document>"].concat();
    for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
        let _ = import_file("a.fodt", &flat, changes);
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("mimetype", &b"application/vnd.oasis.opendocument.text"[..]), ("content.xml", data)] {
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        if zip.start_file(name, stored).is_err() || zip.write_all(bytes).is_err() {
            return;
        }
    }
    let Ok(file) = zip.finish() else { return };
    let _ = import_file("a.odt", &file.into_inner(), Changes::Suggest);
});
