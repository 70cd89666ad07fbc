//! A setting that is on or off.

use std::str::FromStr;

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Switch(pub bool);

/// A text that is neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write on or off")]
pub struct NotASwitch;

impl FromStr for Switch {
    type Err = NotASwitch;
    fn from_str(text: &str) -> Result<Self, NotASwitch> {
        match text {
            "on" => Ok(Self(true)),
            "off" => Ok(Self(false)),
            _ => Err(NotASwitch),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switch_is_on_or_off_and_nothing_else() {
        assert_eq!(("on".parse(), "off".parse()), (Ok(Switch(true)), Ok(Switch(false))));
        assert!(["", "true", "On"].iter().all(|bad| bad.parse::<Switch>().is_err()));
    }
}
