//! Was this image forgotten, or never seen? What the losses of shadow networks say (U-LiRA), and how far the two are
//! apart (KLoM).
//!
//! **U-LiRA** (Hayes et al., arXiv 2403.01218): for each image the confidences `-log l` of shadows that trained on it and
//! forgot it, and of shadows that never saw it. The score of the audited network is `p_A / (p_A + p_B)`, the share of the
//! first density at its own confidence: 1 if the network looks like one that forgot the image, 0 if it looks like one that
//! never saw it, and where the two cannot be told apart 1/2 on average.
//!
//! **KLoM** (Georgiev et al., arXiv 2410.23232): for each image `KL(A || B)` between Gaussians of the two, 0 for perfect
//! unlearning. Estimates from few networks are above 0 even then; `floor` is the same between two halves of B.
//!
//! The predictive density of a Gaussian whose mean and variance were estimated is a Student t, whose tails say how little
//! is known. With fewer than [`OWN_VARIANCE`] values an image the variance is pooled over all images (LiRA does so too,
//! arXiv 2112.03570): two or three values say almost nothing about their spread.

use statrs::distribution::{Continuous, StudentsT};

use crate::statistics::mean;

/// Values of each kind that an image needs for a variance of its own.
pub const OWN_VARIANCE: usize = 16;

/// Confidences `-log l` of one image under shadows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Observed {
    /// Of shadows that trained on it and forgot it.
    pub forgotten: Vec<f64>,
    /// Of shadows that never saw it.
    pub never: Vec<f64>,
}

/// The scale of losses: `-log l`, kept finite.
#[must_use]
pub fn confidence(loss: f64) -> f64 {
    -loss.max(1e-12).ln()
}

/// Values of one kind: their means, and the variance with its degrees of freedom.
struct Kind {
    means: Vec<f64>,
    counts: Vec<usize>,
    /// Of each image, or of all.
    variances: Vec<(f64, f64)>,
}

impl Kind {
    fn of(values: &[&[f64]]) -> Self {
        let means: Vec<f64> = values.iter().map(|values| mean(values)).collect();
        let squares = |at: usize| -> f64 {
            let from_mean = values[at].iter().map(|value| (value - means[at]).powi(2));
            from_mean.sum()
        };
        let freedom = |at: usize| values[at].len() as f64 - 1.0;
        let all = 0..values.len();
        let variances = match values.iter().all(|values| values.len() >= OWN_VARIANCE) {
            true => all
                .map(|at| (squares(at) / freedom(at), freedom(at)))
                .collect(),
            false => {
                let total: f64 = all.clone().map(freedom).sum();
                vec![(all.map(squares).sum::<f64>() / total, total); values.len()]
            }
        };
        Self {
            counts: values.iter().map(|values| values.len()).collect(),
            means,
            variances,
        }
    }

    /// Whether the spread is known at all.
    fn is_known(&self) -> bool {
        self.variances.iter().all(|&(_, freedom)| freedom >= 1.0)
    }

    fn log_density(&self, at: usize, value: f64) -> Option<f64> {
        let (variance, freedom) = self.variances[at];
        let scale = (variance.max(SMALLEST) * (1.0 + 1.0 / self.counts[at] as f64)).sqrt();
        let density = StudentsT::new(self.means[at], scale, freedom).ok()?;
        Some(density.ln_pdf(value))
    }
}

/// A variance below this is rounding.
const SMALLEST: f64 = 1e-12;

/// Score of each image at the audited network's confidences; `None` for images that too few shadows forgot or never saw.
///
/// # Panics
/// If the lists differ in length.
#[must_use]
pub fn scores(observed: &[Observed], audited: &[f64]) -> Vec<Option<f64>> {
    assert_eq!(
        observed.len(),
        audited.len(),
        "one confidence for each image"
    );
    let usable: Vec<usize> = (0..observed.len())
        .filter(|&at| !observed[at].forgotten.is_empty() && !observed[at].never.is_empty())
        .collect();
    let mut scores = vec![None; observed.len()];
    let [forgotten, never] = kinds(observed, &usable);
    if !forgotten.is_known() || !never.is_known() {
        return scores;
    }
    for (place, &at) in usable.iter().enumerate() {
        let densities = [&forgotten, &never].map(|kind| kind.log_density(place, audited[at]));
        if let [Some(a), Some(b)] = densities {
            scores[at] = Some(1.0 / (1.0 + (b - a).exp()));
        }
    }
    scores
}

fn kinds(observed: &[Observed], usable: &[usize]) -> [Kind; 2] {
    let of = |values: fn(&Observed) -> &[f64]| {
        let values: Vec<&[f64]> = usable.iter().map(|&at| values(&observed[at])).collect();
        Kind::of(&values)
    };
    [of(|image| &image.forgotten), of(|image| &image.never)]
}

/// How far forgotten and never seen are apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Divergence {
    /// `KL(A || B)` of each image, in nats.
    pub each: Vec<f64>,
    /// The mean of the same between two halves of B: what is found where nothing differs. `None` with fewer than 4
    /// networks of that kind for an image.
    pub floor: Option<f64>,
}

/// KLoM of images with at least 2 values of each kind; `None` without one.
#[must_use]
pub fn divergence(observed: &[Observed]) -> Option<Divergence> {
    let usable = |image: &&Observed| image.forgotten.len() >= 2 && image.never.len() >= 2;
    let images: Vec<Observed> = observed.iter().filter(usable).cloned().collect();
    let each = divergences(&images);
    let halves = images.iter().filter(|image| image.never.len() >= 4);
    let halves: Vec<Observed> = halves
        .map(|image| Observed {
            forgotten: image.never.iter().step_by(2).copied().collect(),
            never: image.never.iter().skip(1).step_by(2).copied().collect(),
        })
        .collect();
    let floor = divergences(&halves);
    (!each.is_empty()).then(|| Divergence {
        each,
        floor: (!floor.is_empty()).then(|| mean(&floor)),
    })
}

fn divergences(images: &[Observed]) -> Vec<f64> {
    let all: Vec<usize> = (0..images.len()).collect();
    let [a, b] = kinds(images, &all);
    let each = all.iter().map(|&at| {
        let [va, vb] = [&a, &b].map(|kind| kind.variances[at].0.max(SMALLEST));
        let apart = (a.means[at] - b.means[at]).powi(2);
        ((va + apart) / vb - 1.0 + (vb / va).ln()) / 2.0
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    use super::*;
    use crate::membership::attack::Scores;

    /// Shadows of images that differ in difficulty; forgotten images keep `trace` more confidence.
    fn shadows(images: usize, each: usize, trace: f64) -> (Vec<Observed>, Vec<f64>, Vec<f64>) {
        let mut random = ChaCha8Rng::seed_from_u64(4);
        let mut value =
            |mean: f64| mean + (0..12).map(|_| random.random::<f64>()).sum::<f64>() - 6.0;
        let levels: Vec<f64> = (0..images).map(|at| (at as f64 * 7.1) % 20.0).collect();
        let observed = levels.iter().map(|&level| Observed {
            forgotten: (0..each).map(|_| value(level + trace)).collect(),
            never: (0..each).map(|_| value(level)).collect(),
        });
        let observed = observed.collect();
        let forgot = levels.iter().map(|&level| value(level + trace)).collect();
        let strange = levels.iter().map(|&level| value(level)).collect();
        (observed, forgot, strange)
    }

    fn auc(trace: f64, each: usize) -> Scores {
        let (observed, forgot, strange) = shadows(120, each, trace);
        let flat = |audited: &[f64]| scores(&observed, audited).into_iter().flatten().collect();
        Scores {
            members: flat(&forgot),
            non_members: flat(&strange),
        }
    }

    /// The levels differ far more than the trace, so a threshold on the loss would find nothing.
    #[test]
    fn a_trace_is_found_however_hard_the_images_are() {
        for each in [2, 4, 20] {
            let traced = auc(3.0, each).auc().unwrap();
            assert!(traced > 0.9, "{each}: {traced}");
            let none = auc(0.0, each);
            let [low, high] = none.auc_interval().unwrap();
            assert!((low..=high).contains(&0.5), "{each}: {low} {high}");
        }
    }

    #[test]
    fn images_that_no_shadow_forgot_have_no_score() {
        let (mut observed, forgot, _) = shadows(3, 4, 1.0);
        observed[1].forgotten.clear();
        let found = scores(&observed, &forgot);
        assert_eq!(
            found.iter().map(Option::is_some).collect::<Vec<_>>(),
            [true, false, true]
        );
        let single = vec![
            Observed {
                forgotten: vec![1.0],
                never: vec![2.0],
            };
            5
        ];
        assert_eq!(
            scores(&single, &[1.0; 5]),
            vec![None; 5],
            "one value has no spread"
        );
    }

    /// `scipy.stats.t.logpdf(1.3, 4, 0.5, 0.8)`.
    #[test]
    fn the_density_is_students() {
        let kind = Kind {
            means: vec![0.5],
            counts: vec![usize::MAX],
            variances: vec![(0.64, 4.0)],
        };
        let found = kind.log_density(0, 1.3).unwrap();
        assert!((found - -1.315_544_579_983).abs() < 1e-10, "{found}");
    }

    #[test]
    fn the_divergence_is_near_its_floor_without_a_trace() {
        let (observed, ..) = shadows(60, 16, 0.0);
        let same = divergence(&observed).unwrap();
        let found = mean(&same.each);
        assert!(
            found < 2.0 * same.floor.unwrap(),
            "{found} {:?}",
            same.floor
        );
        let (observed, ..) = shadows(60, 16, 2.0);
        let apart = mean(&divergence(&observed).unwrap().each);
        // Gaussians of variance 1 that are 2 apart: 2 nats.
        assert!((1.5..4.0).contains(&apart), "{apart}");
    }
}
