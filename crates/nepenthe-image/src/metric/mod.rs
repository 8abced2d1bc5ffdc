//! Scores of a restored image against the clean one, named by the protocol that computes them.
//!
//! "PSNR" and "SSIM" are not numbers until the tool is named: papers that use the IQA-PyTorch toolbox (`pyiqa`) and
//! papers that use scikit-image (`skimage`, as the PromptIR and AdaIR code does) report different values for the
//! same images. So every score here carries its protocol, and each reproduces its tool:
//!
//! | | `pyiqa` | `skimage` |
//! |---|---|---|
//! | PSNR | RGB, `10 log10(1 / (MSE + 1e-8))`: 80 dB if equal | RGB clipped to `[0, 1]`, infinite if equal |
//! | luma | `psnry`, `ssim`: Y of YIQ | none |
//! | SSIM window | Gaussian 11x11, sigma 1.5 | uniform 7x7 |
//! | SSIM channels | `ssim`: Y; `ssimc`: mean over RGB | mean over RGB |
//! | SSIM samples | times 255, rounded | as they are, clipped to `[0, 1]` |
//! | covariance | population, contrast term at least 0 | sample (times 49/48) |
//!
//! Everything is computed in float64, and sums are taken in a fixed order: a score does not depend on the number of
//! threads. A sample that is not a number makes the score not a number.

mod luma;
mod psnr;
mod ssim;
mod window;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::image::Image;

/// A score, named `measure/protocol`. See the [module](self) for what each computes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Metric {
    /// `psnr/pyiqa`: peak signal-to-noise ratio on RGB, at most 80 dB.
    PsnrPyiqa,
    /// `psnry/pyiqa`: the same on luma, which is not rounded.
    PsnrYPyiqa,
    /// `ssim/pyiqa`: structural similarity of rounded luma.
    SsimPyiqa,
    /// `ssimc/pyiqa`: structural similarity, mean over the RGB channels.
    SsimcPyiqa,
    /// `psnr/skimage`: peak signal-to-noise ratio on clipped RGB, infinite for equal images.
    PsnrSkimage,
    /// `ssim/skimage`: structural similarity with a uniform window, mean over the RGB channels.
    SsimSkimage,
}

/// Which way a better restoration moves a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// A larger value is a better restoration.
    HigherIsBetter,
    /// A smaller value is a better restoration.
    LowerIsBetter,
}

/// Why a score could not be computed or named.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MetricError {
    /// The two images differ in size.
    #[error(
        "cannot compute {metric}: expected images of one size, found {}x{} restored and {}x{} clean\n\n\
         hint: scores compare pixel by pixel; crop both images alike",
        restored.0, restored.1, clean.0, clean.1
    )]
    SizeMismatch {
        /// The score asked for.
        metric: Metric,
        /// Width and height of the restored image, in pixels.
        restored: (usize, usize),
        /// Width and height of the clean image, in pixels.
        clean: (usize, usize),
    },

    /// The images are smaller than the window of the score.
    #[error(
        "cannot compute {metric}: expected at least {window}x{window} pixels, the size of its window, found \
         {width}x{height}\n\nhint: score larger crops, or use a PSNR, which has no window"
    )]
    TooSmall {
        /// The score asked for.
        metric: Metric,
        /// Side of the window, in pixels.
        window: usize,
        /// Width of the images, in pixels.
        width: usize,
        /// Height of the images, in pixels.
        height: usize,
    },

    /// No score has this name.
    #[error(
        "unknown metric: expected a measure and its protocol, found `{found}`\n\nhint: the metrics are {}",
        Metric::ALL.map(Metric::name).join(", ")
    )]
    UnknownName {
        /// The name asked for.
        found: String,
    },
}

impl Metric {
    /// Every score, `pyiqa` (the protocol of the paper) first.
    pub const ALL: [Self; 6] = [
        Self::PsnrPyiqa,
        Self::PsnrYPyiqa,
        Self::SsimPyiqa,
        Self::SsimcPyiqa,
        Self::PsnrSkimage,
        Self::SsimSkimage,
    ];

    /// The name in recipes and reports, `measure/protocol`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::PsnrPyiqa => "psnr/pyiqa",
            Self::PsnrYPyiqa => "psnry/pyiqa",
            Self::SsimPyiqa => "ssim/pyiqa",
            Self::SsimcPyiqa => "ssimc/pyiqa",
            Self::PsnrSkimage => "psnr/skimage",
            Self::SsimSkimage => "ssim/skimage",
        }
    }

    /// The unit: `dB` for a PSNR, empty for an SSIM, which has none.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::PsnrPyiqa | Self::PsnrYPyiqa | Self::PsnrSkimage => "dB",
            Self::SsimPyiqa | Self::SsimcPyiqa | Self::SsimSkimage => "",
        }
    }

    /// Which way is better: higher, for all of them so far.
    pub const fn direction(self) -> Direction {
        Direction::HigherIsBetter
    }

    /// Side in pixels of the smallest square image the score is defined on.
    pub const fn window(self) -> usize {
        match self {
            Self::PsnrPyiqa | Self::PsnrYPyiqa | Self::PsnrSkimage => 1,
            Self::SsimPyiqa | Self::SsimcPyiqa => ssim::PYIQA_WINDOW,
            Self::SsimSkimage => ssim::SKIMAGE_WINDOW,
        }
    }

    /// Scores `restored` against `clean`, in [`unit`](Self::unit)s. Runs on the current rayon pool.
    ///
    /// ```
    /// use nepenthe_image::{Image, Metric};
    ///
    /// let clean = Image::from_fn(16, 16, |x, y| [x as f32 / 16.0, y as f32 / 16.0, 0.25]);
    /// let restored = Image::from_fn(16, 16, |x, y| [x as f32 / 16.0, y as f32 / 16.0, 0.35]);
    /// let psnr = Metric::PsnrSkimage.score(&restored, &clean)?;
    /// assert!((psnr - 24.77).abs() < 0.01); // one channel of three is off by 0.1
    /// # Ok::<(), nepenthe_image::MetricError>(())
    /// ```
    ///
    /// # Errors
    /// When the images differ in size, or are smaller than [`window`](Self::window).
    pub fn score(self, restored: &Image, clean: &Image) -> Result<f64, MetricError> {
        self.check(restored, clean)?;
        Ok(match self {
            Self::PsnrPyiqa => psnr::pyiqa(restored, clean),
            Self::PsnrYPyiqa => psnr::pyiqa_luma(restored, clean),
            Self::SsimPyiqa => ssim::pyiqa_luma(restored, clean),
            Self::SsimcPyiqa => ssim::pyiqa_colour(restored, clean),
            Self::PsnrSkimage => psnr::skimage(restored, clean),
            Self::SsimSkimage => ssim::skimage(restored, clean),
        })
    }

    fn check(self, restored: &Image, clean: &Image) -> Result<(), MetricError> {
        let (width, height) = (clean.width(), clean.height());
        if (restored.width(), restored.height()) != (width, height) {
            return Err(MetricError::SizeMismatch {
                metric: self,
                restored: (restored.width(), restored.height()),
                clean: (width, height),
            });
        }
        let window = self.window();
        if width < window || height < window {
            return Err(MetricError::TooSmall {
                metric: self,
                window,
                width,
                height,
            });
        }
        Ok(())
    }
}

impl fmt::Display for Metric {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Metric {
    type Err = MetricError;

    fn from_str(name: &str) -> Result<Self, MetricError> {
        let metric = Self::ALL.into_iter().find(|metric| metric.name() == name);
        metric.ok_or_else(|| MetricError::UnknownName {
            found: name.to_owned(),
        })
    }
}

impl TryFrom<String> for Metric {
    type Error = MetricError;

    fn try_from(name: String) -> Result<Self, MetricError> {
        name.parse()
    }
}

impl From<Metric> for String {
    fn from(metric: Metric) -> Self {
        metric.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use safetensors::SafeTensors;

    fn golden(file: &str) -> Vec<u8> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../golden/");
        std::fs::read(format!("{path}{file}")).expect("golden file")
    }

    fn golden_picture(tensors: &SafeTensors<'_>, name: &str) -> Image {
        let tensor = tensors.tensor(name).expect("golden picture");
        let (height, width) = (tensor.shape()[2], tensor.shape()[3]);
        let samples = tensor.data().chunks_exact(4);
        let data = samples.map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]));
        Image::from_planar(width, height, data.collect())
    }

    /// An image in which every pixel differs, for pairs that are far from equal.
    fn pattern(width: usize, height: usize, seed: usize) -> Image {
        let sample = |i: usize| ((i * 7919 + seed * 104_729) % 1009) as f32 / 1008.0;
        Image::from_fn(width, height, |x, y| {
            [0, 1, 2].map(|c| sample((y * width + x) * 3 + c))
        })
    }

    #[test]
    fn scores_agree_with_pyiqa_and_skimage() {
        let bytes = golden("metrics.safetensors");
        let tensors = SafeTensors::deserialize(&bytes).expect("golden pictures");
        let cases: serde_json::Value =
            serde_json::from_slice(&golden("metrics.json")).expect("golden scores");
        for case in cases.as_array().expect("a list of cases") {
            let number = &case["case"];
            let restored = golden_picture(&tensors, &format!("{number}.restored"));
            let clean = golden_picture(&tensors, &format!("{number}.clean"));
            for metric in Metric::ALL {
                let (measure, protocol) = metric.name().split_once('/').expect("two parts");
                let expected = case[protocol][measure].as_f64().unwrap_or(f64::INFINITY);
                let found = metric.score(&restored, &clean).expect("a score");
                let tolerance = if metric.unit() == "dB" { 1e-4 } else { 1e-5 };
                assert!(
                    found == expected || (found - expected).abs() < tolerance,
                    "case {number}, {metric}: expected {expected}, found {found}"
                );
            }
        }
    }

    #[test]
    fn equal_pictures_score_the_best_exactly() {
        for (width, height) in [(11, 11), (37, 90), (64, 12)] {
            let picture = pattern(width, height, 5);
            let score = |metric: Metric| metric.score(&picture, &picture).expect("a score");
            let best = [80.0, 80.0, 1.0, 1.0, f64::INFINITY, 1.0];
            assert_eq!(Metric::ALL.map(score), best, "{width}x{height}");
        }
    }

    #[test]
    fn a_known_error_gives_the_known_psnr() {
        let clean = Image::from_planar(16, 16, vec![0.25; 768]);
        let restored = Image::from_planar(16, 16, vec![0.35; 768]);
        for metric in [Metric::PsnrPyiqa, Metric::PsnrYPyiqa, Metric::PsnrSkimage] {
            let score = metric.score(&restored, &clean).expect("a score");
            assert!((score - 20.0).abs() < 1e-4, "{metric}: {score}");
        }
    }

    #[test]
    fn only_skimage_clips_what_overshoots() {
        let white = Image::from_planar(16, 16, vec![1.0; 768]);
        let over = Image::from_planar(16, 16, vec![1.1; 768]);
        let score = |metric: Metric| metric.score(&over, &white).expect("a score");
        assert_eq!(score(Metric::PsnrSkimage), f64::INFINITY);
        assert_eq!(score(Metric::SsimSkimage), 1.0);
        assert!(score(Metric::PsnrPyiqa) < 20.1);
    }

    #[test]
    fn a_sample_that_is_not_a_number_shows_in_every_score() {
        let clean = pattern(20, 20, 1);
        let mut restored = clean.clone();
        for c in 0..3 {
            restored.plane_mut(c)[210] = f32::NAN;
        }
        for metric in Metric::ALL {
            let score = metric.score(&restored, &clean).expect("a score");
            assert!(score.is_nan(), "{metric}: {score}");
        }
    }

    #[test]
    fn pictures_of_two_sizes_or_below_the_window_are_refused() {
        let (large, small) = (Image::new(40, 30), Image::new(40, 10));
        for metric in Metric::ALL {
            let error = metric.score(&large, &small).expect_err("sizes differ");
            assert!(error.to_string().contains("40x30 restored and 40x10 clean"));
            assert!(error.to_string().contains("\n\nhint: "));
        }
        let error = Metric::SsimPyiqa.score(&small, &small).expect_err("small");
        let text = error.to_string();
        assert!(text.contains("11x11") && text.contains("40x10"), "{text}");
        assert_eq!(Metric::SsimSkimage.score(&small, &small), Ok(1.0));
        assert!(Metric::PsnrPyiqa.score(&small, &small).is_ok());
    }

    #[test]
    fn names_read_back_and_a_wrong_one_lists_them() {
        for metric in Metric::ALL {
            assert_eq!(metric.to_string().parse(), Ok(metric));
            let json = serde_json::to_string(&metric).expect("json");
            assert_eq!(json, format!("\"{metric}\""));
            assert_eq!(serde_json::from_str::<Metric>(&json).expect("json"), metric);
        }
        let text = "psnr".parse::<Metric>().expect_err("ambiguous").to_string();
        assert!(text.contains("`psnr`"), "{text}");
        assert!(text.contains("psnr/pyiqa, psnry/pyiqa"), "{text}");
    }

    #[test]
    fn scores_do_not_depend_on_the_number_of_threads() {
        let (restored, clean) = (pattern(131, 170, 1), pattern(131, 170, 2));
        let scores = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
            let pool = pool.build().expect("a pool");
            pool.install(|| Metric::ALL.map(|metric| metric.score(&restored, &clean)))
        };
        assert_eq!(scores(1), scores(3));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn scores_are_symmetric_and_bounded(
            width in 11_usize..60, height in 11_usize..60, seeds in (0_usize..99, 0_usize..99),
        ) {
            let (a, b) = (pattern(width, height, seeds.0), pattern(width, height, seeds.1));
            for metric in Metric::ALL {
                let score = metric.score(&a, &b).expect("a score");
                let swapped = metric.score(&b, &a).expect("a score");
                prop_assert!(score == swapped || (score - swapped).abs() < 1e-9);
                prop_assert!(metric.unit() == "dB" || (-1.0..=1.0).contains(&score));
            }
        }
    }
}
