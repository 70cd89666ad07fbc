use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentOut, CommentPage, CommentState, Level, Rules, SessionOut, Visibility};
use serde_json::{Value, json};

use crate::app::{TestApp, comment, statement};

const EMAIL: &str = "sample.participant.1@example.org";

async fn confirmed() -> TestApp {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    app
}

#[tokio::test]
async fn a_waiting_comment_is_published_by_the_mailed_code() {
    let app = confirmed().await;
    let (mut writer, mut reader) = (app.client(), app.client());
    let session = writer.introduce("gdc", "Sample participant 1", EMAIL).await;
    assert!(!session.confirmed && session.code_sent);
    assert_eq!(session.email, EMAIL, "its owner sees where the code was sent");
    let made = writer.say("gdc", None, "Waiting words.").await;
    assert_eq!(made.state, CommentState::Waiting);
    let page: CommentPage = reader.get("/api/v1/consultations/gdc/comments").await.ok();
    assert_eq!(page.total, 0);
    assert_eq!(reader.get(&format!("/api/v1/comments/{}", made.id)).await.status, StatusCode::NOT_FOUND);

    let answer = writer.json(Method::POST, "/api/v1/session", &json!({ "email": EMAIL, "code": app.code(EMAIL) })).await;
    let session: SessionOut = answer.ok();
    assert!(session.confirmed && !session.code_sent);
    let shown: CommentOut = reader.get(&format!("/api/v1/comments/{}", made.id)).await.ok();
    assert_eq!((shown.state, shown.level), (CommentState::Published, Level::Confirmed));
}

#[tokio::test]
async fn the_mailed_link_brings_comments_back_in_another_browser_once() {
    let app = confirmed().await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", EMAIL).await;
    let made = writer.say("gdc", None, "Words.").await;
    writer.json(Method::POST, "/api/v1/session", &json!({ "email": EMAIL, "code": app.code(EMAIL) })).await.ok::<SessionOut>();

    let mut elsewhere = app.client();
    let asked = elsewhere.json(Method::POST, "/api/v1/session/code", &json!({ "email": EMAIL, "consultation": "gdc" })).await;
    assert_eq!(asked.status, StatusCode::ACCEPTED);
    let token = json!({ "token": app.token(EMAIL) });
    elsewhere.json(Method::POST, "/api/v1/session", &token).await.ok::<SessionOut>();
    let shown: CommentOut = elsewhere.get(&format!("/api/v1/comments/{}", made.id)).await.ok();
    assert!(shown.mine);
    let problem = app.client().json(Method::POST, "/api/v1/session", &token).await.problem();
    assert_eq!(problem.errors[0].field, "token");
}

#[tokio::test]
async fn a_wrong_code_is_refused_and_signs_nobody_in() {
    let app = confirmed().await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", EMAIL).await;
    let wrong = if app.code(EMAIL) == "000000" { "000001" } else { "000000" };
    let mut elsewhere = app.client();
    let answer = elsewhere.json(Method::POST, "/api/v1/session", &json!({ "email": EMAIL, "code": wrong })).await;
    assert_eq!((answer.problem().errors[0].field.as_str(), elsewhere.cookie), ("code", None));
}

#[tokio::test]
async fn asking_for_a_code_looks_the_same_for_every_address() {
    let app = confirmed().await;
    app.client().introduce("gdc", "Sample participant 1", EMAIL).await;
    let mut seen = Vec::new();
    for email in [EMAIL, "nobody.knows@example.org"] {
        let answer = app.client().json(Method::POST, "/api/v1/session/code", &json!({ "email": email })).await;
        let mut headers: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        headers.sort();
        seen.push((answer.status, headers, answer.body));
        assert!(!app.mails(email).is_empty());
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn an_address_reaches_nobody_but_its_owner() {
    let app = confirmed().await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", EMAIL).await;
    writer.json(Method::POST, "/api/v1/session", &json!({ "email": EMAIL, "code": app.code(EMAIL) })).await.ok::<SessionOut>();
    let made = writer.say("gdc", None, "Words.").await;
    let mut other = app.client();
    other.introduce("gdc", "Sample participant 2", "other@example.org").await;
    for path in [
        "/",
        "/c/gdc",
        "/sign-in",
        "/about",
        "/metrics",
        "/c/gdc/calendar.ics",
        "/api/v1/consultations",
        "/api/v1/consultations/gdc",
        "/api/v1/consultations/gdc/summary",
        "/api/v1/consultations/gdc/comments",
        "/api/v1/session?consultation=gdc",
        "/api/v1/me",
        &format!("/api/v1/comments/{}", made.id),
    ] {
        assert!(!other.get(path).await.text().contains(EMAIL), "{path}");
    }
    assert!(writer.get("/api/v1/session").await.text().contains(EMAIL));
}

#[tokio::test]
async fn members_rules_take_listed_addresses_only() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Members, Visibility::Public).await;
    app.app.store.administrator().add_members(&"gdc".parse().unwrap(), &[EMAIL.parse().unwrap()]).await.unwrap();
    for (email, code) in [(EMAIL, None), ("other@example.org", Some("not-a-member"))] {
        let mut writer = app.client();
        writer.introduce("gdc", "Sample participant", email).await;
        let early = writer.comment("gdc", &comment(None, "Too early.")).await;
        assert_eq!(early.problem().code, "confirm-first");
        writer.json(Method::POST, "/api/v1/session", &json!({ "email": email, "code": app.code(email) })).await.ok::<SessionOut>();
        let answer = writer.comment("gdc", &comment(None, "Words.")).await;
        match code {
            None => assert_eq!(answer.read::<CommentOut>().level, Level::Member),
            Some(code) => assert_eq!(answer.problem().code, code),
        }
    }
}

#[tokio::test]
async fn people_take_away_and_erase_what_is_kept() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let made = writer.say("gdc", None, "Words to take away.").await;
    let file = writer.get("/api/v1/me").await;
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert!(file.text().contains("Words to take away.") && file.text().contains("Sample participant 1"));
    let erased = writer.empty(Method::DELETE, "/api/v1/me").await;
    assert_eq!((erased.status, writer.cookie.clone()), (StatusCode::NO_CONTENT, None));
    for path in ["/api/v1/consultations/gdc/comments", &format!("/api/v1/comments/{}", made.id), "/c/gdc"] {
        let text = app.client().get(path).await.text();
        assert!(!text.contains("Sample participant 1") && !text.contains("Words to take away."), "{path}");
    }
    assert_eq!(app.client().get("/api/v1/me").await.problem().code, "sign-in-needed");
}

#[tokio::test]
async fn ending_the_session_ends_it_on_the_server_too() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let old = writer.clone();
    assert_eq!(writer.empty(Method::DELETE, "/api/v1/session").await.status, StatusCode::NO_CONTENT);
    let session: SessionOut = old.clone().get("/api/v1/session").await.ok();
    assert_eq!(session.person, None);
}

#[tokio::test]
async fn the_session_cookie_is_out_of_reach_of_scripts() {
    let app = TestApp::with(&[("base_url", "https://colloquy.test")]).await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.origin = Some("https://colloquy.test".into());
    let answer = writer.json(Method::PUT, "/api/v1/consultations/gdc/participant", &statement("Sample participant 1", "")).await;
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=31536000"] {
        assert!(answer.header("set-cookie").contains(part), "{part}: {}", answer.header("set-cookie"));
    }
}

#[tokio::test]
async fn a_mail_that_fails_says_so_and_nothing_is_lost() {
    let app = TestApp::with(&[("mail_smtp", "smtp://127.0.0.1:9")]).await;
    app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", EMAIL).await;
    let answer = writer.json(Method::POST, "/api/v1/session/code", &json!({ "email": EMAIL })).await;
    assert_eq!((answer.status, answer.problem().code.as_str()), (StatusCode::SERVICE_UNAVAILABLE, "mail-failed"));
    assert!(!answer.text().contains("127.0.0.1"));
    assert_eq!(writer.say("gdc", None, "Waiting words.").await.state, CommentState::Waiting);
    let session: Value = writer.get("/api/v1/session?consultation=gdc").await.ok();
    assert_eq!((&session["waiting"], &session["code_sent"]), (&json!(1), &json!(false)), "no mail is out");
    assert_eq!(session["email"], EMAIL, "the address need not be typed again");
}

#[tokio::test]
async fn the_session_from_before_a_sign_in_ends_with_it() {
    let app = confirmed().await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", EMAIL).await;
    let mut before = writer.clone();
    writer.json(Method::POST, "/api/v1/session", &json!({ "email": EMAIL, "code": app.code(EMAIL) })).await.ok::<SessionOut>();
    assert_ne!(writer.cookie, before.cookie);
    assert!(writer.get("/api/v1/session").await.ok::<SessionOut>().confirmed);
    assert_eq!(before.get("/api/v1/session").await.ok::<SessionOut>().person, None, "the guest's token is worth nothing now");

    // Also where the guest joins a person who is known already.
    let mut guest = app.client();
    guest.introduce("gdc", "Sample participant 1", EMAIL).await;
    guest.json(Method::POST, "/api/v1/session/code", &json!({ "email": EMAIL })).await;
    let mut before = guest.clone();
    guest.json(Method::POST, "/api/v1/session", &json!({ "email": EMAIL, "code": app.code(EMAIL) })).await.ok::<SessionOut>();
    assert!(guest.get("/api/v1/session").await.ok::<SessionOut>().confirmed);
    assert_eq!(before.get("/api/v1/session").await.ok::<SessionOut>().person, None);
    assert!(writer.get("/api/v1/session").await.ok::<SessionOut>().confirmed, "other browsers stay signed in");
}
