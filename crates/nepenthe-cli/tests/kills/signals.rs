//! Commands that are killed, or told to stop, at any moment.

use std::path::Path;
use std::time::{Duration, Instant};

use super::command::{Case, case};
use super::common::Folder;
use super::contents::{check_nothing_lies_about, check_whole, contents, copy};
use super::{TRAIN, UNLEARN};

/// How often each command is cut off, unless the environment says it.
const KILLS: usize = 2;

/// What cuts a command off, in turn, two for each copy of the inputs. SIGKILL leaves no chance to tidy up, so only after the
/// first of two can the other signals be asked what they left.
const SIGNALS: [i32; 8] = [
    libc::SIGTERM,
    libc::SIGKILL,
    libc::SIGKILL,
    libc::SIGTERM,
    libc::SIGHUP,
    libc::SIGKILL,
    libc::SIGKILL,
    libc::SIGHUP,
];

/// Moments that are the same in every run of the tests.
struct Moments(u64);

impl Moments {
    fn within(&mut self, whole: Duration) -> Duration {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        whole.mul_f64((self.0 >> 40) as f64 / (1_u64 << 24) as f64)
    }
}

/// Cuts `case` off at random moments, twice in a row each time, and compares what it then makes with what it makes
/// undisturbed.
fn cut_off(inputs: &Path, case: &Case) {
    let kills = std::env::var("NEPENTHE_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let undisturbed = copy(inputs);
    let begin = Instant::now();
    case.finish(undisturbed.path());
    let mut whole = begin.elapsed();
    let expected = contents(undisturbed.path());
    let mut moments = Moments(case.name().len() as u64);
    let mut caught = 0;
    for first in (0..kills).step_by(2) {
        let disturbed = copy(inputs);
        let folder = disturbed.path();
        for number in first..kills.min(first + 2) {
            let signal = SIGNALS[number % SIGNALS.len()];
            let after = moments.within(whole);
            let status = case.interrupt(folder, after, signal);
            caught += usize::from(!status.success());
            if status.success() && number == first {
                // It was slower when it was measured.
                whole = whole.min(after);
            }
            check_whole(folder);
            if signal != libc::SIGKILL && number == first {
                check_nothing_lies_about(folder, &format!("{} after signal {signal}", case.name()));
            }
        }
        case.finish(folder);
        check_whole(folder);
        for (path, bytes) in contents(folder) {
            let is_same = expected.get(&path) == Some(&bytes);
            assert!(is_same, "{}: {} differs", case.name(), path.display());
        }
        assert_eq!(
            contents(folder).len(),
            expected.len(),
            "{}: files are missing",
            case.name()
        );
    }
    eprintln!(
        "{}: cut off {kills} times, {caught} before its end",
        case.name()
    );
}

#[test]
fn training() {
    let inputs = Folder::new();
    inputs.recipe("train.toml", TRAIN);
    cut_off(
        inputs.root(),
        &case("train --recipe train.toml -o out", "--resume"),
    );
}

#[test]
fn unlearning() {
    let inputs = Folder::new();
    inputs.network("net.safetensors");
    inputs.file("unlearn.toml", UNLEARN);
    // A manifest key of its own would differ from run to run.
    inputs.succeed(&["key", "new", "--kind", "manifest", "-o", "manifest-key"]);
    let unlearn = "unlearn --recipe unlearn.toml -o out --manifest-key manifest-key";
    cut_off(inputs.root(), &case(unlearn, "--resume"));
}

#[test]
fn writing_images_weights_and_tables() {
    let inputs = Folder::new();
    inputs.network("net.safetensors");
    for (name, side) in [("a", 64), ("b", 72), ("c", 80)] {
        inputs.picture(&format!("photos/{name}.png"), side, side);
    }
    let degrade = "degrade --photos photos --tasks haze,rain,noise-25 -o out";
    let evaluate = "evaluate --model net.safetensors --scenes 2 --json out.json --csv out.csv";
    for case in [
        case("restore --model net.safetensors photos -o out", "--force"),
        case(degrade, "--force"),
        case(
            "convert net.safetensors -o half.safetensors --half",
            "--force",
        ),
        case(evaluate, "--force"),
    ] {
        cut_off(inputs.root(), &case);
    }
}

#[test]
fn audits() {
    let inputs = Folder::new();
    inputs.runs();
    let audit = "audit --before runs/before --after runs/after --retrained runs/retrained --images 2 --relearn-steps 2 \
                 --relearn-rates 1e-3 --crop 16 --replicates 20 -o out";
    cut_off(inputs.root(), &case(audit, ""));
}

#[test]
fn studies() {
    let inputs = Folder::new();
    let study = "reproduce smoke --only table1 --set forget=[\"rain\"] --set train.steps=3 --set unlearn.fit.steps=2 \
                 --set seeds=[1] -o out";
    cut_off(inputs.root(), &case(study, ""));
}
