//! What a page in another site's frame loads besides the reader: one script and one style sheet, each of a few parts.

/// The script; it runs before the reader starts.
pub const SCRIPT: &str = concat!(include_str!("framed/look.js"), include_str!("framed/keep.js"), include_str!("framed/frame.js"));

const STYLE: &str = include_str!("framed/style.css");
const TOKENS: &str = include_str!("../../../../style/tokens.css");

/// The style sheet: the look in numbers once more for either theme, by the name of the theme rather than the visitor's wish.
#[must_use]
pub fn style() -> String {
    let (light, rest) = block(TOKENS);
    let (dark, _) = block(rest.split_once("prefers-color-scheme: dark").map_or("", |(_, rest)| rest));
    let light = light.replace("color-scheme: light dark", "color-scheme: light");
    format!(":root[data-theme=\"light\"] {{{light}}}\n:root[data-theme=\"dark\"] {{ color-scheme: dark;{dark}}}\n{STYLE}")
}

/// What stands between the braces of the first `:root`, and what comes after.
fn block(css: &str) -> (&str, &str) {
    let inside = css.split_once(":root {").map_or("", |(_, rest)| rest);
    inside.split_once('}').unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_theme_has_every_colour() {
        let style = style();
        let theme = |name: &str| {
            let start = style.find(&format!("[data-theme=\"{name}\"]")).expect("the theme");
            style[start..].split_once('}').expect("its end").0.to_owned()
        };
        for colour in ["--paper", "--ink", "--quiet", "--rule", "--edge", "--wash", "--accent", "--accent-ink", "--support", "--mark"] {
            assert!(theme("light").contains(&format!("{colour}: #")) && theme("dark").contains(&format!("{colour}: #")), "{colour}");
        }
        assert!(theme("light").contains("color-scheme: light;") && theme("dark").contains("color-scheme: dark;"));
    }
}
