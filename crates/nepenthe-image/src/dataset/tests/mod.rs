//! What users of data sets rely on, on trees made for the occasion.

mod forget;
mod pairs;
mod recipes;
mod subsets;
mod trees;

use std::path::{Path, PathBuf};

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::degradation::{Degradation, Task};
use crate::image::Image;

fn rng(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

/// A picture of which every pixel is different, and different for each `tag`.
fn picture(width: usize, height: usize, tag: u8) -> Image {
    Image::from_fn(width, height, |x, y| {
        [x as f32 / 255.0, y as f32 / 255.0, f32::from(tag) / 255.0]
    })
}

fn save(root: &Path, file: &str, image: &Image) {
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    image.save(path).unwrap();
}

/// A folder of clean photographs `0.png`, `1.png`, ...
fn photographs(count: u8) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for tag in 0..count {
        save(folder.path(), &format!("{tag}.png"), &picture(40, 32, tag));
    }
    folder
}

fn with_tasks(path: &Path, tasks: &[Task]) -> DataSource {
    DataSource {
        tasks: tasks.to_vec(),
        ..DataSource::files(Layout::Photographs, path)
    }
}

/// A tree of pairs: `input/N.png` of 24x20 for haze, with its target.
fn pairs(count: u8) -> TempDir {
    let tree = tempfile::tempdir().unwrap();
    for tag in 0..count {
        save(
            tree.path(),
            &format!("input/{tag}.png"),
            &picture(24, 20, 100 + tag),
        );
        save(
            tree.path(),
            &format!("target/{tag}.png"),
            &picture(24, 20, tag),
        );
    }
    tree
}

fn paired(path: &Path) -> DataSource {
    DataSource {
        tasks: vec![Task::HAZE],
        ..DataSource::files(Layout::Paired, path)
    }
}

fn of_task(data: &DataSet, task: Task) -> DataSet {
    data.part(&task.into()).unwrap().0
}

fn names(data: &DataSet) -> Vec<String> {
    data.items()
        .iter()
        .map(|item| format!("{} {}", item.task, item.name))
        .collect()
}

fn error(source: DataSource) -> String {
    DataSet::open(&[source], 0).unwrap_err().to_string()
}
