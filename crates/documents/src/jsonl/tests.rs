use colloquy_consultation::{BlockId, BlockKind, BlockOut, CommentKind, CommentState, Level, Operation, Stance, Timestamp, number};
use proptest::prelude::*;

use super::*;

fn one(json: &str) -> ImportLine {
    let found = read(json.as_bytes());
    assert_eq!(found.errors, [], "{json}");
    found.lines.into_iter().next().unwrap().1
}

fn reason(json: &str) -> String {
    let found = read(json.as_bytes());
    assert!(found.lines.is_empty(), "{json}");
    found.errors[0].reason.clone()
}

#[test]
fn the_whole_form_is_read() {
    let line = one(
        r#"{"paragraph":["[r104]","¶16",3],"kind":"suggestion","body":"Why.","operation":"replace","proposed_text":"New","original_text":"Old",
            "author":"Sample participant 1","affiliation":"A","behalf":"B","stakeholder_group":"civil-society","region":"africa","country":"KE",
            "language":"pt-BR","date":"2026-07-24","id":7,"parent":"x","position":"support-with-changes","quote":null}"#
            .replace('\n', " ")
            .as_str(),
    );
    assert_eq!(line.paragraph, ["[r104]", "¶16", "3"]);
    assert_eq!(
        (line.kind, line.operation, line.position),
        (Some(CommentKind::Suggestion), Some(Operation::Replace), Some(Stance::SupportWithChanges))
    );
    assert_eq!(
        (line.proposed_text.as_str(), line.original_text.as_deref(), line.id.as_str(), line.parent.as_str()),
        ("New", Some("Old"), "7", "x")
    );
    assert_eq!(line.date.unwrap().to_string(), "2026-07-24T00:00:00Z");
    assert_eq!((line.language.unwrap().to_string(), line.country.as_str()), ("pt-BR".into(), "KE"));
}

#[test]
fn null_and_missing_mean_the_same() {
    let line = one(
        r#"{"paragraph":null,"kind":null,"body":"Words","author":null,"date":null,"language":null,"id":null,"operation":null,"proposed_text":null}"#,
    );
    assert_eq!(line, one(r#"{"body":"Words"}"#));
    assert_eq!((line.kind, line.paragraph.len()), (Some(CommentKind::Comment), 0));
}

#[test]
fn kind_and_operation_follow_from_what_is_there() {
    let operation = |json: &str| (one(json).kind.unwrap(), one(json).operation.unwrap());
    assert_eq!(operation(r#"{"paragraph":"1","proposed_text":"New"}"#), (CommentKind::Suggestion, Operation::Replace));
    assert_eq!(operation(r#"{"paragraph":"1","proposed_text":""}"#), (CommentKind::Suggestion, Operation::Delete));
    assert_eq!(
        operation(r#"{"paragraph":null,"original_text":"","proposed_text":"New"}"#),
        (CommentKind::Suggestion, Operation::InsertAfter)
    );
    assert_eq!(operation(r#"{"paragraph":"1","original_text":"","proposed_text":"New"}"#), (CommentKind::Suggestion, Operation::Replace));
    assert_eq!(
        operation(r#"{"paragraph":"1","operation":"insert-after","proposed_text":"More"}"#),
        (CommentKind::Suggestion, Operation::InsertAfter)
    );
    let position = one(r#"{"paragraph":"1","position":"concern","kind":"comment","body":""}"#);
    assert_eq!((position.kind, position.position), (None, Some(Stance::Concern)));
}

#[test]
fn unknown_keys_are_counted_and_other_common_names_are_understood() {
    let found = read(
        b"{\"comment\":\"Words\",\"lang\":\"es\",\"sector\":null,\"part\":1}\n\n{\"body\":\"b\",\"comment\":\"c\",\"sector\":\"x\"}\n",
    );
    assert_eq!(found.lines.iter().map(|(line, read)| (*line, read.body.as_str())).collect::<Vec<_>>(), [(1, "Words"), (3, "b")]);
    assert_eq!(found.lines[0].1.language.as_ref().unwrap().as_str(), "es");
    let ignored: Vec<(&str, usize)> = found.ignored.iter().map(|(key, count)| (key.as_str(), *count)).collect();
    assert_eq!(ignored, [("comment", 1), ("part", 1), ("sector", 2)]);
}

#[test]
fn each_wrong_line_is_named_with_its_reason() {
    let found = read("\u{FEFF}{\"body\":\"a\"}\r\nnonsense\n{\"body\":\"b\"}\n[1]\n".as_bytes());
    assert_eq!(found.lines.len(), 2);
    assert_eq!(found.errors.iter().map(|error| error.line).collect::<Vec<_>>(), [2, 4]);
    assert!(found.errors[1].to_string().starts_with("line 4: not a JSON object"));
    assert_eq!(read(b"{\"body\":\"\xFF\"}").errors[0].reason, "not UTF-8: save the file with the encoding UTF-8");
    for (json, expected) in [
        (r#"{}"#, "nothing is said"),
        (r#"{"kind":"comment","body":"  "}"#, "body: no words"),
        (r#"{"kind":"remark","body":"x"}"#, "kind: “remark” is not one of: comment"),
        (r#"{"kind":"suggestion"}"#, "operation: a suggestion needs"),
        (r#"{"operation":"delete","proposed_text":"x"}"#, "proposed_text: a deletion"),
        (r#"{"operation":"insert-after"}"#, "proposed_text: the words"),
        (r#"{"kind":"question","body":"x","operation":"delete"}"#, "kind: only a suggestion"),
        (r#"{"body":["x"]}"#, "body: a text is needed, not an array"),
        (r#"{"body":"x","paragraph":true}"#, "paragraph: a text or an array"),
        (r#"{"body":"x","paragraph":[""]}"#, "paragraph: an empty text"),
        (r#"{"body":"x","date":"24/07/2026"}"#, "date “24/07/2026”"),
        (r#"{"body":"x","date":"2026-02-30"}"#, "date"),
        (r#"{"body":"x","language":"english language"}"#, "language “english language”"),
        (r#"{"position":"support"}"#, "position: say on which"),
        (r#"{"position":"yes","paragraph":"1"}"#, "position: “yes”"),
        (r#"{"body":"x","quote":"y"}"#, "quote: quoted words"),
        (r#"{"body":"x","quote":{"exact":"y","start":-1},"paragraph":"1"}"#, "quote.start"),
        ("{\"body\":\"a\\u0000b\"}", "body: a NUL character"),
    ] {
        assert!(reason(json).starts_with(expected), "{json}: {}", reason(json));
    }
}

#[test]
fn dates_are_read_with_any_offset() {
    for (date, expected) in [
        ("2026-07-24T23:59:59Z", "2026-07-24T23:59:59Z"),
        ("2026-07-24T23:59:59.5+02:00", "2026-07-24T21:59:59.500Z"),
        ("2026-07-24 01:30-0530", "2026-07-24T07:00:00Z"),
        ("2026-07-24", "2026-07-24T00:00:00Z"),
    ] {
        assert_eq!(one(&format!(r#"{{"body":"x","date":"{date}"}}"#)).date.unwrap().to_string(), expected);
    }
}

fn blocks(kinds: &[(BlockKind, u8, Option<&str>)]) -> Vec<BlockOut> {
    let mut table = None;
    let mut row = None;
    let parents: Vec<Option<usize>> = kinds
        .iter()
        .enumerate()
        .map(|(index, (kind, ..))| match kind {
            BlockKind::Table => {
                table = Some(index);
                None
            }
            BlockKind::Row => {
                row = Some(index);
                table
            }
            BlockKind::Cell => row,
            _ => None,
        })
        .collect();
    let numbers = number::assign(&kinds.iter().zip(&parents).map(|((kind, ..), parent)| (*kind, *parent)).collect::<Vec<_>>());
    let id: BlockId = "0193a5c0-7c5a-7d00-8000-0123456789ab".parse().unwrap();
    let numbered = kinds.iter().zip(numbers).enumerate();
    numbered
        .map(|(order, ((kind, level, marker), number))| BlockOut {
            id,
            order: order as u32,
            parent: None,
            kind: *kind,
            level: *level,
            number,
            marker: marker.map(str::to_owned),
            text: format!("Title {order}"),
            marks: vec![],
            language: None,
        })
        .collect()
}

fn sample() -> Vec<BlockOut> {
    use BlockKind::*;
    blocks(&[
        (Heading, 1, None),               // 0
        (Paragraph, 0, Some("16.")),      // 1 ¶1
        (ListItem, 1, Some("(a)")),       // 2 ¶2
        (ListItem, 2, Some("(i)")),       // 3 ¶3
        (ListItem, 1, Some("(c)")),       // 4 ¶4
        (ListItem, 2, Some("(iv)")),      // 5 ¶5
        (Paragraph, 0, None),             // 6 ¶6
        (Paragraph, 0, Some("17.")),      // 7 ¶7
        (ListItem, 1, Some("(a)")),       // 8 ¶8
        (Table, 0, None),                 // 9 ¶9
        (Row, 0, None),                   // 10 ¶9.1
        (Cell, 1, None),                  // 11 ¶9.1.1
        (Cell, 1, None),                  // 12 ¶9.1.2
        (Paragraph, 0, Some("[r104]")),   // 13 ¶10
        (Paragraph, 0, Some("§ 5")),      // 14 ¶11
        (Paragraph, 0, Some("第十六条")), // 15 ¶12
        (Footnote, 0, Some("16")),        // 16
    ])
}

#[test]
fn markers_are_found_without_brackets_dots_or_case() {
    let placer = Placer::new(&sample());
    for (name, order) in [
        ("16", 1),
        ("16.", 1),
        (" 16) ", 1),
        ("(17)", 7),
        ("r104", 13),
        ("[R104]", 13),
        ("§ 5", 14),
        ("§5", 14),
        ("第十六条", 15),
        ("c", 4),
        ("(C)", 4),
    ] {
        assert_eq!(placer.place(name), Ok(order), "{name}");
    }
}

#[test]
fn our_numbers_and_links_are_found() {
    let placer = Placer::new(&sample());
    for (name, order) in
        [("¶1", 1), ("¶ 9", 9), ("¶9.1", 10), ("¶9.1.2", 12), ("¶12.", 15), ("#p9.1.2", 12), ("#b0", 0), ("#fn-16", 16), ("Title 0", 0)]
    {
        assert_eq!(placer.place(name), Ok(order), "{name}");
    }
    for name in ["¶16", "¶0", "¶9.9", "¶x", "22", "161", "16a", "r105", "", "Title 6", "¶"] {
        assert_eq!(placer.place(name), Err(PlaceError::Unknown(name.into())), "{name}");
    }
}

#[test]
fn nested_markers_are_found_by_their_path_and_several_matches_are_an_error() {
    let placer = Placer::new(&sample());
    for (name, order) in [("16 (a)", 2), ("16(a)", 2), ("16. (a) (i)", 3), ("17(a)", 8), ("c (iv)", 5), ("(c)(iv)", 5), ("16 c iv", 5)] {
        assert_eq!(placer.place(name), Ok(order), "{name}");
    }
    assert_eq!(placer.place("(a)").unwrap_err().to_string(), "“(a)” is the name of several paragraphs (¶2, ¶8); use one of these");
}

#[test]
fn every_block_is_found_by_the_name_it_is_given() {
    let blocks = sample();
    let placer = Placer::new(&blocks);
    for block in &blocks {
        let name = placer.name(block.order).unwrap();
        assert_eq!(placer.place(name), Ok(block.order), "{name}");
    }
    assert_eq!((placer.name(1), placer.name(2), placer.name(0)), (Some("16."), Some("¶2"), Some("#b0")));
}

fn text() -> impl Strategy<Value = String> {
    "[a-z =+@'\"\n\t،字😀]{0,12}".prop_map(|text| text)
}

fn word() -> impl Strategy<Value = String> {
    "[a-z字=+-]{0,6}"
}

fn export_line() -> impl Strategy<Value = ExportLine> {
    let who = (word(), word(), word(), word(), word(), word());
    let what = (
        text(),
        text(),
        proptest::option::of(text()),
        0usize..7,
        proptest::option::of(0usize..3),
        proptest::option::of(0i64..4_000_000_000_000),
    );
    let ids = (
        word(),
        word(),
        proptest::collection::btree_set("[a-z¶1-9]{1,4}", 0..3),
        proptest::option::of(("[a-z字]{1,5}", word(), proptest::option::of(0u32..99))),
    );
    (who, what, ids).prop_map(|(who, what, ids)| {
        let (body, proposed, original_text, shape, stance, date) = what;
        let mut line = ImportLine {
            author: who.0,
            affiliation: who.1,
            behalf: who.2,
            stakeholder_group: who.3,
            region: who.4,
            country: who.5,
            id: ids.0,
            parent: ids.1,
            paragraph: ids.2.into_iter().collect(),
            original_text,
            date: date.map(Timestamp),
            language: Some("ar".parse().unwrap()),
            state: Some(CommentState::Published),
            ..ImportLine::default()
        };
        line.position = stance.map(|at| Stance::ALL[at]).filter(|_| !line.paragraph.is_empty());
        line.quote = ids.3.filter(|_| line.paragraph.len() == 1).map(|(exact, prefix, start)| ImportQuote {
            exact,
            suffix: prefix.clone(),
            prefix,
            start,
        });
        let some = |text: String| if text.trim().is_empty() { "x".to_owned() } else { text };
        match shape {
            0 => {
                let edit = Edit { at: Timestamp(4), body: "after".into(), proposed_text: String::new() };
                (line.held_edit, line.kind, line.body) = (Some(edit), Some(CommentKind::Comment), some(body));
            }
            2 => (line.kind, line.operation, line.body) = (Some(CommentKind::Suggestion), Some(Operation::Delete), body),
            3 => {
                (line.kind, line.operation, line.body, line.proposed_text) =
                    (Some(CommentKind::Suggestion), Some(Operation::Replace), body, proposed);
            }
            4 => {
                (line.kind, line.operation, line.body, line.proposed_text) =
                    (Some(CommentKind::Suggestion), Some(Operation::InsertAfter), body, some(proposed));
            }
            1 => {
                (line.state, line.hidden, line.kind, line.body) =
                    (Some(CommentState::Hidden), "Why.".into(), Some(CommentKind::Question), some(body));
            }
            5 => (line.kind, line.state, line.position) = (Some(CommentKind::Comment), Some(CommentState::Withdrawn), None),
            _ => {
                line.paragraph = vec!["1".into()];
                line.position = Some(Stance::Support);
            }
        }
        let edit = Edit { at: Timestamp(1), body: "before".into(), proposed_text: String::new() };
        let by = Endorsement {
            name: "Sample participant 2".into(),
            participant: "7".into(),
            stakeholder_group: "youth".into(),
            at: Some(Timestamp(2)),
            ..Endorsement::default()
        };
        (line.edited, line.edits, line.endorsements, line.participant) = (Some(Timestamp(3)), vec![edit], vec![by], "8".into());
        ExportLine { line, level: Level::Guest, version: 1, agrees: 1 }
    })
}

#[test]
fn wrong_history_and_agreements_name_their_place() {
    for (json, wanted) in [
        (r#"{"body":"x","edits":5}"#, "edits: an array of objects"),
        (r#"{"body":"x","hidden":"Insults."}"#, "hidden: a reason for hiding needs the state hidden"),
        (r#"{"body":"x","held_edit":"y"}"#, "held_edit: an object is needed"),
        (r#"{"body":"x","held_edit":{"body":"y"}}"#, "held_edit.at: say when"),
        (r#"{"body":"x","state":"held","held_edit":{"at":"2026-01-01","body":"y"}}"#, "held_edit: only words that were published"),
        (r#"{"body":"x","edits":[{"at":"2026-01-01","body":"a"},{"body":"b"}]}"#, "edits[1].at: say when"),
        (r#"{"body":"x","edits":[{"at":"soon","body":"a"}]}"#, "edits[0].at “soon”"),
        (r#"{"body":"x","endorsements":["A"]}"#, "endorsements[0]: an object is needed"),
        (r#"{"body":"x","endorsements":[{"name":5.5},{"name":[]}]}"#, "endorsements[1].name: a text"),
        (r#"{"body":"x","edited":"yesterday"}"#, "edited “yesterday”"),
    ] {
        assert!(reason(json).starts_with(wanted), "{json}: {}", reason(json));
    }
}

proptest! {
    #[test]
    fn what_is_exported_comes_back_without_loss(lines in proptest::collection::vec(export_line(), 0..4)) {
        let mut file = Vec::new();
        write(&mut file, &lines).unwrap();
        let found = read(&file);
        prop_assert_eq!(&found.errors, &[]);
        let back: Vec<ImportLine> = found.lines.into_iter().map(|(_, line)| line).collect();
        let sent: Vec<ImportLine> = lines.iter().map(|export| export.line.clone()).collect();
        prop_assert_eq!(back, sent);
        // Only what the consultation knows by itself is not brought along.
        let known = if lines.is_empty() { vec![] } else { vec!["agrees", "level", "version"] };
        prop_assert_eq!(found.ignored.keys().map(String::as_str).collect::<Vec<_>>(), known);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in any::<String>()) {
        let _ = read(&bytes);
        let found = read(format!("{{\"body\":{:?},\"paragraph\":{text:?},\"date\":{text:?}}}", "x").as_bytes());
        let _ = found.errors.len();
        let _ = Placer::new(&sample()).place(&text);
    }
}
