//! The site of somebody else: another origin than the server's, with a theme and a policy of its own.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::{Page, Reader, World, place};

const PAGE: &str = include_str!("host/page.html");
const THEME: &str = include_str!("host/theme.css");

type Pages = Arc<Mutex<HashMap<String, String>>>;

/// The site. Its address is on `localhost`, which no browser takes for the same site as 127.0.0.1.
pub struct Host {
    port: u16,
    pages: Pages,
    server: String,
    task: tokio::task::JoinHandle<()>,
}

impl Host {
    /// A site whose pages may load scripts and frames from `server` and nothing else from anywhere.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn start(server: &str) -> Result<Self> {
        let port = place::free_port()?;
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let pages = Pages::default();
        let policy = format!(
            "default-src 'none'; script-src {server}; frame-src {server}; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
        );
        let known = Arc::clone(&pages);
        let task = tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(answer(browser, Arc::clone(&known), policy.clone()));
            }
        });
        Ok(Self { port, pages, server: server.to_owned(), task })
    }

    /// Puts a page at a path, with this in its middle; gives its address. Afterwards the page can be put there again.
    pub fn page(&self, path: &str, language: &str, main: &str) -> String {
        if let Ok(mut pages) = self.pages.lock() {
            pages.insert(path.to_owned(), PAGE.replace("{{lang}}", language).replace("{{main}}", main));
        }
        format!("http://localhost:{}{path}", self.port)
    }

    /// The lines as the desk gives them, with these attributes beside the slug.
    #[must_use]
    pub fn snippet(&self, slug: &str, attributes: &str) -> String {
        format!(
            "<script type=\"module\" src=\"{0}/embed.js\"></script>\n<colloquy-consultation slug=\"{slug}\" {attributes}>\
             <p>The draft itself. <a href=\"{0}/c/{slug}\">Sample consultation</a></p></colloquy-consultation>",
            self.server
        )
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(mut browser: TcpStream, pages: Pages, policy: String) {
    let mut request = Vec::new();
    let mut part = [0; 4096];
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        match browser.read(&mut part).await {
            Ok(0) | Err(_) => return,
            Ok(read) => request.extend_from_slice(&part[..read]),
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let path = request.split(' ').nth(1).unwrap_or("/").split('?').next().unwrap_or("/").to_owned();
    let page = pages.lock().ok().and_then(|pages| pages.get(&path).cloned());
    let (status, mime, body) = match (path.as_str(), page) {
        ("/theme.css", _) => ("200 OK", "text/css", THEME.to_owned()),
        (_, Some(page)) => ("200 OK", "text/html; charset=utf-8", page),
        _ => ("404 Not Found", "text/plain", String::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {mime}\r\ncontent-length: {}\r\ncontent-security-policy: {policy}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let _ = browser.write_all(head.as_bytes()).await;
    let _ = browser.write_all(body.as_bytes()).await;
    let _ = browser.shutdown().await;
}

/// Opens a page of the site in a new browser and goes into the frame of its first consultation.
///
/// # Errors
/// When the frame does not stand.
pub async fn visit(world: &World, address: &str) -> Result<Reader> {
    let reader = Reader::on(world.page(address).await?);
    enter(&reader, 0).await?;
    reader.ready().await?;
    Ok(reader)
}

/// Goes into the frame of a consultation, counted from 0, once it stands.
///
/// # Errors
/// When it does not.
pub async fn enter(page: &Page, index: usize) -> Result<()> {
    let frame = format!("document.querySelectorAll('colloquy-consultation')[{index}]?.shadowRoot?.querySelector('iframe')");
    page.enter(&format!("(frame => frame?.clientHeight > 300 ? frame : null)({frame})")).await
}
