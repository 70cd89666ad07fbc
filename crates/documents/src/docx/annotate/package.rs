//! The package: parts that are written anew, among those that stay byte for byte as they are.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::raw::{name, root_at, utf8};
use crate::docx::DocumentError;
use crate::docx::parts::XML;

const TYPES: &str = "[Content_Types].xml";

/// Parts that are written anew.
pub(super) struct Parts {
    list: Vec<(String, String)>,
    types: String,
    typed: bool,
}

impl Parts {
    pub fn new(types: String) -> Self {
        Self { list: Vec::new(), types, typed: false }
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Writes a part anew.
    pub fn put(&mut self, part: &str, text: String) {
        self.list.push((part.to_owned(), text));
    }

    /// Says what a part is, unless that is said.
    pub fn say_type(&mut self, part: &str, kind: &str) {
        let said = format!("partname=\"/{}\"", part.to_lowercase());
        if !self.types.to_lowercase().contains(&said) {
            self.types = add(&self.types, "Override", &format!(r#"PartName="/{part}" ContentType="{kind}""#));
            self.typed = true;
        }
    }

    /// The package with these parts.
    pub fn pack(mut self, bytes: &[u8]) -> Result<Vec<u8>, DocumentError> {
        if self.typed {
            self.list.push((TYPES.to_owned(), utf8(&self.types)));
        }
        let mut old = ZipArchive::new(Cursor::new(bytes))?;
        let mut new = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len() + 100_000)));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
        for index in 0..old.len() {
            let file = old.by_index_raw(index)?;
            let name = file.name()?.into_owned();
            let key = |name: &str| name.replace('\\', "/").trim_start_matches('/').to_lowercase();
            match self.list.iter().position(|(part, _)| key(part) == key(&name)) {
                Some(at) => {
                    let (_, text) = self.list.swap_remove(at);
                    drop(file);
                    new.start_file(name, options)?;
                    new.write_all(text.as_bytes())?;
                }
                None => new.raw_copy_file(file)?,
            }
        }
        self.list.sort();
        for (name, text) in self.list {
            new.start_file(name, options)?;
            new.write_all(text.as_bytes())?;
        }
        Ok(new.finish()?.into_inner())
    }
}

/// A list with one more element of its namespace at its end.
fn add(list: &str, element: &str, attributes: &str) -> String {
    let prefix = root_at(list).map_or("", |at| name(list, at)).split_once(':').map_or(String::new(), |(prefix, _)| format!("{prefix}:"));
    let one = format!("<{prefix}{element} {attributes}/>");
    match list.rfind("</") {
        Some(at) => format!("{}{one}{}", &list[..at], &list[at..]),
        // `<Relationships …/>` holds nothing yet.
        None => {
            let at = list.rfind("/>").unwrap_or(list.len());
            let root = root_at(list).map_or("", |at| name(list, at));
            format!("{}>{one}</{root}>", &list[..at])
        }
    }
}

/// The relations of a part with one more.
pub(super) fn add_relation(list: Option<&str>, kind: &str, target: &str) -> String {
    let empty = format!("{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
    let list = utf8(list.unwrap_or(&empty));
    let id = (1..).map(|number| format!("rIdC{number}")).find(|id| !list.contains(&format!("\"{id}\""))).unwrap_or_default();
    add(&list, "Relationship", &format!(r#"Id="{id}" Type="{kind}" Target="{target}""#))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_gets_one_more_in_its_own_namespace() {
        assert_eq!(add("<?xml?><a:T><a:B/></a:T>", "C", "x=\"1\""), "<?xml?><a:T><a:B/><a:C x=\"1\"/></a:T>");
        assert_eq!(add("<T y=\"1\"/>", "C", "x=\"1\""), "<T y=\"1\"><C x=\"1\"/></T>");
        let one = add_relation(None, "k", "t");
        assert!(one.contains("Id=\"rIdC1\""), "{one}");
        assert!(add_relation(Some(&one), "k", "t").contains("Id=\"rIdC2\""));
    }
}
