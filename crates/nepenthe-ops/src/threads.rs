//! How the work of a kernel is distributed over threads, so that its results do not depend on them.

use rayon::prelude::*;

/// Batches of at least so many images are processed in parallel, image by image.
const SIDE_BY_SIDE: usize = 4;

/// Whether the tasks of a kernel run in parallel or one after the other, as when whole images already run in parallel.
/// The values computed are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Threads {
    /// On all threads.
    All,
    /// On the calling thread.
    One,
}

impl Threads {
    /// For a kernel of so many multiplications: one thread if it would end before the others are awake.
    pub(crate) fn for_work(self, multiplications: usize) -> Self {
        if multiplications < WORTH_WAKING {
            Self::One
        } else {
            self
        }
    }

    /// How many tasks a kernel is divided into where possible. Many, since at the end of each kernel all threads wait
    /// for the last task.
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

    /// Runs two independent kernels.
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

/// Multiplications that take one thread about ten microseconds.
const WORTH_WAKING: usize = 1 << 19;

impl Threads {
    /// Whether the images of a batch are processed in parallel. It depends on the batch only, so
    /// that sums do not depend on the threads.
    pub(crate) fn across(images: usize) -> Self {
        if images >= SIDE_BY_SIDE {
            Self::All
        } else {
            Self::One
        }
    }

    /// Whether the parts of an image are processed in parallel as well.
    pub(crate) fn within(images: usize) -> Self {
        if images >= SIDE_BY_SIDE.max(2 * rayon::current_num_threads()) {
            Self::One
        } else {
            Self::All
        }
    }
}

/// What can be summed over the images of a batch.
pub(crate) trait Sum: Send {
    /// Adds another sum.
    fn add(&mut self, other: &Self);
}

/// Sums what `add` computes of each image. Where images are processed in parallel, each starts from zero, and the sums
/// are added in order.
pub(crate) fn sum_over_images<T: Send, S: Sum>(
    images: Vec<T>,
    zero: impl Fn() -> S + Sync + Send,
    add: impl Fn(&mut S, T) + Sync + Send,
) -> S {
    let across = Threads::across(images.len());
    if across == Threads::One {
        let mut total = zero();
        images.into_iter().for_each(|image| add(&mut total, image));
        return total;
    }
    let sums = across.map(images, |image| {
        let mut sum = zero();
        add(&mut sum, image);
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
