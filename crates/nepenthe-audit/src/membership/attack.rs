//! What an attack's scores tell: the ROC, its area with an interval, the true positives at a low false positive rate.
//!
//! The area under the ROC (AUC) is the share of pairs of a member and a non-member in which the member scores higher, a
//! tie counting half (Mann and Whitney). Its 95 % interval is Newcombe's pseudo-score interval (Statistics in Medicine
//! 2006, 25:559-573, method 5): every area `t` with `(AUC - t)^2 <= z^2 V(t)`,
//! `V(t) = t (1 - t) (1 + N (1 - t) / (2 - t) + N t / (1 + t)) / (m n)`, `N = (m + n) / 2 - 1`. Other than DeLong's and the
//! bootstrap's it keeps its width where the two sets do not overlap, which is what a memorised set looks like, and it
//! draws nothing at random.

use super::rates::exact_interval;

/// Quantile of the normal distribution at 97.5 %.
const Z: f64 = 1.959_963_984_540_054;

/// Scores of an attack: higher for images that it takes for members.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// Of images that the network trained on, or that were forgotten.
    pub members: Vec<f64>,
    /// Of images that it never saw.
    pub non_members: Vec<f64>,
}

/// What is found at the lowest threshold that few enough non-members pass.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OperatingPoint {
    /// Share of the members above the threshold.
    pub rate: f64,
    /// Its exact 95 % interval.
    pub interval: [f64; 2],
    /// Members above the threshold.
    pub members: usize,
    /// Non-members above the threshold.
    pub non_members: usize,
}

impl Scores {
    /// Why nothing can be said of them, if nothing can.
    #[must_use]
    pub fn problem(&self) -> Option<String> {
        let [members, non_members] = [&self.members, &self.non_members].map(Vec::len);
        if members < 2 || non_members < 2 {
            return Some(format!(
                "at least 2 images of each kind are needed, there are {members} members and {non_members} others"
            ));
        }
        let all = self.members.iter().chain(&self.non_members);
        let bad = all.filter(|score| !score.is_finite()).count();
        (bad > 0).then(|| format!("{bad} scores are not finite"))
    }

    /// Area under the ROC; `None` where [`problem`](Self::problem) says why.
    #[must_use]
    pub fn auc(&self) -> Option<f64> {
        if self.problem().is_some() {
            return None;
        }
        let mut non_members = self.non_members.clone();
        non_members.sort_unstable_by(f64::total_cmp);
        let below = |score: f64| {
            let less = non_members.partition_point(|&other| other < score);
            let not_more = non_members.partition_point(|&other| other <= score);
            (less + not_more) as f64 / 2.0
        };
        let pairs = (self.members.len() * non_members.len()) as f64;
        Some(self.members.iter().map(|&score| below(score)).sum::<f64>() / pairs)
    }

    /// The 95 % interval of the area.
    #[must_use]
    pub fn auc_interval(&self) -> Option<[f64; 2]> {
        let sizes = [self.members.len(), self.non_members.len()];
        Some(auc_interval(self.auc()?, sizes))
    }

    /// The ROC: false and true positive rate from (0, 0) to (1, 1), one point for each distinct score.
    #[must_use]
    pub fn roc(&self) -> Vec<[f64; 2]> {
        let mut points = vec![[0.0, 0.0]];
        let mut passed = [0_usize; 2];
        let ranked = self.ranked();
        for (at, &(score, member)) in ranked.iter().enumerate() {
            passed[usize::from(member)] += 1;
            if ranked.get(at + 1).is_none_or(|next| next.0 < score) {
                points.push([
                    passed[0] as f64 / self.non_members.len().max(1) as f64,
                    passed[1] as f64 / self.members.len().max(1) as f64,
                ]);
            }
        }
        points
    }

    /// The most members that a threshold finds while at most a share `rate` of the non-members pass it.
    #[must_use]
    pub fn at_false_positive_rate(&self, rate: f64) -> OperatingPoint {
        let allowed = (rate * self.non_members.len() as f64 + 1e-9).floor() as usize;
        let mut best = [0, 0];
        let mut passed = [0_usize; 2];
        let ranked = self.ranked();
        for (at, &(score, member)) in ranked.iter().enumerate() {
            passed[usize::from(member)] += 1;
            let is_threshold = ranked.get(at + 1).is_none_or(|next| next.0 < score);
            if is_threshold && passed[0] <= allowed {
                best = passed;
            }
        }
        OperatingPoint {
            rate: best[1] as f64 / self.members.len().max(1) as f64,
            interval: exact_interval(best[1], self.members.len()),
            members: best[1],
            non_members: best[0],
        }
    }

    /// All scores from the highest to the lowest, with whether they are a member's.
    fn ranked(&self) -> Vec<(f64, bool)> {
        let members = self.members.iter().map(|&score| (score, true));
        let non_members = self.non_members.iter().map(|&score| (score, false));
        let mut ranked: Vec<(f64, bool)> = members.chain(non_members).collect();
        ranked.sort_unstable_by(|one, other| other.0.total_cmp(&one.0));
        ranked
    }
}

/// Newcombe's interval of an area, see the head of this file.
fn auc_interval(auc: f64, [members, non_members]: [usize; 2]) -> [f64; 2] {
    let [m, n] = [members, non_members].map(|count| count as f64);
    let half = (m + n) / 2.0 - 1.0;
    let variance = |t: f64| {
        t * (1.0 - t) * (1.0 + half * (1.0 - t) / (2.0 - t) + half * t / (1.0 + t)) / (m * n)
    };
    let inside = |t: f64| (auc - t).powi(2) <= Z * Z * variance(t);
    // Between an end of [0, 1], where the variance is 0, and the area itself the condition changes once.
    let edge = |end: f64| {
        let (mut outside, mut within) = (end, auc);
        if within == end {
            return end;
        }
        for _ in 0..64 {
            let middle = (outside + within) / 2.0;
            match inside(middle) {
                true => within = middle,
                false => outside = middle,
            }
        }
        within
    };
    [edge(0.0), edge(1.0)]
}

#[cfg(test)]
mod tests {
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    fn drawn(members: usize, non_members: usize, shift: f64, seed: u64) -> Scores {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut draw = |count: usize, shift: f64| -> Vec<f64> {
            (0..count)
                .map(|_| (0..12).map(|_| random.random::<f64>()).sum::<f64>() + shift)
                .collect()
        };
        Scores {
            members: draw(members, shift),
            non_members: draw(non_members, 0.0),
        }
    }

    #[test]
    fn the_area_is_the_share_of_pairs() {
        let scores = Scores {
            members: vec![3.0, 1.0, 2.0],
            non_members: vec![2.0, 0.0],
        };
        // 3 beats both, 1 beats one, 2 beats one and ties one.
        assert_eq!(scores.auc(), Some(4.5 / 6.0));
        let trapezia: f64 = scores
            .roc()
            .windows(2)
            .map(|pair| (pair[1][0] - pair[0][0]) * (pair[1][1] + pair[0][1]) / 2.0)
            .sum();
        assert!((trapezia - 0.75).abs() < 1e-12);
        assert_eq!(scores.roc().last(), Some(&[1.0, 1.0]));
    }

    /// Roots found by `scipy.optimize.brentq`.
    #[test]
    fn intervals_are_newcombes() {
        let cases = [
            (0.5, [20, 20], [0.331_487_927, 0.668_512_073]),
            (0.8, [10, 30], [0.595_457_651, 0.910_246_969]),
            (0.95, [50, 50], [0.881_639_087, 0.978_878_965]),
        ];
        for (auc, sizes, expected) in cases {
            let found = auc_interval(auc, sizes);
            for (found, expected) in found.into_iter().zip(expected) {
                assert!((found - expected).abs() < 1e-8, "{auc}: {found} {expected}");
            }
        }
        let perfect = auc_interval(1.0, [6, 6]);
        assert!((perfect[0] - 0.689_230_575).abs() < 1e-8 && perfect[1] == 1.0);
    }

    /// A 95 % interval misses about one time in twenty.
    #[test]
    fn random_scores_give_one_half_within_the_interval() {
        let holds = |seed: u64| {
            let [low, high] = drawn(30, 40, 0.0, seed).auc_interval().unwrap();
            (low..=high).contains(&0.5)
        };
        let kept = (0..4000).filter(|&seed| holds(seed)).count();
        // 3800 are expected, with a standard deviation of 14: three of them to either side.
        assert!((3759..=3841).contains(&kept), "{kept} of 4000");
    }

    #[test]
    fn separate_sets_give_one_and_keep_a_width() {
        let scores = drawn(8, 8, 100.0, 1);
        assert_eq!(scores.auc(), Some(1.0));
        let [low, high] = scores.auc_interval().unwrap();
        assert!(low > 0.6 && low < 0.95 && high == 1.0);
        let point = scores.at_false_positive_rate(0.01);
        assert_eq!((point.members, point.non_members, point.rate), (8, 0, 1.0));
        assert!(point.interval[0] > 0.6 && point.interval[0] < 0.7);
    }

    #[test]
    fn no_more_non_members_pass_than_allowed() {
        let scores = drawn(100, 200, 1.0, 3);
        for rate in [0.0, 0.01, 0.1, 1.0] {
            let point = scores.at_false_positive_rate(rate);
            assert!(point.non_members as f64 <= rate * 200.0 + 1e-9);
        }
        assert_eq!(scores.at_false_positive_rate(1.0).members, 100);
        let tied = Scores {
            members: vec![1.0; 5],
            non_members: vec![1.0; 5],
        };
        assert_eq!(tied.at_false_positive_rate(0.5).members, 0);
        assert_eq!(tied.auc(), Some(0.5));
    }

    #[test]
    fn too_few_or_broken_scores_say_so() {
        let scores = |members: &[f64], non_members: &[f64]| Scores {
            members: members.to_vec(),
            non_members: non_members.to_vec(),
        };
        assert!(
            scores(&[1.0], &[1.0, 2.0])
                .problem()
                .unwrap()
                .contains("1 members")
        );
        assert!(scores(&[1.0, f64::NAN], &[1.0, 2.0]).auc().is_none());
    }
}
