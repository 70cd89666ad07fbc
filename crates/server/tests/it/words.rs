//! Every word that people see comes from the messages: each message is put between marks, all that people write begins
//! with “zz”, and whatever else has letters on a page, in a mail or in a file is a word that nobody can translate.

mod marks;
mod sample;

use axum::http::Method;

use crate::app::{Answer, Client};
use marks::{in_html, in_text, in_xml};
use sample::{FORM, SLUG, Sample};

/// What was found, with where.
#[derive(Default)]
struct Found(Vec<String>);

impl Found {
    fn add(&mut self, at: &str, words: Vec<String>) {
        self.0.extend(words.into_iter().map(|words| format!("{at}: {words}")));
    }

    fn page(&mut self, at: &str, answer: &Answer) {
        assert!(answer.header("content-type").starts_with("text/html"), "{at} is {} {}", answer.status, answer.header("content-type"));
        self.add(at, in_html(&answer.text()));
    }

    async fn get(&mut self, client: &mut Client, at: &str) {
        let answer = client.get(at).await;
        assert!(answer.status.is_success() || answer.status.is_client_error(), "{at}: {}", answer.status);
        self.page(at, &answer);
    }

    async fn send(&mut self, client: &mut Client, at: &str, body: &str) {
        let answer = client.raw(Method::POST, at, FORM, body.to_owned()).await;
        if !answer.status.is_redirection() {
            self.page(&format!("{at} with {body:.60}"), &answer);
        }
    }

    fn none(self) {
        let mut found = self.0;
        found.sort();
        found.dedup();
        assert!(found.is_empty(), "{} pieces of text are in no message:\n{}", found.len(), found.join("\n"));
    }
}

#[tokio::test]
async fn every_word_of_the_public_pages_is_a_message() {
    let mut sample = Sample::new().await;
    let mut found = Found::default();
    let token = "x".repeat(43);
    let pages = [
        "/",
        "/about",
        "/sign-in",
        "/desk",
        "/zz-not-there",
        "/c/zz-none",
        "/c/zz",
        "/c/zz/v/1",
        "/c/zz?on=p1",
        "/c/zz?on=p2&sent=comment",
        "/c/zz?on=all",
        "/c/zz?on=whole",
        "/c/zz?on=p7.2.3",
        "/c/zz/outcome",
        "/c/zz/moderation",
        "/c/zz/compare",
        "/c/zz/compare/1/2",
        "/embed/zz",
        "/embed/zz-none",
        "/c/zz/answer",
        "/c/zz/invitation",
        "/c/zz/claim",
        "/c/zz/digest",
        "/c/zz/digest?days=zz",
        "/digest/stop/zz",
        "/c/zz-coming",
        "/c/zz-closed",
        "/c/zz-closed?on=p1",
        "/c/zz-coming?on=p1",
    ];
    for at in pages {
        found.get(&mut sample.app.client(), at).await;
        found.get(&mut sample.writer, at).await;
    }
    let to = format!("/c/zz?on=p1&to={}", sample.comment);
    found.get(&mut sample.writer, &to).await;
    for (at, body) in [
        ("/c/zz?on=p1", "kind=comment&operation=replace".to_owned()),
        ("/c/zz?on=p1", format!("id={}&kind=comment&operation=replace&language=en&name=&email=zz&body=", uuid::Uuid::now_v7())),
        ("/c/zz?on=p1", format!("id={}&kind=comment&operation=replace&language=en&body={}", uuid::Uuid::now_v7(), "zz".repeat(6_000))),
        ("/c/zz-closed?on=p1", format!("id={}&kind=comment&operation=replace&language=en&body=zz", uuid::Uuid::now_v7())),
        ("/c/zz/answer", format!("token={token}")),
        ("/c/zz/invitation", format!("token={token}")),
        ("/c/zz/claim", format!("token={token}")),
        ("/sign-in", "intent=code&email=zz".to_owned()),
        ("/sign-in", "intent=code&email=zz%40zz.zz".to_owned()),
        ("/sign-in", "intent=use&email=zz%40zz.zz&code=000000".to_owned()),
        ("/sign-in", format!("intent=link&token={token}")),
        ("/sign-in", "intent=zz".to_owned()),
        ("/c/zz/digest", "kind=reader&pace=daily&hour=77&zone=UTC".to_owned()),
        ("/c/zz/digest", "kind=reader&pace=daily&hour=7&zone=Zz".to_owned()),
        ("/c/zz/digest", "kind=zz&pace=daily&hour=7&zone=UTC".to_owned()),
        ("/c/zz/digest", "kind=reader&pace=daily&hour=7&zone=UTC".to_owned()),
    ] {
        found.send(&mut sample.writer, at, &body).await;
        found.send(&mut sample.app.client(), at, &body).await;
    }
    let links = sample.links().await;
    for (page, token) in &links {
        let at = format!("/c/zz/{page}");
        for more in
            ["", "&intent=remind-on", "&intent=zz", "&intent=confirm&name=&body=", "&comment=zz", "&intent=decline", "&intent=withdraw"]
        {
            found.send(&mut sample.app.client(), &at, &format!("token={token}{more}")).await;
        }
    }
    found.none();
}

#[tokio::test]
async fn every_word_of_the_desk_s_pages_is_a_message() {
    let mut sample = Sample::new().await;
    let mut found = Found::default();
    let pages = [
        "/desk",
        "/desk/new",
        "/desk/zz",
        "/desk/zz/v/1",
        "/desk/zz/agenda",
        "/desk/zz/overview",
        "/desk/zz/next",
        "/desk/zz/people-asked",
        "/desk/zz/texts",
        "/desk/zz/texts?said=added",
        "/desk/zz/embed",
        "/desk/zz/embed?accent=zz&shown=yes",
        "/desk/zz/queue",
        "/desk/zz/queue?kind=hidden",
        "/desk/zz/queue?kind=reported",
        "/desk/zz/queue?kind=held",
        "/desk/zz/reported",
        "/desk/zz/reported?paragraph=1",
        "/desk/zz/settings",
        "/desk/zz/settings?member=zz",
        "/c/zz/digest",
    ];
    for at in pages {
        found.get(&mut sample.chair, at).await;
        found.get(&mut sample.writer, at).await;
        found.get(&mut sample.app.client(), at).await;
        found.get(&mut sample.observer, at).await;
    }
    let long = "z".repeat(30_000);
    for (at, body) in [
        ("settings", "intent=zz".to_owned()),
        ("settings", "intent=dates&closes=zz&reason=zz".to_owned()),
        ("settings", "intent=dates&closes=2001-01-01+00%3A00+UTC&reason=zz".to_owned()),
        ("settings", format!("intent=dates&closes=2098-01-01+00%3A00+UTC&reason={}", &long[..3000])),
        ("settings", "intent=words&title=&organiser=zz".to_owned()),
        ("settings", format!("intent=words&title=zz&organiser=zz&welcome={long}")),
        ("settings", "intent=rules&visibility=zz&rules=zz".to_owned()),
        ("settings", "intent=lists&groups=&regions=africa".to_owned()),
        ("settings", "intent=lists&groups=zzgroup&regions=africa".to_owned()),
        ("settings", "intent=languages&language=zz-&languages=".to_owned()),
        ("settings", format!("intent=languages&language=en&languages={}", (0..40).map(|n| format!("zz-{n:03},")).collect::<String>())),
        ("settings", "intent=call&title=&starts=zz&minutes=zz&link=zz".to_owned()),
        ("settings", "intent=call&title=&starts=2098-01-01+00%3A00+UTC&minutes=60&link=zz".to_owned()),
        ("settings", "intent=call-remove&call=zz".to_owned()),
        ("settings", "intent=invite&emails=zz&role=observer".to_owned()),
        ("settings", "intent=invite&emails=&role=observer".to_owned()),
        ("settings", "intent=invite&emails=zz-new%40zz.zz&role=observer".to_owned()),
        ("settings", "intent=remove&email=zz-new%40zz.zz".to_owned()),
        ("settings", "intent=remove&email=zz-chair%40zz.zz".to_owned()),
        ("settings", "intent=members&emails=zz".to_owned()),
        ("settings", "intent=members&emails=zz-1%40zz.zz".to_owned()),
        ("settings", "intent=member-remove&email=zz-1%40zz.zz".to_owned()),
        ("settings", "intent=words&title=Zztitle&organiser=Zzorganiser&welcome=Zzwelcome".to_owned()),
        ("people-asked", "intent=ask&language=en&list=".to_owned()),
        ("people-asked", "intent=ask&language=zz-&list=zz%40zz.zz".to_owned()),
        ("people-asked", "intent=ask&language=en&list=zz%0Azz+%7C+zz+%7C+zz%40zz.zz%0A%7C%7C%7C%7C%7C".to_owned()),
        ("people-asked", "intent=ask&language=en&group=zz&list=zz-3%40zz.zz".to_owned()),
        ("people-asked", "intent=ask&language=en&list=zz-2%40zz.zz".to_owned()),
        ("people-asked", "intent=again&invitation=zz".to_owned()),
        ("reported", "intent=enter".to_owned()),
        (
            "reported",
            format!(
                "intent=enter&id={}&language=en&kind=comment&body=zz&name=zz&place=zz&said=zz&paragraph=77&email=zz",
                uuid::Uuid::now_v7()
            ),
        ),
        (
            "reported",
            format!(
                "intent=enter&id={}&language=en&kind=comment&body=zz&name=zz&place=zz&said=2097-01-01&paragraph=1&group=zz",
                uuid::Uuid::now_v7()
            ),
        ),
        ("reported", "intent=link&comment=zz".to_owned()),
        ("queue", "intent=hide&comment=zz&reason=zz".to_owned()),
        ("queue", format!("intent=hide&comment={}&reason=", sample.comment)),
        ("queue", "intent=zz".to_owned()),
        ("queue", "intent=pause&reason=".to_owned()),
        ("next", "intent=zz".to_owned()),
        ("next", "intent=begin".to_owned()),
        ("next", "intent=begin".to_owned()),
        ("next", "intent=edit&block=zz".to_owned()),
        ("next", "intent=publish&note=&carry=open".to_owned()),
        ("next", "intent=publish&note=zz&carry=zz&closes=zz".to_owned()),
        ("next", "intent=publish&note=zz&carry=open&open=yes&closes=2001-01-01+00%3A00+UTC".to_owned()),
        ("next", "intent=add&text=&kind=paragraph".to_owned()),
    ] {
        found.send(&mut sample.chair, &format!("/desk/zz/{at}"), &body).await;
    }
    for at in ["?edit=first", "?edit=new", "?view=places", "?said=discarded", "?said=placed"] {
        found.get(&mut sample.chair, &format!("/desk/zz/next{at}")).await;
    }
    let page = sample.chair.get("/desk/zz/next").await.text();
    assert!(page.contains("id=\"n-"), "{page}");
    let ids: Vec<String> = page.split("id=\"n-").skip(1).map(|part| part.split('"').next().unwrap().to_owned()).collect();
    for (id, edit) in [(&ids[1], "text="), (&ids[1], "text=zzone"), (&ids[1], "text=zztwo"), (&ids[2], "kind=row&text=zz")] {
        found.get(&mut sample.chair, &format!("/desk/zz/next?edit={id}")).await;
        found.send(&mut sample.chair, "/desk/zz/next", &format!("intent=edit&block={id}&revision=1&{edit}")).await;
    }
    for id in &ids {
        found.send(&mut sample.chair, "/desk/zz/next", &format!("intent=take-out&block={id}&revision=1")).await;
        found.send(&mut sample.chair, "/desk/zz/next", &format!("intent=join&block={id}&revision=2")).await;
    }
    found.get(&mut sample.chair, "/desk/zz/next").await;
    found.get(&mut sample.chair, "/desk/zz/next?view=places").await;
    found.none();
}

#[tokio::test]
async fn every_word_of_the_pages_for_files_is_a_message() {
    let mut sample = Sample::new().await;
    let mut found = Found::default();
    let usual = [("intent", "preview"), ("slug", "zz-new"), ("language", "en"), ("visibility", "public"), ("rules", "open")];
    for (more, file) in [
        (vec![], None),
        (vec![("slug", "zz zz"), ("closes", "zz"), ("language", "z"), ("rules", "zz")], Some(("zz.md", b"# Zz\n\nZz.\n".as_slice()))),
        (vec![("closes", "zz")], Some(("zz.md", b"# Zz\n\nZz.\n".as_slice()))),
        (vec![], Some(("zz.md", b"# Zz\n\n1. Zz.\n".as_slice()))),
        (vec![("intent", "create"), ("slug", SLUG)], Some(("zz.md", b"# Zz\n\nZz.\n".as_slice()))),
        (vec![], Some(("zz.pdf", b"%PDF-1.7".as_slice()))),
        (vec![], Some(("zz.zz", b"\0\0".as_slice()))),
        (vec![("text", "zz\u{0}")], None),
    ] {
        let fields: Vec<(&str, &str)> =
            usual.iter().filter(|(name, _)| !more.iter().any(|(other, _)| other == name)).chain(&more).copied().collect();
        let answer = crate::routes::founding::post(&mut sample.chair, "/desk/new", &fields, file).await;
        found.page(&format!("/desk/new with {fields:?} {file:?}"), &answer);
    }
    for (fields, file) in [
        (vec![("intent", "preview"), ("language", "fr")], None),
        (vec![("intent", "preview"), ("language", "z")], Some(("zz.md", b"# Zz\n\nZz.\n".as_slice()))),
        (vec![("intent", "preview"), ("language", "fr")], Some(("zz.pdf", b"%PDF-1.7".as_slice()))),
        (vec![("intent", "preview"), ("language", "fr")], Some(("zz.md", b"# Zz\n\nZz.\n\nZz.\n".as_slice()))),
        (vec![("intent", "add"), ("language", "en")], Some(("zz.md", b"# Zz\n\nZz.\n\nZz.\n".as_slice()))),
        (vec![("intent", "remove"), ("language", "zz")], None),
    ] {
        let answer = crate::routes::founding::post(&mut sample.chair, "/desk/zz/texts", &fields, file).await;
        found.page(&format!("/desk/zz/texts with {fields:?}"), &answer);
    }
    for file in [None, Some(("zz.pdf", b"%PDF-1.7".as_slice())), Some(("zz.md", b"".as_slice()))] {
        let answer = crate::routes::founding::post(&mut sample.chair, "/desk/zz/next/file", &[("replace", "yes")], file).await;
        found.page(&format!("/desk/zz/next/file with {file:?}"), &answer);
    }
    found.none();
}

#[tokio::test]
async fn every_word_of_mails_feeds_calendars_and_exports_is_a_message() {
    let mut sample = Sample::new().await;
    sample.links().await;
    sample.digests().await;
    let mut found = Found::default();
    let mails = sample.app.all_mails();
    assert!(mails.len() > 8, "only {} mails", mails.len());
    for mail in mails {
        let (head, body) = marks::mail(&mail);
        found.add(&head, in_text(&body));
        found.add(&head, in_text(&head));
    }
    for at in ["comments.atom", "decisions.atom"] {
        found.add(at, in_xml(&sample.writer.get(&format!("/c/zz/{at}")).await.text()));
    }
    let calendar = sample.writer.get("/c/zz/calendar.ics").await.text().replace("\r\n ", "");
    for line in calendar.lines().filter(|line| line.starts_with("SUMMARY:") || line.starts_with("DESCRIPTION:")) {
        found.add("calendar.ics", in_text(&line.split_once(':').unwrap().1.replace("\\n", " ")));
    }
    found.add("digest.txt", in_text(&sample.writer.get("/c/zz/digest.txt").await.text()));
    found.add("agenda", in_text(&sample.chair.get("/desk/zz/agenda?format=md").await.text()));
    let export = |format: &str| format!("/api/v1/consultations/zz/desk/export?format={format}&drafts=true");
    found.add(
        "export.md",
        in_text(
            &sample
                .chair
                .get(&export("md"))
                .await
                .text()
                .replace("<del>", "")
                .replace("</del>", "")
                .replace("<ins>", "")
                .replace("</ins>", ""),
        ),
    );
    let csv = sample.chair.get(&export("csv")).await.text();
    found.add("export.csv", in_text(csv.lines().next().unwrap()));
    for chart in ["timeline.svg"] {
        found.add(chart, in_xml(&sample.chair.get(&format!("/desk/zz/overview/{chart}")).await.text()));
    }
    let archive = sample.chair.get("/desk/zz/snapshot").await;
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(archive.body.to_vec())).unwrap();
    found.add("archive", in_html(&std::io::read_to_string(zip.by_name("index.html").unwrap()).unwrap()));
    found.none();
}
