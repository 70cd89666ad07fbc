//! Asking people: the page at the desk, the mails, the page of those who were asked.

use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentOut, Role, Rules, SessionOut, StatementIn, Visibility};
use serde_json::{Value, json};

use super::desk::{sign_in, things};
use crate::app::{Client, TestApp, comment, statement};

const FORM: &str = "application/x-www-form-urlencoded";
const PAGE: &str = "/desk/gdc/people-asked";
const HOUR: i64 = 3_600_000;

async fn chair(app: &TestApp) -> Client {
    let mut chair = app.client();
    sign_in(app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    chair
}

async fn press(client: &mut Client, token: &str, intent: &str) -> crate::app::Answer {
    client.raw(Method::POST, "/c/gdc/invitation", FORM, format!("token={token}&intent={intent}")).await
}

/// The token of the invitation's link in the last mail to an address.
fn token(app: &TestApp, to: &str) -> String {
    let mail = app.mails(to).pop().expect("a mail");
    mail.split("/c/gdc/invitation#").nth(1).expect("a link").chars().take(43).collect()
}

async fn post(app: &TestApp) -> u32 {
    colloquy_server::post::send_due(&app.app).await.unwrap()
}

#[tokio::test]
async fn people_are_asked_by_a_plain_form_of_a_co_chair_alone() {
    let app = TestApp::new().await;
    things(&app).await;
    assert_eq!(app.client().get(PAGE).await.status, StatusCode::UNAUTHORIZED);
    let mut chair = chair(&app).await;
    assert!(chair.get(PAGE).await.text().contains("Nobody has been asked yet."));
    let wrong = chair
        .raw(Method::POST, PAGE, FORM, "intent=ask&language=en&list=a%40example.org%0Anonsense%0Aclub+%7C+A+%7C+b%40example.org")
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "Line 2, “nonsense”: this is no e-mail address.",
        "Line 3, “club | A | b@example.org”: this kind is not known.",
        "Nothing was stored",
        ">a@example.org\nnonsense\n",
        "Nobody has been asked yet.",
    ] {
        assert!(wrong.text().contains(part), "{part} is not in {}", wrong.text());
    }
    let list = "intent=ask&language=en&group=academia&words=Please+look+at+%C2%B6+1.&list=Dynamic+coalition+%7C+Sample+coalition+%7C+dc%40example.org%0AA+Sample+%3Ca%40example.org%3E%0ANRI+%7C+Sample+NRI+%7C";
    let done = chair.raw(Method::POST, PAGE, FORM, list).await.text();
    for part in [
        "3 were asked.",
        "dc@example.org",
        "Dynamic coalition",
        "3 asked: 0 answered",
        "The mail is about to be sent",
        "by a link that you hand over",
    ] {
        assert!(done.contains(part), "{part} is not in {done}");
    }
    assert_eq!(post(&app).await, 2);
    assert_eq!(post(&app).await, 0, "once");
    let mail = app.mails("dc@example.org").pop().unwrap();
    for part in [
        "You are asked for your view: Title of gdc",
        "the view of Sample coalition on",
        "is asked for by Sample group",
        "Several people of Sample coalition",
    ] {
        assert!(mail.contains(part), "{part} is not in {mail}");
    }
    assert!(app.mails("a@example.org").pop().unwrap().contains("Hello A Sample,"));
    let again = chair.raw(Method::POST, PAGE, FORM, list).await.text();
    assert!(again.contains("Nobody new was on the list.") && again.contains("A Sample &lt;a@example.org&gt;"), "{again}");
    let mut editor = app.client();
    sign_in(&app, &mut editor, "editor@example.org", Some(Role::Editor), Some("gdc")).await;
    let seen = editor.get(PAGE).await.text();
    assert!(seen.contains("Sample coalition") && !seen.contains("dc@example.org") && !seen.contains("name=\"intent\""), "{seen}");
    assert_eq!(editor.raw(Method::POST, PAGE, FORM, list).await.status, StatusCode::FORBIDDEN);
    let page = chair.get("/desk/gdc").await.text();
    assert!(page.contains("href=\"/desk/gdc/people-asked\""), "{page}");
}

#[tokio::test]
async fn a_body_takes_part_by_its_link_and_the_desk_sees_that_it_answered() {
    let app = TestApp::new().await;
    things(&app).await;
    let mut chair = chair(&app).await;
    chair.raw(Method::POST, PAGE, FORM, "intent=ask&language=en&kind=nri&list=Sample+NRI+%7C+nri%40example.org").await;
    post(&app).await;
    let token = token(&app, "nri@example.org");
    let mut nri = app.client();
    assert!(!nri.get("/c/gdc/invitation").await.text().contains("Title of gdc"));
    let opened = press(&mut nri, &token, "").await;
    for part in [
        "Title of gdc",
        "The view of Sample NRI on “Title of gdc” is asked for by Sample group",
        "Take part for Sample NRI",
        "Nobody else sees that you were asked.",
    ] {
        assert!(opened.text().contains(part), "{part} is not in {}", opened.text());
    }
    assert!(!opened.text().contains("nri@example.org"), "the link goes from hand to hand");
    assert!(nri.cookie.is_none(), "opening signs nobody in");
    let taken = press(&mut nri, &token, "take-part").await;
    assert_eq!((taken.status, taken.header("location")), (StatusCode::SEE_OTHER, "/c/gdc"));
    let known: SessionOut = nri.get("/api/v1/session?consultation=gdc").await.ok();
    assert_eq!((known.statement.behalf.as_str(), known.email.as_str(), known.confirmed), ("Sample NRI", "", false));
    assert!(chair.get(PAGE).await.text().contains("Opened the link, nothing came yet"));
    let stated = StatementIn { behalf: known.statement.behalf, ..statement("Sample participant 7", "") };
    nri.json(Method::PUT, "/api/v1/consultations/gdc/participant", &stated).await.ok::<SessionOut>();
    let said: CommentOut = nri.comment("gdc", &comment(None, "From all of us.")).await.read();
    assert_eq!(said.behalf, "Sample NRI");
    let seen = chair.get(PAGE).await.text();
    assert!(seen.contains("Answered") && seen.contains(&format!("/c/gdc/v/1#c-{}", said.id)), "{seen}");
    // What others send with the link is theirs.
    let mut other = app.client();
    press(&mut other, &token, "take-part").await;
    let theirs: SessionOut = other.get("/api/v1/session?consultation=gdc").await.ok();
    assert!(theirs.person != known.person && theirs.statement.name.is_empty());
}

#[tokio::test]
async fn a_wrong_link_opens_nothing() {
    let app = TestApp::new().await;
    things(&app).await;
    let mut chair = chair(&app).await;
    let asked: Value = chair
        .json(Method::POST, "/api/v1/consultations/gdc/desk/invitations", &json!({ "list": "a@example.org", "language": "en" }))
        .await
        .ok();
    post(&app).await;
    let token = token(&app, "a@example.org");
    let mut reader = app.client();
    for (path, token) in [
        ("/c/gdc/invitation", "x".repeat(43)),
        ("/c/gdc/invitation", String::new()),
        ("/c/other/invitation", token.clone()),
        ("/c/never/invitation", token.clone()),
    ] {
        let wrong = reader.raw(Method::POST, path, FORM, format!("token={token}&intent=take-part")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(wrong.text().contains("This link is not valid") && !wrong.text().contains("Title of"), "{path}");
    }
    let id = asked["invited"][0]["id"].as_str().unwrap();
    let back = chair.raw(Method::POST, PAGE, FORM, format!("intent=withdraw&invitation={id}")).await.text();
    assert!(back.contains("Taken back"), "{back}");
    assert_eq!(press(&mut reader, &token, "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reader.cookie.is_none());
}

#[tokio::test]
async fn one_reminder_goes_to_whoever_asked_for_it_and_is_turned_off_by_its_link() {
    let app = TestApp::new().await;
    let closes = app.in_ms(100 * HOUR).await;
    app.consultation_between("gdc", Rules::Open, Visibility::Public, None, Some(closes)).await;
    let mut chair = chair(&app).await;
    chair.raw(Method::POST, PAGE, FORM, "intent=ask&language=en&list=a%40example.org%0Ab%40example.org").await;
    post(&app).await;
    let mut reader = app.client();
    let wished = press(&mut reader, &token(&app, "a@example.org"), "remind-on").await.text();
    assert!(wished.contains("You will be reminded 48 hours before it closes."), "{wished}");
    assert!(chair.get(PAGE).await.text().contains("Wants a reminder"));
    app.app.store.advance_clock(53 * HOUR);
    assert_eq!(post(&app).await, 1);
    assert_eq!(post(&app).await, 0, "once");
    let mail = app.mails("a@example.org").pop().unwrap();
    assert!(mail.contains("It closes soon: Title of gdc") && mail.contains("This is the only reminder."), "{mail}");
    assert_eq!(app.mails("b@example.org").len(), 1);
    let declined = press(&mut reader, &token(&app, "a@example.org"), "decline").await.text();
    assert!(declined.contains("You will not be written to again"), "{declined}");
    let seen = chair.get(PAGE).await.text();
    assert!(seen.contains("Has no comment") && seen.contains("Reminded "), "{seen}");
    let late = press(&mut reader, &token(&app, "b@example.org"), "remind-on").await.text();
    assert!(late.contains("less than 48 hours left"), "{late}");
}

#[tokio::test]
async fn the_invited_of_a_members_only_consultation_sign_in_first() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Members, Visibility::Members).await;
    let mut chair = chair(&app).await;
    chair.raw(Method::POST, PAGE, FORM, "intent=ask&language=en&list=a%40example.org").await;
    post(&app).await;
    let mut reader = app.client();
    let taken = press(&mut reader, &token(&app, "a@example.org"), "take-part").await;
    assert!(taken.text().contains("sign in with the address that the invitation went to"), "{}", taken.text());
    assert_eq!(reader.get("/c/gdc").await.status, StatusCode::NOT_FOUND);
    sign_in(&app, &mut reader, "a@example.org", None, None).await;
    assert_eq!(reader.get("/c/gdc").await.status, StatusCode::OK);
}

#[tokio::test]
async fn lists_of_people_asked_are_limited() {
    let app = TestApp::with(&[("limit_invitations", "1/24h")]).await;
    things(&app).await;
    let mut chair = chair(&app).await;
    let ask = |to: &str| json!({ "list": format!("{to}@example.org"), "language": "en" });
    let at = "/api/v1/consultations/gdc/desk/invitations";
    assert_eq!(chair.json(Method::POST, at, &ask("a")).await.status, StatusCode::OK);
    assert_eq!(chair.json(Method::POST, at, &ask("b")).await.problem().code, "too-many");
    assert_eq!(chair.get(at).await.ok::<Value>()["items"].as_array().unwrap().len(), 1);
}
