//! One measured number, with everything needed to read it.

use serde::{Deserialize, Serialize};

/// What a [`Measure`] belongs to; the order is that of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Outputs and scores on the forget set, against UT.
    Outputs,
    /// Scores of what is kept, against BEFORE.
    Kept,
    /// How soon further training brings the forget set back.
    Relearning,
    /// Distance and barrier between the weights of BEFORE and AFTER.
    Weights,
    /// Whether losses tell which images were trained on.
    Membership,
    /// What is left of a pattern planted in the forget set.
    Signature,
    /// What the features still hold.
    Representation,
    /// Time taken, against UT.
    Cost,
}

impl Group {
    /// All groups, in order.
    pub const ALL: [Self; 8] = [
        Self::Outputs,
        Self::Kept,
        Self::Relearning,
        Self::Weights,
        Self::Membership,
        Self::Signature,
        Self::Representation,
        Self::Cost,
    ];

    /// Title in tables.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Outputs => "forget set: outputs",
            Self::Kept => "kept quality",
            Self::Relearning => "relearning",
            Self::Weights => "weights",
            Self::Membership => "membership inference",
            Self::Signature => "signature",
            Self::Representation => "representation",
            Self::Cost => "cost",
        }
    }
}

/// Which values are better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Larger is better.
    Higher,
    /// Smaller is better.
    Lower,
    /// The closer to the ideal value the better.
    Ideal,
    /// Neither: the value describes.
    Neutral,
}

/// Whether a value is exact, or only bounds what would have been found without a cut-off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bound {
    /// The value itself.
    #[default]
    Exact,
    /// The true value is at least this: it was cut off.
    AtLeast,
    /// The true value is at most this.
    AtMost,
}

/// What the same measure gives elsewhere, in the unit of the measure or, for differences, of the scores that differ.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct References {
    /// AFTER's own score where the value is a difference of scores.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub after: Option<f64>,
    /// UT, mean over its seeds.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ut: Option<f64>,
    /// The same measure between two seeds of UT, mean over the pairs.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ut_seed_to_seed: Option<f64>,
    /// Standard deviation over the seeds of UT.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ut_deviation: Option<f64>,
    /// The identity floor: the degraded image itself.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub identity: Option<f64>,
    /// BEFORE.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub before: Option<f64>,
}

impl References {
    /// Name and value of those that are there, in the order of tables; [`after`](Self::after) and
    /// [`ut_deviation`](Self::ut_deviation) are not among them.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, f64)> {
        let named = [
            ("UT", self.ut),
            ("seed to seed", self.ut_seed_to_seed),
            ("BEFORE", self.before),
            ("floor", self.identity),
        ];
        named
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
    }
}

/// One number of an audit. All numbers are finite: what is not is absent, with the reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// Short name, such as `dpsnr`. Together with `subject` it is there once.
    pub id: String,
    /// What it belongs to.
    pub group: Group,
    /// What it was measured on: a task such as `haze`, `forget set`, `kept set`, `network`, or a part of the network.
    pub subject: String,
    /// Name in tables.
    pub title: String,
    /// One sentence: what the number is.
    pub definition: String,
    /// Unit, empty for none.
    pub unit: String,
    /// Which values are better.
    pub direction: Direction,
    /// The value of a network that never saw the forget set, or of a perfect one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub ideal: Option<f64>,
    /// How far from `ideal`, on the worse side, the value may be to pass.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub tolerance: Option<f64>,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub value: Option<f64>,
    /// Whether the value is exact.
    #[serde(default)]
    pub bound: Bound,
    /// 95 % interval.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub interval: Option<[f64; 2]>,
    /// How the interval was made.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub interval_method: Option<String>,
    /// The same measure elsewhere.
    #[serde(default)]
    pub references: References,
    /// What the value says, in words.
    pub verdict: String,
    /// Whether the target is met; `None` where there is no target or no value.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub passed: Option<bool>,
    /// Why there is no value.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub why_absent: Option<String>,
}

impl Measure {
    /// A measure without a value yet.
    pub fn new(group: Group, id: &str, subject: impl Into<String>, title: &str) -> Self {
        Self {
            id: id.to_owned(),
            group,
            subject: subject.into(),
            title: title.to_owned(),
            definition: String::new(),
            unit: String::new(),
            direction: Direction::Neutral,
            ideal: None,
            tolerance: None,
            value: None,
            bound: Bound::Exact,
            interval: None,
            interval_method: None,
            references: References::default(),
            verdict: String::new(),
            passed: None,
            why_absent: None,
        }
    }

    /// Whether it is about a part of the network, where another with the same `id` is about the whole.
    pub fn is_of_part(&self) -> bool {
        self.id == "weight-distance" && self.subject != "network"
    }

    /// A number in its unit, with as many digits as are meaningful.
    pub fn number(&self, value: f64) -> String {
        match self.unit.as_str() {
            "dB" => format!("{value:.2}"),
            "%" => format!("{value:.1}"),
            "steps" => format!("{value:.0}"),
            _ => format!("{value:.4}"),
        }
    }

    /// With its definition, one sentence, and unit.
    #[must_use]
    pub fn defined(mut self, definition: impl Into<String>, unit: &str) -> Self {
        (self.definition, self.unit) = (definition.into(), unit.to_owned());
        self
    }

    /// With the direction of better values and, where there is one, the ideal value.
    #[must_use]
    pub fn towards(mut self, direction: Direction, ideal: Option<f64>) -> Self {
        (self.direction, self.ideal) = (direction, ideal.filter(|ideal| ideal.is_finite()));
        self
    }

    /// With a value; one that is not finite is absent.
    #[must_use]
    pub fn valued(mut self, value: f64) -> Self {
        match value.is_finite() {
            true => self.value = Some(value),
            false => self = self.absent(format!("the value is not finite: {value}")),
        }
        self
    }

    /// Without a value, for this reason.
    #[must_use]
    pub fn absent(mut self, why: impl Into<String>) -> Self {
        let why = why.into();
        (self.value, self.passed) = (None, None);
        self.verdict = format!("not measured: {why}");
        self.why_absent = Some(why);
        self
    }

    /// With a 95 % interval and how it was made.
    #[must_use]
    pub fn within(mut self, interval: Option<[f64; 2]>, method: impl Into<String>) -> Self {
        self.interval = interval.filter(|ends| ends.iter().all(|end| end.is_finite()));
        self.interval_method = self.interval.is_some().then(|| method.into());
        self
    }

    /// With what the value says, and whether a target is met.
    #[must_use]
    pub fn judged(mut self, verdict: impl Into<String>, passed: Option<bool>) -> Self {
        if self.value.is_some() {
            (self.verdict, self.passed) = (verdict.into(), passed);
        }
        self
    }
}
