//! The study's page: its findings in sentences, the scores of one case, curves, and how the results were made.

use nepenthe::{
    VERSION,
    event::duration,
    machine::Machine,
    run::RunRecord,
    scores::{Evaluation, PictureScores},
};
use nepenthe_report::{Figure, Report, Run, Section};

use crate::{
    error::Result, findings::Finding, plan::StudyPlan, results::Results, stage::StageState,
    variant::Change, work::METRICS,
};

impl StudyPlan {
    pub(crate) fn report(
        &self,
        results: &Results<'_>,
        findings: &[Finding],
        sections: Vec<Section>,
        figures: Vec<Figure>,
    ) -> Result<Report> {
        let first = self.study.forget[0];
        Ok(Report {
            title: format!("The study {}", self.study.name),
            summary: self.summary(findings),
            opening: Vec::new(),
            forgotten: Some(first),
            evaluation: self.side_by_side(results),
            reference: Some("UT".to_owned()),
            sections,
            runs: self.curves(results)?,
            figures,
            provenance: self.provenance(results),
            recipes: vec![(format!("study {}", self.study.name), self.study.to_toml())],
        })
    }

    fn summary(&self, findings: &[Finding]) -> Vec<String> {
        let measured = findings.iter().filter(|finding| finding.is_measured());
        let (holding, failing): (Vec<_>, Vec<_>) = measured.partition(|finding| finding.holds());
        let mut sentences = vec![format!(
            "Of {} claims of the paper that were measured here, {} hold in every case.",
            holding.len() + failing.len(),
            holding.len()
        )];
        if !failing.is_empty() {
            let failing = failing.iter();
            let failing = failing.map(|claim| format!("{} ({})", claim.claim, claim.verdict()));
            sentences.push(format!(
                "Claims that do not hold, or not in every case: {}.",
                failing.collect::<Vec<_>>().join("; ")
            ));
        }
        sentences.push(self.progress());
        sentences
    }

    /// What is finished, and what the page shows.
    fn progress(&self) -> String {
        let stages = 0..self.stages().len();
        let finished = stages.filter(|&stage| self.state(stage) == StageState::Finished);
        let networks = self.study.networks.iter().map(|network| {
            let preset = format!("{:?}", network.preset).to_lowercase();
            format!("{} {preset}", network.architecture)
        });
        format!(
            "{} of {} stages are finished. Networks: {}. Scores are means over {} test pictures. The scores, the scatter \
             plot and the pictures below show {} forgetting {}; the tables cover everything.",
            finished.count(),
            self.stages().len(),
            networks.collect::<Vec<_>>().join(", "),
            self.test.len(),
            self.study.networks[0].architecture,
            self.study.forget[0]
        )
    }

    /// BEFORE, UT and OD of the first network and type as one evaluation, image by image.
    fn side_by_side(&self, results: &Results<'_>) -> Option<Evaluation> {
        let (first, forgotten) = (self.study.first_seed(), self.study.forget[0]);
        let runs = [
            ("BEFORE", self.study.before(0)),
            ("UT", self.study.ut(0, forgotten, first)),
            ("OD", self.study.od(0, forgotten, first, Change::None)),
        ];
        let scored: Vec<(&str, &Evaluation)> = runs
            .iter()
            .filter_map(|(label, run)| Some((*label, results.scores(run)?)))
            .collect();
        let (_, reference) = scored.first()?;
        let pictures = reference.pictures.iter().enumerate().map(|(index, row)| {
            let models = scored.iter();
            PictureScores {
                models: models
                    .map(|(_, evaluation)| evaluation.pictures[index].models[0].clone())
                    .collect(),
                ..row.clone()
            }
        });
        Some(Evaluation {
            metrics: METRICS.to_vec(),
            models: scored
                .iter()
                .map(|(label, _)| (*label).to_owned())
                .collect(),
            pictures: pictures.collect(),
        })
    }

    /// The terms over the steps of OD, for the first network and every type.
    fn curves(&self, results: &Results<'_>) -> Result<Vec<Run>> {
        let mut runs = Vec::new();
        for &forgotten in &self.study.forget {
            let od = self.study.od_runs(0, forgotten)[0];
            if let Some(folder) = self.run_folder(&od) {
                runs.push(Run {
                    label: format!("{} forgets {forgotten}", results.network(0)),
                    steps: RunRecord::open(folder)?.steps,
                });
            }
        }
        Ok(runs)
    }

    fn provenance(&self, results: &Results<'_>) -> Vec<(String, String)> {
        let mut list = vec![
            ("program".to_owned(), format!("nepenthe {VERSION}")),
            ("machine".to_owned(), Machine::here().to_string()),
            ("device".to_owned(), self.device.to_string()),
            ("seeds".to_owned(), format!("{:?}", self.study.seeds)),
        ];
        for variant in self.study.every_variant() {
            if let (Some(record), Some(_)) = (self.run_record(&variant), results.scores(&variant)) {
                list.push((
                    format!("{} (weights, SHA-256)", record.name),
                    format!(
                        "{}, {} threads, {}",
                        record.weights_sha256,
                        record.threads,
                        duration(record.seconds)
                    ),
                ));
            }
        }
        list
    }
}
