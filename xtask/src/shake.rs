//! Takes out of a linked WebAssembly module what can never be needed: a second round of what the linker does with unused
//! sections, for things that only the whole module tells.
//!
//! A panic in the browser app ends in a trap, and nobody is told its message: WebAssembly has no standard error. So each
//! call that can only end in a panic becomes the trap itself, with everything that was made ready for it: messages, file
//! names, formatters. What nothing leads to after that, functions and data, goes as well. References are not guessed:
//! the linker writes them down (`--emit-relocs`), and no address or index moves.

mod doomed;
mod module;
mod parts;
mod reach;

use anyhow::Result;

use module::Module;
pub use parts::parts;

/// The module without what can never be needed, and without what the linker wrote down.
///
/// # Errors
/// When it is not what `wasm-ld --emit-relocs` makes.
pub fn shake(wasm: &[u8]) -> Result<Vec<u8>> {
    let module = Module::read(wasm)?;
    let doomed = doomed::find(&module)?;
    let dead = reach::dead(&module, &doomed);
    let mut out = wasm.to_vec();
    for range in &doomed.runs {
        out[range.clone()].fill(module::UNREACHABLE);
    }
    for body in dead.functions.iter().map(|index| module.body(*index)) {
        // No locals, traps to the brim, the end.
        out[body.clone()].fill(module::UNREACHABLE);
        out[body.end - 1] = module::END;
    }
    for range in &dead.data {
        out[range.clone()].fill(0);
    }
    let mut kept = Vec::with_capacity(out.len());
    kept.extend_from_slice(&out[..8]);
    for section in &module.sections {
        kept.extend_from_slice(&out[section.clone()]);
    }
    Ok(kept)
}

#[cfg(test)]
mod tests;
