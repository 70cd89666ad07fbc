use axum::http::{Method, StatusCode};
use colloquy_consultation::{Rules, SessionOut, Visibility};
use serde_json::json;

use crate::app::{TestApp, block, comment, statement};

const MEMBER: &str = "member@example.org";

#[tokio::test]
async fn a_members_consultation_does_not_exist_for_others() {
    let app = TestApp::new().await;
    app.open("open").await;
    let version = app.consultation("secret", Rules::Open, Visibility::Members).await;
    app.app.store.administrator().add_members(&"secret".parse().unwrap(), &[MEMBER.parse().unwrap()]).await.unwrap();
    let mut member = app.client();
    member.json(Method::POST, "/api/v1/session/code", &json!({ "email": MEMBER })).await;
    member.json(Method::POST, "/api/v1/session", &json!({ "email": MEMBER, "code": app.code(MEMBER) })).await.ok::<SessionOut>();
    member.introduce("secret", "Sample member", "").await;
    let made = member.say("secret", Some(block(&version, "1")), "Secret words.").await;
    assert!(member.get("/").await.text().contains("Title of secret"));
    assert!(member.get("/api/v1/consultations").await.text().contains("secret"));
    assert!(member.get("/c/secret").await.header("cache-control").starts_with("private"));

    let mut guest = app.client();
    guest.introduce("open", "Sample guest", "").await;
    for mut other in [app.client(), guest] {
        for path in ["/", "/api/v1/consultations"] {
            let answer = other.get(path).await;
            assert!(!answer.text().contains("secret"), "{path}");
        }
        // Exactly what a consultation that never was would answer.
        for path in [
            "/c/SLUG",
            "/c/SLUG/v/1",
            "/c/SLUG/calendar.ics",
            "/c/SLUG/v/1/text.docx",
            "/api/v1/consultations/SLUG",
            "/api/v1/consultations/SLUG/versions/1",
            "/api/v1/consultations/SLUG/summary",
            "/api/v1/consultations/SLUG/comments",
            "/api/v1/consultations/SLUG/events",
            "/api/v1/session?consultation=SLUG",
        ] {
            let there = other.get(&path.replace("SLUG", "secret")).await;
            let never = other.get(&path.replace("SLUG", "never")).await;
            assert_eq!(there.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(there.text().replace("secret", "never"), never.text(), "{path}");
            assert_eq!(there.headers.keys().collect::<Vec<_>>(), never.headers.keys().collect::<Vec<_>>(), "{path}");
        }
        let never = "0193a5c0-7c5a-7d00-8000-0123456789ab";
        for (path, id) in [
            ("/api/v1/comments/ID", made.id.to_string()),
            ("/api/v1/comments/ID/revisions", made.id.to_string()),
            ("/api/v1/blocks/ID/position", block(&version, "1").id.to_string()),
        ] {
            let there = other.get(&path.replace("ID", &id)).await;
            assert_eq!(there.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(there.text(), other.get(&path.replace("ID", never)).await.text(), "{path}");
        }
        let put = other.json(Method::PUT, "/api/v1/consultations/secret/participant", &statement("Sample guest", "")).await;
        assert_eq!(put.status, StatusCode::NOT_FOUND);
        assert_eq!(other.comment("secret", &comment(None, "Words.")).await.status, StatusCode::NOT_FOUND);
        let agree = other.empty(Method::PUT, &format!("/api/v1/comments/{}/endorsement", made.id)).await;
        assert_eq!(agree.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn an_unlisted_consultation_is_read_by_its_address_and_stands_in_no_list() {
    let app = TestApp::new().await;
    app.consultation("quiet", Rules::Open, Visibility::Unlisted).await;
    let mut reader = app.client();
    let page = reader.get("/c/quiet").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("noindex"));
    assert!(page.header("cache-control").starts_with("private"));
    assert!(!reader.get("/").await.text().contains("quiet"));
    assert!(!reader.get("/api/v1/consultations").await.text().contains("quiet"));
}

#[tokio::test]
async fn a_mail_does_not_tell_the_title_of_a_consultation_one_may_not_know() {
    let app = TestApp::new().await;
    app.consultation("secret", Rules::Open, Visibility::Members).await;
    let answer = app.client().json(Method::POST, "/api/v1/session/code", &json!({ "email": MEMBER, "consultation": "secret" })).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED);
    assert!(!app.mails(MEMBER)[0].contains("Title of secret"));
}
