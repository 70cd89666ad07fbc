//! The body: paragraphs, headings, lists, sections.

use std::collections::{HashMap, HashSet};

use colloquy_consultation::BlockKind;

use super::super::ImportError;
use super::super::along::{Changes, Imported, NoteKind};
use super::super::inline::Inline;
use super::super::raw::Raw;
use super::super::story::{By, Story, Who, Words};
use super::super::xml::{Node, Ns};
use super::changes::Region;
use super::lists::Lists;
use super::styles::{Look, Styles};

/// How deep elements are followed; deeper ones are read as plain words.
pub(super) const DEEPEST: usize = 60;

/// Reads the text of a file.
pub(super) struct Reader<'a, 't> {
    pub(super) story: Story,
    pub(super) styles: &'a Styles,
    pub(super) changes: Changes,
    /// The changes of the file, by their names.
    pub(super) regions: HashMap<String, Region<'a, 't>>,
    /// Insertions that are open.
    pub(super) inserting: Vec<(String, Who)>,
    /// Who deleted what is read now, and how deep in deletions it stands.
    pub(super) deleting: Option<Who>,
    pub(super) deletions: usize,
    /// The paragraph under construction: one that goes on, where a change put an end into it.
    current: Option<Current>,
    /// What the paragraph is whose words are being said.
    pub(super) place: Place,
    /// Whether words are said into a cell or note, line by line, and who put in or took out the end of the last line.
    pub(super) in_lines: bool,
    pub(super) line_mark: By,
    /// What the embedded objects are, by their names.
    pub(super) objects: HashMap<String, NoteKind>,
    /// What hangs on the paragraph and follows it.
    pub(super) after: Vec<Node<'a, 't>>,
    pub(super) lists: Lists,
    pub(super) depth: usize,
    pub(super) annotations: HashMap<String, usize>,
    pub(super) answers: Vec<(usize, String)>,
    pub(super) labels: HashSet<String>,
    title: Option<String>,
}

struct Current {
    words: Words,
    place: Place,
}

/// What a paragraph is by its place and style.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    heading: Option<u8>,
    quotation: bool,
    title: bool,
    pub look: Look,
    item: Option<Item>,
    /// How many lists it stands in.
    depth: u8,
}

/// An item of a list: whose numbers, and how it is marked.
#[derive(Debug, Clone)]
struct Item {
    counts: Option<usize>,
    style: String,
    level: usize,
    start: Option<i64>,
}

/// The lists around a paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    counts: Option<usize>,
    style: Option<String>,
    level: usize,
}

impl Around {
    pub(super) fn is_list(&self) -> bool {
        self.counts.is_some()
    }

    /// The lists around what stands in a list that was deleted: it has no numbers to go on with.
    pub(super) fn inner(&self, list: Node<'_, '_>) -> Self {
        let style = list.attribute(Ns::Text, "style-name").map(std::borrow::Cow::into_owned).or_else(|| self.style.clone());
        Self { counts: Some(usize::MAX), style, level: if self.is_list() { self.level + 1 } else { 0 } }
    }

    /// Whether what stands in it begins an item.
    pub(super) fn begins_item(&self) -> Option<Option<i64>> {
        self.is_list().then_some(None)
    }
}

impl Place {
    pub(super) fn is_heading(&self) -> bool {
        self.heading.is_some()
    }
}

/// The number that an item says it has; none within where it says nothing.
pub(super) fn start_of(item: Node<'_, '_>) -> Option<Option<i64>> {
    let start = item.attribute(Ns::Text, "start-value").and_then(|value| value.trim().parse::<i64>().ok());
    Some(start.map(|start| start.clamp(0, 1_000_000)))
}

impl<'a, 't> Reader<'a, 't> {
    pub(super) fn new(styles: &'a Styles, changes: Changes) -> Self {
        Self {
            story: Story::new(changes),
            styles,
            changes,
            regions: HashMap::new(),
            inserting: Vec::new(),
            deleting: None,
            deletions: 0,
            current: None,
            place: Place::default(),
            in_lines: false,
            line_mark: By::default(),
            objects: HashMap::new(),
            after: Vec::new(),
            lists: Lists::default(),
            depth: 0,
            annotations: HashMap::new(),
            answers: Vec::new(),
            labels: HashSet::new(),
            title: None,
        }
    }

    /// Who put in and took out what is read now.
    pub(super) fn by(&self) -> By {
        By { inserted: self.inserting.last().map(|open| open.1), deleted: self.deleting }
    }

    /// Reads everything in an element as blocks.
    pub(super) fn blocks(&mut self, node: Node<'a, 't>) {
        self.container(node, &Around::default());
        self.close();
    }

    fn container(&mut self, node: Node<'a, 't>, around: &Around) {
        if self.depth >= DEEPEST {
            self.plain(node);
            return;
        }
        self.depth += 1;
        for child in node.children().filter(Node::is_element) {
            if self.story.is_full() {
                break;
            }
            self.element(child, around);
        }
        self.depth -= 1;
    }

    /// What stands too deep, as one paragraph.
    fn plain(&mut self, node: Node<'a, 't>) {
        self.begin(Place::default());
        let by = self.by();
        self.say(|words| words.flow(&node.text(), &[], by));
        self.end(By::default());
    }

    fn element(&mut self, node: Node<'a, 't>, around: &Around) {
        match (node.ns(), node.name()) {
            (Ns::Text, "p" | "h") => {
                let place = self.place(node, around, None);
                self.paragraph(node, place);
            }
            (Ns::Text, "list") => self.list(node, around),
            (Ns::Text, "numbered-paragraph") => self.numbered(node),
            (Ns::Text, "section") => {
                if self.hides(node) {
                    return;
                }
                self.container(node, around);
            }
            (
                Ns::Text,
                "table-of-content" | "illustration-index" | "table-index" | "object-index" | "user-index" | "alphabetical-index"
                | "bibliography",
            ) => {
                self.story.note(NoteKind::Field, &node.text());
                if let Some(body) = node.child(Ns::Text, "index-body") {
                    self.container(body, around);
                }
            }
            (Ns::Text, "index-title") => self.container(node, around),
            (Ns::Table, "table") => {
                self.close();
                self.table(node);
            }
            (Ns::Text, "change" | "change-start" | "change-end") => self.change_between(node),
            (Ns::Office, "annotation" | "annotation-end") => {
                let goes_on = self.current.is_some();
                if !goes_on {
                    self.begin(Place::default());
                }
                self.with_current(|reader, words| reader.annotation(node, words));
                if !goes_on {
                    self.end(By::default());
                }
            }
            (Ns::Draw, _) => {
                self.close();
                self.frame(node);
                self.hang();
            }
            _ => {}
        }
    }

    /// Whether a section is hidden; names it then.
    fn hides(&mut self, node: Node<'a, 't>) -> bool {
        let hidden = node.attribute(Ns::Text, "display").is_some_and(|value| &*value == "none" || &*value == "condition");
        if hidden {
            self.story.note(NoteKind::HiddenText, &node.text());
        }
        hidden
    }

    /// The lists around what stands in a list.
    pub(super) fn open_list(&mut self, node: Node<'a, 't>, around: &Around) -> Around {
        let style = node.attribute(Ns::Text, "style-name").map(std::borrow::Cow::into_owned).or_else(|| around.style.clone());
        let counts = match around.counts {
            Some(counts) => counts,
            None => self.lists.open(node, style.as_deref().unwrap_or("")),
        };
        Around { counts: Some(counts), style, level: if around.is_list() { around.level + 1 } else { 0 } }
    }

    fn list(&mut self, node: Node<'a, 't>, around: &Around) {
        let inner = self.open_list(node, around);
        if self.depth >= DEEPEST {
            self.plain(node);
            return;
        }
        self.depth += 1;
        for item in node.children().filter(Node::is_element) {
            let numbered = item.is(Ns::Text, "list-item");
            if self.story.is_full() || !(numbered || item.is(Ns::Text, "list-header")) {
                continue;
            }
            let mut start = start_of(item).filter(|_| numbered);
            for child in item.children().filter(Node::is_element) {
                if matches!(child.name(), "p" | "h") && child.ns() == Ns::Text {
                    let place = self.place(child, &inner, start.take());
                    self.paragraph(child, place);
                } else {
                    self.element(child, &inner);
                }
            }
        }
        self.depth -= 1;
    }

    /// A paragraph that says itself in which list it stands.
    fn numbered(&mut self, node: Node<'a, 't>) {
        let style = node.attribute(Ns::Text, "style-name").unwrap_or_default().into_owned();
        let level =
            node.attribute(Ns::Text, "level").and_then(|level| level.parse::<usize>().ok()).unwrap_or(1).clamp(1, super::lists::LEVELS) - 1;
        let list = node.attribute(Ns::Text, "list-id").unwrap_or_default();
        let counts = self.lists.numbered(&list, &style);
        let around = Around { counts: Some(counts), style: Some(style), level };
        let start = node.attribute(Ns::Text, "start-value").and_then(|value| value.trim().parse().ok());
        for child in node.children().filter(|child| child.is(Ns::Text, "p") || child.is(Ns::Text, "h")) {
            let place = self.place(child, &around, Some(start));
            self.paragraph(child, place);
        }
    }

    /// What a paragraph is; `item` is that it begins an item, with its number where it says one.
    pub(super) fn place(&self, node: Node<'a, 't>, around: &Around, item: Option<Option<i64>>) -> Place {
        let style = node.attribute(Ns::Text, "style-name").unwrap_or_default();
        let style = self.styles.paragraph(&style);
        let said = node.attribute(Ns::Text, "outline-level").and_then(|level| level.parse::<u8>().ok()).filter(|level| *level > 0);
        // LibreOffice sets the first heading of a web page as a paragraph in the style of headings.
        let styled = style.outline.filter(|level| *level > 0);
        let heading = if node.name() == "h" { Some(said.or(styled).unwrap_or(1)) } else { styled };
        let title = style.title && heading.is_none();
        let heading = heading.or(title.then_some(1));
        let depth = if around.counts.is_some() { around.level as u8 + 1 } else { 0 };
        let own = around.style.clone().or(style.list).unwrap_or_default();
        let mut item = item.map(|start| Item { counts: around.counts, style: own, level: around.level, start });
        let headed = node.attribute(Ns::Text, "is-list-header").is_some_and(|value| &*value == "true");
        if let Some(level) = heading.filter(|_| item.is_none() && !title && !headed) {
            // Numbers of headings go on through the whole text.
            let start = node
                .attribute(Ns::Text, "start-value")
                .filter(|_| node.attribute(Ns::Text, "restart-numbering").is_some_and(|value| &*value == "true"));
            let start = start.and_then(|value| value.parse().ok());
            item = Some(Item { counts: None, style: String::new(), level: usize::from(level) - 1, start });
        }
        Place { heading, quotation: style.quotation, title, look: style.look, item, depth }
    }

    /// Reads a paragraph.
    fn paragraph(&mut self, node: Node<'a, 't>, place: Place) {
        if place.look.hidden == Some(true) || self.is_hidden_paragraph(node) {
            self.story.note(NoteKind::HiddenText, &node.text());
            return;
        }
        self.begin(place);
        self.with_current(|reader, words| reader.inline(node, words));
        let by = self.by();
        self.end(By { inserted: by.inserted, deleted: by.deleted });
    }

    /// Begins a paragraph, or goes on with one.
    pub(super) fn begin(&mut self, place: Place) {
        match &mut self.current {
            Some(current) if current.words.is_blank() => current.place = place,
            Some(_) => {}
            None => self.current = Some(Current { words: self.story.words(), place }),
        }
    }

    /// Ends a paragraph, unless a change that is not taken put its end in.
    pub(super) fn end(&mut self, mark: By) {
        let goes_on = if self.changes == Changes::Accept { mark.deleted.is_some() } else { mark.inserted.is_some() };
        if !goes_on {
            self.emit(mark.deleted);
        } else if let Some(current) = &mut self.current {
            current.words.paragraph(mark);
        }
    }

    /// Ends whatever goes on.
    pub(super) fn close(&mut self) {
        if self.current.is_some() {
            self.emit(None);
        }
        self.story.part();
    }

    fn emit(&mut self, gone: Option<Who>) {
        let Some(Current { words, place }) = self.current.take() else { return };
        let blank = words.is_blank();
        // An empty item counts, one of nothing but changes that are not taken does not.
        let marker = if blank && words.has_edits() { None } else { self.number(&place) };
        let mut raw = Raw { depth: place.depth, peel: marker.is_none(), ..Raw::new(BlockKind::Paragraph, Inline::default(), (0, 0)) };
        if place.title && self.title.is_none() && !blank {
            self.title = Some(words.text().split_whitespace().collect::<Vec<_>>().join(" "));
        }
        if let Some(level) = place.heading {
            raw = Raw { kind: BlockKind::Heading, level: level.clamp(1, 6), peel: false, ..raw };
        } else if place.quotation {
            raw.kind = BlockKind::Quotation;
        } else if place.item.is_some() {
            raw = Raw { kind: BlockKind::ListItem, level: place.depth.clamp(1, 9), ..raw };
        }
        // The heading of an article may be nothing but its number.
        if !blank || place.heading.is_some() {
            raw.marker = marker;
        }
        self.story.add(words, raw, gone);
        self.hang();
    }

    /// The number of a paragraph; counts on.
    pub(super) fn number(&mut self, place: &Place) -> Option<String> {
        let item = place.item.as_ref()?;
        let styles = self.styles;
        match item.counts {
            Some(counts) => {
                let style = styles.list(&item.style)?;
                self.lists.counts(counts)?.next(style, item.level, item.start)
            }
            None => self.lists.outline.next(&styles.outline, item.level, item.start),
        }
    }

    /// Something done to the words under construction.
    pub(super) fn with_current(&mut self, act: impl FnOnce(&mut Self, &mut Words)) {
        let Some(Current { mut words, place }) = self.current.take() else { return };
        let outer = std::mem::replace(&mut self.place, place);
        act(self, &mut words);
        let place = std::mem::replace(&mut self.place, outer);
        self.current = Some(Current { words, place });
    }

    pub(super) fn say(&mut self, say: impl FnOnce(&mut Words)) {
        if let Some(current) = &mut self.current {
            say(&mut current.words);
        }
    }

    /// Ends the paragraph that `words` stand in, within a deletion, and begins the next.
    pub(super) fn break_paragraph(&mut self, words: &mut Words, next: Place, mark: By) {
        let full = std::mem::replace(words, self.story.words());
        self.current = Some(Current { words: full, place: std::mem::take(&mut self.place) });
        self.end(mark);
        self.begin(next);
        if let Some(current) = self.current.take() {
            *words = current.words;
            self.place = current.place;
        }
    }

    /// Reads what hangs on the paragraph.
    fn hang(&mut self) {
        if self.after.is_empty() {
            return;
        }
        self.depth += 1;
        for node in std::mem::take(&mut self.after) {
            self.container(node, &Around::default());
            self.close();
        }
        self.depth -= 1;
    }

    pub(super) fn finish(mut self, meta: Option<String>) -> Result<Imported, ImportError> {
        for (index, name) in std::mem::take(&mut self.answers) {
            let parent = self.annotations.get(&name).copied();
            if let Some(comment) = self.story.comments.get_mut(index) {
                comment.parent = parent;
            }
        }
        let mut imported = self.story.finish(self.title)?;
        let meta = meta.map(|title| title.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|title| !title.is_empty());
        imported.draft.title = imported.draft.title.or(meta);
        Ok(imported)
    }
}
