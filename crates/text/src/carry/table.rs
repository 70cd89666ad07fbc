//! What stands in tables: rows by their words, cells by their column.

use std::collections::{HashMap, HashSet};

use super::align::{align, fit};
use super::bag::{Bags, Item};
use super::{Link, LinkKind, Unit, UnitKind};

/// Adds the links of rows and cells to those of their tables; rows that left their table are looked for in all.
pub(super) fn inside(bags: &Bags, old: &[Unit<'_>], new: &[Unit<'_>], links: &mut Vec<Link>) {
    let (inner_old, inner_new) = (by_parent(bags, old, false), by_parent(bags, new, true));
    let children = |map: &HashMap<usize, Vec<Item>>, at: usize, kind: UnitKind| -> Vec<Item> {
        map.get(&at).into_iter().flatten().filter(|item| item.kind == kind).copied().collect()
    };
    let tables: Vec<Link> =
        links.iter().filter(|link| old[link.old].kind == UnitKind::Table && new[link.new].kind == UnitKind::Table).copied().collect();
    let mut rows: Vec<Link> = Vec::new();
    for table in &tables {
        let mut within = align(bags, &children(&inner_old, table.old, UnitKind::Row), &children(&inner_new, table.new, UnitKind::Row));
        for row in &mut within {
            // Rows are no surer than their table.
            row.confidence = row.confidence.min(table.confidence.max(60));
        }
        rows.extend(within);
    }
    let left = |units: &[Unit<'_>], is_new: bool| {
        let known: HashSet<usize> = rows.iter().map(|row| if is_new { row.new } else { row.old }).collect();
        let free = |at: &usize| units[*at].kind == UnitKind::Row && !known.contains(at);
        bags.items(units, is_new, (0..units.len()).filter(free))
    };
    let moved = align(bags, &left(old, false), &left(new, true));
    rows.extend(moved.into_iter().filter(|row| row.similarity >= 0.6).map(|row| Link {
        kind: if matches!(row.kind, LinkKind::Unchanged | LinkKind::Edited) { LinkKind::Moved } else { row.kind },
        confidence: row.confidence.min(95),
        ..row
    }));
    for row in &rows {
        let (a, b) = (children(&inner_old, row.old, UnitKind::Cell), children(&inner_new, row.new, UnitKind::Cell));
        links.extend(cells(bags, &a, &b, row));
    }
    links.extend(rows);
}

fn by_parent(bags: &Bags, units: &[Unit<'_>], is_new: bool) -> HashMap<usize, Vec<Item>> {
    let mut map: HashMap<usize, Vec<Item>> = HashMap::new();
    for (index, unit) in units.iter().enumerate() {
        if let Some(parent) = unit.parent.filter(|_| matches!(unit.kind, UnitKind::Row | UnitKind::Cell)) {
            map.entry(parent).or_default().extend(bags.items(units, is_new, std::iter::once(index)));
        }
    }
    map
}

/// Cells of two rows: by column where there are as many, else by their words.
fn cells(bags: &Bags, old: &[Item], new: &[Item], row: &Link) -> Vec<Link> {
    if old.len() != new.len() {
        let found = align(bags, old, new);
        return found.into_iter().map(|cell| Link { confidence: cell.confidence.min(row.confidence), ..cell }).collect();
    }
    let moved = matches!(row.kind, LinkKind::Moved);
    let pairs = old.iter().zip(new).map(|(old, new)| {
        let similarity = fit(bags, old, new);
        let same = old.same == new.same;
        // Row and column say where a cell is, whatever its words.
        let confidence = if same { row.confidence } else { row.confidence.min((85.0 + 12.0 * similarity) as u8) };
        let kind = match (moved, same) {
            (true, _) => LinkKind::Moved,
            (false, true) => LinkKind::Unchanged,
            (false, false) => LinkKind::Edited,
        };
        Link { old: old.index, new: new.index, kind, confidence, similarity }
    });
    pairs.collect()
}
