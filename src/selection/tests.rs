use super::*;
use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn quotation_counts_scalar_values_and_keeps_its_context() {
    // An emoji is two UTF-16 units and one scalar value.
    let quote = quote_of("😀 to all stakeholders, now", 3, 22).unwrap();
    assert_eq!((quote.exact.as_str(), quote.start), ("to all stakeholders", 2));
    assert_eq!((quote.prefix.as_str(), quote.suffix.as_str()), ("😀 ", ", now"));
}

#[wasm_bindgen_test]
fn quotation_of_spaces_is_none_and_spaces_at_the_ends_go() {
    assert!(quote_of("a   b", 1, 4).is_none());
    assert_eq!(quote_of("a  كلمة  b", 1, 9).unwrap().exact, "كلمة");
}

#[wasm_bindgen_test]
fn selection_across_emphasis_is_found_and_marked_again() {
    let block = document().create_element("div").unwrap();
    block.set_attribute("data-order", "0").unwrap();
    block.set_inner_html("16. <span class=\"block__text\">We <em>call 字</em> for\n<b>all</b></span> <a>3</a>");
    document().body().unwrap().append_child(&block).unwrap();
    let text = find(&block, ".block__text").unwrap();
    let range = range_over(&text, 3, 12).unwrap();
    assert_eq!(String::from(range.to_string()), "call 字 fo");
    let selection = window().get_selection().unwrap().unwrap();
    selection.remove_all_ranges().unwrap();
    selection.add_range(&range).unwrap();
    let (order, quote) = selected().unwrap();
    assert_eq!((order, quote.exact.as_str(), quote.start), (0, "call 字 fo", 3));
    block.remove();
}
