//! Automatic numbers: lists, their levels, and how far each has counted.

mod format;

use std::collections::{HashMap, HashSet};

use super::super::ImportError;
use super::super::xml::{Node, Ns, Tree};
use super::look::is_on;
use super::styles::{Styles, value_of};
use format::Format;

/// Levels of a list.
const LEVELS: usize = 9;
/// The longest number shown, in Unicode scalar values.
const MARKER_MAX: usize = 80;

/// The lists of a file.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    abstracts: HashMap<String, Abstract>,
    lists: HashMap<String, List>,
    /// What each list has counted so far.
    counts: HashMap<String, [Option<u32>; LEVELS]>,
    /// Lists and levels that have begun, so that a new start counts once.
    begun: HashSet<(String, usize)>,
}

#[derive(Debug, Default)]
struct Abstract {
    levels: [Option<Level>; LEVELS],
    /// The style of lists that it borrows its levels from.
    borrowed: Option<String>,
}

#[derive(Debug)]
struct List {
    of: String,
    starts: [Option<u32>; LEVELS],
    levels: [Option<Level>; LEVELS],
}

#[derive(Debug)]
struct Level {
    start: u32,
    format: Format,
    text: String,
    /// The level, from 1, after which it begins anew; 0: it never does.
    restart: Option<usize>,
    legal: bool,
    style: Option<String>,
    hidden: bool,
}

/// A paragraph's place in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Its number as shown; none for a bullet.
    pub marker: Option<String>,
    /// Its level, from 0.
    pub level: u8,
    /// What it counts with.
    pub family: String,
}

impl Numbering {
    /// Reads the part of numbers.
    ///
    /// # Errors
    /// [`ImportError`]: it is no XML that we read.
    pub fn read(text: &str, part: &str, styles: &Styles) -> Result<Self, ImportError> {
        let tree = Tree::parse(text, part)?;
        let mut found = Self::default();
        for node in tree.root().children() {
            if node.is(Ns::W, "abstractNum")
                && let Some(id) = node.attribute(Ns::W, "abstractNumId")
            {
                let mut levels: [Option<Level>; LEVELS] = Default::default();
                for level in node.children().filter(|node| node.is(Ns::W, "lvl")) {
                    put(&mut levels, &level);
                }
                let borrowed = value_of(&node, "numStyleLink");
                found.abstracts.entry(id.into_owned()).or_insert(Abstract { levels, borrowed });
            } else if node.is(Ns::W, "num")
                && let Some(id) = node.attribute(Ns::W, "numId")
                && let Some(of) = value_of(&node, "abstractNumId")
            {
                let mut list = List { of, starts: [None; LEVELS], levels: Default::default() };
                for change in node.children().filter(|node| node.is(Ns::W, "lvlOverride")) {
                    if let Some(level) = level_of(&change)
                        && let Some(start) = value_of(&change, "startOverride").and_then(|start| start.parse().ok())
                    {
                        list.starts[level] = Some(start);
                    }
                    if let Some(level) = change.child(Ns::W, "lvl") {
                        put(&mut list.levels, &level);
                    }
                }
                found.lists.entry(id.into_owned()).or_insert(list);
            }
        }
        found.borrow(styles);
        Ok(found)
    }

    /// Lists that borrow the levels of a style count with the list that the style names.
    fn borrow(&mut self, styles: &Styles) {
        for id in self.lists.keys().cloned().collect::<Vec<_>>() {
            let of = self.lists[&id].of.clone();
            let Some(style) = self.abstracts.get(&of).and_then(|found| found.borrowed.as_deref()) else { continue };
            let source = styles.list_of(style).and_then(|list| self.lists.get(list)).map(|list| list.of.clone());
            if let (Some(source), Some(list)) = (source, self.lists.get_mut(&id)) {
                list.of = source;
            }
        }
    }

    /// The level at which a list numbers the paragraphs of a style.
    pub fn level_of_style(&self, list: &str, style: &str) -> Option<u8> {
        let list = self.lists.get(list)?;
        let known = |level: &Option<Level>| level.as_ref().is_some_and(|level| level.style.as_deref() == Some(style));
        let own = list.levels.iter().position(known);
        own.or_else(|| self.abstracts.get(&list.of)?.levels.iter().position(known)).map(|level| level as u8)
    }

    fn level<'n>(&'n self, list: &'n List, level: usize) -> Option<&'n Level> {
        list.levels[level].as_ref().or_else(|| self.abstracts.get(&list.of)?.levels[level].as_ref())
    }

    /// Counts a paragraph; none where there is no such list.
    pub fn count(&mut self, list_id: &str, level: u8) -> Option<Place> {
        let at = usize::from(level).min(LEVELS - 1);
        let list = self.lists.get(list_id)?;
        let mut counts = self.counts.get(&list.of).copied().unwrap_or_default();
        let start = |at: usize| list.starts[at].or_else(|| self.level(list, at).map(|level| level.start)).unwrap_or(1);
        // A level that nobody has used yet counts as begun once one below it is.
        for (above, count) in counts.iter_mut().enumerate().take(at) {
            *count = count.or(Some(start(above)));
        }
        let anew = list.starts[at].filter(|_| !self.begun.contains(&(list_id.to_owned(), at)));
        counts[at] = Some(match (anew, counts[at]) {
            (Some(start), _) => start,
            (None, Some(count)) => count.saturating_add(1),
            (None, None) => start(at),
        });
        for (below, count) in counts.iter_mut().enumerate().skip(at + 1) {
            let restart = self.level(list, below).and_then(|level| level.restart);
            if restart.is_none_or(|after| after > at) {
                *count = None;
            }
        }
        let marker = self.level(list, at).and_then(|level| self.show(list, level, at, &counts));
        let family = list.of.clone();
        self.counts.insert(family.clone(), counts);
        self.begun.insert((list_id.to_owned(), at));
        Some(Place { marker, level: at as u8, family })
    }

    /// A number as the list writes it.
    fn show(&self, list: &List, level: &Level, at: usize, counts: &[Option<u32>; LEVELS]) -> Option<String> {
        if level.format == Format::Bullet || level.hidden {
            return None;
        }
        let mut shown = String::new();
        let mut signs = level.text.chars().peekable();
        while let Some(sign) = signs.next() {
            let digit = signs.peek().and_then(|next| next.to_digit(10)).filter(|digit| sign == '%' && (1..=9).contains(digit));
            let Some(digit) = digit else {
                shown.push(sign);
                continue;
            };
            signs.next();
            let of = digit as usize - 1;
            if of > at {
                continue;
            }
            let count = counts[of].unwrap_or(1);
            let format = if of == at { Some(&level.format) } else { self.level(list, of).map(|level| &level.format) };
            let legal = level.legal && format != Some(&Format::None);
            shown.push_str(&if legal { count.to_string() } else { format.map_or_else(|| count.to_string(), |format| format.show(count)) });
        }
        let shown: String = shown.trim().chars().filter(|sign| !sign.is_control()).take(MARKER_MAX).collect();
        (!shown.is_empty()).then_some(shown)
    }
}

fn level_of(node: &Node<'_, '_>) -> Option<usize> {
    node.attribute(Ns::W, "ilvl")?.parse().ok().filter(|level| *level < LEVELS)
}

fn put(levels: &mut [Option<Level>; LEVELS], node: &Node<'_, '_>) {
    let Some(at) = level_of(node) else { return };
    // Newer formats are named in one branch and written as a pattern.
    let format = node.descendants().find(|node| node.is(Ns::W, "numFmt"));
    let pattern = format.and_then(|node| node.attribute(Ns::W, "format")).unwrap_or_default();
    let format = format.and_then(|node| node.attribute(Ns::W, "val")).map_or(Format::Decimal, |name| Format::of(&name, &pattern));
    let on = |name: &str| node.child(Ns::W, name).is_some_and(|node| is_on(&node));
    levels[at] = Some(Level {
        start: value_of(node, "start").and_then(|start| start.parse().ok()).unwrap_or(0),
        format,
        text: node
            .child(Ns::W, "lvlText")
            .filter(|node| node.attribute(Ns::W, "null").is_none())
            .and_then(|node| node.attribute(Ns::W, "val"))
            .unwrap_or_default()
            .into_owned(),
        restart: value_of(node, "lvlRestart").and_then(|level| level.parse().ok()),
        legal: on("isLgl"),
        style: value_of(node, "pStyle"),
        hidden: node.child(Ns::W, "rPr").and_then(|node| node.child(Ns::W, "vanish")).is_some_and(|node| is_on(&node)),
    });
}

pub(super) use format::Format as NumberFormat;

#[cfg(test)]
mod tests;
