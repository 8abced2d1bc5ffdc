//! Seeded hold-outs of names, and shares of a number of items.
//!
//! Every name gets a rank from a hash of the seed and of the name alone, and the smallest ranks are drawn. So a split
//! does not depend on the order in which a folder was listed, two recipes that name the same seed get complementary
//! parts, and adding one image moves at most one other across the border. Everything returned is sorted.

use std::collections::BTreeSet;

use thiserror::Error;

/// Why a split could not be made.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SplitError {
    /// A hold-out that leaves nothing to train on.
    #[error(
        "holding out {wanted} of {available} images leaves nothing to train on\n\n\
         hint: hold out at most {}", available.saturating_sub(1)
    )]
    NothingLeft {
        /// How many were asked for.
        wanted: usize,
        /// How many there are.
        available: usize,
    },
}

/// Two disjoint sorted parts of a set of names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// The names to train on.
    pub train: Vec<String>,
    /// The names never trained on.
    pub held_out: Vec<String>,
}

/// Holds out `count` of the distinct `names`.
///
/// # Errors
/// [`SplitError::NothingLeft`] if no name would be left to train on.
pub fn hold_out<S: AsRef<str>>(names: &[S], count: usize, seed: u64) -> Result<Split, SplitError> {
    let names = distinct(names);
    if count > 0 && count >= names.len() {
        return Err(SplitError::NothingLeft {
            wanted: count,
            available: names.len(),
        });
    }
    let (held_out, train) = draw(names, count, "hold-out", seed);
    Ok(Split {
        train: owned(train),
        held_out: owned(held_out),
    })
}

/// The number of items that make up `share` of `count`, from 0 to 1, rounded up.
///
/// A share is written in decimals, and 0.07 * 100 is a little more than 7 in binary: such a product means 7.
#[must_use]
pub fn share_of(share: f64, count: usize) -> usize {
    let exact = share * count as f64;
    let nearest = exact.round();
    // Two roundings, of the share and of the product, are off by less than this.
    let whole = (exact - nearest).abs() <= exact.abs() * 2.0 * f64::EPSILON;
    let items = if whole { nearest } else { exact.ceil() };
    // The cast saturates: what is negative or not a number is 0.
    (items as usize).min(count)
}

/// The place of `name` in the order that `seed` and `purpose` give to all names.
///
/// Names with neighbouring ranks have nothing in common, so "the n smallest ranks" is a uniform draw of n names.
#[must_use]
pub fn rank(seed: u64, purpose: &str, name: &str) -> u64 {
    let mut hash = Fnv::default();
    hash.bytes(&seed.to_le_bytes())
        .bytes(purpose.as_bytes())
        .bytes(&[0])
        .bytes(name.as_bytes());
    hash.finish()
}

/// FNV-1a over 64 bits with a final avalanche: the same on every machine and in every release, which the hashers of
/// the standard library do not promise.
pub(crate) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        self
    }

    /// The finish of splitmix64: FNV alone leaves names that differ in the last letter close together.
    pub(crate) fn finish(&self) -> u64 {
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }
}

fn distinct<S: AsRef<str>>(names: &[S]) -> BTreeSet<&str> {
    names.iter().map(AsRef::as_ref).collect()
}

fn owned(names: BTreeSet<&str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// The `count` names of smallest rank, and the others.
fn draw<'a>(
    names: BTreeSet<&'a str>,
    count: usize,
    purpose: &str,
    seed: u64,
) -> (BTreeSet<&'a str>, BTreeSet<&'a str>) {
    let mut ranked: Vec<_> = names
        .into_iter()
        .map(|name| (rank(seed, purpose, name), name))
        .collect();
    ranked.sort_unstable();
    let others = ranked.split_off(count.min(ranked.len()));
    let plain = |ranked: Vec<(u64, &'a str)>| ranked.into_iter().map(|(_, name)| name).collect();
    (plain(ranked), plain(others))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(count: usize) -> Vec<String> {
        (0..count).map(|index| format!("{index:05}")).collect()
    }

    fn union(parts: &[&[String]]) -> Vec<String> {
        let mut all = parts.concat();
        all.sort();
        all
    }

    proptest! {
        #[test]
        fn a_hold_out_is_disjoint_complete_and_sorted(set in proptest::collection::btree_set("[a-z0-9]{1,8}", 2..60), share in 0.0..1.0f64, seed: u64) {
            let names: Vec<String> = set.into_iter().collect();
            let count = (share * (names.len() - 1) as f64) as usize;
            let split = hold_out(&names, count, seed).unwrap();
            prop_assert_eq!(split.held_out.len(), count);
            prop_assert_eq!(union(&[&split.train, &split.held_out]), names);
            prop_assert!(split.train.is_sorted() && split.held_out.is_sorted());
        }

        #[test]
        fn a_split_does_not_depend_on_the_order_of_the_names(
            (names, shuffled) in proptest::collection::btree_set("[a-z0-9]{1,8}", 5..40)
                .prop_flat_map(|set| { let names: Vec<String> = set.into_iter().collect(); (Just(names.clone()), Just(names).prop_shuffle()) }),
            seed: u64,
        ) {
            prop_assert_eq!(hold_out(&names, 3, seed), hold_out(&shuffled, 3, seed));
        }
    }

    #[test]
    fn another_picture_moves_at_most_one_other() {
        let before = hold_out(&names(200), 40, 3).unwrap().held_out;
        let after = hold_out(&names(201), 40, 3).unwrap().held_out;
        assert!(before.iter().filter(|name| !after.contains(name)).count() <= 1);
    }

    #[test]
    fn seeds_differ_and_a_draw_is_close_to_uniform() {
        let names = names(1000);
        assert_ne!(hold_out(&names, 60, 1), hold_out(&names, 60, 2));
        let drawn: usize = (0..50)
            .map(|seed| {
                hold_out(&names, 500, seed)
                    .unwrap()
                    .held_out
                    .iter()
                    .filter(|name| name.as_str() < "00500")
                    .count()
            })
            .sum();
        assert!(
            (12_000..13_000).contains(&drawn),
            "{drawn} of 25000 from the first half"
        );
    }

    #[test]
    fn a_hold_out_of_everything_is_refused() {
        let error = hold_out(&names(3), 3, 0).unwrap_err().to_string();
        assert!(error.contains("hint: hold out at most 2"), "{error}");
    }

    /// Every share in hundredths, against integer arithmetic.
    #[test]
    fn shares_are_exact_in_decimals() {
        for count in (1..200).chain([1000, 10_000, 34_932, 72_135, 123_456_700]) {
            for hundredths in 0..=100 {
                let share = hundredths as f64 / 100.0;
                assert_eq!(
                    share_of(share, count),
                    (hundredths * count).div_ceil(100),
                    "{share} of {count}"
                );
            }
        }
        assert_eq!(share_of(0.07, 100), 7);
        assert_eq!(share_of(1e-9, 100), 1);
        assert_eq!(
            [f64::NAN, -1.0, 2.0].map(|share| share_of(share, 5)),
            [0, 0, 5]
        );
    }
}
