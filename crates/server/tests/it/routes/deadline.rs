use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentPage, CommentPatch, Rules, Visibility};

use crate::app::{TestApp, block, comment};

#[tokio::test]
async fn after_the_close_everything_is_409_with_the_moment_and_stays_readable() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let made = writer.say("gdc", Some(block(&version, "1")), "In time.").await;
    app.app.store.administrator().close_now(&"gdc".parse().unwrap(), "", "test").await.unwrap();
    let closed = app.app.store.administrator().reader(&"gdc".parse().unwrap()).await.unwrap().consultation().phase.closes;

    let path = format!("/api/v1/comments/{}", made.id);
    let patch = CommentPatch { body: "Late.".into(), proposed: String::new(), revision: 0 };
    let position = format!("/api/v1/blocks/{}/position", block(&version, "1").id);
    for answer in [
        writer.comment("gdc", &comment(None, "Late.")).await,
        writer.json(Method::PATCH, &path, &patch).await,
        writer.empty(Method::DELETE, &path).await,
        writer.json(Method::PUT, &position, &serde_json::json!({ "stance": "support" })).await,
    ] {
        let problem = answer.problem();
        assert_eq!((answer.status, problem.code.as_str(), problem.at), (StatusCode::CONFLICT, "closed", closed));
    }
    let page: CommentPage = app.client().get("/api/v1/consultations/gdc/comments").await.ok();
    assert_eq!((page.total, page.items[0].body.as_str()), (1, "In time."));
    assert_eq!(app.client().get("/c/gdc").await.status, StatusCode::OK);
}

#[tokio::test]
async fn before_the_opening_it_is_409_not_open_with_the_moment() {
    let app = TestApp::new().await;
    let opens = app.in_ms(3_600_000).await;
    app.consultation_between("gdc", Rules::Open, Visibility::Public, Some(opens), None).await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let problem = writer.comment("gdc", &comment(None, "Early.")).await.problem();
    assert_eq!((problem.status, problem.code.as_str(), problem.at), (409, "not-open", Some(opens)));
}

#[tokio::test]
async fn an_extension_is_seen_and_opens_it_again() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let administrator = app.app.store.administrator();
    let slug = "gdc".parse().unwrap();
    administrator.close_now(&slug, "", "test").await.unwrap();
    administrator.change_close(&slug, Some(app.in_ms(60_000).await), "More time was asked for.", "test").await.unwrap();
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    writer.say("gdc", None, "In the extension.").await;
    assert!(writer.get("/c/gdc").await.text().contains("More time was asked for."));
}
