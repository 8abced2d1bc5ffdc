//! How the work of a kernel is shared out to the threads, so that its results do not depend on them.

use rayon::prelude::*;

/// Pictures of a batch, from which on they are worked on side by side.
const SIDE_BY_SIDE: usize = 4;

/// Whether the tasks of a kernel run side by side or one after the other, as when whole pictures
/// already run side by side. The values computed are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Threads {
    /// On all threads.
    All,
    /// On the calling thread.
    One,
}

impl Threads {
    /// For a kernel of so many multiplications: one thread if the others would not be awake before it ends.
    pub(crate) fn for_work(self, multiplications: usize) -> Self {
        if multiplications < WORTH_WAKING {
            Self::One
        } else {
            self
        }
    }

    /// How many tasks a kernel is cut into where it can be. Many, since at the end of each kernel all
    /// threads wait for the last task.
    pub(crate) fn tasks(self) -> usize {
        match self {
            Self::All => 16 * rayon::current_num_threads(),
            Self::One => 1,
        }
    }

    /// Runs every task.
    pub(crate) fn each<T: Send>(self, tasks: Vec<T>, run: impl Fn(T) + Sync + Send) {
        match self {
            Self::All if tasks.len() > 1 => tasks.into_par_iter().for_each(run),
            _ => tasks.into_iter().for_each(run),
        }
    }

    /// Runs two kernels that need nothing of each other.
    pub(crate) fn both<A: Send, B: Send>(
        self,
        first: impl FnOnce() -> A + Send,
        second: impl FnOnce() -> B + Send,
    ) -> (A, B) {
        match self {
            Self::All => rayon::join(first, second),
            Self::One => (first(), second()),
        }
    }

    /// Runs every task and collects the results in order.
    pub(crate) fn map<T: Send, R: Send>(
        self,
        tasks: Vec<T>,
        run: impl Fn(T) -> R + Sync + Send,
    ) -> Vec<R> {
        match self {
            Self::All if tasks.len() > 1 => tasks.into_par_iter().map(run).collect(),
            _ => tasks.into_iter().map(run).collect(),
        }
    }
}

/// Multiplications that take one thread some ten microseconds.
const WORTH_WAKING: usize = 1 << 19;

impl Threads {
    /// Whether the pictures of a batch are worked on side by side. It depends on the batch only, so
    /// that sums do not depend on the threads.
    pub(crate) fn across(pictures: usize) -> Self {
        if pictures >= SIDE_BY_SIDE {
            Self::All
        } else {
            Self::One
        }
    }

    /// Whether the parts of a picture are worked on side by side as well.
    pub(crate) fn within(pictures: usize) -> Self {
        if pictures >= SIDE_BY_SIDE.max(2 * rayon::current_num_threads()) {
            Self::One
        } else {
            Self::All
        }
    }
}

/// What can be added up over the pictures of a batch.
pub(crate) trait Sum: Send {
    /// Adds another sum.
    fn add(&mut self, other: &Self);
}

/// Adds up what `add` makes of each picture. Where pictures are worked on side by side, each starts
/// from zero, and the sums are added in their order.
pub(crate) fn sum_over_pictures<T: Send, S: Sum>(
    pictures: Vec<T>,
    zero: impl Fn() -> S + Sync + Send,
    add: impl Fn(&mut S, T) + Sync + Send,
) -> S {
    let across = Threads::across(pictures.len());
    if across == Threads::One {
        let mut total = zero();
        pictures
            .into_iter()
            .for_each(|picture| add(&mut total, picture));
        return total;
    }
    let sums = across.map(pictures, |picture| {
        let mut sum = zero();
        add(&mut sum, picture);
        sum
    });
    let total = sums.into_iter().reduce(|mut total, sum| {
        total.add(&sum);
        total
    });
    total.unwrap_or_else(zero)
}

/// A copy, made on all threads.
pub(crate) fn copied(values: &[f32]) -> Vec<f32> {
    let values = values.par_iter().copied();
    values.with_min_len(COPIED).collect()
}

/// Values that one thread copies at least.
const COPIED: usize = 1 << 14;
