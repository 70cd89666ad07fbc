//! The command `colloquy`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use colloquy_store::Store;

use crate::config::{Layers, Settings};

pub use consultation::{file_name, read_draft};
pub use people::sign_in_link;

mod comments;
mod consultation;
mod export;
mod operate;
mod people;
mod snapshot;
pub mod time;

/// Public consultations on drafts, paragraph by paragraph.
#[derive(Debug, Parser)]
#[command(name = "colloquy", version, arg_required_else_help = true)]
pub struct Command {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    what: What,
}

/// Options of every command.
#[derive(Debug, Clone, Args)]
struct Common {
    /// A file of settings; `colloquy config show` tells what can stand in it
    #[arg(long, value_name = "FILE", env = "COLLOQUY_CONFIG", hide_env_values = true, global = true)]
    config: Option<PathBuf>,
    /// sqlite:FILE or postgres://… [setting: database]
    #[arg(long, value_name = "ADDRESS", global = true)]
    database: Option<String>,
    /// The address people use, such as https://colloquy.example.org [setting: base_url]
    #[arg(long, value_name = "ADDRESS", global = true)]
    base_url: Option<String>,
    /// What is logged [setting: log]
    #[arg(long, value_name = "FILTER", global = true)]
    log: Option<String>,
}

/// Settings of the server, as options.
#[derive(Debug, Clone, Args)]
struct ServerOptions {
    /// Address and port to listen on [setting: listen]
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// The folder with the browser app [setting: assets]
    #[arg(long, value_name = "DIR")]
    assets: Option<String>,
    /// A folder with samples.toml, loaded when the database is empty [setting: samples]
    #[arg(long, value_name = "DIR")]
    samples: Option<String>,
    /// The sender of mails [setting: mail_from]
    #[arg(long, value_name = "NAME <ADDRESS>")]
    mail_from: Option<String>,
    /// The mail server; better in the environment or a file where it holds a password [setting: mail_smtp]
    #[arg(long, value_name = "ADDRESS")]
    mail_smtp: Option<String>,
    /// The folder for mails without a mail server [setting: mail_dir]
    #[arg(long, value_name = "DIR")]
    mail_dir: Option<String>,
    /// The header in which your proxy names the client [setting: client_header]
    #[arg(long, value_name = "NAME")]
    client_header: Option<String>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Run the server
    Serve(ServerOptions),
    /// Make consultations and change their dates
    #[command(subcommand)]
    Consultation(consultation::Consultation),
    /// Bring comments along
    #[command(subcommand)]
    Comments(comments::Comments),
    /// Write what was said and decided into a file
    Export(export::Export),
    /// Write a consultation as it stands into an archive to be kept: text, comments, decisions, and a manifest
    Snapshot(snapshot::Snapshot),
    /// Give roles
    #[command(subcommand)]
    Role(people::Role),
    /// Put people on a consultation's list
    #[command(subcommand)]
    Members(people::Members),
    /// Print a link that signs somebody in once, within 15 minutes
    SignInLink(people::SignInLink),
    /// Copy the whole database into a new file while it is in use (SQLite)
    Backup(operate::Backup),
    /// Look at the settings
    #[command(subcommand)]
    Config(Config),
    /// Print the document that describes the API
    Openapi,
}

#[derive(Debug, Subcommand)]
enum Config {
    /// Print every setting, its value and where it comes from
    Show(ServerOptions),
}

impl Command {
    /// Does what was asked.
    ///
    /// # Errors
    /// What is wrong, where, and what to do.
    pub async fn run(self) -> anyhow::Result<()> {
        let Self { common, what } = self;
        match what {
            What::Serve(options) => crate::serve::serve(Settings::check(&layers(&common, Some(&options))?)?).await,
            What::Config(Config::Show(options)) => {
                let layers = layers(&common, Some(&options))?;
                operate::say(&layers.show())?;
                Settings::check(&layers).map(|_| ())
            }
            What::Openapi => operate::openapi(),
            What::Consultation(what) => what.run(&open(&common).await?).await,
            What::Comments(what) => what.run(&open(&common).await?).await,
            What::Export(what) => what.run(&open(&common).await?).await,
            What::Snapshot(what) => what.run(&open(&common).await?).await,
            What::Role(what) => what.run(&open(&common).await?).await,
            What::Members(what) => what.run(&open(&common).await?).await,
            What::SignInLink(what) => what.run(&open(&common).await?).await,
            What::Backup(what) => what.run(&open(&common).await?).await,
        }
    }
}

/// What commands other than `serve` work with.
struct Desk {
    store: Store,
    settings: Settings,
}

async fn open(common: &Common) -> anyhow::Result<Desk> {
    let settings = Settings::check(&layers(common, None)?)?;
    crate::serve::log(&settings.log)?;
    let store = crate::serve::open_store(&settings).await?;
    Ok(Desk { store, settings })
}

fn layers(common: &Common, server: Option<&ServerOptions>) -> anyhow::Result<Layers> {
    let of = |pick: fn(&ServerOptions) -> &Option<String>| server.and_then(|options| pick(options).clone());
    let flags = [
        ("database", common.database.clone()),
        ("base_url", common.base_url.clone()),
        ("log", common.log.clone()),
        ("listen", of(|options| &options.listen)),
        ("assets", of(|options| &options.assets)),
        ("samples", of(|options| &options.samples)),
        ("mail_from", of(|options| &options.mail_from)),
        ("mail_smtp", of(|options| &options.mail_smtp)),
        ("mail_dir", of(|options| &options.mail_dir)),
        ("client_header", of(|options| &options.client_header)),
    ];
    Layers::load(common.config.as_deref(), |name| std::env::var(name).ok(), &flags)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn verify_cli() {
        Command::command().debug_assert();
    }

    #[test]
    fn bad_use_is_status_2() {
        for args in [
            &["colloquy", "nonsense"][..],
            &["colloquy", "consultation", "create", "GDC", "--draft", "a.md"],
            &["colloquy", "consultation", "create", "gdc", "--draft", "a.md", "--closes", "2026-12-18 23:59"],
            &["colloquy", "consultation", "create", "gdc", "--draft", "a.md", "--rules", "everyone"],
            &["colloquy", "role", "grant", "nobody", "co-chair"],
            &["colloquy", "export", "gdc", "--format", "pdf"],
        ] {
            assert_eq!(Command::try_parse_from(args).unwrap_err().exit_code(), 2, "{args:?}");
        }
    }

    #[test]
    fn the_commands_of_the_manual_are_understood() {
        for line in [
            "serve --listen 127.0.0.1:0 --samples examples",
            "consultation create gdc --title T --draft a.md --closes 2026-12-18T23:59Z --rules members --visibility members --groups A;B",
            "consultation list",
            "consultation extend gdc --closes 2026-12-18T23:59+02:00 --reason R",
            "consultation close gdc",
            "comments import gdc a.jsonl --keep-going",
            "export gdc --format csv --output a.csv",
            "export gdc --format docx --output a.docx --language ar --of 1 --drafts",
            "role grant name@example.org co-chair --consultation gdc",
            "members add gdc a.txt",
            "sign-in-link name@example.org",
            "backup a.db",
            "config show",
            "openapi",
        ] {
            Command::try_parse_from(format!("colloquy {line}").split(' ')).unwrap_or_else(|error| panic!("{line}: {error}"));
        }
    }
}
