use std::io::Write as _;

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn refusal(bytes: &[u8]) -> ImportError {
    Archive::open(bytes).map(|_| ()).unwrap_err()
}

/// A compound file with streams of these names.
fn container(names: &[&str]) -> Vec<u8> {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(512, 0);
    names.iter().for_each(|name| bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes)));
    bytes
}

#[test]
fn parts_are_read_by_name_whatever_the_case() {
    let file = pack(&[("Word/Document.xml", b"words"), ("a\\b.xml", b"more")]);
    let mut archive = Archive::open(&file).unwrap();
    assert_eq!(archive.read("/word/document.xml").unwrap().as_deref(), Some(&b"words"[..]));
    assert_eq!(archive.read("a/b.xml").unwrap().as_deref(), Some(&b"more"[..]));
    assert_eq!(archive.read("c.xml").unwrap(), None);
    assert!(archive.has("A/B.xml"));
    assert_eq!(archive.names(), ["a/b.xml", "word/document.xml"]);
}

#[test]
fn what_is_locked_says_so() {
    assert_eq!(refusal(&container(&["EncryptionInfo", "EncryptedPackage"])), ImportError::Password);
    let mut file = pack(&[("word/document.xml", b"words")]);
    // The first bit of the flags, in the entry's header and in the directory.
    let header = memmem::find(&file, b"PK\x03\x04").unwrap();
    let directory = memmem::find(&file, b"PK\x01\x02").unwrap();
    file[header + 6] |= 1;
    file[directory + 8] |= 1;
    assert_eq!(refusal(&file), ImportError::Password);
    let manifest = "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    assert_eq!(refusal(&pack(&[("META-INF/manifest.xml", manifest.as_bytes())])), ImportError::Password);
}

#[test]
fn other_kinds_are_named() {
    assert_eq!(refusal(&container(&["WordDocument"])), ImportError::OtherKind(Found::OldWord));
    assert_eq!(refusal(&container(&["Workbook"])), ImportError::OtherKind(Found::Spreadsheet));
    assert_eq!(refusal(&container(&["PowerPoint Document"])), ImportError::OtherKind(Found::Presentation));
    assert_eq!(refusal(&container(&[])), ImportError::NotOffice);
    assert_eq!(refusal(b"words"), ImportError::NotOffice);
    let kind = |name: &str, bytes: &[u8]| Archive::open(&pack(&[(name, bytes)])).unwrap().other_kind().unwrap();
    assert_eq!(kind("xl/workbook.xml", b""), Found::Spreadsheet);
    assert_eq!(kind("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), Found::Spreadsheet);
    assert_eq!(kind("mimetype", b"application/epub+zip"), Found::Book);
    assert_eq!(kind("Index/Document.iwa", b""), Found::Pages);
    assert_eq!(kind("holiday.txt", b""), Found::Archive);
    assert_eq!(what_is(b"%PDF-1.7"), Some(Found::Pdf));
}

#[test]
fn a_bomb_is_left_shut() {
    let file = pack(&[("word/document.xml", &vec![b' '; 8_000_000])]);
    assert!(file.len() < 20_000);
    assert_eq!(Archive::open(&file).unwrap().read("word/document.xml"), Err(ImportError::Bomb));
    // Also where its header lies about its size.
    let mut lying = file;
    let directory = memmem::find(&lying, b"PK\x01\x02").unwrap();
    lying[directory + 24..directory + 28].copy_from_slice(&10u32.to_le_bytes());
    assert!(Archive::open(&lying).unwrap().read("word/document.xml").is_err());
    let many: Vec<(String, &[u8])> = (0..=ENTRIES_MAX).map(|n| (n.to_string(), &b""[..])).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    assert_eq!(refusal(&pack(&many)), ImportError::Bomb);
}

#[test]
fn many_parts_together_are_no_longer_than_one() {
    let tags = "<a/> ".repeat(400_000);
    let parts: Vec<(String, &[u8])> = (0..9).map(|n| (format!("{n}.xml"), tags.as_bytes())).collect();
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let file = pack(&parts);
    let mut archive = Archive::open(&file).unwrap();
    for at in 0..7 {
        assert!(archive.read_text(&format!("{at}.xml")).is_ok());
    }
    assert_eq!(archive.read_text("7.xml"), Err(ImportError::TooComplex { part: "7.xml".into() }));
}

#[test]
fn what_is_cut_short_says_so() {
    let file = pack(&[("word/document.xml", b"words"), ("word/styles.xml", b"styles")]);
    for length in 4..file.len() - 1 {
        assert_eq!(refusal(&file[..length]), ImportError::Truncated, "{length} of {}", file.len());
    }
}

#[test]
fn a_file_too_large_is_not_opened() {
    let bytes = OFFICE_BYTES_MAX + 1;
    assert_eq!(refusal(&vec![0; bytes]), ImportError::TooLarge { bytes, most: OFFICE_BYTES_MAX });
}

proptest! {
    #[test]
    fn changed_bytes_never_harm(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut file = pack(&[("word/document.xml", b"words words words"), ("META-INF/manifest.xml", b"<a/>")]);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Ok(mut archive) = Archive::open(&file) {
            for name in archive.names().into_iter().map(str::to_owned).collect::<Vec<_>>() {
                let _ = archive.read(&name);
            }
        }
    }
}
