//! A report in the words of one language.

use std::collections::HashMap;

use colloquy_consultation::groups::Choice;
use colloquy_consultation::render::{Arg, Words, choice_label, moment};
use colloquy_consultation::{AnchorOut, BlockId, BlockKind, CommentId, CommentOut, CommentState, Direction, Language, Timestamp};

use super::{Decided, Report, ReportBlock, ReportComment};

/// A report and the words around it.
pub struct View<'a> {
    /// The report.
    pub report: &'a Report,
    /// The words.
    pub words: &'a dyn Words,
    blocks: HashMap<BlockId, usize>,
    comments: HashMap<CommentId, usize>,
}

impl<'a> View<'a> {
    /// Looks at a report in the language of `words`.
    #[must_use]
    pub fn new(report: &'a Report, words: &'a dyn Words) -> Self {
        let blocks = report.blocks.iter().enumerate().map(|(index, block)| (block.block.id, index)).collect();
        let comments = report.comments.iter().enumerate().map(|(index, comment)| (comment.comment.id, index)).collect();
        Self { report, words, blocks, comments }
    }

    /// A message without arguments.
    #[must_use]
    pub fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// A message with one text.
    #[must_use]
    pub fn say(&self, key: &str, name: &str, value: &str) -> String {
        self.words.say(key, &[(name, Arg::Text(value))])
    }

    /// The direction of the words around the texts.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.words.tag().parse::<Language>().map_or(Direction::Ltr, |language| language.direction())
    }

    /// The block of an id, if the report has it.
    #[must_use]
    pub fn block(&self, id: BlockId) -> Option<&'a ReportBlock> {
        self.blocks.get(&id).map(|index| &self.report.blocks[*index])
    }

    /// The contribution of an id, if the report has it.
    #[must_use]
    pub fn comment(&self, id: CommentId) -> Option<&'a ReportComment> {
        self.comments.get(&id).map(|index| &self.report.comments[*index])
    }

    /// The name of a block: “16. (¶ 12)”, “¶ 14.2.3”, “Footnote 1”, “Heading: Preamble”.
    #[must_use]
    pub fn place(&self, block: &ReportBlock) -> String {
        let block = &block.block;
        match (block.number, block.kind, block.marker.as_deref()) {
            (Some(number), _, Some(marker)) => format!("{marker} (¶ {number})"),
            (Some(number), ..) => format!("¶ {number}"),
            (None, BlockKind::Footnote, marker) => self.say("draft-footnote", "number", marker.unwrap_or("")),
            (None, _, marker) => {
                let text = marker.map_or_else(|| block.text.clone(), |marker| format!("{marker} {}", block.text));
                self.say("draft-heading", "text", &text)
            }
        }
    }

    /// What a contribution is about.
    #[must_use]
    pub fn places(&self, comment: &CommentOut) -> String {
        if comment.anchors.is_empty() {
            return self.word("draft-whole");
        }
        let name = |anchor: &AnchorOut| match (self.block(anchor.block), anchor.number) {
            (Some(block), _) => self.place(block),
            (None, Some(number)) => format!("¶ {number}"),
            (None, None) => format!("№ {}", anchor.order),
        };
        comment.anchors.iter().map(name).collect::<Vec<_>>().join("; ")
    }

    /// The words of a block; of a table or row those of its cells, a row on each line.
    #[must_use]
    pub fn text(&self, block: &ReportBlock) -> String {
        let children = || self.report.blocks.iter().filter(|child| child.block.parent == Some(block.block.id));
        let inner = |by: &str| children().map(|child| self.text(child)).collect::<Vec<_>>().join(by);
        match block.block.kind {
            BlockKind::Table => inner("\n"),
            BlockKind::Row => inner(" | "),
            _ => block.block.text.clone(),
        }
    }

    /// The name of a stakeholder group; empty where none is stated.
    #[must_use]
    pub fn group(&self, code: &str) -> String {
        self.choice("group", &self.report.groups, code)
    }

    /// The name of a region; empty where none is stated.
    #[must_use]
    pub fn region(&self, code: &str) -> String {
        self.choice("region", &self.report.regions, code)
    }

    fn choice(&self, prefix: &str, list: &[Choice], code: &str) -> String {
        match list.iter().find(|choice| choice.code == code) {
            Some(choice) => choice_label(self.words, prefix, choice),
            None => code.to_owned(),
        }
    }

    /// Who speaks, with affiliation and the body spoken for; of what was withdrawn nobody.
    #[must_use]
    pub fn who(&self, comment: &CommentOut) -> Vec<String> {
        let mut lines = Vec::new();
        if comment.state != CommentState::Withdrawn {
            lines.push(if comment.name.is_empty() { self.word("export-nameless") } else { comment.name.clone() });
        }
        if !comment.affiliation.is_empty() {
            lines.push(comment.affiliation.clone());
        }
        if !comment.behalf.is_empty() {
            lines.push(self.say("export-for", "behalf", &comment.behalf));
        }
        lines
    }

    /// The words of a contribution, or that it was withdrawn or hidden, and why.
    #[must_use]
    pub fn body(&self, comment: &CommentOut) -> String {
        match comment.state {
            CommentState::Withdrawn => self.word("export-withdrawn"),
            CommentState::Hidden => self.say("export-hidden", "reason", &comment.hidden),
            _ => comment.body.clone(),
        }
    }

    /// What a decision is called, with a remark where it is not published.
    #[must_use]
    pub fn decision(&self, decided: &Decided) -> String {
        let name = self.word(&format!("disposition-{}", decided.disposition));
        if decided.published { name } else { self.say("export-draft", "decision", &name) }
    }

    /// The number of the contribution that this one answers.
    #[must_use]
    pub fn answers(&self, comment: &CommentOut) -> Option<u32> {
        comment.parent.and_then(|parent| self.comment(parent)).map(|parent| parent.number)
    }

    /// A moment in words.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        moment(self.words, at)
    }

    /// A day as `2026-11-24`; in words that run from the right with a mark before it, without which it would read backwards.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> String {
        let (year, month, day, ..) = at.civil();
        let mark = if self.direction() == Direction::Rtl { "\u{200E}" } else { "" };
        format!("{mark}{year:04}-{month:02}-{day:02}")
    }

    /// The lines below the title: who asks, version, times, and what is special about this file.
    #[must_use]
    pub fn about(&self) -> Vec<String> {
        let report = self.report;
        let mut lines = Vec::new();
        if !report.organiser.is_empty() {
            lines.push(report.organiser.clone());
        }
        lines.push(self.say("page-version", "number", &report.version.to_string()));
        let opens = self.moment(report.opens);
        lines.push(match report.closes {
            Some(closes) => self.words.say("export-period", &[("opens", Arg::Text(&opens)), ("closes", Arg::Text(&self.moment(closes)))]),
            None => self.say("export-period-open", "opens", &opens),
        });
        lines.push(self.say("export-made", "at", &self.moment(report.made)));
        if report.chosen {
            lines.push(self.word("export-chosen"));
        }
        if report.drafts {
            lines.push(self.word("export-drafts"));
        }
        lines.push(report.address.clone());
        lines
    }
}
