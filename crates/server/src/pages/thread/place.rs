//! The place that a page of comments is about.

use colloquy_consultation::render::{Arg, Words};
use colloquy_consultation::{BlockKind, BlockOut, CommentOut, ConsultationOut, Slug, VersionOut};
use colloquy_store::Reader;

use crate::app::App;
use crate::error::{Result, not_found};
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
}

impl Place {
    /// Finds a place by the id of its element, as it stands behind the `#` of its link.
    pub(super) async fn find(app: &App, caller: &Caller, slug: &Slug, number: Option<u32>, on: &str) -> Result<Self> {
        let reader = app.store.reader(caller.viewer, slug).await?;
        let version = reader.version(Some(number.unwrap_or(reader.consultation().phase.version))).await?;
        let on = match on {
            "whole" => On::Whole,
            "all" => On::All,
            id => On::Block(version.blocks.iter().position(|block| block.element_id() == id).ok_or_else(|| not_found("page"))?),
        };
        Ok(Self { reader, version, on })
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
        format!("{}?on={on}", self.draft())
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
        match self.block() {
            Some(block) => format!("{}#{}", self.draft(), block.element_id()),
            None => self.draft(),
        }
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
