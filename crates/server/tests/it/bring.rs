//! Comments brought along and taken out.

use std::path::Path;

use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentIn, CommentPage, Language, RevisionOut, Rules, Visibility};
use colloquy_documents::{import_draft, jsonl};
use colloquy_server::bring::{bring_along, take_out};
use colloquy_store::{NewConsultation, Store};
use serde_json::{Value, json};

use crate::app::{TestApp, block, comment};

async fn create(store: &Store, slug: &str, draft: &[u8]) {
    let new = NewConsultation {
        slug: slug.parse().unwrap(),
        title: "Sample".into(),
        organiser: String::new(),
        welcome: String::new(),
        language: Language::english(),
        visibility: Visibility::Public,
        rules: Rules::Open,
        groups: vec![],
        regions: vec![],
        opens: None,
        closes: None,
        draft: import_draft("draft.md", draft).unwrap(),
        source: draft.into(),
        source_name: "draft.md".into(),
    };
    store.administrator().create_consultation(new).await.unwrap();
}

async fn export(store: &Store, slug: &str) -> String {
    let mut out = Vec::new();
    jsonl::write(&mut out, &take_out(store, &slug.parse().unwrap()).await.unwrap()).unwrap();
    String::from_utf8(out).unwrap()
}

fn lines(values: &[Value]) -> Vec<u8> {
    values.iter().map(|value| format!("{value}\n")).collect::<String>().into_bytes()
}

const DRAFT: &str = "16. We call for an open process.\n\n17. We thank the secretariat.\n\nA paragraph without a number.\n";

#[tokio::test]
async fn what_a_desk_entered_stays_reported_and_says_where_it_is_from() {
    let app = TestApp::new().await;
    let store = &app.app.store;
    create(store, "first", DRAFT.as_bytes()).await;
    create(store, "second", DRAFT.as_bytes()).await;
    let mut chair = app.client();
    crate::routes::desk::sign_in(&app, &mut chair, "chair@example.org", Some(colloquy_consultation::Role::CoChair), Some("first")).await;
    let entered = crate::routes::desk::entered(uuid::Uuid::now_v7());
    let answer = chair.json(Method::POST, "/api/v1/consultations/first/desk/reported", &entered).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    let out = export(store, "first").await;
    assert!(out.contains(r#""level":"reported""#) && out.contains(r#""said":{"place":"the call of 12 May""#), "{out}");
    assert!(!out.contains("secret-speaker"), "addresses are in no file");
    let slug: colloquy_consultation::Slug = "second".parse().unwrap();
    let report = bring_along(store, &slug, out.as_bytes(), false).await.unwrap();
    assert_eq!((report.stored, report.problems), (1, vec![]));
    assert!(!report.ignored.contains_key("said"));
    assert_eq!(export(store, "second").await, out);
    assert_eq!(bring_along(store, &slug, out.as_bytes(), false).await.unwrap().known, 1);
    let wrong =
        out.replace("\"place\":\"the call", "\"link\":\"javascript:alert(1)\",\"place\":\"the call").replace("\"id\":\"", "\"id\":\"x");
    let report = bring_along(store, &slug, wrong.as_bytes(), false).await.unwrap();
    assert!(report.problems[0].1.contains("said.link: write the whole address"), "{:?}", report.problems);
}

#[tokio::test]
async fn lines_are_placed_by_marker_and_number_and_come_out_again() {
    let app = TestApp::new().await;
    let store = &app.app.store;
    create(store, "first", DRAFT.as_bytes()).await;
    let file = lines(&[
        json!({ "id": "a", "paragraph": "16", "kind": "comment", "body": "On sixteen.", "author": "Sample participant 1", "stakeholder_group": "Academia", "region": "africa", "country": "Kenya", "date": "2026-11-07T09:12:00Z", "position": "support" }),
        json!({ "id": "b", "paragraph": ["(17)", "¶3"], "kind": "question", "body": "=On two.", "author": "Sample participant 2", "language": "fr" }),
        json!({ "id": "c", "parent": "a", "body": "An answer.", "author": "Sample participant 2" }),
        json!({ "id": "d", "paragraph": "17.", "operation": "replace", "proposed_text": "We thank all.", "original_text": "We thank the old secretariat.", "author": "" }),
        json!({ "id": "e", "paragraph": null, "kind": "comment", "body": "On the whole.", "mood": "good" }),
    ]);
    let slug = "first".parse().unwrap();
    let report = bring_along(store, &slug, &file, false).await.unwrap();
    assert_eq!(report.problems, []);
    assert_eq!((report.stored, report.known, report.positions), (5, 0, 1));
    assert_eq!((report.differing.as_slice(), report.ignored.get("mood")), (&[4][..], Some(&1)));
    let before = export(store, "first").await;
    let again = bring_along(store, &slug, &file, false).await.unwrap();
    assert_eq!((again.stored, again.positions), (0, 0));
    assert_eq!(export(store, "first").await, before, "a second run changes nothing");

    create(store, "second", DRAFT.as_bytes()).await;
    let moved = bring_along(store, &"second".parse().unwrap(), before.as_bytes(), false).await.unwrap();
    assert_eq!(moved.problems, []);
    assert_eq!(export(store, "second").await, before, "export, import, export: nothing is lost");
}

#[tokio::test]
async fn history_and_agreements_come_along_and_those_of_one_name_stay_apart() {
    let app = TestApp::new().await;
    let store = &app.app.store;
    let version = app.open("first").await;
    let paragraph = block(&version, "1");
    let (mut writer, mut one, mut other) = (app.client(), app.client(), app.client());
    for client in [&mut writer, &mut one, &mut other] {
        client.introduce("first", "Sample participant", "").await;
    }
    let made = writer.say("first", Some(paragraph), "First words.").await;
    for (revision, body) in ["Second words.", "=Third words."].into_iter().enumerate() {
        let patch = json!({ "body": body, "revision": revision });
        assert_eq!(writer.json(Method::PATCH, &format!("/api/v1/comments/{}", made.id), &patch).await.status, StatusCode::OK);
    }
    for client in [&mut one, &mut other] {
        assert_eq!(client.empty(Method::PUT, &format!("/api/v1/comments/{}/endorsement", made.id)).await.status, StatusCode::OK);
        let stance = json!({ "stance": "concern" });
        let answer = client.json(Method::PUT, &format!("/api/v1/blocks/{}/position", paragraph.id), &stance).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
    let withdrawn = one.say("first", None, "Taken back.").await;
    other.comment("first", &CommentIn { parent: Some(withdrawn.id), ..comment(None, "Stays.") }).await;
    one.empty(Method::DELETE, &format!("/api/v1/comments/{}", withdrawn.id)).await;

    let before = export(store, "first").await;
    let lines: Vec<Value> = before.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["edits"][1]["body"], "Second words.");
    assert_eq!(lines[0]["endorsements"].as_array().unwrap().len(), 2);
    assert_eq!(lines[1]["state"], "withdrawn");
    assert!(lines[1].get("participant").is_none() && lines[1].get("author").is_none(), "nobody learns who took it back");

    // Back into the same consultation: all of it is known.
    let back = bring_along(store, &"first".parse().unwrap(), before.as_bytes(), false).await.unwrap();
    assert_eq!((back.stored, back.known, back.positions, back.problems), (0, 3, 0, vec![]));
    assert_eq!(export(store, "first").await, before);

    app.open("second").await;
    let moved = bring_along(store, &"second".parse().unwrap(), before.as_bytes(), false).await.unwrap();
    assert_eq!((moved.stored, moved.positions, moved.problems), (3, 2, vec![]));
    let mut ignored: Vec<&String> = moved.ignored.keys().collect();
    ignored.sort();
    assert_eq!(ignored, ["agrees", "level", "version"]);
    let as_imported = |text: &str| text.replace(r#""level":"guest""#, r#""level":"imported""#);
    assert_eq!(export(store, "second").await, as_imported(&before), "nothing is lost but how well people are known");
    let shown: CommentPage = app.client().get("/api/v1/consultations/second/comments").await.ok();
    let root = shown.items.iter().find(|comment| comment.body == "=Third words.").unwrap();
    assert_eq!((root.revisions, root.agrees), (2, 2));
    let old: Vec<RevisionOut> = app.client().get(&format!("/api/v1/comments/{}/revisions", root.id)).await.ok();
    assert_eq!(old.iter().map(|old| old.body.as_str()).collect::<Vec<_>>(), ["First words.", "Second words."]);
}

#[tokio::test]
async fn wrong_people_who_agree_are_named_and_withdrawn_words_are_not_kept() {
    let app = TestApp::new().await;
    let store = &app.app.store;
    create(store, "gdc", DRAFT.as_bytes()).await;
    let slug = "gdc".parse().unwrap();
    let wrong = lines(&[json!({ "body": "Words.", "endorsements": [{ "name": "A" }, { "name": "B", "stakeholder_group": "nobles" }] })]);
    let report = bring_along(store, &slug, &wrong, false).await.unwrap();
    assert!(report.problems[0].1.starts_with("endorsements[1].stakeholder_group: “nobles”"), "{:?}", report.problems);
    let withdrawn = lines(&[
        json!({ "id": "w", "body": "Words.", "author": "Sample participant 1", "state": "withdrawn", "edits": [{ "at": "2026-01-01", "body": "Earlier." }] }),
        json!({ "id": "r", "parent": "w", "body": "An answer." }),
    ]);
    assert_eq!(bring_along(store, &slug, &withdrawn, false).await.unwrap().stored, 2);
    let text = export(store, "gdc").await;
    assert!(!text.contains("Words.") && !text.contains("Sample participant 1") && !text.contains("Earlier."), "{text}");
}

#[tokio::test]
async fn what_cannot_be_placed_is_reported_and_nothing_is_stored_unless_asked() {
    let app = TestApp::new().await;
    let store = &app.app.store;
    create(store, "gdc", DRAFT.as_bytes()).await;
    let file = lines(&[
        json!({ "id": "a", "paragraph": "16", "body": "Good." }),
        json!({ "id": "b", "paragraph": "99", "body": "Nowhere." }),
        json!({ "id": "c", "paragraph": "17", "body": "Nobody.", "stakeholder_group": "nobles" }),
        json!({ "id": "d", "paragraph": "17", "kind": "remark", "body": "Wrong." }),
        json!({ "id": "e", "paragraph": "17", "quote": "not there", "body": "Misquoted." }),
    ]);
    let slug = "gdc".parse().unwrap();
    let report = bring_along(store, &slug, &file, false).await.unwrap();
    assert_eq!(report.problems.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3, 4, 5], "all that is wrong is told at once");
    assert!(report.problems[0].1.contains("99") && report.problems[1].1.contains("nobles") && report.problems[2].1.contains("remark"));
    assert_eq!(export(store, "gdc").await, "");
    let report = bring_along(store, &slug, &file, true).await.unwrap();
    assert_eq!((report.stored, report.problems.len()), (1, 4));
}

/// The GDPR proposals in the exchange form: `paragraphs` and texts as they are, ids by line.
fn proposals(text: &str) -> (Vec<Value>, usize) {
    let mut unplaced = 0;
    let converted = text.lines().enumerate().map(|(index, line)| {
        let row: Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| row[key].as_str().unwrap_or("").to_owned();
        let paragraphs: Vec<String> = row["paragraphs"].as_array().map(|list| list.iter().filter_map(Value::as_str).map(str::to_owned).collect()).unwrap_or_default();
        unplaced += usize::from(paragraphs.is_empty());
        let (original, proposed) = (text("original_text"), text("proposed_text"));
        // “a28+” is something new after a28.
        let is_new = !paragraphs.is_empty() && paragraphs.iter().all(|name| name.ends_with('+'));
        let paragraphs: Vec<&str> = paragraphs.iter().map(|name| name.trim_end_matches('+')).collect();
        let original = if is_new { String::new() } else { original };
        let operation = match (original.is_empty(), proposed.is_empty()) {
            (true, false) => "insert-after",
            (false, true) => "delete",
            _ => "replace",
        };
        // A replacement needs a place; where the source names none, the words are a comment on the whole.
        let mut out = json!({ "id": format!("lobbyplag-{index}"), "paragraph": paragraphs, "author": text("author"), "language": row["language"].as_str().unwrap_or("en") });
        if paragraphs.is_empty() {
            out["kind"] = json!("comment");
            out["body"] = json!(if proposed.is_empty() { original } else { proposed });
        } else {
            out["kind"] = json!("suggestion");
            out["operation"] = json!(operation);
            out["original_text"] = json!(original);
            out["proposed_text"] = json!(if operation == "delete" { String::new() } else { proposed });
        }
        out
    });
    let converted: Vec<Value> = converted.collect();
    (converted, unplaced)
}

#[tokio::test]
async fn the_gdpr_proposals_are_placed_without_a_wrong_paragraph() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let Ok(draft) = std::fs::read(data.join("drafts/gdpr_2012_proposal_paragraphs_reconstructed_en.md")) else {
        eprintln!("skipped: the test data is not here");
        return;
    };
    let rows = std::fs::read_to_string(data.join("comments/lobbyplag_gdpr_proposals.jsonl")).unwrap();
    let app = TestApp::new().await;
    let store = &app.app.store;
    create(store, "gdpr", &draft).await;
    let slug = "gdpr".parse().unwrap();
    let version = store.administrator().reader(&slug).await.unwrap().version(None).await.unwrap();
    assert_eq!(version.blocks.iter().filter(|block| block.number.is_some()).count(), 419);

    let (values, _) = proposals(&rows);
    assert_eq!(values.len(), 1159);
    let report = bring_along(store, &slug, &lines(&values), true).await.unwrap();
    let exported = take_out(store, &slug).await.unwrap();
    let key = |name: &str| name.trim_matches(['[', ']']).to_owned();
    for line in &exported {
        let index: usize = line.line.id.trim_start_matches("lobbyplag-").parse().unwrap();
        let wanted: Vec<String> =
            values[index]["paragraph"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect();
        let mut wanted: Vec<String> = wanted.iter().map(|name| key(name)).collect();
        let mut found: Vec<String> = line.line.paragraph.iter().map(|name| key(name)).collect();
        wanted.sort();
        found.sort();
        wanted.dedup();
        assert_eq!(found, wanted, "{}", line.line.id);
    }
    // What is not stored names a paragraph that the rebuilt draft does not have, or proposes nothing at all.
    for (line, reason) in &report.problems {
        let value = &values[*line as usize - 1];
        let has_no_words = ["body", "proposed_text"].iter().all(|key| value[*key].as_str().unwrap_or("").is_empty());
        let names = value["paragraph"].as_array().unwrap();
        let exists = |name: &Value| version.blocks.iter().any(|block| block.marker.as_deref().map(key).as_deref() == name.as_str());
        assert!(has_no_words || !names.iter().all(exists), "line {line}: {reason}");
    }
    assert_eq!(report.stored as usize, exported.len());
    let refused: std::collections::BTreeSet<u32> = report.problems.iter().map(|(line, _)| *line).collect();
    assert_eq!(report.stored as usize + refused.len(), values.len());
    assert!(report.stored >= 900, "{} stored", report.stored);

    let before = export(store, "gdpr").await;
    let again = bring_along(store, &slug, &lines(&values), true).await.unwrap();
    assert_eq!((again.stored, again.known), (0, report.stored));
    assert_eq!(export(store, "gdpr").await, before);
    create(store, "copy", &draft).await;
    let moved = bring_along(store, &"copy".parse().unwrap(), before.as_bytes(), false).await.unwrap();
    assert_eq!(moved.problems, []);
    assert_eq!(export(store, "copy").await, before);
}
