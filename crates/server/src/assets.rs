//! The browser app as Trunk built it, read into memory when the server starts.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, bail};
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use colloquy_consultation::Language;

use crate::config::Ancestors;
use crate::template::{Template, short_hash};

mod framed;

/// One file, as it is and precompressed.
#[derive(Debug)]
struct Asset {
    bytes: Bytes,
    brotli: Option<Bytes>,
    mime: &'static str,
    hash: String,
    /// Its name changes when its content does.
    hashed_name: bool,
}

/// The files of the browser app and its page.
#[derive(Debug)]
pub struct Assets {
    files: HashMap<String, Asset>,
    /// The page that loads the reader.
    pub app: Template,
    /// The page that loads the reader in another site's frame.
    pub framed: Template,
    /// The page that loads the desk.
    pub desk: Template,
    /// The page without it.
    pub plain: Template,
}

/// The script that keeps what was read, in the browser; it may fetch from here alone.
const WORKER: &str = "worker.js";
const WORKER_POLICY: &str = "default-src 'none'; connect-src 'self'";

/// The one file that other sites load. What they keep of it is asked for again soon: they cannot change its address.
const EMBED: &str = "embed.js";
const EMBED_CACHING: &str = "public, max-age=600";

/// Files of the server's own, which need no browser app.
const OWN: &[(&str, &str)] = &[
    ("answer.js", include_str!("assets/answer.js")),
    ("continue.js", include_str!("assets/continue.js")),
    ("copy.js", include_str!("assets/copy.js")),
    (EMBED, include_str!("assets/embed.js")),
    ("embed-frame.js", framed::SCRIPT),
    ("keep.js", include_str!("assets/keep.js")),
    ("sign-in.js", include_str!("assets/sign-in.js")),
    (WORKER, include_str!("assets/worker.js")),
];

impl Assets {
    /// Reads the folder that Trunk built.
    ///
    /// # Errors
    /// A folder that is missing or holds no complete page: what, where, and what to do.
    pub fn load(folder: &Path, ancestors: &Ancestors) -> anyhow::Result<Self> {
        let html = read_page(folder, "index.html")?;
        let desk = read_page(folder, "desk.html")?;
        let template = |made: anyhow::Result<Template>| made.with_context(|| format!("{} holds no page of Colloquy", folder.display()));
        let mut files = HashMap::new();
        read_folder(folder, "", &mut files)?;
        files.remove("index.html");
        files.remove("desk.html");
        for (name, text) in OWN {
            files.insert((*name).to_owned(), asset(name, text.as_bytes().to_vec(), None));
        }
        files.insert("embed-frame.css".to_owned(), asset("embed-frame.css", framed::style().into_bytes(), None));
        let app = template(Template::read(&html))?;
        Ok(Self {
            files,
            framed: app.framed_by(ancestors),
            app,
            desk: template(Template::read(&desk))?,
            plain: template(Template::read_plain(&html))?,
        })
    }

    /// The address of a language's messages for the reader; English where it has none.
    #[must_use]
    pub fn messages(&self, language: &Language) -> String {
        self.messages_of(language, "json")
    }

    /// The address of a language's messages for the desk; English where it has none.
    #[must_use]
    pub fn desk_messages(&self, language: &Language) -> String {
        self.messages_of(language, "desk.json")
    }

    fn messages_of(&self, language: &Language, ending: &str) -> String {
        [language.as_str(), "en"]
            .iter()
            .map(|tag| format!("locales/{tag}.{ending}"))
            .find_map(|path| self.files.get(&path).map(|asset| format!("/{path}?v={}", asset.hash)))
            .unwrap_or_else(|| format!("/locales/en.{ending}"))
    }

    /// The address of a file, changing with its content.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        self.files.get(path).map_or_else(|| format!("/{path}"), |asset| format!("/{path}?v={}", asset.hash))
    }

    /// Answers with a file, if there is one at this path (without the leading slash).
    #[must_use]
    pub fn serve(&self, path: &str, query: Option<&str>, headers: &HeaderMap) -> Option<Response> {
        let asset = self.files.get(path)?;
        let etag = format!("\"{}\"", asset.hash);
        let pinned = asset.hashed_name || query.and_then(|query| query.strip_prefix("v=")).is_some_and(|hash| hash == asset.hash);
        let caching = if pinned { "public, max-age=31536000, immutable" } else { "public, no-cache" };
        let mut answer = if is_known(headers, &etag) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            match &asset.brotli {
                Some(brotli) if takes_brotli(headers) => {
                    let mut answer = Response::new(Body::from(brotli.clone()));
                    answer.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
                    answer
                }
                _ => Response::new(Body::from(asset.bytes.clone())),
            }
        };
        let out = answer.headers_mut();
        out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.mime));
        out.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
        out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if path == EMBED {
            out.insert(header::CACHE_CONTROL, HeaderValue::from_static(EMBED_CACHING));
            out.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
            out.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("cross-origin"));
        }
        if path == WORKER {
            out.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
        }
        if let Ok(etag) = etag.parse() {
            out.insert(header::ETAG, etag);
        }
        Some(answer)
    }
}

/// Whether `If-None-Match` names this version; `W/` makes no difference here (RFC 9110, 13.1.2).
#[must_use]
pub fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.trim() == "*" || value.split(',').any(|tag| bare(tag) == bare(etag)))
}

fn takes_brotli(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    accepted.flat_map(|value| value.split(',')).any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        parts.next() == Some("br") && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

fn read_page(folder: &Path, name: &str) -> anyhow::Result<String> {
    let page = folder.join(name);
    std::fs::read_to_string(&page).with_context(|| {
        format!("the browser app is not at {}: build it with `cargo xtask run`, or name its folder with --assets", page.display())
    })
}

fn read_folder(folder: &Path, prefix: &str, files: &mut HashMap<String, Asset>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read the folder {}", folder.display()))? {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().map(|name| format!("{prefix}{name}")) else {
            bail!("{}: a file name that is not UTF-8", entry.path().display());
        };
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &format!("{name}/"), files)?;
        } else if !name.ends_with(".br") && !name.ends_with(".gz") {
            let read = |path: &Path| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
            let precompressed = entry.path().with_file_name(format!("{}.br", entry.file_name().to_string_lossy()));
            let brotli = if precompressed.is_file() { Some(read(&precompressed)?) } else { None };
            files.insert(name.clone(), asset(&name, read(&entry.path())?, brotli));
        }
    }
    Ok(())
}

fn asset(name: &str, bytes: Vec<u8>, brotli: Option<Vec<u8>>) -> Asset {
    let hash = short_hash(&bytes);
    Asset { bytes: bytes.into(), brotli: brotli.map(Bytes::from), mime: mime(name), hash, hashed_name: has_hash(name) }
}

/// Whether a name carries a hash as Trunk writes it: `reader-0123456789abcdef.js`, `reader-0123456789abcdef_bg.wasm`.
fn has_hash(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('-').skip(1).any(|part| part.bytes().take_while(u8::is_ascii_hexdigit).count() >= 12)
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashed_names_are_told_from_others() {
        for (name, hashed) in [
            ("reader-0a1b2c3d4e5f6071.js", true),
            ("reader-0a1b2c3d4e5f6071_bg.wasm", true),
            ("style/reader-0a1b2c3d4e5f6071.css", true),
            ("sign-in.js", false),
            ("locales/zh-Hans.json", false),
            ("a-decade.js", false),
        ] {
            assert_eq!(has_hash(name), hashed, "{name}");
        }
    }

    #[test]
    fn missing_folder_says_what_to_do() {
        let error = format!("{:#}", Assets::load(Path::new("no/such/folder"), &"*".parse().unwrap()).unwrap_err());
        assert!(error.contains("no/such/folder") && error.contains("--assets"), "{error}");
    }

    #[test]
    fn brotli_is_sent_only_where_it_is_taken() {
        let headers = |value: &str| HeaderMap::from_iter([(header::ACCEPT_ENCODING, value.parse().unwrap())]);
        assert!(takes_brotli(&headers("gzip, deflate, br")));
        assert!(!takes_brotli(&headers("gzip, br;q=0")));
        assert!(!takes_brotli(&HeaderMap::new()));
    }

    #[test]
    fn known_versions_are_recognised_in_lists_and_weak_form() {
        let headers = HeaderMap::from_iter([(header::IF_NONE_MATCH, "\"a\", W/\"b\"".parse().unwrap())]);
        assert!(is_known(&headers, "\"b\"") && is_known(&headers, "W/\"a\"") && !is_known(&headers, "\"c\""));
    }
}
