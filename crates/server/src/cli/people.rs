//! `colloquy role …`, `colloquy members …`, `colloquy sign-in-link …`

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use colloquy_consultation::{Email, Slug};
use colloquy_store::{Store, Viewer};

use super::Desk;
use crate::secret::{Token, code_hash, random_code};

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Role {
    /// Give a role to whoever proves the address
    Grant {
        /// The address
        email: Email,
        /// co-chair, editor or observer of a consultation; admin of all
        role: colloquy_consultation::Role,
        /// In which consultation; left out for admin
        #[arg(long, value_name = "SLUG")]
        consultation: Option<Slug>,
    },
}

impl Role {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        let Self::Grant { email, role, consultation } = self;
        let is_admin = role == colloquy_consultation::Role::Admin;
        if is_admin == consultation.is_some() {
            bail!(
                "{}",
                if is_admin {
                    "admin is a role in all consultations; leave --consultation out"
                } else {
                    "say in which consultation: --consultation SLUG"
                }
            );
        }
        desk.store.administrator().grant_role(&email, role, consultation.as_ref()).await?;
        println!("granted: {role}{}", consultation.map(|slug| format!(" in {slug}")).unwrap_or_default());
        Ok(())
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Members {
    /// Put the addresses of a file on a consultation's list
    Add {
        /// The consultation
        slug: Slug,
        /// One address a line; empty lines and lines that begin with # are skipped
        file: PathBuf,
    },
}

impl Members {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        let Self::Add { slug, file } = self;
        let emails = read_addresses(&file)?;
        let added = desk.store.administrator().add_members(&slug, &emails).await.with_context(|| slug.to_string())?;
        println!("members: {added} added, {} were on the list", emails.len().saturating_sub(added as usize));
        Ok(())
    }
}

/// Reads one address a line.
///
/// # Errors
/// The lines that hold none; nothing is taken then.
pub fn read_addresses(file: &Path) -> anyhow::Result<Vec<Email>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut emails = Vec::new();
    let mut wrong = Vec::new();
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match line.parse::<Email>() {
            Ok(email) => emails.push(email),
            Err(_) => wrong.push((index + 1).to_string()),
        }
    }
    if !wrong.is_empty() {
        bail!("{}: no e-mail address in line {}; one address a line, such as name@example.org", file.display(), wrong.join(", "));
    }
    Ok(emails)
}

/// The command.
#[derive(Debug, Args)]
pub struct SignInLink {
    /// Whom it signs in
    email: Email,
}

impl SignInLink {
    pub(super) async fn run(self, desk: &Desk) -> anyhow::Result<()> {
        println!("{}", sign_in_link(&desk.store, &desk.settings.address(), &self.email).await?);
        Ok(())
    }
}

/// Makes a link that signs an address in once. It goes to the console of whoever runs the server, never to a log.
///
/// # Errors
/// The database failed.
pub async fn sign_in_link(store: &Store, address: &str, email: &Email) -> anyhow::Result<String> {
    let link = Token::random();
    store.people().request_code(Viewer::Stranger, email, None, code_hash(email, &random_code()), link.hash()).await?;
    Ok(format!("{address}/sign-in#{}", link.reveal()))
}
