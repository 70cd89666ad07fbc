use colloquy_consultation::BlockKind;

use super::super::along::{Changes, Imported};
use super::super::import_file;
use file::{File, del, ins, mark, p, pack, pp, r, rr, table};

mod changes;
mod comments;
pub(crate) mod file;
mod hostile;
mod lists;
mod notes;
mod tables;
mod text;

fn import(file: &File) -> Imported {
    import_as(file, Changes::Suggest)
}

fn import_as(file: &File, changes: Changes) -> Imported {
    import_file("a.docx", &file.pack(), changes).unwrap()
}

/// Each block as `kind level <marker> text`, with what is empty left out.
fn show(imported: &Imported) -> Vec<String> {
    let block = |block: &colloquy_consultation::DraftBlock| {
        let name = match block.kind {
            BlockKind::Heading => "h",
            BlockKind::Paragraph => "p",
            BlockKind::ListItem => "li",
            BlockKind::Quotation => "q",
            other => other.as_str(),
        };
        let level = if block.level > 0 { block.level.to_string() } else { String::new() };
        let marker = block.marker.as_ref().map(|marker| format!(" <{marker}>")).unwrap_or_default();
        let text = if block.text.is_empty() { String::new() } else { format!(" {}", block.text) };
        format!("{name}{level}{marker}{text}")
    };
    imported.draft.blocks.iter().map(block).collect()
}

/// Each remark as `author blocks “quote”: body`, answers as `> 0 author: body`, suggestions as `author blocks operation: words`.
fn said(imported: &Imported) -> Vec<String> {
    imported
        .remarks
        .iter()
        .map(|remark| {
            let quote = remark.quote.map(|(from, to)| {
                let text = &imported.draft.blocks[remark.blocks[0]].text;
                format!(" “{}”", text.chars().skip(from as usize).take((to - from) as usize).collect::<String>())
            });
            let place = match remark.parent {
                Some(parent) => format!("> {parent} {}", remark.author),
                None => format!("{} {:?}{}", remark.author, remark.blocks, quote.unwrap_or_default()),
            };
            let done = if remark.resolved { " (done)" } else { "" };
            match &remark.suggestion {
                Some((operation, words)) => format!(
                    "{place} {operation}: {words}{}",
                    if remark.body.is_empty() { String::new() } else { format!(" / {}", remark.body) }
                ),
                None => format!("{place}{done}: {}", remark.body),
            }
        })
        .collect()
}

/// What is not kept as it stood: kind, how often, words.
fn noted(imported: &Imported) -> Vec<String> {
    imported.report.iter().map(|(kind, count, words)| format!("{} {count} {words}", kind.as_str()).trim_end().to_owned()).collect()
}

/// The marks of a block as `kind “words” target`.
fn marks(imported: &Imported, block: usize) -> Vec<String> {
    let block = &imported.draft.blocks[block];
    let words = |from: u32, to: u32| block.text.chars().skip(from as usize).take((to - from) as usize).collect::<String>();
    block
        .marks
        .iter()
        .map(|mark| format!("{:?} “{}” {}", mark.kind, words(mark.start, mark.end), mark.target).trim_end().to_owned())
        .collect()
}
