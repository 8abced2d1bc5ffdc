//! A record on disk: envelopes, one a line, as in in-toto's bundles (JSON Lines).
//!
//! `nepenthe unlearn` writes one line, so that the file is plain JSON too; an audit may add the line of its result.

use std::path::{Path, PathBuf};

use crate::audit::{TEST_RESULT_TYPE, TestResult};
use crate::envelope::Envelope;
use crate::erasure::{ERASURE_TYPE, Erasure};
use crate::error::{Error, Result};
use crate::key::{PublicKey, SigningKey};
use crate::statement::{Statement, predicate_type};

/// The name of the record in the folder of a run.
pub const RECORD: &str = "record.json";
/// No record is longer than this, in bytes: 64 MiB, some million images.
const LONGEST: u64 = 64 << 20;
const MOST_LINES: usize = 16;
const HINT: &str = "a record is the record.json in the folder of a run of nepenthe unlearn";

/// What a record says.
#[derive(Clone, Debug)]
pub struct Record {
    path: PathBuf,
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

    /// Reads the bytes of the file `path`.
    fn parse(path: &Path, bytes: &[u8]) -> Result<Self> {
        let mut record = Self {
            path: path.to_owned(),
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
        let payload = &envelope.payload;
        if predicate_type(place, payload)? == TEST_RESULT_TYPE {
            self.audits.push(TestResult::parse(place, payload)?);
        } else {
            // Also where the type is unknown: the error names the one expected.
            let erasure = Erasure::parse(place, payload)?;
            if self.erasure.is_some() {
                let problem = format!("expected one statement of {ERASURE_TYPE}, found two");
                let hint = "keep the records of two erasures in two files";
                return Err(Error::wrong(place, problem, hint));
            }
            self.erasure = Some(erasure);
        }
        self.envelopes.push(envelope);
        self.check_one_subject(place)
    }

    fn check_one_subject(&self, place: &str) -> Result<()> {
        let mut digests = Vec::new();
        if let Some(erasure) = &self.erasure {
            digests.push(erasure.subject(place)?.1);
        }
        for audit in &self.audits {
            digests.push(audit.subject(place)?.1);
        }
        match digests.iter().find(|digest| **digest != digests[0]) {
            None => Ok(()),
            Some(found) => {
                let problem = format!(
                    "subject: expected the weights of SHA-256 {}, as in the lines before, found {found}",
                    digests[0]
                );
                let hint = "keep statements about other weights in a file of their own";
                Err(Error::wrong(place, problem, hint))
            }
        }
    }

    /// Its file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Name and SHA-256 of the weights that it is about.
    ///
    /// # Errors
    /// Never for a record that was opened.
    pub fn subject(&self) -> Result<(&str, &str)> {
        let place = self.path.display().to_string();
        match (&self.erasure, self.audits.first()) {
            (Some(erasure), _) => erasure.subject(&place),
            (None, Some(audit)) => audit.subject(&place),
            (None, None) => Err(Error::wrong(place, "expected a statement, found none", "")),
        }
    }

    /// The ids of all keys that it names.
    #[must_use]
    pub fn key_ids(&self) -> Vec<&str> {
        let signatures = self
            .envelopes
            .iter()
            .flat_map(|envelope| &envelope.signatures);
        signatures
            .map(|signature| signature.keyid.as_str())
            .collect()
    }

    /// Whether every line is signed by `key`.
    #[must_use]
    pub fn signed_by(&self, key: &PublicKey) -> Signed {
        let lines = &self.envelopes;
        match () {
            () if lines.iter().any(|line| line.signatures.is_empty()) => Signed::Nobody,
            () if lines.iter().all(|line| line.is_signed_by(key)) => Signed::ByKey,
            () => Signed::ByOthers,
        }
    }
}

/// The line of a statement, signed where there is a key.
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
