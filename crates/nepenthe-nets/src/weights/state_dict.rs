//! Finding the state dicts in a checkpoint.
//!
//! Training code wraps: Lightning puts the state dict under `state_dict`, BasicSR writes `params`
//! and `params_ema`, others write `model`, `net`, `generator`, lists or dictionaries of these.
//! So no list of keys is kept: every mapping from names to tensors counts, wherever it is.
//! Which of them holds a network is decided by [`crate::import`].

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::element::Element;
use super::error::{WeightProblem, quoted};
use super::pickle::{Node, Pickle, Value, class_name};
use super::tensor::{Unreadable, View, is_tensor};

/// The most entries taken over as metadata, and the most names of skipped ones.
const METADATA_ENTRIES: usize = 512;
const SKIPPED_ENTRIES: usize = 512;

/// Bytes that the state dicts of a pickle may take together, and what they may take for each of its instructions if it has
/// many. An honest tensor takes about 20 of them.
const DICT_BYTES: usize = 24 << 20;
const BYTES_A_STEP: usize = 100;

/// Bytes of a state dict, and of an entry beside the text of its name.
const DICT_COST: usize = 2048;
const ENTRY_COST: usize = 400;

/// The longest path of keys that is written out; a deeper state dict is not looked for.
const MAX_DEPTH: usize = 8;

/// A mapping from names to tensors.
#[derive(Debug, Default)]
pub struct StateDict {
    /// The keys from the top of the file, joined with dots; empty at the top.
    pub path: String,
    /// Entries without a name or a tensor; they were left out.
    pub skipped: Vec<String>,
    tensors: BTreeMap<String, View>,
    /// Tensors that cannot be read, and why. They matter only to whoever needs them.
    unreadable: BTreeMap<String, Unreadable>,
}

impl StateDict {
    /// Adds a tensor.
    pub(super) fn insert(&mut self, name: &str, view: Result<View, Unreadable>) {
        let known = self.tensors.remove(name).is_some() || self.unreadable.contains_key(name);
        let name = name.to_owned();
        match view {
            _ if known => drop(self.unreadable.insert(name, Unreadable::Twice)),
            Ok(view) => drop(self.tensors.insert(name, view)),
            Err(reason) => drop(self.unreadable.insert(name, reason)),
        }
    }

    /// Takes the shape of another tensor with as many elements.
    pub(super) fn reshape_like(&mut self, name: &str, other: &str) {
        let Some(shape) = self.tensors.get(other).map(|view| view.shape.clone()) else {
            return;
        };
        if let Some(view) = self.tensors.get_mut(name) {
            view.reshape(shape);
        }
    }

    /// The names of all tensors, sorted; those that cannot be read come last.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let names = self.tensors.keys().chain(self.unreadable.keys());
        names.map(String::as_str)
    }

    /// Names and shapes of the tensors that can be read, sorted by name.
    pub fn shapes(&self) -> impl Iterator<Item = (&str, &[usize])> {
        let tensors = self.tensors.iter();
        tensors.map(|(name, view)| (name.as_str(), &view.shape[..]))
    }

    /// As [`shapes`](Self::shapes), of the names that start with `prefix`.
    pub(crate) fn below(&self, prefix: &str) -> impl Iterator<Item = (&str, &[usize])> {
        let from = self.tensors.range(prefix.to_owned()..);
        from.take_while(move |(name, _)| name.starts_with(prefix))
            .map(|(name, view)| (name.as_str(), &view.shape[..]))
    }

    /// Number of tensors, those that cannot be read included.
    pub fn len(&self) -> usize {
        self.tensors.len() + self.unreadable.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element types of the tensors, by PyTorch's names, such as `float32`.
    pub fn stored_types(&self) -> BTreeSet<&'static str> {
        self.tensors
            .values()
            .map(|view| view.element)
            .map(Element::name)
            .collect()
    }

    /// Whether a tensor is listed and cannot be read.
    pub(crate) fn is_unreadable(&self, name: &str) -> bool {
        self.unreadable.contains_key(name)
    }

    /// Why a tensor cannot be read.
    pub(crate) fn problem(&self, name: &str) -> WeightProblem {
        match self.unreadable.get(name) {
            Some(reason) => reason.problem(name),
            None => WeightProblem::malformed(name, "there is no such tensor"),
        }
    }

    pub(super) fn view(&self, name: &str) -> Result<&View, WeightProblem> {
        self.tensors.get(name).ok_or_else(|| self.problem(name))
    }
}

/// Finds every state dict, those near the top first.
///
/// # Errors
/// None is there; the message says what is.
pub(super) fn find(pickle: &Pickle<'_>) -> Result<Vec<StateDict>, WeightProblem> {
    let mut found = Vec::new();
    let mut search = Search {
        pickle,
        seen: vec![false; pickle.nodes().len()],
        queue: VecDeque::new(),
        steps: Vec::new(),
        entries: Entries::of(pickle),
        room: DICT_BYTES.max(BYTES_A_STEP * pickle.steps),
    };
    search.push(pickle.root, None);
    while let Some((value, step)) = search.queue.pop_front() {
        if let Some(dict) = search.visit(value, step)? {
            found.push(dict);
        }
    }
    if !found.is_empty() {
        return Ok(found);
    }
    Err(match module(pickle)? {
        Some(class) => WeightProblem::WholeModule { class },
        None => WeightProblem::NoStateDict {
            found: contents(pickle),
        },
    })
}

/// Entries of containers that may still be looked at. Each cost the pickle an instruction, so there are no more in all,
/// unless one list is the content of many dictionaries.
struct Entries(usize);

impl Entries {
    fn of(pickle: &Pickle<'_>) -> Self {
        Self(pickle.steps)
    }

    fn look_at(&mut self, count: usize) -> Result<(), WeightProblem> {
        self.0 = self.0.checked_sub(count).ok_or_else(|| {
            WeightProblem::damaged(
                "expected dictionaries with entries of their own, found shared ones",
            )
        })?;
        Ok(())
    }
}

/// A walk through the containers of a pickle, each once, in breadth.
struct Search<'p, 'a> {
    pickle: &'p Pickle<'a>,
    seen: Vec<bool>,
    /// Containers to look into, with the step that led there.
    queue: VecDeque<(Value, Option<usize>)>,
    /// The step before, the key, and how deep it is.
    steps: Vec<(Option<usize>, Value, usize)>,
    entries: Entries,
    /// Bytes that state dicts may still take.
    room: usize,
}

impl Search<'_, '_> {
    /// Notes a container that was not seen before. `from` is the step to its parent and its key there.
    fn push(&mut self, value: Value, from: Option<(Option<usize>, Value)>) {
        let Value::Node(index) = value else {
            return;
        };
        let seen = self.seen.get_mut(index as usize);
        if seen.is_none_or(|seen| std::mem::replace(seen, true)) || is_tensor(self.pickle, value) {
            return;
        }
        let step = from.map(|(parent, key)| {
            let depth = parent.map_or(0, |parent| self.steps[parent].2) + 1;
            self.steps.push((parent, key, depth));
            self.steps.len() - 1
        });
        if step.is_none_or(|step| self.steps[step].2 <= MAX_DEPTH) {
            self.queue.push_back((value, step));
        }
    }

    /// Looks into a container; gives what it holds if that is a state dict.
    fn visit(
        &mut self,
        value: Value,
        step: Option<usize>,
    ) -> Result<Option<StateDict>, WeightProblem> {
        let pickle = self.pickle;
        if let Some(Node::List(members) | Node::Tuple(members)) = pickle.node(value) {
            for (index, &member) in members.iter().enumerate() {
                self.push(member, Some((step, Value::Integer(index as i64))));
            }
            return Ok(None);
        }
        let Some(items) = pickle.mapping(value) else {
            return Ok(None);
        };
        self.entries.look_at(items.len())?;
        for &(key, value) in items.iter() {
            self.push(value, Some((step, key)));
        }
        let has_tensor =
            |&(key, value): &(Value, Value)| pickle.text(key).is_some() && is_tensor(pickle, value);
        if !items.iter().any(has_tensor) {
            return Ok(None);
        }
        let names = items.iter().filter_map(|&(key, _)| pickle.text(key));
        let bytes: usize = names.map(|name| name.len() + ENTRY_COST).sum();
        self.spend(bytes + DICT_COST)?;
        let mut dict = StateDict {
            path: self.path(step),
            ..StateDict::default()
        };
        for &(key, value) in items.iter() {
            match pickle.text(key) {
                Some(name) if is_tensor(pickle, value) => {
                    dict.insert(name, View::of(pickle, value));
                }
                _ if dict.skipped.len() == SKIPPED_ENTRIES => {}
                Some(name) => dict.skipped.push(name.to_owned()),
                None => dict
                    .skipped
                    .push(format!("(under {})", pickle.describe(key))),
            }
        }
        Ok(Some(dict))
    }

    fn spend(&mut self, bytes: usize) -> Result<(), WeightProblem> {
        self.room = self.room.checked_sub(bytes).ok_or_else(|| {
            WeightProblem::damaged(
                "expected state dicts as large as the file, found the same entries many times",
            )
        })?;
        Ok(())
    }

    fn path(&self, mut step: Option<usize>) -> String {
        let mut keys = Vec::new();
        while let Some(index) = step {
            let (parent, key, _) = self.steps[index];
            keys.push(match key {
                Value::Integer(index) => index.to_string(),
                _ => self.pickle.text(key).unwrap_or("?").to_owned(),
            });
            step = parent;
        }
        keys.reverse();
        keys.join(".")
    }
}

/// The class of the outermost module that was pickled whole.
///
/// # Errors
/// As [`find`], where modules share their attributes.
pub(super) fn module(pickle: &Pickle<'_>) -> Result<Option<String>, WeightProblem> {
    let has = |items: &[(Value, Value)], name: &str| {
        items.iter().any(|&(key, _)| pickle.text(key) == Some(name))
    };
    let mut entries = Entries::of(pickle);
    for node in pickle.nodes() {
        let Node::Object(object) = node else {
            continue;
        };
        let Some(state) = object.state.and_then(|state| pickle.mapping(state)) else {
            continue;
        };
        entries.look_at(state.len())?;
        if has(&state, "_modules")
            && has(&state, "_parameters")
            && let Some((module, name)) = pickle.global(object.class)
        {
            return Ok(Some(class_name(module, name)));
        }
    }
    Ok(None)
}

/// What the top of the file holds, for the message.
fn contents(pickle: &Pickle<'_>) -> String {
    let Some(items) = pickle.mapping(pickle.root) else {
        return pickle.describe(pickle.root);
    };
    let keys: BTreeSet<&str> = items
        .iter()
        .filter_map(|&(key, _)| pickle.text(key))
        .collect();
    let shown: Vec<String> = keys.iter().take(12).map(|key| quoted(key)).collect();
    let more = keys.len() - shown.len();
    match (shown.is_empty(), more) {
        (true, _) => "a dictionary without names".to_owned(),
        (false, 0) => format!("the keys {}", shown.join(", ")),
        (false, _) => format!("the keys {} and {more} more", shown.join(", ")),
    }
}

/// Whether this is a Lightning checkpoint.
pub(super) fn is_lightning(pickle: &Pickle<'_>) -> bool {
    let items = pickle.mapping(pickle.root).unwrap_or_default();
    let has = |name: &str| items.iter().any(|&(key, _)| pickle.text(key) == Some(name));
    has("state_dict") && (has("pytorch-lightning_version") || has("lightning_version"))
}

/// The plain values at the top, and those of the hyper-parameters.
pub(super) fn metadata(pickle: &Pickle<'_>) -> BTreeMap<String, String> {
    const BELOW: &str = "hyper_parameters";
    let mut metadata = BTreeMap::new();
    let mut insert = |prefix: &str, items: &[(Value, Value)]| {
        for &(key, value) in items {
            if let (Some(name), Some(text)) = (pickle.text(key), plain(pickle, value))
                && metadata.len() < METADATA_ENTRIES
            {
                metadata.insert(format!("{prefix}{name}"), text);
            }
        }
    };
    let items = pickle.mapping(pickle.root).unwrap_or_default();
    insert("", &items);
    let mut below = items.iter().rev();
    let below = below.find(|(key, _)| pickle.text(*key) == Some(BELOW));
    if let Some(inner) = below.and_then(|&(_, value)| pickle.mapping(value)) {
        insert(&format!("{BELOW}."), &inner);
    }
    metadata
}

fn plain(pickle: &Pickle<'_>, value: Value) -> Option<String> {
    match value {
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Integer(integer) => Some(integer.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Text(_) => pickle.text(value).map(str::to_owned),
        _ => None,
    }
}
