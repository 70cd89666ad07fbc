//! What is said, as comments of Word.

use colloquy_consultation::render::Arg;
use colloquy_consultation::{CommentKind, CommentOut, CommentState, Language, Operation, Timestamp};

use super::package::{Parts, add_relation};
use super::plan::Spot;
use super::raw::Frame;
use super::track::paragraphs;
use super::weave::seconds;
use crate::docx::parts::XML;
use crate::docx::text::{Look, Paragraph, escape, labels, lines};
use crate::import::{About, ImportError, Package, style_of};
use crate::report::{Decided, ReportComment, View};

/// The style of words of comments.
const WORDS: &str = "CommentText";

/// A comment of Word.
#[derive(Debug)]
pub(super) struct Said {
    pub id: u32,
    author: String,
    at: Timestamp,
    /// Its paragraphs but for the beginning of the last: that gets a number, by which threads are told.
    xml: String,
    pub paragraph: u32,
    pub parent: Option<u32>,
    pub done: bool,
}

/// The name under which a contribution stands; empty where there is none, so that nobody takes words of ours for a name.
pub(super) fn author(comment: &CommentOut) -> String {
    if comment.state == CommentState::Withdrawn { String::new() } else { comment.name.trim().to_owned() }
}

/// Puts what is said in words.
pub(super) struct Teller<'w> {
    view: &'w View<'w>,
    tongue: Language,
    /// The first number of a paragraph that the text does not have.
    first: u32,
}

impl<'w> Teller<'w> {
    pub fn new(view: &'w View<'w>, text: &str) -> Self {
        let upper = |byte: u32| !text.contains(&format!("paraId=\"{byte:02X}")) && !text.contains(&format!("paraId=\"{byte:02x}"));
        let byte = (0x40..0x7F).rev().find(|byte| upper(*byte)).unwrap_or(0x7E);
        let tongue = view.words.tag().parse().unwrap_or_else(|_| Language::english());
        Self { view, tongue, first: byte << 24 }
    }

    fn said(&self, id: u32, author: String, at: Timestamp, paragraphs: Vec<String>) -> Said {
        let number = self.first + (id & 0x00FF_FFFF);
        let mut paragraphs = paragraphs;
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        if paragraphs.is_empty() {
            paragraphs.push("<w:p></w:p>".to_owned());
        }
        let last = paragraphs.pop().unwrap_or_default();
        // Each piece may hold several paragraphs.
        let at_last = last.rfind("<w:p>").unwrap_or(0);
        let numbered = format!("{}<w:p w14:paraId=\"{number:08X}\" w14:textId=\"77777777\">{}", &last[..at_last], &last[at_last + 5..]);
        Said { id, author, at, xml: paragraphs.concat() + &numbered, paragraph: number, parent: None, done: false }
    }

    /// The comment that opens a thread.
    pub fn opening(&self, id: u32, of: &ReportComment, spot: &Spot, tracked: bool) -> Said {
        let view = self.view;
        let comment = &of.comment;
        let mut out = self.about(of, spot.about, !tracked);
        let style = spot.about.style();
        let language = comment.text_language.as_ref().unwrap_or(&view.report.language);
        if spot.aside || comment.text_language.is_some() {
            out.push(labels(style, &view.places(comment), Look::Quiet, &self.tongue));
            if let Some(quote) = &comment.quote {
                out.push(lines(style, &format!("“{}”", quote.exact), Look::Emphasis, language));
            }
        }
        if let Some(operation) = comment.operation.filter(|_| !tracked && comment.has_words()) {
            let words = if operation == Operation::Delete { "" } else { &comment.proposed };
            let style = style_of(if words.trim().is_empty() { Operation::Delete } else { operation });
            if words.trim().is_empty() {
                out.push(labels(style, &view.word("export-delete"), Look::Strong, &self.tongue));
            } else {
                let key = if operation == Operation::InsertAfter { "export-insert" } else { "export-replace" };
                out.push(labels(spot.about.style(), &view.word(key), Look::Strong, &self.tongue));
                out.extend(set(style, words.trim(), Look::Emphasis, language));
            }
        }
        out.extend(set(WORDS, &view.body(comment), Look::Plain, &comment.language));
        self.said(id, author(comment), comment.at, out)
    }

    /// A reply.
    pub fn answer(&self, id: u32, of: &ReportComment) -> Said {
        let mut out = self.about(of, About::Here, false);
        out.extend(set(WORDS, &self.view.body(&of.comment), Look::Plain, &of.comment.language));
        self.said(id, author(&of.comment), of.comment.at, out)
    }

    /// What was decided, as an answer by the desk.
    pub fn decision(&self, id: u32, decided: &Decided) -> Said {
        let view = self.view;
        let organiser = view.report.organiser.trim();
        let author = if organiser.is_empty() { view.word("export-desk") } else { organiser.to_owned() };
        let mut words = view.decision(decided);
        if !decided.reason.trim().is_empty() {
            words = view.words.pair(&words, decided.reason.trim());
        }
        let mut out = set(WORDS, &words, Look::Plain, &self.tongue);
        if !decided.wording.trim().is_empty() {
            out.extend(set(WORDS, &view.word("export-wording"), Look::Quiet, &self.tongue));
            out.extend(set(WORDS, decided.wording.trim(), Look::Emphasis, &view.report.language));
        }
        self.said(id, author, decided.at, out)
    }

    /// The lines that say what it is, and who speaks.
    fn about(&self, of: &ReportComment, about: About, proposes: bool) -> Vec<String> {
        let view = self.view;
        let comment = &of.comment;
        let mut first = Vec::new();
        if comment.has_words() && comment.parent.is_none() {
            match (comment.kind, comment.operation) {
                (CommentKind::Question, _) => first.push(view.word("kind-question")),
                (_, Some(_)) if !proposes => first.push(view.word("kind-suggestion")),
                _ => {}
            }
        }
        first.extend(view.who(comment).into_iter().skip(usize::from(comment.state != CommentState::Withdrawn)));
        first.extend([view.group(&comment.group), view.region(&comment.region), of.country.clone()]);
        first.push(view.word(&format!("level-{}", comment.level)));
        first.retain(|words| !words.is_empty());
        let number = format!("{} {}", view.word("export-column-number"), of.number);
        let style = about.style();
        let mut out = vec![labels(style, &format!("{} · {number}", first.join(" · ")), Look::Quiet, &self.tongue)];
        if comment.agrees > 0 {
            let agrees = view.words.say("export-agrees", &[("n", Arg::Count(comment.agrees))]);
            out.push(labels(style, &agrees, Look::Quiet, &self.tongue));
        }
        if !of.themes.is_empty() {
            out.push(labels(style, &view.say("export-themes", "themes", &of.themes.join("; ")), Look::Quiet, &self.tongue));
        }
        out
    }
}

/// Words in paragraphs, each in its own direction.
fn set(style: &str, text: &str, look: Look, language: &Language) -> Vec<String> {
    paragraphs(text).iter().map(|words| Paragraph::new(style, words, language).say(words, look).end()).collect()
}

/// The first letters of a name.
fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric())).take(3).flat_map(char::to_uppercase).collect()
}

/// A part beside the comments.
struct Kind {
    name: &'static str,
    relation: &'static str,
    mime: &'static str,
}

const COMMENTS: &str = "comments";
const BESIDE: [Kind; 3] = [
    Kind {
        name: "commentsExtended",
        relation: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
    },
    Kind {
        name: "commentsIds",
        relation: "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
        mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsIds+xml",
    },
    Kind {
        name: "commentsExtensible",
        relation: "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
        mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtensible+xml",
    },
];

/// Writes the parts of comments, in the place of those that are there.
///
/// # Errors
/// A part of the package is broken.
pub(super) fn put(parts: &mut Parts, package: &mut Package<'_>, frame: &Frame, said: &[Said]) -> Result<(), ImportError> {
    if said.is_empty() && package.relations.first(COMMENTS).is_none() {
        return Ok(());
    }
    let main = package.main.clone();
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let within = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    let relations = within(&format!("_rels/{file}.rels"));
    let mut list = package.archive.read_text(&relations)?;
    let mut added = false;
    let office = if frame.is_strict() {
        "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    } else {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    };
    let first =
        Kind { name: COMMENTS, relation: office, mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml" };
    for (index, kind) in std::iter::once(&first).chain(&BESIDE).enumerate() {
        let text = match index {
            0 => comments(frame, said),
            1 => extended(said),
            2 => durable(said),
            _ => moments(said),
        };
        let known = package.relations.first(kind.name).map(str::to_owned);
        let name = known.unwrap_or_else(|| {
            let free =
                ["", "1", "2", "3"].iter().map(|more| format!("{}{more}.xml", kind.name)).find(|name| !package.archive.has(&within(name)));
            let name = free.unwrap_or_else(|| format!("{}4.xml", kind.name));
            list = Some(add_relation(list.as_deref(), kind.relation, &name));
            added = true;
            within(&name)
        });
        parts.say_type(&name, kind.mime);
        parts.put(&name, text);
    }
    if let Some(list) = list.filter(|_| added) {
        parts.put(&relations, list);
    }
    Ok(())
}

const EXTENDED: &str = r#"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#;

fn comments(frame: &Frame, said: &[Said]) -> String {
    let mut xml = format!(
        "{XML}<w:comments xmlns:w=\"{}\" {EXTENDED} xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\">",
        frame.namespace
    );
    for one in said {
        let (author, initials) = (escape(&one.author), escape(&initials(&one.author)));
        xml.push_str(&format!(
            r#"<w:comment w:id="{}" w:author="{author}" w:date="{}" w:initials="{initials}">{}</w:comment>"#,
            one.id,
            seconds(one.at),
            one.xml
        ));
    }
    xml + "</w:comments>"
}

fn extended(said: &[Said]) -> String {
    let mut xml =
        format!("{XML}<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" {EXTENDED} mc:Ignorable=\"w15\">");
    for one in said {
        let parent = one.parent.map(|parent| format!(r#" w15:paraIdParent="{parent:08X}""#)).unwrap_or_default();
        xml.push_str(&format!(r#"<w15:commentEx w15:paraId="{:08X}"{parent} w15:done="{}"/>"#, one.paragraph, u8::from(one.done)));
    }
    xml + "</w15:commentsEx>"
}

fn durable(said: &[Said]) -> String {
    let mut xml = format!(
        "{XML}<w16cid:commentsIds xmlns:w16cid=\"http://schemas.microsoft.com/office/word/2016/wordml/cid\" {EXTENDED} mc:Ignorable=\"w16cid\">"
    );
    for one in said {
        xml.push_str(&format!(r#"<w16cid:commentId w16cid:paraId="{0:08X}" w16cid:durableId="{0:08X}"/>"#, one.paragraph));
    }
    xml + "</w16cid:commentsIds>"
}

/// Moments in UTC: those of the comments themselves are taken for local time by Word.
fn moments(said: &[Said]) -> String {
    let mut xml = format!(
        "{XML}<w16cex:commentsExtensible xmlns:w16cex=\"http://schemas.microsoft.com/office/word/2018/wordml/cex\" {EXTENDED} mc:Ignorable=\"w16cex\">"
    );
    for one in said {
        xml.push_str(&format!(
            r#"<w16cex:commentExtensible w16cex:durableId="{:08X}" w16cex:dateUtc="{}"/>"#,
            one.paragraph,
            seconds(one.at)
        ));
    }
    xml + "</w16cex:commentsExtensible>"
}
