use std::collections::{HashMap, HashSet};

use colloquy_consultation::{AnchorOut, BlockKind, CommentKind, Disposition, Draft, Language, MarkKind, Operation, QuoteIn, Timestamp};
use proptest::prelude::*;

use super::annotated;
use crate::docx::clean;
use crate::docx::clean::tests::{Part, blocks, draft, every_part_is_valid, part, told, words};
use crate::report::sample::{self, Keys};
use crate::report::{Decided, Report, ReportBlock};
use crate::{Changes, Imported, View, import_file, office};

/// What somebody says: on which block, what, where in it, by whom.
#[derive(Debug, Clone)]
struct Spec {
    block: prop::sample::Index,
    kind: u8,
    from: prop::sample::Index,
    to: prop::sample::Index,
    body: String,
    proposed: String,
    author: u8,
    replies: u8,
    decided: bool,
}

fn spec() -> impl Strategy<Value = Spec> {
    let place = any::<prop::sample::Index>;
    let body = prop_oneof![words(), (words(), words()).prop_map(|(one, two)| format!("{one}\n\n{two}\nthree")), Just(String::new())];
    (place(), 0..9u8, place(), place(), body, words(), 0..3u8, 0..3u8, any::<bool>()).prop_map(
        |(block, kind, from, to, body, proposed, author, replies, decided)| Spec {
            block,
            kind,
            from,
            to,
            body,
            proposed,
            author,
            replies,
            decided,
        },
    )
}

/// What a file is to say again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Thread {
    author: String,
    at: i64,
    blocks: Vec<usize>,
    quote: Option<(u32, u32)>,
    suggestion: Option<(Operation, String)>,
    body: String,
    done: bool,
    replies: Vec<(String, i64, String)>,
}

fn report_on(draft: &Draft, language: &str) -> Report {
    let language: Language = language.parse().unwrap();
    let mut report = sample::report();
    report.language = language;
    report.comments.clear();
    report.title = "Sample text".to_owned();
    report.blocks = blocks(draft)
        .into_iter()
        .map(|block| ReportBlock { block, synthesis: String::new(), support: 0, changes: 0, concern: 0 })
        .collect();
    report
}

/// The words between two places, without the space at their ends; a reference to a note is never parted.
fn quotation(block: &colloquy_consultation::BlockOut, spec: &Spec) -> Option<(u32, u32)> {
    let chars: Vec<char> = block.text.chars().collect();
    if chars.is_empty() {
        return None;
    }
    let (one, two) = (spec.from.index(chars.len()), spec.to.index(chars.len()));
    let (mut from, mut to) = (one.min(two) as u32, one.max(two) as u32 + 1);
    for mark in block.marks.iter().filter(|mark| mark.kind == MarkKind::Footnote) {
        if mark.start >= to || mark.end <= from {
            continue;
        }
        (from, to) = (from.min(mark.start), to.max(mark.end));
    }
    while from < to && chars[from as usize].is_whitespace() {
        from += 1;
    }
    while to > from && chars[to as usize - 1].is_whitespace() {
        to -= 1;
    }
    (from < to).then_some((from, to))
}

/// Adds what somebody says to a report, and gives what the file is to say again.
fn say(report: &mut Report, spec: &Spec, number: u32) -> Option<Thread> {
    let blocks: Vec<_> = report.blocks.iter().map(|block| block.block.clone()).collect();
    let at = spec.block.index(blocks.len());
    let block = &blocks[at];
    let mut one = sample::comment(number, &[], &spec.body);
    let comment = &mut one.comment;
    comment.name = ["Ana Sample", "عينة", "样本 & <Co>"][usize::from(spec.author)].to_owned();
    comment.at = Timestamp(1_796_000_000_000 + i64::from(number) * 60_000);
    let mut on = vec![at];
    let mut quote = None;
    match spec.kind {
        0 if block.parent.is_none() => {
            // Neighbours that are not parts of each other.
            let flat = |block: &colloquy_consultation::BlockOut| {
                !matches!(block.kind, BlockKind::Table | BlockKind::Row | BlockKind::Cell | BlockKind::Footnote)
            };
            let count = blocks[at..].iter().take(4).take_while(|block| flat(block)).count();
            on = (at..at + count.max(1)).collect();
        }
        1 | 2 => {
            quote = quotation(block, spec);
            if let Some((from, to)) = quote {
                let exact: String = block.text.chars().skip(from as usize).take((to - from) as usize).collect();
                comment.quote = Some(QuoteIn { exact, prefix: String::new(), suffix: String::new(), start: from });
                // All of a block is no quotation; of a note only the whole can be told.
                quote = quote.filter(|_| to - from < block.text.chars().count() as u32 && block.kind != BlockKind::Footnote);
            }
        }
        3 => on.clear(),
        4 => comment.kind = CommentKind::Question,
        5..=8 => {
            comment.kind = CommentKind::Suggestion;
            comment.base.clone_from(&block.text);
            comment.operation = Some(match spec.kind {
                5 => Operation::Delete,
                6 => Operation::InsertAfter,
                _ => Operation::Replace,
            });
            comment.proposed = match spec.kind {
                5 => String::new(),
                6 => format!("{}\n\n{}", spec.proposed, spec.body).trim().to_owned(),
                7 => spec.proposed.clone(),
                // Most suggestions keep most words.
                _ => {
                    let mut tokens: Vec<&str> = block.text.split(' ').collect();
                    let place = spec.from.index(tokens.len());
                    tokens[place] = &spec.proposed;
                    tokens.join(" ")
                }
            };
        }
        _ => {}
    }
    if comment.operation.is_none() && comment.body.is_empty() {
        return None;
    }
    comment.anchors = on.iter().map(|at| AnchorOut { block: blocks[*at].id, order: *at as u32, number: None }).collect();
    let mut thread = Thread {
        author: comment.name.clone(),
        at: comment.at.0,
        blocks: on,
        quote,
        suggestion: comment.operation.map(|operation| (operation, comment.proposed.clone())),
        body: comment.body.clone(),
        done: spec.decided,
        replies: Vec::new(),
    };
    let (root, anchors) = (comment.id, comment.anchors.clone());
    if spec.decided {
        let at = Timestamp(1_797_000_000_000 + i64::from(number) * 1000);
        one.decision =
            Some(Decided { disposition: Disposition::Accepted, reason: "So be it.".into(), wording: String::new(), at, published: true });
    }
    report.comments.push(one);
    for reply in 0..u32::from(spec.replies) {
        let number = number + 1 + reply;
        let mut answer = sample::comment(number, &[], &format!("answer {number}\n\n{}", spec.proposed));
        (answer.comment.parent, answer.comment.root) = (Some(root), root);
        answer.comment.anchors.clone_from(&anchors);
        thread.replies.push((answer.comment.name.clone(), answer.comment.at.0, answer.comment.body.clone()));
        report.comments.push(answer);
    }
    if spec.decided {
        let at = 1_797_000_000_000 + i64::from(number) * 1000;
        thread.replies.push(("Sample working group".into(), at, "disposition-accepted: So be it.".into()));
    }
    Some(thread)
}

/// What a file says.
fn heard(imported: &Imported) -> Vec<Thread> {
    let mut threads: Vec<Thread> = Vec::new();
    let mut at: HashMap<usize, usize> = HashMap::new();
    for (index, remark) in imported.remarks.iter().enumerate() {
        let when = remark.at.unwrap().0;
        match remark.parent {
            Some(parent) => {
                let thread = at[&parent];
                at.insert(index, thread);
                threads[thread].replies.push((remark.author.clone(), when, remark.body.clone()));
            }
            None => {
                at.insert(index, threads.len());
                threads.push(Thread {
                    author: remark.author.clone(),
                    at: when,
                    blocks: remark.blocks.clone(),
                    quote: remark.quote,
                    suggestion: remark.suggestion.clone(),
                    body: remark.body.clone(),
                    done: remark.resolved,
                    replies: Vec::new(),
                });
            }
        }
    }
    threads.sort();
    threads
}

fn import(file: &[u8]) -> Imported {
    import_file("annotated.docx", file, Changes::Suggest).unwrap()
}

/// Numbers of comments and changes stand once, and every comment begins, ends and is shown.
fn numbers_are_sound(file: &[u8]) {
    let document = office::part(file, "word/document.xml");
    let of = |element: &str| -> Vec<String> {
        let starts = format!("<w:{element} w:id=\"");
        document.split(starts.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let mut changes = [of("ins"), of("del")].concat();
    let comments = of("commentRangeStart");
    assert_eq!(comments.iter().collect::<HashSet<_>>(), of("commentRangeEnd").iter().collect());
    assert_eq!(comments.iter().collect::<HashSet<_>>(), of("commentReference").iter().collect());
    changes.extend(comments);
    assert_eq!(changes.iter().collect::<HashSet<_>>().len(), changes.len(), "{changes:?}");
}

fn goes_round(parts: &[Part], specs: &[Spec], language: &str, own: bool) {
    let draft = draft(parts);
    let mut report = report_on(&draft, language);
    let mut wanted: Vec<Thread> = specs.iter().enumerate().filter_map(|(at, spec)| say(&mut report, spec, at as u32 * 10 + 1)).collect();
    let original = own.then(|| clean(&report.title, &blocks(&draft), &report.language).unwrap());
    let file = annotated(original.as_deref(), &View::new(&report, &Keys)).unwrap();
    every_part_is_valid(&file);
    numbers_are_sound(&file);
    let imported = import(&file);
    assert_eq!(told(&imported.draft), told(&draft));
    wanted.sort();
    assert_eq!(heard(&imported), wanted, "\n{}", office::part(&file, "word/document.xml"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn everything_said_comes_back_from_an_annotated_draft(
        parts in proptest::collection::vec(part(), 1..8),
        specs in proptest::collection::vec(spec(), 1..12),
        language in "en|ar|zh-Hans|hi|th|ru",
        own: bool,
    ) {
        goes_round(&parts, &specs, &language, own);
    }
}
