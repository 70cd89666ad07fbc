//! Looking into office files, for tests.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;

/// A part of an office file, checked to be well-formed.
pub(crate) fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap_or_else(|error| panic!("{name}: {error}")).read_to_string(&mut text).unwrap();
    check(&text);
    text
}

/// The names of the parts.
pub(crate) fn parts(file: &[u8]) -> Vec<String> {
    zip::ZipArchive::new(Cursor::new(file)).unwrap().file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// Panics where a text is not well-formed XML.
pub(crate) fn check(xml: &str) {
    words(xml);
}

/// The words of an XML text, without its elements.
pub(crate) fn words(xml: &str) -> String {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut words = String::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {xml}")) {
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().unwrap() {
                Some(sign) => words.push(sign),
                None => words.push(match &*reference {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("&{other}; in {xml}"),
                }),
            },
            Event::Eof => return words,
            _ => {}
        }
    }
}
