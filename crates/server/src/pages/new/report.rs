//! What a file brings along, and what of it is not kept.

use colloquy_consultation::FileReportOut;
use colloquy_consultation::render::{Arg, Words};
use maud::{Markup, html};

pub(super) fn report(words: &dyn Words, report: &FileReportOut) -> Markup {
    html! {
        section #along {
            h2 { (words.word("import-along")) }
            @if report.along.is_empty() { p { (words.word("import-along-none")) } }
            @else { (along(words, report)) }
            @if report.settled > 0 { p { (words.say("import-settled", &[("n", Arg::Count(report.settled))])) } }
            @if report.left > 0 { p { (words.say("import-left", &[("n", Arg::Count(report.left))])) } }
        }
        section #report {
            h2 { (words.word("import-report")) }
            @if report.notes.is_empty() { p { (words.word("import-report-none")) } }
            @else { (notes(words, report)) }
        }
    }
}

fn along(words: &dyn Words, report: &FileReportOut) -> Markup {
    let heads = ["import-author", "import-head-comments", "import-head-replies", "import-head-suggestions"];
    html! {
        div.table-scroll role="region" tabindex="0" aria-label=(words.word("import-along")) {
            table {
                thead { tr { @for head in heads { th scope="col" { (words.word(head)) } } } }
                tbody {
                    @for one in &report.along {
                        tr {
                            th scope="row" { @if one.author.is_empty() { (words.word("import-author-none")) } @else { bdi { (one.author) } } }
                            td { (one.comments) }
                            td { (one.replies) }
                            td { (one.suggestions) }
                        }
                    }
                }
            }
        }
    }
}

fn notes(words: &dyn Words, report: &FileReportOut) -> Markup {
    html! {
        div.table-scroll role="region" tabindex="0" aria-label=(words.word("import-report")) {
            table {
                thead { tr { @for head in ["import-note", "import-note-count", "import-note-words"] { th scope="col" { (words.word(head)) } } } }
                tbody {
                    @for note in &report.notes {
                        tr {
                            td { (words.word(&format!("import-note-{}", note.kind))) }
                            td { (note.count) }
                            td dir="auto" { (note.words) }
                        }
                    }
                }
            }
        }
    }
}
