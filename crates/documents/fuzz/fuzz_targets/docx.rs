//! Any bytes as a Word file, and as the text of one.

#![no_main]

use std::io::{Cursor, Write};

use colloquy_documents::{Changes, import_file};
use libfuzzer_sys::fuzz_target;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

const TYPES: &[u8] = b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
const RELATIONS: &[u8] = b"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"d.xml\"/></Relationships>";

fuzz_target!(|data: &[u8]| {
    let _ = import_file("a.docx", data, Changes::Suggest);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("d.xml", data)] {
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        if zip.start_file(name, stored).is_err() || zip.write_all(bytes).is_err() {
            return;
        }
    }
    let Ok(file) = zip.finish() else { return };
    for changes in [Changes::Suggest, Changes::Accept, Changes::Reject] {
        let _ = import_file("a.docx", file.get_ref(), changes);
    }
});
