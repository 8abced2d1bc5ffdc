//! Subsets by type of degradation, and a small balanced sample.

use std::collections::{BTreeMap, BTreeSet};

use super::{DataError, DataSet, Item};
use crate::degradation::{Degradation, Task};
use crate::split::rank;

impl DataSet {
    /// The items of these types of degradation.
    ///
    /// # Errors
    /// [`DataError::NotHeld`] if the data hold no item of one of them.
    pub fn only(&self, degradations: &[Degradation]) -> Result<Self, DataError> {
        for &wanted in degradations {
            self.require(wanted.name(), |item| item.task.degradation() == wanted)?;
        }
        let some = self.filter(|item| degradations.contains(&item.task.degradation()));
        some.or_nothing_left(self, || "when no type of degradation is chosen".to_owned())
    }

    /// The items of all other types of degradation.
    ///
    /// # Errors
    /// [`DataError::NothingLeft`] if the data hold nothing else. Data without the type are left as they are.
    pub fn without(&self, degradation: Degradation) -> Result<Self, DataError> {
        let rest = self.filter(|item| item.task.degradation() != degradation);
        rest.or_nothing_left(self, || format!("when {degradation} is taken away"))
    }

    /// The distinct names of the items, sorted: what [`split`](crate::split) divides.
    #[must_use]
    pub fn names(&self) -> BTreeSet<&str> {
        self.items.iter().map(|item| item.name.as_str()).collect()
    }

    /// At most `count` items, as many of each task as can be, drawn by `seed`: the paper's "small number of samples"
    /// of `D_r`. Tasks that run short leave their share to the others. The order is kept.
    #[must_use]
    pub fn take_evenly(&self, count: usize, seed: u64) -> Self {
        let mut by_task: BTreeMap<Task, Vec<(u64, usize)>> = BTreeMap::new();
        for (index, item) in self.items.iter().enumerate() {
            let place = rank(seed, &format!("take {}", item.task), &item.name);
            by_task.entry(item.task).or_default().push((place, index));
        }
        by_task
            .values_mut()
            .for_each(|ranked| ranked.sort_unstable());
        // The first of every task, then the second of every task, and so on.
        let deepest = by_task.values().map(Vec::len).max().unwrap_or(0);
        let rounds = (0..deepest)
            .flat_map(|round| by_task.values().filter_map(move |ranked| ranked.get(round)));
        let mut taken: Vec<usize> = rounds.take(count).map(|&(_, index)| index).collect();
        taken.sort_unstable();
        Self {
            items: taken
                .into_iter()
                .map(|index| self.items[index].clone())
                .collect(),
            seed: self.seed,
            shared: self.shared.clone(),
        }
    }

    /// The items that `wanted` is true of, by index, in their order.
    ///
    /// # Panics
    /// If `wanted` has another length than the data.
    #[must_use]
    pub fn subset(&self, wanted: &[bool]) -> Self {
        assert_eq!(wanted.len(), self.len(), "one entry for each item");
        let items = self.items.iter().zip(wanted);
        let items = items.filter(|(_, wanted)| **wanted);
        Self {
            items: items.map(|(item, _)| item.clone()).collect(),
            seed: self.seed,
            shared: self.shared.clone(),
        }
    }

    pub(super) fn filter(&self, keep: impl Fn(&Item) -> bool) -> Self {
        Self {
            items: self
                .items
                .iter()
                .filter(|item| keep(item))
                .cloned()
                .collect(),
            seed: self.seed,
            shared: self.shared.clone(),
        }
    }

    /// Checks that there is an item of what is wanted.
    pub(super) fn require(
        &self,
        wanted: &str,
        is_wanted: impl Fn(&Item) -> bool,
    ) -> Result<(), DataError> {
        if self.items.iter().any(is_wanted) {
            return Ok(());
        }
        Err(DataError::NotHeld {
            wanted: wanted.to_owned(),
            held: self.held(),
        })
    }

    fn or_nothing_left(
        self,
        before: &Self,
        after: impl FnOnce() -> String,
    ) -> Result<Self, DataError> {
        if self.is_empty() {
            return Err(DataError::NothingLeft {
                after: after(),
                held: before.held(),
            });
        }
        Ok(self)
    }

    fn held(&self) -> String {
        let counts = self.counts();
        let counts: Vec<String> = counts
            .iter()
            .map(|(task, count)| format!("{task} ({count})"))
            .collect();
        if counts.is_empty() {
            "nothing".to_owned()
        } else {
            counts.join(", ")
        }
    }
}
