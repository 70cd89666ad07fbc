//! Which tokens go and which come: Myers' middle snake, with bounded work.

/// The most differences one search looks for before it settles for the furthest point reached.
const FAR: isize = 512;
/// The most steps in all; what is left then counts as changed. About 20 ms on a slow machine.
const STEPS: usize = 6_000_000;

/// A stretch of both token lists that is still to be compared.
#[derive(Clone, Copy)]
struct Window {
    a: usize,
    a_end: usize,
    b: usize,
    b_end: usize,
}

struct Search<'a> {
    hash_a: &'a [u32],
    hash_b: &'a [u32],
    a: &'a [&'a str],
    b: &'a [&'a str],
    forward: Vec<isize>,
    backward: Vec<isize>,
    steps: usize,
}

/// Marks the tokens of `a` that go and those of `b` that come; the others are the same in the same order.
pub(super) fn mark(hash_a: &[u32], hash_b: &[u32], a: &[&str], b: &[&str], gone: &mut [bool], come: &mut [bool]) {
    let size = (2 * FAR + 3) as usize;
    let mut search = Search { hash_a, hash_b, a, b, forward: vec![0; size], backward: vec![0; size], steps: STEPS };
    let mut open = vec![Window { a: 0, a_end: a.len(), b: 0, b_end: b.len() }];
    while let Some(mut w) = open.pop() {
        while w.a < w.a_end && w.b < w.b_end && search.same(w.a, w.b) {
            w.a += 1;
            w.b += 1;
        }
        while w.a < w.a_end && w.b < w.b_end && search.same(w.a_end - 1, w.b_end - 1) {
            w.a_end -= 1;
            w.b_end -= 1;
        }
        let split = if w.a == w.a_end || w.b == w.b_end { None } else { search.split(w) };
        match split {
            Some((x, y)) => {
                open.push(Window { a: x, b: y, ..w });
                open.push(Window { a_end: x, b_end: y, ..w });
            }
            None => {
                gone[w.a..w.a_end].fill(true);
                come[w.b..w.b_end].fill(true);
            }
        }
    }
}

impl Search<'_> {
    fn same(&self, i: usize, j: usize) -> bool {
        self.hash_a[i] == self.hash_b[j] && self.a[i] == self.b[j]
    }

    /// A point on a good path through the window, strictly inside it or at least not at both its corners; none where
    /// nothing is in common or the work is used up.
    fn split(&mut self, w: Window) -> Option<(usize, usize)> {
        let n = (w.a_end - w.a) as isize;
        let m = (w.b_end - w.b) as isize;
        let delta = n - m;
        let odd = delta % 2 != 0;
        let centre = FAR + 1;
        // Diagonal k = x - y; furthest x reached forward on k, and the smallest x reached backward on k - delta.
        let slot = |k: isize| (centre + k) as usize;
        self.forward[slot(1)] = 0;
        self.backward[slot(1)] = 0;
        let last = ((n + m + 1) / 2).min(FAR);
        for d in 0..=last {
            let mut k = -d;
            while k <= d {
                let mut x = if k == -d || (k != d && self.forward[slot(k - 1)] < self.forward[slot(k + 1)]) {
                    self.forward[slot(k + 1)]
                } else {
                    self.forward[slot(k - 1)] + 1
                };
                let mut y = x - k;
                let from = x;
                while x < n && y >= 0 && y < m && self.same(w.a + x as usize, w.b + y as usize) {
                    x += 1;
                    y += 1;
                }
                self.forward[slot(k)] = x;
                self.steps = self.steps.saturating_sub(1 + (x - from) as usize);
                let c = delta - k;
                if odd && c >= -(d - 1) && c < d && x <= n && y <= m && y >= 0 && x + self.backward[slot(c)] >= n {
                    return inner(w, x, y, n, m);
                }
                k += 2;
            }
            let mut k = -d;
            while k <= d {
                let mut x = if k == -d || (k != d && self.backward[slot(k - 1)] < self.backward[slot(k + 1)]) {
                    self.backward[slot(k + 1)]
                } else {
                    self.backward[slot(k - 1)] + 1
                };
                let mut y = x - k;
                let from = x;
                while x < n && y >= 0 && y < m && self.same(w.a_end - 1 - x as usize, w.b_end - 1 - y as usize) {
                    x += 1;
                    y += 1;
                }
                self.backward[slot(k)] = x;
                self.steps = self.steps.saturating_sub(1 + (x - from) as usize);
                let c = delta - k;
                if !odd && c >= -d && c <= d && x <= n && y <= m && y >= 0 && x + self.forward[slot(c)] >= n {
                    return inner(w, n - x, m - y, n, m);
                }
                k += 2;
            }
            if self.steps == 0 {
                return None;
            }
        }
        self.furthest(w, n, m, last)
    }

    /// The point furthest on from the beginning; the search was too long.
    fn furthest(&self, w: Window, n: isize, m: isize, d: isize) -> Option<(usize, usize)> {
        let mut best = (0, 0);
        let mut k = -d;
        while k <= d {
            let x = self.forward[(FAR + 1 + k) as usize];
            let y = x - k;
            if x <= n && y >= 0 && y <= m && x + y > best.0 + best.1 {
                best = (x, y);
            }
            k += 2;
        }
        inner(w, best.0, best.1, n, m)
    }
}

/// The point in whole-text terms, unless it is a corner of the window (which would split nothing).
fn inner(w: Window, x: isize, y: isize, n: isize, m: isize) -> Option<(usize, usize)> {
    let corner = (x <= 0 && y <= 0) || (x >= n && y >= m);
    if corner { None } else { Some((w.a + x as usize, w.b + y as usize)) }
}
