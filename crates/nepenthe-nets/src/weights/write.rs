//! Writing safetensors: the same tensors give the same bytes, and a file appears whole or not at all.
//!
//! The header is written here because the format's crate keeps the metadata in an unordered map,
//! so its files differ from run to run. Its reader checks ours in the tests.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use half::f16;
use serde_json::{Map, Value, json};

use super::RawTensor;
use super::error::{WeightError, WeightProblem};

/// The element type to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dtype {
    /// Single precision: exact.
    #[default]
    F32,
    /// Half precision: rounded to the nearest, half the size.
    F16,
}

impl Dtype {
    fn size(self) -> usize {
        match self {
            Self::F32 => 4,
            Self::F16 => 2,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::F32 => "F32",
            Self::F16 => "F16",
        }
    }
}

/// The name under which the format keeps its metadata.
const METADATA: &str = "__metadata__";

/// The longest header that readers of the format accept, in bytes.
const MAX_HEADER: usize = 100_000_000;

/// Writes tensors and metadata as a safetensors file.
///
/// Tensors are in the order of their names. The file appears whole or not at all; an existing one is
/// replaced.
///
/// # Errors
/// A tensor's data do not fit its shape, a finite value is too large for half precision, a
/// tensor is called `__metadata__`, or the file cannot be written. Nothing is left behind then.
pub fn write_safetensors(
    path: &Path,
    tensors: &BTreeMap<String, RawTensor>,
    metadata: &BTreeMap<String, String>,
    dtype: Dtype,
) -> Result<(), WeightError> {
    let write = || {
        check(tensors, dtype)?;
        let header = header(tensors, metadata, dtype)?;
        nepenthe_files::write_with(path, |file| {
            file.write_all(&(header.len() as u64).to_le_bytes())?;
            file.write_all(&header)?;
            tensors
                .values()
                .try_for_each(|tensor| write_elements(file, &tensor.data, dtype))
        })
        .map_err(|source| WeightProblem::io("write it", source))
    };
    write().map_err(|problem| WeightError::new(path, problem))
}

fn check(tensors: &BTreeMap<String, RawTensor>, dtype: Dtype) -> Result<(), WeightProblem> {
    for (key, tensor) in tensors {
        let product = |product: u64, &length: &usize| product.saturating_mul(length as u64);
        let expected = tensor.shape.iter().fold(1, product);
        let found = tensor.data.len() as u64;
        if expected != found {
            return Err(WeightProblem::WrongLength {
                key: key.clone(),
                expected,
                found,
            });
        }
        let overflows = |value: &&f32| value.is_finite() && f16::from_f32(**value).is_infinite();
        if dtype == Dtype::F16
            && let Some(&value) = tensor.data.iter().find(overflows)
        {
            return Err(WeightProblem::HalfOverflow {
                key: key.clone(),
                value,
            });
        }
    }
    Ok(())
}

/// The header as JSON, padded with spaces so that the data start at a multiple of eight.
fn header(
    tensors: &BTreeMap<String, RawTensor>,
    metadata: &BTreeMap<String, String>,
    dtype: Dtype,
) -> Result<Vec<u8>, WeightProblem> {
    let problem = |detail: String| WeightProblem::Header { detail };
    let mut entries = Map::new();
    if !metadata.is_empty() {
        entries.insert(METADATA.to_owned(), json!(metadata));
    }
    let mut offset = 0;
    for (name, tensor) in tensors {
        if name == METADATA {
            return Err(problem(format!(
                "expected names of tensors, found the reserved {METADATA:?}"
            )));
        }
        let end = offset + tensor.data.len() * dtype.size();
        let entry = json!({
            "dtype": dtype.name(),
            "shape": tensor.shape,
            "data_offsets": [offset, end],
        });
        entries.insert(name.clone(), entry);
        offset = end;
    }
    let mut bytes =
        serde_json::to_vec(&Value::Object(entries)).map_err(|error| problem(error.to_string()))?;
    bytes.resize(bytes.len().next_multiple_of(8), b' ');
    if bytes.len() > MAX_HEADER {
        return Err(problem(format!(
            "expected at most {MAX_HEADER} bytes, found {}",
            bytes.len()
        )));
    }
    Ok(bytes)
}

fn write_elements(file: &mut dyn Write, data: &[f32], dtype: Dtype) -> io::Result<()> {
    let mut buffer = Vec::with_capacity(64 << 10);
    for part in data.chunks((64 << 10) / dtype.size()) {
        buffer.clear();
        match dtype {
            Dtype::F32 => buffer.extend(part.iter().flat_map(|value| value.to_le_bytes())),
            Dtype::F16 => buffer.extend(
                part.iter()
                    .flat_map(|value| f16::from_f32(*value).to_le_bytes()),
            ),
        }
        file.write_all(&buffer)?;
    }
    Ok(())
}
