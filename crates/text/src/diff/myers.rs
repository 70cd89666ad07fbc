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
    /// The furthest x on each diagonal, from the beginning and from the end of the window.
    reached: [Vec<isize>; 2],
    steps: usize,
}

/// Marks the tokens of `a` that go and those of `b` that come; the others are the same in the same order.
pub(super) fn mark(hash_a: &[u32], hash_b: &[u32], a: &[&str], b: &[&str], gone: &mut [bool], come: &mut [bool]) {
    let size = (2 * FAR + 3) as usize;
    let mut search = Search { hash_a, hash_b, a, b, reached: [vec![0; size], vec![0; size]], steps: STEPS };
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

    /// A point on a good path through the window that is not one of its two ends; none where nothing is in common or the
    /// work is used up.
    fn split(&mut self, w: Window) -> Option<(usize, usize)> {
        let n = (w.a_end - w.a) as isize;
        let m = (w.b_end - w.b) as isize;
        self.reached[0][slot(1)] = 0;
        self.reached[1][slot(1)] = 0;
        let last = ((n + m + 1) / 2).min(FAR);
        for d in 0..=last {
            for from_end in [false, true] {
                if let Some((x, y)) = self.advance(w, n, m, d, from_end) {
                    return if from_end { inner(w, n - x, m - y, n, m) } else { inner(w, x, y, n, m) };
                }
            }
            if self.steps == 0 {
                return None;
            }
        }
        self.furthest(w, n, m, last)
    }

    /// Goes one difference further on every diagonal k = x - y, from one end; the point where it meets the other's path.
    fn advance(&mut self, w: Window, n: isize, m: isize, d: isize, from_end: bool) -> Option<(isize, isize)> {
        let delta = n - m;
        let (own, other) = (usize::from(from_end), usize::from(!from_end));
        // The other end is as far on as this one, or still one behind.
        let seen = if from_end { d } else { d - 1 };
        let meets = (delta % 2 != 0) != from_end;
        let mut k = -d;
        while k <= d {
            let reached = &self.reached[own];
            let (left, right) = (reached[slot(k - 1)], reached[slot(k + 1)]);
            let from = if k == -d || (k != d && left < right) { right } else { left + 1 };
            let mut x = from;
            let mut y = x - k;
            while x < n && y >= 0 && y < m {
                let (i, j) = (x as usize, y as usize);
                let same = if from_end { self.same(w.a_end - 1 - i, w.b_end - 1 - j) } else { self.same(w.a + i, w.b + j) };
                if !same {
                    break;
                }
                x += 1;
                y += 1;
            }
            self.reached[own][slot(k)] = x;
            self.steps = self.steps.saturating_sub(1 + (x - from) as usize);
            let across = delta - k;
            if meets && across.abs() <= seen && x <= n && y >= 0 && y <= m && x + self.reached[other][slot(across)] >= n {
                return Some((x, y));
            }
            k += 2;
        }
        None
    }

    /// The point furthest on from the beginning; the search was too long.
    fn furthest(&self, w: Window, n: isize, m: isize, d: isize) -> Option<(usize, usize)> {
        let mut best = (0, 0);
        let mut k = -d;
        while k <= d {
            let x = self.reached[0][slot(k)];
            let y = x - k;
            if x <= n && y >= 0 && y <= m && x + y > best.0 + best.1 {
                best = (x, y);
            }
            k += 2;
        }
        inner(w, best.0, best.1, n, m)
    }
}

/// Where a diagonal is kept.
fn slot(k: isize) -> usize {
    (FAR + 1 + k) as usize
}

/// The point in whole-text terms, unless it is a corner of the window (which would split nothing).
fn inner(w: Window, x: isize, y: isize, n: isize, m: isize) -> Option<(usize, usize)> {
    let corner = (x <= 0 && y <= 0) || (x >= n && y >= m);
    if corner { None } else { Some((w.a + x as usize, w.b + y as usize)) }
}
