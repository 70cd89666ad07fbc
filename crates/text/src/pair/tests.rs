use super::*;

fn heading(text: &str) -> PairUnit<'_> {
    PairUnit { kind: PairKind::Heading(2), marker: "", text }
}

fn text<'a>(marker: &'a str, text: &'a str) -> PairUnit<'a> {
    PairUnit { kind: PairKind::Text(0), marker, text }
}

fn shape(pairs: &[Pair]) -> Vec<(usize, usize)> {
    pairs.iter().map(|pair| (pair.original.len(), pair.translation.len())).collect()
}

const LONG: &str = "Everyone has the right to a standard of living adequate for the health and well-being of himself and of his family.";
const LANG: &str =
    "Toute personne a droit à un niveau de vie suffisant pour assurer sa santé, son bien-être et ceux de sa famille, notamment.";

#[test]
fn same_structure_pairs_one_by_one() {
    let english = [heading("Article 1"), text("", LONG), heading("Article 2"), text("1.", LONG), text("2.", "Short.")];
    let french = [heading("Article premier"), text("", LANG), heading("Article 2"), text("1.", LANG), text("2.", "Court.")];
    assert!(pair(&english, &french).iter().all(Pair::is_plain));
}

#[test]
fn two_paragraphs_that_became_one_go_together() {
    let english = [text("", LONG), text("", "Now, therefore,"), text("", "The General Assembly"), text("", LONG)];
    let french = [text("", LANG), text("", "L’Assemblée générale"), text("", LANG)];
    assert_eq!(shape(&pair(&english, &french)), [(1, 1), (2, 1), (1, 1)]);
}

#[test]
fn paragraph_cut_in_two_goes_with_both() {
    let halves = LANG.split_at(61);
    let english = [text("", LONG), text("", LONG), text("", "Short.")];
    let french = [text("", LANG), text("", halves.0), text("", halves.1), text("", "Court.")];
    assert_eq!(shape(&pair(&english, &french)), [(1, 1), (1, 2), (1, 1)]);
}

#[test]
fn what_the_other_language_lacks_stands_alone_under_its_heading() {
    let english = [heading("Declaration"), heading("Preamble"), text("", LONG), heading("Article 1"), text("", LONG)];
    let chinese = [
        heading("世界人权宣言"),
        text("", "联合国大会一九四八年十二月十日第217A(III)号决议通过并颁布"),
        heading("序言"),
        text("", "人人有权享受为维持他本人和家属的健康和福利所需的生活水准,包括食物、衣着、住房"),
        heading("第一条"),
        text("", "人人有权享受为维持他本人和家属的健康和福利所需的生活水准,包括食物、衣着、住房"),
    ];
    assert_eq!(shape(&pair(&english, &chinese)), [(1, 1), (0, 1), (1, 1), (1, 1), (1, 1), (1, 1)]);
}

#[test]
fn missing_article_is_told_by_the_numbers() {
    let english = [heading("Article 1"), text("", LONG), heading("Article 2"), text("", LONG), heading("Article 3"), text("", LONG)];
    let french = [heading("Article 1"), text("", LANG), heading("Article 3"), text("", LANG)];
    assert_eq!(shape(&pair(&english, &french)), [(1, 1), (1, 1), (1, 0), (1, 0), (1, 1), (1, 1)]);
}

#[test]
fn cells_and_headings_never_go_together_with_others() {
    let part = |text| PairUnit { kind: PairKind::Part(2), marker: "", text };
    let english = [part("One"), part("Two"), part("Three")];
    let french = [part("Un"), part("Deux")];
    assert!(pair(&english, &french).iter().all(|pair| pair.original.len() < 2 && pair.translation.len() < 2));
}

#[test]
fn nothing_pairs_with_nothing() {
    assert!(pair(&[], &[]).is_empty());
    assert_eq!(shape(&pair(&[text("", "a")], &[])), [(1, 0)]);
}

#[test]
fn every_block_of_both_is_in_exactly_one_pair_in_order() {
    let english: Vec<PairUnit<'_>> = (0..40).map(|at| text("", &LONG[..at * 2 + 1])).collect();
    let french: Vec<PairUnit<'_>> = (0..33).map(|at| text("", &LONG[..at * 3 + 1])).collect();
    let pairs = pair(&english, &french);
    let olds: Vec<usize> = pairs.iter().flat_map(|pair| pair.original.clone()).collect();
    let news: Vec<usize> = pairs.iter().flat_map(|pair| pair.translation.clone()).collect();
    assert_eq!((olds, news), ((0..40).collect(), (0..33).collect()));
}
