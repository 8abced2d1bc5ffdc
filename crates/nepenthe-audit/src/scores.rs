//! Every network on every test image: PSNR, SSIM and loss against the clean image, and on the forget set PSNR between the
//! outputs of two networks.
//!
//! Scores are kept row by row as finished parts, for each network and each pair by itself, so that another network of UT
//! costs only its own.

use nepenthe::event::{Event, Observer};
use nepenthe_image::{Image, Metric, dataset::DataSet, degradation::Task};
use serde::{Deserialize, Serialize};

use crate::{
    cache::Part,
    error::{Error, Result},
    images::{l1, restored},
    inputs::{Inputs, Subject},
};

/// The scores of one image.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scored {
    /// psnr/pyiqa, in dB.
    #[serde(with = "nepenthe::number")]
    pub psnr: f64,
    /// ssim/pyiqa.
    #[serde(with = "nepenthe::number")]
    pub ssim: f64,
    /// Mean absolute error: the loss of the image.
    #[serde(with = "nepenthe::number")]
    pub loss: f64,
}

/// Which of the two test sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TestSet {
    /// What was forgotten.
    Forget,
    /// What is kept.
    Kept,
}

/// The scores of all networks on one test set.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// The task of each image.
    pub tasks: Vec<Task>,
    /// The degraded images themselves.
    pub identity: Vec<Scored>,
    /// BEFORE, by image.
    pub before: Vec<Scored>,
    /// AFTER.
    pub after: Vec<Scored>,
    /// The networks of UT.
    pub retrained: Vec<Vec<Scored>>,
    /// PSNR between the outputs of AFTER and each of UT in dB, by image; none on the kept set.
    pub after_to_ut: Vec<Vec<f64>>,
    /// The same for BEFORE.
    pub before_to_ut: Vec<Vec<f64>>,
    /// The same for every pair of UT.
    pub ut_to_ut: Vec<Vec<f64>>,
}

impl Scores {
    /// Scores what is not scored yet.
    ///
    /// # Errors
    /// If an image cannot be read, an output is not finite, or the observer asks to stop.
    pub fn of(inputs: &Inputs, set: TestSet, observer: &mut dyn Observer) -> Result<Self> {
        let data = match set {
            TestSet::Forget => &inputs.sets.test_forget,
            TestSet::Kept => &inputs.sets.test_kept,
        };
        let mut sheet = Sheet::open(inputs, set)?;
        sheet.fill(inputs, data, observer)?;
        Ok(sheet.scores(inputs, data))
    }

    /// The images of a task.
    pub fn images(&self, task: Task) -> Vec<usize> {
        let all = 0..self.tasks.len();
        all.filter(|&image| self.tasks[image] == task).collect()
    }
}

/// Values by image, as far as they are there, and where they are kept.
struct Column<T> {
    part: Part,
    rows: Vec<T>,
}

impl<T: serde::de::DeserializeOwned + Serialize> Column<T> {
    fn open(part: Part) -> Result<Self> {
        let rows = part.lines()?;
        Ok(Self { part, rows })
    }

    fn push(&mut self, image: usize, value: T) -> Result<()> {
        if self.rows.len() == image {
            self.rows.push(self.part.append(&value)?);
        }
        Ok(())
    }
}

/// All columns of a test set. A network that plays two parts has one column.
struct Sheet {
    /// SHA-256 of each network.
    networks: Vec<String>,
    identity: Column<Scored>,
    scores: Vec<Column<Scored>>,
    pairs: Vec<([usize; 2], Column<f64>)>,
}

impl Sheet {
    fn open(inputs: &Inputs, set: TestSet) -> Result<Self> {
        let mut networks: Vec<String> = Vec::new();
        for subject in inputs.subjects() {
            if !networks.contains(&subject.record.sha256) {
                networks.push(subject.record.sha256.clone());
            }
        }
        let part = |name: &str, of: &[&str]| inputs.scored_cache.part(name, &(set, of));
        let column = |sha256: &String| Column::open(part("scores", &[sha256]));
        let scores = networks.iter().map(column).collect::<Result<_>>()?;
        let mut sheet = Self {
            identity: Column::open(part("scores", &["identity"]))?,
            scores,
            pairs: Vec::new(),
            networks,
        };
        if set == TestSet::Forget {
            for pair in sheet.wanted_pairs(inputs) {
                let [a, b] = pair.map(|network| sheet.networks[network].as_str());
                let column = Column::open(part("agreement", &[a, b]))?;
                sheet.pairs.push((pair, column));
            }
        }
        Ok(sheet)
    }

    /// The place of a network.
    fn place(&self, subject: &Subject) -> usize {
        let found = self
            .networks
            .iter()
            .position(|sha256| *sha256 == subject.record.sha256);
        found.expect("every network has a column")
    }

    /// Each network of UT with BEFORE, AFTER, and every other of UT.
    fn wanted_pairs(&self, inputs: &Inputs) -> Vec<[usize; 2]> {
        let mut wanted = Vec::new();
        for (number, ut) in inputs.retrained.iter().enumerate() {
            let others = [&inputs.before, &inputs.after].into_iter();
            for other in others.chain(&inputs.retrained[..number]) {
                let pair = self.pair(other, ut);
                if pair[0] != pair[1] && !wanted.contains(&pair) {
                    wanted.push(pair);
                }
            }
        }
        wanted
    }

    fn pair(&self, a: &Subject, b: &Subject) -> [usize; 2] {
        let mut pair = [self.place(a), self.place(b)];
        pair.sort_unstable();
        pair
    }

    /// Images that are scored by all.
    fn done(&self) -> usize {
        let scores = self.scores.iter().map(|column| column.rows.len());
        let pairs = self.pairs.iter().map(|(_, column)| column.rows.len());
        scores
            .chain(pairs)
            .min()
            .unwrap_or(0)
            .min(self.identity.rows.len())
    }

    /// The networks whose output on an image is needed.
    fn needed(&self, image: usize) -> Vec<bool> {
        let mut needed: Vec<bool> = self
            .scores
            .iter()
            .map(|column| column.rows.len() <= image)
            .collect();
        for (pair, column) in &self.pairs {
            if column.rows.len() <= image {
                pair.iter().for_each(|&network| needed[network] = true);
            }
        }
        needed
    }

    fn fill(&mut self, inputs: &Inputs, data: &DataSet, observer: &mut dyn Observer) -> Result<()> {
        let (done, total) = (self.done(), data.len());
        if done >= total {
            return Ok(());
        }
        observer.event(&Event::Started {
            what: "scoring images",
            done,
            total,
        });
        for image in done..total {
            if observer.stop_requested() {
                return Err(Error::Stopped);
            }
            self.fill_image(inputs, data, image)?;
            observer.event(&Event::Advanced {
                done: image + 1,
                total,
            });
        }
        observer.event(&Event::Finished);
        Ok(())
    }

    fn fill_image(&mut self, inputs: &Inputs, data: &DataSet, image: usize) -> Result<()> {
        let pair = data.load(image)?;
        self.identity
            .push(image, scored(&pair.degraded, &pair.clean)?)?;
        let mut outputs: Vec<Option<Image>> = vec![None; self.networks.len()];
        for (network, needed) in self.needed(image).into_iter().enumerate() {
            if !needed {
                continue;
            }
            let subject = inputs
                .subjects()
                .find(|subject| subject.record.sha256 == self.networks[network])
                .expect("every column has a network");
            let name = &data.items()[image].name;
            let output = restored(
                subject.label(),
                &subject.network,
                &pair.degraded,
                name,
                &inputs.device,
            )?;
            self.scores[network].push(image, scored(&output, &pair.clean)?)?;
            outputs[network] = Some(output);
        }
        for ([a, b], column) in &mut self.pairs {
            if let (Some(a), Some(b)) = (&outputs[*a], &outputs[*b]) {
                column.push(image, Metric::PsnrPyiqa.score(a, b)?)?;
            }
        }
        Ok(())
    }

    fn scores(&self, inputs: &Inputs, data: &DataSet) -> Scores {
        let of = |subject: &Subject| self.scores[self.place(subject)].rows.clone();
        let agreement = |a: &Subject, b: &Subject| {
            let pair = self.pair(a, b);
            let column = self.pairs.iter().find(|(known, _)| *known == pair);
            // A network agrees with itself: the highest value of the protocol.
            column.map_or(vec![EQUAL; data.len()], |(_, column)| column.rows.clone())
        };
        let pairs = inputs
            .retrained
            .iter()
            .enumerate()
            .flat_map(|(number, ut)| {
                let others = inputs.retrained[..number].iter();
                others.map(move |other| (other, ut))
            });
        let is_forget = !self.pairs.is_empty() || std::ptr::eq(data, &inputs.sets.test_forget);
        let with_ut = |subject: &Subject| match is_forget {
            true => inputs
                .retrained
                .iter()
                .map(|ut| agreement(subject, ut))
                .collect(),
            false => Vec::new(),
        };
        Scores {
            tasks: data.items().iter().map(|item| item.task).collect(),
            identity: self.identity.rows.clone(),
            before: of(&inputs.before),
            after: of(&inputs.after),
            retrained: inputs.retrained.iter().map(of).collect(),
            after_to_ut: with_ut(&inputs.after),
            before_to_ut: with_ut(&inputs.before),
            ut_to_ut: pairs.map(|(a, b)| agreement(a, b)).collect(),
        }
    }
}

/// psnr/pyiqa of equal images.
const EQUAL: f64 = 80.0;

fn scored(image: &Image, clean: &Image) -> Result<Scored> {
    Ok(Scored {
        psnr: Metric::PsnrPyiqa.score(image, clean)?,
        ssim: Metric::SsimPyiqa.score(image, clean)?,
        loss: l1(image, clean),
    })
}
