//! Times every score on a 481x321 pair, the size of a BSD photograph, made by the rule that
//! `bench/pytorch/metrics.py` also follows: equal scores there show that both time the same work.
//!
//! ```text
//! RAYON_NUM_THREADS=2 cargo run --release --package nepenthe-bench --example metric_speed
//! ```

use std::hint::black_box;
use std::time::{Duration, Instant};

use nepenthe_image::{Image, Metric, MetricError};

const WIDTH: usize = 481;
const HEIGHT: usize = 321;
const TIME_PER_METRIC: Duration = Duration::from_secs(1);

fn main() -> Result<(), MetricError> {
    let (noisy, clean) = made_pair();
    println!(
        "metric        score      median ms  ({} threads)",
        rayon::current_num_threads()
    );
    for metric in Metric::ALL {
        let score = metric.score(&noisy, &clean)?;
        let milliseconds = median_milliseconds(|| metric.score(&noisy, &clean))?;
        println!("{metric:<13} {score:<10.6} {milliseconds:>9.4}");
    }
    Ok(())
}

/// The noisy image and the clean one, 8-bit, by an integer rule.
fn made_pair() -> (Image, Image) {
    let clean =
        |x: usize, y: usize, c: usize| (x * (c + 1) / 3 + y * 2 + (x / 16 + y / 16) % 2 * 60) % 256;
    let noisy = |x: usize, y: usize, c: usize| {
        let hashed = (x * 7919 + y * 104_729 + c * 1_299_709) % 65537 * 31 % 51;
        (clean(x, y, c) + hashed).saturating_sub(25).min(255)
    };
    let unit = |level: usize| level as f32 / 255.0;
    (
        Image::from_fn(WIDTH, HEIGHT, |x, y| {
            [0, 1, 2].map(|c| unit(noisy(x, y, c)))
        }),
        Image::from_fn(WIDTH, HEIGHT, |x, y| {
            [0, 1, 2].map(|c| unit(clean(x, y, c)))
        }),
    )
}

/// Median over as many calls as fit, at least seven, after three that are not counted.
fn median_milliseconds(
    mut call: impl FnMut() -> Result<f64, MetricError>,
) -> Result<f64, MetricError> {
    for _ in 0..3 {
        black_box(call()?);
    }
    let (begin, mut times) = (Instant::now(), Vec::new());
    while times.len() < 7 || begin.elapsed() < TIME_PER_METRIC {
        let start = Instant::now();
        black_box(call()?);
        times.push(start.elapsed());
    }
    times.sort();
    Ok(1e3 * times[times.len() / 2].as_secs_f64())
}
