//! The runs of a study, by what makes each different, and the tables and figures that need them.

use std::{fmt, str::FromStr};

use nepenthe_image::degradation::Degradation;

use crate::{Error, study::Study};

/// A run of a study.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variant {
    /// Position of the network in the study.
    pub network: usize,
    /// Seed of the run.
    pub seed: u64,
    /// How the network came about.
    pub kind: Kind,
}

/// How a network came about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Trained on everything.
    Before,
    /// Retrained from scratch without a type.
    Ut(Degradation),
    /// BEFORE made to forget a type.
    Od(Degradation, Change),
}

/// What is different from OD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// Nothing.
    None,
    /// No samples of `D_r`: the paper's OF.
    NoRetain,
    /// Only the randomly perturbed targets act on the forget set (Table 4).
    AdversarialOnly,
    /// Only the ascent acts on the forget set (Table 4).
    InstanceOnly,
    /// Another ratio `w_adv : w_ins` (Table 5).
    Adversarial(f64),
    /// Another learning rate (Figure 3 a, c).
    LearningRate(f64),
    /// Another batch size (Figure 3 b, d).
    Batch(usize),
    /// L2 in place of L1.
    L2,
}

impl fmt::Display for Variant {
    /// The name without the network's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Before => f.write_str("before"),
            Kind::Ut(forgotten) => write!(f, "ut.{forgotten}.seed-{}", self.seed),
            Kind::Od(forgotten, change) => match change {
                Change::None => write!(f, "od.{forgotten}.seed-{}", self.seed),
                Change::NoRetain => write!(f, "of.{forgotten}"),
                Change::AdversarialOnly => write!(f, "od.{forgotten}.adversarial-only"),
                Change::InstanceOnly => write!(f, "od.{forgotten}.instance-only"),
                Change::Adversarial(ratio) => write!(f, "od.{forgotten}.adversarial-{ratio}"),
                Change::LearningRate(rate) => write!(f, "od.{forgotten}.rate-{rate:e}"),
                Change::Batch(size) => write!(f, "od.{forgotten}.batch-{size}"),
                Change::L2 => write!(f, "od.{forgotten}.l2"),
            },
        }
    }
}

/// A table or figure of the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// Data statistics.
    Table1,
    /// BEFORE, OF and OD.
    Table2,
    /// UT against OD.
    Table3,
    /// The terms alone and together.
    Table4,
    /// Ratios of the terms.
    Table5,
    /// Pictures.
    Figure2,
    /// Learning rates and batch sizes.
    Figure3,
    /// L2 in place of L1.
    L2,
    /// What unlearning costs against training from scratch.
    Cost,
}

impl Output {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 9] = [
        Self::Table1,
        Self::Table2,
        Self::Table3,
        Self::Table4,
        Self::Table5,
        Self::Figure2,
        Self::Figure3,
        Self::L2,
        Self::Cost,
    ];

    /// The name on the command line and of files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Table1 => "table1",
            Self::Table2 => "table2",
            Self::Table3 => "table3",
            Self::Table4 => "table4",
            Self::Table5 => "table5",
            Self::Figure2 => "figure2",
            Self::Figure3 => "figure3",
            Self::L2 => "l2",
            Self::Cost => "cost",
        }
    }
}

impl Output {
    /// The heading of its section.
    pub fn title(self) -> &'static str {
        match self {
            Self::Table1 => "Table 1",
            Self::Table2 => "Table 2",
            Self::Table3 => "Table 3",
            Self::Table4 => "Table 4",
            Self::Table5 => "Table 5",
            Self::Figure2 => "Figure 2",
            Self::Figure3 => "Figure 3",
            Self::L2 => "L2",
            Self::Cost => "Cost",
        }
    }
}

impl FromStr for Output {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let found = Self::ALL.into_iter().find(|output| output.name() == name);
        found.ok_or_else(|| Error::Study {
            origin: "--only".to_owned(),
            problem: format!("there is no table or figure `{name}`"),
            hint: format!("there are {}", Self::ALL.map(Self::name).join(", ")),
        })
    }
}

impl Study {
    /// The trained network of the study.
    pub fn before(&self, network: usize) -> Variant {
        Variant {
            network,
            seed: self.first_seed(),
            kind: Kind::Before,
        }
    }

    /// A network retrained without `forgotten`.
    pub fn ut(&self, network: usize, forgotten: Degradation, seed: u64) -> Variant {
        let kind = Kind::Ut(forgotten);
        Variant {
            network,
            seed,
            kind,
        }
    }

    /// A network that forgot `forgotten` by the study's own method, or with one thing changed. A change to what the
    /// study does anyway is none.
    pub fn od(&self, network: usize, forgotten: Degradation, seed: u64, change: Change) -> Variant {
        let variant = |change| Variant {
            network,
            seed,
            kind: Kind::Od(forgotten, change),
        };
        let same = self.recipe(&variant(change)) == self.recipe(&variant(Change::None));
        variant(if same { Change::None } else { change })
    }

    /// The runs that an output shows, in the order in which they are worth having.
    pub fn variants(&self, output: Output) -> Vec<Variant> {
        let networks = || 0..self.networks.len();
        let pairs =
            || networks().flat_map(|network| self.forget.iter().map(move |&f| (network, f)));
        let first = self.first_seed();
        let seeds = |network, forgotten, make: &dyn Fn(usize, Degradation, u64) -> Variant| {
            let runs = self.seeds.iter();
            runs.map(|&seed| make(network, forgotten, seed))
                .collect::<Vec<_>>()
        };
        let od = |network, forgotten, seed| self.od(network, forgotten, seed, Change::None);
        let ut = |network, forgotten, seed| self.ut(network, forgotten, seed);
        let changes = |changes: &[Change]| -> Vec<Variant> {
            let each = |&forgotten: &Degradation| {
                let runs = changes.iter();
                runs.map(move |&change| self.od(0, forgotten, first, change))
            };
            self.forget.iter().flat_map(each).collect()
        };
        match output {
            Output::Table1 => Vec::new(),
            Output::Table2 => networks()
                .map(|network| self.before(network))
                .chain(pairs().flat_map(|(network, forgotten)| {
                    let mut runs = vec![self.od(network, forgotten, first, Change::NoRetain)];
                    runs.extend(seeds(network, forgotten, &od));
                    runs
                }))
                .collect(),
            Output::Table3 | Output::Cost => pairs()
                .flat_map(|(network, forgotten)| {
                    let mut runs = seeds(network, forgotten, &ut);
                    runs.extend(seeds(network, forgotten, &od));
                    runs
                })
                .collect(),
            Output::Table4 => {
                changes(&[Change::AdversarialOnly, Change::InstanceOnly, Change::None])
            }
            Output::Table5 => {
                let ratios = self.sweep.adversarial.iter();
                changes(
                    &ratios
                        .map(|&ratio| Change::Adversarial(ratio))
                        .collect::<Vec<_>>(),
                )
            }
            Output::Figure2 => networks()
                .flat_map(|network| {
                    let shown = self.forget[0];
                    [
                        self.before(network),
                        od(network, shown, first),
                        ut(network, shown, first),
                    ]
                })
                .collect(),
            Output::Figure3 => {
                let rates = self.sweep.learning_rates.iter();
                let batches = self.sweep.batches.iter();
                let rates = rates.map(|&rate| Change::LearningRate(rate));
                changes(
                    &rates
                        .chain(batches.map(|&size| Change::Batch(size)))
                        .collect::<Vec<_>>(),
                )
            }
            Output::L2 => changes(&[Change::L2]),
        }
    }

    /// Every run of the study.
    pub fn every_variant(&self) -> Vec<Variant> {
        let mut all: Vec<Variant> = Vec::new();
        let networks = (0..self.networks.len()).map(|network| self.before(network));
        let outputs = Output::ALL.into_iter();
        for variant in networks.chain(outputs.flat_map(|output| self.variants(output))) {
            if !all.contains(&variant) {
                all.push(variant);
            }
        }
        all
    }
}
