//! Measures carry-over on real texts with known changes: `cargo xtask bench carry-over [SEED…]`, or
//! `cargo run --release -p colloquy-documents --example carry_over -- FOLDER [SEED…]`.
//!
//! Each seed makes other changes; without one it is 0. With several the tables are of all together, after a line for each.
//! `CARRY_SHOW=wrong` in the environment prints every case that is wrong although sure, `CARRY_SHOW=all` every other as well.
//!
//! The folder holds `drafts/udhr/udhr_*.md` and `comments/lobbyplag_gdpr_proposals.jsonl` with
//! `drafts/gdpr_2012_proposal_paragraphs_reconstructed_en.md`; what is not there is left out and said.

mod edit;
mod gdpr;
mod measure;
mod random;

use std::path::Path;

use measure::Score;

/// Pairs of versions made of each text by one seed.
const PAIRS: u64 = 20;
/// So far apart that no two seeds make the same pair.
const APART: u64 = 1_000;

const LANGUAGES: [(&str, &str); 16] = [
    ("eng", "Latin, English"),
    ("fra", "Latin, French"),
    ("spa", "Latin, Spanish"),
    ("rus", "Cyrillic, Russian"),
    ("arb", "Arabic"),
    ("cmn_hans", "Han, Chinese"),
    ("por_BR", "Latin, Portuguese"),
    ("deu_1996", "Latin, German"),
    ("swh", "Latin, Swahili"),
    ("heb", "Hebrew"),
    ("pes_1", "Arabic, Persian"),
    ("urd", "Arabic, Urdu"),
    ("hin", "Devanagari, Hindi"),
    ("jpn", "Han and Kana, Japanese"),
    ("tha", "Thai"),
    ("amh", "Ethiopic, Amharic"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().ok_or("say where the texts are: carry_over FOLDER [SEED…]")?;
    let folder = Path::new(&folder);
    let mut seeds = args.map(|seed| seed.parse::<u64>()).collect::<Result<Vec<_>, _>>()?;
    if seeds.is_empty() {
        seeds.push(0);
    }
    let texts = read(folder)?;
    let mut scores: Vec<(String, Score)> = texts.iter().map(|text| (text.0.to_owned(), Score::default())).collect();
    scores.push(("GDPR proposal, accepted changes".to_owned(), Score::default()));
    let mut of_seeds: Vec<(String, Score)> = Vec::new();
    for seed in seeds {
        let first = seed.wrapping_mul(APART);
        let mut whole = Score::default();
        for ((_, blocks), (_, score)) in texts.iter().zip(&mut scores) {
            for pair in (0..PAIRS).map(|pair| first.wrapping_add(pair)) {
                let one = Score::of(&edit::change(blocks, pair), pair);
                score.add(&one);
                whole.add(&one);
            }
        }
        for (pair, made) in gdpr::pairs(folder, first)?.into_iter().flatten() {
            let one = Score::of(&made, pair);
            scores.last_mut().ok_or("no text")?.1.add(&one);
            whole.add(&one);
        }
        of_seeds.push((format!("seed {seed}"), whole));
    }
    print(&scores, &of_seeds);
    Ok(())
}

/// A table by text, by seed where there are several, and by kind of change.
fn print(scores: &[(String, Score)], of_seeds: &[(String, Score)]) {
    if of_seeds.len() > 1 {
        println!("{}", Score::heading("seed"));
        for (name, score) in of_seeds {
            println!("{}", score.line(name));
        }
        println!();
    }
    let mut all = Score::default();
    println!("{}", Score::heading("text"));
    for (name, score) in scores {
        let line = if score.blocks.all == 0 { format!("{name}: not there") } else { score.line(name) };
        println!("{line}");
        all.add(score);
    }
    println!("{}\n", all.line("all"));
    all.print_kinds();
}

/// A text: its script and language, and its blocks; none where it is not there.
type Text = (&'static str, Vec<String>);

fn read(folder: &Path) -> Result<Vec<Text>, Box<dyn std::error::Error>> {
    let one = |(code, name): &(&str, &'static str)| {
        let blocks = texts(&folder.join(format!("drafts/udhr/udhr_{code}.md")))?;
        Ok((*name, blocks.unwrap_or_default()))
    };
    LANGUAGES.iter().map(one).collect()
}

/// The words of a draft's blocks.
fn texts(file: &Path) -> Result<Option<Vec<String>>, Box<dyn std::error::Error>> {
    let Ok(bytes) = std::fs::read(file) else { return Ok(None) };
    let draft = colloquy_documents::import_draft("draft.md", &bytes)?;
    Ok(Some(draft.blocks.into_iter().map(|block| block.text).filter(|text| !text.trim().is_empty()).collect()))
}
