//! What weighs how much: the functions that stay, by the part of the program that they come from.

use std::collections::{BTreeMap, HashSet};

use anyhow::Result;

use super::doomed;
use super::module::Module;
use super::reach;

/// Bytes of functions by part, before the code is made smaller and packed. What is made of a generic type counts where the type is,
/// so that a list of comments weighs on the library of lists.
///
/// # Errors
/// When it is not what `wasm-ld --emit-relocs` makes.
pub fn parts(wasm: &[u8]) -> Result<BTreeMap<String, usize>> {
    let module = Module::read(wasm)?;
    let doomed = doomed::find(&module)?;
    let dead: HashSet<u32> = reach::dead(&module, &doomed).functions.into_iter().collect();
    let mut parts = BTreeMap::new();
    for (index, name) in &module.names {
        // What describes imports to wasm-bindgen is gone after it has read it.
        if *index < module.imported || dead.contains(index) || name.contains("describe") {
            continue;
        }
        let body = module.body(*index);
        let gone: usize = doomed.runs.iter().filter(|run| body.contains(&run.start)).map(ExactSizeIterator::len).sum();
        *parts.entry(part(&doomed::path(name))).or_default() += body.len() - gone;
    }
    Ok(parts)
}

/// The part that a function belongs to.
fn part(path: &str) -> String {
    let path = path.trim_start_matches(['<', '&', '*', '(']);
    let path = path.strip_prefix("dyn ").or_else(|| path.strip_prefix("mut ")).unwrap_or(path);
    let mut steps = path.split("::").map(|step| step.split(['<', '>', ' ', '{', '[']).next().unwrap_or_default());
    match (steps.next().unwrap_or_default(), steps.next(), steps.next()) {
        ("colloquy_web", Some("reader"), Some(part)) => format!("reader: {part}"),
        ("colloquy_web", Some(part), _) => format!("app: {part}"),
        ("colloquy_web" | "reader" | "main" | "_start", ..) => "app: start".to_owned(),
        (own @ ("colloquy_consultation" | "colloquy_text"), ..) => own.replace("colloquy_", "shared: "),
        ("core" | "alloc" | "std" | "dlmalloc" | "hashbrown" | "compiler_builtins" | "memcpy" | "memset" | "memmove" | "memcmp", ..) => {
            "Rust's own library".to_owned()
        }
        (bound, ..)
            if ["wasm_bindgen", "__wbindgen", "__wbg", "js_sys", "web_sys", "gloo"].iter().any(|known| bound.starts_with(known)) =>
        {
            "bindings to the browser".to_owned()
        }
        ("leptos" | "reactive_graph" | "any_spawner" | "or_poisoned" | "slotmap" | "tachys" | "throw_error" | "guardian", ..) => {
            "Leptos".to_owned()
        }
        (other, ..) => format!("other: {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn functions_belong_to_the_part_that_they_are_written_in() {
        for (path, wanted) in [
            ("colloquy_web::reader::composer::open::{closure#0}", "reader: composer"),
            ("<colloquy_web::ui::el::El as core::clone::Clone>::clone", "app: ui"),
            ("colloquy_text::diff::words", "shared: text"),
            ("alloc::vec::Vec<colloquy_web::reader::page::Block>::push", "Rust's own library"),
            ("<reactive_graph::owner::Owner>::with", "Leptos"),
            ("wasm_bindgen_futures::task::run", "bindings to the browser"),
        ] {
            assert_eq!(part(path), wanted, "{path}");
        }
    }
}
