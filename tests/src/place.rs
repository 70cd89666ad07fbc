//! Where things are, and free ports.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, bail};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// The root of the checkout.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// The server program: `COLLOQUY_BIN`, or the one of the last development build.
#[must_use]
pub fn server_program() -> PathBuf {
    std::env::var_os("COLLOQUY_BIN").map_or_else(|| root().join("target/debug/colloquy"), PathBuf::from)
}

/// The built browser app: `COLLOQUY_TEST_ASSETS`, or `dist`.
#[must_use]
pub fn assets() -> PathBuf {
    std::env::var_os("COLLOQUY_TEST_ASSETS").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// Where pictures, and what failed tests leave behind, are put.
#[must_use]
pub fn results() -> PathBuf {
    root().join("target/e2e")
}

/// Test data that is not part of the project, if it is there.
#[must_use]
pub fn shared_data() -> Option<PathBuf> {
    let given = std::env::var_os("COLLOQUY_TEST_DATA").map(PathBuf::from);
    let folder = given.unwrap_or_else(|| root().join("../shared/data"));
    folder.is_dir().then_some(folder)
}

/// A new folder. What servers leave in theirs stays until the next run of the tests, to be looked at.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    keep: bool,
}

impl Folder {
    /// Makes one that stays until the next run.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn to_keep() -> Result<Self> {
        Self::make(true)
    }

    /// Makes one that goes with its scope.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn for_now() -> Result<Self> {
        Self::make(false)
    }

    fn make(keep: bool) -> Result<Self> {
        static SWEEP: std::sync::Once = std::sync::Once::new();
        SWEEP.call_once(sweep);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = results().join(format!("run/{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self { path, keep })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.keep {
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

/// Removes what earlier runs left; their processes are gone.
fn sweep() {
    for entry in std::fs::read_dir(results().join("run")).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let process = name.split('-').next().unwrap_or_default().to_owned();
        if !Path::new("/proc").join(process).exists() {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// A port of this machine that nothing listens on.
///
/// It lies below the range from which the system takes ports for outgoing connections, so that nobody takes it
/// between two starts of the same server.
///
/// # Errors
/// When none is free.
pub fn free_port() -> Result<u16> {
    for _ in 0..2000 {
        let step = NEXT.fetch_add(1, Ordering::Relaxed);
        let port = 12_000 + (std::process::id().wrapping_mul(37).wrapping_add(step) % 18_000) as u16;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    bail!("no free port on 127.0.0.1")
}
