//! Working memory that kernels reuse.
//!
//! A training step allocates and frees the same large arrays again and again. Fresh ones would be zeroed, and often
//! mapped page by page, each time; these are reused as they are.

use std::{
    collections::{BTreeMap, VecDeque},
    ops::{Deref, DerefMut},
    sync::Mutex,
};

static POOL: Mutex<Pool> = Mutex::new(Pool::new());

/// Values that may always be idle: working memory for images of a few sizes.
const SPARE: usize = 1 << 24;

/// Arrays that are not in use.
#[derive(Debug)]
struct Pool {
    /// By length; those of one length with the time of their return, the latest at the end.
    idle: BTreeMap<usize, VecDeque<(u64, Vec<f32>)>>,
    /// Values of the idle arrays.
    idle_values: usize,
    /// Values in use now.
    used: usize,
    /// The most values that were in use at once.
    most_used: usize,
    /// Counts the arrays that were returned.
    moment: u64,
}

impl Pool {
    const fn new() -> Self {
        Self {
            idle: BTreeMap::new(),
            idle_values: 0,
            used: 0,
            most_used: 0,
            moment: 0,
        }
    }

    /// The smallest array that is large enough and hardly larger. If there is none, room is made for one of that length.
    fn take(&mut self, length: usize) -> Option<Vec<f32>> {
        let found = self.pop(length);
        self.used += found.as_ref().map_or(length, Vec::len);
        self.most_used = self.most_used.max(self.used);
        if found.is_none() {
            self.shrink();
        }
        found
    }

    fn pop(&mut self, length: usize) -> Option<Vec<f32>> {
        let most = length + length / 8 + 256;
        let (&length, arrays) = self.idle.range_mut(length..=most).next()?;
        let (_, values) = arrays.pop_back()?;
        if arrays.is_empty() {
            self.idle.remove(&length);
        }
        self.idle_values -= length;
        Some(values)
    }

    /// Most values in use and idle: a quarter more than was ever in use at once, and [`SPARE`].
    fn limit(&self) -> usize {
        self.most_used + self.most_used / 4 + SPARE
    }

    /// Frees the arrays that have been idle longest, down to the limit.
    fn shrink(&mut self) {
        while self.used + self.idle_values > self.limit() {
            let waiting = self.idle.iter_mut();
            let Some((&length, arrays)) = waiting.min_by_key(|(_, arrays)| arrays[0].0) else {
                return;
            };
            arrays.pop_front();
            if arrays.is_empty() {
                self.idle.remove(&length);
            }
            self.idle_values -= length;
        }
    }

    fn give_back(&mut self, values: Vec<f32>) {
        let length = values.len();
        self.used -= length;
        self.idle_values += length;
        self.moment += 1;
        let arrays = self.idle.entry(length).or_default();
        arrays.push_back((self.moment, values));
    }
}

/// An array with the values of its last use. Dropping it returns it to the pool.
#[derive(Debug)]
pub(crate) struct Buffer {
    values: Vec<f32>,
    length: usize,
}

impl Buffer {
    /// An array of `length` arbitrary values.
    pub(crate) fn new(length: usize) -> Self {
        let found = with_pool(|pool| pool.take(length));
        let values = found.unwrap_or_else(|| vec![0.0; length]);
        Self { values, length }
    }
}

fn with_pool<R>(run: impl FnOnce(&mut Pool) -> R) -> R {
    run(&mut POOL.lock().unwrap_or_else(|poisoned| poisoned.into_inner()))
}

impl Drop for Buffer {
    fn drop(&mut self) {
        let values = std::mem::take(&mut self.values);
        with_pool(|pool| pool.give_back(values));
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

    #[test]
    fn a_returned_array_is_reused_whatever_came_between() {
        let mut pool = Pool::new();
        for length in [5000, 70_000, 900] {
            assert!(pool.take(length).is_none());
            pool.give_back(vec![0.0; length]);
        }
        for length in [5000, 70_000, 900] {
            let values = pool.take(length).expect("it is in the pool");
            pool.give_back(values);
        }
    }

    #[test]
    fn arrays_of_lengths_that_occur_once_do_not_accumulate() {
        let mut pool = Pool::new();
        for step in 1..100 {
            let length = (1 << 20) + step * (1 << 18);
            let values = pool.take(length).unwrap_or_else(|| vec![0.0; length]);
            pool.give_back(values);
            let limit = pool.limit();
            assert!(pool.idle_values <= limit, "{} of {limit}", pool.idle_values);
        }
    }
}
