//! Word in, Word out: a file is brought along, said on, decided on, taken away and brought along again.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentIn, CommentKind, CommentOut, CommentPage, FoundedOut, Operation, QuoteIn, Role, VersionOut};
use colloquy_documents::{Changes, import_file};
use serde_json::{Value, json};

use super::desk::sign_in;
use super::founding::form;
use crate::app::{Answer, Client, TestApp, comment};
use crate::office;

async fn found(chair: &mut Client, slug: &str, changes: &str, file: &[u8]) -> FoundedOut {
    let body =
        form(&[("slug", slug), ("title", "A letter"), ("organiser", "Sample group"), ("changes", changes)], Some(("letter.docx", file)));
    let made = chair.raw(Method::POST, "/api/v1/consultations", "multipart/form-data; boundary=x", Body::from(body)).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    made.read()
}

async fn version(client: &mut Client, slug: &str) -> VersionOut {
    client.get(&format!("/api/v1/consultations/{slug}/versions/1")).await.ok()
}

async fn said(client: &mut Client, slug: &str) -> Vec<CommentOut> {
    let page: CommentPage = client.get(&format!("/api/v1/consultations/{slug}/comments?version=1&limit=100")).await.ok();
    page.items
}

async fn export(client: &mut Client, slug: &str, query: &str) -> Answer {
    client.get(&format!("/api/v1/consultations/{slug}/desk/export?{query}")).await
}

/// What a contribution says, by the numbers of blocks instead of their ids.
type Line = (String, Vec<usize>, Option<String>, Option<Operation>, String, String, Option<String>, String);

fn lines(version: &VersionOut, all: &[CommentOut]) -> BTreeSet<String> {
    let line = |one: &CommentOut| -> Line {
        let blocks = one.anchors.iter().filter_map(|anchor| version.blocks.iter().position(|block| block.id == anchor.block));
        let parent = one.parent.map(|parent| all.iter().find(|other| other.id == parent).unwrap().body.clone());
        (
            one.name.clone(),
            blocks.collect(),
            one.quote.as_ref().map(|quote| quote.exact.clone()),
            one.operation,
            one.proposed.clone(),
            one.body.clone(),
            parent,
            // A file says its seconds.
            (one.at.0 / 1000).to_string(),
        )
    };
    all.iter().map(|one| format!("{:?}", line(one))).collect()
}

fn text(version: &VersionOut) -> Vec<(String, Option<&str>, &str)> {
    version.blocks.iter().map(|block| (format!("{:?}", block.kind), block.marker.as_deref(), block.text.as_str())).collect()
}

/// A thread, a suggestion and a question of people who came by the page, on a consultation made of a Word file.
async fn discuss(app: &TestApp, slug: &str) {
    let mut reader = app.client();
    reader.introduce(slug, "Sample participant 1", "").await;
    let version = version(&mut reader, slug).await;
    let (one, two) = (&version.blocks[1], &version.blocks[2]);
    assert_eq!((one.marker.as_deref(), two.marker.as_deref()), (Some("16."), Some("17.")));
    let start = one.text.chars().collect::<Vec<_>>().windows(4).position(|four| four == ['o', 'p', 'e', 'n']).unwrap();
    let quote = QuoteIn { exact: "open".into(), prefix: String::new(), suffix: String::new(), start: u32::try_from(start).unwrap() };
    let first = reader.comment(slug, &CommentIn { quote: Some(quote), ..comment(Some(one.id), "Open to whom?\n\nPlease say.") }).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
    let first: CommentOut = first.read();
    let mut other = app.client();
    other.introduce(slug, "Sample participant 2 العربية", "").await;
    let answer = CommentIn { parent: Some(first.id), ..comment(None, "To all <stakeholders> & governments: للجميع。") };
    let other_words = CommentIn {
        kind: CommentKind::Suggestion,
        operation: Some(Operation::Replace),
        proposed: "We thank the secretariat and the hosts.".into(),
        ..comment(Some(two.id), "The hosts, too.")
    };
    for said in [answer, other_words] {
        let done = other.comment(slug, &said).await;
        assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
    }
}

#[tokio::test]
async fn annotated_draft_brings_back_the_same_blocks_comments_replies_and_suggestions() {
    let app = TestApp::new().await;
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::Admin), None).await;
    let original = office::docx();
    found(&mut chair, "letter", "suggest", &original).await;
    discuss(&app, "letter").await;
    let before = said(&mut chair, "letter").await;
    assert_eq!(before.len(), 7);

    let answer = export(&mut chair, "letter", "format=docx-annotated").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.words());
    assert!(answer.words().contains("Draft of March"), "it is the author's own file, with its header");
    found(&mut chair, "again", "suggest", &answer.body).await;
    let (one, two) = (version(&mut chair, "letter").await, version(&mut chair, "again").await);
    assert_eq!(text(&one), text(&two));
    let after = said(&mut chair, "again").await;
    assert_eq!(lines(&one, &before), lines(&two, &after));
    // And once more: nothing grows.
    let third = export(&mut chair, "again", "format=docx-annotated").await;
    found(&mut chair, "third", "suggest", &third.body).await;
    let three = version(&mut chair, "third").await;
    assert_eq!(lines(&one, &before), lines(&three, &said(&mut chair, "third").await));
}

#[tokio::test]
async fn decisions_are_answers_in_the_annotated_draft_once_they_are_published() {
    let app = TestApp::new().await;
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::Admin), None).await;
    found(&mut chair, "letter", "suggest", &office::docx()).await;
    discuss(&app, "letter").await;
    let all = said(&mut chair, "letter").await;
    let asked = all.iter().find(|one| one.body.starts_with("Open to whom?")).unwrap();
    let decision = json!({ "decisions": [{ "comment": asked.id, "disposition": "accepted", "reason": "It was unclear.", "revision": 0 }] });
    chair.json(Method::PUT, "/api/v1/consultations/letter/desk/decisions", &decision).await.ok::<Value>();
    let draft = export(&mut chair, "letter", "format=docx-annotated").await;
    assert!(!draft.words().contains("It was unclear."), "a draft of a decision is for the desk alone");
    chair.json(Method::POST, "/api/v1/consultations/letter/desk/publications", &json!({})).await.ok::<Value>();

    let file = export(&mut chair, "letter", "format=docx-annotated").await;
    let read = import_file("letter.docx", &file.body, Changes::Suggest).unwrap();
    let at = read.remarks.iter().position(|remark| remark.body.starts_with("Open to whom?")).unwrap();
    let answers: Vec<_> = read.remarks.iter().filter(|remark| remark.parent == Some(at)).collect();
    assert_eq!(answers.len(), 2, "{answers:?}");
    let decided = answers.iter().find(|remark| remark.body.contains("It was unclear.")).unwrap();
    assert_eq!(decided.author, "Sample group");
    assert!(decided.body.starts_with("Accepted"), "{decided:?}");
    assert!(read.remarks[at].resolved, "what is decided is settled");
}

#[tokio::test]
async fn annotated_draft_of_accepted_changes_stands_on_the_accepted_words() {
    let app = TestApp::new().await;
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::Admin), None).await;
    for (slug, changes, words) in [("taken", "accept", "We praise the secretariat."), ("left", "reject", "We thank the secretariat.")] {
        found(&mut chair, slug, changes, &office::docx()).await;
        let file = export(&mut chair, slug, "format=docx-annotated").await;
        let read = import_file("letter.docx", &file.body, Changes::Suggest).unwrap();
        assert_eq!(read.draft.blocks[2].text, words);
        assert!(read.remarks.iter().all(|remark| remark.suggestion.is_none()), "{:?}", read.remarks);
    }
}

#[tokio::test]
async fn annotated_draft_is_the_desks_alone() {
    let app = TestApp::new().await;
    let mut admin = app.client();
    sign_in(&app, &mut admin, "admin@example.org", Some(Role::Admin), None).await;
    found(&mut admin, "letter", "suggest", &office::docx()).await;
    let (mut stranger, mut observer, mut elsewhere) = (app.client(), app.client(), app.client());
    sign_in(&app, &mut observer, "observer@example.org", Some(Role::Observer), Some("letter")).await;
    app.open("other").await;
    sign_in(&app, &mut elsewhere, "chair@example.org", Some(Role::CoChair), Some("other")).await;
    for format in ["docx-annotated", "docx-clean"] {
        let query = format!("format={format}");
        assert_eq!(export(&mut stranger, "letter", &query).await.status, StatusCode::UNAUTHORIZED, "{format}");
        assert_eq!(export(&mut elsewhere, "letter", &query).await.status, StatusCode::FORBIDDEN, "{format}");
        assert_eq!(export(&mut observer, "letter", &query).await.status, StatusCode::OK, "{format}");
    }
}
