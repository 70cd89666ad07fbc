//! A real `colloquy` server process with a database of its own.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::mail::{self, Mail};
use crate::place::{self, Folder};
use crate::{Client, wait};

/// A database engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file in the server's own folder.
    Sqlite,
    /// A new database in the server at `COLLOQUY_TEST_POSTGRES`.
    Postgres,
}

/// A server; ends with its scope.
pub struct Server {
    child: Option<Child>,
    port: u16,
    database: String,
    folder: Folder,
    assets: PathBuf,
}

impl Server {
    /// Starts a server on an empty SQLite database.
    ///
    /// # Errors
    /// When it does not answer; the message holds what it printed.
    pub async fn start() -> Result<Self> {
        Self::start_on(Engine::Sqlite).await
    }

    /// Starts a server on an empty database.
    ///
    /// # Errors
    /// As for [`Server::start`].
    pub async fn start_on(engine: Engine) -> Result<Self> {
        let folder = Folder::to_keep()?;
        let database = match engine {
            Engine::Sqlite => format!("sqlite:{}", folder.path().join("colloquy.db").display()),
            Engine::Postgres => new_postgres_database()?,
        };
        let mut server = Self { child: None, port: place::free_port()?, database, folder, assets: place::assets() };
        server.launch().await?;
        Ok(server)
    }

    /// Starts a server that gives out another build of the browser apps.
    ///
    /// # Errors
    /// As for [`Server::start`].
    pub async fn with_assets(assets: PathBuf) -> Result<Self> {
        let folder = Folder::to_keep()?;
        let database = format!("sqlite:{}", folder.path().join("colloquy.db").display());
        let mut server = Self { child: None, port: place::free_port()?, database, folder, assets };
        server.launch().await?;
        Ok(server)
    }

    /// Starts another process on the same database, as behind a load balancer.
    ///
    /// # Errors
    /// As for [`Server::start`].
    pub async fn twin(&self) -> Result<Self> {
        let (folder, assets) = (Folder::to_keep()?, self.assets.clone());
        let mut twin = Self { child: None, port: place::free_port()?, database: self.database.clone(), folder, assets };
        twin.launch().await?;
        Ok(twin)
    }

    /// Starts a server with one consultation, open to guests without an end.
    ///
    /// # Errors
    /// As for [`Server::start`], or when the consultation is refused.
    pub async fn with_draft(slug: &str, draft: &str) -> Result<Self> {
        let server = Self::start().await?;
        server.create(slug, draft, &[])?;
        Ok(server)
    }

    /// Its address, without a slash at the end.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The folder of its files.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A new client, known to nobody.
    #[must_use]
    pub fn client(&self) -> Client {
        Client::new(&self.address())
    }

    /// The process, while it runs.
    #[must_use]
    pub fn process(&self) -> Option<u32> {
        self.child.as_ref().map(Child::id)
    }

    /// Starts the process again on the same address and database.
    ///
    /// # Errors
    /// As for [`Server::start`].
    pub async fn launch(&mut self) -> Result<()> {
        let log = File::options().create(true).append(true).open(self.log())?;
        let mut command = self.command(&["serve", "--listen", &format!("127.0.0.1:{}", self.port)]);
        command.stdout(log.try_clone()?).stderr(log);
        let mut child = command.spawn().with_context(|| format!("cannot start {}", place::server_program().display()))?;
        let client = self.client();
        let answer = wait::until("the server to answer", async || match child.try_wait()? {
            Some(status) => Ok(Some(Err(status))),
            None => Ok(client.is_alive().await.then_some(Ok(()))),
        })
        .await;
        self.child = Some(child);
        match answer {
            Ok(Ok(())) => Ok(()),
            Ok(Err(status)) => bail!("the server ended with {status}:\n{}", self.said()),
            Err(error) => Err(error.context(self.said())),
        }
    }

    /// Kills the process at once, as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// What it printed and logged.
    #[must_use]
    pub fn said(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// Creates a consultation from a draft in Markdown; `options` are further words of the command line.
    ///
    /// # Errors
    /// What the command complains about.
    pub fn create(&self, slug: &str, draft: &str, options: &[&str]) -> Result<String> {
        let file = self.folder().join(format!("{slug}.md"));
        std::fs::write(&file, draft)?;
        self.create_from(slug, &file, options)
    }

    /// Creates a consultation from a file.
    ///
    /// # Errors
    /// What the command complains about.
    pub fn create_from(&self, slug: &str, file: &Path, options: &[&str]) -> Result<String> {
        let path = file.to_string_lossy().into_owned();
        let mut words = vec!["consultation", "create", slug, "--draft", &path];
        if !options.contains(&"--title") {
            words.extend(["--title", "Sample consultation"]);
        }
        words.extend(options);
        self.run(&words)
    }

    /// Runs the command line beside the server, on the same database; gives what it printed.
    ///
    /// # Errors
    /// When it fails, with what it complained about.
    pub fn run(&self, words: &[&str]) -> Result<String> {
        let output = self.command(words).output().context("cannot start the command line")?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            bail!("colloquy {} ended with {}:\n{said}{}", words.join(" "), output.status, String::from_utf8_lossy(&output.stderr));
        }
        Ok(said)
    }

    /// The newest mail to an address, once there is one more than `before`.
    ///
    /// # Errors
    /// When none comes.
    pub async fn mail_to(&self, address: &str, before: usize) -> Result<Mail> {
        let folder = self.mail_folder();
        wait::until("a mail", async || {
            let mut mails = mail::read(&folder, address)?;
            Ok(if mails.len() > before { mails.pop() } else { None })
        })
        .await
    }

    fn mail_folder(&self) -> PathBuf {
        self.folder().join("mail")
    }

    fn log(&self) -> PathBuf {
        self.folder().join("server.log")
    }

    /// The program with the settings of this server; tests are quicker than people, so the limits are off.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(place::server_program());
        command.args(words).current_dir(self.folder()).stdin(Stdio::null());
        command.env("COLLOQUY_DATABASE", &self.database).env("COLLOQUY_ASSETS", &self.assets);
        command.env("COLLOQUY_MAIL_DIR", self.mail_folder());
        for hold in ["SAME", "FLOOD", "FLOOD_CLIENT"] {
            command.env(format!("COLLOQUY_HOLD_{hold}"), "off");
        }
        for limit in ["WRITES", "INTRODUCTIONS", "CODES", "CODES_CLIENT", "SIGN_IN", "SIGN_IN_CLIENT"] {
            command.env(format!("COLLOQUY_LIMIT_{limit}"), "off");
        }
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Makes a database in the PostgreSQL of the tests; gives its address.
fn new_postgres_database() -> Result<String> {
    let admin = std::env::var("COLLOQUY_TEST_POSTGRES")
        .context("COLLOQUY_TEST_POSTGRES is not set: run this by `cargo xtask test`, which starts a PostgreSQL")?;
    let name = format!("e2e_{}", uuid::Uuid::now_v7().simple());
    let sql = format!("CREATE DATABASE {name}");
    let output = Command::new("psql").args([&admin, "--quiet", "--command", &sql]).output().context("cannot start psql")?;
    if !output.status.success() {
        bail!("psql: {}", String::from_utf8_lossy(&output.stderr));
    }
    let (server, _) = admin.rsplit_once('/').context("COLLOQUY_TEST_POSTGRES names no database")?;
    Ok(format!("{server}/{name}"))
}
