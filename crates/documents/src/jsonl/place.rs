//! Which block a text such as `[r104]`, `c (iv)` or `¶14.2` names.

use std::collections::HashMap;

use colloquy_consultation::{BlockKind, BlockOut, Number};
use colloquy_text::normalise::{key, marker_key};

/// Finds the blocks of one version by their markers and numbers.
#[derive(Debug, Clone)]
pub struct Placer {
    markers: HashMap<String, Vec<u32>>,
    paths: HashMap<String, Vec<u32>>,
    numbers: HashMap<Number, u32>,
    elements: HashMap<String, u32>,
    titles: HashMap<String, Vec<u32>>,
    names: HashMap<u32, String>,
    shown: HashMap<u32, String>,
}

/// Why a name cannot be placed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// No block has it.
    #[error("no paragraph is called “{0}”; use the author's own number, or ¶16 for our number 16")]
    Unknown(String),
    /// More than one block has it.
    #[error("“{name}” is the name of several paragraphs ({found}); use one of these")]
    Several {
        /// The name.
        name: String,
        /// Names that are clear, separated by commas.
        found: String,
    },
}

impl Placer {
    /// Prepares to find the blocks of a version, given in reading order.
    #[must_use]
    pub fn new(blocks: &[BlockOut]) -> Self {
        let mut placer = Self {
            markers: HashMap::new(),
            paths: HashMap::new(),
            numbers: HashMap::new(),
            elements: HashMap::new(),
            titles: HashMap::new(),
            names: HashMap::new(),
            shown: HashMap::new(),
        };
        // Markers of the paragraph and the list items that the present block stands below.
        let mut above: Vec<(u8, String)> = Vec::new();
        for block in blocks {
            let element = block.element_id();
            let shown = block.number.map_or_else(|| format!("#{element}"), |number| format!("¶{number}"));
            if let Some(number) = block.number {
                placer.numbers.insert(number, block.order);
            }
            placer.elements.entry(key(&element)).or_insert(block.order);
            placer.shown.insert(block.order, shown);
            if block.kind == BlockKind::Heading {
                above.clear();
                placer.titles.entry(compact(&block.text)).or_default().push(block.order);
            }
            let depth = if block.kind == BlockKind::ListItem { block.level } else { 0 };
            if matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem) {
                // A paragraph without a marker goes on with what stands above it.
                if depth > 0 || block.marker.is_some() {
                    above.retain(|(level, _)| *level < depth);
                }
            }
            let Some(marker) = block.marker.as_deref().filter(|_| block.kind != BlockKind::Footnote) else { continue };
            let marker = compact(marker);
            placer.markers.entry(marker.clone()).or_default().push(block.order);
            // Every way of naming it from further above: `16 c iv`, `c iv`.
            let mut path = marker.clone();
            for (_, outer) in above.iter().rev() {
                path = format!("{outer} {path}");
                placer.paths.entry(path.clone()).or_default().push(block.order);
            }
            if matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem) {
                above.push((depth, marker));
            }
        }
        placer.name_all(blocks);
        placer
    }

    fn name_all(&mut self, blocks: &[BlockOut]) {
        for block in blocks {
            let clear = block.marker.clone().filter(|marker| self.place(marker) == Ok(block.order));
            let name = clear.unwrap_or_else(|| self.shown[&block.order].clone());
            self.names.insert(block.order, name);
        }
    }

    /// The place in reading order of the block that a name means: the author's own number first (brackets, a final dot and
    /// case do not count; `c (iv)` means (iv) below c), `¶14.2.3` for our number, `#p12`, `#b3`, `#fn-1` as in links, and last the
    /// words of a heading, as in `Article 3`.
    ///
    /// # Errors
    /// No block, or more than one.
    pub fn place(&self, name: &str) -> Result<u32, PlaceError> {
        let wanted = compact(name);
        match self.markers.get(&wanted).map(Vec::as_slice) {
            Some([one]) => return Ok(*one),
            Some(many) => return Err(self.several(name, many)),
            None => {}
        }
        let name = name.trim();
        if let Some(number) = name.strip_prefix('¶') {
            let number = number.trim().trim_end_matches('.').parse().ok();
            return number.and_then(|number: Number| self.numbers.get(&number)).copied().ok_or_else(|| unknown(name));
        }
        if let Some(element) = name.strip_prefix('#') {
            return self.elements.get(&key(element)).copied().ok_or_else(|| unknown(name));
        }
        let found = self.paths.get(&wanted).or_else(|| self.titles.get(&wanted));
        match found.map(Vec::as_slice) {
            Some([one]) => Ok(*one),
            Some(many) => Err(self.several(name, many)),
            None => Err(unknown(name)),
        }
    }

    /// A name that [`Placer::place`] finds this block by: the author's number where it is clear, else ours, else its link.
    #[must_use]
    pub fn name(&self, order: u32) -> Option<&str> {
        self.names.get(&order).map(String::as_str)
    }

    fn several(&self, name: &str, orders: &[u32]) -> PlaceError {
        let found: Vec<&str> = orders.iter().take(6).filter_map(|order| self.shown.get(order)).map(String::as_str).collect();
        PlaceError::Several { name: name.trim().to_owned(), found: found.join(", ") }
    }
}

/// A marker's key, its parts apart by one space each: `§ 5` and `§5`, `16. (a)` and `16(a)` are the same.
fn compact(marker: &str) -> String {
    marker_key(marker).replace("§ ", "§").replace(". ", " ")
}

fn unknown(name: &str) -> PlaceError {
    PlaceError::Unknown(name.chars().take(60).collect())
}
