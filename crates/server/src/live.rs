//! Who listens for events: one poller asks the database for all consultations that have listeners.
//!
//! The database is the only source, so that other processes and the command line are heard as well; a write in this
//! process only wakes the poller early. Events themselves are read by each listener, with its own rights.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use colloquy_consultation::ConsultationId;
use colloquy_store::Store;
use tokio::sync::{Notify, watch};

/// How often the database is asked.
const EVERY: Duration = Duration::from_millis(500);

/// The listeners of this process.
#[derive(Debug)]
pub struct Live {
    heads: Mutex<HashMap<ConsultationId, watch::Sender<i64>>>,
    woken: Notify,
    stopping: watch::Sender<bool>,
    seats: Arc<Seats>,
}

/// How many streams each client has open.
type Seats = Mutex<HashMap<String, u32>>;

/// A client's right to one stream; given back when it is dropped.
#[derive(Debug)]
pub struct Seat {
    seats: Arc<Seats>,
    client: String,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = whole(&self.seats);
        if let Some(taken) = seats.get_mut(&self.client) {
            *taken -= 1;
            if *taken == 0 {
                seats.remove(&self.client);
            }
        }
    }
}

impl Live {
    /// Nobody listens yet.
    #[must_use]
    pub fn new() -> Self {
        Self { heads: Mutex::default(), woken: Notify::new(), stopping: watch::Sender::new(false), seats: Arc::default() }
    }

    /// Listens: the receiver sees the number of the last event, as far as it is known here, whenever it grows.
    #[must_use]
    pub fn listen(&self, consultation: ConsultationId) -> watch::Receiver<i64> {
        self.lock().entry(consultation).or_insert_with(|| watch::Sender::new(0)).subscribe()
    }

    /// Takes one of a client's streams; none if it has `most` open already (0: no limit).
    #[must_use]
    pub fn seat(&self, client: &str, most: u32) -> Option<Seat> {
        let mut seats = whole(&self.seats);
        let taken = seats.entry(client.to_owned()).or_default();
        if most > 0 && *taken >= most {
            return None;
        }
        *taken += 1;
        Some(Seat { seats: Arc::clone(&self.seats), client: client.to_owned() })
    }

    /// Something was written here: asks the database at once.
    pub fn wake(&self) {
        self.woken.notify_one();
    }

    /// Ends every stream.
    pub fn stop(&self) {
        self.stopping.send_replace(true);
    }

    /// Turns true when the server stops.
    #[must_use]
    pub fn stopping(&self) -> watch::Receiver<bool> {
        self.stopping.subscribe()
    }

    /// How many listen now.
    #[must_use]
    pub fn listeners(&self) -> usize {
        self.lock().values().map(watch::Sender::receiver_count).sum()
    }

    /// Asks the database until the server stops.
    pub async fn poll(&self, store: &Store) {
        let mut stopping = self.stopping();
        loop {
            tokio::select! {
                () = tokio::time::sleep(EVERY) => {}
                () = self.woken.notified() => {}
                _ = stopping.wait_for(|stop| *stop) => return,
            }
            let wanted = self.wanted();
            if wanted.is_empty() {
                continue;
            }
            match store.heads(&wanted).await {
                Ok(heads) => self.announce(&heads),
                Err(error) => tracing::warn!(%error, "the database does not answer; live events wait"),
            }
        }
    }

    /// The consultations with listeners; those without are forgotten.
    fn wanted(&self) -> Vec<ConsultationId> {
        let mut heads = self.lock();
        heads.retain(|_, sender| sender.receiver_count() > 0);
        heads.keys().copied().collect()
    }

    fn announce(&self, found: &[(ConsultationId, i64)]) {
        let heads = self.lock();
        for (id, head) in found {
            if let Some(sender) = heads.get(id) {
                sender.send_if_modified(|known| {
                    let grows = *head > *known;
                    *known = (*known).max(*head);
                    grows
                });
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<ConsultationId, watch::Sender<i64>>> {
        whole(&self.heads)
    }
}

/// The maps stay whole whatever panicked while they were held.
fn whole<T>(map: &Mutex<T>) -> MutexGuard<'_, T> {
    map.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Default for Live {
    fn default() -> Self {
        Self::new()
    }
}
