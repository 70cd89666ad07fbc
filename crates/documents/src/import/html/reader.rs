//! From tags and words to blocks.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::{BlockKind, MarkKind};
use html5gum::StartTag;

use super::super::ImportError;
use super::super::along::{Changes, Imported, NoteKind};
use super::super::inline::Inline;
use super::super::raw::Raw;
use super::super::story::{Look, Spot, Story, Words};
use super::context::{Context, Delta, Ends, Open};
use super::css::Sheet;
use super::element::{Element, is_block, is_void};
use super::lists::{Counters, List};
use super::notes::Link;
use super::sinks::{Sink, TableState};

/// Text that is collected instead of being said.
pub(super) enum Collect {
    Style(String),
    Title(String),
}

/// Reads a page.
pub(super) struct Reader {
    pub(super) story: Story,
    pub(super) stack: Vec<Open>,
    pub(super) context: Context,
    /// Elements that stand too deep, by name.
    pub(super) deeper: HashMap<String, u32>,
    pub(super) lists: Vec<List>,
    pub(super) counters: Counters,
    pub(super) tables: Vec<TableState>,
    pub(super) sinks: Vec<Sink>,
    pub(super) body: Option<Words>,
    /// How many blocks there were.
    pub(super) blocks: usize,
    pub(super) sheet: Sheet,
    collect: Option<Collect>,
    title: Option<String>,
    /// The sign that Word shows before an item, and whether its font is one of signs.
    sign: (String, bool),
    margin: Option<f32>,
    hidden_noted: bool,
    broken: bool,
    pub(super) reference: Option<(Link, String)>,
    /// The labels of notes by their names, and whether they are defined.
    pub(super) labels: HashMap<String, String>,
    pub(super) taken: HashSet<String>,
    pub(super) defined: HashSet<String>,
    pub(super) comments: HashMap<String, usize>,
    pub(super) commented: HashMap<String, (Spot, Spot)>,
    pub(super) dates: HashMap<String, String>,
}

impl Reader {
    pub(super) fn new(changes: Changes) -> Self {
        Self {
            story: Story::new(changes),
            stack: Vec::new(),
            context: Context::default(),
            deeper: HashMap::new(),
            lists: Vec::new(),
            counters: HashMap::new(),
            tables: Vec::new(),
            sinks: Vec::new(),
            body: None,
            blocks: 0,
            sheet: Sheet::default(),
            collect: None,
            title: None,
            sign: (String::new(), false),
            margin: None,
            hidden_noted: false,
            broken: false,
            reference: None,
            labels: HashMap::new(),
            taken: HashSet::new(),
            defined: HashSet::new(),
            comments: HashMap::new(),
            commented: HashMap::new(),
            dates: HashMap::new(),
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.story.is_full()
    }

    pub(super) fn start(&mut self, tag: &StartTag<()>) {
        let element = Element::new(tag, &self.sheet);
        let name = element.name.as_str();
        self.note(&element);
        if self.context.skip || self.context.hidden {
            // Nothing in here is kept: only the ends are counted.
            if !is_void(name) && !tag.self_closing {
                self.push(name, Delta::default(), Ends::Nothing);
            }
            return;
        }
        if name == "br" {
            self.line();
            return;
        }
        self.imply_ends(name);
        if is_block(name) {
            self.flush();
        }
        if is_void(name) {
            self.void(&element);
            return;
        }
        let delta = element.delta();
        match name {
            "style" => self.collect = Some(Collect::Style(String::new())),
            "title" => self.collect = Some(Collect::Title(String::new())),
            _ => {}
        }
        if delta.skip || delta.hidden {
            self.push(name, delta, Ends::Nothing);
            return;
        }
        if is_block(name) {
            self.sign = (String::new(), false);
            self.margin = element.style.margin;
        }
        self.open(&element, delta);
    }

    /// Names what is not kept.
    fn note(&mut self, element: &Element<'_>) {
        if self.context.hidden {
            return;
        }
        let words = |name: &str| element.get(name).unwrap_or_default();
        let kind = match element.name.as_str() {
            "img" | "image" | "picture" => (NoteKind::Picture, words("alt")),
            "svg" | "canvas" => (NoteKind::Drawing, String::new()),
            "math" => (NoteKind::Formula, words("alttext")),
            "object" | "embed" | "iframe" | "audio" | "video" | "frame" => (NoteKind::Object, words("title")),
            "script" | "style" => (NoteKind::Script, String::new()),
            "select" | "textarea" | "button" => (NoteKind::Control, words("name")),
            "input" if !words("type").eq_ignore_ascii_case("hidden") => (NoteKind::Control, words("name")),
            _ if element.style.word("mso-prop-change").is_some() => (NoteKind::Formatting, String::new()),
            _ if element.style.word("mso-element") == Some("header") || words("title") == "header" => (NoteKind::Header, String::new()),
            _ if element.style.word("mso-element") == Some("footer") || words("title") == "footer" => (NoteKind::Footer, String::new()),
            _ => return,
        };
        // A picture in a picture element is one.
        let inside = self.stack.last().is_some_and(|open| matches!(open.name.as_str(), "picture" | "svg" | "object"));
        let heading = matches!(kind.0, NoteKind::Header | NoteKind::Footer) && element.name != "div";
        if !(inside || heading) {
            self.story.note(kind.0, &kind.1);
        }
    }

    fn void(&mut self, element: &Element<'_>) {
        let typed = matches!(
            element.get("type").unwrap_or_default().to_ascii_lowercase().as_str(),
            "" | "text" | "search" | "email" | "url" | "number" | "date" | "submit" | "button"
        );
        if element.name == "input"
            && typed
            && let Some(value) = element.get("value")
        {
            self.text(&value);
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        // What LibreOffice leaves where a field begins and ends.
        let control = |c: char| c.is_control() && !c.is_ascii_whitespace();
        if text.contains(control) {
            self.words_of(&text.replace(control, ""));
        } else {
            self.words_of(text);
        }
    }

    fn words_of(&mut self, text: &str) {
        if let Some(Collect::Style(all) | Collect::Title(all)) = &mut self.collect {
            all.push_str(text);
            return;
        }
        if let Some((_, all)) = &mut self.reference {
            all.push_str(text);
            return;
        }
        if self.context.skip {
            return;
        }
        if self.context.hidden {
            if !self.hidden_noted && !text.trim().is_empty() {
                self.story.note(NoteKind::HiddenText, text);
                self.hidden_noted = true;
            }
            return;
        }
        if self.context.sign {
            self.sign.0.push_str(text);
            self.sign.1 |= self.context.signs;
            return;
        }
        if text.trim_matches(|c: char| c.is_ascii_whitespace()).is_empty() && self.is_fresh() {
            return;
        }
        self.broken = false;
        if self.context.pre {
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    self.words(|words, context| words.line(context.by));
                }
                let line = line.trim_end_matches('\r').to_owned();
                self.words(|words, context| words.literal(&line, &context.looks, context.by));
            }
        } else {
            self.words(|words, context| words.flow(text, &looks(context), context.by));
        }
    }

    /// A line end; two of them end a paragraph.
    fn line(&mut self) {
        if self.is_fresh() {
            return;
        }
        if std::mem::replace(&mut self.broken, true) && self.sinks.is_empty() && self.context.heading == 0 {
            self.flush();
            return;
        }
        self.words(|words, context| words.line(context.by));
    }

    /// Ends the block under construction.
    pub(super) fn flush(&mut self) {
        self.broken = false;
        if let Some(sink) = self.sinks.last_mut() {
            if !sink.words.is_blank() || sink.words.has_edits() {
                sink.line = true;
                self.blocks += 1;
            }
            return;
        }
        let Some(words) = self.body.take() else { return };
        if words.is_blank() && !words.has_edits() {
            let _ = self.story.take(words);
            return;
        }
        self.blocks += 1;
        self.block(words);
    }

    /// Adds a block of the kind that belongs here.
    fn block(&mut self, mut words: Words) {
        let shown = !words.is_blank();
        let depth = self.lists.last().map_or(0, |list| list.level);
        let mut raw = Raw { depth, peel: true, ..Raw::new(BlockKind::Paragraph, Inline::default(), (0, 0)) };
        let (sign, signs) = std::mem::take(&mut self.sign);
        if let Some(level) = self.context.list {
            raw = Raw { kind: BlockKind::ListItem, level, depth: level, peel: false, ..raw };
            raw.marker = Some(sign.trim().to_owned()).filter(|sign| !is_bullet(sign, signs));
        } else if let Some(list) = self.lists.last_mut().filter(|list| !list.begun && shown) {
            raw.marker = list.marker(&self.sheet, &mut self.counters);
            raw.peel = raw.marker.is_none();
            raw.kind = BlockKind::ListItem;
            raw.level = depth;
        } else if let Some(length) = bullet(words.text()).filter(|_| self.context.heading == 0) {
            // What Word leaves of a list once it is filtered.
            words.drop_start(length);
            let level = self.margin.map_or(1, |margin| (margin / 36.0).round().clamp(1.0, 9.0) as u8);
            raw = Raw { kind: BlockKind::ListItem, level, depth: level, peel: false, ..raw };
        }
        if self.context.heading > 0 {
            raw = Raw { kind: BlockKind::Heading, level: self.context.heading, peel: false, ..raw };
        } else if self.context.quote {
            raw = Raw { kind: BlockKind::Quotation, level: 0, ..raw };
        }
        self.story.add(words, raw, None);
    }

    /// An item that begins with a list or table keeps its number.
    pub(super) fn begin_inner(&mut self) {
        if !self.sinks.is_empty() {
            return;
        }
        if let Some(list) = self.lists.last_mut().filter(|list| !list.begun && list.is_numbered()) {
            let marker = list.marker(&self.sheet, &mut self.counters);
            let level = list.level;
            let words = self.story.words();
            let raw = Raw::new(BlockKind::ListItem, Inline::default(), (0, 0));
            self.story.add(words, Raw { marker, level, depth: level, ..raw }, None);
        }
    }

    /// What ends with an element whose words are collected.
    pub(super) fn collected(&mut self) {
        match self.collect.take() {
            Some(Collect::Style(text)) => self.sheet.add(&text),
            Some(Collect::Title(text)) => {
                let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
                self.title = self.title.take().or(Some(title).filter(|title| !title.is_empty()));
            }
            None => {}
        }
    }

    pub(super) fn shown_again(&mut self) {
        if !self.context.hidden {
            self.hidden_noted = false;
        }
    }

    pub(super) fn finish(mut self) -> Result<Imported, ImportError> {
        self.collected();
        self.flush();
        while !self.stack.is_empty() {
            self.flush();
            self.pop();
        }
        self.flush();
        self.place_comments();
        let (title, defined) = (self.title, self.defined);
        let mut imported = self.story.finish(None)?;
        imported.draft.title = imported.draft.title.or(title);
        for block in &mut imported.draft.blocks {
            block.marks.retain(|mark| mark.kind != MarkKind::Footnote || defined.contains(&mark.target));
        }
        Ok(imported)
    }
}

/// How words are set here: a heading is bold by itself.
fn looks(context: &Context) -> Vec<Look> {
    let strong = context.heading == 0;
    context.looks.iter().filter(|look| strong || look.0 != MarkKind::Strong).cloned().collect()
}

/// Whether the sign before an item of Word is no number.
fn is_bullet(sign: &str, signs: bool) -> bool {
    let bare = !sign.contains(char::is_alphanumeric);
    bare || (sign.chars().count() == 1 && (signs || sign == "o"))
}

/// The bytes of a bullet and the space after it at the beginning of a text.
fn bullet(text: &str) -> Option<usize> {
    let first = text.chars().next().filter(|c| "·•▪●○■□§‣◦".contains(*c))?;
    let rest = &text[first.len_utf8()..];
    let words = rest.trim_start();
    (rest.len() > words.len() && !words.is_empty()).then(|| text.len() - words.len())
}
