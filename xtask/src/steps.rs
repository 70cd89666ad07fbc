//! Long work in steps: which one of how many, what it does, how long it took.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// Counts steps and prints a line before and after each.
pub struct Steps {
    total: usize,
    begun: Instant,
    done: Vec<(String, Duration)>,
}

impl Steps {
    /// Begins work of `total` steps.
    pub fn new(total: usize) -> Self {
        Self { total, begun: Instant::now(), done: Vec::new() }
    }

    /// Does one step.
    ///
    /// # Errors
    /// The step's own, with its name in front.
    pub fn step<T>(&mut self, about: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let number = self.done.len() + 1;
        eprintln!("\n[{number}/{}] {about} …", self.total);
        let begun = Instant::now();
        let result = work().with_context(|| format!("step {number} of {}, {about}", self.total))?;
        let took = begun.elapsed();
        eprintln!("[{number}/{}] {about}: {} (all so far: {})", self.total, clock(took), clock(self.begun.elapsed()));
        self.done.push((about.to_owned(), took));
        Ok(result)
    }

    /// Prints what each step took.
    pub fn finish(&self) {
        eprintln!();
        for (about, took) in &self.done {
            eprintln!("{:>9}  {about}", clock(*took));
        }
        eprintln!("{:>9}  in all", clock(self.begun.elapsed()));
    }
}

/// A length of time: `4.2 s` or `3 min 04 s`.
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 { format!("{:.1} s", time.as_secs_f64()) } else { format!("{} min {:02} s", seconds / 60, seconds % 60) }
}
