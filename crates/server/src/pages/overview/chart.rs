//! Bars as SVG, plain enough to be put into any document.

use std::fmt::Write as _;

use crate::pages::feed::xml;

/// A bar, with a part below the line.
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) value: u32,
    /// What hangs below the line.
    pub(super) marked: u32,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 120.0;
const BELOW: f64 = 40.0;

/// The chart; its colours are those of the text around it.
pub(super) fn svg(title: &str, bars: &[Bar]) -> String {
    let most = f64::from(bars.iter().map(|bar| bar.value.max(bar.marked)).max().unwrap_or(1).max(1));
    let step = WIDTH / (bars.len().max(1) as f64);
    let width = (step * 0.8).min(24.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {}\" role=\"img\" aria-label=\"{}\" fill=\"currentColor\">\n",
        HEIGHT + BELOW,
        xml(title)
    );
    for (index, bar) in bars.iter().enumerate() {
        let x = step * index as f64 + (step - width) / 2.0;
        let height = HEIGHT * f64::from(bar.value) / most;
        let said = xml(&format!("{}: {}", bar.label, bar.value));
        let _ = writeln!(
            out,
            "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"><title>{said}</title></rect>",
            HEIGHT - height
        );
        if bar.marked > 0 {
            let height = BELOW * f64::from(bar.marked) / most;
            let _ = writeln!(
                out,
                "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"#a02428\"/>",
                HEIGHT + 1.0
            );
        }
    }
    let _ = writeln!(out, "<rect x=\"0\" y=\"{HEIGHT}\" width=\"{WIDTH}\" height=\"1\"/>\n</svg>");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chart_of_nothing_is_still_a_chart_and_names_are_escaped() {
        assert!(svg("a <b>", &[]).contains("a &lt;b&gt;"));
        let bars = [Bar { label: "1".into(), value: 4, marked: 2 }, Bar { label: "2".into(), value: 1, marked: 0 }];
        assert_eq!(svg("a", &bars).matches("<rect").count(), 4);
    }
}
