//! Seeded splits of names: what is forgotten, what is kept for training, what is held out.
//!
//! Every name gets a rank from a hash of the seed and of the name alone, and the smallest ranks are drawn. So a split
//! does not depend on the order in which a folder was listed, two recipes that name the same seed get complementary
//! parts, and adding one picture moves at most one other across the border. Everything returned is sorted.

use std::collections::BTreeSet;

use thiserror::Error;

/// Why a split could not be made.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SplitError {
    /// More names are wanted than there are to draw from.
    #[error(
        "cannot draw {wanted} names for the {part} part: there are {available} to draw from\n\n\
         hint: ask for at most {available}"
    )]
    TooFew {
        /// The part the names were for.
        part: &'static str,
        /// How many were asked for.
        wanted: usize,
        /// How many there are.
        available: usize,
    },
    /// A hold-out that leaves nothing to train on.
    #[error(
        "holding out {wanted} of {available} pictures leaves nothing to train on\n\n\
         hint: hold out at most {}", available.saturating_sub(1)
    )]
    NothingLeft {
        /// How many were asked for.
        wanted: usize,
        /// How many there are.
        available: usize,
    },
    /// Names to forget that do not occur among the names.
    #[error(
        "{count} of the names to forget are not among the data: {first}\n\n\
         hint: a name is a file's name without its ending, as `items()` lists it"
    )]
    Unknown {
        /// How many are unknown.
        count: usize,
        /// The first few of them.
        first: String,
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

/// Which single items are to be forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Forget {
    /// These, by name.
    Names(Vec<String>),
    /// So many, drawn by seed.
    Count(usize),
}

/// Three disjoint sorted parts of a set of names, for unlearning single items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The names to forget, part of the training data before unlearning.
    pub forget: Vec<String>,
    /// The names to keep, all other training data.
    pub retain: Vec<String>,
    /// The names never trained on: what membership inference compares with.
    pub held_out: Vec<String>,
}

/// Parts the distinct `names` in forget, retain and held out. Names to forget are never held out.
///
/// # Errors
/// [`SplitError::Unknown`] if a name to forget does not occur, [`SplitError::TooFew`] if there are too few names.
pub fn parts<S: AsRef<str>>(
    names: &[S],
    forget: &Forget,
    held_out: usize,
    seed: u64,
) -> Result<Parts, SplitError> {
    let names = distinct(names);
    let (forget, rest) = match forget {
        Forget::Names(wanted) => pick(names, wanted)?,
        Forget::Count(count) if *count > names.len() => {
            return Err(SplitError::TooFew {
                part: "forget",
                wanted: *count,
                available: names.len(),
            });
        }
        Forget::Count(count) => draw(names, *count, "forget", seed),
    };
    if held_out > rest.len() {
        return Err(SplitError::TooFew {
            part: "held-out",
            wanted: held_out,
            available: rest.len(),
        });
    }
    let (held_out, retain) = draw(rest, held_out, "hold-out", seed);
    Ok(Parts {
        forget: owned(forget),
        retain: owned(retain),
        held_out: owned(held_out),
    })
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

/// The wanted names, and the others.
fn pick<'a>(
    mut names: BTreeSet<&'a str>,
    wanted: &[String],
) -> Result<(BTreeSet<&'a str>, BTreeSet<&'a str>), SplitError> {
    let mut picked = BTreeSet::new();
    let mut unknown = Vec::new();
    for name in wanted.iter().map(String::as_str).collect::<BTreeSet<_>>() {
        match names.take(name) {
            Some(name) => {
                picked.insert(name);
            }
            None => unknown.push(name),
        }
    }
    if unknown.is_empty() {
        return Ok((picked, names));
    }
    let first = unknown
        .iter()
        .take(5)
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    Err(SplitError::Unknown {
        count: unknown.len(),
        first,
    })
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
            let forget = Forget::Count(2);
            prop_assert_eq!(parts(&names, &forget, 2, seed), parts(&shuffled, &forget, 2, seed));
        }

        #[test]
        fn three_parts_are_disjoint_and_complete(count in 3usize..80, forget in 0usize..40, held in 0usize..40, seed: u64) {
            let names = names(count);
            match parts(&names, &Forget::Count(forget), held, seed) {
                Ok(made) => {
                    prop_assert_eq!((made.forget.len(), made.held_out.len()), (forget, held));
                    prop_assert_eq!(union(&[&made.forget, &made.retain, &made.held_out]), names);
                }
                Err(error) => prop_assert!(forget + held > count, "{}", error),
            }
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
    fn named_items_are_forgotten_and_never_held_out() {
        let forget = Forget::Names(vec!["00003".into(), "00001".into()]);
        for seed in 0..20 {
            let made = parts(&names(10), &forget, 7, seed).unwrap();
            assert_eq!(made.forget, ["00001", "00003"]);
            assert_eq!(made.retain.len(), 1);
        }
    }

    #[test]
    fn errors_say_what_is_available() {
        let unknown = parts(&names(3), &Forget::Names(vec!["cat".into()]), 0, 0).unwrap_err();
        assert!(unknown.to_string().contains("cat"), "{unknown}");
        let nothing_left = hold_out(&names(3), 3, 0).unwrap_err();
        assert!(
            nothing_left
                .to_string()
                .contains("hint: hold out at most 2"),
            "{nothing_left}"
        );
        let too_few = parts(&names(3), &Forget::Count(2), 2, 0).unwrap_err();
        assert!(too_few.to_string().contains("there are 1"), "{too_few}");
    }
}
