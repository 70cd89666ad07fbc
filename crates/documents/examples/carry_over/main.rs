//! Measures carry-over on real texts with known changes: `cargo xtask bench carry-over`, or
//! `cargo run --release -p colloquy-documents --example carry_over -- FOLDER`.
//!
//! The folder holds `drafts/udhr/udhr_*.md` and `comments/lobbyplag_gdpr_proposals.jsonl` with
//! `drafts/gdpr_2012_proposal_paragraphs_reconstructed_en.md`; what is not there is left out and said.

mod edit;
mod gdpr;
mod measure;
mod random;

use std::path::Path;

use measure::Score;

/// Pairs of versions made of each text.
const SEEDS: u64 = 20;

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
    let folder = std::env::args().nth(1).ok_or("say where the texts are: carry_over FOLDER")?;
    let folder = Path::new(&folder);
    let mut all = Score::default();
    println!("{}", Score::heading("text"));
    for (code, name) in LANGUAGES {
        let Some(blocks) = texts(&folder.join(format!("drafts/udhr/udhr_{code}.md")))? else {
            println!("{name}: not there");
            continue;
        };
        let mut score = Score::default();
        for seed in 0..SEEDS {
            score.measure(&edit::change(&blocks, seed), seed);
        }
        println!("{}", score.line(name));
        all.add(&score);
    }
    match gdpr::pair(folder)? {
        Some(pairs) => {
            let mut score = Score::default();
            for (seed, pair) in pairs.iter().enumerate() {
                score.measure(pair, seed as u64);
            }
            println!("{}", score.line("GDPR proposal, accepted changes"));
            all.add(&score);
        }
        None => println!("GDPR proposal: not there"),
    }
    println!("{}\n", all.line("all"));
    all.print_kinds();
    Ok(())
}

/// The words of a draft's blocks.
fn texts(file: &Path) -> Result<Option<Vec<String>>, Box<dyn std::error::Error>> {
    let Ok(bytes) = std::fs::read(file) else { return Ok(None) };
    let draft = colloquy_documents::import_draft("draft.md", &bytes)?;
    Ok(Some(draft.blocks.into_iter().map(|block| block.text).filter(|text| !text.trim().is_empty()).collect()))
}
