//! The page of an archive: one file with its style in it, without scripts and without a line to anywhere.

use colloquy_consultation::render::{Arg, Words, light, marked_text, moment};
use colloquy_consultation::{BlockKind, BlockOut, CommentOut, ConsultationOut, Language, Timestamp};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::Told;
use crate::pages::outcome::comment::entry;

/// Enough to read it well, on paper too.
const STYLE: &str = "body{font:1.05rem/1.6 Georgia,'Noto Serif','Noto Naskh Arabic','Noto Serif CJK SC',serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c1b19;background:#fffefb}h1,h2,h3{line-height:1.25}.number{color:#5d5a54;font-size:.85em;margin-inline-end:.75rem}.said{margin-inline-start:1.5rem;font-size:.95rem}.said li{border-block-start:1px solid #dcd8cf;padding-block:.5rem;list-style:none}.said ol{padding:0}.quote{border-inline-start:3px solid #8b867c;margin-inline:0;padding-inline-start:.75rem}ins{background:#dff3e4}del{background:#fbe3e1}.synthesis,.verdict{border-inline-start:3px solid #0b4a8f;padding-inline-start:.75rem}table{border-collapse:collapse}.outcome__who,.meta{color:#5d5a54;font-size:.85rem}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}@media print{details>*{display:block}}@media (prefers-color-scheme:dark){body{color:#e9e6df;background:#17181a}ins{background:#173d24}del{background:#4a1f1f}}";

pub(super) fn page(
    words: &dyn Words,
    language: &Language,
    consultation: &ConsultationOut,
    address: &str,
    made: Timestamp,
    told: &[Told],
) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) dir=(language.direction().as_str()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (consultation.title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.meta dir="auto" { (consultation.organiser) }
                    h1 dir="auto" lang=(consultation.language) { (consultation.title) }
                    p.meta { (words.say("snapshot-made", &[("at", Arg::Text(&moment(words, made))), ("address", Arg::Text(address))])) }
                    @if !consultation.welcome.is_empty() { div dir="auto" { (light(&consultation.welcome)) } }
                    @if told.len() > 1 { ul { @for one in told { li { a href={ "#version-" (one.version.number) } { (name(words, one)) } } } } }
                }
                main { @for one in told.iter().rev() { (version(words, consultation, one)) } }
            }
        }
    };
    page.into_string()
}

fn name(words: &dyn Words, told: &Told) -> String {
    words.say("page-version", &[("number", Arg::Text(&told.version.number.to_string()))])
}

fn version(words: &dyn Words, consultation: &ConsultationOut, told: &Told) -> Markup {
    let version = &told.version;
    // What moved along to a later version stands there.
    let here = |comment: &&CommentOut| comment.version == version.number && comment.parent.is_none();
    let all: Vec<&CommentOut> = told.findings.comments.iter().map(|found| &found.comment).collect();
    let on = |block: Option<&BlockOut>| -> Vec<&CommentOut> {
        let stands = |comment: &&CommentOut| match block {
            Some(block) => comment.anchors.first().is_some_and(|anchor| anchor.block == block.id),
            None => comment.anchors.is_empty(),
        };
        all.iter().copied().filter(here).filter(stands).collect()
    };
    let moved = all.iter().filter(|comment| comment.version > version.number && comment.parent.is_none()).count();
    html! {
        section id={ "version-" (version.number) } {
            h2 { (name(words, told)) }
            p.meta { (words.say("compare-published", &[("number", Arg::Text(&version.number.to_string())), ("at", Arg::Text(&moment(words, version.published)))])) }
            @if let Some(note) = &version.note { p dir="auto" lang=(version.language) { (note) } }
            @if moved > 0 {
                p.meta { (words.say("outcome-carried", &[("n", Arg::Count(u32::try_from(moved).unwrap_or(u32::MAX))), ("number", Arg::Text(&(version.number + 1).to_string()))])) }
            }
            @let whole = told.outcome.paragraphs.iter().find(|paragraph| paragraph.block.is_none());
            (said(words, consultation, told, whole.map_or("", |paragraph| paragraph.synthesis.as_str()), &on(None), &all, Some("draft-whole")))
            @for block in version.blocks.iter().filter(|block| block.kind != BlockKind::Row) {
                @let synthesis = told.outcome.paragraphs.iter().find(|paragraph| paragraph.block == Some(block.id)).map_or("", |paragraph| paragraph.synthesis.as_str());
                div lang=(version.language) dir="auto" { (text(block)) }
                (said(words, consultation, told, synthesis, &on(Some(block)), &all, None))
            }
        }
    }
}

fn text(block: &BlockOut) -> Markup {
    let words = html! {
        @if let Some(number) = block.number { span.number { "¶ " (number) } }
        @if let Some(marker) = &block.marker { (marker) " " }
        (marked_text(&block.text, &block.marks))
    };
    html! {
        @match block.kind {
            BlockKind::Heading => h3 { (words) },
            BlockKind::Quotation => blockquote { (words) },
            _ => p { (words) },
        }
    }
}

fn said(
    words: &dyn Words,
    consultation: &ConsultationOut,
    told: &Told,
    synthesis: &str,
    here: &[&CommentOut],
    all: &[&CommentOut],
    title: Option<&str>,
) -> Markup {
    html! {
        @if !synthesis.is_empty() || !here.is_empty() {
            div.said {
                @if let Some(title) = title { h3 { (words.word(title)) } }
                @if !synthesis.is_empty() { div.synthesis dir="auto" { p { strong { (words.word("draft-synthesis")) } } (light(synthesis)) } }
                @if !here.is_empty() {
                    ol {
                        @for comment in here {
                            (entry(words, consultation, &told.version, comment))
                            @for reply in all.iter().filter(|reply| reply.root == comment.id && reply.parent.is_some()) {
                                (entry(words, consultation, &told.version, reply))
                            }
                        }
                    }
                }
            }
        }
    }
}
