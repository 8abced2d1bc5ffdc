//! A tensor as the pickle of `torch.save` describes it, and its numbers.
//!
//! The description is a storage, an offset, a shape and strides. Nothing of it is trusted before
//! it was checked against the bytes that are there.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use super::RawTensor;
use super::archive::Archive;
use super::element::Element;
use super::error::WeightProblem;
use super::pickle::{Node, Pickle, Value};

/// Tensors may take this many times the bytes of the file as `f32`, and [`EXPANSION_FLOOR`] more:
/// half precision doubles, and shared storages count once for every name.
const EXPANSION: u64 = 3;
const EXPANSION_FLOOR: u64 = 32 << 20;

/// The most dimensions of a tensor that is read. Networks have up to five; a stranger may write millions.
pub(super) const MAX_RANK: usize = 8;

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

/// Why a tensor that a file lists cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is no dense tensor of real numbers, but this.
    Unsupported(String),
    /// Its description does not hold together.
    Malformed,
    /// There are two of its name.
    Twice,
}

impl Unreadable {
    /// Of a tensor with more than [`MAX_RANK`] dimensions.
    pub(super) fn too_many_dimensions(rank: usize) -> Self {
        Self::Unsupported(format!("one of {rank} dimensions, more than {MAX_RANK}"))
    }

    pub(super) fn problem(&self, key: &str) -> WeightProblem {
        let key = key.to_owned();
        match self {
            Self::Unsupported(found) => WeightProblem::UnsupportedTensor {
                key,
                found: found.clone(),
            },
            Self::Malformed => {
                WeightProblem::malformed(&key, "its description does not hold together")
            }
            Self::Twice => WeightProblem::DuplicateKey { key },
        }
    }
}

/// A tensor as the file describes it. Nothing of it was held against the storage yet.
#[derive(Debug, Clone)]
pub(super) struct View {
    storage: String,
    pub(super) element: Element,
    /// Elements of the storage.
    count: u64,
    offset: u64,
    pub(super) shape: Vec<usize>,
    strides: Vec<u64>,
}

impl View {
    /// A tensor that is the whole of its storage.
    pub(super) fn whole(storage: String, element: Element, shape: Vec<usize>) -> Self {
        let mut strides = vec![1; shape.len()];
        for axis in (1..shape.len()).rev() {
            strides[axis - 1] = (shape[axis] as u64).saturating_mul(strides[axis]);
        }
        Self {
            storage,
            element,
            count: u64::MAX,
            offset: 0,
            shape,
            strides,
        }
    }

    /// Gives a contiguous tensor another shape of as many elements.
    pub(super) fn reshape(&mut self, shape: Vec<usize>) {
        let reshaped = Self::whole(self.storage.clone(), self.element, shape);
        if self.elements() == reshaped.elements() && self.is_contiguous() {
            *self = Self {
                count: self.count,
                offset: self.offset,
                ..reshaped
            };
        }
    }

    /// Reads `_rebuild_tensor_v2(storage, offset, shape, strides, ...)`, or that within
    /// `_rebuild_parameter(tensor, ...)`.
    pub(super) fn of(pickle: &Pickle<'_>, mut value: Value) -> Result<Self, Unreadable> {
        for _ in 0..MAX_WRAPPING {
            let (module, name, object) = pickle.object(value).ok_or(Unreadable::Malformed)?;
            let arguments = pickle.tuple(object.arguments);
            let arguments = arguments.ok_or(Unreadable::Malformed)?;
            match (module, name) {
                ("torch._utils", "_rebuild_tensor" | "_rebuild_tensor_v2") => {
                    return Self::described(pickle, arguments);
                }
                ("torch._utils", "_rebuild_parameter" | "_rebuild_parameter_with_state") => {
                    value = *arguments.first().ok_or(Unreadable::Malformed)?;
                }
                _ => return Err(Unreadable::Unsupported(pickle.describe(value))),
            }
        }
        Err(Unreadable::Malformed)
    }

    fn described(pickle: &Pickle<'_>, arguments: &[Value]) -> Result<Self, Unreadable> {
        let storage = arguments.first().and_then(|&storage| {
            let Some(Node::Persistent(identifier)) = pickle.node(storage) else {
                return None;
            };
            StorageName::of(pickle, *identifier)
        });
        let storage = storage.ok_or(Unreadable::Malformed)?;
        let Some(element) = Element::from_storage_class(storage.class) else {
            let class: String = storage.class.chars().take(60).collect();
            return Err(Unreadable::Unsupported(format!("elements of a {class:?}")));
        };
        let rank = (arguments.get(2)).and_then(|&shape| Some(pickle.tuple(shape)?.len()));
        if let Some(rank) = rank.filter(|&rank| rank > MAX_RANK) {
            return Err(Unreadable::too_many_dimensions(rank));
        }
        let numbers = |value: Value| -> Option<Vec<u64>> {
            let members = pickle.tuple(value)?;
            members.iter().map(|&member| unsigned(member)).collect()
        };
        let build = || {
            let [_, offset, shape, strides, ..] = *arguments else {
                return None;
            };
            let (shape, strides) = (numbers(shape)?, pickle.tuple(strides)?);
            if shape.len() != strides.len() {
                return None;
            }
            Some(Self {
                storage: storage.key.to_owned(),
                element,
                count: storage.count,
                offset: unsigned(offset)?.checked_add(storage.offset)?,
                shape: shape
                    .into_iter()
                    .map(|length| usize::try_from(length).ok())
                    .collect::<Option<_>>()?,
                strides: strides
                    .iter()
                    .map(|&stride| unsigned(stride))
                    .collect::<Option<_>>()?,
            })
        };
        build().ok_or(Unreadable::Malformed)
    }

    /// The number of elements, if it can be counted.
    fn elements(&self) -> Option<u64> {
        if self.shape.contains(&0) {
            return Some(0);
        }
        self.shape
            .iter()
            .try_fold(1_u64, |product, &length| product.checked_mul(length as u64))
    }

    /// One more than the largest index into the storage, for a view that is not empty.
    fn extent(&self) -> Option<u64> {
        let steps = self.shape.iter().zip(&self.strides);
        let last = steps
            .into_iter()
            .try_fold(self.offset, |last, (&length, &stride)| {
                let steps = (length as u64).checked_sub(1)?;
                last.checked_add(steps.checked_mul(stride)?)
            });
        last?.checked_add(1)
    }

    fn is_contiguous(&self) -> bool {
        let mut expected = 1_u64;
        self.shape
            .iter()
            .zip(&self.strides)
            .rev()
            .all(|(&length, &stride)| {
                let fits = length == 1 || stride == expected;
                expected = expected.saturating_mul(length as u64);
                fits
            })
    }
}

/// Where the numbers are.
#[derive(Debug)]
pub(super) enum Storages {
    /// Entries of a zip archive, below `folder`.
    Archive {
        archive: Archive,
        folder: String,
        big_endian: bool,
    },
    /// Parts of the file, little-endian.
    Ranges(BTreeMap<String, Range<usize>>),
}

/// The most memory that reading a file may take beyond its own bytes.
pub(super) fn limit(bytes: &[u8]) -> u64 {
    let bytes = bytes.len() as u64;
    bytes
        .saturating_mul(EXPANSION)
        .saturating_add(EXPANSION_FLOOR)
}

/// Turns views into numbers, within a bound on the memory for all of them.
pub(super) struct Decoder<'a> {
    storages: &'a Storages,
    bytes: &'a [u8],
    /// Storages whose checksum was compared already: many tensors may share one.
    checked: BTreeSet<String>,
    /// The compressed storage that was unpacked last.
    unpacked: Option<(String, Rc<Vec<u8>>)>,
    limit: u64,
    used: u64,
}

/// The bytes of a storage.
enum Bytes<'a> {
    File(&'a [u8]),
    Unpacked(Rc<Vec<u8>>),
}

impl std::ops::Deref for Bytes<'_> {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Self::File(bytes) => bytes,
            Self::Unpacked(bytes) => bytes,
        }
    }
}

impl<'a> Decoder<'a> {
    pub(super) fn new(storages: &'a Storages, bytes: &'a [u8]) -> Self {
        Self {
            storages,
            bytes,
            checked: BTreeSet::new(),
            unpacked: None,
            limit: limit(bytes),
            used: 0,
        }
    }

    /// The bytes of the storage `name`, for the tensor `key`.
    fn storage(&mut self, key: &str, name: &str) -> Result<Bytes<'a>, WeightProblem> {
        let missing = || WeightProblem::MissingStorage {
            key: key.to_owned(),
            storage: name.to_owned(),
        };
        let (archive, folder) = match self.storages {
            Storages::Ranges(ranges) => {
                let range = ranges.get(name).cloned().ok_or_else(missing)?;
                return Ok(Bytes::File(&self.bytes[range]));
            }
            Storages::Archive {
                archive, folder, ..
            } => (archive, folder),
        };
        if let Some((last, bytes)) = &self.unpacked
            && last == name
        {
            return Ok(Bytes::Unpacked(bytes.clone()));
        }
        let entry = format!("{folder}data/{name}");
        if self.checked.contains(name) {
            return Ok(Bytes::File(archive.stored(self.bytes, &entry)?));
        }
        self.spend(key, archive.unpacked_size(&entry))?;
        Ok(
            match archive
                .read(self.bytes, &entry, limit(self.bytes))?
                .ok_or_else(missing)?
            {
                Cow::Borrowed(bytes) => {
                    self.checked.insert(name.to_owned());
                    Bytes::File(bytes)
                }
                Cow::Owned(bytes) => {
                    let bytes = Rc::new(bytes);
                    self.unpacked = Some((name.to_owned(), bytes.clone()));
                    Bytes::Unpacked(bytes)
                }
            },
        )
    }

    /// Counts memory against the limit.
    fn spend(&mut self, key: &str, bytes: u64) -> Result<(), WeightProblem> {
        self.used = self.used.saturating_add(bytes);
        if self.used > self.limit {
            return Err(WeightProblem::OutOfProportion {
                key: key.to_owned(),
                limit: self.limit,
                found: self.used,
            });
        }
        Ok(())
    }

    pub(super) fn tensor(&mut self, key: &str, view: &View) -> Result<RawTensor, WeightProblem> {
        let malformed = || WeightProblem::malformed(key, "its shape cannot be counted");
        let elements = view.elements().ok_or_else(malformed)?;
        let bytes = self.storage(key, &view.storage)?;
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
        self.spend(key, elements.saturating_mul(4))?;
        let big_endian = matches!(
            self.storages,
            Storages::Archive {
                big_endian: true,
                ..
            }
        );
        let data = if elements == 0 {
            Vec::new()
        } else if view.is_contiguous() {
            // Within the storage, as the extent was checked above.
            let start = view.offset as usize * size;
            let end = start + elements as usize * size;
            view.element.decode(&bytes[start..end], big_endian)
        } else {
            let narrow = |&stride: &u64| usize::try_from(stride).map_err(|_| malformed());
            let strides: Vec<usize> = view.strides.iter().map(narrow).collect::<Result<_, _>>()?;
            let offset = view.offset as usize;
            view.element
                .gather(&bytes, big_endian, offset, &view.shape, &strides)
        };
        Ok(RawTensor {
            shape: view.shape.clone(),
            data,
        })
    }
}
