//! Paragraph numbers: continuous through a version, never restarting.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::code::BlockKind;

/// The number we show for a block: `12`, for a table's row `14.2`, for a cell `14.2.3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// The paragraph, from 1.
    pub paragraph: u32,
    /// The row of a table, from 1 and with heading rows counted; 0 for none.
    pub row: u32,
    /// The cell of a row, from 1; 0 for none.
    pub cell: u32,
}

/// A text that is not a paragraph number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a paragraph number such as 12, 14.2 or 14.2.3")]
pub struct NotANumber;

impl Number {
    /// The number of a whole paragraph, list item, quotation or table.
    #[must_use]
    pub const fn paragraph(paragraph: u32) -> Self {
        Self { paragraph, row: 0, cell: 0 }
    }
}

/// Numbers the blocks of a version, given kind and parent (an index before it) of each in reading order.
///
/// Paragraphs, list items, quotations and tables count through; rows and cells count inside their parent;
/// headings and footnotes have none.
#[must_use]
pub fn assign(blocks: &[(BlockKind, Option<usize>)]) -> Vec<Option<Number>> {
    let mut numbers: Vec<Option<Number>> = Vec::with_capacity(blocks.len());
    let mut children = vec![0u32; blocks.len()];
    let mut last = 0;
    for (kind, parent) in blocks {
        let number = match kind {
            BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quotation | BlockKind::Table => {
                last += 1;
                Some(Number::paragraph(last))
            }
            BlockKind::Row | BlockKind::Cell => parent.and_then(|parent| {
                children[parent] += 1;
                let of = numbers[parent]?;
                Some(match kind {
                    BlockKind::Row => Number { row: children[parent], ..of },
                    _ => Number { cell: children[parent], ..of },
                })
            }),
            BlockKind::Heading | BlockKind::Footnote => None,
        };
        numbers.push(number);
    }
    numbers
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.paragraph)?;
        if self.row > 0 {
            write!(f, ".{}", self.row)?;
        }
        if self.cell > 0 {
            write!(f, ".{}", self.cell)?;
        }
        Ok(())
    }
}

impl FromStr for Number {
    type Err = NotANumber;
    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let mut parts = [0u32; 3];
        for (count, part) in text.split('.').enumerate() {
            if count == 3 || part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit()) {
                return Err(NotANumber);
            }
            parts[count] = part.parse().map_err(|_| NotANumber)?;
            if parts[count] == 0 {
                return Err(NotANumber);
            }
        }
        Ok(Self { paragraph: parts[0], row: parts[1], cell: parts[2] })
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<str>::deserialize(input)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Number {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::schema::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^[1-9][0-9]*(\\.[1-9][0-9]*){0,2}$"))
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Number {}

#[cfg(test)]
mod tests {
    use super::*;
    use BlockKind::*;

    #[test]
    fn numbers_run_through_and_never_restart() {
        let blocks = [
            (Heading, None),
            (Paragraph, None),
            (ListItem, None),
            (Table, None),
            (Row, Some(3)),
            (Cell, Some(4)),
            (Cell, Some(4)),
            (Row, Some(3)),
            (Cell, Some(7)),
            (Heading, None),
            (Quotation, None),
            (Footnote, None),
            (Paragraph, None),
        ];
        let shown: Vec<String> = assign(&blocks).iter().map(|n| n.map_or_else(|| "-".into(), |n| n.to_string())).collect();
        assert_eq!(shown, ["-", "1", "2", "3", "3.1", "3.1.1", "3.1.2", "3.2", "3.2.1", "-", "4", "-", "5"]);
    }

    #[test]
    fn number_reads_back_and_refuses_others() {
        for good in ["12", "14.2", "14.2.3"] {
            assert_eq!(good.parse::<Number>().unwrap().to_string(), good);
        }
        for bad in ["", "0", "1.", ".1", "1.2.3.4", "a", "1.a", "-1", "99999999999"] {
            assert!(bad.parse::<Number>().is_err(), "{bad}");
        }
    }
}
