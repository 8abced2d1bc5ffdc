//! A pickle read as data.
//!
//! Python's `pickle` is a program for a small stack machine, and running one can run anything.
//! This reader runs nothing. A class is its name, a call is the pair of callee and arguments, and an
//! object is a call with a state; which of them are `torch` tensors is decided later, on the finished
//! graph. So hyper-parameters, optimiser state, callbacks and unknown classes are read and ignored.
//!
//! Values live in one arena and refer to each other by index. Sharing and cycles are therefore as
//! Python has them, dropping a deep structure does not recurse, and memory is bounded by
//! [`most_steps`].
//!
//! Why not the `pytorch-reader` crate, the reader behind Burn's `PytorchStore`: it is as careful
//! about hostile bytes, but refuses a whole file for what stands beside the weights (a
//! `defaultdict`, `deque` or other container subclass with contents, dictionary keys that are
//! neither text nor integer, an object that holds a tensor, a sparse or complex tensor), loses a
//! plain dictionary met a second time, and lets one of two tensors with the same dotted name win
//! by chance.

mod machine;
mod source;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use nepenthe_files::printable;
use thiserror::Error;

pub(super) use machine::parse;

/// Most opcodes of a pickle in a small file. A network of 600 tensors with its optimiser needs about
/// a hundred thousand; each step costs up to some 200 bytes, with what is looked for afterwards.
const STEPS: usize = 160_000;

/// A large file may have one more opcode for each of so many bytes: numbers take most of it.
const BYTES_A_STEP: usize = 100;

/// Most opcodes of a pickle in a file of this length.
pub(super) fn most_steps(file: usize) -> usize {
    STEPS + file / BYTES_A_STEP
}

/// Largest pickle, in bytes: what fits into a [`Span`].
const MAX_PICKLE_BYTES: usize = 256 << 20;

/// The longest text that is looked at, in bytes: a stranger may repeat a long one a million
/// times. No honest name comes near.
const MAX_TEXT_BYTES: usize = 1024;

/// A pickle that cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("at byte {offset}: {problem}")]
pub struct PickleError {
    /// Where, counted from the start of the pickle.
    pub offset: usize,
    /// Why.
    pub problem: PickleProblem,
}

/// The ways in which a pickle is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PickleProblem {
    /// It ends before its `STOP`.
    #[error("expected more bytes, found the end")]
    Truncated,
    /// A byte that is no instruction of protocols 1 to 5.
    #[error("expected an instruction of pickle protocol 1 to 5, found {0:#04x}")]
    UnknownOpcode(u8),
    /// Another protocol.
    #[error("expected pickle protocol 2 to 5, found {0}")]
    Protocol(u8),
    /// An instruction takes more than there is.
    #[error("expected a value on the stack, found none")]
    StackUnderflow,
    /// An instruction needs a mark and there is none.
    #[error("expected a mark on the stack, found none")]
    NoMark,
    /// A value that was never stored is asked for.
    #[error("expected a stored value under {0}, found none")]
    MissingMemo(u32),
    /// Something that is no container is to be filled.
    #[error("expected a container to fill, found a plain value")]
    NotAContainer,
    /// A dictionary is given a key without a value.
    #[error("expected pairs of key and value, found an odd number")]
    OddItems,
    /// More work than any honest file needs.
    #[error("expected at most {most} instructions in a file of its length, found more")]
    TooLong {
        /// The most instructions that are followed.
        most: usize,
    },
}

/// A run of bytes of the pickle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Span {
    start: u32,
    length: u32,
}

/// A Python value: small ones in place, the others in the arena.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Value {
    None,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(Span),
    Bytes(Span),
    Node(u32),
    /// A value that is not read: an integer beyond 64 bits, an extension code, an out-of-band
    /// buffer.
    Opaque,
}

/// A value with parts.
#[derive(Debug)]
pub(super) enum Node {
    Tuple(Vec<Value>),
    /// Lists and sets.
    List(Vec<Value>),
    Dict(Vec<(Value, Value)>),
    Global {
        module: Span,
        name: Span,
    },
    Object(Box<Object>),
    /// Something kept outside the pickle, by its identifier.
    Persistent(Value),
}

/// The result of a call that was not made.
#[derive(Debug)]
pub(super) struct Object {
    /// What would have been called, usually a [`Node::Global`].
    pub(super) class: Value,
    /// Its arguments, usually a [`Node::Tuple`].
    pub(super) arguments: Value,
    /// Entries set afterwards, as in a dictionary subclass.
    pub(super) items: Vec<(Value, Value)>,
    /// Its attributes, usually a [`Node::Dict`].
    pub(super) state: Option<Value>,
}

/// A pickle that was read.
#[derive(Debug)]
pub(super) struct Pickle<'a> {
    bytes: &'a [u8],
    nodes: Vec<Node>,
    /// The value that Python's `load` would return.
    pub(super) root: Value,
    /// Offset of the first byte after the pickle.
    pub(super) end: usize,
    /// Opcodes that were followed. No container has more entries than that, nor have all together.
    pub(super) steps: usize,
}

impl<'a> Pickle<'a> {
    fn span(&self, span: Span) -> &'a [u8] {
        let start = span.start as usize;
        self.bytes
            .get(start..start + span.length as usize)
            .unwrap_or_default()
    }

    /// The arena's entry, if the value has one.
    pub(super) fn node(&self, value: Value) -> Option<&Node> {
        match value {
            Value::Node(index) => self.nodes.get(index as usize),
            _ => None,
        }
    }

    /// Every entry of the arena.
    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    fn short_text(&self, span: Span) -> Option<&'a str> {
        let bytes = Some(self.span(span)).filter(|bytes| bytes.len() <= MAX_TEXT_BYTES)?;
        std::str::from_utf8(bytes).ok()
    }

    /// Valid UTF-8 text of at most [`MAX_TEXT_BYTES`].
    pub(super) fn text(&self, value: Value) -> Option<&'a str> {
        match value {
            Value::Text(span) => self.short_text(span),
            _ => None,
        }
    }

    /// A tuple's members.
    pub(super) fn tuple(&self, value: Value) -> Option<&[Value]> {
        match self.node(value)? {
            Node::Tuple(members) => Some(members),
            _ => None,
        }
    }

    /// Module and name of a class or function.
    pub(super) fn global(&self, value: Value) -> Option<(&'a str, &'a str)> {
        match self.node(value)? {
            Node::Global { module, name } => {
                Some((self.short_text(*module)?, self.short_text(*name)?))
            }
            _ => None,
        }
    }

    /// An object's callee by name, its arguments and entries.
    pub(super) fn object(&self, value: Value) -> Option<(&'a str, &'a str, &Object)> {
        match self.node(value)? {
            Node::Object(object) => {
                let (module, name) = self.global(object.class)?;
                Some((module, name, object))
            }
            _ => None,
        }
    }

    /// The entries of a dictionary, an `OrderedDict` or another dictionary subclass.
    pub(super) fn mapping(&self, value: Value) -> Option<Items<'_>> {
        match self.node(value)? {
            Node::Dict(items) => Some(Cow::Borrowed(items)),
            Node::Object(object) if !object.items.is_empty() => Some(Cow::Borrowed(&object.items)),
            Node::Object(object) if self.global(object.class) == Some(ORDERED_DICT) => {
                self.ordered_pairs(object.arguments).map(Cow::Owned)
            }
            _ => None,
        }
    }

    /// `OrderedDict([[key, value], ...])`, the form that Python 2 writes.
    fn ordered_pairs(&self, arguments: Value) -> Option<Vec<(Value, Value)>> {
        let Some(&list) = self.tuple(arguments)?.first() else {
            return Some(Vec::new());
        };
        let pair = |&value: &Value| match self.node(value)? {
            Node::Tuple(pair) | Node::List(pair) => match pair[..] {
                [key, value] => Some((key, value)),
                _ => None,
            },
            _ => None,
        };
        match self.node(list)? {
            Node::Tuple(pairs) | Node::List(pairs) => pairs.iter().map(pair).collect(),
            _ => None,
        }
    }

    /// A short description for messages.
    pub(super) fn describe(&self, value: Value) -> String {
        match value {
            Value::None => "None".into(),
            Value::Bool(_) => "a truth value".into(),
            Value::Integer(_) => "an integer".into(),
            Value::Float(_) => "a number".into(),
            Value::Text(_) => "a text".into(),
            Value::Bytes(_) => "bytes".into(),
            Value::Opaque => "a value of unknown kind".into(),
            Value::Node(_) => match self.node(value) {
                Some(Node::Tuple(_)) => "a tuple".into(),
                Some(Node::List(_)) => "a list".into(),
                Some(Node::Dict(_)) => "a dictionary".into(),
                Some(Node::Persistent(_)) => "a storage".into(),
                Some(Node::Global { .. }) => "a class".into(),
                Some(Node::Object(_)) | None => match self.object(value) {
                    Some((module, name, _)) => {
                        format!("an object of `{}`", class_name(module, name))
                    }
                    None => "an object".into(),
                },
            },
        }
    }
}

/// The entries of a mapping.
pub(super) type Items<'p> = Cow<'p, [(Value, Value)]>;

const ORDERED_DICT: (&str, &str) = ("collections", "OrderedDict");

/// A class name fit for a message, whatever the file has there.
pub(super) fn class_name(module: &str, name: &str) -> String {
    let text: String = format!("{module}.{name}").chars().take(120).collect();
    printable(&text).into_owned()
}
