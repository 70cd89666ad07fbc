//! Files from the desk.

use axum::http::{Method, StatusCode, header};
use colloquy_consultation::Role;
use serde_json::{Value, json};
use uuid::Uuid;

use super::desk::sign_in;
use crate::app::{Answer, Client, TestApp, block};

const SLUG: &str = "gdc";

/// A consultation with two threads, a drafted decision on the first, and a co-chair.
async fn desk(app: &TestApp) -> Client {
    let version = app.open(SLUG).await;
    let mut writer = app.client();
    writer.introduce(SLUG, "Sample participant 1", "").await;
    let first = writer.say(SLUG, Some(block(&version, "1")), "=1+1 is about openness.").await;
    let mut answer = crate::app::comment(None, "An answer.");
    answer.parent = Some(first.id);
    writer.comment(SLUG, &answer).await;
    writer.say(SLUG, None, "Elsewhere: نص عربي، 中文。").await;
    let mut chair = app.client();
    sign_in(app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let at = |path: &str| format!("/api/v1/consultations/{SLUG}/desk{path}");
    let decision =
        json!({ "decisions": [{ "comment": first.id, "disposition": "accepted", "reason": "A drafted reason.", "revision": 0 }] });
    chair.json(Method::PUT, &at("/decisions"), &decision).await.ok::<Value>();
    let note = json!({ "id": Uuid::now_v7(), "comment": first.id, "text": "A private note." });
    chair.json(Method::POST, &at("/notes"), &note).await.ok::<Value>();
    chair
}

async fn file(client: &mut Client, query: &str) -> Answer {
    let answer = client.get(&format!("/api/v1/consultations/{SLUG}/desk/export?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{query}: {}", String::from_utf8_lossy(&answer.body));
    answer
}

#[tokio::test]
async fn every_format_comes_with_its_type_and_name() {
    let app = TestApp::new().await;
    let mut chair = desk(&app).await;
    for (format, mime, end) in [
        ("csv", "text/csv", ".csv"),
        ("xlsx", "spreadsheetml.sheet", ".xlsx"),
        ("docx", "wordprocessingml.document", ".docx"),
        ("docx-annotated", "wordprocessingml.document", "-annotated.docx"),
        ("docx-clean", "wordprocessingml.document", "-text.docx"),
        ("md", "text/markdown", ".md"),
        ("jsonl", "application/jsonl", ".jsonl"),
        ("jsonld", "application/ld+json", ".jsonld"),
    ] {
        for lang in ["en", "ar"] {
            let answer = file(&mut chair, &format!("format={format}&lang={lang}")).await;
            let header = |name| answer.headers[name].to_str().unwrap().to_owned();
            assert!(header(header::CONTENT_TYPE).contains(mime), "{format}");
            let name = header(header::CONTENT_DISPOSITION);
            assert!(name.starts_with("attachment; filename=\"gdc-20") && name.ends_with(&format!("{end}\"")), "{name}");
            assert_eq!(header(header::CACHE_CONTROL), "no-store");
            let text = String::from_utf8_lossy(&answer.body);
            assert!(!text.contains("export-") && !text.contains("disposition-"), "{format} {lang}: every word has its message\n{text}");
            assert!(!text.contains("A private note.") && !text.contains("chair@example.org"), "{format}");
        }
    }
}

#[tokio::test]
async fn the_document_names_the_type_of_every_format() {
    let document = serde_json::to_value(colloquy_server::router::api().split_for_parts().1).unwrap();
    let answers = &document["paths"]["/api/v1/consultations/{slug}/desk/export"]["get"]["responses"]["200"]["content"];
    for form in <colloquy_server::report::Form as clap::ValueEnum>::value_variants() {
        let mime = form.mime().split(';').next().unwrap();
        assert!(answers.get(mime).is_some(), "{mime}");
    }
}

#[tokio::test]
async fn drafts_come_when_asked_for() {
    let app = TestApp::new().await;
    let mut chair = desk(&app).await;
    for format in ["csv", "md", "jsonld", "docx-annotated"] {
        assert!(!file(&mut chair, &format!("format={format}")).await.words().contains("A drafted reason."), "{format}");
        let with = file(&mut chair, &format!("format={format}&drafts=true")).await.words();
        assert!(with.contains("A drafted reason.") && with.contains("Accepted (not published)"), "{format}: {with}");
    }
    chair.json(Method::POST, &format!("/api/v1/consultations/{SLUG}/desk/publications"), &json!({})).await.ok::<Value>();
    let published = file(&mut chair, "format=csv").await.text();
    assert!(published.contains("A drafted reason.") && !published.contains("not published"), "{published}");
}

#[tokio::test]
async fn what_is_chosen_on_screen_is_what_comes() {
    let app = TestApp::new().await;
    let mut chair = desk(&app).await;
    for format in ["csv", "md", "jsonl", "jsonld", "docx-annotated"] {
        let all = file(&mut chair, &format!("format={format}")).await.words();
        // A Word file has a run for each script.
        let elsewhere = if format == "docx-annotated" { "Elsewhere" } else { "Elsewhere: نص عربي، 中文。" };
        assert!(all.contains(elsewhere) && all.contains("An answer."), "{format}: {all}");
        let chosen = file(&mut chair, &format!("format={format}&q=OPENNESS&sort=newest")).await.words();
        assert!(chosen.contains("1+1 is about") && chosen.contains("An answer."), "{format}: {chosen}");
        assert!(!chosen.contains("Elsewhere"), "{format}: {chosen}");
    }
}

#[tokio::test]
async fn jsonl_from_the_desk_holds_nothing_that_was_never_published() {
    let app = TestApp::new().await;
    let version = app.consultation(SLUG, colloquy_consultation::Rules::Confirmed, colloquy_consultation::Visibility::Public).await;
    let mut writer = app.client();
    writer.introduce(SLUG, "Sample participant 1", "writer@example.org").await;
    let waiting = writer.comment(SLUG, &crate::app::comment(Some(block(&version, "1").id), "Words that wait.")).await;
    assert!(waiting.text().contains("waiting"), "{}", waiting.text());
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    assert_eq!(file(&mut chair, "format=jsonl").await.text(), "");
}

#[tokio::test]
async fn wrong_parameters_are_named() {
    let app = TestApp::new().await;
    let mut chair = desk(&app).await;
    for (query, field) in [
        ("", "format"),
        ("format=pdf", "format"),
        ("format=csv&drafts=maybe", "drafts"),
        ("format=csv&mood=good", "mood"),
        ("format=csv&kind=x", "kind"),
    ] {
        let problem = chair.get(&format!("/api/v1/consultations/{SLUG}/desk/export?{query}")).await.problem();
        assert_eq!((problem.status, problem.errors[0].field.as_str()), (422, field), "{query}");
    }
}
