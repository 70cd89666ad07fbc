//! New consultations from files: by the page and by the API.

use std::time::{Duration, Instant};

use axum::body::Body;
use axum::http::{Method, StatusCode};
use colloquy_consultation::{CommentOut, CommentPage, DraftPreviewOut, FoundedOut, Level, Operation, Role, VersionOut};
use serde_json::Value;

use super::desk::{sign_in, things};
use crate::app::{Answer, Client, TestApp};
use crate::office;

const FORM: &str = "multipart/form-data; boundary=x";

/// A form with a file.
pub fn form(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    if let Some((name, bytes)) = file {
        body.extend(format!("--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n").into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--x--\r\n");
    body
}

pub async fn post(client: &mut Client, address: &str, fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> Answer {
    client.raw(Method::POST, address, FORM, Body::from(form(fields, file))).await
}

const USUAL: [(&str, &str); 4] = [("slug", "letter"), ("language", "en"), ("visibility", "public"), ("rules", "open")];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    USUAL.iter().chain(more).copied().collect()
}

pub async fn chair(app: &TestApp) -> Client {
    things(app).await;
    let mut chair = app.client();
    sign_in(app, &mut chair, "chair@example.org", Some(Role::CoChair), Some("other")).await;
    chair
}

async fn said(client: &mut Client, slug: &str) -> Vec<CommentOut> {
    let page: CommentPage = client.get(&format!("/api/v1/consultations/{slug}/comments?version=1&limit=100")).await.ok();
    page.items
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let start = page.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name}")) + name.len() + 15;
    page[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_word_file_is_looked_at_and_then_kept_with_its_comments_and_changes() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let file = office::docx();
    let seen = post(&mut chair, "/desk/new", &with(&[("intent", "preview")]), Some(("letter.docx", &file))).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.text());
    let page = seen.text();
    for part in ["2 numbered paragraphs", "<bdi>16.</bdi>", "We thank", "<bdi>Sample Ana</bdi></th><td>1</td><td>0</td><td>0</td>"] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    for part in ["<bdi>Sample Ben</bdi></th><td>0</td><td>1</td><td>0</td>", "<bdi>Sample Dia</bdi></th><td>0</td><td>0</td><td>1</td>"] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    for part in ["One comment is marked as settled", "Headers of pages", "Draft of March", "“letter.docx”"] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert_eq!(chair.get("/c/letter").await.status, StatusCode::NOT_FOUND, "nothing is kept yet");
    // The file goes with the form.
    let carried = (hidden(&page, "upload"), hidden(&page, "upload_name"));
    let fields = with(&[("intent", "create"), ("upload", &carried.0), ("upload_name", &carried.1)]);
    let made = post(&mut chair, "/desk/new", &fields, None).await;
    assert_eq!((made.status, made.header("location")), (StatusCode::SEE_OTHER, "/desk/letter/settings"), "{}", made.text());

    let all = said(&mut app.client(), "letter").await;
    let find = |words: &str| all.iter().find(|one| one.body == words).unwrap_or_else(|| panic!("no “{words}”"));
    let (asked, answered, done) = (find("How open?"), find("Quite open."), find("Done already."));
    assert_eq!((asked.name.as_str(), asked.level, asked.at.to_string().as_str()), ("Sample Ana", Level::Imported, "2026-03-11T10:00:00Z"));
    assert_eq!(asked.quote.as_ref().unwrap().exact, "open process");
    assert_eq!((answered.parent, answered.name.as_str()), (Some(asked.id), "Sample Ben"));
    let suggestion = all.iter().find(|one| one.operation == Some(Operation::Replace)).unwrap();
    assert_eq!(suggestion.name, "Sample Dia");
    assert_eq!((suggestion.base.as_str(), suggestion.proposed.as_str()), ("We thank the secretariat.", "We praise the secretariat."));
    assert_eq!(all.len(), 4);
    // What is settled in the file is decided as a draft, which the desk alone sees.
    assert!(done.decision.is_none());
    let desk: Value = chair.get("/api/v1/consultations/letter/desk/comments?disposition=decided").await.ok();
    let decided: Vec<_> = desk["items"].as_array().unwrap().iter().map(|item| item["decision"].clone()).collect();
    assert_eq!(decided.len(), 1, "{desk}");
    assert_eq!((&decided[0]["disposition"], &decided[0]["unpublished"]), (&"noted".into(), &true.into()));
    assert_eq!(decided[0]["by"], "chair@example.org");
    assert!(decided[0]["reason"].as_str().unwrap().contains("settled in the file"));
}

#[tokio::test]
async fn what_the_founder_wishes_of_changes_and_comments_is_done() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let (word, open) = (office::docx(), office::odt());
    for (slug, changes, comments, words, count) in [
        ("file-a", "accept", "keep", "We praise the secretariat.", 3),
        ("file-b", "reject", "keep", "We thank the secretariat.", 3),
        ("file-c", "suggest", "drop", "We thank the secretariat.", 1),
        ("file-d", "accept", "drop", "We praise the secretariat.", 0),
    ] {
        let fields = [("slug", slug), ("changes", changes), ("comments", comments)];
        let made = post(&mut chair, "/api/v1/consultations", &fields, Some(("letter.docx", &word))).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
        assert!(chair.get(&format!("/c/{slug}")).await.text().contains(words), "{slug}");
        assert_eq!(said(&mut chair, slug).await.len(), count, "{slug}");
        assert_eq!(made.read::<FoundedOut>().report.left, if comments == "drop" { 3 } else { 0 });
        // The page does the same.
        let page = format!("{slug}-page");
        let fields =
            with(&[("intent", "create"), ("changes", changes), ("comments", comments)]).into_iter().filter(|(name, _)| *name != "slug");
        let fields: Vec<_> = fields.chain([("slug", page.as_str())]).collect();
        let made = post(&mut chair, "/desk/new", &fields, Some(("letter.docx", &word))).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        assert!(chair.get(&format!("/c/{page}")).await.text().contains(words), "{page}");
        assert_eq!(said(&mut chair, &page).await.len(), count, "{page}");
    }
    let made = post(&mut chair, "/api/v1/consultations", &[("slug", "file-e"), ("title", "By hand")], Some(("letter.odt", &open))).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let made: FoundedOut = made.read();
    assert_eq!((made.consultation.title.as_str(), made.report.along.len()), ("By hand", 1));
    assert!(made.report.notes.iter().any(|note| note.kind == "picture" && note.count == 1), "{:?}", made.report);
    assert_eq!(said(&mut chair, "file-e").await[0].quote.as_ref().unwrap().exact, "openness");
    for (field, value) in [("changes", "perhaps"), ("comments", "some"), ("nonsense", "1"), ("closes", "tomorrow")] {
        let fields = [("slug", "file-f"), ("title", "T"), (field, value)];
        let problem = post(&mut chair, "/api/v1/consultations", &fields, Some(("a.odt", &open))).await.problem();
        assert_eq!((problem.status, problem.errors[0].field.as_str()), (422, field));
    }
    assert_eq!(chair.get("/c/file-f").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_file_with_a_comment_that_cannot_be_stored_leaves_nothing_behind() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let file = office::docx_with(&office::long_comment());
    let problem = post(&mut chair, "/api/v1/consultations", &[("slug", "letter")], Some(("letter.docx", &file))).await.problem();
    assert_eq!((problem.status, problem.errors[0].field.as_str()), (422, "comments"), "{problem:?}");
    assert!(problem.errors[0].reason.contains("At most 200000 characters"), "{problem:?}");
    assert_eq!(chair.get("/c/letter").await.status, StatusCode::NOT_FOUND);
    let seen = post(&mut chair, "/desk/new", &with(&[("intent", "create")]), Some(("letter.docx", &file))).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text().contains("name=\"upload\""), "the file is not lost by it");
    let again = post(&mut chair, "/api/v1/consultations", &[("slug", "letter"), ("comments", "drop")], Some(("letter.docx", &file))).await;
    assert_eq!(again.status, StatusCode::CREATED, "{}", again.text());
}

#[tokio::test]
async fn a_draft_is_previewed_and_nothing_is_kept() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let seen: DraftPreviewOut = post(&mut chair, "/api/v1/drafts/preview", &[], Some(("letter.docx", &office::docx()))).await.ok();
    assert_eq!(seen.blocks.iter().filter_map(|block| block.number.as_deref()).collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!((seen.blocks[1].marker.as_deref(), seen.report.along.len(), seen.report.settled), (Some("16."), 4, 1));
    let seen: DraftPreviewOut = post(&mut chair, "/api/v1/drafts/preview", &[("text", "# A title\n\nOne.\n")], None).await.ok();
    assert_eq!((seen.title.as_deref(), seen.blocks.len()), (Some("A title"), 2));
}

#[tokio::test]
async fn only_founders_bring_files_and_only_as_forms() {
    let app = TestApp::new().await;
    things(&app).await;
    let file = office::docx();
    for path in ["/api/v1/consultations", "/api/v1/drafts/preview"] {
        for (role, slug, status, code) in [
            (None, None, 403, "co-chair-needed"),
            (Some(Role::Observer), Some("gdc"), 403, "co-chair-needed"),
            (Some(Role::Editor), Some("gdc"), 403, "co-chair-needed"),
        ] {
            let mut client = app.client();
            let email = format!("{}{}@example.org", role.map_or("nobody", Role::as_str), path.len());
            sign_in(&app, &mut client, &email, role, slug).await;
            let problem = post(&mut client, path, &[("slug", "letter")], Some(("a.docx", &file))).await.problem();
            assert_eq!((problem.status, problem.code.as_str()), (status, code), "{role:?} {path}");
        }
        let problem = post(&mut app.client(), path, &[("slug", "letter")], Some(("a.docx", &file))).await.problem();
        assert_eq!((problem.status, problem.code.as_str()), (401, "sign-in-needed"), "{path}");
        let mut elsewhere = app.client();
        elsewhere.origin = Some("http://elsewhere.test".into());
        assert_eq!(post(&mut elsewhere, path, &[("slug", "letter")], Some(("a.docx", &file))).await.problem().code, "origin");
        let mut admin = app.client();
        sign_in(&app, &mut admin, &format!("admin{}@example.org", path.len()), Some(Role::Admin), None).await;
        let problem = admin.json(Method::POST, path, &serde_json::json!({})).await.problem();
        assert_eq!((problem.status, problem.code.as_str()), (415, "not-multipart"), "{path}");
        let large = vec![b'a'; 22 * 1024 * 1024];
        let problem = post(&mut admin, path, &[("slug", "letter")], Some(("a.txt", &large))).await.problem();
        assert_eq!((problem.status, problem.code.as_str()), (413, "too-large"), "{path}");
    }
    assert_eq!(app.client().get("/c/letter").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_wrong_file_is_named_in_the_language_of_the_page_and_not_carried_along() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    for (name, bytes, code, english, arabic) in [
        ("a.pdf", b"%PDF-1.7 words".as_slice(), "pdf", "This is a PDF", "هذا ملف PDF"),
        ("a.docx", b"no archive at all", "not-office", "named like an office document", "اسم الملف اسم مستند مكتبي"),
        ("a.md", b"one\ntw\xffo", "encoding", "Line 2 is not readable", "السطر 2 لا يُقرأ"),
        ("a.txt", b" ", "empty", "The draft holds no words", "لا كلمات في المسودة"),
    ] {
        for (language, words) in [("en", english), ("ar", arabic)] {
            let address = format!("/desk/new?lang={language}");
            let seen = post(&mut chair, &address, &with(&[("intent", "create"), ("organiser", "Sample group")]), Some((name, bytes))).await;
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
            let page = seen.text();
            assert!(page.contains(words), "{words} is not in {page}");
            assert!(page.contains("Sample group") && !page.contains("name=\"upload\""), "{page}");
        }
        let problem = post(&mut chair, "/api/v1/consultations", &[("slug", "letter")], Some((name, bytes))).await.problem();
        assert_eq!((problem.errors[0].field.as_str(), problem.errors[0].code.as_str()), ("file", code));
    }
    assert_eq!(chair.get("/c/letter").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_wrong_field_is_named_in_the_language_of_the_page_and_what_was_typed_stays() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let draft = ("text", "# A title\n\nOne.\n");
    for (fields, status, english, arabic) in [
        (vec![("slug", "No Name"), draft], 422, "This is no short name.", "هذا ليس اسمًا مختصرًا."),
        (vec![("slug", "gdc"), draft], 409, "There is a consultation of this short name.", "توجد مشاورة بهذا الاسم المختصر."),
        (vec![("closes", "2027-02-05 23:59"), draft], 422, "This is no moment with a time zone.", "هذا ليس موعدًا مع منطقة زمنية."),
        (vec![("language", "English!"), draft], 422, "This is no tag of a language.", "هذا ليس رمز لغة."),
        (vec![("text", "One.")], 422, "The draft names no title.", "لا تذكر المسودة عنوانًا."),
        (vec![("text", " ")], 422, "Choose a file, or paste the draft.", "اختر ملفًا أو الصق المسودة."),
    ] {
        for (language, words) in [("en", english), ("ar", arabic)] {
            let mut all: Vec<_> = with(&[("intent", "create"), ("organiser", "Sample group")]);
            all.retain(|(name, _)| fields.iter().all(|(given, _)| given != name));
            all.extend(&fields);
            let seen = post(&mut chair, &format!("/desk/new?lang={language}"), &all, None).await;
            assert_eq!(seen.status.as_u16(), status, "{fields:?}");
            let page = seen.text();
            assert!(page.contains(words) && page.contains("Sample group"), "{words} is not in {page}");
            assert!(fields.iter().all(|(_, value)| page.contains(value.trim())), "{page}");
        }
    }
    assert_eq!(chair.get("/c/letter").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_kept_file_can_be_taken_out_and_what_was_pasted_is_there_again() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let fields = with(&[("intent", "preview"), ("text", "Pasted words.")]);
    let page = post(&mut chair, "/desk/new", &fields, Some(("letter.docx", &office::docx()))).await.text();
    assert!(page.contains("We thank") && !page.contains("<textarea"), "{page}");
    let (upload, name, text) = (hidden(&page, "upload"), hidden(&page, "upload_name"), hidden(&page, "text"));
    let fields = with(&[("intent", "drop"), ("upload", &upload), ("upload_name", &name), ("text", &text)]);
    let page = post(&mut chair, "/desk/new", &fields, None).await.text();
    assert!(page.contains("Pasted words.</textarea>") && !page.contains("name=\"upload\""), "{page}");
}

#[tokio::test]
async fn a_next_version_from_a_file_tells_what_is_not_kept_and_that_comments_are_not_read() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let done = post(&mut chair, "/desk/other/next/file", &[("changes", "accept")], Some(("next.docx", &office::docx()))).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
    let to = done.header("location").to_owned();
    assert_eq!(to, "/desk/other/next?said=read&left=header.1&comments=3");
    let page = chair.get(&to).await.text();
    for part in ["Headers of pages; they are left out (1)", "The file holds 3 comments", "We praise the secretariat."] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    assert!(said(&mut chair, "other").await.is_empty());
    let odd = chair.get("/desk/other/next?said=read&left=nonsense.1_picture.x_picture.2").await.text();
    assert!(odd.contains("Pictures; they are left out (2)") && !odd.contains("nonsense"), "{odd}");
    let wrong = post(&mut chair, "/desk/other/next/file?lang=ar", &[("replace", "yes")], Some(("a.pdf", b"%PDF-1.7"))).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("هذا ملف PDF"), "{}", wrong.text());
    assert!(wrong.text().contains("We praise the secretariat."), "what was begun stays");
}

#[tokio::test]
async fn threads_of_a_real_word_file_come_along() {
    let Some(file) = office::real("python-openxml_python-docx/comments-rich-para.docx") else { return };
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let made = post(&mut chair, "/api/v1/consultations", &[("slug", "rich"), ("title", "Rich")], Some(("rich.docx", &file))).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let report = made.read::<FoundedOut>().report;
    let counted: u32 = report.along.iter().map(|one| one.comments + one.replies).sum();
    let without = report.notes.iter().find(|note| note.kind == "comment").map_or(0, |note| note.count);
    assert_eq!(counted + without, 4, "{report:?}");
    let all = said(&mut chair, "rich").await;
    assert_eq!(u32::try_from(all.len()).unwrap(), counted);
    assert!(all.iter().all(|one| one.level == Level::Imported));
}

/// A real file with an insertion and a deletion in one sentence, by the page and by the API.
#[tokio::test]
async fn tracked_changes_of_a_real_word_file_are_treated_as_chosen() {
    let Some(file) = office::real("plutext_docx4j/sample-docxv2.docx") else { return };
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let (before, after) = ("change tracking.  Followed by A deletion.", "change tracking. An insertion Followed by.");
    let tight = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (changes, words, count) in [("suggest", before, 1), ("accept", after, 0), ("reject", before, 0)] {
        for by in ["page", "api"] {
            let slug = format!("{changes}-{by}");
            let fields: Vec<_> = [("intent", "create"), ("title", "Real")].into_iter().filter(|_| by == "page").collect();
            let usual = [("slug", slug.as_str()), ("language", "en"), ("visibility", "public"), ("rules", "open"), ("changes", changes)];
            let fields: Vec<_> = fields.into_iter().chain(usual).chain((by == "api").then_some(("title", "Real"))).collect();
            let address = if by == "page" { "/desk/new" } else { "/api/v1/consultations" };
            let made = post(&mut chair, address, &fields, Some(("real.docx", &file))).await;
            assert!(made.status.is_success() || made.status.is_redirection(), "{slug}: {}", made.text());
            let version: VersionOut = chair.get(&format!("/api/v1/consultations/{slug}/versions/1")).await.ok();
            let found = version.blocks.iter().find(|block| block.text.contains("change tracking.")).unwrap();
            assert!(tight(&found.text).contains(&tight(words)), "{slug}: {}", found.text);
            let all = said(&mut chair, &slug).await;
            assert_eq!(all.len(), count, "{slug}: {all:?}");
            assert!(all.iter().all(|one| one.name == "Jason Harrop" && tight(&one.proposed).contains(&tight(after))), "{all:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_files_are_refused_in_words_while_others_are_served() {
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    let mut files: Vec<(String, Vec<u8>)> = vec![
        ("bomb.docx".into(), office::pack(&[("[Content_Types].xml", String::new()), ("word/document.xml", " ".repeat(70_000_000))])),
        ("broken.docx".into(), office::docx()[..900].to_vec()),
    ];
    for name in ["poi__ExternalEntityInText.docx", "poi__truncated62886.docx", "poi__poc-xmlbomb.xlsx", "poi__xxe_in_schema.xlsx"] {
        files.extend(office::real(&format!("hostile/{name}")).map(|bytes| (name.to_owned(), bytes)));
    }
    for (name, bytes) in files {
        let begun = Instant::now();
        let mut reader = app.client();
        let upload = post(&mut chair, "/api/v1/consultations", &[("slug", "hostile")], Some((&name, &bytes)));
        let serve = async {
            let begun = Instant::now();
            assert_eq!(reader.get("/c/gdc").await.status, StatusCode::OK);
            begun.elapsed()
        };
        let (refused, served) = tokio::join!(upload, serve);
        assert!(served < Duration::from_secs(1), "{name}: a reader waited {served:?}");
        assert!(begun.elapsed() < Duration::from_secs(4), "{name} took {:?}", begun.elapsed());
        let problem = refused.problem();
        assert_eq!((problem.status, problem.errors[0].field.as_str()), (422, "file"), "{name}: {problem:?}");
        assert!(!problem.errors[0].code.is_empty() && problem.errors[0].reason.ends_with('.'), "{name}: {problem:?}");
        assert_eq!(chair.get("/c/hostile").await.status, StatusCode::NOT_FOUND, "{name}");
    }
}
