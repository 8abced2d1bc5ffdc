//! Reading safetensors, through the format's own crate.

use std::collections::{BTreeMap, BTreeSet};

use safetensors::{Dtype, SafeTensorError, SafeTensors};

use super::element::Element;
use super::error::WeightProblem;
use super::state_dict::{common_prefix, strip};
use super::{Content, Format, RawTensor};

/// Reads all tensors and the metadata.
pub(super) fn read(bytes: &[u8]) -> Result<Content, WeightProblem> {
    check_header_length(bytes)?;
    let describe = |error| describe(error, bytes.len());
    let (_, header) = SafeTensors::read_metadata(bytes).map_err(describe)?;
    let file = SafeTensors::deserialize(bytes).map_err(describe)?;
    let prefix = common_prefix(&file.names(), false);
    let mut tensors = BTreeMap::new();
    let mut stored_types = BTreeSet::new();
    for (name, view) in file.iter() {
        let element = element(view.dtype()).ok_or_else(|| WeightProblem::UnsupportedTensor {
            key: name.to_owned(),
            found: format!("element type {:?}", view.dtype()),
        })?;
        stored_types.insert(element.name());
        let tensor = RawTensor {
            shape: view.shape().to_vec(),
            data: element.decode(view.data(), false),
        };
        tensors.insert(strip(name, &prefix).to_owned(), tensor);
    }
    Ok(Content {
        tensors,
        metadata: header
            .metadata()
            .iter()
            .flatten()
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
        format: Format::Safetensors,
        state_dict_key: None,
        stripped_prefix: Some(prefix).filter(|prefix| !prefix.is_empty()),
        skipped: Vec::new(),
        stored_types,
    })
}

fn check_header_length(bytes: &[u8]) -> Result<(), WeightProblem> {
    let length = bytes
        .first_chunk()
        .map_or(0, |length| u64::from_le_bytes(*length));
    let found = bytes.len() as u64;
    let expected = length.saturating_add(8);
    if expected > found {
        return Err(WeightProblem::Truncated {
            what: "the safetensors header".into(),
            expected,
            found,
        });
    }
    Ok(())
}

fn describe(error: SafeTensorError, length: usize) -> WeightProblem {
    WeightProblem::damaged(match error {
        SafeTensorError::MetadataIncompleteBuffer => format!(
            "expected its tensors to fill the file exactly, found {length} bytes that do not match \
             the header: it is cut short or was changed"
        ),
        other => format!("its safetensors header does not hold: {other}"),
    })
}

fn element(dtype: Dtype) -> Option<Element> {
    Some(match dtype {
        Dtype::F64 => Element::F64,
        Dtype::F32 => Element::F32,
        Dtype::F16 => Element::F16,
        Dtype::BF16 => Element::Bf16,
        Dtype::I64 => Element::I64,
        Dtype::I32 => Element::I32,
        Dtype::I16 => Element::I16,
        Dtype::I8 => Element::I8,
        Dtype::U64 => Element::U64,
        Dtype::U32 => Element::U32,
        Dtype::U16 => Element::U16,
        Dtype::U8 => Element::U8,
        Dtype::BOOL => Element::Bool,
        _ => return None,
    })
}
