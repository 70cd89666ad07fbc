//! Numbers that look random and are the same on every run (xorshift64*, Marsaglia 2003, Vigna 2016).

pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end`; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let value = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        value as usize % end.max(1)
    }

    /// Whether a draw of so many in a hundred hits.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}
