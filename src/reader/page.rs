//! What the page says about itself, and the blocks of the draft as they stand in it.

use std::cell::RefCell;
use std::rc::Rc;

use colloquy_consultation::*;
use web_sys::HtmlElement;

use crate::api::read_summary;
use crate::i18n::{coded, t, tf};
use crate::js::{Fields, by_id, find, find_all};

thread_local! {
    static PAGE: RefCell<Option<Rc<Page>>> = const { RefCell::new(None) };
}

/// A choice of a list: its code and its words.
pub type Words = (String, String);

/// The page.
#[derive(Debug)]
pub struct Page {
    /// Short name of the consultation.
    pub slug: String,
    /// The version shown.
    pub version: u32,
    /// The version that is asked about.
    pub asked: u32,
    /// The latest version.
    pub latest: u32,
    /// Who may take part.
    pub rules: Rules,
    /// Language of the page around the draft.
    pub language: String,
    /// Language of the draft as it is read.
    pub draft_language: String,
    /// Language it was written in.
    pub original: String,
    /// Where the messages are.
    pub messages: String,
    /// Stakeholder groups, and regions: code and own label, if any.
    groups: Vec<Words>,
    regions: Vec<Words>,
    /// The numbers as of the making of the page.
    pub summary: SummaryOut,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
}

/// A block of the draft in the page.
#[derive(Debug, Clone)]
pub struct Block {
    /// Its place in reading order.
    pub order: u32,
    /// Its id.
    pub id: BlockId,
    /// What it is.
    pub kind: BlockKind,
    /// Its number; empty for headings and footnotes.
    pub number: String,
    /// Its element.
    pub element: HtmlElement,
}

/// Reads the page; nothing on a page without a draft.
pub fn read() -> Option<Rc<Page>> {
    let data = Fields::parse(&by_id("page-data")?.text_content()?)?;
    let consultation = data.inner("consultation")?;
    let choices = |key: &str| consultation.list(key).iter().map(|choice| (choice.text("code"), choice.text("label"))).collect();
    let draft = by_id("draft")?;
    let draft_language = draft.get_attribute("lang").unwrap_or_default();
    let page = Rc::new(Page {
        slug: consultation.text("slug"),
        version: data.count("version"),
        asked: consultation.inner("phase")?.count("version"),
        latest: consultation.list("versions").last().map_or(1, |version| version.count("number")),
        rules: consultation.read("rules")?,
        language: data.text("language"),
        original: draft.get_attribute("data-original").unwrap_or_else(|| draft_language.clone()),
        draft_language,
        messages: data.text("messages"),
        groups: choices("groups"),
        regions: choices("regions"),
        summary: read_summary(&data.inner("summary")?),
        blocks: find_all("#draft [data-order]").into_iter().filter_map(read_block).collect(),
    });
    PAGE.with_borrow_mut(|slot| *slot = Some(page.clone()));
    Some(page)
}

fn read_block(element: HtmlElement) -> Option<Block> {
    let attribute = |name: &str| element.get_attribute(name);
    Some(Block {
        order: attribute("data-order")?.parse().ok()?,
        id: attribute("data-id")?.parse().ok()?,
        kind: attribute("data-kind")?.parse().ok()?,
        number: attribute("data-number").unwrap_or_default(),
        element,
    })
}

/// The page that [`read`] has read.
///
/// # Panics
/// Before that.
#[must_use]
pub fn page() -> Rc<Page> {
    PAGE.with_borrow(|page| page.clone().expect("the page has been read"))
}

/// The block of a place in reading order.
#[must_use]
pub fn block(order: u32) -> Option<Block> {
    let page = page();
    page.blocks
        .get(order as usize)
        .filter(|block| block.order == order)
        .or_else(|| page.blocks.iter().find(|block| block.order == order))
        .cloned()
}

impl Page {
    /// The stakeholder groups with their words in the page's language.
    #[must_use]
    pub fn groups(&self) -> Vec<Words> {
        self.groups.iter().map(|(code, _)| (code.clone(), self.group(code))).collect()
    }

    /// The regions with their words in the page's language.
    #[must_use]
    pub fn regions(&self) -> Vec<Words> {
        self.regions.iter().map(|(code, _)| (code.clone(), self.region(code))).collect()
    }

    /// A stakeholder group in words.
    #[must_use]
    pub fn group(&self, code: &str) -> String {
        words(&self.groups, "group", code)
    }

    /// A region in words.
    #[must_use]
    pub fn region(&self, code: &str) -> String {
        words(&self.regions, "region", code)
    }

    /// The language of the text that is read, where it is not the one it was written in.
    #[must_use]
    pub fn further_language(&self) -> Option<Language> {
        self.draft_language.parse().ok().filter(|_| self.draft_language != self.original)
    }

    /// The language of the text that a contribution quotes or starts from.
    #[must_use]
    pub fn text_language(&self, further: Option<&Language>) -> String {
        further.map_or_else(|| self.original.clone(), ToString::to_string)
    }

    /// The address of the version shown, to which permanent links lead.
    #[must_use]
    pub fn address(&self) -> String {
        ["/c/", &self.slug, "/v/", &self.version.to_string()].concat()
    }

    /// The block of a paragraph number such as `12` or `14.2`.
    #[must_use]
    pub fn numbered(&self, number: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.number == number)
    }
}

fn words(list: &[Words], prefix: &str, code: &str) -> String {
    let own = list.iter().find(|(known, label)| known == code && !label.is_empty());
    own.map(|(_, label)| label.clone()).or_else(|| coded(prefix, code)).unwrap_or_else(|| code.to_owned())
}

impl Block {
    /// The element that holds exactly the stored text; none for tables and rows.
    #[must_use]
    pub fn text_element(&self) -> Option<HtmlElement> {
        if matches!(self.kind, BlockKind::Table | BlockKind::Row) { None } else { find(&self.element, ".block__text") }
    }

    /// The language of its words: the draft's, or the one it was written in where it is not translated.
    #[must_use]
    pub fn language(&self) -> String {
        let own = find(&self.element, ".block__text").and_then(|text| text.get_attribute("lang"));
        own.unwrap_or_else(|| page().draft_language.clone())
    }

    /// The stored text; of a row, a line for each cell.
    #[must_use]
    pub fn text(&self) -> String {
        if self.kind == BlockKind::Row {
            return self.cells().iter().map(|cell| cell.text().replace('\n', " ")).collect::<Vec<_>>().join("\n");
        }
        self.text_element().and_then(|element| element.text_content()).unwrap_or_default()
    }

    /// The cells of a row.
    #[must_use]
    pub fn cells(&self) -> Vec<Self> {
        let inside = [&self.number, "."].concat();
        page().blocks.iter().filter(|block| block.kind == BlockKind::Cell && block.number.starts_with(&inside)).cloned().collect()
    }

    /// What it is called: “Paragraph 12”, “Cell 14.2.3”.
    #[must_use]
    pub fn name(&self) -> String {
        match self.kind {
            BlockKind::Heading => tf("draft-heading", &[("text", self.text().trim())]),
            BlockKind::Footnote => tf("draft-footnote", &[("number", self.element.id().trim_start_matches("fn-"))]),
            BlockKind::Row => tf("draft-row", &[("number", &self.number)]),
            BlockKind::Cell => tf("draft-cell", &[("number", &self.number)]),
            _ => tf("draft-paragraph", &[("number", &self.number)]),
        }
    }

    /// The link that opens its comments.
    #[must_use]
    pub fn count_link(&self) -> Option<HtmlElement> {
        match self.kind {
            BlockKind::Row => find(&self.element, ".row__tools .block__count"),
            BlockKind::Table => find(&self.element, ".block__foot .block__count"),
            _ => find(&self.element, ".block__count"),
        }
    }

    /// The element after which a panel may stand in the flow of the page.
    #[must_use]
    pub fn host(&self) -> HtmlElement {
        use wasm_bindgen::JsCast;
        let table = self.element.closest(".block--table").ok().flatten().map(JsCast::unchecked_into);
        table.unwrap_or_else(|| self.element.clone())
    }
}

/// The name of what a comment is about: blocks as “Paragraphs 61, 62, 64”, else the whole text.
#[must_use]
pub fn anchor_name(orders: &[u32]) -> String {
    match orders {
        [] => t("draft-whole"),
        [one] => block(*one).map(|block| block.name()).unwrap_or_default(),
        _ => {
            let numbers: Vec<String> = orders.iter().filter_map(|order| block(*order)).map(|block| block.number).collect();
            tf("draft-paragraphs", &[("numbers", &numbers.join(", "))])
        }
    }
}
