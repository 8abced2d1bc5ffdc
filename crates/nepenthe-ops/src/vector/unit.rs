//! Which vector unit the kernels use: the best of this processor, or an older one by choice of the environment.

use std::ffi::OsStr;
use std::sync::OnceLock;

/// The vector units that kernels are compiled for, by the `f32` that one register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    /// What every processor of the target has: SSE2 on x86-64, NEON on AArch64.
    Baseline,
    /// AVX2 with fused multiply-add: 8 lanes.
    Avx2,
    /// AVX-512 (F, VL, DQ, BW): 16 lanes.
    Avx512,
}

/// Names of the units in [`UNIT_VARIABLE`].
const NAMES: [(&str, Unit); 3] = [
    ("baseline", Unit::Baseline),
    ("avx2", Unit::Avx2),
    ("avx512", Unit::Avx512),
];

/// Environment variable that limits the kernels to an older unit, for tests and measurements.
pub(crate) const UNIT_VARIABLE: &str = "NEPENTHE_VECTOR_UNIT";

/// The unit to use, decided once.
pub(crate) fn unit() -> Unit {
    static UNIT: OnceLock<Unit> = OnceLock::new();
    *UNIT.get_or_init(|| chosen(std::env::var_os(UNIT_VARIABLE).as_deref()).0)
}

/// Whether the unit in use multiplies `bf16`: AVX-512 with BF16.
pub(crate) fn multiplies_bf16() -> bool {
    static MULTIPLIES: OnceLock<bool> = OnceLock::new();
    *MULTIPLIES.get_or_init(|| unit() == Unit::Avx512 && has_bf16())
}

/// Whether this processor has AVX-512 BF16.
pub(crate) fn has_bf16() -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        is_x86_feature_detected!("avx512bf16")
    }
    #[cfg(not(target_arch = "x86_64"))]
    {
        false
    }
}

/// What is wrong with the environment's choice of a vector unit, for the program to say at its start: an unknown name,
/// or a unit that this processor lacks. The best unit is then used in its place.
pub fn vector_unit_problem() -> Option<String> {
    chosen(std::env::var_os(UNIT_VARIABLE).as_deref()).1
}

/// The unit for a value of the variable, and what is wrong with that value.
fn chosen(wanted: Option<&OsStr>) -> (Unit, Option<String>) {
    let best = detected();
    let Some(wanted) = wanted.filter(|wanted| !wanted.is_empty()) else {
        return (best, None);
    };
    let problem = match NAMES.iter().find(|(name, _)| wanted == *name) {
        Some(&(_, unit)) if unit <= best => return (unit, None),
        Some(_) => "this processor lacks it".to_owned(),
        None => format!("expected {}", NAMES.map(|(name, _)| name).join(", ")),
    };
    let (wanted, using) = (wanted.display(), name_of(best));
    let problem = format!("{UNIT_VARIABLE}={wanted}: {problem}; using {using}");
    (best, Some(problem))
}

/// The best unit of this processor.
fn detected() -> Unit {
    #[cfg(target_arch = "x86_64")]
    {
        let avx2 = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
        let avx512 = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512bw");
        match (avx2, avx512) {
            (true, true) => return Unit::Avx512,
            (true, false) => return Unit::Avx2,
            _ => {}
        }
    }
    Unit::Baseline
}

/// The name of the unit in use, for the record of a measurement: `avx512`, `avx2` or `baseline`.
pub fn vector_unit() -> &'static str {
    name_of(unit())
}

fn name_of(unit: Unit) -> &'static str {
    let found = NAMES.iter().find(|(_, candidate)| *candidate == unit);
    found.map_or("baseline", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_unit_is_said_and_the_accepted_ones_are_named() {
        let problem = |value: &str| chosen(Some(OsStr::new(value))).1;
        let text = problem("avx-512").expect("no unit of this name");
        assert!(
            text.starts_with(
                "NEPENTHE_VECTOR_UNIT=avx-512: expected baseline, avx2, avx512; using "
            ),
            "{text}"
        );
        assert_eq!(problem("baseline"), None);
        assert_eq!(problem(""), None);
        assert_eq!(chosen(None), (detected(), None));
        assert_eq!(chosen(Some(OsStr::new("baseline"))).0, Unit::Baseline);
        let is_there = detected() == Unit::Avx512;
        assert_eq!(problem("avx512").is_none(), is_there);
    }

    #[test]
    fn units_have_the_names_that_the_variable_takes() {
        assert!(NAMES.iter().any(|(name, _)| *name == vector_unit()));
        assert!(NAMES.is_sorted_by_key(|(_, unit)| *unit));
    }
}
