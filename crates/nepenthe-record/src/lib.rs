//! Records of unlearning that others can check: in-toto statements in signed DSSE envelopes, keyed manifests of the data,
//! and model signatures.
//!
//! A signature says who vouches for a record, not that it is true. What can be checked without trust is in it too: the
//! digests of the weights before and after, the complete recipe, and manifests of the data, so that the run can be
//! repeated and its result compared byte by byte. The formats and what they prove are in `docs/RECORD.md`.
//!
//! ```
//! use nepenthe_record::{Envelope, SigningKey};
//!
//! let key = SigningKey::ed25519()?;
//! let line = Envelope::of("{}").signed(&key).to_json();
//! let read = Envelope::parse("the example", line.as_bytes())?;
//! assert!(read.is_signed_by(&key.public()));
//! # Ok::<(), nepenthe_record::Error>(())
//! ```

mod audit;
mod encoding;
mod envelope;
mod erasure;
mod error;
mod key;
mod manifest;
mod model;
mod record;
mod statement;

pub use audit::{TEST_RESULT_TYPE, TestResult, Verdict};
pub use envelope::{Envelope, IN_TOTO, Signature, pre_authentication_encoding};
pub use erasure::{ERASURE_TYPE, Erasure, Machine, Manifests, Package, RecipeText, Run};
pub use error::{Error, Result};
pub use key::{ManifestKey, PublicKey, SigningKey, write_new};
pub use manifest::{Content, Difference, MANIFEST_TYPE, Manifest, Role};
pub use model::{sign_model, verify_model};
pub use record::{RECORD, Record, Signed, line};
pub use statement::{ResourceDescriptor, STATEMENT_TYPE, Statement};
