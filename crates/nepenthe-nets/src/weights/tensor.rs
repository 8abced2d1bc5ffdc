//! A tensor as the pickle of `torch.save` describes it, and its numbers.
//!
//! The description is a storage, an offset, a shape and strides. Nothing of it is believed before
//! it was held against the bytes that are there.

use std::collections::BTreeMap;

use super::RawTensor;
use super::archive::Archive;
use super::element::Element;
use super::error::WeightProblem;
use super::pickle::{Node, Pickle, Value};

/// Tensors may take this many times the bytes of the file as `f32`: half precision doubles,
/// truth values quadruple, and shared storages count once for every name.
const EXPANSION: u64 = 16;
const EXPANSION_FLOOR: u64 = 1 << 20;

/// The most dimensions of a tensor, as in PyTorch.
const MAX_RANK: usize = 64;

/// The longest key of a storage, in bytes; PyTorch numbers them.
const MAX_KEY: usize = 128;

/// How many layers of `Parameter` may surround a tensor.
const MAX_WRAPPING: usize = 4;

/// Whether a value is a tensor or a parameter, of a readable kind or not.
pub(super) fn is_tensor(pickle: &Pickle<'_>, value: Value) -> bool {
    pickle.object(value).is_some_and(|(module, name, _)| {
        module.starts_with("torch.") && name.starts_with("_rebuild_")
    })
}

/// The name of a storage: `('storage', class, key, device, count, view)`.
pub(super) struct StorageName<'a> {
    pub(super) class: &'a str,
    pub(super) key: &'a str,
    count: u64,
    /// Older files may name a part of a storage by its first element.
    offset: u64,
}

impl<'a> StorageName<'a> {
    pub(super) fn of(pickle: &Pickle<'a>, identifier: Value) -> Option<Self> {
        let [tag, class, key, _, count, rest @ ..] = pickle.tuple(identifier)? else {
            return None;
        };
        let (module, class) = pickle.global(*class)?;
        if pickle.text(*tag)? != "storage" || !module.starts_with("torch") {
            return None;
        }
        let part = rest.first().and_then(|&part| pickle.tuple(part));
        let offset = match part {
            Some(part) => unsigned(*part.get(1)?)?,
            None => 0,
        };
        Some(Self {
            class,
            key: pickle.text(*key).filter(|key| key.len() <= MAX_KEY)?,
            count: unsigned(*count)?,
            offset,
        })
    }
}

fn unsigned(value: Value) -> Option<u64> {
    match value {
        Value::Integer(integer) => u64::try_from(integer).ok(),
        _ => None,
    }
}

/// A tensor as the pickle describes it.
pub(super) struct View<'a> {
    storage: &'a str,
    pub(super) element: Element,
    /// Elements of the storage.
    count: u64,
    offset: u64,
    shape: Vec<u64>,
    strides: Vec<u64>,
}

impl<'a> View<'a> {
    /// Reads `_rebuild_tensor_v2(storage, offset, shape, strides, ...)`, or that within
    /// `_rebuild_parameter(tensor, ...)`.
    pub(super) fn of(
        pickle: &Pickle<'a>,
        key: &str,
        mut value: Value,
    ) -> Result<Self, WeightProblem> {
        let unsupported = |found: String| WeightProblem::UnsupportedTensor {
            key: key.to_owned(),
            found,
        };
        let malformed = || WeightProblem::malformed(key, "its description does not hold together");
        for _ in 0..MAX_WRAPPING {
            let Some((module, name, object)) = pickle.object(value) else {
                return Err(malformed());
            };
            let arguments = pickle.tuple(object.arguments).ok_or_else(malformed)?;
            match (module, name) {
                ("torch._utils", "_rebuild_tensor" | "_rebuild_tensor_v2") => {
                    return Self::described(pickle, key, arguments)?.ok_or_else(malformed);
                }
                ("torch._utils", "_rebuild_parameter" | "_rebuild_parameter_with_state") => {
                    value = *arguments.first().ok_or_else(malformed)?;
                }
                _ => return Err(unsupported(pickle.describe(value))),
            }
        }
        Err(malformed())
    }

    fn described(
        pickle: &Pickle<'a>,
        key: &str,
        arguments: &[Value],
    ) -> Result<Option<Self>, WeightProblem> {
        let [storage, offset, shape, strides, ..] = arguments else {
            return Ok(None);
        };
        let Some(Node::Persistent(identifier)) = pickle.node(*storage) else {
            return Ok(None);
        };
        let Some(storage) = StorageName::of(pickle, *identifier) else {
            return Ok(None);
        };
        let Some(element) = Element::from_storage_class(storage.class) else {
            return Err(WeightProblem::UnsupportedTensor {
                key: key.to_owned(),
                found: format!("elements of a {:?}", storage.class),
            });
        };
        let numbers = |value: Value| -> Option<Vec<u64>> {
            let members = pickle.tuple(value)?;
            if members.len() > MAX_RANK {
                return None;
            }
            members.iter().map(|&member| unsigned(member)).collect()
        };
        let build = || {
            Some(Self {
                storage: storage.key,
                element,
                count: storage.count,
                offset: unsigned(*offset)?.checked_add(storage.offset)?,
                shape: numbers(*shape)?,
                strides: numbers(*strides)?,
            })
        };
        Ok(build().filter(|view| view.shape.len() == view.strides.len()))
    }

    /// The number of elements, if it can be counted.
    fn elements(&self) -> Option<u64> {
        if self.shape.contains(&0) {
            return Some(0);
        }
        self.shape
            .iter()
            .try_fold(1_u64, |product, &length| product.checked_mul(length))
    }

    /// One more than the largest index into the storage, for a view that is not empty.
    fn extent(&self) -> Option<u64> {
        let steps = self.shape.iter().zip(&self.strides);
        let last = steps
            .into_iter()
            .try_fold(self.offset, |last, (&length, &stride)| {
                last.checked_add(length.checked_sub(1)?.checked_mul(stride)?)
            });
        last?.checked_add(1)
    }

    fn is_contiguous(&self) -> bool {
        let mut expected = 1;
        self.shape
            .iter()
            .zip(&self.strides)
            .rev()
            .all(|(&length, &stride)| {
                let fits = length == 1 || stride == expected;
                expected *= length;
                fits
            })
    }
}

/// Where the numbers are.
pub(super) enum Storages<'a> {
    Archive {
        archive: Archive<'a>,
        folder: &'a str,
    },
    Legacy(BTreeMap<&'a str, &'a [u8]>),
}

/// Turns views into numbers, within a bound on the memory for all of them.
pub(super) struct Decoder<'a> {
    storages: Storages<'a>,
    big_endian: bool,
    /// Storages whose checksum was compared already: many tensors may share one.
    checked: BTreeMap<String, &'a [u8]>,
    limit: u64,
    used: u64,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(storages: Storages<'a>, big_endian: bool, file: usize) -> Self {
        Self {
            storages,
            big_endian,
            checked: BTreeMap::new(),
            limit: (file as u64)
                .saturating_mul(EXPANSION)
                .saturating_add(EXPANSION_FLOOR),
            used: 0,
        }
    }

    fn storage(&mut self, key: &str, name: &str) -> Result<&'a [u8], WeightProblem> {
        if let Some(data) = self.checked.get(name) {
            return Ok(data);
        }
        let data = match &self.storages {
            Storages::Archive { archive, folder } => {
                archive.read(&format!("{folder}data/{name}"))?
            }
            Storages::Legacy(storages) => storages.get(name).copied(),
        };
        let data = data.ok_or_else(|| WeightProblem::MissingStorage {
            key: key.to_owned(),
            storage: name.to_owned(),
        })?;
        self.checked.insert(name.to_owned(), data);
        Ok(data)
    }

    pub(super) fn tensor(&mut self, key: &str, view: View<'_>) -> Result<RawTensor, WeightProblem> {
        let malformed = || WeightProblem::malformed(key, "its shape cannot be counted");
        let elements = view.elements().ok_or_else(malformed)?;
        let bytes = self.storage(key, view.storage)?;
        let size = view.element.size();
        if elements > 0 {
            let expected = view.extent().ok_or_else(malformed)?;
            let found = view.count.min((bytes.len() / size) as u64);
            if expected > found {
                return Err(WeightProblem::OutsideStorage {
                    key: key.to_owned(),
                    expected,
                    found,
                });
            }
        }
        self.used = self.used.saturating_add(elements.saturating_mul(4));
        if self.used > self.limit {
            return Err(WeightProblem::OutOfProportion {
                key: key.to_owned(),
                limit: self.limit,
                found: self.used,
            });
        }
        let numbers = |values: &[u64]| -> Result<Vec<usize>, WeightProblem> {
            let narrow = |&value| usize::try_from(value).map_err(|_| malformed());
            values.iter().map(narrow).collect()
        };
        let shape = numbers(&view.shape)?;
        let data = if elements == 0 {
            Vec::new()
        } else if view.is_contiguous() {
            // Within the storage, as the extent was checked above.
            let start = view.offset as usize * size;
            let end = start + elements as usize * size;
            view.element.decode(&bytes[start..end], self.big_endian)
        } else {
            let strides = numbers(&view.strides)?;
            let offset = view.offset as usize;
            view.element
                .gather(bytes, self.big_endian, offset, &shape, &strides)
        };
        Ok(RawTensor { shape, data })
    }
}
