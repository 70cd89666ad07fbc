//! What the desk enters for a named person: the form, the mail, and the page on which the person settles it.

use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentOut, CommentState, Level, Role};
use serde_json::Value;
use uuid::Uuid;

use super::desk::{entered, sign_in, things};
use crate::app::{Answer, Client, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";
const PAGE: &str = "/desk/gdc/reported";

async fn at_desk(app: &TestApp, role: Role) -> Client {
    let mut client = app.client();
    sign_in(app, &mut client, &format!("{role}@example.org"), Some(role), Some("gdc")).await;
    client
}

fn form(id: Uuid, more: &str) -> String {
    format!(
        "intent=enter&id={id}&language=en&kind=comment&body=Too+long.&name=Sample+speaker&place=the+call+of+12+May&said=2026-05-12&link=https%3A%2F%2Fexample.org%2Fminutes{more}"
    )
}

async fn claim(client: &mut Client, token: &str, rest: &str) -> Answer {
    client.raw(Method::POST, "/c/gdc/claim", FORM, format!("token={token}{rest}")).await
}

async fn comment_of(app: &TestApp, id: Uuid) -> CommentOut {
    app.client().get(&format!("/api/v1/comments/{id}")).await.ok()
}

#[tokio::test]
async fn an_editor_enters_what_was_said_by_a_plain_form() {
    let app = TestApp::new().await;
    things(&app).await;
    let mut editor = at_desk(&app, Role::Editor).await;
    let page = editor.get(&format!("{PAGE}?paragraph=1")).await.text();
    assert!(
        page.contains("value=\"1\"") && page.contains("We call for an open process.") && page.contains("Nothing was entered yet."),
        "{page}"
    );
    let wrong = editor.raw(Method::POST, PAGE, FORM, form(Uuid::now_v7(), "&paragraph=77&email=nobody")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Paragraph number: please check this.") && wrong.text().contains("Too long."), "{}", wrong.text());
    let wrong = editor.raw(Method::POST, PAGE, FORM, form(Uuid::now_v7(), "&paragraph=1&email=nobody&group=nobody")).await.text();
    assert!(
        wrong.contains("Stakeholder group: please choose one from the list.") && wrong.contains("E-mail address: please check this."),
        "{wrong}"
    );
    let id = Uuid::now_v7();
    for _ in 0..2 {
        let done = editor.raw(Method::POST, PAGE, FORM, form(id, "&paragraph=1&group=academia")).await;
        assert!(done.text().contains("Entered; everyone sees it now.") && done.text().contains("Not confirmed"), "{}", done.text());
    }
    let shown = comment_of(&app, id).await;
    assert_eq!((shown.level, shown.group.as_str(), shown.anchors.len()), (Level::Reported, "academia", 1));
    assert_eq!(shown.said.unwrap().place, "the call of 12 May");
    let mut observer = at_desk(&app, Role::Observer).await;
    let seen = observer.get(PAGE).await.text();
    assert!(seen.contains("Sample speaker") && !seen.contains("name=\"intent\""), "{seen}");
    assert_eq!(observer.raw(Method::POST, PAGE, FORM, form(Uuid::now_v7(), "")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.client().get(PAGE).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_named_person_corrects_it_by_the_mailed_link_once() {
    let app = TestApp::new().await;
    things(&app).await;
    let mut editor = at_desk(&app, Role::Editor).await;
    let id = Uuid::now_v7();
    editor.raw(Method::POST, PAGE, FORM, form(id, "&paragraph=1&email=speaker%40example.org")).await;
    assert_eq!(colloquy_server::post::send_due(&app.app).await.unwrap(), 1);
    let mail = app.mails("speaker@example.org").pop().unwrap();
    for part in ["A comment in your name: Title of gdc", "Hello Sample speaker,", "(the call of 12 May, 12 May 2026)", "Too long."] {
        assert!(mail.contains(part), "{part} is not in {mail}");
    }
    let token: String = mail.split("/c/gdc/claim#").nth(1).expect("a link").chars().take(43).collect();
    let mut person = app.client();
    assert!(!person.get("/c/gdc/claim").await.text().contains("Too long."));
    let opened = claim(&mut person, &token, "").await.text();
    for part in ["Too long.", "the call of 12 May", "By confirming you also confirm your e-mail address.", "https://example.org/minutes"] {
        assert!(opened.contains(part), "{part} is not in {opened}");
    }
    assert_eq!(comment_of(&app, id).await.level, Level::Reported, "only a button spends it");
    let empty = claim(&mut person, &token, "&intent=confirm&name=Sample+speaker&body=").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("nothing was stored yet"));
    let done = claim(&mut person, &token, "&intent=confirm&name=A+Sample+Speaker&body=Far+too+long.").await;
    assert!(done.text().contains("It is yours now."), "{}", done.text());
    let shown: CommentOut = person.get(&format!("/api/v1/comments/{id}")).await.ok();
    assert_eq!(
        (shown.mine, shown.level, shown.body.as_str(), shown.name.as_str(), shown.revisions),
        (true, Level::Confirmed, "Far too long.", "A Sample Speaker", 1)
    );
    let spent = claim(&mut app.client(), &token, "&intent=withdraw").await;
    assert_eq!(spent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(spent.text().contains("it works once") && !spent.text().contains("Far too long."));
    assert!(editor.get(PAGE).await.text().contains("Confirmed or corrected by the person"));
}

#[tokio::test]
async fn a_link_handed_over_lets_the_person_withdraw_it() {
    let app = TestApp::new().await;
    things(&app).await;
    let mut editor = at_desk(&app, Role::Editor).await;
    let id = Uuid::now_v7();
    editor.json(Method::POST, "/api/v1/consultations/gdc/desk/reported", &entered(id)).await;
    let given = editor.raw(Method::POST, PAGE, FORM, format!("intent=link&comment={id}")).await.text();
    let token: String = given.split("/c/gdc/claim#").nth(1).expect("a link").chars().take(43).collect();
    let elsewhere = app.client().raw(Method::POST, "/c/other/claim", FORM, format!("token={token}")).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    let gone = claim(&mut app.client(), &token, "&intent=withdraw").await.text();
    assert!(gone.contains("It is withdrawn."), "{gone}");
    let listed: Value = editor.get("/api/v1/consultations/gdc/desk/reported").await.ok();
    assert_eq!(
        (listed["items"][0]["comment"]["state"].as_str().unwrap(), listed["items"][0]["comment"]["body"].as_str().unwrap()),
        (CommentState::Withdrawn.as_str(), "")
    );
    let again = editor.raw(Method::POST, PAGE, FORM, format!("intent=link&comment={id}")).await;
    assert!(again.text().contains("The person has settled this already"), "{}", again.text());
}
