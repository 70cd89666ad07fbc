//! Which sites may frame a consultation.

use std::str::FromStr;

/// The sources of `frame-ancestors`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ancestors(String);

/// A text that names no sites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write * for every site, none, or sites such as https://www.example.org https://*.example.org, with spaces between")]
pub struct NotSites;

impl Ancestors {
    /// As it stands in a `Content-Security-Policy`. Our own pages are among them, for the preview at the desk.
    #[must_use]
    pub fn sources(&self) -> &str {
        &self.0
    }

    /// Whether no site may, not even our own.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.0 == "'none'"
    }
}

impl FromStr for Ancestors {
    type Err = NotSites;
    fn from_str(text: &str) -> Result<Self, NotSites> {
        match text.trim() {
            "*" => Ok(Self("*".into())),
            "none" => Ok(Self("'none'".into())),
            "" => Err(NotSites),
            list if list.split_whitespace().all(is_site) => {
                let sites: Vec<String> = list.split_whitespace().map(str::to_lowercase).collect();
                Ok(Self(format!("'self' {}", sites.join(" "))))
            }
            _ => Err(NotSites),
        }
    }
}

/// Scheme, host (its first part may be `*`), and a port if any; nothing that could end the directive.
fn is_site(text: &str) -> bool {
    let Some(host) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let (host, port) = host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
    let host = host.strip_prefix("*.").unwrap_or(host);
    let named = host.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    named && port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sites_are_read_and_nothing_else_gets_into_the_policy() {
        let read = |text: &str| text.parse::<Ancestors>().map(|sites| sites.0);
        assert_eq!(read("*").as_deref(), Ok("*"));
        assert_eq!(read("none").as_deref(), Ok("'none'"));
        let list = "https://www.intgovforum.org  https://*.Example.org:8443 http://localhost:8000";
        assert_eq!(read(list).as_deref(), Ok("'self' https://www.intgovforum.org https://*.example.org:8443 http://localhost:8000"));
        for bad in [
            "",
            "example.org",
            "https://",
            "https://*",
            "https://a.org/path",
            "https://a.org;script-src",
            "https://a.org, https://b.org",
            "* https://a.org",
            "https://a.org:0",
            "https://a..org",
            "'self'",
            "ftp://a.org",
        ] {
            assert_eq!(read(bad), Err(NotSites), "{bad}");
        }
    }
}
