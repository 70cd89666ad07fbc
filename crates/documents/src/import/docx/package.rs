//! The parts of a Word file, found as the format wants it: by types and relations, never by name.

use std::collections::HashMap;
use std::rc::Rc;

use super::super::ImportError;
use super::super::archive::Archive;
use super::super::error::Found;
use super::super::xml::{Ns, Tree};

/// A Word file: its archive and its main part.
pub(crate) struct Package<'a> {
    pub archive: Archive<'a>,
    /// The name of the part that holds the text.
    pub main: String,
    pub relations: Rc<Relations>,
}

/// What a part points at, by id.
#[derive(Debug, Default)]
pub(crate) struct Relations {
    by_id: HashMap<String, Relation>,
}

#[derive(Debug)]
struct Relation {
    /// The last part of its type: `comments`, `hyperlink`.
    kind: String,
    /// An address, or the name of a part.
    target: String,
    external: bool,
}

impl<'a> Package<'a> {
    /// Finds the main part.
    ///
    /// # Errors
    /// [`ImportError`]: another kind of file, or no text.
    pub fn open(mut archive: Archive<'a>) -> Result<Self, ImportError> {
        let Some(types) = archive.read_text("[Content_Types].xml")? else { return Err(ImportError::OtherKind(archive.other_kind()?)) };
        let types = Tree::parse(&types, "[Content_Types].xml")?;
        let type_of = |part: &str| -> String {
            let overridden = types.root().children().filter(|node| node.is(Ns::Types, "Override")).find(|node| {
                node.attribute(Ns::None, "PartName").is_some_and(|name| name.trim_start_matches('/').eq_ignore_ascii_case(part))
            });
            let default = || {
                types.root().children().filter(|node| node.is(Ns::Types, "Default")).find(|node| {
                    let ending = node.attribute(Ns::None, "Extension").unwrap_or_default().to_lowercase();
                    part.to_lowercase().ends_with(&format!(".{ending}"))
                })
            };
            let node = overridden.or_else(default);
            node.and_then(|node| node.attribute(Ns::None, "ContentType")).unwrap_or_default().to_ascii_lowercase()
        };
        let relations = Relations::read(&mut archive, "")?;
        let Some(main) = relations.first("officeDocument").map(str::to_owned) else { return Err(missing(&mut archive)?) };
        let kind = type_of(&main);
        let word = kind.contains("wordprocessingml") || kind.contains("ms-word");
        if !word {
            return Err(match kind.as_str() {
                _ if kind.contains("spreadsheet") || kind.contains("excel") => ImportError::OtherKind(Found::Spreadsheet),
                _ if kind.contains("presentation") || kind.contains("powerpoint") => ImportError::OtherKind(Found::Presentation),
                _ if kind.contains("visio") => ImportError::OtherKind(Found::Drawing),
                _ => missing(&mut archive)?,
            });
        }
        let relations = Rc::new(Relations::read(&mut archive, &main)?);
        Ok(Self { archive, main, relations })
    }

    /// The text of the part of some kind that the main part points at.
    pub fn part(&mut self, kind: &str) -> Result<Option<(String, String)>, ImportError> {
        let Some(name) = self.relations.first(kind).map(str::to_owned) else { return Ok(None) };
        Ok(self.archive.read_text(&name)?.map(|text| (name, text)))
    }
}

fn missing(archive: &mut Archive<'_>) -> Result<ImportError, ImportError> {
    Ok(match archive.other_kind()? {
        Found::Archive => ImportError::Missing("word/document.xml"),
        other => ImportError::OtherKind(other),
    })
}

impl Relations {
    /// The relations of a part; of the file itself where the name is empty.
    pub fn read(archive: &mut Archive<'_>, part: &str) -> Result<Self, ImportError> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let own = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
        let mut found = Self::default();
        let Some(text) = archive.read_text(&own)? else { return Ok(found) };
        let tree = Tree::parse(&text, &own)?;
        for node in tree.root().children().filter(|node| node.is(Ns::Relations, "Relationship")) {
            let value = |name: &str| node.attribute(Ns::None, name).unwrap_or_default();
            let external = value("TargetMode").eq_ignore_ascii_case("external");
            let kind = value("Type").rsplit('/').next().unwrap_or("").to_owned();
            let target = if external { value("Target").into_owned() } else { resolve(folder, &value("Target")) };
            found.by_id.entry(value("Id").into_owned()).or_insert(Relation { kind, target, external });
        }
        Ok(found)
    }

    /// The name of the first part of a kind, by id.
    pub fn first(&self, kind: &str) -> Option<&str> {
        self.all(kind).into_iter().next()
    }

    /// The names of the parts of a kind, each once, sorted.
    pub fn all(&self, kind: &str) -> Vec<&str> {
        let of_kind = self.by_id.values().filter(|relation| relation.kind == kind && !relation.external);
        let mut names: Vec<&str> = of_kind.map(|relation| relation.target.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The web or mail address behind an id; none for anything else.
    pub fn address(&self, id: &str) -> Option<&str> {
        let relation = self.by_id.get(id).filter(|relation| relation.external && relation.kind == "hyperlink")?;
        safe_address(&relation.target)
    }
}

/// The longest address that is made a link, in bytes.
const ADDRESS_MAX: usize = 2_000;

/// An address that a reader may follow: http, https or mailto.
pub(super) fn safe_address(address: &str) -> Option<&str> {
    let address = address.trim();
    let scheme = address.split_once(':')?.0.to_ascii_lowercase();
    let safe =
        matches!(scheme.as_str(), "http" | "https" | "mailto") && address.len() <= ADDRESS_MAX && !address.contains(char::is_control);
    safe.then_some(address)
}

/// The name of a part as seen from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.split('#').next().unwrap_or("").replace('\\', "/");
    let mut path: Vec<&str> =
        if target.starts_with('/') { Vec::new() } else { folder.split('/').filter(|name| !name.is_empty()).collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_from_their_folder() {
        assert_eq!(resolve("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolve("word", "/word/styles.xml"), "word/styles.xml");
        assert_eq!(resolve("word", "../custom/./a.xml"), "custom/a.xml");
        assert_eq!(resolve("", "../../a.xml"), "a.xml");
    }

    #[test]
    fn only_web_and_mail_addresses_become_links() {
        assert_eq!(safe_address(" HTTPS://example.org/a "), Some("HTTPS://example.org/a"));
        assert_eq!(safe_address("mailto:a@example.org"), Some("mailto:a@example.org"));
        for address in ["javascript:alert(1)", "file:///etc/passwd", "a.html", "http://example.org/\n"] {
            assert_eq!(safe_address(address).filter(|found| found.len() == address.len()), None, "{address}");
        }
    }
}
