//! A draft in several languages: who may add one, what is shown of it before, and who reads what.

use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentIn, CommentKind, CommentOut, ConsultationOut, Operation, QuoteIn, Role, VersionOut};

use crate::app::{Answer, Client, TestApp, block, comment};
use crate::routes::desk::sign_in;
use crate::routes::founding::post;

const PAGE: &str = "/desk/gdc/texts";
/// The draft of these tests without the second recital, and with an editor's note that it has not.
const FRENCH: &str = "# Première partie\n\nNote de la rédaction.\n\n16. Nous appelons à un processus ouvert.\n\n# Deuxième partie\n\nUn paragraphe sans numéro propre, avec <b>rien</b> dedans.\n\n| Action | État |\n|---|---|\n| Accès | |\n";

async fn press(client: &mut Client, intent: &str, language: &str, text: &str) -> Answer {
    post(client, PAGE, &[("intent", intent), ("language", language), ("text", text)], None).await
}

/// A consultation with the draft in French, and its co-chair.
async fn bilingual(app: &TestApp) -> (VersionOut, Client) {
    let version = app.open("gdc").await;
    let mut chair = app.client();
    sign_in(app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    let added = press(&mut chair, "add", "fr", FRENCH).await;
    assert_eq!((added.status, added.header("location")), (StatusCode::SEE_OTHER, "/desk/gdc/texts?said=added"), "{}", added.text());
    (version, chair)
}

#[tokio::test]
async fn text_is_looked_at_before_it_is_there_and_only_co_chairs_add_it() {
    let app = TestApp::new().await;
    app.open("gdc").await;
    let (mut stranger, mut editor, mut chair) = (app.client(), app.client(), app.client());
    sign_in(&app, &mut editor, "editor@example.org", Some(Role::Editor), Some("gdc")).await;
    sign_in(&app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("gdc")).await;
    assert_eq!(stranger.get(PAGE).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(press(&mut stranger, "add", "fr", FRENCH).await.status, StatusCode::UNAUTHORIZED);
    assert!(!editor.get(PAGE).await.text().contains("name=\"file\""));
    assert_eq!(press(&mut editor, "add", "fr", FRENCH).await.status, StatusCode::FORBIDDEN);

    let seen = press(&mut chair, "preview", "fr", FRENCH).await;
    assert_eq!(seen.status, StatusCode::OK);
    for part in [
        "1 paragraph is not translated",
        "1 paragraph of the translation stands for nothing in the draft and is left out.",
        "Note de la rédaction.",
        "value=\"add\"",
        "&lt;b&gt;",
    ] {
        assert!(seen.text().contains(part), "{part} is not in {}", seen.text());
    }
    assert!(!stranger.get("/c/gdc?text=fr").await.text().contains("Nous appelons"));
    for (language, text, why) in [
        ("french!", FRENCH, "This is no tag of a language."),
        ("fr", "", "Choose a file, or paste the draft."),
        ("en", FRENCH, "The draft itself is written in this language."),
    ] {
        let refused = press(&mut chair, "add", language, text).await;
        assert!(matches!(refused.status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::CONFLICT), "{}", refused.status);
        assert!(refused.text().contains(why), "{why} is not in {}", refused.text());
        assert!(refused.text().contains(&format!("value=\"{language}\"")), "what was typed stays");
    }
}

#[tokio::test]
async fn language_that_lacks_words_is_offered_them_and_keeps_those_it_has() {
    let app = TestApp::new().await;
    let (_, mut chair) = bilingual(&app).await;
    let page = chair.get(PAGE).await;
    assert!(page.text().contains("href=\"?language=fr#language\""), "{}", page.text());
    assert!(chair.get(&format!("{PAGE}?language=fr")).await.text().contains("name=\"language\" value=\"fr\""));
    let whole = FRENCH.replace("ouvert.\n", "ouvert, autrement.\n\n17. Nous décidons de nous revoir.\n");
    let seen = press(&mut chair, "preview", "fr", &whole).await;
    assert!(seen.text().contains("This language is there already"), "{}", seen.text());
    assert_eq!(press(&mut chair, "add", "fr", &whole).await.status, StatusCode::SEE_OTHER);
    let read = app.client().get("/c/gdc?text=fr").await;
    assert!(read.text().contains("Nous décidons de nous revoir."), "{}", read.text());
    assert!(read.text().contains("Nous appelons à un processus ouvert.") && !read.text().contains("autrement"));
    let again = press(&mut chair, "add", "fr", &whole).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text().contains("this text has nothing for what is missing"), "{}", again.text());
}

#[tokio::test]
async fn draft_is_read_in_the_language_of_the_address_then_of_the_page_then_as_written() {
    let app = TestApp::new().await;
    let (version, _) = bilingual(&app).await;
    let mut reader = app.client();
    let (english, french) = ("We call for an open process.", "Nous appelons à un processus ouvert.");
    let page = reader.get("/c/gdc").await.text();
    assert!(page.contains(english) && !page.contains(french));
    assert!(page.contains("href=\"?text=fr\"") && page.contains("href=\"?text=en&amp;beside=fr\""), "{page}");
    let page = reader.get("/c/gdc?text=fr").await.text();
    assert!(page.contains("data-original=\"en\"") && page.contains("lang=\"fr\" dir=\"ltr\" aria-label"), "{page}");
    assert!(page.contains(french) && page.contains("(not translated)") && page.contains("We thank the secretariat."));
    assert!(!page.contains(english) && page.contains("href=\"?on=p1&amp;text=fr\"") && page.contains("?lang=ar&amp;text=fr"), "{page}");
    let page = reader.get("/c/gdc?text=fr&beside=en").await.text();
    assert!(page.contains(french) && page.contains(english) && page.contains("draft--beside"));
    assert!(reader.get("/c/gdc?text=xx&beside=%22%3E").await.text().contains(english), "an unknown language is as if none were named");
    let page = reader.get_with("/c/gdc", &[("accept-language", "fr")]).await.text();
    assert!(page.contains(french) && page.contains("<html lang=\"fr\""));
    let consultation: ConsultationOut = reader.get("/api/v1/consultations/gdc").await.ok();
    assert_eq!(consultation.versions[0].languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["en", "fr"]);
    let french: VersionOut = reader.get("/api/v1/consultations/gdc/versions/1?language=fr").await.ok();
    assert_eq!(
        french.blocks.iter().map(|block| block.id).collect::<Vec<_>>(),
        version.blocks.iter().map(|block| block.id).collect::<Vec<_>>()
    );
    assert_eq!(reader.get("/api/v1/consultations/gdc/versions/1?language=ru").await.status, StatusCode::NOT_FOUND);
    assert_eq!(reader.get("/api/v1/consultations/gdc/versions/1?language=no_tag").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn comment_on_one_text_stands_with_the_others_with_its_language() {
    let app = TestApp::new().await;
    let (version, mut chair) = bilingual(&app).await;
    let first = block(&version, "1").id;
    let mut writer = app.client();
    writer.introduce("gdc", "Sample participant 1", "").await;
    let quote = QuoteIn { exact: "processus ouvert".into(), prefix: String::new(), suffix: String::new(), start: 0 };
    let said = CommentIn {
        quote: Some(quote),
        language: "fr".parse().unwrap(),
        text_language: "fr".parse().ok(),
        ..comment(Some(first), "Ouvert à qui ?")
    };
    let made: CommentOut = writer.comment("gdc", &said).await.read();
    assert_eq!(made.text_language, "fr".parse().ok());
    let wording = CommentIn {
        kind: CommentKind::Suggestion,
        operation: Some(Operation::Replace),
        proposed: "Nous appelons à un processus ouvert à tous.".into(),
        text_language: "fr".parse().ok(),
        ..comment(Some(first), "")
    };
    let made: CommentOut = writer.comment("gdc", &wording).await.read();
    assert_eq!(made.base, "Nous appelons à un processus ouvert.");
    let page = app.client().get("/c/gdc?on=p1&text=en").await.text();
    assert!(page.contains("<blockquote class=\"quote\" lang=\"fr\" dir=\"auto\">processus ouvert</blockquote>"), "{page}");
    assert!(page.contains("<div class=\"redline\" lang=\"fr\""), "{page}");
    // By the plain form too: the words to be changed are those that are read.
    let form = app.client().get("/c/gdc?on=p1&text=fr").await.text();
    assert!(form.contains(">Nous appelons à un processus ouvert.</textarea>") && form.contains("?on=p1&amp;text=fr#write\""), "{form}");
    let refused = press(&mut chair, "remove", "fr", "").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains("Something is said on this text, so it stays."));
    let unknown = CommentIn { text_language: "ru".parse().ok(), ..comment(Some(first), "?") };
    assert_eq!(writer.json(Method::POST, "/api/v1/consultations/gdc/comments", &unknown).await.problem().errors[0].field, "text_language");
}
