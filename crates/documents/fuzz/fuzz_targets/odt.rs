//! Any bytes as the body of an OpenDocument in one XML file, and as a packed one.
#![no_main]

use colloquy_documents::{Changes, import_file};

const HEAD: &str = "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
    xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"><office:body><office:text>";

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let flat = [HEAD.as_bytes(), bytes, b"</office:text></office:body></office:document>"].concat();
    for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
        let _ = import_file("text.fodt", &flat, changes);
    }
    let _ = import_file("text.odt", bytes, Changes::Suggest);
});
