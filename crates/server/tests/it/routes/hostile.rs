//! Files that mean harm, through the whole server: little time, little memory, and others are served meanwhile.

use std::process::Command;
use std::time::{Duration, Instant};

use axum::http::StatusCode;

use super::founding::{chair, post};
use crate::app::TestApp;
use crate::office;

/// Set for the process that is measured.
const CHILD: &str = "COLLOQUY_HOSTILE_CHILD";
const TIME_MAX: Duration = Duration::from_secs(2);
const MEMORY_MAX: u64 = 200_000;

/// What there always is, and what was handed out.
fn files() -> Vec<(String, Vec<u8>)> {
    let spaces = || " ".repeat(150_000_000);
    let package = "http://schemas.openxmlformats.org/package/2006";
    let target = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"";
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    let word = [
        (
            "[Content_Types].xml",
            format!("<Types xmlns=\"{package}/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"{kind}\"/></Types>"),
        ),
        ("_rels/.rels", format!("<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" {target}/></Relationships>")),
        ("word/document.xml", spaces()),
    ];
    let open = [("mimetype", "application/vnd.oasis.opendocument.text".to_owned()), ("content.xml", spaces())];
    let deep = format!("<html><body>{}", "<div><blockquote><ul><li>".repeat(200_000));
    let mut files = vec![
        ("bomb.docx".into(), office::pack(&word)),
        ("bomb.odt".into(), office::pack(&open)),
        ("cut.docx".into(), office::docx()[..900].to_vec()),
        ("deep.html".into(), deep.into_bytes()),
        ("long.md".into(), "> * [".repeat(450_000).into_bytes()),
    ];
    files.extend(office::hostile());
    files
}

/// Kilobytes, of a line of what the system tells of this process.
fn memory(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let found = status.lines().find_map(|text| text.strip_prefix(line)).and_then(|rest| rest.trim().split(' ').next()?.parse().ok());
    found.unwrap_or(0)
}

/// The test itself, in a process of its own: the memory of tests beside it is not its own.
#[test]
fn hostile_files_take_little_time_and_memory_while_the_server_goes_on_answering() {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "routes::hostile::child_takes_hostile_files", "--nocapture"]).env(CHILD, "yes");
    let output = child.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(said.matches(" kB, answered within ").count(), files().len(), "{said}");
    print!("{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child_takes_hostile_files() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let app = TestApp::new().await;
    let mut chair = chair(&app).await;
    for (index, (name, bytes)) in files().into_iter().enumerate() {
        let slug = format!("hostile-{index}");
        let (mut reader, mut uploader) = (app.client(), chair.clone());
        // From now on the system counts the most memory anew.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        let (before, begun) = (memory("VmRSS:"), Instant::now());
        let fields = [("slug", slug.as_str()), ("title", "Hostile")];
        let upload = post(&mut uploader, "/api/v1/consultations", &fields, Some((&name, &bytes)));
        tokio::pin!(upload);
        let mut slowest = Duration::ZERO;
        let answer = loop {
            let asked = Instant::now();
            tokio::select! {
                answer = &mut upload => break answer,
                health = reader.get("/healthz") => {
                    assert_eq!(health.status, StatusCode::OK, "{name}");
                    slowest = slowest.max(asked.elapsed());
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
            }
        };
        let (took, peak) = (begun.elapsed(), memory("VmHWM:").saturating_sub(before));
        let outcome = if answer.status == StatusCode::CREATED {
            "kept".to_owned()
        } else {
            let problem = answer.problem();
            assert_eq!((problem.status, problem.errors[0].field.as_str()), (422, "file"), "{name}: {problem:?}");
            assert_eq!(chair.get(&format!("/c/{slug}")).await.status, StatusCode::NOT_FOUND, "{name}: nothing is left behind");
            assert!(!name.starts_with("bomb.") || problem.errors[0].code == "bomb", "{name}: {problem:?}");
            problem.errors[0].code.clone()
        };
        println!("{name}: {outcome}, {} ms, {peak} kB, answered within {} ms", took.as_millis(), slowest.as_millis());
        assert!(took < TIME_MAX && slowest < Duration::from_secs(1) && peak < MEMORY_MAX, "{name}: {took:?}, {slowest:?}, {peak} kB");
    }
}
