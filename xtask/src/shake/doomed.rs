//! What can only end in a trap.

use std::collections::HashSet;
use std::ops::Range;

use anyhow::Result;
use wasmparser::{BinaryReader, FunctionBody, Operator};

use super::module::Module;

/// Functions of the standard library that only ever panic or abort, by the beginning of their path.
const PANICS: [&str; 16] = [
    "__rustc::__rust_alloc_error_handler",
    "__rustc::rust_begin_unwind",
    "__rustc::rust_panic",
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::panic_already_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::panicking::",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_",
    "core::str::slice_error_fail",
    "std::alloc::rust_oom",
    "std::thread::local::panic_access_error",
];

/// What libraries give to JavaScript and none of ours calls: streams between the browser and Rust.
const UNUSED: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// What can only end in a trap.
pub struct Doomed {
    /// Functions.
    pub functions: HashSet<u32>,
    /// Runs of instructions inside functions.
    pub runs: Vec<Range<usize>>,
}

/// Finds the functions that panic, the calls of them, and what does nothing else before.
///
/// # Errors
/// When a body cannot be read.
pub fn find(module: &Module<'_>) -> Result<Doomed> {
    let own = module.names.iter().filter(|(index, _)| *index >= module.imported);
    let mut functions: HashSet<u32> = own.filter(|(_, name)| only_panics(&path(name))).map(|(index, _)| *index).collect();
    loop {
        let mut runs = Vec::new();
        let before = functions.len();
        for (index, body) in (module.imported..).zip(&module.bodies) {
            if !functions.contains(&index) && search(module, body, &functions, &mut runs)? {
                functions.insert(index);
            }
        }
        // A function that does nothing but call one of these is one of these.
        if functions.len() == before {
            return Ok(Doomed { functions, runs });
        }
    }
}

/// A function's path without its hashes: `core::panicking::panic_fmt`.
pub(super) fn path(name: &str) -> String {
    let whole = format!("{:#}", rustc_demangle::demangle(name));
    let mut out = String::with_capacity(whole.len());
    let mut rest = whole.as_str();
    while let Some((before, after)) = rest.split_once('[') {
        let hash = after.split_once(']').filter(|(hash, _)| hash.len() > 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()));
        out.push_str(before);
        rest = hash.map_or(after, |(_, after)| after);
        if hash.is_none() {
            out.push('[');
        }
    }
    out + rest
}

fn only_panics(path: &str) -> bool {
    let panics = PANICS.iter().any(|known| path.starts_with(known));
    let fails = !path.starts_with("core::slice::index::slice_") || path.contains("_fail");
    let asserts = path.starts_with('<') && path.ends_with("::assert_failed");
    (panics && fails) || asserts || UNUSED.iter().any(|known| path.starts_with(known))
}

/// Notes the runs of a body that lead straight to a doomed call; says whether that is all the body does.
fn search(module: &Module<'_>, body: &Range<usize>, doomed: &HashSet<u32>, runs: &mut Vec<Range<usize>>) -> Result<bool> {
    let mut reader = FunctionBody::new(BinaryReader::new(&module.bytes[body.clone()], body.start)).get_operators_reader()?;
    let first = reader.original_position();
    let mut run = first;
    while !reader.eof() {
        let operator = reader.read()?;
        let next = reader.original_position();
        match operator {
            Operator::Call { function_index } if doomed.contains(&function_index) => {
                if run == first {
                    return Ok(true);
                }
                runs.push(run..next);
                run = next;
            }
            operator if goes_straight_on(&operator) => {}
            _ => run = next,
        }
    }
    Ok(false)
}

/// Whether the next instruction follows, and nobody outside the function's own memory has noticed this one.
fn goes_straight_on(operator: &Operator<'_>) -> bool {
    use Operator::*;
    matches!(
        operator,
        Nop | Drop
            | Select
            | LocalGet { .. }
            | LocalSet { .. }
            | LocalTee { .. }
            | GlobalGet { .. }
            | GlobalSet { .. }
            | I32Const { .. }
            | I64Const { .. }
            | F64Const { .. }
            | I32Load { .. }
            | I64Load { .. }
            | F64Load { .. }
            | I32Load8S { .. }
            | I32Load8U { .. }
            | I32Load16S { .. }
            | I32Load16U { .. }
            | I64Load8U { .. }
            | I64Load16U { .. }
            | I64Load32U { .. }
            | I32Store { .. }
            | I64Store { .. }
            | F64Store { .. }
            | I32Store8 { .. }
            | I32Store16 { .. }
            | I64Store8 { .. }
            | I64Store16 { .. }
            | I64Store32 { .. }
            | I32Eqz
            | I32Eq
            | I32Ne
            | I32LtS
            | I32LtU
            | I32GtS
            | I32GtU
            | I32LeS
            | I32LeU
            | I32GeS
            | I32GeU
            | I32Add
            | I32Sub
            | I32Mul
            | I32And
            | I32Or
            | I32Xor
            | I32Shl
            | I32ShrS
            | I32ShrU
            | I64Add
            | I64Sub
            | I64And
            | I64Or
            | I64Shl
            | I64ShrU
            | I64ExtendI32S
            | I64ExtendI32U
            | I32WrapI64
    )
}

#[cfg(test)]
mod tests {
    use super::{only_panics, path};

    #[test]
    fn functions_that_only_panic_are_known_by_their_path() {
        for name in [
            "_RNvNtCslUWTCoYMjvt_4core9panicking9panic_fmt",
            "core[c5930c85a12de822]::slice::index::slice_index_fail",
            "<alloc[3ca501edff3f0c7c]::vec::Vec<_, _>>::remove::assert_failed",
            "intounderlyingsink_close",
        ] {
            assert!(only_panics(&path(name)), "{name}: {}", path(name));
        }
        for name in ["core::slice::index::slice_of", "std::panicking::panic_count::is_zero_slow_path", "<[T]>::len"] {
            assert!(!only_panics(&path(name)), "{name}");
        }
    }
}
