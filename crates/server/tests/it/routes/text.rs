//! The text of a version as a Word file.

use axum::http::{Method, StatusCode};
use colloquy_consultation::{BlockKind, Role, Rules, SessionOut, VersionOut, Visibility};
use colloquy_documents::{Changes, import_file};
use serde_json::json;

use super::desk::sign_in;
use crate::app::{Answer, TestApp};

const TEXT: &str = "/c/gdc/v/1/text.docx";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Told = (BlockKind, Option<String>, String);

fn sent(version: &VersionOut) -> Vec<Told> {
    version.blocks.iter().map(|block| (block.kind, block.marker.clone(), block.text.clone())).collect()
}

fn read(answer: &Answer) -> Vec<Told> {
    assert_eq!(answer.status, StatusCode::OK);
    let file = import_file("text.docx", &answer.body, Changes::Suggest).unwrap();
    assert!(file.remarks.is_empty());
    file.draft.blocks.into_iter().map(|block| (block.kind, block.marker, block.text)).collect()
}

#[tokio::test]
async fn text_of_a_version_is_a_word_file_that_holds_its_blocks() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let mut reader = app.client();
    let page = reader.get("/c/gdc").await.text();
    assert!(page.contains(&format!("href=\"{TEXT}\" download")), "{page}");
    let file = reader.get(TEXT).await;
    assert_eq!(read(&file), sent(&version));
    assert_eq!((file.header("content-type"), file.header("cache-control")), (WORD, "public, no-cache"));
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"gdc-v1.docx\"");
    let etag = file.header("etag").to_owned();
    let again = reader.get_with(TEXT, &[("if-none-match", &etag)]).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    for never in ["/c/gdc/v/2/text.docx", "/c/gdc/v/0/text.docx", "/c/gdc/v/x/text.docx", "/c/never/v/1/text.docx"] {
        assert_eq!(reader.get(never).await.status, StatusCode::NOT_FOUND, "{never}");
    }
}

/// The words never change; the title above them may, and so the file is asked for again each time.
#[tokio::test]
async fn text_of_a_version_is_new_where_the_title_was_corrected() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let before = app.client().get(TEXT).await.header("etag").to_owned();
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    let patch = chair.json(Method::PATCH, "/api/v1/consultations/gdc/desk/settings", &json!({ "title": "A better title" })).await;
    assert!(patch.status.is_success(), "{}", patch.text());
    let after = app.client().get_with(TEXT, &[("if-none-match", &before)]).await;
    assert_eq!(after.status, StatusCode::OK);
    assert!(after.words().contains("A better title"));
}

#[tokio::test]
async fn text_of_a_next_version_is_nobodys_before_it_is_published() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    let begun = chair.raw(Method::POST, "/desk/gdc/next", "application/x-www-form-urlencoded", "intent=begin").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    for mut client in [chair, app.client()] {
        assert_eq!(client.get("/c/gdc/v/2/text.docx").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn text_of_a_members_consultation_is_its_members_alone_and_no_shared_cache_keeps_it() {
    let app = TestApp::new().await;
    let version = app.consultation("gdc", Rules::Open, Visibility::Members).await;
    let member = "member@example.org";
    app.app.store.administrator().add_members(&"gdc".parse().unwrap(), &[member.parse().unwrap()]).await.unwrap();
    let (mut stranger, mut other, mut client) = (app.client(), app.client(), app.client());
    sign_in(&app, &mut other, "other@example.org", None, None).await;
    for client in [&mut stranger, &mut other] {
        let answer = client.get(TEXT).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!answer.text().contains("Title of gdc"));
    }
    client.json(Method::POST, "/api/v1/session/code", &json!({ "email": member })).await;
    client.json(Method::POST, "/api/v1/session", &json!({ "email": member, "code": app.code(member) })).await.ok::<SessionOut>();
    let file = client.get(TEXT).await;
    assert_eq!(read(&file), sent(&version));
    assert_eq!(file.header("cache-control"), "private, no-cache");
}
