//! The page in another site's frame, the script that sites load, the way back to our own page, and the desk's lines for it.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use colloquy_consultation::{Role, Rules, SessionOut, Visibility};
use serde_json::{Value, json};

use crate::app::{Answer, TestApp, statement};
use crate::routes::desk::sign_in;

const FORM: &str = "application/x-www-form-urlencoded";

fn ancestors(answer: &Answer) -> &str {
    let policy = answer.header("content-security-policy");
    policy.split(';').map(str::trim).find_map(|part| part.strip_prefix("frame-ancestors ")).expect("frame-ancestors")
}

#[tokio::test]
async fn the_framed_page_may_be_framed_and_nothing_else_may() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut client = app.client();
    for path in ["/embed/gdc", "/embed/gdc/v/1", "/embed/nothing", "/embed/gdc/v/9", "/embed/%ff"] {
        assert_eq!(ancestors(&client.get(path).await), "*", "{path}");
    }
    for path in ["/c/gdc", "/", "/desk", "/desk/gdc", "/sign-in", "/c/gdc/continue", "/api/v1/session", "/embed.js"] {
        let answer = client.get(path).await;
        assert!(answer.status == StatusCode::SEE_OTHER || ancestors(&answer) == "'none'", "{path}");
    }
}

#[tokio::test]
async fn a_setting_says_which_sites_may_frame() {
    for (setting, sources) in [("none", "'none'"), ("https://www.example.org", "'self' https://www.example.org")] {
        let app = TestApp::with(&[("embed_ancestors", setting)]).await;
        app.open("gdc").await;
        assert_eq!(ancestors(&app.client().get("/embed/gdc").await), sources);
        assert_eq!(ancestors(&app.client().get("/embed/nothing").await), sources);
    }
}

#[tokio::test]
async fn the_framed_page_holds_the_draft_without_the_site_around_it_and_sets_no_cookie() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let answer = app.client().get("/embed/gdc?lang=ar&theme=dark&accent=%230b4a8f").await;
    assert_eq!((answer.status, answer.header("set-cookie")), (StatusCode::OK, ""));
    let html = answer.text();
    for part in [
        "<html data-embed data-theme=\"dark\" data-accent=\"#0b4a8f\" lang=\"ar\" dir=\"rtl\">",
        "We call for an open process.",
        "id=\"page-data\"",
        "id=\"framed\"",
        "src=\"/embed-frame.js?v=",
        "href=\"/embed-frame.css?v=",
        "href=\"/embed/gdc?lang=en&amp;theme=dark&amp;accent=%230b4a8f\"",
        "rel=\"canonical\" href=\"http://colloquy.test/c/gdc\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    for gone in ["href=\"/\"", "keep.js", " style=", "/digest", "?on=all"] {
        assert!(!html.contains(gone), "{gone}");
    }
}

#[tokio::test]
async fn theme_and_colour_are_what_they_must_be_or_nothing() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    for query in ["theme=%22%3E%3Cscript%3E", "accent=red", "accent=%23fff%22%20onload%3D%22x", "theme=blue&accent=%2312"] {
        let html = app.client().get(&format!("/embed/gdc?{query}")).await.text();
        assert!(html.contains("<html data-embed lang=\"en\""), "{query}");
    }
}

#[tokio::test]
async fn members_only_and_nothing_look_the_same_in_a_frame() {
    let app = TestApp::new().await;
    app.consultation("secret", Rules::Members, Visibility::Members).await;
    let mut admin = app.client();
    sign_in(&app, &mut admin, "admin@example.org", Some(Role::Admin), None).await;
    let nothing = app.client().get("/embed/nothing").await;
    for client in [&mut app.client(), &mut admin] {
        let secret = client.get("/embed/secret").await;
        assert_eq!(secret.status, StatusCode::NOT_FOUND);
        assert_eq!(secret.text().replace("secret", "nothing"), nothing.text());
        assert!(secret.text().contains("href=\"/c/secret\" target=\"_blank\""), "{}", secret.text());
    }
}

#[tokio::test]
async fn the_script_for_other_sites_is_small_and_open_to_all() {
    let app = TestApp::new().await;
    let answer = app.client().get_with("/embed.js", &[("accept-encoding", "br"), ("origin", "https://www.example.org")]).await;
    assert_eq!(answer.header("content-encoding"), "br");
    assert!(answer.body.len() < 3_000, "{} bytes", answer.body.len());
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
    assert_eq!(answer.header("cache-control"), "public, max-age=600");
    assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
    for own in ["/embed-frame.js", "/embed-frame.css", "/worker.js"] {
        let answer = app.client().get(own).await;
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{own}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{own}");
    }
}

async fn hand_over(client: &mut crate::app::Client, fields: &[(&str, &str)]) -> Answer {
    let body = serde_urlencoded::to_string(fields).unwrap();
    client.raw(Method::POST, "/c/gdc/continue", FORM, body).await
}

#[tokio::test]
async fn the_session_and_the_words_of_a_frame_go_on_on_our_own_page() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut frame = app.client();
    let body = Body::from(serde_json::to_vec(&statement("Sample participant 1", "")).unwrap());
    let headers = [("colloquy-session", "bearer"), ("content-type", "application/json")];
    let begun: Value = frame.send(Method::PUT, "/api/v1/consultations/gdc/participant", &headers, body).await.ok();
    let token = begun["token"].as_str().unwrap();
    let kept = json!({ "colloquy/draft/gdc/-/block": "{\"body\":\"Half a </script> sentence\"}", "colloquy/other": "x" }).to_string();

    let mut own = app.client();
    let answer = hand_over(&mut own, &[("version", "1"), ("place", "p1"), ("token", token), ("kept", &kept)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let html = answer.text();
    assert!(html.contains("Half a &lt;/script&gt; sentence"), "the words are there without scripts too");
    assert!(html.contains("\"to\":\"/c/gdc/v/1#p1\"") && !html.contains("colloquy/other") && !html.contains(token), "{html}");
    assert_eq!(answer.header("cache-control"), "no-store");
    let me: SessionOut = own.get("/api/v1/session?consultation=gdc").await.ok();
    assert_eq!(me.statement.name, "Sample participant 1");

    // Whoever is signed in on our own page stays who they are.
    let mut other = app.client();
    other.introduce("gdc", "Sample participant 2", "").await;
    let answer = hand_over(&mut other, &[("version", "1"), ("token", token), ("kept", "{}")]).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (StatusCode::OK, ""));
}

#[tokio::test]
async fn another_site_hands_nothing_over() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut evil = app.client();
    evil.origin = Some("http://evil.test".into());
    assert_eq!(hand_over(&mut evil, &[("version", "1"), ("kept", "{}")]).await.status, StatusCode::FORBIDDEN);
    let mut own = app.client();
    let place = hand_over(&mut own, &[("version", "1"), ("place", "\"><script>"), ("kept", "{}")]).await;
    assert!(place.text().contains("\"to\":\"/c/gdc/v/1#\""), "{}", place.text());
    assert_eq!(hand_over(&mut own, &[("kept", "no json")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_desk_gives_the_lines_to_those_who_work_there() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    for (role, status) in [(Some(Role::CoChair), 200), (Some(Role::Editor), 200), (Some(Role::Observer), 403), (None, 403)] {
        let mut client = app.client();
        let email = format!("{}@example.org", role.map_or("nobody", Role::as_str));
        sign_in(&app, &mut client, &email, role, Some("gdc")).await;
        assert_eq!(client.get("/desk/gdc/embed").await.status.as_u16(), status, "{role:?}");
    }
    assert_eq!(app.client().get("/desk/gdc/embed").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn the_lines_hold_what_was_chosen_and_the_drafts_text() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut chair = app.client();
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    let html = chair.get("/desk/gdc/embed").await.text();
    for part in [
        "&lt;script type=&quot;module&quot; src=&quot;http://colloquy.test/embed.js&quot;&gt;&lt;/script&gt;",
        "&lt;colloquy-consultation slug=&quot;gdc&quot;&gt;",
        "&lt;a href=&quot;http://colloquy.test/c/gdc&quot;&gt;Title of gdc&lt;/a&gt;",
        "We call for an open process.&lt;/p&gt;",
        "&lt;iframe src=&quot;http://colloquy.test/embed/gdc&quot;",
        "<colloquy-consultation slug=\"gdc\">",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    let answer = chair.get("/desk/gdc/embed?shown=yes&language=ar&theme=dark&accent=%230b4a8f").await;
    assert!(answer.header("content-security-policy").ends_with("; frame-src 'self'"));
    let html = answer.text();
    let element =
        "&lt;colloquy-consultation slug=&quot;gdc&quot; language=&quot;ar&quot; theme=&quot;dark&quot; accent=&quot;#0b4a8f&quot;&gt;";
    assert!(html.contains(element), "{html}");
    assert!(html.contains("/embed/gdc?lang=ar&amp;amp;theme=dark&amp;amp;accent=%230b4a8f"), "{html}");
    assert!(!html.contains("We call for an open process."), "the text is left out");
    assert!(chair.get("/desk/gdc/embed?accent=red").await.text().contains("aria-invalid=\"true\""));
}
