use axum::http::{Method, StatusCode};
use colloquy_consultation::{
    CommentIn, CommentKind, CommentOut, CommentPage, CommentPatch, Operation, PositionsOut, RevisionOut, Stance, SummaryOut,
};

use crate::app::{TestApp, block, comment};

#[tokio::test]
async fn a_comment_is_seen_by_everyone_and_counted() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let (mut writer, mut reader) = (app.client(), app.client());
    writer.introduce("gdc", "Sample participant 1", "").await;
    let made = writer.say("gdc", Some(block(&version, "1")), "Good.").await;
    assert!(made.mine);
    assert_eq!(made.name, "Sample participant 1");

    let page: CommentPage = reader.get("/api/v1/consultations/gdc/comments").await.ok();
    assert_eq!((page.total, page.items[0].id, page.items[0].mine), (1, made.id, false));
    let summary: SummaryOut = reader.get("/api/v1/consultations/gdc/summary").await.ok();
    assert_eq!((summary.comments, summary.people, summary.numbered, summary.untouched), (1, 1, 4, 3));
    assert_eq!(summary.blocks[0].order, block(&version, "1").order);
    let shown: CommentOut = reader.get(&format!("/api/v1/comments/{}", made.id)).await.ok();
    assert_eq!(shown.body, "Good.");
}

#[tokio::test]
async fn post_again_is_the_same_comment_and_other_words_are_409() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let first = comment(None, "Once.");
    assert_eq!(writer.comment("gdc", &first).await.status, StatusCode::CREATED);
    assert_eq!(writer.comment("gdc", &first).await.status, StatusCode::OK);
    let other = CommentIn { body: "Twice.".into(), ..first.clone() };
    assert_eq!(writer.comment("gdc", &other).await.problem().status, 409);
    let page: CommentPage = writer.get("/api/v1/consultations/gdc/comments").await.ok();
    assert_eq!((page.total, page.items[0].body.as_str()), (1, "Once."));
}

#[tokio::test]
async fn edit_keeps_the_old_words_and_withdrawing_keeps_the_replies() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let (mut writer, mut other) = (app.client(), app.client());
    writer.introduce("gdc", "Sample participant 1", "").await;
    other.introduce("gdc", "Sample participant 2", "").await;
    let made = writer.say("gdc", None, "First words.").await;
    let path = format!("/api/v1/comments/{}", made.id);

    let patch = CommentPatch { body: "Second words.".into(), proposed: String::new(), revision: 0 };
    let edited: CommentOut = writer.json(Method::PATCH, &path, &patch).await.ok();
    assert_eq!((edited.body.as_str(), edited.revisions), ("Second words.", 1));
    let late = CommentPatch { body: "Words from an old page.".into(), ..patch.clone() };
    assert_eq!(writer.json(Method::PATCH, &path, &late).await.problem().code, "edited-meanwhile");
    assert_eq!(other.json(Method::PATCH, &path, &CommentPatch { revision: 1, ..patch }).await.problem().code, "not-yours");
    let history: Vec<RevisionOut> = other.get(&format!("{path}/revisions")).await.ok();
    assert_eq!(history[0].body, "First words.");

    let reply = CommentIn { parent: Some(made.id), ..comment(None, "An answer.") };
    assert_eq!(other.comment("gdc", &reply).await.status, StatusCode::CREATED);
    writer.empty(Method::DELETE, &path).await.ok::<CommentOut>();
    let page: CommentPage = other.get("/api/v1/consultations/gdc/comments").await.ok();
    assert_eq!(page.items.iter().map(|item| item.body.as_str()).collect::<Vec<_>>(), ["", "An answer."]);
}

#[tokio::test]
async fn agreeing_and_positions_count_once() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let (mut writer, mut other) = (app.client(), app.client());
    writer.introduce("gdc", "Sample participant 1", "").await;
    other.introduce("gdc", "Sample participant 2", "").await;
    let made = writer.say("gdc", None, "Words.").await;
    let path = format!("/api/v1/comments/{}/endorsement", made.id);
    for _ in 0..2 {
        let shown: CommentOut = other.empty(Method::PUT, &path).await.ok();
        assert_eq!((shown.agrees, shown.agreed), (1, true));
    }
    assert_eq!(writer.empty(Method::PUT, &path).await.problem().status, 403);
    let shown: CommentOut = other.empty(Method::DELETE, &path).await.ok();
    assert_eq!((shown.agrees, shown.agreed), (0, false));

    let path = format!("/api/v1/blocks/{}/position", block(&version, "1").id);
    for stance in ["support", "concern"] {
        other.json(Method::PUT, &path, &serde_json::json!({ "stance": stance })).await.ok::<PositionsOut>();
    }
    let positions: PositionsOut = other.get(&path).await.ok();
    assert_eq!(positions.mine, Some(Stance::Concern));
    assert_eq!((positions.groups[0].group.as_str(), positions.groups[0].support, positions.groups[0].concern), ("civil-society", 0, 1));
    other.empty(Method::DELETE, &path).await.ok::<PositionsOut>();
    let positions: PositionsOut = app.client().get(&path).await.ok();
    assert!(positions.groups.is_empty());
}

#[tokio::test]
async fn a_suggestion_fills_an_empty_cell() {
    let app = TestApp::new().await;
    let version = app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let cell = version.blocks.iter().rfind(|block| block.kind.as_str() == "cell").unwrap();
    assert!(cell.text.is_empty());
    let suggestion = CommentIn {
        kind: CommentKind::Suggestion,
        operation: Some(Operation::Replace),
        proposed: "Begun".into(),
        ..comment(Some(cell.id), "")
    };
    let answer = writer.comment("gdc", &suggestion).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    assert_eq!(answer.read::<CommentOut>().proposed, "Begun");
}

#[tokio::test]
async fn nobody_comments_before_saying_who_they_are() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let answer = app.client().comment("gdc", &comment(None, "Words.")).await;
    assert_eq!((answer.status, answer.problem().code.as_str()), (StatusCode::UNAUTHORIZED, "sign-in-needed"));
}

#[tokio::test]
async fn pages_of_comments_go_on_by_their_cursor() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    for number in 0..5 {
        writer.say("gdc", None, &format!("Comment {number}")).await;
    }
    let mut seen = Vec::new();
    let mut cursor = String::new();
    loop {
        let page: CommentPage = writer.get(&format!("/api/v1/consultations/gdc/comments?limit=2{cursor}")).await.ok();
        assert_eq!(page.total, 5);
        seen.extend(page.items.into_iter().map(|item| item.body));
        let Some(next) = page.next else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, ["Comment 0", "Comment 1", "Comment 2", "Comment 3", "Comment 4"]);
}

#[tokio::test]
async fn known_answers_are_304_until_something_changes() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut reader = app.client();
    for (path, keep) in [
        ("/api/v1/consultations/gdc/summary", "no-store"),
        ("/api/v1/consultations/gdc/versions/1", "public, max-age=31536000, immutable"),
        ("/api/v1/consultations", "public, no-cache"),
        ("/c/gdc", "public, no-cache"),
    ] {
        let first = reader.get(path).await;
        assert_eq!(first.header("cache-control"), keep, "{path}");
        assert!(keep == "no-store" || first.header("vary").contains("cookie"), "{path}");
        let again = reader.get_with(path, &[("if-none-match", first.header("etag"))]).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{path}");
    }
    let before = reader.get("/api/v1/consultations/gdc/summary").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    writer.say("gdc", None, "New.").await;
    let after = reader.get_with("/api/v1/consultations/gdc/summary", &[("if-none-match", before.header("etag"))]).await;
    assert_eq!(after.status, StatusCode::OK);
    let own = writer.get("/api/v1/consultations/gdc").await;
    assert!(own.header("cache-control").starts_with("private"), "with a session nothing goes into shared caches");
}
