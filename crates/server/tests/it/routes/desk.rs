use axum::http::{Method, StatusCode};
use colloquy_consultation::{CallOut, CommentOut, Disposition, Role, Rules, SessionOut, VersionOut, Visibility};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::app::{Answer, Client, TestApp, block};

const SLUG: &str = "gdc";

/// Whoever may do least and still use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Least {
    Observer,
    Editor,
    CoChair,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Stranger,
    Guest,
    /// Proved an address, but has no role.
    Confirmed,
    /// Co-chair of another consultation.
    Elsewhere,
    Observer,
    Editor,
    CoChair,
    Admin,
}

impl Who {
    const ALL: [Self; 8] =
        [Self::Stranger, Self::Guest, Self::Confirmed, Self::Elsewhere, Self::Observer, Self::Editor, Self::CoChair, Self::Admin];

    /// The refusal that is due; none where the route must let them through.
    fn refused(self, least: Least) -> Option<(u16, &'static str)> {
        match self {
            Self::Stranger | Self::Guest => Some((401, "sign-in-needed")),
            Self::Confirmed | Self::Elsewhere => Some((403, "not-at-the-desk")),
            Self::Observer if least == Least::Editor => Some((403, "editor-needed")),
            Self::Observer | Self::Editor if least == Least::CoChair => Some((403, "co-chair-needed")),
            Self::Observer | Self::Editor | Self::CoChair | Self::Admin => None,
        }
    }

    fn role(self) -> Option<Role> {
        match self {
            Self::Observer => Some(Role::Observer),
            Self::Editor => Some(Role::Editor),
            Self::CoChair | Self::Elsewhere => Some(Role::CoChair),
            Self::Admin => Some(Role::Admin),
            Self::Stranger | Self::Guest | Self::Confirmed => None,
        }
    }

    async fn client(self, app: &TestApp) -> Client {
        let mut client = app.client();
        let name = format!("{self:?}").to_lowercase();
        if self == Self::Guest {
            client.introduce(SLUG, "Sample guest", "").await;
        }
        if !matches!(self, Self::Stranger | Self::Guest) {
            let slug = match self {
                Self::Admin => None,
                Self::Elsewhere => Some("other"),
                _ => Some(SLUG),
            };
            sign_in(app, &mut client, &format!("{name}@example.org"), self.role(), slug).await;
        }
        client
    }
}

/// Signs in by a mailed code, with a role.
pub async fn sign_in(app: &TestApp, client: &mut Client, email: &str, role: Option<Role>, slug: Option<&str>) {
    if let Some(role) = role {
        let slug = slug.map(|slug| slug.parse().unwrap());
        app.app.store.administrator().grant_role(&email.parse().unwrap(), role, slug.as_ref()).await.unwrap();
    }
    client.json(Method::POST, "/api/v1/session/code", &json!({ "email": email })).await;
    client.json(Method::POST, "/api/v1/session", &json!({ "email": email, "code": app.code(email) })).await.ok::<SessionOut>();
}

/// What the routes of the desk are asked about.
pub struct Things {
    pub version: VersionOut,
    pub comment: CommentOut,
    pub id: Uuid,
}

/// A consultation with a contribution, and another consultation.
pub async fn things(app: &TestApp) -> Things {
    let version = app.open(SLUG).await;
    app.open("other").await;
    let mut writer = app.client();
    writer.introduce(SLUG, "Sample participant 1", "").await;
    let comment = writer.say(SLUG, Some(block(&version, "1")), "Words about openness.").await;
    Things { version, comment, id: Uuid::now_v7() }
}

/// Every route of the desk with the role it needs and a request that would do something.
fn table(things: &Things) -> Vec<(Least, Method, &'static str, String, Value)> {
    use Least::{CoChair, Editor, Observer};
    let (comment, block, id) = (things.comment.id, block(&things.version, "1").id, things.id);
    let none = Value::Null;
    let later = "2099-01-01T00:00:00Z";
    let because = json!({ "reason": "Because." });
    let reply = json!({ "id": id, "parent": comment, "body": "In March.", "language": "en" });
    let decision = json!({ "decisions": [{ "comment": comment, "disposition": "noted", "revision": 0 }] });
    vec![
        (Observer, Method::GET, "", String::new(), none.clone()),
        (Observer, Method::GET, "/overview", String::new(), none.clone()),
        (Observer, Method::GET, "/paragraphs", String::new(), none.clone()),
        (Observer, Method::GET, "/comments", "?q=openness&disposition=open".into(), none.clone()),
        (Observer, Method::GET, "/comments/{id}/history", comment.to_string(), none.clone()),
        (Observer, Method::GET, "/syntheses/{id}", "whole".into(), none.clone()),
        (Observer, Method::GET, "/syntheses/{id}/history", block.to_string(), none.clone()),
        (Observer, Method::GET, "/notes", format!("?block={block}"), none.clone()),
        (Observer, Method::GET, "/publication", String::new(), none.clone()),
        (Observer, Method::GET, "/export", "?format=csv&drafts=true".into(), none.clone()),
        (Observer, Method::GET, "/events", String::new(), none.clone()),
        (Editor, Method::PUT, "/decisions", String::new(), decision),
        (Observer, Method::GET, "/decisions/matching", "?q=openness".into(), none.clone()),
        (Editor, Method::POST, "/decisions/matching", "?q=openness".into(), json!({ "disposition": "noted", "at": later })),
        (Editor, Method::POST, "/decisions/undo", String::new(), json!({ "at": "2026-01-01T00:00:00Z" })),
        (Editor, Method::PUT, "/syntheses/{id}", block.to_string(), json!({ "text": "Broad support.", "revision": 0 })),
        (Editor, Method::POST, "/notes", String::new(), json!({ "id": id, "comment": comment, "text": "Among us." })),
        (Editor, Method::DELETE, "/notes/{id}", Uuid::now_v7().to_string(), none.clone()),
        (Editor, Method::POST, "/replies", String::new(), reply),
        (Editor, Method::PUT, "/themes/{id}", id.to_string(), json!({ "name": "Access" })),
        (Editor, Method::DELETE, "/themes/{id}", Uuid::now_v7().to_string(), none.clone()),
        (Editor, Method::POST, "/themes/{id}/merge", Uuid::now_v7().to_string(), json!({ "into": id })),
        (Editor, Method::PUT, "/comments/{id}/themes", comment.to_string(), json!({ "themes": [] })),
        (Editor, Method::PUT, "/reasons/{id}", id.to_string(), json!({ "text": "Out of scope." })),
        (Editor, Method::DELETE, "/reasons/{id}", Uuid::now_v7().to_string(), none.clone()),
        (Observer, Method::GET, "/reported", String::new(), none.clone()),
        (Editor, Method::POST, "/reported", String::new(), entered(Uuid::now_v7())),
        (Editor, Method::POST, "/reported/{id}/link", Uuid::now_v7().to_string(), none.clone()),
        (Observer, Method::GET, "/invitations", String::new(), none.clone()),
        (CoChair, Method::POST, "/invitations", String::new(), json!({ "list": "invited@example.org", "language": "en" })),
        (CoChair, Method::DELETE, "/invitations/{id}", Uuid::now_v7().to_string(), none.clone()),
        (CoChair, Method::POST, "/invitations/{id}/mail", Uuid::now_v7().to_string(), none.clone()),
        (CoChair, Method::POST, "/invitations/{id}/link", Uuid::now_v7().to_string(), none.clone()),
        (CoChair, Method::PUT, "/assignments/{id}", block.to_string(), json!({ "email": "" })),
        (CoChair, Method::POST, "/publications", String::new(), json!({})),
        (CoChair, Method::PATCH, "/settings", String::new(), json!({ "organiser": "Sample group" })),
        (CoChair, Method::PUT, "/people", String::new(), json!({ "emails": "new@example.org", "role": "observer" })),
        (CoChair, Method::DELETE, "/people/{id}", "nobody-here@example.org".into(), none.clone()),
        (
            CoChair,
            Method::PUT,
            "/calls/{id}",
            id.to_string(),
            json!({ "title": "A call", "starts": "2099-02-05T14:00:00Z", "minutes": 60 }),
        ),
        (CoChair, Method::DELETE, "/calls/{id}", Uuid::now_v7().to_string(), none.clone()),
        (CoChair, Method::GET, "/members", "?q=example".into(), none.clone()),
        (CoChair, Method::PUT, "/members", String::new(), json!({ "emails": "member@example.org" })),
        (CoChair, Method::DELETE, "/members/{id}", "nobody-here@example.org".into(), none.clone()),
        (Observer, Method::GET, "/queue", "?kind=reported".into(), none.clone()),
        (Editor, Method::POST, "/comments/{id}/keep", comment.to_string(), because.clone()),
        (Editor, Method::POST, "/comments/{id}/hide", comment.to_string(), because.clone()),
        (Editor, Method::POST, "/comments/{id}/release", comment.to_string(), because.clone()),
        (Editor, Method::POST, "/comments/{id}/restore", comment.to_string(), because.clone()),
        (CoChair, Method::POST, "/pause", String::new(), because.clone()),
        (CoChair, Method::DELETE, "/pause", String::new(), none.clone()),
        (CoChair, Method::PUT, "/blocked/{id}", comment.to_string(), because),
        (CoChair, Method::DELETE, "/blocked/{id}", comment.to_string(), none),
    ]
}

/// What somebody said on a call.
pub fn entered(id: Uuid) -> Value {
    json!({
        "id": id, "kind": "comment", "body": "Said on a call.", "language": "en", "version": 1, "name": "Sample speaker",
        "place": "the call of 12 May", "said": "2026-05-12T00:00:00Z", "email": "secret-speaker@example.org",
    })
}

async fn ask(client: &mut Client, method: &Method, path: &str, rest: &str, body: &Value) -> Answer {
    let path = if path.contains("{id}") { path.replace("{id}", rest) } else { format!("{path}{rest}") };
    let address = format!("/api/v1/consultations/{SLUG}/desk{path}");
    if path == "/events" {
        let answer = client.start(method.clone(), &address, &[], axum::body::Body::empty()).await;
        if answer.status() == StatusCode::OK {
            // A stream that goes on; that it begins is enough.
            return Answer { status: StatusCode::OK, headers: answer.headers().clone(), body: axum::body::Bytes::new() };
        }
    }
    if body.is_null() { client.empty(method.clone(), &address).await } else { client.json(method.clone(), &address, body).await }
}

#[tokio::test]
async fn every_role_may_do_what_its_right_says_and_no_more() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    for who in Who::ALL {
        let mut client = who.client(&app).await;
        for (least, method, path, rest, body) in table(&things) {
            let answer = ask(&mut client, &method, path, &rest, &body).await;
            match who.refused(least) {
                Some((status, code)) => {
                    let problem = answer.problem();
                    assert_eq!((problem.status, problem.code.as_str()), (status, code), "{who:?} {method} {path}");
                }
                None => assert!(!matches!(answer.status.as_u16(), 401 | 403 | 405 | 500), "{who:?} {method} {path}: {}", answer.text()),
            }
        }
    }
}

#[tokio::test]
async fn every_route_of_the_desk_is_in_the_table() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let document = serde_json::to_value(colloquy_server::router::api().split_for_parts().1).unwrap();
    let known = table(&things);
    for (path, item) in document["paths"].as_object().unwrap() {
        let Some(path) = path.strip_prefix("/api/v1/consultations/{slug}/desk") else { continue };
        for method in item.as_object().unwrap().keys() {
            let there = known.iter().any(|(_, known, at, ..)| *at == path && known.as_str().eq_ignore_ascii_case(method));
            assert!(there, "{method} {path} has no line in the table of rights");
        }
    }
}

#[tokio::test]
async fn the_desk_of_a_hidden_consultation_does_not_exist_for_others() {
    let app = TestApp::new().await;
    app.consultation("secret", Rules::Open, Visibility::Members).await;
    let mut nobody = app.client();
    sign_in(&app, &mut nobody, "nobody@example.org", None, None).await;
    for mut client in [app.client(), nobody] {
        let there = client.get("/api/v1/consultations/secret/desk").await;
        assert_eq!(there.status, StatusCode::NOT_FOUND);
        assert_eq!(there.text(), client.get("/api/v1/consultations/never/desk").await.text());
    }
}

/// Asks everything that is not the desk's and looks for words that must not be there.
pub async fn scan(client: &mut Client, things: &Things, secrets: &[&str]) {
    let (slug, comment) = (SLUG, things.comment.id);
    let api = |path: &str| format!("/api/v1/consultations/{slug}{path}");
    let mut addresses = vec![
        "/".to_owned(),
        format!("/c/{slug}"),
        format!("/c/{slug}/v/1"),
        format!("/c/{slug}/outcome"),
        format!("/c/{slug}/moderation"),
        format!("/c/{slug}/comments.atom"),
        format!("/c/{slug}/decisions.atom"),
        format!("/desk/{slug}/queue"),
        format!("/desk/{slug}/agenda"),
        format!("/desk/{slug}/overview"),
        format!("/desk/{slug}/settings"),
        format!("/desk/{slug}/people-asked"),
        format!("/desk/{slug}/embed"),
        format!("/embed/{slug}"),
        format!("/c/{slug}/invitation"),
        format!("/desk/{slug}/reported"),
        format!("/c/{slug}/claim"),
        format!("/c/{slug}/calendar.ics"),
        format!("/c/{slug}/digest"),
        format!("/c/{slug}/digest.txt"),
        format!("/c/{slug}/v/1/text.docx"),
        "/about".to_owned(),
        "/sign-in".to_owned(),
        "/metrics".to_owned(),
        "/desk".to_owned(),
        format!("/desk/{slug}"),
        "/api/v1/consultations".to_owned(),
        "/api/v1/me".to_owned(),
        "/api/v1/session".to_owned(),
        format!("/api/v1/session?consultation={slug}"),
        format!("/api/v1/comments/{comment}"),
        format!("/api/v1/comments/{comment}/revisions"),
    ];
    for path in
        ["", "/versions/1", "/summary", "/comments", "/comments?order=newest", "/comments?mine=true", "/moderation", "/outcome", "/calls"]
    {
        addresses.push(api(path));
    }
    for block in &things.version.blocks {
        addresses.push(format!("/api/v1/blocks/{}/position", block.id));
        addresses.push(api(&format!("/comments?block={}", block.id)));
    }
    for (_, method, path, rest, _) in table(things) {
        if method == Method::GET && path != "/events" {
            let path = if path.contains("{id}") { path.replace("{id}", &rest) } else { format!("{path}{rest}") };
            addresses.push(api(&format!("/desk{path}")));
        }
    }
    for address in addresses {
        let answer = client.get(&address).await;
        let text = answer.words();
        for secret in secrets {
            assert!(!text.contains(secret), "{address} says “{secret}”");
        }
    }
    let stream = client.start(Method::GET, &api("/events?after=0"), &[], axum::body::Body::empty()).await;
    let mut body = stream.into_body();
    let mut text = String::new();
    while let Ok(Some(Ok(frame))) =
        tokio::time::timeout(std::time::Duration::from_millis(200), http_body_util::BodyExt::frame(&mut body)).await
    {
        text.push_str(&String::from_utf8_lossy(frame.data_ref().map_or(&[][..], |bytes| bytes)));
    }
    assert!(text.contains("event: change"), "{text}");
    for secret in secrets.iter().chain(&["\"desk\""]) {
        assert!(!text.contains(secret), "the stream says “{secret}”");
    }
}

#[tokio::test]
async fn nothing_private_of_the_desk_reaches_anybody_else() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let (comment, on) = (things.comment.id, block(&things.version, "1").id);
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair-secret@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let at = |path: &str| format!("/api/v1/consultations/{SLUG}/desk{path}");
    let decision =
        json!({ "decisions": [{ "comment": comment, "disposition": "not-accepted", "reason": "secret-reason", "revision": 0 }] });
    chair.json(Method::PUT, &at("/decisions"), &decision).await.ok::<Value>();
    let note = json!({ "id": Uuid::now_v7(), "comment": comment, "text": "secret-note" });
    chair.json(Method::POST, &at("/notes"), &note).await.ok::<Value>();
    let synthesis = json!({ "text": "secret-synthesis", "revision": 0 });
    chair.json(Method::PUT, &at(&format!("/syntheses/{on}")), &synthesis).await.ok::<Value>();
    chair.json(Method::PUT, &at(&format!("/themes/{}", Uuid::now_v7())), &json!({ "name": "secret-theme" })).await.ok::<Value>();
    let asked =
        json!({ "list": "NRI | secret-body | secret-address@example.org | secret-contact", "language": "en", "words": "secret-words" });
    let asked: Value = chair.json(Method::POST, &at("/invitations"), &asked).await.ok();
    let invitation = asked["invited"][0]["id"].as_str().unwrap();
    let link: Value = chair.empty(Method::POST, &at(&format!("/invitations/{invitation}/link"))).await.ok();
    let token = link["link"].as_str().unwrap().split_once('#').unwrap().1.to_owned();
    let said = Uuid::now_v7();
    chair.json(Method::POST, &at("/reported"), &entered(said)).await;
    let link: Value = chair.empty(Method::POST, &at(&format!("/reported/{said}/link"))).await.ok();
    let claim = link["link"].as_str().unwrap().split_once('#').unwrap().1.to_owned();
    let opened = app.client().raw(Method::POST, "/c/gdc/invitation", "application/x-www-form-urlencoded", format!("token={token}")).await;
    assert_eq!(opened.status, StatusCode::OK);
    let reply = json!({ "id": Uuid::now_v7(), "parent": comment, "body": "A public answer.", "language": "en" });
    chair.json(Method::POST, &at("/replies"), &reply).await.ok::<Value>();
    let mut confirmed = app.client();
    sign_in(&app, &mut confirmed, "confirmed-secret@example.org", None, None).await;
    let mut guest = app.client();
    guest.introduce(SLUG, "Sample guest", "").await;
    let secrets = [
        "secret-reason",
        "secret-note",
        "secret-synthesis",
        "secret-theme",
        "chair-secret@",
        "not-accepted",
        "secret-body",
        "secret-address",
        "secret-contact",
        "secret-words",
        invitation,
        &token,
        "secret-speaker",
        &claim,
    ];
    let others = ["confirmed-secret@"];
    for client in [&mut app.client(), &mut guest] {
        scan(client, &things, &[&secrets[..], &others[..]].concat()).await;
    }
    scan(&mut confirmed, &things, &secrets).await;

    // Once published, what was decided is there for everyone, and still nothing else.
    chair.json(Method::POST, &at("/publications"), &json!({})).await.ok::<Value>();
    let shown: CommentOut = guest.get(&format!("/api/v1/comments/{comment}")).await.ok();
    let verdict = shown.decision.unwrap();
    assert_eq!((verdict.disposition, verdict.reason.as_str()), (Disposition::NotAccepted, "secret-reason"));
    scan(
        &mut guest,
        &things,
        &["secret-note", "secret-theme", "chair-secret@", "secret-body", "secret-address", "secret-contact", "secret-speaker"],
    )
    .await;
}

#[tokio::test]
async fn the_outcome_is_read_on_its_page_and_beside_the_draft() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let mut reader = app.client();
    let page = reader.get("/c/gdc/outcome").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("Nothing has been decided yet"), "{}", page.text());
    assert!(!reader.get("/c/gdc").await.text().contains("/c/gdc/outcome"));
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let at = |path: &str| format!("/api/v1/consultations/{SLUG}/desk{path}");
    let decision =
        json!({ "decisions": [{ "comment": things.comment.id, "disposition": "accepted", "reason": "Well <said>.", "revision": 0 }] });
    chair.json(Method::PUT, &at("/decisions"), &decision).await.ok::<Value>();
    let on = block(&things.version, "1").id;
    chair.json(Method::PUT, &at(&format!("/syntheses/{on}")), &json!({ "text": "Broad *support*.", "revision": 0 })).await.ok::<Value>();
    chair.json(Method::POST, &at("/publications"), &json!({})).await.ok::<Value>();
    let text = reader.get("/c/gdc/outcome").await.text();
    for part in
        ["Outcome: Title of gdc", "Words about openness.", "Accepted", "Well &lt;said&gt;.", "Broad <em>support</em>.", "Civil society"]
    {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let text = reader.get("/c/gdc").await.text();
    assert!(text.contains("Broad <em>support</em>.") && text.contains("href=\"/c/gdc/outcome\""));
}

#[tokio::test]
async fn whoever_commented_gets_one_mail_and_may_maintain_their_objection() {
    let app = TestApp::with(&[("outcome_mail_minutes", "0")]).await;
    let things = things(&app).await;
    let mut writer = app.client();
    sign_in(&app, &mut writer, "writer@example.org", None, None).await;
    writer.introduce(SLUG, "Sample participant 2", "").await;
    let said = writer.say(SLUG, Some(block(&things.version, "1")), "Please keep it.").await;
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let at = |path: &str| format!("/api/v1/consultations/{SLUG}/desk{path}");
    let decision =
        json!({ "decisions": [{ "comment": said.id, "disposition": "not-accepted", "reason": "Out of scope.", "revision": 0 }] });
    chair.json(Method::PUT, &at("/decisions"), &decision).await.ok::<Value>();
    chair.json(Method::POST, &at("/publications"), &json!({})).await.ok::<Value>();
    assert_eq!(colloquy_server::post::send_due(&app.app).await.unwrap(), 1);
    assert_eq!(colloquy_server::post::send_due(&app.app).await.unwrap(), 0, "once");
    let mail = app.mails("writer@example.org").pop().unwrap();
    for part in ["What was decided on your comments", "Please keep it.", "Decision: Not accepted", "Reason: Out of scope."] {
        assert!(mail.contains(part), "{part} is not in {mail}");
    }
    let token: String = mail.split("/c/gdc/answer#").nth(1).expect("a link").chars().take(43).collect();
    let mut reader = app.client();
    let form = "application/x-www-form-urlencoded";
    assert!(!reader.get("/c/gdc/answer").await.text().contains("Please keep it."));
    let opened = reader.raw(Method::POST, "/c/gdc/answer", form, format!("token={token}")).await;
    assert!(opened.text().contains("Please keep it.") && opened.text().contains("Out of scope."), "{}", opened.text());
    let wrong = reader.raw(Method::POST, "/c/gdc/answer", form, format!("token={}", "x".repeat(43))).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!wrong.text().contains("Please keep it."));
    let elsewhere = reader.raw(Method::POST, "/c/other/answer", form, format!("token={token}")).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    let empty = reader.raw(Method::POST, "/c/gdc/answer", form, format!("token={token}&comment={}&text=", said.id)).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let kept = reader.raw(Method::POST, "/c/gdc/answer", form, format!("token={token}&comment={}&text=secret-objection", said.id)).await;
    assert!(kept.text().contains("The co-chairs see that you maintain your objection."), "{}", kept.text());
    let page: Value = chair.get(&at(&format!("/comments?thread={}", said.id))).await.ok();
    assert_eq!(page["items"][0]["objection"]["text"], "secret-objection");
    scan(&mut app.client(), &things, &["secret-objection", &token, "writer@"]).await;
}

#[tokio::test]
async fn settings_are_changed_by_plain_forms_of_a_co_chair_alone() {
    let app = TestApp::new().await;
    things(&app).await;
    let form = "application/x-www-form-urlencoded";
    let at = format!("/desk/{SLUG}/settings");
    assert_eq!(app.client().get(&at).await.status, StatusCode::UNAUTHORIZED);
    let mut editor = app.client();
    sign_in(&app, &mut editor, "editor@example.org", Some(Role::Editor), Some(SLUG)).await;
    assert!(editor.get(&at).await.text().contains("Only a co-chair changes these settings."));
    assert_eq!(editor.raw(Method::POST, &at, form, "intent=words&title=Mine").await.status, StatusCode::FORBIDDEN);
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let wrong = chair.raw(Method::POST, &at, form, "intent=dates&closes=2027-02-05+23%3A59&reason=More+time").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("time zone") && wrong.text().contains("value=\"2027-02-05 23:59\""), "{}", wrong.text());
    let kept = chair.raw(Method::POST, &at, form, "intent=dates&closes=2099-02-05+23%3A59+UTC&reason=More+time").await.text();
    for part in [
        "Kept.",
        "in Kiribati it is then Friday 6 February 2099, 13:59",
        "in Geneva it is then Friday 6 February 2099, 00:59",
        "in New York it is then Thursday 5 February 2099, 18:59",
    ] {
        assert!(kept.contains(part), "{part} is not in {kept}");
    }
    let again = chair.raw(Method::POST, &at, form, "intent=dates&closes=2099-02-05+23%3A59+UTC&reason=").await;
    assert_eq!(again.status, StatusCode::OK, "what nobody touched stays");
    let invited = chair.raw(Method::POST, &at, form, "intent=invite&emails=New+One+%3Cnew%40example.org%3E&role=observer").await.text();
    assert!(invited.contains("new@example.org") && invited.contains("Observer"), "{invited}");
    assert!(app.mails("new@example.org").pop().unwrap().contains("/desk/gdc"));
    let last = chair.raw(Method::POST, &at, form, "intent=remove&email=chair%40example.org").await;
    assert!(last.text().contains("A desk needs a co-chair"), "{}", last.text());
    let lists = chair.raw(Method::POST, &at, form, "intent=lists&groups=civil-society%0AFishers&regions=africa").await;
    assert!(lists.text().contains("Kept."), "{}", lists.text());
    assert!(chair.get("/api/v1/consultations/gdc").await.text().contains("\"label\":\"Fishers\""));
}

#[tokio::test]
async fn the_queue_is_worked_through_by_plain_forms() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let id = things.comment.id;
    let mut reader = app.client();
    let report = json!({ "reason": "This is an insult." });
    let reported = reader.json(Method::POST, &format!("/api/v1/comments/{id}/report"), &report).await;
    assert!(reported.status.is_success(), "{}", reported.text());
    let (at, form) = (format!("/desk/{SLUG}/queue"), "application/x-www-form-urlencoded");
    assert_eq!(reader.get(&at).await.status, StatusCode::UNAUTHORIZED);
    let mut observer = app.client();
    sign_in(&app, &mut observer, "observer@example.org", Some(Role::Observer), Some(SLUG)).await;
    assert!(observer.get(&at).await.text().contains("This is an insult."));
    let hide = format!("intent=hide&comment={id}&reason=An+insult");
    assert_eq!(observer.raw(Method::POST, &at, form, hide.clone()).await.status, StatusCode::FORBIDDEN);
    let mut editor = app.client();
    sign_in(&app, &mut editor, "editor@example.org", Some(Role::Editor), Some(SLUG)).await;
    let refused = editor.raw(Method::POST, &at, form, format!("intent=hide&comment={id}&reason=")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = editor.raw(Method::POST, &at, form, hide).await.text();
    assert!(done.contains("Done.") && done.contains("Nothing here."), "{done}");
    assert!(!reader.get(&format!("/c/{SLUG}/comments.atom")).await.text().contains("Words about openness."));
    let hidden = editor.get(&format!("{at}?kind=hidden")).await.text();
    assert!(hidden.contains("Words about openness."), "{hidden}");
    editor.raw(Method::POST, &at, form, format!("intent=restore&comment={id}&reason=")).await;
    let feed = reader.get(&format!("/c/{SLUG}/comments.atom")).await;
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    assert!(
        feed.text().contains("Words about openness.") && feed.text().contains("<title>¶ 1 · Comment · Sample participant 1</title>"),
        "{}",
        feed.text()
    );
    let agenda = observer.get(&format!("/desk/{SLUG}/agenda")).await.text();
    assert!(agenda.contains("Words about openness."), "{agenda}");
    let agenda = observer.get(&format!("/desk/{SLUG}/agenda?format=md")).await.text();
    assert!(agenda.contains("- **Sample participant 1**: Words about openness."), "{agenda}");
    let overview = observer.get(&format!("/desk/{SLUG}/overview")).await.text();
    for part in ["Not heard yet: Government", "<svg", "guest", "Nobody in particular", "Day 1; no close is set", "Version 1 published"] {
        assert!(overview.contains(part), "{part} is not in {overview}");
    }
    let file = observer.get(&format!("/desk/{SLUG}/overview/timeline.svg")).await;
    assert_eq!(file.header("content-type"), "image/svg+xml");
    assert!(file.text().contains(" · Opening</text>"), "{}", file.text());
    assert!(!file.text().contains(">overview-") && !overview.contains(">overview-"), "a message is missing");
    let paused = editor.raw(Method::POST, &at, form, "intent=pause&reason=A+storm").await;
    assert_eq!(paused.status, StatusCode::FORBIDDEN, "only a co-chair pauses");
}

#[tokio::test]
async fn a_pasted_list_of_members_is_searched_and_shortened_by_co_chairs_alone() {
    let app = TestApp::new().await;
    things(&app).await;
    app.consultation("inner", Rules::Members, Visibility::Members).await;
    let form = "application/x-www-form-urlencoded";
    let at = "/desk/inner/settings";
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("inner")).await;
    let list: Vec<String> = (0..10_000).map(|n| format!("Sample {n} <secret-member{n}@example.org>")).collect();
    let body: String =
        form_urlencoded::Serializer::new(String::new()).append_pair("intent", "members").append_pair("emails", &list.join("\r\n")).finish();
    let done = chair.raw(Method::POST, at, form, body).await;
    assert!(done.text().contains("Added to the list: 10,000. On it already: 0."), "{}", done.status);
    assert!(done.text().contains("10,000 addresses are on the list.") && done.text().matches("secret-member").count() < 500);
    let again = chair.raw(Method::POST, at, form, "intent=members&emails=SECRET-member7%40example.org%2C+new%40example.org").await.text();
    assert!(again.contains("Added to the list: 1. On it already: 1."), "{again}");
    let wrong = chair.raw(Method::POST, at, form, "intent=members&emails=right%40example.org%0Awrong").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("“wrong”") && wrong.text().contains("right@example.org\nwrong</textarea>"), "{}", wrong.text());
    let found = chair.get(&format!("{at}?member=MEMBER77")).await.text();
    assert!(
        found.contains("111 addresses found.") && found.contains("secret-member7734@") && !found.contains("secret-member1@"),
        "{found}"
    );
    assert!(chair.get(&format!("{at}?member=%25")).await.text().contains("0 addresses found."));
    let more = found.split("?member=MEMBER77&amp;after=").nth(1).unwrap().split('#').next().unwrap();
    let more = chair.get(&format!("{at}?member=MEMBER77&after={more}")).await.text();
    assert!(more.contains("secret-member77") && !more.contains("secret-member7700@"), "{more}");
    let mut member = app.client();
    assert_eq!(member.get("/c/inner").await.status, StatusCode::NOT_FOUND);
    sign_in(&app, &mut member, "secret-member7@example.org", None, None).await;
    assert_eq!(member.get("/c/inner").await.status, StatusCode::OK);
    chair.raw(Method::POST, at, form, "intent=member-remove&email=secret-member7%40example.org").await;
    assert_eq!(member.get("/c/inner").await.status, StatusCode::NOT_FOUND);
    for role in [Role::Observer, Role::Editor] {
        let mut other = app.client();
        sign_in(&app, &mut other, &format!("{role}@example.org"), Some(role), Some("inner")).await;
        let page = other.get(&format!("{at}?member=secret")).await.text();
        assert!(page.contains("10,000 addresses are on the list.") && !page.contains("secret-member"), "{page}");
        assert!(!other.get("/api/v1/consultations/inner/desk").await.text().contains("secret-member"));
        let refused = other.raw(Method::POST, at, form, "intent=members&emails=a%40example.org").await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn calls_stand_beside_the_dates_on_the_agenda_and_in_calendars_that_learn_of_changes() {
    let app = TestApp::new().await;
    things(&app).await;
    let form = "application/x-www-form-urlencoded";
    let at = format!("/desk/{SLUG}/settings");
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let calendar = format!("/c/{SLUG}/calendar.ics");
    assert_eq!(app.client().get(&calendar).await.status, StatusCode::NOT_FOUND, "nothing to be noted yet");
    let wrong = "intent=call&title=Third+call&starts=2099-02-05+14%3A00&minutes=90&link=https%3A%2F%2Fexample.org%2Froom";
    let wrong = chair.raw(Method::POST, &at, form, wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("time zone") && wrong.text().contains("value=\"https://example.org/room\""), "{}", wrong.text());
    let right = "intent=call&title=Third+call&starts=2099-02-05+14%3A00+Europe%2FZurich&minutes=90&link=https%3A%2F%2Fexample.org%2Froom";
    chair.raw(Method::POST, &at, form, right).await;
    let calls: Vec<CallOut> = app.client().get(&format!("/api/v1/consultations/{SLUG}/calls")).await.ok();
    assert_eq!((calls.len(), calls[0].starts.to_string().as_str(), calls[0].sequence), (1, "2099-02-05T13:00:00Z", 0));
    let (id, uid) = (calls[0].id, format!("UID:{}@colloquy.test", calls[0].id));
    let lines = |text: &str| -> Vec<String> { text.replace("\r\n ", "").split("\r\n").map(String::from).collect() };
    let text = lines(&app.client().get(&calendar).await.text());
    for line in [
        &uid,
        "SEQUENCE:0",
        "DTSTART:20990205T130000Z",
        "DTEND:20990205T143000Z",
        "STATUS:CONFIRMED",
        "LOCATION:https://example.org/room",
        "UID:gdc-opening@colloquy.test",
    ] {
        assert!(text.iter().any(|found| found == line), "{line} is not in {text:?}");
    }
    let page = app.client().get(&format!("/c/{SLUG}")).await.text();
    assert!(page.contains("Thursday 5 February 2099, 13:00 UTC") && page.contains("href=\"https://example.org/room\""), "{page}");
    let said = "For the call of Thursday 5 February 2099, 13:00 UTC: Third call";
    for form in ["", "?format=md"] {
        assert!(chair.get(&format!("/desk/{SLUG}/agenda{form}")).await.text().contains(said));
    }
    // The same again changes nothing; another time does, and so does calling it off.
    let put = json!({ "title": "Third call", "starts": calls[0].starts, "minutes": 90, "link": "https://example.org/room" });
    let at_api = format!("/api/v1/consultations/{SLUG}/desk/calls/{id}");
    assert_eq!(chair.json(Method::PUT, &at_api, &put).await.ok::<CallOut>().sequence, 0);
    let later = format!("intent=call&call={id}&title=Third+call&starts=2099-02-06+13%3A00+UTC&minutes=90&link=");
    chair.raw(Method::POST, &at, form, later).await;
    let text = lines(&app.client().get(&calendar).await.text());
    assert!(
        text.contains(&uid) && text.iter().any(|line| line == "SEQUENCE:1") && text.iter().any(|line| line == "DTSTART:20990206T130000Z"),
        "{text:?}"
    );
    let off = chair.raw(Method::POST, &at, form, format!("intent=call-remove&call={id}")).await.text();
    assert!(off.contains("The call is off"), "{off}");
    assert_eq!(chair.empty(Method::DELETE, &at_api).await.status, StatusCode::NO_CONTENT);
    let text = lines(&app.client().get(&calendar).await.text());
    for line in [&uid, "SEQUENCE:2", "STATUS:CANCELLED"] {
        assert!(text.iter().any(|found| found == line), "{line} is not in {text:?}");
    }
    assert!(!app.client().get(&format!("/c/{SLUG}")).await.text().contains("Third call"));
    assert!(!chair.get(&format!("/desk/{SLUG}/agenda")).await.text().contains("For the call"));
    let elsewhere = chair.json(Method::PUT, &at_api.replace("/gdc/", "/other/"), &put).await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn digest_comes_once_in_ones_own_language_and_time_and_is_ended_by_one_press() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let form = "application/x-www-form-urlencoded";
    let at = format!("/c/{SLUG}/digest");
    let mut guest = app.client();
    assert!(guest.get(&at).await.text().contains("please sign in with it first"));
    assert!(guest.get(&format!("/c/{SLUG}")).await.text().contains(&format!("href=\"{at}\"")));
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let wrong = chair.raw(Method::POST, &at, form, "kind=reader&pace=daily&hour=7&zone=Atlantis").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("“Atlantis” is no time zone") && wrong.text().contains("value=\"Atlantis\""), "{}", wrong.text());
    let kept = chair.raw(Method::POST, &at, form, "kind=desk&pace=daily&hour=7&zone=asia%2Fdubai").await.text();
    assert!(kept.contains("Kept.") && kept.contains(", 07:00 (Asia/Dubai)"), "{kept}");
    let mut member = app.client();
    sign_in(&app, &mut member, "reader@example.org", None, None).await;
    assert!(!member.get(&at).await.text().contains("what waits at the desk"));
    member.raw(Method::POST, &format!("{at}?lang=ar"), form, "kind=reader&pace=weekly&hour=8&zone=UTC").await;
    assert_eq!(colloquy_server::post::send_digests(&app.app).await.unwrap(), 0);

    let mut writer = app.client();
    writer.introduce(SLUG, "Sample participant 7", "").await;
    let said = writer.say(SLUG, Some(block(&things.version, "2")), "Please thank the translators too.").await;
    app.app.store.advance_clock(8 * 86_400_000);
    assert_eq!(colloquy_server::post::send_digests(&app.app).await.unwrap(), 2);
    assert_eq!(colloquy_server::post::send_digests(&app.app).await.unwrap(), 0, "once");
    let mail = app.mails("chair@example.org").pop().unwrap();
    for part in [
        "Subject: New today: Title of gdc",
        "Open for comments until further notice.",
        "2 comments wait for a decision.",
        "0 comments wait in the queue.",
        "¶ 2 · Sample participant 7 (Civil society)",
        "“Please thank the translators too.”",
        &format!("http://colloquy.test/c/gdc/v/1#c-{}", said.id),
    ] {
        let encoded: String = part.bytes().map(|b| if b.is_ascii() { char::from(b).to_string() } else { format!("={b:02X}") }).collect();
        assert!(mail.contains(&encoded), "{part} is not in {mail}");
    }
    let stop = mail.split("List-Unsubscribe: <http://colloquy.test").nth(1).expect("the header").split('>').next().unwrap().to_owned();
    assert!(mail.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{mail}");
    assert!(mail.matches(&stop).count() >= 2, "a link for people too");
    let arabic = app.mails("reader@example.org").pop().unwrap();
    assert!(!arabic.contains("New") && !arabic.contains("/desk/"), "{arabic}");

    // Looking ends nothing; the button of a mail program, without a cookie or an origin, does.
    let mut scanner = app.client();
    scanner.origin = None;
    assert!(scanner.get(&stop).await.text().contains("End the mails"));
    assert!(chair.get(&at).await.text().contains("value=\"daily\" checked"));
    assert_eq!(scanner.raw(Method::POST, &stop, form, "List-Unsubscribe=One-Click").await.status, StatusCode::OK);
    assert_eq!(scanner.raw(Method::POST, &stop, form, "List-Unsubscribe=One-Click").await.status, StatusCode::OK);
    assert!(!chair.get(&at).await.text().contains("value=\"daily\" checked"));
    assert_eq!(scanner.raw(Method::POST, &at, form, "kind=reader&pace=off").await.status, StatusCode::FORBIDDEN, "nothing else");
    assert!(member.get(&at).await.text().contains("value=\"weekly\" checked"), "theirs goes on");
    member.raw(Method::POST, &at, form, "kind=reader&pace=off").await;
    writer.say(SLUG, None, "More words.").await;
    app.app.store.advance_clock(8 * 86_400_000);
    assert_eq!(colloquy_server::post::send_digests(&app.app).await.unwrap(), 0);

    // The same text, for a list.
    let text = app.client().get(&format!("/c/{SLUG}/digest.txt?days=31")).await;
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    assert!(text.text().contains("3 new comments\n--------------\n") && text.text().contains("“More words.”"), "{}", text.text());
    assert_eq!(app.client().get(&format!("/c/{SLUG}/digest.txt?days=400")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.consultation("inner", Rules::Open, Visibility::Members).await;
    assert_eq!(app.client().get("/c/inner/digest.txt").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn languages_are_named_beside_the_dates_and_that_of_the_draft_can_be_corrected() {
    let app = TestApp::new().await;
    let things = things(&app).await;
    let form = "application/x-www-form-urlencoded";
    let at = format!("/desk/{SLUG}/settings");
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some(SLUG)).await;
    let wrong = chair.raw(Method::POST, &at, form, "intent=languages&language=en&languages=en%2C+no+language").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text().contains("“no language” is not a language tag") && wrong.text().contains("value=\"en, no language\""),
        "{}",
        wrong.text()
    );
    let kept = chair.raw(Method::POST, &at, form, "intent=languages&language=ar&languages=ar%2C+fr%2C+pt-BR%2C+fr").await.text();
    assert!(kept.contains("value=\"ar, fr, pt-BR\""), "{kept}");
    let page = app.client().get_with("/c/gdc", &[("accept-language", "en")]).await.text();
    assert!(page.contains("You may write in العربية, français, português (pt-BR); other languages are read as well."), "{page}");
    let version: VersionOut = app.client().get("/api/v1/consultations/gdc/versions/1").await.ok();
    let same: Vec<&str> = version.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!((version.language.as_str(), same), ("ar", things.version.blocks.iter().map(|block| block.text.as_str()).collect()));
    let mut writer = app.client();
    writer.introduce(SLUG, "Sample participant 9", "").await;
    writer.say(SLUG, Some(block(&version, "1")), "Still possible.").await;
    let groups: Value = app.client().get("/api/v1/consultations/gdc").await.ok();
    assert!(groups["regions"].as_array().unwrap().iter().all(|region| region["code"] != "fr"), "languages are no regions");
}

#[tokio::test]
async fn other_browsers_are_listed_and_signed_out() {
    let app = TestApp::new().await;
    let (mut here, mut there, mut other) = (app.client(), app.client(), app.client());
    for client in [&mut here, &mut there] {
        sign_in(&app, client, "both@example.org", None, None).await;
    }
    sign_in(&app, &mut other, "other@example.org", None, None).await;
    let listed: Vec<Value> = here.get("/api/v1/me/sessions").await.ok();
    assert_eq!(listed.len(), 2, "{listed:?}");
    let theirs = listed.iter().find(|entry| entry["here"] == false).unwrap()["id"].as_str().unwrap().to_owned();
    let foreign = other.empty(Method::DELETE, &format!("/api/v1/me/sessions/{theirs}")).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "nobody ends another person's");
    let form = "application/x-www-form-urlencoded";
    let ended = here.raw(Method::POST, "/sign-in", form, format!("intent=end&session={theirs}")).await.text();
    assert!(ended.contains("That browser is signed out."), "{ended}");
    let session: SessionOut = there.get("/api/v1/session").await.ok();
    assert!(session.person.is_none());
    assert_eq!(here.get("/api/v1/me/sessions").await.ok::<Vec<Value>>().len(), 1);
}

#[tokio::test]
async fn a_new_consultation_is_looked_at_before_anything_is_kept() {
    let app = TestApp::new().await;
    things(&app).await;
    let mut nobody = app.client();
    sign_in(&app, &mut nobody, "nobody@example.org", None, None).await;
    assert_eq!(nobody.get("/desk/new").await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.client().get("/desk/new").await.status, StatusCode::UNAUTHORIZED);
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("other")).await;
    assert!(chair.get("/desk").await.text().contains("/desk/new"));
    let form = |intent: &str, slug: &str, file: &str| {
        let mut body = String::new();
        let fields = [
            ("intent", intent),
            ("slug", slug),
            ("title", ""),
            ("language", "en"),
            ("visibility", "unlisted"),
            ("rules", "open"),
            ("closes", ""),
        ];
        for (name, value) in fields {
            body.push_str(&format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"));
        }
        body.push_str(&format!("--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n{file}\r\n--x--\r\n"));
        body
    };
    let draft = "# A letter\n\n16. We call for an open process.\n\n17. We thank you.\n";
    let kind = "multipart/form-data; boundary=x";
    let seen = chair.raw(Method::POST, "/desk/new", kind, form("preview", "letter", draft)).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.text());
    for part in ["2 numbered paragraphs", "<bdi>16.</bdi>", "We thank you.", "value=\"create\""] {
        assert!(seen.text().contains(part), "{part} is not in {}", seen.text());
    }
    assert_eq!(chair.get("/c/letter").await.status, StatusCode::NOT_FOUND);
    let wrong = chair.raw(Method::POST, "/desk/new", kind, form("create", "No slug!", draft)).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("We thank you."), "what was given stays in the form");
    let taken = chair.raw(Method::POST, "/desk/new", kind, form("create", SLUG, draft)).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    let made = chair.raw(Method::POST, "/desk/new", kind, form("create", "letter", draft)).await;
    assert_eq!((made.status, made.header("location")), (StatusCode::SEE_OTHER, "/desk/letter/settings"));
    assert_eq!(chair.get("/desk/letter/settings").await.status, StatusCode::OK, "whoever begins it is its co-chair");
    assert!(app.client().get("/c/letter").await.text().contains("We thank you."));
    let empty = chair.raw(Method::POST, "/desk/new", kind, form("preview", "other-letter", "")).await;
    assert!(empty.text().contains("Choose a file, or paste the draft."));
}
