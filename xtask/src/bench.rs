//! `cargo xtask bench`: nepenthe and PyTorch in turn, on the same threads, in one table.
//!
//! Each side is a process that prepares a case and runs it whenever asked (`bench/src/main.rs`,
//! `bench/pytorch/worker.py`); only one of them works at a time. Both fill weights and images by the
//! same rule, and a row counts only if both come to the same value. Ratios are taken pair by pair, which a
//! machine that changes its speed disturbs least; times are medians.
//!
//! `--peers` times inference beside ONNX Runtime and OpenVINO (`bench/pytorch/exported.py`) in a table of its own.

mod case;
mod peers;
mod programs;
mod side;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use case::{Case, cases};
use programs::{Programs, Role, build};
use side::{Side, median, number};

/// The options of a benchmark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Words that the names of the rows must hold.
    words: Vec<String>,
    runs: usize,
    threads: usize,
    python: PathBuf,
    compiled: bool,
    scaling: bool,
    peers: bool,
}

impl Plan {
    /// Understands the command line after `bench`.
    ///
    /// # Errors
    /// If an option is unknown or lacks its value.
    pub(crate) fn parse(arguments: &[String]) -> Result<Self> {
        let mut plan = Self {
            words: Vec::new(),
            runs: 7,
            threads: 2,
            python: PathBuf::from("bench/pytorch/venv/bin/python"),
            compiled: false,
            scaling: false,
            peers: false,
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || {
                let value = arguments.next();
                value.with_context(|| format!("{argument}: expected a value, found none"))
            };
            match argument.as_str() {
                "--runs" => plan.runs = count(argument, value()?)?,
                "--threads" => plan.threads = count(argument, value()?)?,
                "--python" => plan.python = PathBuf::from(value()?),
                "--compiled" => plan.compiled = true,
                "--scaling" => plan.scaling = true,
                "--peers" => plan.peers = true,
                option if option.starts_with('-') => {
                    bail!("unexpected argument `{option}`\n\nhint: see `cargo xtask --help`")
                }
                word => plan.words.push(word.to_owned()),
            }
        }
        Ok(plan)
    }
}

fn count(option: &str, text: &str) -> Result<usize> {
    let number = text.parse().ok().filter(|&number| number > 0);
    number.with_context(|| format!("{option}: expected a number above 0, found `{text}`"))
}

/// Runs the benchmark; the table goes to standard output, talk to standard error.
///
/// # Errors
/// If a side cannot be started or ends early, or if both come to different values.
pub(crate) fn run(plan: &Plan, folder: &Path) -> Result<()> {
    let chosen: Vec<Case> = cases()
        .into_iter()
        .filter(|case| {
            plan.words
                .iter()
                .all(|word| case.name.contains(word.as_str()))
                && case.peers == plan.peers
        })
        .collect();
    ensure!(
        !chosen.is_empty(),
        "no row has {:?} in its name\n\nhint: rows are called `block 48@128 batch 2 forward` or `adair mini 481x321 restore`",
        plan.words
    );
    let program = build(folder)?;
    let programs = Programs {
        plan,
        folder,
        program: &program,
    };
    if plan.peers {
        return peers::run(&programs, &chosen);
    }
    let rate = product_rate(&programs)?;
    println!("\n{}", header(plan));
    for case in &chosen {
        eprintln!("{} ...", case.name);
        println!("{}", row(&programs, case, rate)?);
    }
    Ok(())
}

/// The best rate of a GEMM of square matrices on either side, in operations a second.
fn product_rate(programs: &Programs<'_>) -> Result<f64> {
    let plan = Plan {
        runs: 9,
        compiled: false,
        scaling: false,
        ..programs.plan.clone()
    };
    let case = Case {
        name: "product".to_owned(),
        options: "--network product --work forward".to_owned(),
        passes: 1.0,
        scales: false,
        apart: false,
        peers: false,
    };
    let measured = measure(
        &Programs {
            plan: &plan,
            ..*programs
        },
        &case,
    )?;
    let [ours, theirs] = [&measured[&Role::Nepenthe], &measured[&Role::PyTorch]];
    let flop = number(&theirs.greeting, "flop")?;
    let [ours_rate, theirs_rate] = [ours, theirs].map(|side| flop / (side.milliseconds() * 1e6));
    println!(
        "{} threads, {} vector unit, PyTorch {}. GEMM of square matrices: {ours_rate:.0} GFLOP/s by the gemm \
         crate, {theirs_rate:.0} by PyTorch; rooflines use the larger.",
        plan.threads,
        ours.greeting["unit"].as_str().unwrap_or("unknown"),
        theirs.greeting["version"].as_str().unwrap_or("unknown"),
    );
    Ok(ours_rate.max(theirs_rate) * 1e9)
}

fn header(plan: &Plan) -> String {
    let mut names = vec![
        "case",
        "PyTorch ms",
        "nepenthe ms",
        "ratio",
        "roofline ms",
        "of roofline",
        "memory MB",
        "nepenthe MB",
        "share",
    ];
    if plan.compiled {
        names.extend(["compiled ms", "ratio"]);
    }
    if plan.scaling {
        names.extend(["1 thread ms", "scaling"]);
    }
    let rule = names.iter().enumerate();
    let rule: Vec<&str> = rule
        .map(|(index, _)| if index == 0 { "---" } else { "---:" })
        .collect();
    format!("| {} |\n| {} |", names.join(" | "), rule.join(" | "))
}

/// What came of the turns of a side.
struct Measured {
    seconds: Vec<f64>,
    value: f64,
    peak_bytes: f64,
    greeting: Value,
}

impl Measured {
    fn milliseconds(&self) -> f64 {
        1e3 * median(self.seconds.clone())
    }

    /// How often as fast `other` is, pair by pair.
    fn ratio(&self, other: &Self) -> f64 {
        let pairs = self.seconds.iter().zip(&other.seconds);
        median(pairs.map(|(own, other)| own / other).collect())
    }
}

/// Lets the sides of a case take turns.
fn measure(programs: &Programs<'_>, case: &Case) -> Result<BTreeMap<Role, Measured>> {
    let plan = programs.plan;
    let mut roles = vec![Role::Nepenthe, Role::PyTorch];
    if plan.compiled {
        roles.push(Role::Compiled);
    }
    if plan.scaling && case.scales {
        roles.push(Role::Single);
    }
    let mut measured = BTreeMap::new();
    for roles in roles.chunks(if case.apart { 1 } else { roles.len() }) {
        let sides = turns(programs, case, roles, |_| case.options.clone())?;
        measured.extend(sides);
    }
    Ok(measured)
}

/// Lets some sides take turns. Compiled PyTorch may be missing from the result.
fn turns(
    programs: &Programs<'_>,
    case: &Case,
    roles: &[Role],
    options: impl Fn(Role) -> String,
) -> Result<BTreeMap<Role, Measured>> {
    let mut sides = Vec::new();
    for &role in roles {
        let warm = |mut side: Side| side.warm_up().map(|value| (role, side, value));
        match programs.start(role, &options(role)).and_then(warm) {
            Ok(side) => sides.push(side),
            Err(error) if role == Role::Compiled => {
                eprintln!("{}: torch.compile: {error:#}", case.name);
            }
            Err(error) => return Err(error.context(case.name.clone())),
        }
    }
    for _ in 0..programs.plan.runs {
        for (_, side, _) in &mut sides {
            side.run()?;
        }
    }
    let ended = sides
        .into_iter()
        .map(|(role, side, value)| Ok((role, side.end(value)?)));
    ended.collect()
}

fn row(programs: &Programs<'_>, case: &Case, rate: f64) -> Result<String> {
    let measured = measure(programs, case)?;
    let [ours, theirs] = [&measured[&Role::Nepenthe], &measured[&Role::PyTorch]];
    ensure!(
        (ours.value - theirs.value).abs() <= 1e-3 * theirs.value.abs().max(0.1),
        "{}: nepenthe comes to {}, PyTorch to {}",
        case.name,
        ours.value,
        theirs.value
    );
    let roofline = 1e3 * case.passes * number(&theirs.greeting, "flop")? / rate;
    let mut cells = vec![
        case.name.clone(),
        format!("{:.1}", theirs.milliseconds()),
        format!("{:.1}", ours.milliseconds()),
        format!("**{:.2}**", theirs.ratio(ours)),
        format!("{roofline:.1}"),
        format!("{:.0} %", 100.0 * roofline / ours.milliseconds()),
    ];
    cells.extend([theirs, ours].map(|side| format!("{:.0}", side.peak_bytes / 1e6)));
    cells.push(format!("{:.2}", ours.peak_bytes / theirs.peak_bytes));
    for (wanted, role) in [
        (programs.plan.compiled, Role::Compiled),
        (programs.plan.scaling, Role::Single),
    ] {
        if wanted {
            cells.extend(comparison(measured.get(&role), ours));
        }
    }
    Ok(format!("| {} |", cells.join(" | ")))
}

/// Time of another side and its ratio to ours, or dashes.
fn comparison(other: Option<&Measured>, ours: &Measured) -> [String; 2] {
    let Some(other) = other else {
        return ["-", "-"].map(str::to_owned);
    };
    [
        format!("{:.1}", other.milliseconds()),
        format!("{:.2}", other.ratio(ours)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Plan> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Plan::parse(&arguments)
    }

    #[test]
    fn options_are_understood_or_refused() {
        let plan = parse("block --runs 3 training --scaling --peers").unwrap();
        assert_eq!((plan.runs, plan.threads), (3, 2));
        assert!(plan.scaling && plan.peers && !plan.compiled);
        assert_eq!(plan.words, ["block", "training"]);
        for (wrong, named) in [
            ("--runs", "--runs"),
            ("--runs 0", "`0`"),
            ("--threads two", "`two`"),
            ("--fast", "`--fast`"),
        ] {
            let error = format!("{:#}", parse(wrong).unwrap_err());
            assert!(error.contains(named), "{error}");
        }
    }

    #[test]
    fn rows_have_names_of_their_own() {
        let mut names: Vec<String> = cases().into_iter().map(|case| case.name).collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn medians_of_even_and_odd_counts() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
    }
}
