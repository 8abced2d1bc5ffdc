//! The stack machine of pickle protocols 1 to 5 (Python's `pickletools`), without execution.

use std::collections::BTreeMap;

use super::source::{Source, decimal, integer};
use super::{MAX_PICKLE_BYTES, Node, Object, Pickle, PickleError, PickleProblem, Value};

/// Reads the pickle at the start of `bytes`, of at most `most` instructions; what follows its `STOP` is left alone.
///
/// # Errors
/// Names the byte at which the pickle cannot be followed.
pub(in super::super) fn parse(bytes: &[u8], most: usize) -> Result<Pickle<'_>, PickleError> {
    let mut machine = Machine {
        source: Source {
            bytes: &bytes[..bytes.len().min(MAX_PICKLE_BYTES)],
            position: 0,
        },
        stack: Vec::new(),
        marks: Vec::new(),
        memo: BTreeMap::new(),
        nodes: Vec::new(),
        steps: 0,
        most,
    };
    match machine.run() {
        Ok(root) => Ok(Pickle {
            bytes: machine.source.bytes,
            nodes: machine.nodes,
            root,
            end: machine.source.position,
            steps: machine.steps,
        }),
        Err(PickleProblem::Truncated) if bytes.len() > MAX_PICKLE_BYTES => {
            Err(machine.error(PickleProblem::TooLong { most }))
        }
        Err(problem) => Err(machine.error(problem)),
    }
}

type Outcome<T = ()> = Result<T, PickleProblem>;

struct Machine<'a> {
    source: Source<'a>,
    stack: Vec<Value>,
    /// Heights of the stack at the open marks.
    marks: Vec<usize>,
    memo: BTreeMap<u32, Value>,
    nodes: Vec<Node>,
    steps: usize,
    most: usize,
}

impl<'a> Machine<'a> {
    fn error(&self, problem: PickleProblem) -> PickleError {
        PickleError {
            offset: self.source.position,
            problem,
        }
    }

    fn run(&mut self) -> Outcome<Value> {
        while self.steps < self.most {
            self.steps += 1;
            let opcode = self.source.byte()?;
            if opcode == b'.' {
                return self.pop();
            }
            let done = self.scalar(opcode)?
                || self.string(opcode)?
                || self.container(opcode)?
                || self.reference(opcode)?;
            if !done {
                self.source.position -= 1;
                return Err(PickleProblem::UnknownOpcode(opcode));
            }
        }
        Err(PickleProblem::TooLong { most: self.most })
    }

    /// Instructions that push one plain value or only frame the stream.
    fn scalar(&mut self, opcode: u8) -> Outcome<bool> {
        let value = match opcode {
            0x80 => {
                let version = self.source.byte()?;
                if !(2..=5).contains(&version) {
                    return Err(PickleProblem::Protocol(version));
                }
                return Ok(true);
            }
            // FRAME: lengths are only of use to a streaming reader.
            0x95 => return self.source.take(8).map(|_| true),
            b'N' => Value::None,
            0x88 => Value::Bool(true),
            0x89 => Value::Bool(false),
            b'J' => Value::Integer(i64::from(i32::from_le_bytes(self.source.array()?))),
            b'K' => Value::Integer(i64::from(self.source.byte()?)),
            b'M' => Value::Integer(i64::from(u16::from_le_bytes(self.source.array()?))),
            0x8a => {
                let length = u64::from(self.source.byte()?);
                integer(self.source.take(length)?)
            }
            0x8b => {
                let length = self.source.length32()?;
                integer(self.source.take(length)?)
            }
            b'G' => Value::Float(f64::from_be_bytes(self.source.array()?)),
            // Integers and truth values of protocol 1.
            b'I' | b'L' => {
                let line = self.source.line()?;
                decimal(self.source.text(line))
            }
            // Codes of an extension registry and out-of-band buffers mean nothing here.
            0x82 => self.source.take(1).map(|_| Value::Opaque)?,
            0x83 => self.source.take(2).map(|_| Value::Opaque)?,
            0x84 => self.source.take(4).map(|_| Value::Opaque)?,
            0x97 => Value::Opaque,
            0x98 => return Ok(true),
            _ => return Ok(false),
        };
        self.stack.push(value);
        Ok(true)
    }

    /// Instructions that push a text or bytes.
    fn string(&mut self, opcode: u8) -> Outcome<bool> {
        let source = &mut self.source;
        let length = match opcode {
            b'U' | b'C' | 0x8c => u64::from(source.byte()?),
            b'T' | b'X' | b'B' => source.length32()?,
            0x8d | 0x8e | 0x96 => u64::from_le_bytes(source.array()?),
            _ => return Ok(false),
        };
        let span = source.span(length)?;
        self.stack.push(match opcode {
            b'C' | b'B' | 0x8e | 0x96 => Value::Bytes(span),
            _ => Value::Text(span),
        });
        Ok(true)
    }

    /// Instructions that build and fill tuples, lists, sets and dictionaries.
    fn container(&mut self, opcode: u8) -> Outcome<bool> {
        match opcode {
            b'(' => self.marks.push(self.stack.len()),
            b')' => self.push_node(Node::Tuple(Vec::new())),
            b'}' => self.push_node(Node::Dict(Vec::new())),
            b']' | 0x8f => self.push_node(Node::List(Vec::new())),
            b't' => {
                let members = self.pop_mark()?;
                self.push_node(Node::Tuple(members));
            }
            b'l' | 0x91 => {
                let members = self.pop_mark()?;
                self.push_node(Node::List(members));
            }
            b'd' => {
                let items = pairs(&self.pop_mark()?)?;
                self.push_node(Node::Dict(items));
            }
            0x85..=0x87 => {
                let members = self.pop_many(usize::from(opcode - 0x84))?;
                self.push_node(Node::Tuple(members));
            }
            b'a' => {
                let member = self.pop()?;
                self.extend(&[member])?;
            }
            b'e' | 0x90 => {
                let members = self.pop_mark()?;
                self.extend(&members)?;
            }
            b's' => {
                let item = self.pop_many(2)?;
                self.set_items(&item)?;
            }
            b'u' => {
                let items = self.pop_mark()?;
                self.set_items(&items)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Instructions about the stack, the memo, classes and objects.
    fn reference(&mut self, opcode: u8) -> Outcome<bool> {
        match opcode {
            b'0' if self.marks.last() == Some(&self.stack.len()) => {
                // As in CPython, POP also takes away a mark.
                self.marks.pop();
            }
            b'0' => self.pop().map(drop)?,
            b'1' => self.pop_mark().map(drop)?,
            b'2' => self.stack.push(self.top()?),
            b'h' => {
                let index = u32::from(self.source.byte()?);
                self.recall(index)?;
            }
            b'j' => {
                let index = u32::from_le_bytes(self.source.array()?);
                self.recall(index)?;
            }
            b'q' => {
                let index = u32::from(self.source.byte()?);
                self.memo.insert(index, self.top()?);
            }
            b'r' => {
                let index = u32::from_le_bytes(self.source.array()?);
                self.memo.insert(index, self.top()?);
            }
            // The number of steps bounds the memo, so its length fits.
            0x94 => {
                let index = self.memo.len() as u32;
                self.memo.insert(index, self.top()?);
            }
            b'c' | b'i' | 0x93 => self.class(opcode)?,
            b'P' => {
                let identifier = Value::Text(self.source.line()?);
                self.push_node(Node::Persistent(identifier));
            }
            b'Q' => {
                let identifier = self.pop()?;
                self.push_node(Node::Persistent(identifier));
            }
            b'R' | 0x81 => {
                let call = self.pop_many(2)?;
                self.push_object(call[0], call[1]);
            }
            0x92 => {
                let call = self.pop_many(3)?;
                self.push_object(call[0], call[1]);
            }
            b'o' => {
                let mut call = self.pop_mark()?.into_iter();
                let class = call.next().ok_or(PickleProblem::StackUnderflow)?;
                let arguments = self.add_node(Node::Tuple(call.collect()));
                self.push_object(class, arguments);
            }
            // BUILD: the attributes tell a whole module.
            b'b' => {
                let state = self.pop()?;
                let top = self.top()?;
                if let Value::Node(index) = top
                    && let Some(Node::Object(object)) = self.nodes.get_mut(index as usize)
                {
                    object.state = Some(state);
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// GLOBAL, INST and STACK_GLOBAL: a class or function by name.
    fn class(&mut self, opcode: u8) -> Outcome {
        if opcode == 0x93 {
            let names = self.pop_many(2)?;
            match names[..] {
                [Value::Text(module), Value::Text(name)] => {
                    self.push_node(Node::Global { module, name });
                }
                _ => self.stack.push(Value::Opaque),
            }
            return Ok(());
        }
        let module = self.source.line()?;
        let name = self.source.line()?;
        if opcode == b'c' {
            self.push_node(Node::Global { module, name });
            return Ok(());
        }
        let members = self.pop_mark()?;
        let class = self.add_node(Node::Global { module, name });
        let arguments = self.add_node(Node::Tuple(members));
        self.push_object(class, arguments);
        Ok(())
    }

    fn add_node(&mut self, node: Node) -> Value {
        // At most three nodes a step, so the index fits.
        let index = self.nodes.len() as u32;
        self.nodes.push(node);
        Value::Node(index)
    }

    fn push_node(&mut self, node: Node) {
        let value = self.add_node(node);
        self.stack.push(value);
    }

    fn push_object(&mut self, class: Value, arguments: Value) {
        self.push_node(Node::Object(Box::new(Object {
            class,
            arguments,
            items: Vec::new(),
            state: None,
        })));
    }

    /// The lowest height of the stack that may be popped: marks stand between values.
    fn floor(&self) -> usize {
        self.marks.last().copied().unwrap_or(0)
    }

    fn top(&self) -> Outcome<Value> {
        if self.stack.len() <= self.floor() {
            return Err(PickleProblem::StackUnderflow);
        }
        self.stack
            .last()
            .copied()
            .ok_or(PickleProblem::StackUnderflow)
    }

    fn pop(&mut self) -> Outcome<Value> {
        let value = self.top()?;
        self.stack.pop();
        Ok(value)
    }

    fn pop_many(&mut self, count: usize) -> Outcome<Vec<Value>> {
        match self.stack.len().checked_sub(count) {
            Some(start) if start >= self.floor() => Ok(self.stack.split_off(start)),
            _ => Err(PickleProblem::StackUnderflow),
        }
    }

    fn pop_mark(&mut self) -> Outcome<Vec<Value>> {
        let start = self.marks.pop().ok_or(PickleProblem::NoMark)?;
        Ok(self.stack.split_off(start.min(self.stack.len())))
    }

    fn recall(&mut self, index: u32) -> Outcome {
        let value = *self
            .memo
            .get(&index)
            .ok_or(PickleProblem::MissingMemo(index))?;
        self.stack.push(value);
        Ok(())
    }

    /// The container on top of the stack, or `None` if it is something nobody looks into.
    fn target(&mut self) -> Outcome<Option<&mut Node>> {
        match self.top()? {
            Value::Node(index) => Ok(self.nodes.get_mut(index as usize)),
            Value::Opaque => Ok(None),
            _ => Err(PickleProblem::NotAContainer),
        }
    }

    fn extend(&mut self, members: &[Value]) -> Outcome {
        match self.target()? {
            Some(Node::List(list)) => list.extend_from_slice(members),
            // The members of a list subclass hold nothing that is looked for here.
            Some(Node::Object(_)) | None => {}
            Some(_) => return Err(PickleProblem::NotAContainer),
        }
        Ok(())
    }

    fn set_items(&mut self, members: &[Value]) -> Outcome {
        let new = pairs(members)?;
        match self.target()? {
            Some(Node::Dict(items)) => items.extend(new),
            Some(Node::Object(object)) => object.items.extend(new),
            None => {}
            Some(_) => return Err(PickleProblem::NotAContainer),
        }
        Ok(())
    }
}

fn pairs(members: &[Value]) -> Outcome<Vec<(Value, Value)>> {
    let (pairs, rest) = members.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(PickleProblem::OddItems);
    }
    Ok(pairs.iter().map(|&[key, value]| (key, value)).collect())
}
