//! The page that Trunk built, with the places the server fills.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use crate::config::Ancestors;

/// A page with its places `{{lang}} {{dir}} {{title}} {{head}} {{body}}`, and the policy it needs.
#[derive(Debug, Clone)]
pub struct Template {
    parts: Vec<Part>,
    /// `Content-Security-Policy` for pages made of it.
    pub policy: String,
}

#[derive(Debug, Clone)]
enum Part {
    Text(String),
    Place(&'static str),
}

/// What goes into the places; `head` and `body` are HTML, the others text.
#[derive(Debug, Clone, Copy)]
pub struct Fill<'a> {
    /// Language tag.
    pub lang: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'a str,
    /// The title, as text.
    pub title: &'a str,
    /// More for the head, as HTML.
    pub head: &'a str,
    /// The body, as HTML.
    pub body: &'a str,
}

const PLACES: &[&str] = &["lang", "dir", "title", "head", "body"];

impl Template {
    /// Reads a page.
    ///
    /// # Errors
    /// A place that is missing, by its name.
    pub fn read(html: &str) -> anyhow::Result<Self> {
        let mut parts = Vec::new();
        let mut rest = html;
        while let Some((before, place, after)) = next_place(rest) {
            parts.push(Part::Text(before.to_owned()));
            parts.push(Part::Place(place));
            rest = after;
        }
        parts.push(Part::Text(rest.to_owned()));
        for place in PLACES {
            if !parts.iter().any(|part| matches!(part, Part::Place(name) if name == place)) {
                anyhow::bail!("the place {{{{{place}}}}} is missing");
            }
        }
        Ok(Self { parts, policy: policy(&inline_scripts(html)) })
    }

    /// The same page without anything that loads the browser app: no script, no preload.
    ///
    /// # Errors
    /// As for `read`.
    pub fn read_plain(html: &str) -> anyhow::Result<Self> {
        let mut out = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            out.push_str(&rest[..start]);
            let tag = &rest[start..];
            let end = tag.find('>').map_or(tag.len(), |end| end + 1);
            let head = tag[..end].to_ascii_lowercase();
            if head.starts_with("<script") {
                let close = tag.find("</script>").map_or(tag.len(), |close| close + "</script>".len());
                rest = &tag[close..];
            } else {
                if !(head.starts_with("<link") && (head.contains("preload"))) {
                    out.push_str(&tag[..end]);
                }
                rest = &tag[end..];
            }
        }
        out.push_str(rest);
        Self::read(&out)
    }

    /// The same page, which these sites may frame.
    #[must_use]
    pub fn framed_by(&self, ancestors: &Ancestors) -> Self {
        Self { policy: framed_by(&self.policy, ancestors), ..self.clone() }
    }

    /// The same page with these attributes at its root.
    #[must_use]
    pub fn marked(&self, attributes: &str) -> Self {
        let mut marked = self.clone();
        if let Some(Part::Text(text)) = marked.parts.first_mut() {
            *text = text.replacen("<html ", &format!("<html {attributes} "), 1);
        }
        marked
    }

    /// The finished page.
    #[must_use]
    pub fn fill(&self, fill: &Fill<'_>) -> String {
        let mut page = String::with_capacity(fill.body.len() + 4096);
        for part in &self.parts {
            match part {
                Part::Text(text) => page.push_str(text),
                Part::Place("lang") => page.push_str(&escape(fill.lang)),
                Part::Place("dir") => page.push_str(&escape(fill.dir)),
                Part::Place("title") => page.push_str(&escape(fill.title)),
                Part::Place("head") => page.push_str(fill.head),
                Part::Place(_) => page.push_str(fill.body),
            }
        }
        page
    }
}

/// A policy with these sites in place of none.
#[must_use]
pub fn framed_by(policy: &str, ancestors: &Ancestors) -> String {
    policy.replace("frame-ancestors 'none'", &format!("frame-ancestors {}", ancestors.sources()))
}

fn next_place(text: &str) -> Option<(&str, &'static str, &str)> {
    let mut from = 0;
    while let Some(at) = text[from..].find("{{") {
        let start = from + at;
        for place in PLACES {
            if let Some(after) = text[start + 2..].strip_prefix(place).and_then(|rest| rest.strip_prefix("}}")) {
                return Some((&text[..start], place, after));
            }
        }
        from = start + 2;
    }
    None
}

fn escape(text: &str) -> String {
    maud::html! { (text) }.into_string()
}

/// The scripts that stand in the page itself; blocks of data are none.
fn inline_scripts(html: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find("<script") {
        let Some(open) = rest[start..].find('>').map(|end| start + end + 1) else { break };
        let Some(close) = rest[open..].find("</script>").map(|end| open + end) else { break };
        let tag = &rest[start..open];
        let is_data = tag.contains("application/json") || tag.contains("application/ld+json");
        if !tag.contains(" src=") && !is_data {
            scripts.push(&rest[open..close]);
        }
        rest = &rest[close..];
    }
    scripts
}

/// Nothing but our own files, and of inline scripts exactly these.
fn policy(scripts: &[&str]) -> String {
    let mut sources = String::from("'self'");
    for script in scripts {
        let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(script.as_bytes()));
        sources.push_str(&format!(" 'sha256-{hash}'"));
    }
    format!(
        "default-src 'none'; script-src {sources} 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; \
         font-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// The first 16 hexadecimal digits of a text's SHA-256.
#[must_use]
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><html lang="{{lang}}" dir="{{dir}}"><head><title>{{title}}</title>
<link rel="stylesheet" href="/style-abc.css"><link rel="modulepreload" href="/reader.js"><link rel="preload" href="/reader_bg.wasm">
<script type="module">import init from "/reader.js"; init();</script>
<script src="/x.js"></script>{{head}}</head><body>{{body}}</body></html>"#;

    fn fill(template: &Template) -> String {
        template.fill(&Fill { lang: "ar", dir: "rtl", title: "a < b", head: "<meta>", body: "<p>{{title}}</p>" })
    }

    #[test]
    fn places_are_filled_once_and_titles_are_escaped() {
        let page = fill(&Template::read(PAGE).unwrap());
        assert!(page.contains(r#"<html lang="ar" dir="rtl">"#));
        assert!(page.contains("<title>a &lt; b</title>"));
        assert!(page.contains("<body><p>{{title}}</p></body>"), "what a body holds is never filled again");
    }

    #[test]
    fn a_framed_page_is_marked_and_says_who_may_frame_it() {
        let template = Template::read(PAGE).unwrap();
        assert!(template.policy.contains("frame-ancestors 'none'"));
        let framed = template.framed_by(&"https://a.example".parse().unwrap()).marked("data-embed");
        assert!(framed.policy.ends_with("frame-ancestors 'self' https://a.example"), "{}", framed.policy);
        assert!(fill(&framed).contains(r#"<html data-embed lang="ar" dir="rtl">"#));
    }

    #[test]
    fn a_template_without_a_place_is_refused_by_its_name() {
        let error = Template::read(&PAGE.replace("{{body}}", "")).unwrap_err().to_string();
        assert!(error.contains("{{body}}"), "{error}");
    }

    #[test]
    fn policy_holds_the_hash_of_the_inline_script_alone() {
        // Computed with: printf '%s' 'import init from "/reader.js"; init();' | openssl dgst -sha256 -binary | base64
        let policy = Template::read(PAGE).unwrap().policy;
        assert!(policy.contains("'sha256-OkhGSAMnI9BBGphQyHtjUzUs8wX/MRbKbMgbD1buwnE='"), "{policy}");
        assert_eq!(policy.matches("sha256-").count(), 1);
        assert!(!policy.contains("unsafe-inline"));
    }

    #[test]
    fn the_plain_page_loads_styles_but_no_app() {
        let page = fill(&Template::read_plain(PAGE).unwrap());
        assert!(page.contains("stylesheet"));
        for gone in ["<script", "preload", "wasm"] {
            assert!(!page.contains(gone), "{gone}");
        }
    }
}
