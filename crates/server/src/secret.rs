//! Secrets: session tokens, the tokens of links, codes. The store sees their hashes alone.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use colloquy_consultation::Email;
use colloquy_store::Hash;
use rand::Rng as _;
use sha2::{Digest as _, Sha256};

/// A token of 256 random bits, as 43 characters of base64url. Its `Debug` hides it from logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one.
    #[must_use]
    pub fn random() -> Self {
        Self(URL_SAFE_NO_PAD.encode(rand::rng().random::<[u8; 32]>()))
    }

    /// The token in a text, if it looks like one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let good = text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        good.then(|| Self(text.to_owned()))
    }

    /// What the store keeps.
    #[must_use]
    pub fn hash(&self) -> Hash {
        sha256(&[b"token", self.0.as_bytes()])
    }

    /// The token itself, for a cookie or a link. Never log it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Six random digits.
#[must_use]
pub fn random_code() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000u32))
}

/// What the store keeps of a code: a hash that holds for one address alone.
#[must_use]
pub fn code_hash(email: &Email, code: &str) -> Hash {
    sha256(&[b"code", email.as_str().as_bytes(), code.as_bytes()])
}

/// A name for a rate limit that tells nothing about the value it stands for.
#[must_use]
pub fn bucket(kind: &str, value: &str) -> String {
    let Hash(hash) = sha256(&[b"bucket", value.as_bytes()]);
    format!("{kind}:{}", URL_SAFE_NO_PAD.encode(&hash[..16]))
}

fn sha256(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    Hash(hasher.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_read_back_and_hide_in_debug() {
        let token = Token::random();
        assert_eq!(Token::read(token.reveal()).unwrap(), token);
        assert_eq!(format!("{token:?}"), "Token(…)");
        assert!(Token::read("short").is_none() && Token::read(&"é".repeat(22)).is_none());
    }

    #[test]
    fn a_code_holds_for_one_address() {
        let (a, b) = ("a@example.org".parse().unwrap(), "b@example.org".parse().unwrap());
        assert_ne!(code_hash(&a, "123456").0, code_hash(&b, "123456").0);
        assert!(random_code().len() == 6);
    }
}
