//! The images whose membership is in question, and how shadows divide them.

use std::collections::BTreeMap;

use nepenthe_image::{
    dataset::{DataSet, Selection},
    split::rank,
};

use crate::{
    error::{Error, Result},
    inputs::Inputs,
};

/// Most images of each kind; further ones take part in no shadow.
const MOST: usize = 512;

/// One image in question: all its items that the selection means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name, by which list files know it.
    pub name: String,
    /// Its name with its source: unique.
    pub key: String,
    /// Its items in the data.
    pub items: Vec<usize>,
    /// Whether BEFORE trained on it.
    pub member: bool,
}

/// Training data and held-out images as one data set, and the images in question.
#[derive(Clone, Debug)]
pub struct Pool {
    /// All items of the training data and of the held-out data.
    pub data: DataSet,
    /// The images in question: the forget set, then held-out images of the same tasks.
    pub units: Vec<Unit>,
    /// Items that every shadow trains on: the retain set.
    retain: Vec<bool>,
    by_task: bool,
}

/// What one shadow trains on and forgets, by unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// Units that the shadow trains on.
    pub trained: Vec<bool>,
    /// For each forget set, the units in it.
    pub forgotten: Vec<Vec<bool>>,
}

impl Pool {
    /// The pool of an audit.
    ///
    /// # Errors
    /// If the data cannot be opened, two images in question cannot be told apart by name, or there are too few.
    pub fn of(inputs: &Inputs) -> Result<Self> {
        let sources: Vec<_> = inputs
            .training
            .iter()
            .chain(&inputs.test)
            .cloned()
            .collect();
        let data = DataSet::open(&sources, inputs.settings.seed)?;
        let training = |index: usize| data.items()[index].source() < inputs.training.len();
        let is_training: Vec<bool> = (0..data.len()).map(training).collect();
        let mut selected = data
            .subset(&is_training)
            .selected(&inputs.forget)?
            .into_iter();
        let tasks = inputs.sets.forget.tasks();
        let mut retain = vec![false; data.len()];
        let mut units: BTreeMap<(bool, usize, String), Unit> = BTreeMap::new();
        for (index, item) in data.items().iter().enumerate() {
            let member = is_training[index];
            let in_question = match member {
                true => selected.next().unwrap_or(false),
                false => tasks.contains(&item.task),
            };
            if !in_question {
                retain[index] = member;
                continue;
            }
            let key = (!member, item.source(), item.name.clone());
            let unit = units
                .entry(key)
                .or_insert_with_key(|(_, source, name)| Unit {
                    name: name.clone(),
                    key: format!("{source}/{name}"),
                    items: Vec::new(),
                    member,
                });
            unit.items.push(index);
        }
        let pool = Self {
            data,
            units: most(units.into_values().collect(), inputs.settings.seed),
            retain,
            by_task: inputs.forget.is_by_task(),
        };
        pool.check(&inputs.forget)?;
        Ok(pool)
    }

    fn check(&self, selection: &Selection) -> Result<()> {
        let members = self.units.iter().filter(|unit| unit.member).count();
        let non_members = self.units.len() - members;
        if members < 2 || non_members < 2 {
            return Err(Error::new(
                format!(
                    "shadow networks: expected at least 2 images of {selection} and 2 held-out images of the same tasks, \
                     found {members} and {non_members}"
                ),
                "give held-out data with more images, or leave --shadows out",
            ));
        }
        if self.by_task {
            return Ok(());
        }
        let mut seen = BTreeMap::new();
        let items = self.data.items().iter().enumerate();
        for (index, item) in
            items.filter(|(_, item)| self.units.iter().any(|unit| unit.name == item.name))
        {
            let unit = self.units.iter().find(|unit| unit.items.contains(&index));
            let key = unit.map(|unit| &unit.key);
            if *seen.entry(item.name.clone()).or_insert(key) != key && self.takes_part(index) {
                return Err(Error::new(
                    format!(
                        "shadow networks: the images of a list are told apart by name, and two are called {}",
                        item.name
                    ),
                    "hold images out of the same source (hold_out, part = \"held-out\"), or rename files",
                ));
            }
        }
        Ok(())
    }

    /// Whether a shadow may train on an item.
    fn takes_part(&self, index: usize) -> bool {
        self.retain[index] || self.units.iter().any(|unit| unit.items.contains(&index))
    }

    /// How shadow `shadow` divides the units. Shadows 2n and 2n + 1 train on the two halves of one split, so that every
    /// image is trained on by half of them.
    pub fn division(&self, shadow: usize, forget_sets: usize, seed: u64) -> Division {
        let count = self.units.len();
        let ranked = |purpose: &str, of: &[usize]| {
            let place = |&unit: &usize| (rank(seed, purpose, &self.units[unit].key), unit);
            let mut places: Vec<(u64, usize)> = of.iter().map(place).collect();
            places.sort_unstable();
            places.into_iter().map(|(_, unit)| unit).collect::<Vec<_>>()
        };
        let all: Vec<usize> = (0..count).collect();
        let order = ranked(&format!("shadow split {}", shadow / 2), &all);
        let half = count / 2;
        let members = match shadow % 2 {
            0 => &order[..half],
            _ => &order[half..],
        };
        let of = |units: &[usize]| {
            let mut marks = vec![false; count];
            units.iter().for_each(|&unit| marks[unit] = true);
            marks
        };
        let order = ranked(&format!("shadow forget {shadow}"), members);
        let forgotten = (0..forget_sets).map(|set| of(&self.window(&order, set)));
        Division {
            trained: of(members),
            forgotten: forgotten.collect(),
        }
    }

    /// Forget set `set` of trained units: all of them where a task is forgotten, else as many as the audited network
    /// forgot, the next ones of the order each time.
    fn window(&self, order: &[usize], set: usize) -> Vec<usize> {
        let forgotten = self.units.iter().filter(|unit| unit.member).count();
        let size = match self.by_task {
            true => order.len(),
            false => forgotten.min(order.len()),
        };
        let place = |at: usize| order[(set * size + at) % order.len()];
        (0..size).map(place).collect()
    }

    /// The training data of a shadow: the retain set and the units it trains on.
    pub fn training(&self, division: &Division) -> DataSet {
        let mut wanted = self.retain.clone();
        for (unit, _) in marked(&self.units, &division.trained) {
            unit.items.iter().for_each(|&item| wanted[item] = true);
        }
        self.data.subset(&wanted)
    }

    /// The names of the units of a forget set, one a line.
    pub fn names(&self, forgotten: &[bool]) -> String {
        let names = marked(&self.units, forgotten).map(|(unit, _)| format!("{}\n", unit.name));
        names.collect()
    }

    /// Whether forget sets are whole tasks.
    pub fn is_by_task(&self) -> bool {
        self.by_task
    }
}

fn marked<'a>(units: &'a [Unit], marks: &'a [bool]) -> impl Iterator<Item = (&'a Unit, bool)> {
    let pairs = units.iter().zip(marks.iter().copied());
    pairs.filter(|(_, mark)| *mark)
}

/// At most [`MOST`] units of each kind, members first.
fn most(units: Vec<Unit>, seed: u64) -> Vec<Unit> {
    let of = |member: bool| {
        let kind = units.iter().filter(|unit| unit.member == member);
        let mut ranked: Vec<(u64, &Unit)> = kind
            .map(|unit| (rank(seed, "shadow pool", &unit.key), unit))
            .collect();
        ranked.sort_unstable_by(|one, other| (one.0, &one.1.key).cmp(&(other.0, &other.1.key)));
        ranked.truncate(MOST);
        ranked.sort_unstable_by(|one, other| one.1.key.cmp(&other.1.key));
        ranked
            .into_iter()
            .map(|(_, unit)| unit.clone())
            .collect::<Vec<_>>()
    };
    [of(true), of(false)].concat()
}
