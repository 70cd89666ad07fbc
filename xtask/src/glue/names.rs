//! The names of a module's imports and exports, read and written anew.

use anyhow::{Result, bail};
use wasmparser::{Encoding, Parser, Payload};

/// The JavaScript module that everything is imported from, as wasm-bindgen names it.
pub const FROM: &str = "./app_bg.js";

/// The names of imports and exports.
///
/// # Errors
/// When it is no module, or imports from elsewhere.
pub fn read(wasm: &[u8]) -> Result<(Vec<String>, Vec<String>)> {
    let (mut imports, mut exports) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::Version { encoding: Encoding::Component, .. } => bail!("a component is no module"),
            Payload::ImportSection(reader) => {
                for import in reader.into_imports() {
                    let import = import?;
                    if import.module != FROM {
                        bail!("{} is imported from {}, which the glue knows nothing of", import.name, import.module);
                    }
                    imports.push(import.name.to_owned());
                }
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    exports.push(export?.name.to_owned());
                }
            }
            _ => {}
        }
    }
    Ok((imports, exports))
}

/// The module with other names, all imports from one place; an export without a name is taken out.
///
/// # Errors
/// When it is no module.
pub fn write(
    wasm: &[u8],
    from: &str,
    import_name: impl Fn(&str) -> String,
    export_name: impl Fn(&str) -> Option<String>,
) -> Result<Vec<u8>> {
    let mut out = wasm[..8].to_vec();
    let mut end = 8;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some((id, range)) = payload.as_section() else { continue };
        let whole = std::mem::replace(&mut end, range.end)..range.end;
        match payload {
            Payload::ImportSection(reader) => {
                let mut starts = Vec::new();
                for import in reader.into_imports_with_offsets() {
                    starts.push(import?);
                }
                let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([range.end]);
                let mut body = leb(starts.len());
                for ((start, import), end) in starts.iter().zip(ends) {
                    let names = named(import.module).len() + named(import.name).len();
                    body.extend(named(from));
                    body.extend(named(&import_name(import.name)));
                    body.extend(&wasm[start + names..end]);
                }
                section(&mut out, id, &body);
            }
            Payload::ExportSection(reader) => {
                let mut kept = Vec::new();
                let mut count = 0;
                for export in reader {
                    let export = export?;
                    if let Some(name) = export_name(export.name) {
                        count += 1;
                        kept.extend(named(&name));
                        kept.push(export.kind as u8);
                        kept.extend(leb(export.index as usize));
                    }
                }
                let mut body = leb(count);
                body.extend(kept);
                section(&mut out, id, &body);
            }
            _ => out.extend(&wasm[whole]),
        }
    }
    Ok(out)
}

/// The module without sections that only tools read.
///
/// # Errors
/// When it is no module.
pub fn without_notes(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut out = wasm[..8].to_vec();
    let mut end = 8;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        let Some((_, range)) = payload.as_section() else { continue };
        let whole = std::mem::replace(&mut end, range.end)..range.end;
        if !matches!(payload, Payload::CustomSection(_)) {
            out.extend(&wasm[whole]);
        }
    }
    Ok(out)
}

fn section(out: &mut Vec<u8>, id: u8, body: &[u8]) {
    out.push(id);
    out.extend(leb(body.len()));
    out.extend(body);
}

fn named(name: &str) -> Vec<u8> {
    let mut out = leb(name.len());
    out.extend(name.bytes());
    out
}

fn leb(mut number: usize) -> Vec<u8> {
    let mut out = Vec::new();
    loop {
        let low = (number & 0x7f) as u8;
        number >>= 7;
        if number == 0 {
            out.push(low);
            return out;
        }
        out.push(low | 0x80);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `(module (import "./app_bg.js" "long" (func)) (export "one" (func 0)) (export "two" (func 0)) (@custom "x"))`
    fn module() -> Vec<u8> {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        section(&mut wasm, 1, b"\x01\x60\0\0");
        section(&mut wasm, 2, b"\x01\x0b./app_bg.js\x04long\0\0");
        section(&mut wasm, 7, b"\x02\x03one\0\0\x03two\0\0");
        section(&mut wasm, 0, b"\x01x");
        wasm
    }

    #[test]
    fn names_change_and_exports_without_a_name_go() {
        let short = write(&module(), "a", |_| "b".into(), |name| (name == "two").then(|| "c".into())).unwrap();
        let mut wanted = b"\0asm\x01\0\0\0".to_vec();
        section(&mut wanted, 1, b"\x01\x60\0\0");
        section(&mut wanted, 2, b"\x01\x01a\x01b\0\0");
        section(&mut wanted, 7, b"\x01\x01c\0\0");
        assert_eq!(without_notes(&short).unwrap(), wanted);
        assert_eq!(read(&module()).unwrap(), (vec!["long".to_owned()], vec!["one".to_owned(), "two".to_owned()]));
    }

    #[test]
    fn import_from_elsewhere_is_refused() {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        section(&mut wasm, 1, b"\x01\x60\0\0");
        section(&mut wasm, 2, b"\x01\x03env\x04long\0\0");
        assert!(read(&wasm).is_err());
    }

    #[test]
    fn numbers_are_written_in_groups_of_seven_bits() {
        assert_eq!([leb(0), leb(127), leb(128), leb(300)], [vec![0], vec![127], vec![128, 1], vec![172, 2]]);
    }
}
