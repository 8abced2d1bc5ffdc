//! Changes to a tree of values, as JSON and TOML hold.

use bolero::TypeGenerator;
use serde_json::{Map, Value, json};

/// Levels that one graft nests at most.
const DEEPEST: u16 = 300;

/// One change to a tree. Places count the values of the tree, in the order in which they are written.
#[derive(Clone, Debug, TypeGenerator)]
pub enum Graft {
    /// Another value.
    Replace(u16, Scion),
    /// A value taken out of its table or list.
    Remove(u16),
    /// A key that was not there.
    Add(u16, Scion),
    /// A key with another name.
    Rename(u16, String),
    /// The value at one place put at another.
    Move(u16, u16),
    /// A list with its entries many times.
    Repeat(u16, u8),
}

/// A value that is put into a tree.
#[derive(Clone, Debug, TypeGenerator)]
pub enum Scion {
    /// Nothing.
    Null,
    /// A whole number.
    Integer(i64),
    /// The largest of whole numbers.
    Largest,
    /// A power of two.
    Power(u8),
    /// Any number with a point, also one beyond all bounds.
    Float(f64),
    /// True or false.
    Truth(bool),
    /// Any text.
    Text(String),
    /// A long text of one letter.
    Long(u16),
    /// A list of whole numbers.
    List(Vec<i32>),
    /// Lists within lists.
    Nested(u16),
    /// An empty table.
    Table,
}

impl Scion {
    fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Integer(number) => json!(number),
            Self::Largest => json!(u64::MAX),
            Self::Power(power) => json!(1_u64 << (power % 63)),
            Self::Float(number) => json!(number),
            Self::Truth(truth) => json!(truth),
            Self::Text(text) => json!(text),
            Self::Long(length) => json!("x".repeat(*length as usize)),
            Self::List(list) => json!(list),
            Self::Nested(depth) => {
                (0..depth % DEEPEST).fold(json!(1), |inner, _| Value::Array(vec![inner]))
            }
            Self::Table => json!({}),
        }
    }
}

impl Graft {
    /// Applies the change.
    pub fn apply(&self, tree: &mut Value) {
        match self {
            Self::Replace(place, scion) => *nth(tree, *place) = scion.value(),
            Self::Remove(place) => match nth(tree, *place) {
                Value::Object(table) => {
                    let key = table
                        .keys()
                        .nth(*place as usize % table.len().max(1))
                        .cloned();
                    key.and_then(|key| table.shift_remove(&key));
                }
                Value::Array(list) => drop(list.pop()),
                other => *other = Value::Null,
            },
            Self::Add(place, scion) => match nth(tree, *place) {
                Value::Object(table) => drop(table.insert("another".to_owned(), scion.value())),
                Value::Array(list) => list.push(scion.value()),
                other => *other = scion.value(),
            },
            Self::Rename(place, name) => {
                if let Value::Object(table) = nth(tree, *place) {
                    let at = *place as usize % table.len().max(1);
                    let entries = std::mem::take(table).into_iter().enumerate();
                    let renamed = |(index, (key, value))| {
                        (if index == at { name.clone() } else { key }, value)
                    };
                    *table = entries.map(renamed).collect::<Map<_, _>>();
                }
            }
            Self::Move(from, to) => {
                let value = nth(tree, *from).clone();
                *nth(tree, *to) = value;
            }
            Self::Repeat(place, times) => {
                if let Value::Array(list) = nth(tree, *place) {
                    let all = list.clone();
                    let more = (0..*times).flat_map(|_| all.clone());
                    list.extend(more.take(1000));
                }
            }
        }
    }
}

fn count(tree: &Value) -> usize {
    1 + match tree {
        Value::Object(table) => table.values().map(count).sum(),
        Value::Array(list) => list.iter().map(count).sum(),
        _ => 0,
    }
}

/// The value at a place, modulo the number of values.
fn nth(tree: &mut Value, place: u16) -> &mut Value {
    let place = place as usize % count(tree);
    descend(tree, place)
}

fn descend(tree: &mut Value, mut place: usize) -> &mut Value {
    if place == 0 {
        return tree;
    }
    place -= 1;
    let inner: Vec<&mut Value> = match tree {
        Value::Object(table) => table.values_mut().collect(),
        Value::Array(list) => list.iter_mut().collect(),
        _ => Vec::new(),
    };
    for value in inner {
        let within = count(value);
        if place < within {
            return descend(value, place);
        }
        place -= within;
    }
    unreachable!("the place is below the number of values")
}

/// A tree of a corpus, by its position, and changes to it.
#[derive(Clone, Debug, TypeGenerator)]
pub struct Tree {
    file: u16,
    grafts: [Option<Graft>; 3],
}

impl Tree {
    /// The mutant: one of `corpus`, changed.
    pub fn of(&self, corpus: &[Value]) -> Value {
        let mut tree = corpus[self.file(corpus.len())].clone();
        self.grafts
            .iter()
            .flatten()
            .for_each(|graft| graft.apply(&mut tree));
        tree
    }

    /// Which tree of a corpus of `count`.
    pub fn file(&self, count: usize) -> usize {
        self.file as usize % count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grafts_change_what_they_say() {
        let grafted = |graft: Graft| {
            let mut tree = json!({ "a": [1, 2], "b": "c" });
            graft.apply(&mut tree);
            tree
        };
        let replace = Graft::Replace(2, Scion::Truth(true));
        assert_eq!(grafted(replace), json!({ "a": [true, 2], "b": "c" }));
        assert_eq!(grafted(Graft::Remove(0)), json!({ "b": "c" }));
        assert_eq!(grafted(Graft::Move(4, 1)), json!({ "a": "c", "b": "c" }));
        let renamed = Graft::Rename(5, "z".to_owned());
        assert_eq!(grafted(renamed), json!({ "a": [1, 2], "z": "c" }));
    }
}
