//! Versions: who may write the next one, the comparison, and the archive.

use std::io::Read as _;

use axum::body::Body;
use axum::http::{Method, StatusCode};
use colloquy_consultation::Role;
use sha2::{Digest as _, Sha256};

use crate::app::{Answer, Client, TestApp, block};
use crate::routes::desk::sign_in;

const PAGE: &str = "/desk/gdc/next";

async fn press(client: &mut Client, fields: &[(&str, &str)]) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    client.raw(Method::POST, PAGE, "application/x-www-form-urlencoded", body).await
}

#[tokio::test]
async fn next_version_is_written_by_editors_published_by_co_chairs_and_seen_by_nobody_else() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let (mut stranger, mut observer, mut editor, mut chair) = (app.client(), app.client(), app.client(), app.client());
    sign_in(&app, &mut observer, "observer@example.org", Some(Role::Observer), Some("gdc")).await;
    sign_in(&app, &mut editor, "editor@example.org", Some(Role::Editor), Some("gdc")).await;
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    let first = stranger.get(PAGE).await;
    assert_eq!(first.status, StatusCode::UNAUTHORIZED);
    assert!(first.text().contains("Please sign in") && first.text().contains("class=\"button\" href=\"/sign-in\""), "{}", first.text());
    let begin = [("intent", "begin"), ("accepted", "yes")];
    assert_eq!(press(&mut stranger, &begin).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(press(&mut observer, &begin).await.status, StatusCode::FORBIDDEN);
    assert_eq!(press(&mut editor, &begin).await.status, StatusCode::SEE_OTHER);
    assert_eq!(press(&mut editor, &begin).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it is begun already");
    assert!(!observer.get(PAGE).await.text().contains("value=\"publish\""));
    assert!(stranger.get("/c/gdc/compare/1/2").await.status == StatusCode::NOT_FOUND);

    let publish = [("intent", "publish"), ("note", "What changed."), ("carry", "open"), ("open", "yes")];
    assert_eq!(press(&mut editor, &publish).await.status, StatusCode::FORBIDDEN);
    let refused = press(&mut chair, &[("intent", "publish"), ("note", ""), ("carry", "all"), ("closes", "tomorrow, perhaps")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("tomorrow, perhaps"), "what was typed is still there");
    let published = press(&mut chair, &publish).await;
    assert_eq!((published.status, published.header("location")), (StatusCode::SEE_OTHER, "/c/gdc/compare/1/2"));
    let compared = stranger.get("/c/gdc/compare/1/2").await.text();
    assert!(compared.contains("What changed.") && compared.contains("Nothing changed."), "{compared}");
    assert!(stranger.get("/c/gdc/v/1").await.text().contains("href=\"/c/gdc/v/2\""));
}

#[tokio::test]
async fn block_that_somebody_changed_meanwhile_is_refused_with_both_texts() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    press(&mut chair, &[("intent", "begin")]).await;
    let page = chair.get(PAGE).await.text();
    let id = page.split("id=\"n-").find(|part| part.contains("next__block--paragraph")).unwrap().split('"').next().unwrap().to_owned();
    let edit = |text: &'static str| [("intent", "edit"), ("block", id.as_str()), ("revision", "1"), ("text", text)];
    assert_eq!(press(&mut chair, &edit("The first words.")).await.status, StatusCode::SEE_OTHER);
    let refused = press(&mut chair, &edit("The second words.")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = refused.text();
    assert!(text.contains("The first words.") && text.contains("The second words."), "{text}");
}

#[tokio::test]
async fn archive_holds_what_everybody_may_read_and_its_manifest_fits() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    writer.say("gdc", Some(block(&version, "1")), "Words for everybody.").await;
    let hidden = writer.say("gdc", None, "Words that are hidden.").await;
    let mut chair = app.client();
    assert_eq!(app.client().get("/desk/gdc/snapshot").await.status, StatusCode::UNAUTHORIZED);
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    let hide = format!("/api/v1/consultations/gdc/desk/comments/{}/hide", hidden.id);
    let done = chair.send(Method::POST, &hide, &[("content-type", "application/json")], Body::from(r#"{"reason":"A sample."}"#)).await;
    assert!(done.status.is_success(), "{}", done.text());

    let archive = chair.get("/desk/gdc/snapshot").await;
    assert_eq!(archive.status, StatusCode::OK, "{}", archive.text());
    assert!(archive.header("content-disposition").contains("gdc-"));
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(archive.body.to_vec())).unwrap();
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    let manifest: serde_json::Value = serde_json::from_slice(&read("manifest.json")).unwrap();
    let files = manifest["files"].as_array().unwrap();
    assert_eq!(files.len(), 4);
    for file in files {
        let bytes = read(file["name"].as_str().unwrap());
        let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file["sha256"], hash.as_str());
        assert!(!String::from_utf8(bytes).unwrap().contains("Words that are hidden."), "{}", file["name"]);
    }
    let page = String::from_utf8(read("index.html")).unwrap();
    assert!(page.contains("Words for everybody.") && !page.contains("<script") && !page.contains("href=\"/"));
}
