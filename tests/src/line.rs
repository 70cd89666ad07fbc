//! A line between browser and server that can be cut, mended, slowed down, or lose answers: it works for every browser.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

use crate::place;

/// What the line does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Carries everything, so much later, and so many bytes of answers in a second (0: as many as come).
    Open(Duration, u32),
    /// Carries nothing; open connections are dropped.
    Cut,
    /// Carries requests, drops the connection in place of the answer.
    LosingAnswers,
    /// Drops the connection by which an address is asked for that holds these words; carries everything else.
    Without(&'static str),
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
        let mood = Arc::new(watch::Sender::new(Mood::Open(Duration::ZERO, 0)));
        let sender = Arc::clone(&mood);
        let free = Arc::new(Mutex::new(Instant::now()));
        let task = tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(carry(browser, port, sender.subscribe(), Arc::clone(&free)));
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
        self.mood.send_replace(Mood::Open(Duration::ZERO, 0));
    }

    /// Delays everything.
    pub fn slow(&self, by: Duration) {
        self.mood.send_replace(Mood::Open(by, 0));
    }

    /// Makes it like a distant and thin one: a round trip takes so long, opening a connection one more; all answers together
    /// get so many bytes in a second.
    pub fn thin(&self, round_trip: Duration, bytes_per_second: u32) {
        self.mood.send_replace(Mood::Open(round_trip / 2, bytes_per_second));
    }

    /// From now on requests arrive and their answers do not.
    pub fn lose_answers(&self) {
        self.mood.send_replace(Mood::LosingAnswers);
    }

    /// From now on nothing comes whose address holds these words.
    pub fn lose(&self, words: &'static str) {
        self.mood.send_replace(Mood::Without(words));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.task.abort();
        self.mood.send_replace(Mood::Cut);
    }
}

async fn carry(browser: TcpStream, port: u16, mut mood: watch::Receiver<Mood>, free: Arc<Mutex<Instant>>) {
    let now = *mood.borrow_and_update();
    match now {
        Mood::Cut => return,
        Mood::Open(delay, 1..) => tokio::time::sleep(2 * delay).await,
        _ => {}
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
        () = copy(from_browser, to_server, up, None) => {}
        () = copy(from_server, to_browser, down, Some(free)) => {}
    }
}

/// Carries one direction; answers share what the line can carry, of which `free` says when it is free again.
async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mood: watch::Receiver<Mood>, free: Option<Arc<Mutex<Instant>>>) {
    let (underway, mut arriving) = mpsc::channel::<(Instant, Vec<u8>)>(64);
    let read = async {
        let mut buffer = vec![0; 4 * 1024];
        while let Ok(count @ 1..) = from.read(&mut buffer).await {
            let now = *mood.borrow();
            let due = match now {
                Mood::Cut => return,
                Mood::LosingAnswers if free.is_some() => return,
                Mood::Without(words) if asks_for(&buffer[..count], words) => return,
                Mood::LosingAnswers | Mood::Without(_) => Instant::now(),
                Mood::Open(delay, rate) => sent(free.as_deref(), count, rate) + delay,
            };
            if underway.send((due, buffer[..count].to_vec())).await.is_err() {
                return;
            }
        }
        drop(underway);
    };
    let write = async {
        while let Some((due, bytes)) = arriving.recv().await {
            tokio::time::sleep_until(due).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
        }
    };
    tokio::join!(read, write);
}

/// Whether bytes begin a request whose address holds these words.
fn asks_for(bytes: &[u8], words: &str) -> bool {
    let line = bytes.split(|byte| *byte == b'\r').next().unwrap_or_default();
    line.starts_with(b"GET ") && line.windows(words.len()).any(|part| part == words.as_bytes())
}

/// When the last of so many bytes has gone into the line.
fn sent(free: Option<&Mutex<Instant>>, count: usize, rate: u32) -> Instant {
    let now = Instant::now();
    let Some(free) = free.filter(|_| rate > 0) else { return now };
    let Ok(mut free) = free.lock() else { return now };
    *free = now.max(*free) + Duration::from_secs_f64(count as f64 / f64::from(rate));
    *free
}
