//! Changes to a text by places in it.

/// Stretches of a text and what comes in their place.
#[derive(Debug, Default)]
pub(super) struct Edits(Vec<(usize, usize, String)>);

impl Edits {
    /// Puts words at a place; what is put there later stands behind.
    pub fn insert(&mut self, at: usize, words: impl Into<String>) {
        self.0.push((at, at, words.into()));
    }

    /// Puts words in the place of others.
    pub fn replace(&mut self, from: usize, to: usize, words: impl Into<String>) {
        self.0.push((from, to, words.into()));
    }

    /// Takes words out.
    pub fn remove(&mut self, (from, to): (usize, usize)) {
        self.0.push((from, to, String::new()));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text with all changes; what lies within a stretch that is replaced goes with it.
    pub fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(from, to, _)| (*from, from != to));
        let more: usize = self.0.iter().map(|edit| edit.2.len()).sum();
        let mut out = String::with_capacity(text.len() + more);
        let mut at = 0;
        for (from, to, words) in &self.0 {
            if *from < at {
                continue;
            }
            out.push_str(&text[at..*from]);
            out.push_str(words);
            at = *to;
        }
        out.push_str(&text[at..]);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_stand_in_the_order_of_the_text() {
        let mut edits = Edits::default();
        edits.remove((4, 8));
        edits.insert(5, "never");
        edits.insert(4, "a");
        edits.insert(4, "b");
        edits.insert(8, "c");
        edits.replace(0, 1, "O");
        assert_eq!(edits.apply("one two three"), "One abcthree");
    }
}
