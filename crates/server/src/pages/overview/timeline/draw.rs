//! The time line as SVG. Time runs with the script: from right to left in Arabic.

use std::fmt::Write as _;

use super::{DAY, Day, TimeLine};
use crate::pages::feed::xml;
use colloquy_consultation::Timestamp;

const WIDTH: f64 = 480.0;
const EDGE: f64 = 14.0;
const TOP: f64 = 8.0;
const HEIGHT: f64 = 120.0;
/// The line of time.
const AXIS: f64 = TOP + HEIGHT;
/// The dates below it.
const DATES: f64 = AXIS + 18.0;
const ROW: f64 = 22.0;
const TEXT: f64 = 13.0;
const LINE: f64 = 20.0;
/// Characters of a line below the chart.
const FITS: usize = 60;

/// Whether the numbers are explained in the picture: in a file they are, on the page the table beside it does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages::overview) enum Legend {
    Within,
    Beside,
}

/// The chart; its colour is that of the text around it.
pub(in crate::pages::overview) fn svg(line: &TimeLine, legend: Legend) -> String {
    let (marks, rows) = place(line);
    let below = DATES + ROW * rows as f64 + 14.0;
    let explained = if legend == Legend::Within { explanation(line) } else { Vec::new() };
    let height = below + LINE * explained.len() as f64;
    let label = xml(&format!("{}. {}", line.title, line.now));
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height:.0}\" role=\"img\" aria-label=\"{label}\" \
         direction=\"ltr\" font-family=\"sans-serif\" font-size=\"{TEXT}\" fill=\"currentColor\">\n"
    );
    bars(&mut out, line);
    sums(&mut out, line);
    let _ = writeln!(out, "<rect x=\"{EDGE}\" y=\"{AXIS}\" width=\"{}\" height=\"1.5\"/>", WIDTH - 2.0 * EDGE);
    dates(&mut out, line);
    for mark in &marks {
        draw_mark(&mut out, mark);
    }
    let (edge, direction) = if line.rtl { (WIDTH - 2.0, "rtl") } else { (2.0, "ltr") };
    for (index, text) in explained.iter().enumerate() {
        let y = below + LINE * index as f64 + 14.0;
        let _ = writeln!(out, "<text x=\"{edge}\" y=\"{y:.1}\" direction=\"{direction}\" text-anchor=\"start\">{}</text>", xml(text));
    }
    out.push_str("</svg>");
    out
}

fn x(line: &TimeLine, at: Timestamp) -> f64 {
    let part = line.span.part(at);
    EDGE + (WIDTH - 2.0 * EDGE) * if line.rtl { 1.0 - part } else { part }
}

fn shown(line: &TimeLine) -> impl Iterator<Item = &Day> {
    line.days.iter().filter(|day| line.span.has(Timestamp(day.at.0 + DAY - 1)) || line.span.has(day.at))
}

fn bars(out: &mut String, line: &TimeLine) {
    let most = f64::from(shown(line).map(|day| day.comments).max().unwrap_or(1).max(1));
    for day in shown(line) {
        let (a, b) = (x(line, day.at), x(line, Timestamp(day.at.0 + DAY)));
        let (start, width) = (a.min(b), ((a - b).abs() - 1.0).max(1.0));
        let height = HEIGHT * f64::from(day.comments) / most;
        let said = xml(&format!("{}: {}", date(day.at), day.comments));
        let _ = writeln!(
            out,
            "<rect x=\"{start:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill-opacity=\"0.55\"><title>{said}</title></rect>",
            AXIS - height
        );
    }
}

/// All comments so far, as a stair.
fn sums(out: &mut String, line: &TimeLine) {
    let Some(all) = line.days.last().map(|day| f64::from(day.sum.max(1))) else { return };
    let y = |sum: u32| AXIS - HEIGHT * f64::from(sum) / all;
    let before = line.days.iter().take_while(|day| day.at.0 + DAY <= line.span.from.0).last().map_or(0, |day| day.sum);
    let mut path = format!("M{:.1} {:.1}", x(line, line.span.from), y(before));
    for day in shown(line) {
        let _ = write!(path, "H{:.1}V{:.1}", x(line, Timestamp(day.at.0 + DAY)), y(day.sum));
    }
    let _ = writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"/>");
}

fn dates(out: &mut String, line: &TimeLine) {
    for (at, first) in [(line.span.from, true), (line.span.to, false)] {
        let anchor = if first == line.rtl { "end" } else { "start" };
        let edge = if first == line.rtl { WIDTH - 2.0 } else { 2.0 };
        let _ = writeln!(out, "<text x=\"{edge}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{}</text>", AXIS + 16.0, date(at));
    }
}

fn date(at: Timestamp) -> String {
    at.to_string().chars().take(10).collect()
}

/// A mark with its place; without a number it is today's.
struct Placed<'a> {
    x: f64,
    row: usize,
    number: usize,
    says: &'a str,
}

/// Marks that would touch stand below one another; gives them, and how many rows they need.
fn place(line: &TimeLine) -> (Vec<Placed<'_>>, usize) {
    let mut ends: Vec<f64> = Vec::new();
    let mut marks = Vec::new();
    for (index, mark) in line.marks.iter().enumerate().filter(|(_, mark)| line.span.has(mark.at)) {
        let at = x(line, mark.at);
        if mark.today {
            marks.push(Placed { x: at, row: 0, number: 0, says: &mark.says });
            continue;
        }
        let row = ends.iter().position(|end| (at - end).abs() > ROW).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
        marks.push(Placed { x: at, row, number: line.number(index), says: &mark.says });
    }
    (marks, ends.len())
}

fn draw_mark(out: &mut String, mark: &Placed<'_>) {
    let (x, says) = (mark.x, xml(mark.says));
    if mark.number == 0 {
        let _ = writeln!(
            out,
            "<path d=\"M{x:.1} {TOP}V{:.1}\" stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"4 3\"><title>{says}</title></path>",
            AXIS + 5.0
        );
        return;
    }
    let y = DATES + ROW * mark.row as f64 + 14.0;
    let _ = writeln!(
        out,
        "<g><title>{says}</title><path d=\"M{x:.1} {:.1}v6\" stroke=\"currentColor\" stroke-width=\"1.5\"/>\
         <circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"10\" fill=\"none\" stroke=\"currentColor\"/>\
         <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text></g>",
        AXIS - 3.0,
        y + 4.5,
        mark.number
    );
}

/// What the numbers stand for, in lines that fit.
fn explanation(line: &TimeLine) -> Vec<String> {
    let numbered = line.marks.iter().enumerate().filter(|(_, mark)| !mark.today && line.span.has(mark.at));
    let says = numbered.map(|(index, mark)| format!("{}. {} · {}", line.number(index), date(mark.at), mark.says));
    let mut lines = Vec::new();
    for text in [line.now.clone()].into_iter().chain(says) {
        let mut piece = String::new();
        for word in text.split_whitespace() {
            if !piece.is_empty() && piece.chars().count() + word.chars().count() >= FITS {
                lines.push(std::mem::take(&mut piece));
            }
            piece.push_str(if piece.is_empty() { "" } else { " " });
            piece.push_str(word);
        }
        lines.push(piece);
    }
    lines
}

impl TimeLine {
    /// The number of a mark, from 1; today has none and is not counted.
    pub(in crate::pages::overview) fn number(&self, index: usize) -> usize {
        self.marks.iter().take(index + 1).filter(|mark| !mark.today).count()
    }
}
