//! The command itself.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        std::fs::write(desk.path().join("draft.md"), crate::app::DRAFT).unwrap();
        desk
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn run(&self, line: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_colloquy"));
        command.args(line).current_dir(self.path()).env_remove("COLLOQUY_DATABASE").env_remove("COLLOQUY_LISTEN").output().unwrap()
    }

    fn ok(&self, line: &[&str]) -> String {
        let output = self.run(line);
        assert!(output.status.success(), "{line:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    fn fails(&self, line: &[&str], status: i32) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(status), "{line:?}");
        String::from_utf8(output.stderr).unwrap()
    }
}

#[test]
fn a_consultation_from_draft_to_export() {
    let desk = Desk::new();
    assert!(desk.ok(&["consultation", "list"]).contains("no consultation yet"));
    let said = desk.ok(&[
        "consultation",
        "create",
        "gdc",
        "--draft",
        "draft.md",
        "--title",
        "A title",
        "--closes",
        "2031-12-18 23:59 Europe/Zurich",
        "--groups",
        "youth;Dynamic coalitions",
        "--rules",
        "confirmed",
    ]);
    assert!(said.contains("closes      2031-12-18T22:59:00Z"), "{said}");
    let said = desk.ok(&["consultation", "extend", "gdc", "--closes", "2031-12-20T12:00Z", "--reason", "More time"]);
    assert!(said.contains("2031-12-20T12:00:00Z") && said.contains("More time"), "{said}");
    std::fs::write(
        desk.path().join("c.jsonl"),
        "{\"paragraph\":\"16\",\"body\":\"=Words\",\"stakeholder_group\":\"Dynamic coalitions\"}\n",
    )
    .unwrap();
    assert!(desk.ok(&["comments", "import", "gdc", "c.jsonl"]).contains("stored 1 comments"));
    assert!(desk.ok(&["export", "gdc", "--format", "jsonl"]).contains("\"stakeholder_group\":\"dynamic-coalitions\""));
    desk.ok(&["export", "gdc", "--format", "csv", "--output", "out.csv"]);
    assert!(std::fs::read_to_string(desk.path().join("out.csv")).unwrap().contains("'=Words"));
    let annotations = desk.ok(&["export", "gdc", "--format", "jsonld", "--language", "ar"]);
    assert!(annotations.contains("\"motivation\": \"commenting\"") && annotations.contains("منقول من مصدر آخر"), "{annotations}");
    assert!(desk.ok(&["export", "gdc", "--format", "md", "--of", "1", "--drafts"]).contains("> \\=Words"));
    for format in ["docx", "xlsx"] {
        desk.ok(&["export", "gdc", "--format", format, "--output", "out.zip"]);
        assert!(std::fs::read(desk.path().join("out.zip")).unwrap().starts_with(b"PK"), "{format}");
    }
    desk.ok(&["role", "grant", "sample@example.org", "co-chair", "--consultation", "gdc"]);
    assert!(desk.ok(&["sign-in-link", "sample@example.org"]).contains("/sign-in#"));
    std::fs::write(desk.path().join("m.txt"), "# members\na@example.org\n\nb@example.org\n").unwrap();
    assert!(desk.ok(&["members", "add", "gdc", "m.txt"]).contains("2 added"));
    assert!(desk.ok(&["consultation", "close", "gdc"]).contains("(closed)"));
    desk.ok(&["backup", "copy.db"]);
    assert!(desk.ok(&["consultation", "show", "gdc", "--database", "sqlite:copy.db"]).contains("(closed)"));
}

#[test]
fn a_word_file_is_read_with_its_comments_and_the_report_is_printed() {
    let desk = Desk::new();
    std::fs::write(desk.path().join("letter.docx"), crate::office::docx()).unwrap();
    let said = desk.ok(&["consultation", "create", "letter", "--draft", "letter.docx"]);
    for line in [
        "came along: 1 comments, 0 replies, 0 suggestions by Sample Ana",
        "came along: 0 comments, 1 replies, 0 suggestions by Sample Ben",
        "came along: 0 comments, 0 replies, 1 suggestions by Sample Dia",
        "settled in the file: 1",
        "not kept as it stood: 1 × Headers of pages; they are left out (“Draft of March”)",
        "A letter (open)",
    ] {
        assert!(said.contains(line), "{line} is not in {said}");
    }
    let exported = desk.ok(&["export", "letter", "--format", "jsonl"]);
    assert_eq!(exported.lines().count(), 4, "{exported}");
    assert!(
        exported.contains("\"proposed_text\":\"We praise the secretariat.\"") && exported.contains("2026-03-12T10:00:00Z"),
        "{exported}"
    );
    let said = desk.ok(&["consultation", "create", "bare", "--draft", "letter.docx", "--changes", "accept", "--comments", "drop"]);
    assert!(said.contains("left behind: 3 comments") && !said.contains("came along"), "{said}");
    assert_eq!(desk.ok(&["export", "bare", "--format", "jsonl"]), "");
    std::fs::write(desk.path().join("scan.docx"), b"%PDF-1.7").unwrap();
    let said = desk.fails(&["consultation", "create", "scan", "--draft", "scan.docx"], 1);
    assert!(said.contains("scan.docx") && said.contains("this is a PDF"), "{said}");
    assert!(!desk.ok(&["consultation", "list"]).contains("scan"));
}

#[test]
fn errors_say_what_and_where_with_the_right_status() {
    let desk = Desk::new();
    for (line, status, said) in [
        (&["consultation", "create", "gdc", "--draft", "none.md", "--title", "T"][..], 1, "none.md"),
        (&["consultation", "show", "never"], 1, "never"),
        (&["consultation", "extend", "gdc", "--closes", "2026-12-18 23:59"], 2, "names no time zone"),
        (&["role", "grant", "a@example.org", "co-chair"], 1, "--consultation"),
        (&["--config", "none.toml", "consultation", "list"], 1, "none.toml"),
        (&["serve", "--listen", "nonsense"], 1, "flag --listen"),
        (&["serve", "--listen", "127.0.0.1:0"], 1, "--assets"),
        (&["export", "never", "--format", "csv"], 1, "never"),
    ] {
        let error = desk.fails(line, status);
        assert!(error.contains(said), "{line:?}: {error}");
    }
    std::fs::write(desk.path().join("d.md"), "A paragraph.\n").unwrap();
    desk.ok(&["consultation", "create", "old", "--draft", "d.md", "--title", "T", "--opens", "2020-01-01 00:00 UTC"]);
    let error = desk.fails(&["consultation", "extend", "old", "--closes", "2021-01-01 00:00 UTC"], 1);
    assert!(error.contains("2021-01-01T00:00:00Z has passed"), "{error}");
    assert!(desk.ok(&["consultation", "show", "old"]).contains("closes      not set"), "nothing was changed");
    std::fs::write(desk.path().join("m.txt"), "a@example.org\nnobody\n").unwrap();
    assert!(desk.fails(&["members", "add", "gdc", "m.txt"], 1).contains("line 2"));
    desk.ok(&["consultation", "create", "gdc", "--draft", "draft.md", "--title", "T"]);
    assert!(desk.fails(&["export", "gdc", "--format", "csv", "--language", "tlh"], 1).contains("takes one of ar, en"));
    assert!(desk.fails(&["export", "gdc", "--format", "csv", "--of", "7"], 1).contains("gdc"));
    assert!(desk.fails(&["consultation", "create", "gdc", "--draft", "draft.md", "--title", "T"], 1).contains("gdc"));
    std::fs::write(desk.path().join("c.jsonl"), "{\"paragraph\":\"99\",\"body\":\"x\"}\n").unwrap();
    let output = desk.run(&["comments", "import", "gdc", "c.jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("line 1: paragraph"));
    desk.ok(&["comments", "import", "gdc", "c.jsonl", "--keep-going"]);
}

#[test]
fn config_show_names_every_source() {
    let desk = Desk::new();
    std::fs::write(desk.path().join("own.toml"), "operator = \"Sample office\"\n").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_colloquy"));
    command.args(["--config", "own.toml", "config", "show", "--listen", "127.0.0.1:9"]).current_dir(desk.path());
    let output = command.env("COLLOQUY_MAIL_SMTP", "smtp://me:secret@host").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    for part in ["# file own.toml", "# env COLLOQUY_MAIL_SMTP", "# flag --listen", "# default"] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert!(!said.contains("secret"));
}

/// A server process; it is stopped with its scope.
struct Serving {
    child: Child,
    said: Vec<String>,
}

impl Serving {
    /// Starts it with the samples and reads what it prints up to the co-chair's link.
    fn start(desk: &Desk) -> Self {
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
        let mut command = Command::new(env!("CARGO_BIN_EXE_colloquy"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--assets", "dist", "--samples"]).arg(examples).current_dir(desk.path());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut said = Vec::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            said.push(line.unwrap());
            if said.last().unwrap().contains("/sign-in#") {
                break;
            }
        }
        Self { child, said }
    }

    fn get(&self, path: &str) -> String {
        let address = self.said[0].rsplit("http://").next().unwrap();
        let mut line = TcpStream::connect(address).unwrap();
        write!(line, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        line.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Reads an answer that goes on until the server ends it; returns once it has begun.
    fn get_in_background(&self, path: &str) -> std::thread::JoinHandle<String> {
        let address = self.said[0].rsplit("http://").next().unwrap();
        let mut line = TcpStream::connect(address).unwrap();
        write!(line, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
        let mut begun = [0; 1];
        line.read_exact(&mut begun).unwrap();
        std::thread::spawn(move || {
            let mut answer = String::new();
            line.read_to_string(&mut answer).unwrap();
            answer
        })
    }

    /// Asks it to stop, as a service manager does.
    fn stop(mut self) -> std::process::ExitStatus {
        assert!(Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap().success());
        self.child.wait().unwrap()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // Already over where the test went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn serve_loads_the_samples_once_and_stops_when_told() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path().join("dist")).unwrap();
    for page in ["index.html", "desk.html"] {
        std::fs::write(desk.path().join("dist").join(page), crate::app::PAGE).unwrap();
    }
    for start in ["first", "second"] {
        let server = Serving::start(&desk);
        let loaded = server.said.iter().filter(|line| line.starts_with("Loaded the sample")).count();
        assert_eq!(loaded, if start == "first" { 2 } else { 0 }, "{start}: {:?}", server.said);
        assert!(server.said.iter().any(|line| line.contains("/c/gdc-communique")));
        assert!(server.get("/healthz").ends_with("ok\n"), "{start}");
        assert!(server.get("/c/letter-secretary-general").contains("id=\"p1\""), "{start}");
        let events = server.get_in_background("/api/v1/consultations/gdc-communique/events");
        assert!(server.stop().success(), "{start}");
        assert!(events.join().unwrap().contains("retry: 2000"), "the stream ended with the server");
    }
}
