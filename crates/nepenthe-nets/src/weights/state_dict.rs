//! Finding the state dict in a checkpoint, and the names that the network itself uses.
//!
//! Training code wraps: Lightning puts the state dict under `state_dict` and prefixes the name of
//! the attribute that holds the network (`net.`), BasicSR writes `params` and `params_ema`,
//! data-parallel training prefixes `module.`, compiling prefixes `_orig_mod.`.

use std::collections::{BTreeMap, BTreeSet};

use super::error::WeightProblem;
use super::pickle::{Items, Pickle, Value};
use super::tensor::is_tensor;

/// Keys under which state dicts are found, the best first: averaged weights before raw ones.
const WRAPPERS: [&str; 8] = [
    "state_dict",
    "params_ema",
    "params-ema",
    "params",
    "model_state_dict",
    "model",
    "net",
    "generator",
];

/// How deep wrappers may nest.
const MAX_DEPTH: usize = 4;

/// Prefixes that wrappers add to every name.
const PREFIXES: [&str; 4] = ["_orig_mod.", "module.", "netG.", "net."];

/// The most entries taken over as metadata, and the most names of skipped ones.
const METADATA_ENTRIES: usize = 512;
const SKIPPED_ENTRIES: usize = 512;

/// A state dict, found.
pub(super) struct StateDict<'a> {
    /// Keys from the top of the file, joined with dots; `None` at the top.
    pub(super) key: Option<String>,
    /// Names as they stand, with the values.
    pub(super) entries: Vec<(&'a str, Value)>,
    /// Entries that have no name or no tensor.
    pub(super) skipped: Vec<String>,
}

/// Finds the state dict.
///
/// # Errors
/// None is there; the message lists what is.
pub(super) fn locate<'a>(pickle: &Pickle<'a>) -> Result<StateDict<'a>, WeightProblem> {
    let mut path: Vec<&str> = Vec::new();
    let mut items = pickle.mapping(pickle.root);
    while let Some(current) = &items {
        match wrapped(pickle, current) {
            Some((key, inner)) if path.len() < MAX_DEPTH => {
                path.push(key);
                items = Some(inner);
            }
            _ => break,
        }
    }
    match items {
        Some(items) if has_tensor(pickle, &items) => Ok(split(pickle, &path, &items)),
        _ => Err(WeightProblem::NoStateDict {
            found: contents(pickle),
        }),
    }
}

/// The mapping one step further in, if the state dict is not here.
fn wrapped<'p, 'a>(
    pickle: &'p Pickle<'a>,
    items: &[(Value, Value)],
) -> Option<(&'a str, Items<'p>)> {
    let open = |&(key, value): &(Value, Value)| Some((pickle.text(key)?, pickle.mapping(value)?));
    // The last entry of a name counts, as in Python.
    let inner: Vec<(&str, Items<'p>)> = WRAPPERS
        .iter()
        .filter_map(|wrapper| {
            let mut entries = items.iter().rev();
            open(entries.find(|(key, _)| pickle.text(*key) == Some(wrapper))?)
        })
        .collect();
    if let Some(found) = inner.iter().find(|(_, items)| has_tensor(pickle, items)) {
        return Some(found.clone());
    }
    match items {
        _ if has_tensor(pickle, items) => None,
        [only] => open(only),
        _ => inner.into_iter().find(|(_, items)| !items.is_empty()),
    }
}

fn has_tensor(pickle: &Pickle<'_>, items: &[(Value, Value)]) -> bool {
    items
        .iter()
        .any(|&(key, value)| pickle.text(key).is_some() && is_tensor(pickle, value))
}

fn split<'a>(pickle: &Pickle<'a>, path: &[&str], items: &[(Value, Value)]) -> StateDict<'a> {
    let mut entries = Vec::new();
    let mut skipped = Vec::new();
    for &(key, value) in items {
        let name = pickle.text(key);
        match name {
            Some(name) if is_tensor(pickle, value) => entries.push((name, value)),
            _ if skipped.len() == SKIPPED_ENTRIES => {}
            Some(name) => skipped.push(name.to_owned()),
            None => skipped.push(format!("(under {})", pickle.describe(key))),
        }
    }
    StateDict {
        key: Some(path.join(".")).filter(|key| !key.is_empty()),
        entries,
        skipped,
    }
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
    let shown: Vec<String> = keys
        .iter()
        .take(12)
        .map(|key| format!("{:?}", key.chars().take(60).collect::<String>()))
        .collect();
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

/// The prefix that wrappers put before the network's own names; may be empty.
///
/// In a Lightning checkpoint a loss or a metric with weights of its own may stand beside the
/// network, so `net.` counts there even if some names lack it.
pub(super) fn common_prefix(names: &[&str], lightning: bool) -> String {
    let network: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| lightning && name.starts_with("net."))
        .collect();
    let names = if network.is_empty() { names } else { &network };
    let mut prefix = String::new();
    let wrapper = lightning.then_some("model.");
    while prefix.len() < 64 && !names.is_empty() {
        let next = PREFIXES.into_iter().chain(wrapper).find(|next| {
            names.iter().all(|name| {
                name.strip_prefix(prefix.as_str())
                    .and_then(|rest| rest.strip_prefix(next))
                    .is_some_and(|rest| !rest.is_empty())
            })
        });
        match next {
            Some(next) => prefix.push_str(next),
            None => break,
        }
    }
    prefix
}

/// The name without the prefix, where it has it.
pub(super) fn strip<'a>(name: &'a str, prefix: &str) -> &'a str {
    name.strip_prefix(prefix)
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_go_when_every_name_has_them() {
        assert_eq!(common_prefix(&["module.a", "module.b"], false), "module.");
        assert_eq!(
            common_prefix(&["net._orig_mod.a", "net._orig_mod.b"], true),
            "net._orig_mod."
        );
        assert_eq!(common_prefix(&["module.a", "b"], false), "");
        assert_eq!(common_prefix(&["net."], false), "");
        assert_eq!(common_prefix(&[], true), "");
    }

    #[test]
    fn a_loss_beside_the_network_does_not_hide_its_prefix() {
        let names = ["net.a", "net.b", "loss.weight"];
        assert_eq!(common_prefix(&names, true), "net.");
        assert_eq!(common_prefix(&names, false), "");
        assert_eq!(strip("loss.weight", "net."), "loss.weight");
        assert_eq!(strip("net.a", "net."), "a");
    }
}
