use axum::http::{Method, StatusCode};
use base64::Engine as _;
use colloquy_consultation::{PageData, Rules, Visibility};
use sha2::{Digest as _, Sha256};

use crate::app::{Answer, PAGE, TestApp};

fn inline_script() -> &'static str {
    PAGE.split("<script type=\"module\">").nth(1).unwrap().split("</script>").next().unwrap()
}

fn assert_safe(answer: &Answer) {
    let policy = answer.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("referrer-policy"), "same-origin");
    let html = answer.text();
    for forbidden in ["{{", " style=", " onclick=", "<style", "javascript:"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
}

#[tokio::test]
async fn the_readers_page_holds_draft_and_data_under_a_policy_with_the_loaders_hash() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let answer = app.client().get("/c/gdc").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_safe(&answer);
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(inline_script()));
    assert!(answer.header("content-security-policy").contains(&format!("script-src 'self' 'sha256-{hash}' 'wasm-unsafe-eval'")));
    let html = answer.text();
    for part in
        ["<title>Title of gdc</title>", "We call for an open process.", "id=\"p1\"", "<table", "lang=\"en\" dir=\"ltr\"", inline_script()]
    {
        assert!(html.contains(part), "{part}");
    }
    let json = html.split("id=\"page-data\" type=\"application/json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: PageData = serde_json::from_str(json).unwrap();
    assert_eq!((data.version, data.consultation.title.as_str()), (1, "Title of gdc"));
    let messages = app.client().get(&data.messages).await;
    assert!(messages.header("cache-control").contains("immutable"));
    assert_eq!(messages.text(), "{\"a\":\"b\"}");
    assert_eq!(app.client().get("/c/gdc/v/1").await.status, StatusCode::OK);
}

#[tokio::test]
async fn pages_speak_the_language_that_is_asked_for() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut reader = app.client();
    for (path, headers, start) in [
        ("/", &[][..], "<html lang=\"en\" dir=\"ltr\">"),
        ("/", &[("accept-language", "ar, en;q=0.5")], "<html lang=\"ar\" dir=\"rtl\">"),
        ("/", &[("accept-language", "ar"), ("cookie", "colloquy_lang=en")], "<html lang=\"en\" dir=\"ltr\">"),
        ("/c/gdc?lang=ar", &[("cookie", "colloquy_lang=en")], "<html lang=\"ar\" dir=\"rtl\">"),
        ("/?lang=tlh", &[], "<html lang=\"en\" dir=\"ltr\">"),
    ] {
        let answer = reader.get_with(path, headers).await;
        assert!(answer.text().contains(start), "{path} {headers:?}");
        assert!(answer.headers.get_all("vary").iter().any(|value| value == "accept-language"));
    }
    assert!(reader.get("/about?lang=ar").await.header("set-cookie").starts_with("colloquy_lang=ar;"));
}

#[tokio::test]
async fn every_message_of_the_pages_exists() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let closes = app.in_ms(86_400_000).await;
    app.consultation_between("other", Rules::Open, Visibility::Public, None, Some(closes)).await;
    let mut reader = app.client();
    reader.introduce("gdc", "Sample participant 1", "").await;
    for path in ["/", "/c/gdc", "/c/other", "/desk", "/sign-in", "/about", "/nothing", "/c/other/calendar.ics"] {
        for lang in ["en", "ar"] {
            let html = reader.get(&format!("{path}?lang={lang}")).await.text();
            // A missing message shows its key.
            let text: String = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect::<Vec<_>>().join("\n");
            for prefix in [
                "page-",
                "site-",
                "list-",
                "desks-",
                "sign-in-",
                "me-",
                "about-",
                "error-",
                "state-",
                "count-",
                "calendar-",
                "date-",
                "month-",
            ] {
                let found = text.lines().find(|line| line.trim().starts_with(prefix) && !line.contains(' '));
                assert_eq!(found, None, "{path} {lang}");
            }
        }
    }
}

#[tokio::test]
async fn pages_without_the_app_load_no_script_but_the_sign_in_links() {
    let app = TestApp::new().await;
    for (path, status) in
        [("/", 200), ("/about", 200), ("/sign-in", 200), ("/nothing", 404), ("/c/nothing", 404), ("/c/%ff", 404), ("/c/a/v/x", 404)]
    {
        let answer = app.client().get(path).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert_safe(&answer);
        let html = answer.text();
        assert!(html.contains("reader-0123456789abcdef.css"), "{path}");
        assert_eq!(html.matches("<script").count(), usize::from(path == "/sign-in"), "{path}");
    }
    let script = app.client().get("/sign-in.js").await;
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
}

#[tokio::test]
async fn signing_in_works_without_scripts() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    let mut writer = app.client();
    let email = "sample@example.org";
    writer.introduce("gdc", "Sample participant 1", email).await;
    writer.say("gdc", None, "Waiting words.").await;
    let form = "application/x-www-form-urlencoded";
    let asked = writer.raw(Method::POST, "/sign-in", form, "intent=code&email=sample%40example.org").await;
    assert!(asked.text().contains("A mail with a code is on its way"));
    let wrong = writer.raw(Method::POST, "/sign-in", form, "intent=enter&email=sample%40example.org&code=12").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("This code does not fit") && wrong.text().contains("value=\"sample@example.org\""));
    let code = app.code(email);
    let typed = format!("intent=enter&email=sample%40example.org&code={}+{}", &code[..3], &code[3..]);
    let entered = writer.raw(Method::POST, "/sign-in", form, typed).await;
    assert!(entered.text().contains("You are signed in as sample@example.org"), "{}", entered.text());
    assert!(entered.text().contains("1 waiting comment of yours is now published"));
    assert!(app.client().get("/api/v1/consultations/gdc/comments").await.text().contains("Waiting words."));
    let out = writer.raw(Method::POST, "/sign-in", form, "intent=out").await;
    assert!(out.text().contains("You are signed out"));
    assert_eq!(writer.cookie, None);
}

#[tokio::test]
async fn the_button_of_a_mails_link_signs_in_once_and_leads_back() {
    let app = TestApp::new().await;
    app.consultation("gdc", Rules::Confirmed, Visibility::Public).await;
    let email = "sample@example.org";
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", email).await;
    writer.say("gdc", None, "Waiting words.").await;
    let form = "application/x-www-form-urlencoded";
    let press = format!("intent=link&token={}", app.token(email));
    let mut elsewhere = app.client();
    let entered = elsewhere.raw(Method::POST, "/sign-in", form, press.clone()).await;
    for part in ["You are signed in as sample@example.org", "1 waiting comment of yours is now published", "href=\"/c/gdc\""] {
        assert!(entered.text().contains(part), "{part}");
    }
    let mut third = app.client();
    let spent = third.raw(Method::POST, "/sign-in", form, press).await;
    assert_eq!((spent.status, third.cookie), (StatusCode::UNPROCESSABLE_ENTITY, None));
    assert!(spent.text().contains("This link is used or older than 15 minutes"));
}

#[tokio::test]
async fn text_is_never_html() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "<b>Sample</b>", "").await;
    writer.say("gdc", None, "</script><script>alert(1)</script>").await;
    app.app.store.administrator().close_now(&"gdc".parse().unwrap(), "<img src=x onerror=alert(1)>", "test").await.unwrap();
    let html = writer.get("/c/gdc").await.text();
    assert!(!html.contains("<img") && !html.contains("<b>Sample") && !html.contains("<script>alert"));
    let answer = writer.get("/c/%3Cscript%3Ealert(1)%3C%2Fscript%3E").await;
    assert!(!answer.text().contains("<script>alert"));
}

#[tokio::test]
async fn the_list_groups_by_stage_and_helps_when_it_is_empty() {
    let app = TestApp::new().await;
    assert!(app.client().get("/").await.text().contains("There is no public consultation here yet."));
    app.open("now").await;
    let later = app.in_ms(3_600_000).await;
    app.consultation_between("later", Rules::Open, Visibility::Public, Some(later), None).await;
    app.open("over").await;
    app.app.store.administrator().close_now(&"over".parse().unwrap(), "", "test").await.unwrap();
    let html = app.client().get("/").await.text();
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(place("list-open") < place("/c/now") && place("/c/now") < place("list-coming"));
    assert!(place("/c/later") < place("list-closed") && place("list-closed") < place("/c/over"));
}

#[tokio::test]
async fn the_calendar_holds_the_close_in_utc() {
    let app = TestApp::new().await;
    let closes = "2031-12-18T23:59:00Z".parse().unwrap();
    app.consultation_between("gdc", Rules::Open, Visibility::Public, None, Some(closes)).await;
    let answer = app.client().get("/c/gdc/calendar.ics").await;
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    let text = answer.text();
    for line in ["BEGIN:VCALENDAR", "DTSTART:20311218T235900Z", "URL:http://colloquy.test/c/gdc", "END:VCALENDAR"] {
        assert!(text.split("\r\n").any(|found| found == line), "{line}\n{text}");
    }
    app.open("endless").await;
    assert_eq!(app.client().get("/c/endless/calendar.ics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn health_and_figures_answer() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    writer.say("gdc", None, "Words.").await;
    assert_eq!(writer.get("/healthz").await.text(), "ok\n");
    let text = writer.get("/metrics").await.text();
    for line in
        ["colloquy_comments 1", "colloquy_requests_total{method=\"POST\",route=\"/api/v1/consultations/{slug}/comments\",status=\"201\"} 1"]
    {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
}

#[tokio::test]
async fn hashed_files_are_kept_for_ever_and_others_are_asked_for() {
    let app = TestApp::new().await;
    let mut reader = app.client();
    assert!(reader.get("/reader-0123456789abcdef.js").await.header("cache-control").contains("immutable"));
    let plain = reader.get("/locales/en.json").await;
    assert_eq!(plain.header("cache-control"), "public, no-cache");
    let again = reader.get_with("/locales/en.json", &[("if-none-match", plain.header("etag"))]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    for path in ["/index.html", "/../Cargo.toml", "/locales/../index.html", "/%2e%2e/colloquy.db"] {
        assert_eq!(reader.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn the_desk_is_for_those_with_a_role_and_says_so_to_others() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let mut chair = app.client();
    for path in ["/desk", "/desk/gdc", "/desk/nothing"] {
        let answer = chair.get(path).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{path}");
        assert_safe(&answer);
        assert!(answer.text().contains("href=\"/sign-in\""), "{path}");
    }
    let form = "application/x-www-form-urlencoded";
    let email = "chair@example.org";
    chair.raw(Method::POST, "/sign-in", form, "intent=code&email=chair%40example.org").await;
    chair.raw(Method::POST, "/sign-in", form, format!("intent=enter&email=chair%40example.org&code={}", app.code(email))).await;
    for path in ["/desk", "/desk/gdc"] {
        let answer = chair.get(path).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(answer.text().contains("signed in as chair@example.org, and this address has no role"), "{path}");
    }
    let slug = "gdc".parse().unwrap();
    let role = colloquy_consultation::Role::CoChair;
    app.app.store.administrator().grant_role(&email.parse().unwrap(), role, Some(&slug)).await.unwrap();
    assert!(chair.get("/desk").await.text().contains("href=\"/desk/gdc\""));
    // Whoever has just signed in is shown the way on.
    assert!(chair.get("/sign-in").await.text().contains("href=\"/desk/gdc\""));
    let desk = chair.get("/desk/gdc").await;
    assert_eq!((desk.status, desk.header("cache-control")), (StatusCode::OK, "no-store"));
    assert_safe(&desk);
    assert!(desk.header("content-security-policy").contains("frame-ancestors 'none'"));
    let html = desk.text();
    assert!(html.contains("name=\"robots\" content=\"noindex\""));
    let json = html.split("id=\"page-data\" type=\"application/json\">").nth(1).unwrap().split("</script>").next().unwrap();
    let data: colloquy_consultation::DeskPageData = serde_json::from_str(json).unwrap();
    assert_eq!((data.version.number, data.version.blocks.is_empty()), (1, false));
    assert_eq!(chair.get(&data.messages).await.text(), "{\"a\":\"c\"}");
    for (path, status) in [("/desk/gdc/v/1", 200), ("/desk/gdc/v/2", 404), ("/desk/nothing", 404), ("/desk/%ff", 404), ("/desk.html", 404)]
    {
        assert_eq!(chair.get(path).await.status.as_u16(), status, "{path}");
    }
}
