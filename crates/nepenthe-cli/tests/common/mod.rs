//! What the tests of the binary share: a folder of made inputs, small networks, and how to run the program.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use nepenthe::DeviceChoice;
use nepenthe_image::Image;
use nepenthe_nets::NetworkConfig;
use nepenthe_nets::import;
use nepenthe_nets::promptir::{PromptIrConfig, PromptSize};
use nepenthe_nets::restormer::Backbone;
use nepenthe_nets::weights::{Dtype, RawTensor, WeightFile, write_safetensors};

/// A network of a moment, for the place of `@NETWORK@` in a recipe.
const NETWORK: &str = r#"[network.sizes]
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }"#;

const TRAIN: &str = r#"
seed = 5
[fit]
steps = 2
batch = 2
crop = 16
[method]
name = "supervised"
@NETWORK@
[[data]]
layout = "scenes"
count = 3
size = [48, 48]
tasks = ["haze", "noise-25"]
[evaluation]
every = 1
[[evaluation.data]]
layout = "scenes"
count = 2
size = [64, 48]
seed = 9
tasks = ["haze", "noise-25"]
"#;

const UNLEARN: &str = r#"
seed = 5
forget = "haze"
retain = { samples = 2 }
[network]
from = "runs/before/last.safetensors"
[method]
name = "algorithm1"
[fit]
steps = 3
batch = 2
crop = 16
[[data]]
layout = "scenes"
count = 3
size = [48, 48]
tasks = ["haze", "noise-25"]
"#;

/// The program, away from the settings of whoever runs the tests.
pub(crate) fn nepenthe() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nepenthe"));
    command.env("NO_COLOR", "1").env_remove("RUST_BACKTRACE");
    command
}

/// A temporary folder of inputs.
pub(crate) struct Folder(tempfile::TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    /// The program, started in this folder.
    pub(crate) fn nepenthe(&self, arguments: &[&str]) -> Command {
        let mut command = nepenthe();
        command.current_dir(self.root()).args(arguments);
        command
    }

    /// Runs the program, which must succeed, and gives its stdout.
    pub(crate) fn succeed(&self, arguments: &[&str]) -> String {
        let output = self.nepenthe(arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {stderr}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs the program, which must refuse with exit code 1, a hint and each of `words`, leave the folder as it is
    /// and print no result. Gives its stderr.
    pub(crate) fn refuse(&self, arguments: &[&str], words: &[&str]) -> String {
        let before = listing(self.root());
        let output = self.nepenthe(arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {stderr}");
        for word in ["error: ", "hint: "].iter().chain(words) {
            assert!(
                stderr.contains(word),
                "{arguments:?}: no {word:?} in {stderr}"
            );
        }
        assert!(output.stdout.is_empty(), "{arguments:?} printed a result");
        assert_eq!(listing(self.root()), before, "{arguments:?} left something");
        stderr
    }

    /// Runs of a moment in `runs/`: `before` and `retrained`, which never saw haze, of two steps with scores on the way,
    /// and `after`, which forgot haze.
    pub(crate) fn runs(&self) {
        self.recipe("train.toml", TRAIN);
        self.file("unlearn.toml", UNLEARN);
        for (name, further) in [("before", &[][..]), ("retrained", &["--without", "haze"])] {
            let out = format!("runs/{name}");
            let arguments = ["train", "--recipe", "train.toml", "-o", &out];
            self.succeed(&[&arguments[..], further].concat());
        }
        let model = "runs/before/last.safetensors";
        self.succeed(&[
            "unlearn",
            "--model",
            model,
            "--recipe",
            "unlearn.toml",
            "-o",
            "runs/after",
        ]);
    }

    /// A recipe; `@NETWORK@` stands for a small network.
    pub(crate) fn recipe(&self, name: &str, recipe: &str) -> PathBuf {
        self.file(name, recipe.replace("@NETWORK@", NETWORK))
    }

    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    }

    /// A picture with a gradient and a texture.
    pub(crate) fn picture(&self, name: &str, width: usize, height: usize) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let value = |x: usize, y: usize| ((x * 7 + y * 3) % 32) as f32 / 40.0;
        let image = Image::from_fn(width, height, |x, y| {
            [
                value(x, y),
                value(y, x),
                (x + y) as f32 / (width + height) as f32,
            ]
        });
        image.save(&path).unwrap();
        path
    }

    /// A small untrained PromptIR.
    pub(crate) fn network(&self, name: &str) -> PathBuf {
        let path = self.path(name);
        let network = small().init(1, &DeviceChoice::default().open());
        import::save(&path, &network, &small(), &BTreeMap::new(), Dtype::F32).unwrap();
        path
    }

    /// The same network with its tensors changed.
    pub(crate) fn changed_network(
        &self,
        name: &str,
        change: impl FnOnce(&mut BTreeMap<String, RawTensor>),
    ) -> PathBuf {
        let file = WeightFile::open(&self.network(name)).unwrap();
        let mut tensors = file.tensors().unwrap();
        change(&mut tensors);
        write_safetensors(&self.path(name), &tensors, &file.metadata, Dtype::F32).unwrap();
        self.path(name)
    }
}

/// Hyper-parameters of a network that runs in a moment.
pub(crate) fn small() -> NetworkConfig {
    NetworkConfig::PromptIr(PromptIrConfig {
        backbone: Backbone {
            dim: 8,
            blocks: [1; 4],
            refinement_blocks: 1,
            ..Backbone::paper()
        },
        prompt_length: 2,
        prompts: [(8, 8), (16, 4), (32, 2)].map(|(dim, size)| PromptSize { dim, size }),
    })
}

/// Every file and folder below `folder`, with the length of files, sorted.
pub(crate) fn listing(folder: &Path) -> Vec<(PathBuf, u64)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(listing(&path));
            found.push((path, 0));
        } else {
            let length = path.metadata().unwrap().len();
            found.push((path, length));
        }
    }
    found.sort();
    found
}
