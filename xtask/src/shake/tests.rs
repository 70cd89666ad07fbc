use super::shake;

/// Where data begins in memory; what is added to it is the place in the segment.
const MEMORY: i64 = 1024;

fn leb(mut number: u64) -> Vec<u8> {
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

/// A number in five bytes, as the linker leaves it where something is referred to.
fn wide(number: u64) -> Vec<u8> {
    (0..5).map(|group| ((number >> (7 * group)) & 0x7f) as u8 | if group < 4 { 0x80 } else { 0 }).collect()
}

fn named(name: &str) -> Vec<u8> {
    [leb(name.len() as u64), name.as_bytes().to_vec()].concat()
}

fn section(id: u8, body: &[u8]) -> Vec<u8> {
    [vec![id], leb(body.len() as u64), body.to_vec()].concat()
}

fn list(parts: &[Vec<u8>]) -> Vec<u8> {
    [leb(parts.len() as u64), parts.concat()].concat()
}

fn call(function: u64) -> Vec<u8> {
    [vec![0x10], wide(function)].concat()
}

/// `i32.const` of a place in memory, dropped.
fn refer(offset: i64) -> Vec<u8> {
    [vec![0x41], wide((MEMORY + offset) as u64), vec![0x1a]].concat()
}

fn body(instructions: &[Vec<u8>]) -> Vec<u8> {
    [vec![0], instructions.concat(), vec![0x0b]].concat()
}

fn function_symbol(index: u64, name: &str) -> Vec<u8> {
    [vec![0, 0], leb(index), named(name)].concat()
}

fn data_symbol(name: &str, offset: u64, size: u64) -> Vec<u8> {
    [vec![1, 0], named(name), vec![0], leb(offset), leb(size)].concat()
}

/// Bodies: the entry, which panics or works; the panic; what only the panic calls; the work.
fn bodies() -> [Vec<u8>; 4] {
    let panics = [vec![0x02, 0x40, 0x41, 0, 0x0d, 0], refer(4), call(1), vec![0x0b], call(3)];
    [body(&panics), body(&[call(2), vec![0]]), body(&[refer(4)]), body(&[refer(0), refer(8)])]
}

/// Data: what the work needs, a message, a position in a source file, and its name.
fn data() -> Vec<u8> {
    let position = [(MEMORY + 24) as u32, 4, 7, 9].map(u32::to_le_bytes).concat();
    [b"kept".to_vec(), b"gone".to_vec(), position, b"a.rs\0".to_vec()].concat()
}

fn linked() -> Vec<u8> {
    let bodies = bodies().map(|body| [leb(body.len() as u64), body].concat());
    let head = [section(1, b"\x01\x60\0\0"), section(3, b"\x04\0\0\0\0"), section(5, b"\x01\0\x01")].concat();
    let export = section(7, &[vec![1], named("start"), vec![0, 0]].concat());
    let code = list(&bodies);
    let segment = [vec![0, 0x41], vec![0x80, 0x08], vec![0x0b], named(std::str::from_utf8(&data()).unwrap())].concat();
    let symbols = list(&[
        function_symbol(0, "_ZN6reader5start17h0123456789abcdefE"),
        function_symbol(1, "_ZN4core9panicking5panic17h0123456789abcdefE"),
        function_symbol(2, "_ZN4core3fmt5write17h0123456789abcdefE"),
        function_symbol(3, "_ZN6reader4work17h0123456789abcdefE"),
        data_symbol("kept", 0, 4),
        data_symbol("message", 4, 4),
        data_symbol("position", 8, 16),
        data_symbol("file", 24, 5),
    ]);
    let linking = [named("linking"), vec![2, 8], leb(symbols.len() as u64), symbols].concat();
    // Every reference in the code, found by its opcode: a call of a function, or a number in five bytes.
    let mut references = Vec::new();
    let places = [(0, 4), (4, 5), (8, 6)];
    let mut at = 1;
    for part in &bodies {
        for index in 0..part.len().saturating_sub(5) {
            let value = &part[index + 1..index + 6];
            let offset = (at + index + 1) as u64;
            if part[index] == 0x10 && value[1..4] == [0x80; 3] {
                references.push([vec![0], leb(offset), leb(u64::from(value[0] & 0x7f))].concat());
            } else if let Some((_, symbol)) = places.iter().find(|(place, _)| part[index] == 0x41 && value == wide((MEMORY + place) as u64))
            {
                references.push([vec![4], leb(offset), leb(*symbol), vec![0]].concat());
            }
        }
        at += part.len();
    }
    assert_eq!(references.len(), 7);
    let relocations = |name: &str, section: u64, list: &[u8]| [named(name), leb(section), list.to_vec()].concat();
    let segment_head = 1 + segment.len() - data().len();
    let in_data = list(&[[vec![5], leb((segment_head + 8) as u64), leb(7), vec![0]].concat()]);
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    wasm.extend([head, export, section(10, &code), section(11, &list(&[segment])), section(0, &linking)].concat());
    wasm.extend(section(0, &relocations("reloc.CODE", 4, &list(&references))));
    wasm.extend(section(0, &relocations("reloc.DATA", 5, &in_data)));
    wasm
}

fn has(wasm: &[u8], part: &[u8]) -> bool {
    wasm.windows(part.len()).any(|window| window == part)
}

#[test]
fn call_that_panics_becomes_a_trap_and_what_only_it_needs_goes() {
    let [entry, panic, write, work] = bodies();
    let (before, after) = (linked(), shake(&linked()).unwrap());
    for gone in [&entry, &panic, &write] {
        assert!(has(&before, gone) && !has(&after, gone), "{gone:?}");
    }
    assert!(has(&after, &work));
    // After the branch nothing but traps, in the place of the message and the call; then the work, as before.
    assert!(has(&after, &[vec![0x02, 0x40, 0x41, 0, 0x0d, 0], vec![0; 13], vec![0x0b], call(3), vec![0x0b]].concat()));
    // A body of traps only, as long as it was.
    assert!(has(&after, &[leb(panic.len() as u64), vec![0; panic.len() - 1], vec![0x0b]].concat()));
}

#[test]
fn data_that_nothing_leads_to_is_emptied_with_positions_and_names_of_source_files() {
    let after = shake(&linked()).unwrap();
    assert!(has(&after, &[b"kept".to_vec(), vec![0; 25]].concat()));
    assert!(!has(&after, b"a.rs"));
}

#[test]
fn what_the_linker_wrote_down_is_taken_out_and_must_have_been_there() {
    let after = shake(&linked()).unwrap();
    assert!(!has(&after, b"linking") && !has(&after, b"reloc."));
    assert!(shake(&after).unwrap_err().to_string().contains("--emit-relocs"));
    assert!(shake(b"no module").is_err());
}
