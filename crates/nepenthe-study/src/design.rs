//! Which runs each table and figure needs, and the recipe of each run.

use nepenthe::{
    loss::Loss,
    methods::{Algorithm1, Method as _, MethodConfig, ProxyMatching, Supervised},
    recipe::{Fit, NetworkSource, Recipe, Retain},
};
use nepenthe_image::degradation::Degradation;

use crate::{
    output::Output,
    study::{PAPER_BATCH, Study, Unlearning},
    variant::{Change, Variant, VariantKind},
};

impl Study {
    /// The seed of everything that is run once.
    pub fn first_seed(&self) -> u64 {
        self.seeds[0]
    }

    /// The name of a run, as in `promptir.od.haze.seed-1`.
    pub(crate) fn name_of(&self, variant: &Variant) -> String {
        let network = self.networks[variant.network].architecture.to_string();
        format!("{}.{variant}", network.to_lowercase())
    }

    /// The trained network of the study.
    pub fn before(&self, network: usize) -> Variant {
        Variant {
            network,
            seed: self.first_seed(),
            kind: VariantKind::Before,
        }
    }

    /// A network retrained without `forgotten`.
    pub fn ut(&self, network: usize, forgotten: Degradation, seed: u64) -> Variant {
        Variant {
            network,
            seed,
            kind: VariantKind::Ut(forgotten),
        }
    }

    /// A network that unlearned `forgotten` by the study's own method, or with one thing changed. A change to what
    /// the study does anyway is none.
    pub fn od(&self, network: usize, forgotten: Degradation, seed: u64, change: Change) -> Variant {
        let variant = |change| Variant {
            network,
            seed,
            kind: VariantKind::Od(forgotten, change),
        };
        let same = self.recipe(&variant(change)) == self.recipe(&variant(Change::None));
        variant(if same { Change::None } else { change })
    }

    /// A network that unlearned `forgotten` by the method of this name. Where that is what OD does, it is OD.
    pub fn method(
        &self,
        network: usize,
        forgotten: Degradation,
        seed: u64,
        method: &'static str,
    ) -> Variant {
        let variant = |kind| Variant {
            network,
            seed,
            kind,
        };
        let own = variant(VariantKind::Method(forgotten, method));
        let od = variant(VariantKind::Od(forgotten, Change::None));
        let recipe = self.recipe(&od);
        match recipe.method.name() == method && recipe == self.recipe(&own) {
            true => od,
            false => own,
        }
    }

    /// A method's runs of every seed: as they come out, or mixed to the kept quality.
    pub(crate) fn method_runs(
        &self,
        network: usize,
        forgotten: Degradation,
        method: &'static str,
        mixed: bool,
    ) -> Vec<Variant> {
        let seeds = self.seeds.iter();
        let run = |&seed: &u64| match mixed {
            false => self.method(network, forgotten, seed, method),
            true => Variant {
                network,
                seed,
                kind: VariantKind::Mixed(forgotten, method),
            },
        };
        seeds.map(run).collect()
    }

    /// The run whose network a mixture mixes with BEFORE.
    pub(crate) fn unmixed(&self, mixed: &Variant) -> Option<Variant> {
        match mixed.kind {
            VariantKind::Mixed(forgotten, method) => {
                Some(self.method(mixed.network, forgotten, mixed.seed, method))
            }
            _ => None,
        }
    }

    /// UT of every seed.
    pub(crate) fn ut_runs(&self, network: usize, forgotten: Degradation) -> Vec<Variant> {
        let seeds = self.seeds.iter();
        seeds
            .map(|&seed| self.ut(network, forgotten, seed))
            .collect()
    }

    /// OD of every seed.
    pub(crate) fn od_runs(&self, network: usize, forgotten: Degradation) -> Vec<Variant> {
        let seeds = self.seeds.iter();
        seeds
            .map(|&seed| self.od(network, forgotten, seed, Change::None))
            .collect()
    }

    /// OD of the first seed with one thing changed.
    pub(crate) fn changed(
        &self,
        network: usize,
        forgotten: Degradation,
        change: Change,
    ) -> Variant {
        self.od(network, forgotten, self.first_seed(), change)
    }

    /// Every network with every type that it forgets.
    pub(crate) fn pairs(&self) -> Vec<(usize, Degradation)> {
        let networks = 0..self.networks.len();
        networks
            .flat_map(|network| self.forget.iter().map(move |&f| (network, f)))
            .collect()
    }

    /// The runs that an output shows, in the order in which they are worth having.
    pub fn variants(&self, output: Output) -> Vec<Variant> {
        match output {
            Output::Table1 => Vec::new(),
            Output::Table2 => self.table2(),
            Output::Table3 | Output::Cost => {
                let pairs = self.pairs().into_iter();
                pairs
                    .flat_map(|(network, forgotten)| {
                        let mut runs = self.ut_runs(network, forgotten);
                        runs.extend(self.od_runs(network, forgotten));
                        runs
                    })
                    .collect()
            }
            Output::Table4 => {
                self.ablations([Change::AdversarialOnly, Change::InstanceOnly, Change::None])
            }
            Output::Table5 => self.ablations(self.sweep.adversarial()),
            Output::Figure2 => self.figure2(),
            Output::Figure3 => {
                self.ablations(self.sweep.learning_rates().chain(self.sweep.batches()))
            }
            Output::L2 => self.ablations([Change::L2]),
            Output::Methods => self.all_methods(),
        }
    }

    fn table2(&self) -> Vec<Variant> {
        let before = (0..self.networks.len()).map(|network| self.before(network));
        let unlearned = self.pairs().into_iter().flat_map(|(network, forgotten)| {
            let mut runs = vec![self.changed(network, forgotten, Change::NoRetain)];
            runs.extend(self.od_runs(network, forgotten));
            runs
        });
        before.chain(unlearned).collect()
    }

    fn all_methods(&self) -> Vec<Variant> {
        let pairs = self.pairs().into_iter();
        let runs = pairs.flat_map(|(network, forgotten)| {
            let blocks = [false, true].into_iter();
            let blocks = blocks.filter(|&mixed| !mixed || self.methods.kept.is_some());
            let methods = blocks.flat_map(move |mixed| {
                let names = self.methods.names().into_iter();
                names.flat_map(move |name| self.method_runs(network, forgotten, name, mixed))
            });
            self.ut_runs(network, forgotten).into_iter().chain(methods)
        });
        runs.collect()
    }

    fn figure2(&self) -> Vec<Variant> {
        let (shown, seed) = (self.forget[0], self.first_seed());
        let runs = |network| {
            [
                self.before(network),
                self.changed(network, shown, Change::None),
                self.ut(network, shown, seed),
            ]
        };
        (0..self.networks.len()).flat_map(runs).collect()
    }

    /// The first network with each change, for every type.
    fn ablations(&self, changes: impl IntoIterator<Item = Change>) -> Vec<Variant> {
        let changes: Vec<Change> = changes.into_iter().collect();
        let of = |&forgotten: &Degradation| {
            let changes = changes.iter();
            changes.map(move |&change| self.changed(0, forgotten, change))
        };
        self.forget.iter().flat_map(of).collect()
    }

    /// Every run of the study.
    pub(crate) fn every_variant(&self) -> Vec<Variant> {
        self.runs_of(Output::all())
    }

    /// BEFORE, and the runs that these outputs show.
    pub(crate) fn runs_of(&self, outputs: impl IntoIterator<Item = Output>) -> Vec<Variant> {
        let mut all: Vec<Variant> = Vec::new();
        let networks = (0..self.networks.len()).map(|network| self.before(network));
        let outputs = outputs.into_iter();
        for variant in networks.chain(outputs.flat_map(|output| self.variants(output))) {
            if !all.contains(&variant) {
                all.push(variant);
            }
        }
        all
    }

    /// The recipe of a run.
    pub fn recipe(&self, variant: &Variant) -> Recipe {
        let network = &self.networks[variant.network];
        let source = NetworkSource::random(network.architecture, network.preset);
        let training = Recipe {
            seed: variant.seed,
            fit: self.train.clone(),
            data: self.data.clone(),
            ..Recipe::new(source, Supervised::default())
        };
        match variant.kind {
            VariantKind::Before => training,
            VariantKind::Ut(forgotten) => Recipe {
                forget: Some(forgotten.into()),
                ..training
            },
            VariantKind::Od(forgotten, change) => {
                self.forgetting(variant, forgotten, self.unlearn.changed(training, change))
            }
            VariantKind::Method(forgotten, name) => {
                let recipe = self.unlearn.changed(training, Change::None);
                let method = match recipe.method.name() == name {
                    true => recipe.method.clone(),
                    false => MethodConfig::named(name).expect("a method of the list"),
                };
                self.forgetting(variant, forgotten, self.methods.apply(recipe, method))
            }
            VariantKind::Mixed(..) => {
                let run = self.unmixed(variant).expect("a mixture");
                self.methods.mixed(self.recipe(&run))
            }
        }
    }

    /// A recipe with the teacher that methods share.
    pub(crate) fn teaching(&self, network: usize, forgotten: Degradation, seed: u64) -> Recipe {
        let od = self.od(network, forgotten, seed, Change::None);
        Recipe {
            method: ProxyMatching::default().into(),
            teacher: Some(self.methods.teacher.clone().unwrap_or_default()),
            ..self.recipe(&od)
        }
    }

    /// The recipe by which BEFORE forgets a type.
    fn forgetting(&self, variant: &Variant, forgotten: Degradation, recipe: Recipe) -> Recipe {
        // The name of the stage whose weights it starts from; the stage itself passes them on.
        let before = self.name_of(&self.before(variant.network));
        Recipe {
            forget: Some(forgotten.into()),
            network: NetworkSource::file(before),
            ..recipe
        }
    }
}

impl Unlearning {
    /// The recipe of OD with one thing changed. What a sweep varies is always written out, so that the value which is the
    /// study's own gives the study's own recipe.
    fn changed(&self, training: Recipe, change: Change) -> Recipe {
        let batch = self.fit.batch.unwrap_or(PAPER_BATCH);
        let retain_batch = self.fit.retain_batch.unwrap_or(batch);
        let mut fit = Fit {
            batch: Some(batch),
            retain_batch: Some(retain_batch),
            learning_rate: Some(self.fit.learning_rate.unwrap_or(2e-4)),
            ..self.fit.clone()
        };
        let mut retain = self.retain;
        let mut weights = self.weights;
        match change {
            Change::None => {}
            Change::NoRetain => retain = Some(Retain::None),
            Change::AdversarialOnly => weights.instance = 0.0,
            Change::InstanceOnly => weights.adversarial = 0.0,
            Change::Adversarial(ratio) => weights.adversarial = weights.instance * ratio,
            Change::LearningRate(rate) => fit.learning_rate = Some(rate),
            Change::Batch(size) => {
                let scaled = |own: usize| (own * size).div_ceil(PAPER_BATCH).max(1);
                fit.batch = Some(scaled(batch));
                fit.retain_batch = Some(scaled(retain_batch));
            }
            Change::L2 => fit.loss = Some(Loss::L2),
        }
        let method = Algorithm1 { weights };
        Recipe {
            retain,
            // The paper's collapsing variants are run on purpose.
            allow_unbounded: method.bounded(fit.loss.unwrap_or_default()).is_err(),
            method: method.into(),
            fit,
            ..training
        }
    }
}
