//! A record on disk: envelopes, one a line, as in in-toto's bundles (JSON Lines).
//!
//! `nepenthe unlearn` and `nepenthe audit` write one line each, so that their files are plain JSON too; files about the same
//! weights can be joined.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::audit::{TEST_RESULT_TYPE, TestResult};
use crate::envelope::Envelope;
use crate::erasure::{ERASURE_TYPE, Erasure};
use crate::error::{Error, Result};
use crate::key::{PublicKey, SigningKey};
use crate::statement::{Statement, parse_statement};

/// The name of the record in the folder of a run or an audit.
pub const RECORD: &str = "record.json";
/// No record is longer than this, in bytes: 64 MiB, some million images.
const LONGEST: u64 = 64 << 20;
const MOST_LINES: usize = 16;
const HINT: &str =
    "a record is the record.json in the folder of nepenthe unlearn or nepenthe audit";

/// What a record says.
#[derive(Clone, Debug)]
pub struct Record {
    path: PathBuf,
    /// Name and SHA-256 of the weights.
    subject: (String, String),
    envelopes: Vec<Envelope>,
    /// The erasure, if the record is of one.
    pub erasure: Option<Statement<Erasure>>,
    /// The audits.
    pub audits: Vec<Statement<TestResult>>,
}

/// Who signed a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// The key that was asked about signed every line.
    ByKey,
    /// A line carries no signature.
    Nobody,
    /// A line carries signatures, none of them by the key.
    ByOthers,
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// If the file cannot be read, is too long, is no list of envelopes, or a statement in it is damaged, of an unknown
    /// type or version, or about other weights than the first.
    pub fn open(path: &Path) -> Result<Self> {
        let bytes = nepenthe_files::read(path, LONGEST).map_err(Error::io(
            path,
            "read the record",
            HINT,
        ))?;
        Self::parse(path, &bytes)
    }

    /// Reads a record from the bytes of the file `path`, which errors name.
    ///
    /// # Errors
    /// As [`Self::open`], of the bytes.
    pub fn parse(path: &Path, bytes: &[u8]) -> Result<Self> {
        let mut record = Self {
            path: path.to_owned(),
            subject: Default::default(),
            envelopes: Vec::new(),
            erasure: None,
            audits: Vec::new(),
        };
        let fail = |problem: String| Err(Error::wrong(path.display(), problem, HINT));
        let lines: Vec<&[u8]> = bytes.split_inclusive(|&byte| byte == b'\n').collect();
        if lines.is_empty() {
            return fail("expected a record, found an empty file".to_owned());
        }
        if lines.len() > MOST_LINES {
            let found = lines.len();
            return fail(format!(
                "expected at most {MOST_LINES} envelopes, one a line, found {found} lines"
            ));
        }
        for (index, line) in lines.iter().enumerate() {
            let place = match lines.len() {
                1 => path.display().to_string(),
                _ => format!("{}, line {}", path.display(), index + 1),
            };
            record.add(&place, line)?;
        }
        Ok(record)
    }

    fn add(&mut self, place: &str, line: &[u8]) -> Result<()> {
        let envelope = Envelope::parse(place, line)?;
        let statement = parse_statement(place, &envelope.payload)?;
        let subject = if statement["predicateType"] == TEST_RESULT_TYPE {
            let audit = TestResult::from_json(place, statement)?;
            self.audits.push(audit);
            self.audits[self.audits.len() - 1].subject(place)?
        } else {
            // Also where the type is unknown: the error names the one expected.
            let erasure = Erasure::from_json(place, statement)?;
            if self.erasure.is_some() {
                let problem = format!("expected one statement of {ERASURE_TYPE}, found two");
                let hint = "keep the records of two erasures in two files";
                return Err(Error::wrong(place, problem, hint));
            }
            self.erasure.insert(erasure).subject(place)?
        };
        let subject = (subject.0.to_owned(), subject.1.to_owned());
        if self.envelopes.is_empty() {
            self.subject = subject;
        } else if self.subject.1 != subject.1 {
            let problem = format!(
                "subject: expected the weights of SHA-256 {}, as in the lines before, found {}",
                self.subject.1, subject.1
            );
            let hint = "keep statements about other weights in a file of their own";
            return Err(Error::wrong(place, problem, hint));
        }
        self.envelopes.push(envelope);
        Ok(())
    }

    /// The path of the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Name and SHA-256 of the weights that it is about.
    #[must_use]
    pub fn subject(&self) -> (&str, &str) {
        (&self.subject.0, &self.subject.1)
    }

    /// The ids of all keys that it names, each once; the id of a signature that names no key is empty.
    #[must_use]
    pub fn key_ids(&self) -> BTreeSet<&str> {
        let lines = self.envelopes.iter();
        let signatures = lines.flat_map(|envelope| &envelope.signatures);
        signatures
            .map(|signature| signature.keyid.as_str())
            .collect()
    }

    /// Whether every line carries a signature; [`signed_by`](Self::signed_by) says whether it is by a key.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.envelopes
            .iter()
            .all(|line| !line.signatures.is_empty())
    }

    /// Whether every line is signed by `key`.
    #[must_use]
    pub fn signed_by(&self, key: &PublicKey) -> Signed {
        let lines = &self.envelopes;
        match () {
            () if !self.is_signed() => Signed::Nobody,
            () if lines.iter().all(|line| line.is_signed_by(key)) => Signed::ByKey,
            () => Signed::ByOthers,
        }
    }
}

/// The line of a statement, signed if a key is given.
#[must_use]
pub fn line<P: serde::Serialize>(statement: &Statement<P>, key: Option<&SigningKey>) -> String {
    let envelope = Envelope::of(statement.to_json());
    match key {
        Some(key) => envelope.signed(key).to_json(),
        None => envelope.to_json(),
    }
}

#[cfg(test)]
mod tests;
