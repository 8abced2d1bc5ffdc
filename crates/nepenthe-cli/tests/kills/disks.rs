//! Disks that are full, write-protected or gone.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::TRAIN;
use super::command::{Case, case, wait};
use super::common::Folder;
use super::contents::{check_nothing_lies_about, check_whole, contents};

/// Lets no file of the command grow beyond `bytes`, as a disk that fills up does.
fn limited(mut command: Command, bytes: u64) -> Command {
    // SAFETY: both calls are allowed between fork and exec. Without the signal ignored, the process would be killed where a
    // full disk is an error of the write.
    unsafe {
        command.pre_exec(move || {
            libc::signal(libc::SIGXFSZ, libc::SIG_IGN);
            let limit = libc::rlimit {
                rlim_cur: bytes,
                rlim_max: bytes,
            };
            match libc::setrlimit(libc::RLIMIT_FSIZE, &raw const limit) {
                0 => Ok(()),
                _ => Err(std::io::Error::last_os_error()),
            }
        });
    }
    command
}

fn inputs() -> Folder {
    let inputs = Folder::new();
    inputs.network("net.safetensors");
    inputs.recipe("train.toml", TRAIN);
    for name in ["a", "b"] {
        inputs.picture(&format!("photos/{name}.png"), 64, 64);
    }
    inputs
}

/// Every command that writes, with a size that its largest file exceeds.
fn cases() -> [(Case, u64); 6] {
    let evaluate = "evaluate --model net.safetensors --scenes 1 --csv out.csv --json out.json";
    [
        (case("train --recipe train.toml -o out", "--resume"), 8000),
        (
            case("restore --model net.safetensors photos -o out", "--force"),
            1000,
        ),
        (
            case("degrade --photos photos --tasks haze -o out", "--force"),
            1000,
        ),
        (
            case(
                "convert net.safetensors -o half.safetensors --half",
                "--force",
            ),
            1000,
        ),
        (case(evaluate, "--force"), 10),
        (
            case("scenes --count 2 --size 64x64 -o out", "--force"),
            1000,
        ),
    ]
}

#[test]
fn a_full_disk_is_an_error_that_leaves_nothing_half() {
    for (case, bytes) in cases() {
        let inputs = inputs();
        let said = case.fail(limited(case.command(inputs.root()), bytes));
        assert!(
            said.contains("out") || said.contains("half.safetensors"),
            "{}: {said}",
            case.name()
        );
        check_whole(inputs.root());
        check_nothing_lies_about(inputs.root(), case.name());
        // With room, the same command goes through.
        case.finish(inputs.root());
        check_whole(inputs.root());
    }
}

#[test]
fn a_result_survives_a_disk_that_fills_up_while_it_is_replaced() {
    for (case, bytes) in cases() {
        let inputs = inputs();
        case.finish(inputs.root());
        let mut before = contents(inputs.root());
        if case.name() == "train" {
            continue; // A finished run is not replaced.
        }
        case.fail(limited(case.command(inputs.root()), bytes));
        // It would vouch for a tree of pairs that is half old and half new.
        before.remove(Path::new("out/manifest.json"));
        assert!(
            contents(inputs.root()) == before,
            "{} changed its result",
            case.name()
        );
    }
}

/// Somebody else, where this is root, who may write anywhere.
fn unprivileged(mut command: Command) -> Command {
    const NOBODY: u32 = 65534;
    // SAFETY: it only asks.
    if unsafe { libc::geteuid() } == 0 {
        command.uid(NOBODY).gid(NOBODY);
    }
    command
}

#[test]
fn a_folder_that_cannot_be_written_is_said_before_the_work() {
    let allow = |folder: &Folder, mode| {
        fs::set_permissions(folder.root(), fs::Permissions::from_mode(mode)).unwrap();
    };
    for (case, _) in cases() {
        let inputs = inputs();
        let before = contents(inputs.root());
        allow(&inputs, 0o555);
        // Where the build is in root's home, nobody else can start the program.
        let mut probe = unprivileged(Command::new(env!("CARGO_BIN_EXE_nepenthe")));
        let can_start = probe.arg("--version").stdout(Stdio::null()).status();
        if can_start.is_err() {
            eprintln!("not tested: {can_start:?}");
            return;
        }
        let said = case.fail(unprivileged(case.command(inputs.root())));
        assert!(said.contains("ermission"), "{}: {said}", case.name());
        allow(&inputs, 0o755);
        assert!(contents(inputs.root()) == before, "{}", case.name());
    }
}

/// Waits until the folder holds a file of this kind.
fn wait_for(folder: &Path, is_there: impl Fn(&Path) -> bool) {
    let begin = Instant::now();
    while !is_there(folder) {
        assert!(
            begin.elapsed() < Duration::from_secs(60),
            "nothing was written"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_folder_that_is_removed_under_way_is_an_error() {
    let inputs = inputs();
    inputs.recipe("train.toml", &TRAIN.replace("steps = 12", "steps = 100000"));
    let many = (0..40).map(|number| format!("photos/{number}.png"));
    many.for_each(|name| drop(inputs.picture(&name, 96, 96)));
    for case in [
        case("train --recipe train.toml -o out", ""),
        case("restore --model net.safetensors photos -o out", ""),
        case("degrade --photos photos --tasks haze,rain -o out", ""),
    ] {
        let said = File::create(inputs.path("stderr")).unwrap();
        let mut command = case.command(inputs.root());
        let mut child = command.stdout(Stdio::null()).stderr(said).spawn().unwrap();
        let out = inputs.path("out");
        wait_for(&out, |out| {
            let has_file = |folder: &Path| {
                fs::read_dir(folder).is_ok_and(|mut entries| {
                    entries.any(|entry| entry.is_ok_and(|entry| entry.path().is_file()))
                })
            };
            out.join("log.jsonl").exists() || has_file(out) || has_file(&out.join("haze/input"))
        });
        // Files may appear while the folder is removed.
        while fs::remove_dir_all(&out).is_err() && out.exists() {}
        let status = wait(&mut child);
        let said = fs::read_to_string(inputs.path("stderr")).unwrap();
        assert_eq!(status.code(), Some(1), "{}: {said}", case.name());
        assert!(
            said.contains("out") && said.contains("hint: "),
            "{}: {said}",
            case.name()
        );
        let _ = fs::remove_dir_all(&out);
    }
}

#[test]
fn without_a_stdout_the_work_is_done() {
    let inputs = inputs();
    let closed = Command::new("sh")
        .args([
            "-c",
            r#"exec "$0" "$@" >&-"#,
            env!("CARGO_BIN_EXE_nepenthe"),
        ])
        .args([
            "convert",
            "net.safetensors",
            "-o",
            "half.safetensors",
            "--half",
        ])
        .current_dir(inputs.root())
        .status();
    assert!(closed.unwrap().success());
    check_whole(inputs.root());
    assert!(inputs.path("half.safetensors").exists());
}
