//! How a framed page looks, as the page around chooses it.

use std::fmt::Write as _;
use std::str::FromStr;

/// Light or dark, whatever the visitor's browser wishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark letters on a light ground.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

impl Theme {
    /// As it stands in addresses and attributes.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl FromStr for Theme {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.as_str() == text).ok_or(())
    }
}

/// A colour, `#rgb` or `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colour(String);

impl Colour {
    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Colour {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('#').ok_or(())?;
        let good = matches!(digits.len(), 3 | 6) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        good.then(|| Self(text.to_owned())).ok_or(())
    }
}

/// The attributes of the page's root that say so.
#[must_use]
pub fn marks(theme: Option<Theme>, accent: Option<&Colour>) -> String {
    let mut marks = "data-embed".to_owned();
    if let Some(theme) = theme {
        let _ = write!(marks, " data-theme=\"{}\"", theme.as_str());
    }
    if let Some(accent) = accent {
        let _ = write!(marks, " data-accent=\"{}\"", accent.as_str());
    }
    marks
}

/// The parameters of an address that say so, after others.
#[must_use]
pub fn query(theme: Option<Theme>, accent: Option<&Colour>) -> String {
    let mut query = String::new();
    if let Some(theme) = theme {
        let _ = write!(query, "&theme={}", theme.as_str());
    }
    if let Some(accent) = accent {
        let _ = write!(query, "&accent=%23{}", &accent.as_str()[1..]);
    }
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_three_or_six_hexadecimal_digits_and_nothing_else() {
        assert!(["#0b4", "#0B4a8f"].iter().all(|good| good.parse::<Colour>().is_ok()));
        for bad in ["", "#", "#12", "#1234", "#12345g", "red", "0b4a8f", "#0b4a8f;", "#fff\"", "#été"] {
            assert_eq!(bad.parse::<Colour>(), Err(()), "{bad}");
        }
    }

    #[test]
    fn what_is_not_chosen_leaves_no_mark() {
        assert_eq!((marks(None, None).as_str(), query(None, None).as_str()), ("data-embed", ""));
        let accent: Colour = "#0b4a8f".parse().unwrap();
        assert_eq!(marks(Some(Theme::Dark), Some(&accent)), "data-embed data-theme=\"dark\" data-accent=\"#0b4a8f\"");
        assert_eq!(query(Some(Theme::Light), Some(&accent)), "&theme=light&accent=%230b4a8f");
    }
}
