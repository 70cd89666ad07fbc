//! The place that a page of comments is about.

use colloquy_consultation::render::{Arg, Words};
use colloquy_consultation::{BlockKind, BlockOut, CommentOut, ConsultationOut, Language, Slug, VersionOut};
use colloquy_store::Reader;

use super::Query;
use crate::app::App;
use crate::error::{Result, not_found};
use crate::pages::Page;
use crate::pages::consultation::texts::Shown;
use crate::session::Caller;

/// What of a version the page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum On {
    /// The block at this place in reading order.
    Block(usize),
    /// The draft as a whole.
    Whole,
    /// Everything said anywhere.
    All,
}

/// A place in a version, as its caller may see it.
pub(super) struct Place {
    /// The caller's right to read.
    pub(super) reader: Reader,
    /// The version.
    pub(super) version: VersionOut,
    on: On,
    /// The language it was written in, where another is read.
    original: Option<Language>,
    /// What its links carry on, so that the text stays the chosen one.
    kept: String,
}

impl Place {
    /// Finds a place by the id of its element, as it stands behind the `#` of its link.
    pub(super) async fn find(app: &App, caller: &Caller, page: &Page, address: (&Slug, Option<u32>), query: &Query) -> Result<Self> {
        let (slug, number) = address;
        let reader = app.store.reader(caller.viewer, slug).await?;
        let number = number.unwrap_or(reader.consultation().phase.version);
        let shown = Shown::find(&reader, number, &page.language, query.wish()).await?;
        let (original, kept, version) = (shown.original().cloned(), shown.kept(), shown.version);
        let on = match query.on.as_str() {
            "whole" => On::Whole,
            "all" => On::All,
            id => On::Block(version.blocks.iter().position(|block| block.element_id() == id).ok_or_else(|| not_found("page"))?),
        };
        Ok(Self { reader, version, on, original, kept })
    }

    /// The consultation.
    pub(super) fn consultation(&self) -> &ConsultationOut {
        self.reader.consultation()
    }

    /// The block, if it is about one.
    pub(super) fn block(&self) -> Option<&BlockOut> {
        if let On::Block(index) = self.on { self.version.blocks.get(index) } else { None }
    }

    /// Whether it is about the draft as a whole.
    pub(super) fn is_whole(&self) -> bool {
        self.on == On::Whole
    }

    /// Whether it is about everything said.
    pub(super) fn is_all(&self) -> bool {
        self.on == On::All
    }

    /// The element's id, `whole` or `all`.
    fn on(&self) -> String {
        match self.on {
            On::Whole => "whole".to_owned(),
            On::All => "all".to_owned(),
            On::Block(_) => self.block().map(BlockOut::element_id).unwrap_or_default(),
        }
    }

    /// Its permanent address.
    pub(super) fn address(&self) -> String {
        let on: String = form_urlencoded::byte_serialize(self.on().as_bytes()).collect();
        format!("{}?on={on}{}", self.draft(), self.kept)
    }

    /// Its address with the language of the text, which may else be that of the page.
    pub(super) fn address_as_read(&self) -> String {
        let address = self.address();
        if self.kept.contains("text=") { address } else { format!("{address}&text={}", self.version.language) }
    }

    /// The place of a contribution, as it is named in an address.
    pub(super) fn of(&self, comment: &CommentOut) -> String {
        let stands = |block: &&BlockOut| comment.anchors.iter().any(|anchor| anchor.block == block.id);
        let first = self.block().filter(stands).or_else(|| self.version.blocks.iter().find(stands));
        first.map_or_else(|| "whole".to_owned(), |block| form_urlencoded::byte_serialize(block.element_id().as_bytes()).collect())
    }

    /// The address of the version.
    pub(super) fn draft(&self) -> String {
        format!("/c/{}/v/{}", self.consultation().slug, self.version.number)
    }

    /// Where it stands in the draft.
    pub(super) fn in_draft(&self) -> String {
        let query = self.kept.strip_prefix('&').map(|kept| format!("?{kept}")).unwrap_or_default();
        let block = self.block().map(|block| format!("#{}", block.element_id())).unwrap_or_default();
        [self.draft(), query, block].concat()
    }

    /// What links carry on, so that the text stays the chosen one: empty, or `&text=fr`.
    pub(super) fn kept(&self) -> &str {
        &self.kept
    }

    /// The language of the text that is read, where that is a further one.
    pub(super) fn text_language(&self) -> Option<Language> {
        self.original.as_ref().map(|_| self.version.language.clone())
    }

    /// The language of the words it is about.
    pub(super) fn language(&self) -> &Language {
        self.block().and_then(|block| block.language.as_ref()).unwrap_or(&self.version.language)
    }

    /// What it is called: “Paragraph 12”, “The whole text”.
    pub(super) fn name(&self, words: &dyn Words) -> String {
        match self.block() {
            Some(block) => colloquy_consultation::render::block_name(words, block),
            None if self.is_whole() => words.word("draft-whole"),
            None => words.say("thread-all", &[("title", Arg::Text(&self.consultation().title))]),
        }
    }

    /// Its words; a row's with a line for each cell.
    pub(super) fn words(&self) -> String {
        let Some(block) = self.block() else { return String::new() };
        if block.kind != BlockKind::Row {
            return block.text.clone();
        }
        let cells = self.version.blocks.iter().filter(|cell| cell.parent == Some(block.id));
        cells.map(|cell| cell.text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// Whether wording can be suggested there: a whole table holds too much for a form.
    pub(super) fn takes_wording(&self) -> bool {
        self.block().is_some_and(|block| block.kind != BlockKind::Table)
    }
}
