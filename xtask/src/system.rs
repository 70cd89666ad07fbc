//! What the tests need from the system: browsers, their drivers, PostgreSQL, npm.

use anyhow::{Result, bail};

use crate::{BadUse, child, postgres};

/// The browsers of the browser tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Browser {
    /// Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK, Safari's engine.
    Webkit,
}

impl Browser {
    /// Its word on the command line and in the environment of the tests.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The browsers that `--browsers` names.
    ///
    /// # Errors
    /// When it names none.
    pub fn parse(text: &str) -> Result<Vec<Self>> {
        Ok(match text {
            "chromium" => vec![Self::Chromium],
            "firefox" => vec![Self::Firefox],
            "webkit" => vec![Self::Webkit],
            "all" => vec![Self::Chromium, Self::Firefox, Self::Webkit],
            other => return Err(BadUse(format!("--browsers is chromium, firefox, webkit or all, not “{other}”")).into()),
        })
    }
}

const AXE: &str = "axe-core@4.14.1";
const BINARYEN: &str = "binaryen@132.0.0";

/// The Debian packages that are missing for the tests with `browsers`.
fn missing(browsers: &[Browser]) -> Vec<&'static str> {
    let has = |program: &str| child::find(program).is_some();
    let mut packages = Vec::new();
    let mut need = |there: bool, names: &[&'static str]| {
        if !there {
            packages.extend_from_slice(names);
        }
    };
    // The WebAssembly tests run in Chromium whatever the browser tests run in.
    need(has("chromium") && has("chromedriver"), &["chromium", "chromium-driver"]);
    need(!browsers.contains(&Browser::Firefox) || has("firefox-esr") || has("firefox"), &["firefox-esr"]);
    need(!browsers.contains(&Browser::Webkit) || (has("WebKitWebDriver") && has("Xvfb")), &["webkit2gtk-driver", "xvfb"]);
    need(postgres::binaries().is_some(), &["postgresql"]);
    need(has("npm"), &["npm"]);
    packages
}

/// Installs the packages that are missing; what npm brings comes with them.
///
/// # Errors
/// When packages are missing and this is not root: the message is the line to run. Also when an installation fails.
pub fn ensure(browsers: &[Browser]) -> Result<()> {
    let packages = missing(browsers);
    if !packages.is_empty() {
        let line = format!("apt-get update && apt-get install --yes --no-install-recommends {}", packages.join(" "));
        if !postgres::is_root() || child::find("apt-get").is_none() {
            return Err(BadUse(format!("the tests need packages that are not installed; run\n\n  sudo sh -c '{line}'\n")).into());
        }
        eprintln!("  {line}");
        child::run(child::command("sh").args(["-c", &line]).env("DEBIAN_FRONTEND", "noninteractive"))?;
        let still = missing(browsers);
        if !still.is_empty() {
            bail!("installed, but still not found: {}", still.join(" "));
        }
    }
    ensure_npm()
}

/// axe-core, which checks pages for accessibility, and a current `wasm-opt`.
fn ensure_npm() -> Result<()> {
    let modules = child::root().join("target/npm/node_modules");
    let there = [AXE, BINARYEN].iter().all(|package| {
        let (name, version) = package.split_once('@').unwrap_or((package, ""));
        let manifest = std::fs::read_to_string(modules.join(name).join("package.json")).unwrap_or_default();
        manifest.contains(&format!("\"version\": \"{version}\""))
    });
    if there {
        return Ok(());
    }
    eprintln!("  installing {AXE} and {BINARYEN} into target/npm");
    std::fs::create_dir_all(child::root().join("target/npm"))?;
    let mut npm = child::command("npm");
    npm.args(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefix", "target/npm", AXE, BINARYEN]);
    child::run(&mut npm)
}
