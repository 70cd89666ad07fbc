use std::collections::{HashMap, HashSet};

use colloquy_consultation::{AnchorOut, BlockKind, CommentKind, Disposition, Draft, Language, MarkKind, Operation, QuoteIn, Timestamp};
use proptest::prelude::*;

use super::annotated;
use crate::docx::clean;
use crate::docx::clean::tests::{Part, blocks, draft, every_part_is_valid, part, told, words};
use crate::import::word::{File, del, ins, mark, p, pp, r, rr, table};
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

const MAIN: &str = "text/main.xml";

/// A file, the report on it as imported, and nothing said.
fn read(file: &File) -> (Vec<u8>, Report) {
    let bytes = file.pack();
    let mut report = report_on(&import(&bytes).draft, "en");
    report.organiser.clear();
    (bytes, report)
}

fn main_of(file: &[u8]) -> String {
    let xml = office::part(file, MAIN);
    xml.split("<w:body>").nth(1).unwrap().trim_end_matches("</w:body></w:document>").to_owned()
}

fn write(bytes: &[u8], report: &Report) -> Vec<u8> {
    annotated(Some(bytes), &View::new(report, &Keys)).unwrap()
}

fn suggest(report: &mut Report, number: u32, block: usize, author: &str, operation: Operation, words: &str) {
    let mut one = sample::comment(number, &[], "");
    one.comment.kind = CommentKind::Suggestion;
    one.comment.name = author.to_owned();
    one.comment.operation = Some(operation);
    one.comment.proposed = words.to_owned();
    let block = &report.blocks[block].block;
    one.comment.anchors = vec![AnchorOut { block: block.id, order: block.order, number: None }];
    report.comments.push(one);
}

#[test]
fn wording_for_the_text_in_another_language_is_a_comment_and_no_change() {
    let (bytes, mut report) = read(&File::of(&[p("The process remains open to all."), p("Last.")].concat()));
    suggest(&mut report, 1, 0, "Ana Sample", Operation::Replace, "Le processus reste ouvert.");
    report.comments[0].comment.text_language = "fr".parse().ok();
    let written = write(&bytes, &report);
    assert!(!main_of(&written).contains("<w:ins ") && !main_of(&written).contains("<w:del "));
    let comments = office::part(&written, "text/comments.xml");
    assert!(comments.contains("Le processus reste ouvert.") && comments.contains("w:val=\"fr\""), "{comments}");
}

#[test]
fn a_file_that_nothing_is_said_on_stays_byte_for_byte() {
    let file = File::of(&[p("One."), "<w:p/>".into(), table(&[&["a", "b"]])].concat()).with("header", &p("Letterhead"));
    let (bytes, report) = read(&file);
    assert_eq!(write(&bytes, &report), bytes);
}

#[test]
fn what_the_file_brought_along_is_taken_out_as_it_was_read() {
    let begin = "<w:commentRangeStart w:id=\"1\"/>";
    let end = "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>";
    let body = [
        format!("<w:p>{begin}{}{}{}{end}</w:p>", r("Kept "), ins("Ana", &r("new ")), del("Ben", "old")),
        // A paragraph that was cut in two becomes one again.
        pp(&mark("ins", "Ana"), &r("First half, ")),
        pp("<w:jc w:val=\"center\"/>", &r("second half.")),
        // What was taken out stands again, with the paragraph that was joined to it.
        pp(&mark("del", "Ben"), &del("Ben", "Gone.")),
        p("Last."),
        format!(
            "<w:tbl><w:tr><w:trPr><w:ins w:id=\"1\" w:author=\"Ana\"/></w:trPr><w:tc>{}</w:tc></w:tr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
            p("New row"),
            p("Old row")
        ),
    ];
    let comments = "<w:comment w:id=\"1\" w:author=\"Ana\"><w:p><w:r><w:t>Said.</w:t></w:r></w:p></w:comment>";
    let file = File::of(&body.concat()).with("comments", comments).with("header", &p("Letterhead"));
    let (bytes, report) = read(&file);
    let written = write(&bytes, &report);
    assert_eq!(
        main_of(&written),
        [
            format!("<w:p>{}<w:r><w:t xml:space=\"preserve\">old</w:t></w:r></w:p>", r("Kept ")),
            format!("<w:p><w:pPr><w:rPr></w:rPr></w:pPr>{}{}</w:p>", r("First half, "), r("second half.")),
            pp("<w:rPr></w:rPr>", &r("Gone.")),
            p("Last."),
            format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", p("Old row")),
        ]
        .concat()
    );
    assert!(!office::part(&written, "text/comments0.xml").contains("Said."));
    assert_eq!(office::part(&written, "text/header1.xml"), office::part(&bytes, "text/header1.xml"));
    // Accepted, the other words are the text.
    let accepted = import_file("a.docx", &bytes, Changes::Accept).unwrap();
    let report = report_on(&accepted.draft, "en");
    let written = write(&bytes, &report);
    assert!(main_of(&written).starts_with(&format!("<w:p>{}{}</w:p><w:p>", r("Kept "), r("new "))), "{}", main_of(&written));
    assert_eq!(told(&import(&written).draft), told(&accepted.draft));
}

#[test]
fn a_run_is_parted_only_where_something_begins_or_ends() {
    let link = format!("<w:hyperlink r:id=\"l\">{}</w:hyperlink>", r("a link"));
    let body = format!(
        "<w:p w:rsidR=\"1\"><w:pPr><w:jc w:val=\"center\"/></w:pPr>{}{link}<w:bookmarkStart w:id=\"7\" w:name=\"x\"/>{}</w:p>",
        rr("<w:b/>", "Bold &amp; plain "),
        r(" after.")
    );
    let (bytes, mut report) = read(&File::of(&body).with_link("l", "https://a.example/"));
    assert_eq!(report.blocks[0].block.text, "Bold & plain a link after.");
    let mut one = sample::comment(1, &[], "On this.");
    one.comment.anchors = vec![AnchorOut { block: report.blocks[0].block.id, order: 0, number: None }];
    one.comment.quote = Some(QuoteIn { exact: "plain a".into(), prefix: String::new(), suffix: String::new(), start: 7 });
    report.comments.push(one);
    let bold = |words: &str| format!("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>");
    assert_eq!(
        main_of(&write(&bytes, &report)),
        format!(
            "<w:p w:rsidR=\"1\"><w:pPr><w:jc w:val=\"center\"/></w:pPr>{}<w:commentRangeStart w:id=\"8\"/>{}<w:hyperlink r:id=\"l\">{}\
             <w:commentRangeEnd w:id=\"8\"/><w:r><w:commentReference w:id=\"8\"/></w:r>{}</w:hyperlink>\
             <w:bookmarkStart w:id=\"7\" w:name=\"x\"/>{}</w:p>",
            bold("Bold &amp; "),
            bold("plain "),
            r("a"),
            r(" link"),
            r(" after.")
        )
    );
}

#[test]
fn suggestions_that_do_not_go_together_stand_as_comments_with_their_words() {
    let (bytes, mut report) = read(&File::of(&[p("The process remains open to all."), p("Last.")].concat()));
    suggest(&mut report, 1, 0, "Ana Sample", Operation::Replace, "The process stays open to all.");
    suggest(&mut report, 2, 0, "Ben Sample", Operation::Replace, "The process is open to all.");
    suggest(&mut report, 3, 0, "Ben Sample", Operation::Replace, "The process remains open to everybody.");
    // The same author once more: a program would take both for one change.
    suggest(&mut report, 4, 0, "Ana Sample", Operation::Replace, "The whole process remains open to all.");
    let written = write(&bytes, &report);
    let xml = main_of(&written);
    let marked = |element: &str, words: &str| xml.contains(&format!("<w:{element} xml:space=\"preserve\">{words}</w:{element}>"));
    assert!(marked("delText", "remains") && marked("t", "stays") && marked("delText", "all") && marked("t", "everybody"), "{xml}");
    assert!(!xml.contains(">is<") && !xml.contains("whole"), "{xml}");
    let comments = office::part(&written, "text/comments.xml");
    let words = office::words(&comments);
    assert!(words.contains("The process is open to all.") && words.contains("The whole process remains open to all."), "{words}");
    let said: Vec<_> = import(&written).remarks.iter().map(|remark| remark.suggestion.clone().unwrap().1).collect();
    assert_eq!(said.len(), 4, "{said:?}");
}

#[test]
fn a_published_decision_settles_the_thread_and_a_draft_does_not() {
    let (bytes, mut report) = read(&File::of(&p("One.")));
    for (number, published) in [(1, true), (2, false)] {
        suggest(&mut report, number, 0, &format!("Sample {number}"), Operation::InsertAfter, "Two.");
        let decided = Decided {
            disposition: Disposition::AcceptedInPart,
            reason: "Clearer.".into(),
            wording: "Two and a half.".into(),
            at: Timestamp(1_797_000_000_000),
            published,
        };
        report.comments.last_mut().unwrap().decision = Some(decided);
    }
    let written = write(&bytes, &report);
    let heard = heard(&import(&written));
    let of = |author: &str| heard.iter().find(|thread| thread.author == author).unwrap();
    let reply = |words: &str| vec![("export-desk".to_owned(), 1_797_000_000_000, words.to_owned())];
    let rest = "disposition-accepted-in-part: Clearer.\n\nexport-wording\n\nTwo and a half.";
    assert_eq!((of("Sample 1").done, of("Sample 1").replies.clone()), (true, reply(rest)));
    assert!(!of("Sample 2").done && of("Sample 2").replies[0].2.starts_with("export-draft disposition-accepted-in-part"), "{heard:?}");
}

#[test]
fn comments_say_who_speaks_and_nobody_takes_that_for_their_words() {
    let (bytes, mut report) = read(&File::of(&p("One.")));
    let mut one = sample::comment(7, &[0], "My words.");
    one.comment.kind = CommentKind::Question;
    one.comment.agrees = 3;
    one.comment.affiliation = "Sample university".into();
    one.comment.anchors[0].block = report.blocks[0].block.id;
    report.comments.push(one);
    let written = write(&bytes, &report);
    let comments = office::part(&written, "text/comments.xml");
    assert_eq!(
        office::words(&comments),
        "kind-question · Sample university · group-academia · region-africa · level-guest · export-column-number 7export-agrees 3My words."
    );
    assert!(comments.contains("w:author=\"Sample participant 7\"") && comments.contains("w:initials=\"SP7\""), "{comments}");
    assert_eq!(import(&written).remarks[0].body, "My words.");
}

#[test]
fn hidden_and_withdrawn_words_do_not_come_back() {
    let (bytes, mut report) = read(&File::of(&p("One.")));
    suggest(&mut report, 1, 0, "Sample", Operation::Replace, "Hidden words.");
    suggest(&mut report, 2, 0, "Sample", Operation::Delete, "");
    report.comments[0].comment.state = colloquy_consultation::CommentState::Hidden;
    report.comments[1].comment.state = colloquy_consultation::CommentState::Withdrawn;
    let written = write(&bytes, &report);
    let xml = main_of(&written);
    assert!(!xml.contains("<w:ins") && !xml.contains("<w:del") && !office::part(&written, "text/comments.xml").contains("Hidden words."));
}

#[test]
fn a_file_with_other_words_is_set_anew() {
    let (bytes, mut report) = read(&File::of(&[p("One."), p("Two.")].concat()));
    report.blocks[1].block.text = "Two, as the desk has edited it.".into();
    let written = write(&bytes, &report);
    assert!(office::words(&office::part(&written, "word/document.xml")).contains("Two, as the desk has edited it."));
    // A file that is no Word document at all.
    assert!(annotated(Some(b"# One"), &View::new(&report, &Keys)).is_ok());
}

#[test]
fn strict_files_and_other_prefixes_are_written_into() {
    for (outer, inner) in [
        ("xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"", "w:"),
        ("xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"", "x:"),
    ] {
        let text = format!(
            "<{inner}document {outer}><{inner}body><{inner}p><{inner}r><{inner}t>One two.</{inner}t></{inner}r></{inner}p></{inner}body></{inner}document>"
        );
        let bytes = File::of("").pack_as(&text);
        let mut report = report_on(&import(&bytes).draft, "en");
        suggest(&mut report, 1, 0, "Sample", Operation::Replace, "One three.");
        let written = write(&bytes, &report);
        let xml = office::part(&written, MAIN);
        assert!(xml.contains("<w:ins w:id=") && xml.contains(&outer[outer.find("http").unwrap()..]), "{xml}");
        assert_eq!(import(&written).remarks[0].suggestion, Some((Operation::Replace, "One three.".into())), "{xml}");
    }
}
