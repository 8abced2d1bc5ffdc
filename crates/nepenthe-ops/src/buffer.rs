//! Working memory that kernels hand on to one another.
//!
//! A training step takes and gives back the same large arrays again and again. Fresh ones would be
//! zeroed, and often mapped page by page, each time; these are reused as they are.

use std::{
    ops::{Deref, DerefMut},
    sync::Mutex,
};

/// Arrays that nobody uses now.
static POOL: Mutex<Vec<Vec<f32>>> = Mutex::new(Vec::new());

/// An array whose values are whatever its last user left. Dropping it gives it back.
#[derive(Debug)]
pub(crate) struct Buffer {
    values: Vec<f32>,
    length: usize,
}

impl Buffer {
    /// An array of `length` values of no meaning.
    pub(crate) fn new(length: usize) -> Self {
        let values = reused(length).unwrap_or_else(|| vec![0.0; length]);
        Self { values, length }
    }
}

/// The smallest array of the pool that is large enough and hardly larger. Where there is none, the arrays
/// that have waited longest are let go until the one to be made finds its room: the pool never adds to
/// what the kernels have needed at once.
fn reused(length: usize) -> Option<Vec<f32>> {
    let mut pool = POOL.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let most = length + length / 8 + 256;
    let fits = |values: &Vec<f32>| (length..=most).contains(&values.len());
    let candidates = pool.iter().enumerate().filter(|(_, values)| fits(values));
    if let Some((best, _)) = candidates.min_by_key(|(_, values)| values.len()) {
        return Some(pool.remove(best));
    }
    let mut freed = 0;
    let oldest = pool.iter().take_while(|values| {
        let more = freed < length;
        freed += values.len();
        more
    });
    let count = oldest.count();
    pool.drain(..count);
    None
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let values = std::mem::take(&mut self.values);
        if let Ok(mut pool) = POOL.lock() {
            pool.push(values);
        }
    }
}

impl Deref for Buffer {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.values[..self.length]
    }
}

impl DerefMut for Buffer {
    fn deref_mut(&mut self) -> &mut [f32] {
        &mut self.values[..self.length]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buffers_have_the_length_asked_for() {
        for length in [0, 1, 700, 5000, 700] {
            let mut buffer = Buffer::new(length);
            assert_eq!(buffer.len(), length);
            buffer.fill(7.0);
        }
    }
}
