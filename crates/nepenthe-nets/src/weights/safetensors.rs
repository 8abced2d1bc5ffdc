//! Reading safetensors, through the format's own crate.

use std::collections::BTreeMap;

use safetensors::{Dtype, SafeTensorError, SafeTensors};

use super::element::Element;
use super::error::{WeightProblem, quoted};
use super::state_dict::StateDict;
use super::tensor::{MAX_RANK, Storages, Unreadable, View};
use super::{Content, Format};

/// Lists all tensors and the metadata.
pub(super) fn read(bytes: &[u8]) -> Result<Content, WeightProblem> {
    check_header(bytes)?;
    let (length, header) =
        SafeTensors::read_metadata(bytes).map_err(|error| describe(error, bytes.len()))?;
    // The crate has checked that the tensors fill the rest of the file exactly.
    let data = length + 8;
    let mut dict = StateDict::default();
    let mut storages = BTreeMap::new();
    for (index, name) in header.offset_keys().iter().enumerate() {
        let Some(info) = header.info(name) else {
            continue;
        };
        let (start, end) = info.data_offsets;
        let storage = index.to_string();
        storages.insert(storage.clone(), data + start..data + end);
        let view = match element(info.dtype) {
            _ if info.shape.len() > MAX_RANK => {
                Err(Unreadable::too_many_dimensions(info.shape.len()))
            }
            Some(element) => Ok(View::whole(storage, element, info.shape.clone())),
            None => Err(Unreadable::Unsupported(format!(
                "element type {:?}",
                info.dtype
            ))),
        };
        dict.insert(name, view);
    }
    if dict.is_empty() {
        return Err(WeightProblem::NoStateDict {
            found: "a safetensors file without tensors".to_owned(),
        });
    }
    let metadata = header.metadata().clone().unwrap_or_default();
    let metadata: BTreeMap<String, String> = metadata.into_iter().collect();
    if metadata.contains_key(RUN_STEP) {
        shape_averages(&mut dict);
    }
    Ok(Content {
        state_dicts: vec![dict],
        module: None,
        metadata,
        format: Format::Safetensors,
        storages: Storages::Ranges(storages),
    })
}

/// Metadata key of the state of a run.
const RUN_STEP: &str = "nepenthe.step";

/// The state of a run keeps averaged weights flat; their shapes are those of the raw ones.
fn shape_averages(dict: &mut StateDict) {
    let averages: Vec<String> = dict
        .below("average.")
        .map(|(name, _)| name.to_owned())
        .collect();
    for name in averages {
        let raw = name.replacen("average.", "network.", 1);
        dict.reshape_like(&name, &raw);
    }
}

/// Most commas of the header in a small file: those of some twenty thousand tensors.
const COMMAS: usize = 160_000;

/// A large file may have one more comma for each of so many bytes: numbers take most of it.
const BYTES_A_COMMA: usize = 100;

/// The header must be there, and must not have more parts than an honest one: each costs the format's crate up to some
/// hundred bytes, whatever the file is worth.
fn check_header(bytes: &[u8]) -> Result<(), WeightProblem> {
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
    // As long as the file at most, as checked.
    let commas = bytes[8..expected as usize]
        .iter()
        .filter(|&&byte| byte == b',')
        .count();
    let most = COMMAS + bytes.len() / BYTES_A_COMMA;
    if commas > most {
        return Err(WeightProblem::damaged(format!(
            "expected at most {most} commas in its safetensors header, found {commas}"
        )));
    }
    Ok(())
}

fn describe(error: SafeTensorError, length: usize) -> WeightProblem {
    WeightProblem::damaged(match error {
        SafeTensorError::MetadataIncompleteBuffer => format!(
            "expected its tensors to fill the file exactly, found {length} bytes that do not match \
             the header: it is cut short or was changed"
        ),
        other => format!(
            "its safetensors header is invalid: {}",
            quoted(&other.to_string())
        ),
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
