//! Taking part without scripts: the same rules and answers as the API, by links and plain forms alone.

use std::collections::BTreeMap;

use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentKind, CommentOut, CommentPage, Operation, Rules, SummaryOut, Visibility};

use crate::app::{Answer, Client, TestApp};

/// The fields of the form as a browser would send them untouched.
fn fields(html: &str) -> BTreeMap<String, String> {
    let form =
        html.split("<form class=\"form thread__form\" id=\"thread-form\"").nth(1).expect("the form").split("</form>").next().unwrap();
    let mut fields = BTreeMap::new();
    let value = |tag: &str, name: &str| tag.split(&format!("{name}=\"")).nth(1).map(|rest| plain(rest.split('"').next().unwrap()));
    for tag in form.split('<').skip(1) {
        let is_radio = tag.contains("type=\"radio\"");
        if tag.starts_with("input") && (!is_radio || tag.contains(" checked")) {
            fields.insert(value(tag, " name").unwrap(), value(tag, " value").unwrap_or_default());
        }
        if tag.starts_with("textarea") {
            fields.insert(value(tag, " name").unwrap(), plain(tag.split('>').nth(1).unwrap()));
        }
    }
    for select in form.split("<select").skip(1) {
        let chosen = select.split("<option").find(|option| option.contains(" selected")).and_then(|option| value(option, " value"));
        fields.insert(value(select, " name").unwrap(), chosen.unwrap_or_default());
    }
    fields
}

fn plain(html: &str) -> String {
    html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

async fn send(client: &mut Client, address: &str, fields: &BTreeMap<String, String>) -> Answer {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    client.raw(Method::POST, address, "application/x-www-form-urlencoded", body).await
}

/// Opens the form of an address and fills in who speaks and what is said.
async fn filled(client: &mut Client, address: &str, given: &[(&str, &str)]) -> BTreeMap<String, String> {
    let page = client.get(address).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let mut fields = fields(&page.text());
    fields.extend(given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

const WHO: [(&str, &str); 3] = [("name", "Sample participant 1"), ("group", "civil-society"), ("region", "africa")];

async fn said(app: &TestApp) -> Vec<CommentOut> {
    app.client().get("/api/v1/consultations/gdc/comments").await.ok::<CommentPage>().items
}

#[tokio::test]
async fn without_scripts_a_comment_a_suggestion_and_a_reply_are_sent_from_the_draft_on() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    let draft = writer.get("/c/gdc").await.text();
    assert!(draft.contains("href=\"?on=p1\"") && draft.contains("href=\"?on=whole\"") && draft.contains("href=\"?on=all\""));

    let first = filled(&mut writer, "/c/gdc?on=p1", &[WHO.as_slice(), &[("body", "Good <b>words</b>.")]].concat()).await;
    assert_eq!(first["proposed"], "We call for an open process.");
    let answer = send(&mut writer, "/c/gdc?on=p1", &first).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let after = writer.get(answer.header("location").split('#').next().unwrap()).await.text();
    assert!(
        after.contains("Your comment is published.") && after.contains("Good &lt;b&gt;words&lt;/b&gt;.") && after.contains("1 comment")
    );
    assert!(after.contains("Commenting as Sample participant 1"));

    // Whoever changes the words of the paragraph suggests wording, without naming themselves again.
    let change = [("proposed", "We call for an open and fair process."), ("body", "Fairness is missing.")];
    let second = filled(&mut writer, "/c/gdc/v/1?on=p1", &change).await;
    assert_eq!(send(&mut writer, "/c/gdc/v/1?on=p1", &second).await.status, StatusCode::SEE_OTHER);

    let root = said(&app).await[0].id;
    let mut other = app.client();
    let who = [("name", "Sample participant 2"), ("group", "government"), ("region", "asia-pacific"), ("body", "I agree.")];
    let to = format!("/c/gdc?on=p1&to={root}");
    let reply = filled(&mut other, &to, &who).await;
    assert_eq!(reply["to"], root.to_string());
    assert_eq!(send(&mut other, &to, &reply).await.status, StatusCode::SEE_OTHER);
    let whole = filled(&mut other, "/c/gdc?on=whole", &[("body", "And the young?"), ("kind", "question")]).await;
    assert_eq!(send(&mut other, "/c/gdc?on=whole", &whole).await.status, StatusCode::SEE_OTHER);

    let stored = said(&app).await;
    let kinds: Vec<_> = stored.iter().map(|comment| (comment.kind, comment.parent.is_some(), comment.anchors.len())).collect();
    assert_eq!(
        kinds,
        [
            (CommentKind::Comment, false, 1),
            (CommentKind::Comment, true, 1),
            (CommentKind::Suggestion, false, 1),
            (CommentKind::Question, false, 0)
        ]
    );
    assert_eq!((stored[2].operation, stored[2].base.as_str()), (Some(Operation::Replace), "We call for an open process."));
    assert_eq!((stored[2].proposed.as_str(), stored[0].name.as_str()), ("We call for an open and fair process.", "Sample participant 1"));
    let all = app.client().get("/c/gdc?on=all").await.text();
    assert!(all.contains(&format!("/c/gdc/v/1?on=p1&amp;to={root}#write")), "what is answered has a form of its own");
    for words in ["Good &lt;b&gt;", "I agree.", "Fairness is missing.", "And the young?", "Paragraph 1"] {
        assert!(all.contains(words), "{words}");
    }
}

#[tokio::test]
async fn what_is_refused_comes_back_in_the_form_and_nothing_is_stored() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    let nobody = filled(&mut writer, "/c/gdc?on=p1", &[("body", "Words \"kept\".")]).await;
    let answer = send(&mut writer, "/c/gdc?on=p1", &nobody).await;
    assert_eq!((answer.status, writer.cookie.clone()), (StatusCode::UNPROCESSABLE_ENTITY, None));
    let html = answer.text();
    assert_eq!(fields(&html)["body"], "Words \"kept\".");
    assert_eq!(fields(&html)["id"], nobody["id"]);
    assert!(html.contains("id=\"name-error\"") && html.contains("Nothing was sent"), "{html}");

    let empty = filled(&mut writer, "/c/gdc?on=p1", &[WHO.as_slice(), &[("kind", "suggestion")]].concat()).await;
    let answer = send(&mut writer, "/c/gdc?on=p1", &empty).await;
    assert_eq!((answer.status, writer.cookie.clone()), (StatusCode::UNPROCESSABLE_ENTITY, None));
    assert!(answer.text().contains("Please change the words first."));
    assert_eq!(fields(&answer.text())["name"], "Sample participant 1");
    let summary: SummaryOut = app.client().get("/api/v1/consultations/gdc/summary").await.ok();
    assert_eq!((summary.comments, summary.people), (0, 0));
    assert_eq!(app.client().get("/c/gdc?on=p999").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn another_language_takes_what_was_typed_along_and_stores_nothing() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    let page = writer.get("/c/gdc?on=p1").await.text();
    let turn = page.split("formaction=\"").skip(1).map(|rest| plain(rest.split('"').next().unwrap()));
    let turn = turn.clone().find(|address| address.contains("lang=fr")).expect("a button for French");
    assert!(turn.contains("on=p1&text=en&lang=fr") && page.contains("form=\"thread-form\""), "{turn}");
    let mut given =
        filled(&mut writer, "/c/gdc?on=p1", &[("body", "Half a <thought>"), ("proposed", "Other words."), ("name", "Sam")]).await;
    let id = given["id"].clone();
    given.insert("turned".into(), "1".into());
    let turned = send(&mut writer, turn.split('#').next().unwrap(), &given).await;
    assert_eq!(turned.status, StatusCode::OK);
    assert!(turned.text().contains("<html lang=\"fr\"") && !turned.text().contains("role=\"alert\""), "{}", turned.text());
    let kept = fields(&turned.text());
    for (name, value) in
        [("id", id.as_str()), ("body", "Half a <thought>"), ("proposed", "Other words."), ("name", "Sam"), ("mail_language", "fr")]
    {
        assert_eq!(kept[name], value, "{name}");
    }
    assert!(said(&app).await.is_empty());
    assert!(turned.header("set-cookie").contains("=fr; "), "pages come in that language from now on");
}

#[tokio::test]
async fn a_form_sent_twice_stores_once_and_other_words_from_the_same_form_are_offered_again() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    let mut form = filled(&mut writer, "/c/gdc?on=p1", &[WHO.as_slice(), &[("body", "Once.")]].concat()).await;
    for _ in 0..2 {
        assert_eq!(send(&mut writer, "/c/gdc?on=p1", &form).await.status, StatusCode::SEE_OTHER);
    }
    form.insert("body".into(), "Twice.".into());
    let answer = send(&mut writer, "/c/gdc?on=p1", &form).await;
    assert_eq!((answer.status, said(&app).await.len()), (StatusCode::CONFLICT, 1));
    let again = fields(&answer.text());
    assert_eq!(again["body"], "Twice.");
    assert_ne!(again["id"], form["id"]);
    assert_eq!(send(&mut writer, "/c/gdc?on=p1", &again).await.status, StatusCode::SEE_OTHER);
    assert_eq!(said(&app).await.len(), 2);
}

#[tokio::test]
async fn after_the_close_the_form_is_409_and_the_words_can_be_copied() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    let late = filled(&mut writer, "/c/gdc?on=p1", &[WHO.as_slice(), &[("body", "Too late.")]].concat()).await;
    app.app.store.administrator().close_now(&"gdc".parse().unwrap(), "", "test").await.unwrap();
    let answer = send(&mut writer, "/c/gdc?on=p1", &late).await;
    assert_eq!((answer.status, writer.cookie.clone()), (StatusCode::CONFLICT, None));
    assert!(
        answer.text().contains("The consultation is closed.") && answer.text().contains("Too late.") && answer.text().contains("readonly")
    );
    assert!(!writer.get("/c/gdc?on=p1").await.text().contains("<textarea"));
}

#[tokio::test]
async fn where_addresses_are_proved_the_code_of_the_mail_publishes_what_waits() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    let mut writer = app.client();
    let who = [WHO.as_slice(), &[("body", "Waiting words.")]].concat();
    let unnamed = filled(&mut writer, "/c/gdc?on=p1", &who).await;
    let refused = send(&mut writer, "/c/gdc?on=p1", &unnamed).await;
    assert!(refused.text().contains("id=\"email-error\""));
    let form = filled(&mut writer, "/c/gdc?on=p1", &[who.as_slice(), &[("email", "sample@example.org")]].concat()).await;
    let answer = send(&mut writer, "/c/gdc?on=p1", &form).await;
    let after = writer.get(answer.header("location").split('#').next().unwrap()).await.text();
    assert!(after.contains("when you enter the code") && after.contains("value=\"sample@example.org\""), "{after}");
    assert_eq!(said(&app).await.len(), 0);
    assert!(!app.client().get("/c/gdc?on=p1").await.text().contains("Waiting words."));
    let typed = format!("intent=enter&consultation=gdc&email=sample%40example.org&code={}", app.code("sample@example.org"));
    let entered = writer.raw(Method::POST, "/sign-in", "application/x-www-form-urlencoded", typed).await;
    assert!(entered.text().contains("1 waiting comment of yours is now published") && entered.text().contains("href=\"/c/gdc\""));
    assert_eq!(said(&app).await.len(), 1);
}

#[tokio::test]
async fn what_is_for_members_is_not_shown_to_strangers_without_scripts_either() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Members, Visibility::Members).await;
    for address in ["/c/gdc?on=p1", "/c/gdc?on=all", "/c/gdc/v/1?on=whole"] {
        assert_eq!(app.client().get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let answer = app.client().raw(Method::POST, "/c/gdc?on=p1", "application/x-www-form-urlencoded", "body=x").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
