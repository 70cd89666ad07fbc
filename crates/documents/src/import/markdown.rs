//! Markdown drafts.

mod html;
mod table;

use std::collections::HashSet;
use std::ops::Range;

use colloquy_consultation::{BlockKind, Draft, MarkKind};
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::inline::Inline;
use super::raw::{Blocks, Raw};
use super::{BLOCKS_MAX, ImportError, front, line_of};
use table::Table;

/// The deepest nesting of lists and quotations together.
pub(super) const NESTING_MAX: usize = 16;

/// Reads a Markdown draft.
pub(super) fn read(text: &str) -> Result<Draft, ImportError> {
    let (title, start) = front::front_matter(text);
    let source = &text[start..];
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut events = Parser::new_ext(source, options).into_offset_iter();
    let mut reader = Reader::new(source);
    for (event, range) in events.by_ref() {
        if reader.lists.len() + reader.quotes > NESTING_MAX {
            return Err(ImportError::TooDeep { line: line_of(text, start + range.start) });
        }
        reader.event(event, range);
    }
    let unused: Vec<(String, Range<usize>)> = events
        .reference_definitions()
        .iter()
        .filter(|(label, _)| !reader.used.contains(&label.to_lowercase()))
        .map(|(_, definition)| (source[definition.span.clone()].trim().to_owned(), definition.span.clone()))
        .collect();
    reader.flush();
    let mut blocks = reader.blocks;
    if unused.len() > BLOCKS_MAX {
        return Err(ImportError::TooManyBlocks);
    }
    add_unused(&mut blocks, unused);
    for raw in blocks.list.iter_mut().chain(&mut blocks.footnotes) {
        raw.source = (raw.source.0 + start, raw.source.1 + start);
    }
    blocks.finish(title)
}

/// A definition `[label]: address` that no link uses is text that happens to look like one.
fn add_unused(blocks: &mut Blocks, mut unused: Vec<(String, Range<usize>)>) {
    unused.sort_by_key(|(_, span)| span.start);
    for (text, span) in unused.into_iter().rev() {
        let mut at = blocks.list.iter().position(|raw| raw.source.0 >= span.start && raw.parent.is_none()).unwrap_or(blocks.list.len());
        // Never between a table and its rows.
        while at < blocks.list.len() && blocks.list[at].parent.is_some() {
            at += 1;
        }
        for raw in &mut blocks.list[at..] {
            raw.parent = raw.parent.map(|parent| parent + usize::from(parent >= at));
        }
        let raw = Raw { peel: true, ..Raw::new(BlockKind::Paragraph, Inline::of(&text), (span.start, span.end)) };
        blocks.list.insert(at, raw);
    }
}

/// A list that is open.
struct List {
    ordered: bool,
    /// The first block inside it.
    first: usize,
    /// The blocks that begin its items.
    items: Vec<usize>,
    /// Whether an item holds paragraphs set apart by blank lines.
    loose: bool,
    /// The marker of the present item, and whether the item's first block is there.
    marker: Option<String>,
    begun: bool,
}

struct Reader<'a> {
    source: &'a str,
    blocks: Blocks,
    inline: Inline,
    span: Option<Range<usize>>,
    /// Emphasis, strong, strike and links that are open, with their beginnings.
    open: Vec<(MarkKind, String, u32)>,
    lists: Vec<List>,
    quotes: usize,
    heading: Option<u8>,
    footnote: Option<(String, Inline, Range<usize>)>,
    table: Option<Table>,
    html: Option<String>,
    code: Option<(bool, String)>,
    /// Labels of the definitions that links use, in lower case.
    used: HashSet<String>,
}

impl<'a> Reader<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            blocks: Blocks::default(),
            inline: Inline::default(),
            span: None,
            open: Vec::new(),
            lists: Vec::new(),
            quotes: 0,
            heading: None,
            footnote: None,
            table: None,
            html: None,
            code: None,
            used: HashSet::new(),
        }
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(words) => match (&mut self.html, &mut self.code) {
                (Some(html), _) => html.push_str(&words),
                (None, Some((_, code))) => code.push_str(&words),
                (None, None) => self.words(&words, range),
            },
            Event::Html(words) => match &mut self.html {
                Some(html) => html.push_str(&words),
                None => self.words(&words, range),
            },
            Event::InlineHtml(tag) => match html::inline(&tag) {
                html::Inline::Break => self.inline.hard_break(),
                html::Inline::Nothing => {}
                html::Inline::Text => self.words(&tag, range),
            },
            Event::Code(words) => {
                let start = self.mark_start(range);
                self.inline.push(&words);
                self.inline.mark(start, MarkKind::Code, "");
            }
            Event::FootnoteReference(label) => {
                let start = self.mark_start(range);
                self.inline.push(&format!("[{label}]"));
                self.inline.mark(start, MarkKind::Footnote, &label);
            }
            Event::SoftBreak => self.inline.soft_break(),
            Event::HardBreak => self.inline.hard_break(),
            Event::Rule => self.flush(),
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => self.words(&self.source[range.clone()], range),
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph => {
                self.flush();
                if let Some(list) = self.lists.last_mut() {
                    list.loose = true;
                }
            }
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = Some(level as u8);
            }
            Tag::BlockQuote(_) => {
                self.begin_inner();
                self.quotes += 1;
            }
            Tag::List(first) => {
                self.begin_inner();
                let first_block = self.blocks.list.len();
                self.lists.push(List {
                    ordered: first.is_some(),
                    first: first_block,
                    items: Vec::new(),
                    loose: false,
                    marker: None,
                    begun: false,
                });
            }
            Tag::Item => self.begin_item(range),
            Tag::CodeBlock(kind) => {
                self.flush();
                self.span = Some(range);
                self.code = Some((matches!(kind, CodeBlockKind::Fenced(_)), String::new()));
            }
            Tag::HtmlBlock => {
                self.flush();
                self.span = Some(range);
                self.html = Some(String::new());
            }
            Tag::FootnoteDefinition(label) => {
                self.flush();
                self.footnote = Some((label.to_string(), Inline::default(), range));
            }
            Tag::Table(_) => {
                self.begin_inner();
                self.table = Some(Table::new(range));
            }
            Tag::TableHead => self.with_table(|table| table.row(range, true)),
            Tag::TableRow => self.with_table(|table| table.row(range, false)),
            Tag::TableCell => {
                self.inline = Inline::default();
                self.span = Some(range);
            }
            Tag::Emphasis => self.open(MarkKind::Emphasis, String::new(), range),
            Tag::Strong => self.open(MarkKind::Strong, String::new(), range),
            Tag::Strikethrough => self.open(MarkKind::Strike, String::new(), range),
            Tag::Link { link_type, dest_url, id, .. } | Tag::Image { link_type, dest_url, id, .. } => {
                self.used.insert(id.to_lowercase());
                let target = if link_type == LinkType::Email { format!("mailto:{dest_url}") } else { dest_url.to_string() };
                self.open(MarkKind::Link, target, range);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Paragraph => self.flush(),
            TagEnd::Heading(_) => {
                self.flush();
                self.heading = None;
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes -= 1;
            }
            TagEnd::List(_) => {
                self.flush();
                self.end_list();
            }
            TagEnd::Item => {
                self.flush();
                self.empty_item(range);
            }
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::HtmlBlock => self.end_html(),
            TagEnd::FootnoteDefinition => {
                self.flush();
                if let Some((label, inline, span)) = self.footnote.take() {
                    let raw = Raw::new(BlockKind::Footnote, inline, (span.start, span.end));
                    self.blocks.footnotes.push(Raw { marker: Some(label), ..raw });
                }
            }
            TagEnd::Table => self.end_table(),
            TagEnd::TableCell => {
                let inline = std::mem::take(&mut self.inline);
                self.with_table(|table| table.cell(inline, range));
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => self.close(""),
            // A picture without a description shows its address, so that nobody misses it.
            TagEnd::Image => {
                let address = self.open.last().map(|(_, target, _)| target.clone()).unwrap_or_default();
                self.close(&address);
            }
            TagEnd::Link => self.close(""),
            _ => {}
        }
    }

    fn words(&mut self, words: &str, range: Range<usize>) {
        match &mut self.span {
            Some(span) => span.end = span.end.max(range.end),
            None => self.span = Some(range),
        }
        self.inline.push(words);
    }

    /// Where a mark begins: a waiting line end comes before it.
    fn mark_start(&mut self, range: Range<usize>) -> u32 {
        let next = self.source[range.clone()].chars().find(|c| !"*_~[]!`<^ ".contains(*c));
        self.words("", range);
        self.inline.settle(next.unwrap_or('x'));
        self.inline.here()
    }

    fn open(&mut self, kind: MarkKind, target: String, range: Range<usize>) {
        let start = self.mark_start(range);
        self.open.push((kind, target, start));
    }

    fn close(&mut self, otherwise: &str) {
        if let Some((kind, target, start)) = self.open.pop() {
            if self.inline.here() == start {
                self.inline.push(otherwise);
            }
            let lower = target.to_ascii_lowercase();
            let safe = ["http://", "https://", "mailto:", "#"].iter().any(|scheme| lower.starts_with(scheme));
            if kind != MarkKind::Link || safe {
                self.inline.mark(start, kind, &target);
            }
        }
    }

    fn with_table(&mut self, change: impl FnOnce(&mut Table)) {
        if let Some(table) = &mut self.table {
            change(table);
        }
    }

    /// Ends the block under construction.
    fn flush(&mut self) {
        let mut inline = std::mem::take(&mut self.inline);
        let span = self.span.take().unwrap_or(0..0);
        inline.drop_attributes();
        if !inline.is_blank() {
            self.block(inline, span);
        }
    }

    /// Adds a block of the kind that belongs here.
    fn block(&mut self, inline: Inline, span: Range<usize>) {
        if let Some((_, note, _)) = &mut self.footnote {
            note.append_line(&inline.finish());
            return;
        }
        let mut raw = Raw { depth: self.lists.len() as u8, peel: true, ..Raw::new(BlockKind::Paragraph, inline, (span.start, span.end)) };
        let item = self.lists.last_mut().filter(|list| !list.begun);
        if let Some(list) = item {
            list.begun = true;
            list.items.push(self.blocks.list.len());
            raw.marker = list.marker.take();
            raw.peel = raw.marker.is_none();
            raw.kind = BlockKind::ListItem;
            raw.level = raw.depth;
        }
        if let Some(level) = self.heading {
            raw = Raw { kind: BlockKind::Heading, level, peel: false, ..raw };
        } else if self.quotes > 0 {
            raw = Raw { kind: BlockKind::Quotation, level: 0, ..raw };
        }
        self.blocks.push(raw);
    }

    fn begin_item(&mut self, range: Range<usize>) {
        self.flush();
        let source = self.source[range.clone()].trim_start();
        if let Some(list) = self.lists.last_mut() {
            let digits = source.bytes().take_while(u8::is_ascii_digit).count();
            // The number as it is written: Markdown would count on from the first.
            list.marker = list.ordered.then(|| source.get(..=digits).map(str::to_owned)).flatten();
            list.begun = false;
        }
    }

    /// Ends what is under construction before something that stands inside; an item without words of its own keeps its number.
    fn begin_inner(&mut self) {
        self.flush();
        let at = self.blocks.list.last().map_or(0, |raw| raw.source.1);
        self.empty_item(at..at);
    }

    fn empty_item(&mut self, range: Range<usize>) {
        if self.lists.last().is_some_and(|list| !list.begun && list.marker.is_some()) {
            self.block(Inline::default(), range.start..range.start);
        }
    }

    /// Numbered paragraphs with blank lines between them are paragraphs: only Markdown takes them for a list.
    fn end_list(&mut self) {
        let Some(list) = self.lists.pop() else { return };
        let paragraphs = self.lists.is_empty() && self.quotes == 0 && self.footnote.is_none() && list.ordered;
        if !paragraphs || !(list.loose || list.items.len() == 1) {
            return;
        }
        for raw in self.blocks.list.iter_mut().skip(list.first) {
            raw.depth = raw.depth.saturating_sub(1);
            raw.level = if raw.kind == BlockKind::ListItem { raw.level.saturating_sub(1) } else { raw.level };
        }
        for item in list.items {
            if let Some(raw) = self.blocks.list.get_mut(item).filter(|raw| raw.kind == BlockKind::ListItem) {
                raw.kind = BlockKind::Paragraph;
                raw.level = 0;
            }
        }
    }

    fn end_code(&mut self) {
        let span = self.span.take().unwrap_or(0..0);
        let Some((fenced, code)) = self.code.take() else { return };
        let code = code.trim_end();
        if fenced {
            let mut inline = Inline::of(code);
            inline.mark(0, MarkKind::Code, "");
            if !inline.is_blank() {
                self.block(inline, span);
            }
            return;
        }
        // Nobody writes programs into a draft: lines set in are text that is set in.
        for part in code.split("\n\n") {
            let mut inline = Inline::default();
            for line in part.lines() {
                inline.soft_break();
                inline.push(line.trim());
            }
            if !inline.is_blank() {
                self.block(inline, span.clone());
            }
        }
    }

    fn end_html(&mut self) {
        let span = self.span.take().unwrap_or(0..0);
        for part in html::blocks(&self.html.take().unwrap_or_default()) {
            self.block(Inline::of(&part), span.clone());
        }
    }

    fn end_table(&mut self) {
        let Some(table) = self.table.take() else { return };
        if let Some((_, note, _)) = &mut self.footnote {
            table.lines().for_each(|line| note.append_line(&line));
            return;
        }
        table.add_to(&mut self.blocks, self.source, self.lists.len() as u8);
    }
}
