use std::collections::{HashMap, HashSet};

use super::*;

const GLUE: &str = "\
export class IntoStream {
free() {
IntoStreamFinalization.unregister(this);
wasm.__wbg_intostream_free(this.ptr, 0);
}
}
if (Symbol.dispose) IntoStream.prototype[Symbol.dispose] = IntoStream.prototype.free;
function __wbg_get_imports() {
const import0 = {
__proto__: null,
__wbg_one_0123: function(arg0) {
return addHeapObject(getObject(arg0).one);
},
__wbg_two_4567: function() { return handleError(function (arg0) {
getObject(arg0).two();
}, arguments); },
__wbg_three_89ab: function(arg0) {
console.log(getObject(arg0));
},
};
return {
__proto__: null,
\"./app_bg.js\": import0,
};
}
const IntoStreamFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_intostream_free(ptr, 1));
function addHeapObject(obj) {
return wasm.__wbindgen_malloc(obj);
}
function handleError(f, args) {
return f.apply(this, args);
}
function getObject(idx) { return heap[idx]; }
let heap = new Array(1024).fill(undefined);
let wasmModule, wasm;
function initSync(module) {
return __wbg_get_imports();
}
async function __wbg_init(path) {
wasm = await load(path, __wbg_get_imports());
return wasm.memory;
}
export { initSync, __wbg_init as default };
";

fn of(names: &[&str]) -> HashSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn pairs(names: &[(&str, &str)]) -> HashMap<String, String> {
    names.iter().map(|(name, short)| ((*name).to_owned(), (*short).to_owned())).collect()
}

#[test]
fn glue_loses_comments_and_indentation_and_no_code() {
    let glue =
        "/**\n * @param {number} a\n */\nexport function f(a) {\n    // one\n    return a * 2; // two\n}\n\n/* three */\nlet b = 1;\n";
    assert_eq!(thin(glue), "export function f(a) {\nreturn a * 2; // two\n}\nlet b = 1;\n");
}

#[test]
fn functions_of_imports_that_are_not_there_go_with_all_their_lines() {
    let js = without_imports(GLUE, &of(&["__wbg_two_4567"])).unwrap();
    assert!(js.contains(
        "__wbg_two_4567: function() { return handleError(function (arg0) {\ngetObject(arg0).two();\n}, arguments); },\n};\nreturn {"
    ));
    assert!(!js.contains("__wbg_one_0123") && !js.contains(".one") && !js.contains("console.log"));
    assert!(js.contains("function addHeapObject") && js.contains("let wasmModule, wasm;"));
    let all = of(&["__wbg_one_0123", "__wbg_two_4567", "__wbg_three_89ab"]);
    assert_eq!(without_imports(GLUE, &all).unwrap(), GLUE);
    assert_eq!(without_imports(GLUE, &of(&[])).unwrap().matches(": function(").count(), 0);
    assert!(without_imports("let a = 1;\n", &all).is_err());
}

#[test]
fn what_nothing_mentions_goes_and_the_start_stays() {
    let js = shake(&without_imports(GLUE, &of(&["__wbg_two_4567"])).unwrap());
    for gone in ["IntoStream", "initSync", "addHeapObject", "intostream"] {
        assert!(!js.contains(gone), "{gone}");
    }
    for stays in ["function handleError(f, args) {", "let heap = ", "let wasmModule, wasm;", "async function __wbg_init(path) {"] {
        assert!(js.contains(stays), "{stays}");
    }
    assert!(js.ends_with("export { __wbg_init as default };\n"));
    assert_eq!(exports(&shake(GLUE)), of(&["__wbindgen_malloc", "memory"]));
}

#[test]
fn names_change_where_they_are_names_only() {
    let js = with_names(&shake(GLUE), &pairs(&[("__wbg_one_0123", "a")]), &pairs(&[("__wbindgen_malloc", "b")]));
    assert!(js.contains("\na: function(arg0) {") && js.contains("wasm.b(obj)") && js.contains("\"a\": import0"));
    let js = with_short_functions(&js);
    assert!(!js.contains("function getObject") && !js.contains("__wbg_init"));
    assert!(js.contains("wasm.memory") && js.contains("heap[idx]"));
}

#[test]
fn short_names_are_no_words_of_the_language() {
    let names: Vec<String> = short_names().take(52 + 52 * 52 - 5).collect();
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    assert!(!names.iter().any(|name| name == "do" || name == "if" || name == "in"));
}
