//! A linked module as far as it matters here: bodies, data, and who refers to what.

use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasmparser::{ExternalKind, KnownCustom, Linking, Parser, Payload, RelocationType, SymbolInfo, TypeRef};

/// The opcode that traps; as a body's first byte it says “no locals”.
pub const UNREACHABLE: u8 = 0;
/// The opcode that ends a body.
pub const END: u8 = 0x0b;

/// Something that refers and is referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Node {
    /// A function by its index.
    Function(u32),
    /// Data: the segment, and from where to where in it.
    Data(u32, u32, u32),
}

/// A place of the file that refers to something.
#[derive(Debug)]
pub struct Link {
    /// Where, in bytes from the file's beginning.
    pub at: usize,
    /// To what.
    pub to: Node,
}

/// A module.
pub struct Module<'a> {
    /// The file.
    pub bytes: &'a [u8],
    /// How many functions it imports; they come first.
    pub imported: u32,
    /// Each own function's body, from its locals to its end.
    pub bodies: Vec<Range<usize>>,
    /// The bytes of each data segment.
    pub segments: Vec<Range<usize>>,
    /// Every piece of data that has a symbol.
    pub data: Vec<Node>,
    /// Names of functions, as the linker has them.
    pub names: Vec<(u32, &'a str)>,
    /// What is entered from outside.
    pub roots: Vec<Node>,
    /// References, in the order of their places.
    pub links: Vec<Link>,
    /// The sections that stay, each with its head.
    pub sections: Vec<Range<usize>>,
}

impl<'a> Module<'a> {
    /// Reads a module that was linked with `--emit-relocs`.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut module = Self {
            bytes,
            imported: 0,
            bodies: Vec::new(),
            segments: Vec::new(),
            data: Vec::new(),
            names: Vec::new(),
            roots: Vec::new(),
            links: Vec::new(),
            sections: Vec::new(),
        };
        let mut symbols = Vec::new();
        let (mut code, mut data, mut end) = (0, 0, 8);
        for payload in Parser::new(0).parse_all(bytes) {
            let payload = payload?;
            if let Payload::CodeSectionEntry(body) = &payload {
                module.bodies.push(body.range());
            }
            let Some((_, range)) = payload.as_section() else { continue };
            let section = std::mem::replace(&mut end, range.end)..range.end;
            let mut stays = true;
            match payload {
                Payload::ImportSection(reader) => {
                    for import in reader.into_imports() {
                        module.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(reader) => {
                    for export in reader {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            module.roots.push(Node::Function(export.index));
                        }
                    }
                }
                Payload::StartSection { func, .. } => module.roots.push(Node::Function(func)),
                Payload::CodeSectionStart { range, .. } => code = range.start,
                Payload::DataSection(reader) => {
                    data = reader.range().start;
                    for segment in reader {
                        let segment = segment?;
                        module.segments.push(segment.range.end - segment.data.len()..segment.range.end);
                    }
                }
                Payload::CustomSection(reader) => {
                    match reader.as_known() {
                        KnownCustom::Linking(linking) => {
                            for part in linking.subsections() {
                                module.take(part?, &mut symbols)?;
                            }
                        }
                        KnownCustom::Reloc(relocations) if ["reloc.CODE", "reloc.DATA"].contains(&reader.name()) => {
                            let base = if reader.name() == "reloc.CODE" { code } else { data };
                            for entry in relocations.entries() {
                                let entry = entry?;
                                let to = match entry.ty {
                                    RelocationType::TypeIndexLeb | RelocationType::GlobalIndexLeb | RelocationType::TableNumberLeb => None,
                                    _ => *symbols.get(entry.index as usize).context("a reference to a symbol that is not there")?,
                                };
                                module.links.extend(to.map(|to| Link { at: base + entry.offset as usize, to }));
                            }
                        }
                        _ => {}
                    }
                    let name = reader.name();
                    stays = name != "linking" && !name.starts_with("reloc.") && !name.starts_with(".debug");
                }
                _ => {}
            }
            if stays {
                module.sections.push(section);
            }
        }
        if symbols.is_empty() || module.links.is_empty() {
            bail!("the linker has not written down who refers to what (--emit-relocs)");
        }
        module.links.sort_by_key(|link| link.at);
        Ok(module)
    }

    fn take(&mut self, part: Linking<'a>, symbols: &mut Vec<Option<Node>>) -> Result<()> {
        match part {
            Linking::SymbolTable(table) => {
                for symbol in table {
                    let node = match symbol? {
                        SymbolInfo::Func { index, name, .. } => {
                            self.names.extend(name.map(|name| (index, name)));
                            Some(Node::Function(index))
                        }
                        SymbolInfo::Data { symbol: Some(place), .. } => {
                            let node = Node::Data(place.index, place.offset, place.offset + place.size);
                            self.data.push(node);
                            Some(node)
                        }
                        _ => None,
                    };
                    symbols.push(node);
                }
            }
            Linking::InitFuncs(functions) => {
                for function in functions {
                    let node = symbols.get(function?.symbol_index as usize).context("a first function that is not there")?;
                    self.roots.extend(*node);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The body of a function of its own.
    ///
    /// # Panics
    /// When it is imported.
    pub fn body(&self, function: u32) -> Range<usize> {
        self.bodies[(function - self.imported) as usize].clone()
    }

    /// The references from a range of the file.
    pub fn links(&self, range: Range<usize>) -> &[Link] {
        let from = self.links.partition_point(|link| link.at < range.start);
        let to = self.links.partition_point(|link| link.at < range.end);
        &self.links[from..to]
    }

    /// Where data lies in the file; nothing where it only begins empty.
    pub fn place(&self, node: Node) -> Option<Range<usize>> {
        let Node::Data(segment, from, to) = node else { return None };
        let bytes = self.segments.get(segment as usize)?;
        let place = (bytes.start + from as usize).min(bytes.end)..(bytes.start + to as usize).min(bytes.end);
        (!place.is_empty()).then_some(place)
    }
}
