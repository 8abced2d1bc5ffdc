//! How far an image restored in tiles is from the same image restored as a whole: the table of docs/PERFORMANCE.md.
//!
//! ```text
//! nepenthe degrade --photos photos --tasks haze,rain,noise-25 -o pairs
//! cargo run --release --package nepenthe-bench --example tile_difference -- last.safetensors pairs/haze
//! ```

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};
use burn::tensor::Device;
use nepenthe::DeviceChoice;
use nepenthe::tiles::{Grid, Tiling, restore_in_tiles};
use nepenthe_image::{Image, Metric, dataset::list_images};
use nepenthe_nets::{Loaded, Network};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Side and overlap of the tiles.
const TILINGS: [(usize, usize); 13] = [
    (128, 16),
    (128, 32),
    (256, 16),
    (256, 32),
    (256, 64),
    (384, 48),
    (512, 16),
    (512, 32),
    (512, 64),
    (512, 128),
    (768, 64),
    (1024, 64),
    (1024, 128),
];

/// What is added up over the images.
#[derive(Default)]
struct Sums {
    seconds: f64,
    decibels: f64,
    mean: f64,
    worst: f64,
    psnr: f64,
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let weights = arguments.next().context("the weight file")?;
    let device = DeviceChoice::default().open();
    let network = Loaded::open(&weights, &device)?.network;
    for folder in arguments {
        compare(&network, &folder, &device)?;
    }
    Ok(())
}

fn compare(network: &Network, folder: &Path, device: &Device) -> Result<()> {
    let (inputs, _) = list_images(&folder.join("input"))?;
    let (targets, _) = list_images(&folder.join("target"))?;
    let mut whole = Sums::default();
    let mut tiled: Vec<Sums> = TILINGS.iter().map(|_| Sums::default()).collect();
    for (input, target) in inputs.iter().zip(&targets) {
        let (input, target) = (Image::open(input)?, Image::open(target)?);
        let size = (input.width(), input.height());
        let reference = run(
            network,
            &input,
            &Grid::whole(size.0, size.1),
            device,
            &mut whole,
        )?;
        whole.psnr += Metric::PsnrSkimage.score(&reference, &target)?;
        for ((side, overlap), sums) in TILINGS.into_iter().zip(&mut tiled) {
            let grid = Grid::new(size, Tiling { side, overlap }, network.size_multiple());
            let image = run(network, &input, &grid, device, sums)?;
            sums.psnr += Metric::PsnrSkimage.score(&image, &target)?;
            sums.decibels += Metric::PsnrSkimage.score(&image, &reference)?.min(100.0);
            let (mean, worst) = difference(&image, &reference);
            sums.mean += mean;
            sums.worst = sums.worst.max(worst);
        }
    }
    let count = inputs.len() as f64;
    let place = folder.display();
    println!(
        "{place}: {count} images, whole {:.2} dB, {:.2} s",
        whole.psnr / count,
        whole.seconds / count
    );
    println!("| tile | overlap | grey levels, mean | worst | dB to whole | dB gained | time |");
    for ((side, overlap), sums) in TILINGS.into_iter().zip(&tiled) {
        println!(
            "| {side} | {overlap} | {:.3} | {:.1} | {:.1} | {:+.3} | {:.2} |",
            sums.mean / count,
            sums.worst,
            sums.decibels / count,
            (sums.psnr - whole.psnr) / count,
            sums.seconds / whole.seconds
        );
    }
    Ok(())
}

fn run(
    network: &Network,
    input: &Image,
    grid: &Grid,
    device: &Device,
    sums: &mut Sums,
) -> Result<Image> {
    let each = &mut || ControlFlow::Continue(());
    let begin = Instant::now();
    let restored = restore_in_tiles(network, input.clone(), grid, device, each)?;
    sums.seconds += begin.elapsed().as_secs_f64();
    restored.context("nobody stops the work")
}

/// Mean and largest difference in grey levels.
fn difference(a: &Image, b: &Image) -> (f64, f64) {
    let pairs = a.planar().iter().zip(b.planar());
    let levels = pairs.map(|(a, b)| f64::from((a - b).abs()) * 255.0);
    let (sum, worst) = levels.fold((0.0, 0.0_f64), |(sum, worst), level| {
        (sum + level, worst.max(level))
    });
    (sum / a.planar().len() as f64, worst)
}
