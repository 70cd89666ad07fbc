//! How long office files of 500 paragraphs with 200 comments take to read and to write, and how much memory:
//! `cargo xtask bench office`. Each is measured in a process of its own.

#[path = "../../tests/office/report.rs"]
mod report;

mod open;
mod web;
mod word;

use std::io::{Cursor, Write as _};
use std::process::Command;
use std::time::Instant;

use colloquy_documents::{Changes, View, docx, import_file, xlsx};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const WORDS: &str = "The working group recommends that all stakeholders take part on an equal footing in open and transparent processes ";
const PARAGRAPHS: usize = 500;
const COMMENTS: usize = 200;
/// Rounds of each; the median counts.
const ROUNDS: usize = 21;

/// What is measured: its name, and what was promised in milliseconds.
const MEASURED: [(&str, u32); 7] = [
    ("import docx", 100),
    ("import odt", 100),
    ("import html", 100),
    ("export docx, annotated, the author's own file", 300),
    ("export docx, annotated, set anew", 300),
    ("export docx, clean", 300),
    ("export xlsx", 300),
];

fn main() -> Result<()> {
    if let Some(which) = std::env::args().nth(1) {
        return measure(which.parse()?);
    }
    println!("{PARAGRAPHS} paragraphs, {COMMENTS} comments; median of {ROUNDS} rounds, most memory of the process");
    for (which, (name, promised)) in MEASURED.iter().enumerate() {
        let child = Command::new(std::env::current_exe()?).arg(which.to_string()).output()?;
        if !child.status.success() {
            return Err(format!("{name}: {}", String::from_utf8_lossy(&child.stderr)).into());
        }
        println!("{name:<46} {} (promised: under {promised} ms)", String::from_utf8(child.stdout)?.trim());
    }
    Ok(())
}

fn measure(which: usize) -> Result<()> {
    match which {
        0 => import("sample.docx", &word::sample(PARAGRAPHS, COMMENTS)),
        1 => import("sample.odt", &open::sample(PARAGRAPHS, COMMENTS)),
        2 => import("sample.html", &web::sample(PARAGRAPHS, COMMENTS)),
        _ => export(which),
    }
}

fn import(name: &str, file: &[u8]) -> Result<()> {
    rounds(file.len(), || {
        let imported = import_file(name, file, Changes::Suggest)?;
        assert_eq!(imported.draft.blocks.len(), PARAGRAPHS, "{name}");
        assert_eq!(imported.remarks.iter().filter(|remark| remark.suggestion.is_none()).count(), COMMENTS, "{name}");
        Ok(())
    })
}

fn export(which: usize) -> Result<()> {
    let file = word::sample(PARAGRAPHS, COMMENTS);
    let imported = import_file("sample.docx", &file, Changes::Suggest)?;
    let report = report::report(&imported.draft, &imported.remarks);
    let view = View::new(&report, &report::Keys("en"));
    let blocks: Vec<_> = report.blocks.iter().map(|block| block.block.clone()).collect();
    let write = || -> Result<Vec<u8>> {
        Ok(match which {
            3 => docx::annotated(Some(&file), &view)?,
            4 => docx::annotated(None, &view)?,
            5 => docx::clean(&report.title, &blocks, &report.language)?,
            _ => xlsx::write(&view)?,
        })
    };
    rounds(write()?.len(), || write().map(|_| ()))
}

/// Says the size of the file, the median of the times, and the most memory that the process had.
fn rounds(size: usize, mut round: impl FnMut() -> Result<()>) -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let from = Instant::now();
        round()?;
        times.push(from.elapsed());
    }
    times.sort();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).and_then(|rest| rest.trim().split(' ').next()?.parse().ok());
    let peak = peak.map_or_else(|| "memory unknown".to_owned(), |kilobytes: u64| format!("{:>3} MB", kilobytes / 1024));
    println!("{:>4} kB {:>6.1} ms {peak}", size / 1000, times[ROUNDS / 2].as_secs_f64() * 1000.0);
    Ok(())
}

/// Parts as an archive.
fn pack(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("an archive in memory takes files");
        zip.write_all(text.as_bytes()).expect("memory takes bytes");
    }
    zip.finish().expect("memory takes bytes").into_inner()
}
