//! A line between browser and server that can be cut, mended, slowed down, or lose answers: it works for every browser.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::place;

/// What the line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Carries everything, so much later.
    Open(Duration),
    /// Carries nothing; open connections are dropped.
    Cut,
    /// Carries requests, drops the connection in place of the answer.
    LosingAnswers,
}

/// A line to a server.
pub struct Line {
    port: u16,
    mood: Arc<watch::Sender<Mood>>,
    task: tokio::task::JoinHandle<()>,
}

impl Line {
    /// A line to `port` of this machine.
    ///
    /// # Errors
    /// When no port is free.
    pub async fn to(port: u16) -> Result<Self> {
        let own = place::free_port()?;
        let listener = TcpListener::bind(("127.0.0.1", own)).await?;
        let mood = Arc::new(watch::Sender::new(Mood::Open(Duration::ZERO)));
        let sender = Arc::clone(&mood);
        let task = tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(carry(browser, port, sender.subscribe()));
            }
        });
        Ok(Self { port: own, mood, task })
    }

    /// The address of its near end, without a slash at the end.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Cuts it.
    pub fn cut(&self) {
        self.mood.send_replace(Mood::Cut);
    }

    /// Mends it.
    pub fn mend(&self) {
        self.mood.send_replace(Mood::Open(Duration::ZERO));
    }

    /// Delays everything.
    pub fn slow(&self, by: Duration) {
        self.mood.send_replace(Mood::Open(by));
    }

    /// From now on requests arrive and their answers do not.
    pub fn lose_answers(&self) {
        self.mood.send_replace(Mood::LosingAnswers);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.task.abort();
        self.mood.send_replace(Mood::Cut);
    }
}

async fn carry(browser: TcpStream, port: u16, mut mood: watch::Receiver<Mood>) {
    if *mood.borrow_and_update() == Mood::Cut {
        return;
    }
    let Ok(server) = TcpStream::connect(("127.0.0.1", port)).await else { return };
    let _ = browser.set_nodelay(true);
    let _ = server.set_nodelay(true);
    let (from_browser, to_browser) = browser.into_split();
    let (from_server, to_server) = server.into_split();
    let (up, down) = (mood.clone(), mood.clone());
    let cut = async { while *mood.borrow_and_update() != Mood::Cut && mood.changed().await.is_ok() {} };
    tokio::select! {
        () = cut => {}
        () = copy(from_browser, to_server, up, false) => {}
        () = copy(from_server, to_browser, down, true) => {}
    }
}

async fn copy(
    mut from: tokio::net::tcp::OwnedReadHalf,
    mut to: tokio::net::tcp::OwnedWriteHalf,
    mood: watch::Receiver<Mood>,
    answers: bool,
) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut buffer).await {
        let now = *mood.borrow();
        match now {
            Mood::Cut => return,
            Mood::LosingAnswers if answers => return,
            Mood::Open(delay) if !delay.is_zero() => tokio::time::sleep(delay).await,
            _ => {}
        }
        if to.write_all(&buffer[..count]).await.is_err() {
            return;
        }
    }
}
