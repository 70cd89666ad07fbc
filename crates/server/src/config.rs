//! The settings: defaults, a file, the environment, the command line; a later one wins.
//!
//! `config/defaults.toml` is the manual and the list of settings in one: what does not stand there is no setting.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

pub mod ancestors;
pub mod limit;
pub mod switch;

pub use ancestors::Ancestors;
pub use limit::Limit;
pub use switch::Switch;

/// The commented defaults.
pub const DEFAULTS: &str = include_str!("config/defaults.toml");

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The embedded defaults.
    Default,
    /// The file given by `--config`.
    File(PathBuf),
    /// This environment variable.
    Env(String),
    /// This option on the command line.
    Flag(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path) => write!(f, "file {}", path.display()),
            Self::Env(name) => write!(f, "env {name}"),
            Self::Flag(name) => write!(f, "flag {name}"),
        }
    }
}

/// Every setting as text, with its source, in alphabetical order.
#[derive(Debug, Clone)]
pub struct Layers(BTreeMap<String, (String, Source)>);

impl Layers {
    /// Reads all layers. `flags` holds the options given, by the name of their setting; `env` looks a variable up.
    ///
    /// # Errors
    /// A file that cannot be read, or a setting that is not in the manual, by file and name.
    pub fn load(file: Option<&Path>, env: impl Fn(&str) -> Option<String>, flags: &[(&str, Option<String>)]) -> anyhow::Result<Self> {
        let mut values = BTreeMap::new();
        for (key, value) in read_toml(DEFAULTS).context("the embedded defaults")? {
            values.insert(key, (value, Source::Default));
        }
        if let Some(path) = file {
            let text = std::fs::read_to_string(path).with_context(|| format!("cannot read the settings file {}", path.display()))?;
            for (key, value) in read_toml(&text).with_context(|| format!("the settings file {}", path.display()))? {
                let Some(slot) = values.get_mut(&key) else {
                    bail!("{}: there is no setting “{key}”; `colloquy config show` lists them all", path.display());
                };
                *slot = (value, Source::File(path.to_owned()));
            }
        }
        for (key, slot) in &mut values {
            let name = format!("COLLOQUY_{}", key.to_uppercase());
            if let Some(value) = env(&name) {
                *slot = (value, Source::Env(name));
            }
        }
        for (key, value) in flags {
            if let (Some(value), Some(slot)) = (value, values.get_mut(*key)) {
                *slot = (value.clone(), Source::Flag(format!("--{}", key.replace('_', "-"))));
            }
        }
        Ok(Self(values))
    }

    /// The lines that `colloquy config show` prints; passwords in addresses are hidden.
    #[must_use]
    pub fn show(&self) -> String {
        let width = self.0.iter().map(|(key, (value, _))| key.len() + hide_password(value).len()).max().unwrap_or(0);
        let mut lines = String::new();
        for (key, (value, source)) in &self.0 {
            let value = hide_password(value);
            let pad = width - key.len() - value.len();
            lines.push_str(&format!("{key} = \"{value}\"{:pad$}  # {source}\n", ""));
        }
        lines
    }

    fn text(&self, key: &str) -> &str {
        self.0.get(key).map_or("", |(value, _)| value.as_str())
    }

    fn parse<T>(&self, key: &str) -> anyhow::Result<T>
    where
        T: std::str::FromStr,
        T::Err: fmt::Display,
    {
        let (value, source) = &self.0[key];
        value.parse().map_err(|error| anyhow::anyhow!("the setting {key} = \"{value}\" ({source}): {error}"))
    }
}

/// A TOML file as text by key; numbers and booleans are taken as they are written.
fn read_toml(text: &str) -> anyhow::Result<Vec<(String, String)>> {
    let table: toml::Table = text.parse()?;
    table
        .into_iter()
        .map(|(key, value)| match value {
            toml::Value::String(text) => Ok((key, text)),
            toml::Value::Integer(number) => Ok((key, number.to_string())),
            toml::Value::Boolean(yes) => Ok((key, yes.to_string())),
            _ => bail!("the setting “{key}” takes a text, such as {key} = \"…\""),
        })
        .collect()
}

/// `scheme://user:password@host` without the password.
#[must_use]
pub fn hide_password(value: &str) -> String {
    let parts = value.split_once("://").and_then(|(scheme, rest)| {
        let (user, host) = rest.rsplit_once('@')?;
        let (user, _) = user.split_once(':')?;
        Some(format!("{scheme}://{user}:…@{host}"))
    });
    parts.unwrap_or_else(|| value.to_owned())
}

/// The settings, checked.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// `sqlite:FILE` or `postgres://…`.
    pub database: String,
    /// The folder with the browser app.
    pub assets: PathBuf,
    /// The address people use, without a slash at its end; none: it follows from the request or `listen`.
    pub base_url: Option<String>,
    /// The folder with `samples.toml`.
    pub samples: Option<PathBuf>,
    /// Who runs the server; may be empty.
    pub operator: String,
    /// How to reach them; may be empty.
    pub contact: String,
    /// The sender of mails.
    pub mail_from: String,
    /// The mail server; none: files.
    pub mail_smtp: Option<String>,
    /// The folder for mails without a mail server.
    pub mail_dir: PathBuf,
    /// The header in which a proxy names the client.
    pub client_header: Option<String>,
    /// Which sites may frame a consultation.
    pub embed_ancestors: Ancestors,
    /// Limits.
    pub limits: Limits,
    /// What is held back.
    pub holds: Holds,
    /// How long the mail about decisions waits after they are published, in minutes.
    pub outcome_mail_minutes: u32,
    /// The folder for archives of every consultation; none: they are made on demand alone.
    pub snapshot_dir: Option<PathBuf>,
    /// After how many months another one is written.
    pub snapshot_months: u32,
    /// How many event streams a client may have open; 0: any number.
    pub streams_per_client: u32,
    /// Log filter.
    pub log: String,
}

/// How often something may be done.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Writing, for each person.
    pub writes: Limit,
    /// First introductions, for each client address.
    pub introductions: Limit,
    /// Codes, for each e-mail address.
    pub codes: Limit,
    /// Codes, for each client address.
    pub codes_client: Limit,
    /// Lists of people asked, for each consultation.
    pub invitations: Limit,
    /// Sign-in attempts, for each e-mail address.
    pub sign_in: Limit,
    /// Sign-in attempts, for each client address.
    pub sign_in_client: Limit,
}

/// What is held back for the desk to look at first.
#[derive(Debug, Clone, Copy)]
pub struct Holds {
    /// Links of guests of whom nothing was published yet.
    pub links: Switch,
    /// How often the same words are published.
    pub same: Limit,
    /// How often one person's contributions are.
    pub flood: Limit,
    /// How often those of one client address are.
    pub flood_client: Limit,
}

impl Settings {
    /// Checks every setting.
    ///
    /// # Errors
    /// The setting that is wrong, with its value and its source.
    pub fn check(layers: &Layers) -> anyhow::Result<Self> {
        let some = |key: &str| Some(layers.text(key).trim().to_owned()).filter(|text| !text.is_empty());
        let base_url = some("base_url").map(|url| url.trim_end_matches('/').to_owned());
        if let Some(url) = &base_url {
            let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            if rest.is_none_or(|host| host.is_empty() || host.contains(['/', '?', '#', ' ', '@'])) {
                bail!("the setting base_url = \"{url}\": an address such as https://colloquy.example.org, without a path");
            }
        }
        let mail_from = layers.text("mail_from").to_owned();
        mail_from
            .parse::<lettre::message::Mailbox>()
            .map_err(|error| anyhow::anyhow!("the setting mail_from = \"{mail_from}\": {error}; write it as Name <name@example.org>"))?;
        Ok(Self {
            listen: layers.parse("listen")?,
            database: layers.text("database").to_owned(),
            assets: layers.text("assets").into(),
            base_url,
            samples: some("samples").map(PathBuf::from),
            operator: layers.text("operator").to_owned(),
            contact: layers.text("contact").to_owned(),
            mail_from,
            mail_smtp: some("mail_smtp"),
            mail_dir: layers.text("mail_dir").into(),
            client_header: some("client_header").map(|name| name.to_lowercase()),
            embed_ancestors: layers.parse("embed_ancestors")?,
            limits: Limits {
                writes: layers.parse("limit_writes")?,
                introductions: layers.parse("limit_introductions")?,
                codes: layers.parse("limit_codes")?,
                codes_client: layers.parse("limit_codes_client")?,
                invitations: layers.parse("limit_invitations")?,
                sign_in: layers.parse("limit_sign_in")?,
                sign_in_client: layers.parse("limit_sign_in_client")?,
            },
            holds: Holds {
                links: layers.parse("hold_links")?,
                same: layers.parse("hold_same")?,
                flood: layers.parse("hold_flood")?,
                flood_client: layers.parse("hold_flood_client")?,
            },
            outcome_mail_minutes: layers.parse("outcome_mail_minutes")?,
            snapshot_dir: some("snapshot_dir").map(PathBuf::from),
            snapshot_months: layers.parse("snapshot_months")?,
            streams_per_client: layers.parse("streams_per_client")?,
            log: layers.text("log").to_owned(),
        })
    }

    /// The address people use: the setting, or `http://` and the address listened on.
    #[must_use]
    pub fn address(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none(_: &str) -> Option<String> {
        None
    }

    #[test]
    fn defaults_are_valid_and_complete() {
        let settings = Settings::check(&Layers::load(None, none, &[]).unwrap()).unwrap();
        assert_eq!(settings.address(), "http://127.0.0.1:8080");
        assert!(settings.mail_smtp.is_none());
    }

    #[test]
    fn later_layers_win_and_are_named() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("own.toml");
        std::fs::write(&file, "listen = \"127.0.0.1:1\"\nassets = \"a\"\nlog = \"warn\"\n").unwrap();
        let env = |name: &str| matches!(name, "COLLOQUY_ASSETS" | "COLLOQUY_LOG").then(|| "from-env".to_owned());
        let layers = Layers::load(Some(&file), env, &[("log", Some("from-flag".into())), ("database", None)]).unwrap();
        let shown = layers.show();
        for line in [
            format!("listen = \"127.0.0.1:1\" # file {}", file.display()),
            "assets = \"from-env\" # env COLLOQUY_ASSETS".into(),
            "log = \"from-flag\" # flag --log".into(),
            "database = \"sqlite:data/colloquy.db\" # default".into(),
        ] {
            let squeezed: Vec<String> = shown.lines().map(|l| l.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
            assert!(squeezed.contains(&line), "{line}\n{shown}");
        }
    }

    #[test]
    fn unknown_setting_is_an_error_with_file_and_name() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("own.toml");
        std::fs::write(&file, "listne = \"x\"\n").unwrap();
        let error = format!("{:#}", Layers::load(Some(&file), none, &[]).unwrap_err());
        assert!(error.contains("listne") && error.contains("own.toml"), "{error}");
    }

    #[test]
    fn wrong_value_is_an_error_with_its_source() {
        let env = |name: &str| (name == "COLLOQUY_LISTEN").then(|| "8080".to_owned());
        let error = Settings::check(&Layers::load(None, env, &[]).unwrap()).unwrap_err().to_string();
        assert!(error.contains("env COLLOQUY_LISTEN"), "{error}");
    }

    #[test]
    fn passwords_are_not_shown() {
        assert_eq!(hide_password("postgres://me:secret@host/db"), "postgres://me:…@host/db");
        assert_eq!(hide_password("sqlite:data/colloquy.db"), "sqlite:data/colloquy.db");
    }
}
