use super::*;
use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);

fn there<T: serde::Serialize>(value: &T) -> Fields {
    Fields::parse(&serde_json::to_string(value).unwrap()).unwrap()
}

fn comment() -> CommentOut {
    let id: CommentId = "0193a5c0-7c5a-7d00-8000-0123456789ab".parse().unwrap();
    CommentOut {
        id,
        kind: CommentKind::Suggestion,
        state: CommentState::Waiting,
        version: 2,
        parent: Some(id),
        root: id,
        anchors: vec![AnchorOut { block: BlockId(id.0), order: 7, number: "14.2".parse().ok() }],
        quote: Some(QuoteIn { exact: "字".into(), prefix: "a".into(), suffix: "b".into(), start: 3 }),
        text_language: "fr".parse().ok(),
        name: "Sample participant 3".into(),
        affiliation: "A body".into(),
        behalf: "Another".into(),
        group: "youth".into(),
        region: "africa".into(),
        level: Level::Confirmed,
        body: "line\nline \u{1F600}".into(),
        language: "pt-BR".parse().unwrap(),
        operation: Some(Operation::InsertAfter),
        base: "old".into(),
        proposed: "new".into(),
        at: Timestamp(1_784_937_599_123),
        edited: Some(Timestamp(1_784_937_600_000)),
        revisions: 2,
        agrees: 4,
        agreed: true,
        mine: true,
        replies: 1,
        said: None,
        decision: Some(VerdictOut {
            disposition: Disposition::AcceptedInPart,
            reason: "r".into(),
            wording: "w".into(),
            at: Timestamp(7000),
        }),
        hidden: "h".into(),
        carried: Some(CarriedOut { version: 1, number: "3.1".parse().ok(), words: "gone".into() }),
    }
}

#[wasm_bindgen_test]
fn comment_reads_as_the_server_writes_it() {
    assert_eq!(read_comment(&there(&comment())), Some(comment()));
    let plain = CommentOut { parent: None, quote: None, operation: None, edited: None, anchors: vec![], ..comment() };
    assert_eq!(read_comment(&there(&plain)), Some(plain));
}

#[wasm_bindgen_test]
fn comment_of_an_unknown_kind_is_left_out_of_its_page() {
    let json = serde_json::to_string(&CommentPage { items: vec![comment()], next: Some("c".into()), total: 9 }).unwrap();
    assert_eq!(read_page(&Fields::parse(&json).unwrap()).items.len(), 1);
    let odd = read_page(&Fields::parse(&json.replace("suggestion", "poem")).unwrap());
    assert_eq!((odd.items.len(), odd.next.as_deref(), odd.total), (0, Some("c"), 9));
}

#[wasm_bindgen_test]
fn summary_positions_session_event_and_problem_read_as_the_server_writes_them() {
    let summary = SummaryOut {
        seq: 9,
        now: Timestamp(1000),
        stage: Stage::Coming,
        opens: Timestamp(2000),
        closes: Some(Timestamp(3000)),
        paused: Some(PauseOut { since: Timestamp(1500), reason: "r".into() }),
        people: 1,
        comments: 2,
        whole: 3,
        numbered: 4,
        untouched: 5,
        mine: 6,
        blocks: vec![TallyOut { order: 1, comments: 2, suggestions: 3, questions: 4, again: 8, support: 5, changes: 6, concern: 7 }],
    };
    assert_eq!(read_summary(&there(&summary)), summary);
    let group = GroupTallyOut { group: "media".into(), support: 1, changes: 2, concern: 3 };
    let positions = PositionsOut { mine: Some(Stance::SupportWithChanges), groups: vec![group] };
    assert_eq!(read_positions(&there(&positions)), positions);
    let statement = StatementIn {
        name: "A".into(),
        group: "b".into(),
        region: "c".into(),
        affiliation: "d".into(),
        behalf: "e".into(),
        email: "f".into(),
        language: "g".into(),
    };
    let session = SessionOut {
        person: None,
        email: "f".into(),
        code_sent: true,
        confirmed: true,
        member: true,
        roles: vec![],
        statement,
        waiting: 2,
    };
    assert_eq!(read_session(&there(&session)), session);
    let event = EventOut {
        seq: 3,
        at: Timestamp(5000),
        kind: EventKind::Endorsement,
        comment: Some(comment().id),
        root: Some(comment().id),
        version: Some(1),
        blocks: vec![1, 5],
    };
    assert_eq!(read_event(&there(&event)), Some(event));
    let problem = Problem {
        kind: "about:blank".into(),
        title: "Conflict".into(),
        status: 409,
        code: "closed".into(),
        detail: "It closed.".into(),
        errors: vec![FieldError { field: "name".into(), code: "missing".into(), reason: "Please".into() }],
        at: Some(Timestamp(0)),
        retry_after: Some(3),
    };
    assert_eq!(read_problem(&there(&problem)), problem);
}
