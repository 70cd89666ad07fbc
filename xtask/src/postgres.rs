//! A PostgreSQL server of the tests' own: made, started on a free port of this machine, stopped and removed.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use anyhow::{Context, Result, bail};

use crate::child;

/// Makes a cluster, starts it and waits for the end of its input: then, whatever ended us, the server is stopped and
/// its files are removed. Durability is left off: the files die with the tests.
const SCRIPT: &str = r#"
bin="$1"; dir="$2"; port="$3"
trap '' INT TERM HUP
"$bin/initdb" --pgdata "$dir/data" --username colloquy --auth trust --encoding UTF8 --locale C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; rm -rf "$dir"; exit 1; }
"$bin/postgres" -D "$dir/data" -p "$port" -h 127.0.0.1 -k "$dir" -c fsync=off -c full_page_writes=off -c max_connections=200 -c log_min_messages=warning >"$dir/server.log" 2>&1 &
server=$!
echo started
cat >/dev/null
kill -INT "$server"
wait "$server"
rm -rf "$dir"
"#;

/// A running server; dropping it stops the server and removes its files.
pub struct Postgres {
    guard: Child,
    port: u16,
}

impl Postgres {
    /// Starts a server and waits until it answers.
    ///
    /// # Errors
    /// When PostgreSQL is not installed or does not start.
    pub fn start() -> Result<Self> {
        let bin = binaries().context("PostgreSQL is not installed")?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let dir = std::env::temp_dir().join(format!("colloquy-postgres-{}-{port}", std::process::id()));
        fs::create_dir(&dir).with_context(|| format!("cannot make {}", dir.display()))?;
        let mut command = Command::new("sh");
        command.args(["-c", SCRIPT, "sh"]).arg(&bin).arg(&dir).arg(port.to_string());
        command.current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
        if is_root() {
            // PostgreSQL refuses to run as root.
            let (user, group) = unprivileged()?;
            std::os::unix::fs::chown(&dir, Some(user), Some(group))?;
            command.uid(user).gid(group);
        }
        let mut guard = command.spawn().context("cannot start sh")?;
        let mut said = String::new();
        BufReader::new(guard.stdout.take().context("no output")?).read_line(&mut said)?;
        if said.trim() != "started" {
            let _ = guard.wait();
            bail!("the PostgreSQL cluster could not be made in {}", dir.display());
        }
        let server = Self { guard, port };
        server.wait_until_ready(&bin, &dir)?;
        Ok(server)
    }

    /// Its address, to be put before the name of a database; the database `postgres` is there.
    pub fn url(&self) -> String {
        format!("postgres://colloquy@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&self, bin: &Path, dir: &Path) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(60);
        while Instant::now() < deadline {
            let mut ready = Command::new(bin.join("pg_isready"));
            ready.args(["--quiet", "--host", "127.0.0.1", "--port", &self.port.to_string()]);
            if ready.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("PostgreSQL does not answer: {}", fs::read_to_string(dir.join("server.log")).unwrap_or_default())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
    }
}

/// The folder of the newest PostgreSQL server on this machine.
pub fn binaries() -> Option<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_string_lossy().parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").is_file() && bin.join("postgres").is_file())
        .collect();
    found.sort();
    let newest = found.pop().map(|(_, bin)| bin);
    newest.or_else(|| child::find("initdb").and_then(|file| file.parent().map(Path::to_path_buf)))
}

/// Whether this process may do everything.
pub fn is_root() -> bool {
    fs::read_to_string("/proc/self/status")
        .is_ok_and(|text| text.lines().any(|line| line.starts_with("Uid:") && line.split_whitespace().nth(2) == Some("0")))
}

/// User and group of `postgres`, or else of `nobody`.
fn unprivileged() -> Result<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd")?;
    let find = |name: &str| {
        let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
        let mut fields = line.split(':').skip(2);
        Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
    };
    find("postgres").or_else(|| find("nobody")).context("neither a user postgres nor a user nobody is there to run PostgreSQL")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn server_answers_and_leaves_nothing_behind() {
        let server = Postgres::start().unwrap();
        let psql = |sql: &str| child::output(Command::new("psql").args([server.url().as_str(), "--tuples-only", "--command", sql]));
        assert_eq!(psql("SELECT 6 * 7").unwrap().trim(), "42");
        let folder = psql("SHOW unix_socket_directories").unwrap();
        assert!(Path::new(folder.trim()).is_dir());
        let address = format!("127.0.0.1:{}", server.port);
        drop(server);
        assert!(std::net::TcpStream::connect(address).is_err(), "it still listens");
        assert!(!Path::new(folder.trim()).exists(), "its files are still there");
    }
}
