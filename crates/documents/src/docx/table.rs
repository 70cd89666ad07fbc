//! Tables of a fixed width.

use colloquy_consultation::Direction;

/// What a page holds between its margins, in twentieths of a point.
pub(super) const WIDTH: u32 = 14_570;

/// A table in the making.
pub(super) struct Table {
    widths: Vec<u32>,
    xml: String,
}

impl Table {
    /// A table whose columns share the page as `shares` says; its first column stands where `direction` begins. Always as wide
    /// as the page: office programs do not agree where a narrow table stands that begins at the right.
    pub(super) fn new(shares: &[u32], direction: Direction) -> Self {
        Self::of(WIDTH, shares, direction)
    }

    /// A table on a page that holds `width` between its margins.
    pub(super) fn of(width: u32, shares: &[u32], direction: Direction) -> Self {
        let sum = shares.iter().sum::<u32>().max(1);
        let widths: Vec<u32> = shares.iter().map(|share| width * share / sum).collect();
        let bidi = if direction == Direction::Rtl { "<w:bidiVisual/>" } else { "" };
        let border = |side: &str| format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>"#);
        let borders: String = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).concat();
        let total: u32 = widths.iter().sum();
        let grid: String = widths.iter().map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#)).collect();
        let xml = format!(
            "<w:tbl><w:tblPr>{bidi}<w:tblW w:w=\"{total}\" w:type=\"dxa\"/><w:tblBorders>{borders}</w:tblBorders>\
             <w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        );
        Self { widths, xml }
    }

    /// Adds the row that is repeated on every page; each cell is a paragraph or several.
    pub(super) fn head(&mut self, cells: &[String]) {
        self.push("<w:cantSplit/><w:tblHeader/>", r#"<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>"#, cells);
    }

    /// Adds a row; each cell is a paragraph or several. Missing cells are empty.
    pub(super) fn row(&mut self, cells: &[String]) {
        self.push("", "", cells);
    }

    fn push(&mut self, row: &str, cell: &str, cells: &[String]) {
        self.xml.push_str("<w:tr>");
        if !row.is_empty() {
            self.xml.push_str(&format!("<w:trPr>{row}</w:trPr>"));
        }
        for (index, width) in self.widths.iter().enumerate() {
            // A cell without a paragraph is no cell.
            let inside = cells.get(index).map(String::as_str).filter(|inside| !inside.is_empty()).unwrap_or("<w:p/>");
            self.xml.push_str(&format!(r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{cell}</w:tcPr>{inside}</w:tc>"#));
        }
        self.xml.push_str("</w:tr>");
    }

    /// The element, with a small paragraph after it, so that two tables never grow together.
    pub(super) fn end(self) -> String {
        self.xml + r#"</w:tbl><w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>"#
    }
}
