//! `/c/{slug}/comments.atom` and `/c/{slug}/decisions.atom`: what was said and what was decided lately (RFC 4287).

use axum::extract::State;
use axum::response::Response;
use colloquy_consultation::render::{Arg, Words};
use colloquy_consultation::{CommentOut, CommentState, Slug, Timestamp};
use colloquy_store::{CommentQuery, Reader};

use super::Page;
use super::consultation::hide;
use crate::answer::{Keep, kept};
use crate::app::App;
use crate::error::Result;
use crate::extract::One;
use crate::session::Caller;

/// How many entries a feed has.
const ENTRIES: u32 = 50;

/// One entry.
struct Entry {
    id: String,
    link: String,
    title: String,
    author: String,
    at: Timestamp,
    text: String,
}

/// What was said lately, the newest first.
pub async fn comments(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let reader = app.store.reader(caller.viewer, &slug).await?;
        let words = page.words();
        let entries = said(&app, &reader).await?.iter().map(|comment| entry(&app, &words, &slug, comment, false)).collect();
        answer(&app, &page, &caller, &reader, "comments", entries)
    };
    page.finish(made.await)
}

/// What was decided lately, the newest first.
pub async fn decisions(State(app): State<App>, page: Page, caller: Result<Caller>, slug: Result<One<Slug>>) -> Response {
    let made = async {
        let (caller, slug) = (caller?, slug.map_err(hide)?.0);
        let reader = app.store.reader(caller.viewer, &slug).await?;
        let words = page.words();
        let outcome = reader.outcome(reader.consultation().phase.version).await?;
        let mut decided: Vec<CommentOut> = outcome.paragraphs.into_iter().flat_map(|paragraph| paragraph.decided).collect();
        decided.sort_by_key(|comment| std::cmp::Reverse(comment.decision.as_ref().map(|decision| decision.at)));
        decided.truncate(ENTRIES as usize);
        let entries = decided.iter().map(|comment| entry(&app, &words, &slug, comment, true)).collect();
        answer(&app, &page, &caller, &reader, "decisions", entries)
    };
    page.finish(made.await)
}

/// The last published contributions. Nobody's own that others cannot see: a feed is passed on.
async fn said(app: &App, reader: &Reader) -> Result<Vec<CommentOut>> {
    let stranger = app.store.administrator().reader(&reader.consultation().slug).await?;
    let query = CommentQuery { version: reader.consultation().phase.version, newest: true, limit: ENTRIES, ..CommentQuery::default() };
    let mut items = stranger.comments(&query).await?.items;
    items.retain(|comment| comment.state == CommentState::Published);
    Ok(items)
}

fn entry(app: &App, words: &dyn Words, slug: &Slug, comment: &CommentOut, decision: bool) -> Entry {
    let numbers: Vec<String> = comment.anchors.iter().filter_map(|anchor| anchor.number).map(|number| number.to_string()).collect();
    let place = if numbers.is_empty() { words.word("draft-whole") } else { format!("¶ {}", words.listed(&numbers)) };
    let mut text: Vec<&str> = [comment.body.as_str(), &comment.proposed].into_iter().filter(|text| !text.is_empty()).collect();
    let verdict = comment.decision.as_ref().filter(|_| decision);
    let kind = match verdict {
        Some(verdict) => {
            text = vec![&verdict.reason, &verdict.wording];
            words.word(&format!("disposition-{}", verdict.disposition))
        }
        None => words.word(&format!("kind-{}", comment.kind)),
    };
    let suffix = if decision { "/decision" } else { "" };
    Entry {
        id: format!("urn:uuid:{}{suffix}", comment.id),
        link: format!("{}/c/{slug}/v/{}#c-{}", app.settings.address(), comment.version, comment.id),
        title: words.say("feed-entry", &[("place", Arg::Text(&place)), ("kind", Arg::Text(&kind)), ("name", Arg::Text(&comment.name))]),
        author: comment.name.clone(),
        at: verdict.map_or_else(|| comment.edited.unwrap_or(comment.at), |verdict| verdict.at),
        text: text.join("\n\n").trim().to_owned(),
    }
}

fn answer(app: &App, page: &Page, caller: &Caller, reader: &Reader, feed: &str, entries: Vec<Entry>) -> Result<Response> {
    let consultation = reader.consultation();
    let words = page.words();
    let address = format!("{}/c/{}", app.settings.address(), consultation.slug);
    let title = words.say(&format!("feed-{feed}"), &[("title", Arg::Text(&consultation.title))]);
    let updated = entries.iter().map(|entry| entry.at).max().unwrap_or(consultation.phase.opens);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str(&format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", xml(page.language.as_str())));
    out.push_str(&format!("<id>{}/{feed}.atom</id>\n<title>{}</title>\n<updated>{updated}</updated>\n", xml(&address), xml(&title)));
    out.push_str(&format!("<link rel=\"self\" href=\"{0}/{feed}.atom\"/>\n<link href=\"{0}\"/>\n", xml(&address)));
    for entry in &entries {
        out.push_str(&format!(
            "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n<link href=\"{}\"/>\n<content>{}</content>\n</entry>\n",
            xml(&entry.id),
            xml(&entry.title),
            entry.at,
            xml(&entry.author),
            xml(&entry.link),
            xml(&entry.text),
        ));
    }
    out.push_str("</feed>\n");
    let keep = Keep::Asking(caller.is_shareable(consultation.visibility));
    let etag_of = out.clone();
    kept(keep, "application/atom+xml; charset=utf-8", out.into_bytes(), Some(etag_of.as_bytes()), &page.headers)
}

/// Text for XML: escaped, without the control characters that XML cannot hold.
pub(in crate::pages) fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(c),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::xml;

    #[test]
    fn text_is_escaped_and_loses_only_what_xml_cannot_hold() {
        assert_eq!(xml("a<b> & \"c\"\u{1}\n维"), "a&lt;b&gt; &amp; &quot;c&quot;\n维");
    }
}
