//! XML parts of office files: small trees without entities, of bounded depth and size.

mod decode;
mod names;
mod node;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::ImportError;

pub(super) use decode::decode;
pub(crate) use names::Ns;
pub(crate) use node::Node;

/// The deepest nesting of elements.
pub(super) const DEPTH_MAX: usize = 200;
/// The most elements and pieces of text in a part.
pub(super) const NODES_MAX: usize = 1_500_000;
/// The most attributes in a part.
const ATTRIBUTES_MAX: usize = 3_000_000;
/// The most attributes of one element.
const ATTRIBUTES_OF_ONE: usize = 300;
/// The longest value of an attribute, in bytes; old drawings keep whole pictures in one.
const VALUE_MAX: usize = 4_000_000;
/// The most prefixes declared at once.
const PREFIXES_MAX: usize = 300;

const NONE: u32 = u32::MAX;

/// A part as a tree; all words stay in its source.
#[derive(Debug)]
pub(crate) struct Tree<'t> {
    text: &'t str,
    nodes: Vec<Data>,
    attributes: Vec<Attribute>,
}

#[derive(Debug, Clone, Copy)]
struct Data {
    kind: Kind,
    ns: Ns,
    /// Bytes of the local name.
    name: (u32, u8),
    /// Bytes from the first `<` to one past the last `>`; of a text, those of its words.
    span: (u32, u32),
    /// Its first attribute and how many.
    attributes: (u32, u16),
    child: u32,
    next: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Element,
    Text,
    /// A character written as a reference.
    Sign(char),
}

#[derive(Debug, Clone, Copy)]
struct Attribute {
    ns: Ns,
    name: (u32, u8),
    value: (u32, u32),
}

impl<'t> Tree<'t> {
    /// Reads a part.
    ///
    /// # Errors
    /// [`ImportError`]: not well-formed, a document type, an unknown entity, too deep, too long.
    pub fn parse(text: &'t str, part: &str) -> Result<Self, ImportError> {
        let mut builder = Builder {
            tree: Self { text, nodes: Vec::with_capacity(text.len() / 40), attributes: Vec::with_capacity(text.len() / 60) },
            part,
            open: Vec::new(),
            prefixes: vec![("xml", Ns::Xml, 0)],
        };
        let mut reader = Reader::from_str(text);
        let mut from = 0;
        loop {
            let event = reader.read_event().map_err(|_| builder.broken(reader.error_position() as usize))?;
            let to = reader.buffer_position() as usize;
            if matches!(event, Event::Eof) {
                return builder.finish(to);
            }
            builder.event(event, (from, to))?;
            from = to;
        }
    }

    /// Its outermost element.
    pub fn root(&self) -> Node<'_, 't> {
        Node::new(self, 0)
    }
}

struct Builder<'t, 'p> {
    tree: Tree<'t>,
    part: &'p str,
    /// Elements that are open, each with its last child so far.
    open: Vec<(u32, u32)>,
    /// Prefixes with what they stand for, and the depth of their element.
    prefixes: Vec<(&'t str, Ns, usize)>,
}

impl<'t> Builder<'t, '_> {
    fn broken(&self, at: usize) -> ImportError {
        let before = &self.tree.text.as_bytes()[..at.min(self.tree.text.len())];
        ImportError::Broken { part: self.part.to_owned(), line: memchr::memchr_iter(b'\n', before).count() + 1 }
    }

    fn too_complex(&self) -> ImportError {
        ImportError::TooComplex { part: self.part.to_owned() }
    }

    fn entities(&self) -> ImportError {
        ImportError::Entities { part: self.part.to_owned() }
    }

    fn event(&mut self, event: Event<'_>, (from, to): (usize, usize)) -> Result<(), ImportError> {
        match event {
            Event::Start(start) => self.element(&start, (from, to)),
            Event::Empty(start) => {
                self.element(&start, (from, to))?;
                self.close(to);
                Ok(())
            }
            Event::End(_) => {
                self.close(to);
                Ok(())
            }
            Event::Text(_) => self.text(Kind::Text, (from, to)),
            // Without `<![CDATA[` and `]]>`; references stand apart from texts, so no text is ever unescaped.
            Event::CData(_) => self.text(Kind::Text, (from + 9, to - 3)),
            Event::GeneralRef(reference) => {
                let sign = match &*reference {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().map_err(|_| self.broken(from))?,
                };
                let sign = sign.ok_or_else(|| self.entities())?;
                self.text(Kind::Sign(sign), (from, to))
            }
            Event::DocType(_) => Err(self.entities()),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn add(&mut self, data: Data) -> Result<u32, ImportError> {
        let index = self.tree.nodes.len() as u32;
        if self.tree.nodes.len() >= NODES_MAX {
            return Err(self.too_complex());
        }
        if let Some((parent, last)) = self.open.last_mut() {
            match *last {
                NONE => self.tree.nodes[*parent as usize].child = index,
                last => self.tree.nodes[last as usize].next = index,
            }
            *last = index;
        }
        self.tree.nodes.push(data);
        Ok(index)
    }

    fn text(&mut self, kind: Kind, (from, to): (usize, usize)) -> Result<(), ImportError> {
        if self.open.is_empty() {
            // Outside the outermost element there is only white space.
            let blank = kind == Kind::Text && self.tree.text[from..to].trim().is_empty();
            return if blank { Ok(()) } else { Err(self.broken(from)) };
        }
        if from < to {
            let span = (from as u32, to as u32);
            self.add(Data { kind, ns: Ns::None, name: (0, 0), span, attributes: (0, 0), child: NONE, next: NONE })?;
        }
        Ok(())
    }

    fn element(&mut self, start: &BytesStart<'_>, (from, to): (usize, usize)) -> Result<(), ImportError> {
        if self.open.is_empty() && !self.tree.nodes.is_empty() {
            return Err(self.broken(from));
        }
        if self.open.len() >= DEPTH_MAX {
            return Err(self.too_complex());
        }
        let depth = self.open.len() + 1;
        let first = self.tree.attributes.len();
        let mut raw: Vec<(&'t str, (u32, u32))> = Vec::new();
        // Where the tag stands in the text: its parts are found again by their distance from its beginning.
        let base = start.as_ref().as_ptr() as usize;
        let place = |piece: &str| from + 1 + (piece.as_ptr() as usize).wrapping_sub(base);
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| self.broken(from))?;
            if raw.len() >= ATTRIBUTES_OF_ONE || attribute.value.len() > VALUE_MAX {
                return Err(self.too_complex());
            }
            let name = attribute.key.into_inner();
            let at = place(name);
            let name = self.tree.text.get(at..at + name.len()).filter(|found| *found == name).ok_or_else(|| self.broken(from))?;
            let value = place(&attribute.value);
            let value = (value as u32, (value + attribute.value.len()) as u32);
            match name.strip_prefix("xmlns") {
                Some("") => self.declare("", value, depth)?,
                Some(prefix) if prefix.starts_with(':') => self.declare(&prefix[1..], value, depth)?,
                _ => raw.push((name, value)),
            }
        }
        for (name, value) in raw {
            let (prefix, local) = split(name);
            let ns = if prefix.is_empty() { Ns::None } else { self.resolve(prefix).unwrap_or(Ns::Other) };
            let name = self.place_of(local);
            self.tree.attributes.push(Attribute { ns, name, value });
        }
        if self.tree.attributes.len() > ATTRIBUTES_MAX {
            return Err(self.too_complex());
        }
        let length = start.name().into_inner().len();
        let name = self.tree.text.get(from + 1..from + 1 + length).ok_or_else(|| self.broken(from))?;
        let (prefix, local) = split(name);
        let ns = match self.resolve(prefix) {
            Some(ns) => ns,
            None if prefix.is_empty() => Ns::None,
            None => return Err(self.broken(from)),
        };
        let attributes = (first as u32, (self.tree.attributes.len() - first) as u16);
        let name = self.place_of(local);
        let span = (from as u32, to as u32);
        let index = self.add(Data { kind: Kind::Element, ns, name, span, attributes, child: NONE, next: NONE })?;
        self.open.push((index, NONE));
        Ok(())
    }

    /// Where a name stands; names longer than any that we know are cut.
    fn place_of(&self, name: &'t str) -> (u32, u8) {
        let at = name.as_ptr() as usize - self.tree.text.as_ptr() as usize;
        // No name that we look for has 64 bytes; a cut one matches none of them.
        let mut length = name.len().min(64);
        while !name.is_char_boundary(length) {
            length -= 1;
        }
        (at as u32, length as u8)
    }

    fn declare(&mut self, prefix: &'t str, value: (u32, u32), depth: usize) -> Result<(), ImportError> {
        if self.prefixes.len() >= PREFIXES_MAX {
            return Err(self.too_complex());
        }
        let address = &self.tree.text[value.0 as usize..value.1 as usize];
        self.prefixes.push((prefix, Ns::of(address), depth));
        Ok(())
    }

    fn resolve(&self, prefix: &str) -> Option<Ns> {
        self.prefixes.iter().rev().find(|known| known.0 == prefix).map(|known| known.1)
    }

    fn close(&mut self, to: usize) {
        if let Some((index, _)) = self.open.pop() {
            self.tree.nodes[index as usize].span.1 = to as u32;
        }
        let depth = self.open.len();
        while self.prefixes.last().is_some_and(|known| known.2 > depth) {
            self.prefixes.pop();
        }
    }

    fn finish(self, at: usize) -> Result<Tree<'t>, ImportError> {
        if !self.open.is_empty() || self.tree.nodes.is_empty() { Err(self.broken(at)) } else { Ok(self.tree) }
    }
}

fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}

#[cfg(test)]
mod tests;
