//! Figures for Prometheus, as text (exposition format 0.0.4).

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Upper bounds of the histogram's buckets, in seconds.
const BOUNDS: [f64; 9] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0];

/// Requests by route.
#[derive(Debug, Default)]
pub struct Metrics {
    routes: Mutex<BTreeMap<Key, u64>>,
    times: Mutex<BTreeMap<String, Times>>,
}

type Key = (String, String, u16);

#[derive(Debug, Default, Clone)]
struct Times {
    buckets: [u64; BOUNDS.len()],
    count: u64,
    seconds: f64,
}

impl Metrics {
    /// Counts an answered request. `route` is the pattern, never the address itself.
    pub fn count(&self, method: &str, route: &str, status: u16, took: Duration) {
        let seconds = took.as_secs_f64();
        *self.routes.lock().unwrap_or_else(PoisonError::into_inner).entry((method.to_owned(), route.to_owned(), status)).or_default() += 1;
        let mut times = self.times.lock().unwrap_or_else(PoisonError::into_inner);
        let times = times.entry(route.to_owned()).or_default();
        times.count += 1;
        times.seconds += seconds;
        for (bucket, bound) in times.buckets.iter_mut().zip(BOUNDS) {
            *bucket += u64::from(seconds <= bound);
        }
    }

    /// The whole text, with the listeners and the stored comments as they are now.
    #[must_use]
    pub fn render(&self, listeners: usize, comments: u64) -> String {
        let mut out = String::new();
        head(&mut out, "colloquy_requests_total", "counter", "Answered requests.");
        for ((method, route, status), count) in &*self.routes.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = writeln!(out, "colloquy_requests_total{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}} {count}");
        }
        head(&mut out, "colloquy_request_seconds", "histogram", "Time until an answer begins.");
        for (route, times) in &*self.times.lock().unwrap_or_else(PoisonError::into_inner) {
            for (bucket, bound) in times.buckets.iter().zip(BOUNDS) {
                let _ = writeln!(out, "colloquy_request_seconds_bucket{{route=\"{route}\",le=\"{bound}\"}} {bucket}");
            }
            let _ = writeln!(out, "colloquy_request_seconds_bucket{{route=\"{route}\",le=\"+Inf\"}} {}", times.count);
            let _ = writeln!(out, "colloquy_request_seconds_sum{{route=\"{route}\"}} {}", times.seconds);
            let _ = writeln!(out, "colloquy_request_seconds_count{{route=\"{route}\"}} {}", times.count);
        }
        head(&mut out, "colloquy_listeners", "gauge", "Open event streams of this process.");
        let _ = writeln!(out, "colloquy_listeners {listeners}");
        head(&mut out, "colloquy_comments", "gauge", "Published contributions of all consultations.");
        let _ = writeln!(out, "colloquy_comments {comments}");
        out
    }
}

fn head(out: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(out, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_are_cumulative_and_end_in_the_count() {
        let metrics = Metrics::default();
        for ms in [3, 30, 20_000] {
            metrics.count("GET", "/c/{slug}", 200, Duration::from_millis(ms));
        }
        let text = metrics.render(2, 5);
        for line in [
            "colloquy_requests_total{method=\"GET\",route=\"/c/{slug}\",status=\"200\"} 3",
            "colloquy_request_seconds_bucket{route=\"/c/{slug}\",le=\"0.005\"} 1",
            "colloquy_request_seconds_bucket{route=\"/c/{slug}\",le=\"0.05\"} 2",
            "colloquy_request_seconds_bucket{route=\"/c/{slug}\",le=\"10\"} 2",
            "colloquy_request_seconds_bucket{route=\"/c/{slug}\",le=\"+Inf\"} 3",
            "colloquy_listeners 2",
            "colloquy_comments 5",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
    }
}
