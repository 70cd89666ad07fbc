//! The JavaScript that wasm-bindgen writes beside a module, and the names they call each other by.

mod names;
mod text;

use std::collections::{HashMap, HashSet};

use anyhow::Result;

/// The name under which wasm-bindgen writes: it stands in both, and is the same for every program.
pub const NAME: &str = "app";

/// A module and its JavaScript, which fit each other only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The JavaScript.
    pub js: String,
    /// The module.
    pub wasm: Vec<u8>,
}

impl Pair {
    /// Takes out what one side offers and the other does not use.
    ///
    /// # Errors
    /// When the JavaScript is not what the pinned wasm-bindgen writes, or the module cannot be read.
    pub fn trim(self) -> Result<Self> {
        let (imports, _) = names::read(&self.wasm)?;
        let imports: HashSet<String> = imports.into_iter().collect();
        let js = text::shake(&text::without_imports(&text::thin(&self.js), &imports)?);
        let called = text::exports(&js);
        let wasm = names::write(&self.wasm, names::FROM, str::to_owned, |export| called.contains(export).then(|| export.to_owned()))?;
        Ok(Self { js, wasm })
    }

    /// Gives short names to what the two call each other by and to the JavaScript's own functions.
    ///
    /// # Errors
    /// When the module cannot be read.
    pub fn shorten(self) -> Result<Self> {
        let (imports, exports) = names::read(&self.wasm)?;
        let imports: HashMap<String, String> = imports.into_iter().zip(text::short_names()).collect();
        let exports: HashMap<String, String> = exports.into_iter().filter(|name| name != text::MEMORY).zip(text::short_names()).collect();
        let short = |names: &HashMap<String, String>, name: &str| names.get(name).map_or_else(|| name.to_owned(), Clone::clone);
        let wasm = names::write(&self.wasm, text::SHORT_FROM, |name| short(&imports, name), |name| Some(short(&exports, name)))?;
        // In this order, so that the shortest names are free for functions: those of imports are fields.
        let js = text::with_names(&text::with_short_functions(&self.js), &imports, &exports);
        Ok(Self { js, wasm: names::without_notes(&wasm)? })
    }
}
