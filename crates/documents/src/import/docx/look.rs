//! How words look, as far as it means something: bold, italic, struck out, hidden.

use super::super::xml::{Node, Ns};

/// What a list of run properties sets; none where it says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Toggles {
    pub bold: Option<bool>,
    pub italic: Option<bool>,
    pub strike: Option<bool>,
    pub hidden: Option<bool>,
    /// For scripts such as Arabic, which have their own.
    pub bold_complex: Option<bool>,
    pub italic_complex: Option<bool>,
    /// Whether the words are of such a script.
    pub complex: Option<bool>,
}

/// A property that is on where it is named, unless its value says no.
pub(super) fn is_on(node: &Node<'_, '_>) -> bool {
    node.attribute(Ns::W, "val").is_none_or(|value| !matches!(&*value, "0" | "false" | "off" | "none"))
}

impl Toggles {
    /// Reads `w:rPr`.
    pub fn read(properties: &Node<'_, '_>) -> Self {
        let mut found = Self::default();
        for node in properties.children().filter(|node| node.ns() == Ns::W) {
            let on = Some(is_on(&node));
            match node.name() {
                "b" => found.bold = on,
                "i" => found.italic = on,
                "bCs" => found.bold_complex = on,
                "iCs" => found.italic_complex = on,
                "strike" | "dstrike" if found.strike != Some(true) => found.strike = on,
                "vanish" => found.hidden = on,
                "rtl" | "cs" if found.complex != Some(true) => found.complex = on,
                _ => {}
            }
        }
        found
    }

    /// These, and what they leave open from those below.
    pub fn over(self, below: Self) -> Self {
        Self {
            bold: self.bold.or(below.bold),
            italic: self.italic.or(below.italic),
            strike: self.strike.or(below.strike),
            hidden: self.hidden.or(below.hidden),
            bold_complex: self.bold_complex.or(below.bold_complex),
            italic_complex: self.italic_complex.or(below.italic_complex),
            complex: self.complex.or(below.complex),
        }
    }
}

/// How a run looks in the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Look {
    pub bold: bool,
    pub italic: bool,
    pub strike: bool,
}

/// The look of a run, and whether it is hidden: what a run says itself counts; else the styles of paragraph and characters
/// switch each other off, and the defaults of the file hold.
pub(super) fn settle(own: Toggles, characters: Toggles, paragraph: Toggles, defaults: Toggles) -> (Look, bool) {
    let of = |pick: fn(&Toggles) -> Option<bool>| {
        let styles = pick(&characters).unwrap_or(false) != pick(&paragraph).unwrap_or(false);
        pick(&own).unwrap_or(styles || pick(&defaults).unwrap_or(false))
    };
    let complex = own.complex.or(characters.complex).unwrap_or(false);
    let look = Look {
        bold: if complex { of(|toggles| toggles.bold_complex) } else { of(|toggles| toggles.bold) },
        italic: if complex { of(|toggles| toggles.italic_complex) } else { of(|toggles| toggles.italic) },
        strike: of(|toggles| toggles.strike),
    };
    (look, of(|toggles| toggles.hidden))
}
