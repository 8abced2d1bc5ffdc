//! Inference beside ONNX Runtime and OpenVINO, in `f32` and in `bf16`.
//!
//! Both get the network as ONNX. What each makes of the image is compared value by value with nepenthe's in `f32`, in grey
//! levels of 255; a row counts only if the others in `f32` agree with it.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use super::{Case, Programs, Role, turns};

/// All sides, nepenthe in `f32` first.
const ROLES: [Role; 5] = [
    Role::Nepenthe,
    Role::OnnxRuntime,
    Role::OpenVino,
    Role::NepentheBf16,
    Role::OpenVinoBf16,
];

const NAMES: [&str; 11] = [
    "case",
    "nepenthe ms",
    "ONNX Runtime ms",
    "OpenVINO ms",
    "ratio to the better",
    "nepenthe bf16 ms",
    "OpenVINO bf16 ms",
    "ratio",
    "nepenthe bf16: grey levels, worst",
    "OpenVINO bf16: grey levels, worst",
    "memory MB",
];

/// Grey levels by which engines may differ in `f32`, at worst.
const TOLERANCE: f64 = 0.1;

/// Prints the table.
pub(super) fn run(programs: &Programs<'_>, cases: &[Case]) -> Result<()> {
    let rule = NAMES.map(|name| if name == "case" { "---" } else { "---:" });
    println!("\n| {} |\n| {} |", NAMES.join(" | "), rule.join(" | "));
    let folder = std::env::temp_dir().join(format!("nepenthe-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let rows = cases.iter().try_for_each(|case| {
        eprintln!("{} ...", case.name);
        println!("{}", row(programs, case, &folder)?);
        Ok(())
    });
    // Nothing depends on it.
    let _ = fs::remove_dir_all(&folder);
    rows
}

fn row(programs: &Programs<'_>, case: &Case, folder: &Path) -> Result<String> {
    let place = |role: Role| folder.join(format!("{role:?}"));
    let options = |role| format!("{} --save {}", case.options, place(role).display());
    let measured = turns(programs, case, &ROLES, options)?;
    let side = |role| &measured[&role];
    let exact = output(&place(Role::Nepenthe))?;
    let off = |role| -> Result<Difference> {
        let found = output(&place(role))?;
        Difference::of(&exact, &found).with_context(|| format!("{}: {role:?}", case.name))
    };
    for role in [Role::OnnxRuntime, Role::OpenVino] {
        let Difference { worst, .. } = off(role)?;
        let name = &case.name;
        ensure!(
            worst <= TOLERANCE,
            "{name}: {role:?} is {worst} grey levels off"
        );
    }
    let [ours, onnx, openvino, ours_bf16, openvino_bf16] = ROLES.map(side);
    let better = onnx.ratio(ours).min(openvino.ratio(ours));
    let milliseconds = |role| format!("{:.1}", side(role).milliseconds());
    let grey = |role| -> Result<String> {
        let Difference { mean, worst } = off(role)?;
        Ok(format!("{mean:.3}, {worst:.2}"))
    };
    let memory = ROLES.map(|role| format!("{:.0}", side(role).peak_bytes / 1e6));
    let cells = [
        case.name.clone(),
        milliseconds(Role::Nepenthe),
        milliseconds(Role::OnnxRuntime),
        milliseconds(Role::OpenVino),
        format!("**{better:.2}**"),
        milliseconds(Role::NepentheBf16),
        milliseconds(Role::OpenVinoBf16),
        format!("**{:.2}**", openvino_bf16.ratio(ours_bf16)),
        grey(Role::NepentheBf16)?,
        grey(Role::OpenVinoBf16)?,
        memory.join(", "),
    ];
    Ok(format!("| {} |", cells.join(" | ")))
}

/// The output of a side.
fn output(path: &Path) -> Result<Vec<f32>> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    let values = bytes.as_chunks().0.iter();
    Ok(values.map(|&bytes| f32::from_le_bytes(bytes)).collect())
}

/// How far two outputs are apart, in grey levels.
#[derive(Debug, PartialEq)]
struct Difference {
    mean: f64,
    worst: f64,
}

impl Difference {
    fn of(one: &[f32], other: &[f32]) -> Result<Self> {
        let (expected, found) = (one.len(), other.len());
        ensure!(
            expected == found && found > 0,
            "expected an output of {expected} values, found {found}"
        );
        let (mut sum, mut worst) = (0.0, 0.0f64);
        for (one, other) in one.iter().zip(other) {
            let off = 255.0 * f64::from((one - other).abs());
            ensure!(
                off.is_finite(),
                "expected finite values, found {one} and {other}"
            );
            sum += off;
            worst = worst.max(off);
        }
        let mean = sum / found as f64;
        Ok(Self { mean, worst })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_are_compared_in_grey_levels() {
        let found = Difference::of(&[0.0, 0.5, 1.0], &[0.0, 0.5, 0.8]).unwrap();
        assert!((found.worst - 51.0).abs() < 1e-4 && (found.mean - 17.0).abs() < 1e-4);
        for wrong in [&[0.0][..], &[0.0, f32::NAN, 1.0]] {
            assert!(Difference::of(&[0.0, 0.5, 1.0], wrong).is_err());
        }
    }
}
