//! Office files as archives: opened only where they are whole, unlocked and of a size that somebody wrote by hand.

mod container;

use std::collections::HashMap;
use std::io::{Cursor, Read};

use memchr::memmem;
use zip::ZipArchive;
use zip::read::ZipFile;

use super::ImportError;
use super::error::Found;
use super::xml::{Ns, Tree};

pub(super) use container::{is_container, is_zip, what_is};

/// The largest office file, in bytes; pictures count.
pub const OFFICE_BYTES_MAX: usize = 20_000_000;
/// The most entries.
const ENTRIES_MAX: usize = 4_000;
/// The longest name of an entry, in bytes.
const NAME_MAX: usize = 512;
/// The largest part that is read, unpacked, in bytes.
const PART_MAX: u64 = 32_000_000;
/// The most that is unpacked of one file, in bytes.
const UNPACKED_MAX: u64 = 64_000_000;
/// The most that all entries may say to hold, in bytes; pictures are never unpacked.
const DECLARED_MAX: u64 = 1_000_000_000;
/// How many times larger than its packed form a part may be.
const RATIO_MAX: u64 = 300;
/// The most tags in all parts that are read together.
const TAGS_MAX: usize = 3_000_000;
/// Parts up to this size may have any ratio, in bytes.
const RATIO_FROM: u64 = 2_000_000;

/// An office file whose parts can be read by name.
pub(crate) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// Index of each part by its name in lower case: the names of parts do not tell case apart.
    names: HashMap<String, usize>,
    /// Parts that are read as if they held these texts.
    instead: HashMap<String, String>,
    /// What may still be unpacked.
    left: u64,
    /// How many tags may still be read.
    tags: usize,
}

impl<'a> Archive<'a> {
    /// Opens an archive after looking at every entry's header.
    ///
    /// # Errors
    /// [`ImportError`]: not an archive, cut short, locked by a password, too large, too many entries.
    pub fn open(bytes: &'a [u8]) -> Result<Self, ImportError> {
        if bytes.len() > OFFICE_BYTES_MAX {
            return Err(ImportError::TooLarge { bytes: bytes.len(), most: OFFICE_BYTES_MAX });
        }
        if is_container(bytes) {
            return Err(container::refusal(bytes));
        }
        if !is_zip(bytes) {
            return Err(ImportError::NotOffice);
        }
        // Counted before any of them is kept in memory.
        if memmem::find_iter(bytes, b"PK\x01\x02").take(ENTRIES_MAX + 1).count() > ENTRIES_MAX {
            return Err(ImportError::Bomb);
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::Truncated)?;
        if zip.has_duplicate_names() {
            return Err(ImportError::Damaged("two entries with the same name".to_owned()));
        }
        let mut names = HashMap::new();
        let mut declared: u64 = 0;
        for index in 0..zip.len() {
            let (name, size) = {
                let file = zip.by_index_raw(index).map_err(|_| ImportError::Truncated)?;
                if file.encrypted() {
                    return Err(ImportError::Password);
                }
                (file.name().map_err(|_| bad_name())?.into_owned(), file.size())
            };
            declared = declared.saturating_add(size);
            let name = name.replace('\\', "/").trim_start_matches('/').to_lowercase();
            if name.len() > NAME_MAX || name.contains('\0') {
                return Err(bad_name());
            }
            if names.insert(name, index).is_some() {
                return Err(ImportError::Damaged("two entries with the same name".to_owned()));
            }
        }
        if declared > DECLARED_MAX {
            return Err(ImportError::Bomb);
        }
        let mut archive = Self { zip, names, instead: HashMap::new(), left: UNPACKED_MAX, tags: TAGS_MAX };
        archive.check_manifest()?;
        Ok(archive)
    }

    /// Whether it holds an entry of that name.
    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(&key(name))
    }

    /// Names of all entries in lower case, sorted.
    #[cfg(test)]
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.names.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    /// The bytes of a part; none where there is no such part.
    ///
    /// # Errors
    /// [`ImportError`]: it unpacks to too much, or does not unpack.
    pub fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, ImportError> {
        let Some(index) = self.names.get(&key(name)).copied() else { return Ok(None) };
        let file = self.zip.by_index(index).map_err(|error| damaged(name, &error))?;
        let bytes = unpack(file, name, PART_MAX.min(self.left))?;
        self.left -= bytes.len() as u64;
        Ok(Some(bytes))
    }

    /// A part as XML text in UTF-8, without a byte order mark; none where there is no such part.
    ///
    /// # Errors
    /// As [`Archive::read`], not text, or more tags in all parts so far than a document has.
    pub fn read_text(&mut self, name: &str) -> Result<Option<String>, ImportError> {
        if let Some(text) = self.instead.get(&key(name)) {
            return Ok(Some(text.clone()));
        }
        let Some(bytes) = self.read(name)? else { return Ok(None) };
        let text = super::xml::decode(bytes, name)?;
        let tags = memchr::memchr_iter(b'<', text.as_bytes()).count();
        self.tags = self.tags.checked_sub(tags).ok_or_else(|| ImportError::TooComplex { part: name.to_owned() })?;
        Ok(Some(text))
    }

    /// Has a part read as if it held another text.
    pub fn put(&mut self, name: &str, text: String) {
        self.instead.insert(key(name), text);
    }

    /// Refuses what OpenDocument locks: its parts are encrypted one by one, and the manifest says so.
    fn check_manifest(&mut self) -> Result<(), ImportError> {
        let Some(text) = self.read_text("META-INF/manifest.xml")? else { return Ok(()) };
        let tree = Tree::parse(&text, "META-INF/manifest.xml")?;
        let locked = tree.root().descendants().any(|node| node.is(Ns::Manifest, "encryption-data"));
        if locked { Err(ImportError::Password) } else { Ok(()) }
    }

    /// What it is where it is no office document that we read; by its names and its `mimetype` alone.
    pub fn other_kind(&mut self) -> Result<Found, ImportError> {
        let mime = self.read("mimetype")?.unwrap_or_default();
        let mime = String::from_utf8_lossy(&mime[..mime.len().min(200)]).trim().to_ascii_lowercase();
        let begins = |start: &str| self.names.keys().any(|name| name.starts_with(start));
        Ok(match mime.as_str() {
            _ if mime.contains("spreadsheet") || begins("xl/") => Found::Spreadsheet,
            _ if mime.contains("presentation") || begins("ppt/") => Found::Presentation,
            _ if mime.contains("graphics") || begins("visio/") => Found::Drawing,
            "application/epub+zip" => Found::Book,
            _ if self.names.keys().any(|name| name.ends_with(".iwa")) => Found::Pages,
            _ => Found::Archive,
        })
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches('/').to_lowercase()
}

fn bad_name() -> ImportError {
    ImportError::Damaged("an entry with an impossible name".to_owned())
}

fn damaged(name: &str, error: &zip::result::ZipError) -> ImportError {
    match error {
        zip::result::ZipError::UnsupportedArchive(text) if *text == zip::result::ZipError::PASSWORD_REQUIRED => ImportError::Password,
        _ => ImportError::Damaged(name.to_owned()),
    }
}

/// Unpacks a part, however large its header says it is, and stops where it grows too large.
fn unpack<R: Read + ?Sized>(file: ZipFile<'_, R>, name: &str, most: u64) -> Result<Vec<u8>, ImportError> {
    let packed = file.compressed_size().max(1);
    let most = most.min(packed.saturating_mul(RATIO_MAX).max(RATIO_FROM));
    let mut bytes = Vec::with_capacity(file.size().min(most) as usize);
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| ImportError::Damaged(name.to_owned()))?;
    if bytes.len() as u64 > most { Err(ImportError::Bomb) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests;
