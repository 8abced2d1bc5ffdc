//! Writing what a study found: tables, charts, pictures, scores, a page in Markdown and one in HTML.

use std::path::{Path, PathBuf};

use nepenthe::{
    VERSION,
    machine::Machine,
    run::RunRecord,
    scores::{Evaluation, PictureScores},
};
use nepenthe_report::{Figure, Report, Run, Section};

use crate::{
    charts,
    error::Result,
    findings::{Finding, findings},
    folder, pictures,
    plan::Plan,
    results::Results,
    run::METRICS,
    stage::State,
    tables,
    variant::{Change, Output},
};

/// What was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The page to look at.
    pub page: PathBuf,
    /// The same in Markdown.
    pub markdown: PathBuf,
    /// The claims of the paper.
    pub findings: Vec<Finding>,
}

impl Plan {
    /// Writes tables, charts, pictures and pages of all stages that are finished; what is not shows as missing.
    ///
    /// # Errors
    /// If a result of a finished stage is damaged or a file cannot be written.
    pub fn write(&self) -> Result<Written> {
        let results = Results::read(self)?;
        let findings = findings(&results);
        let sections = self.sections(&results, &findings);
        let folders = ["tables", "figures"].map(|name| self.folder.join(name));
        for name in &folders {
            folder::make(name)?;
        }
        let [tables, charts] = folders;
        for table in sections.iter().filter_map(|section| section.table.as_ref()) {
            let write = |ending: &str, text: String| {
                folder::write(&tables.join(format!("{}.{ending}", table.id)), text)
            };
            write("md", table.markdown())?;
            write("csv", table.csv())?;
            write("tex", table.latex())?;
        }
        for chart in sections.iter().flat_map(|section| &section.charts) {
            let name = format!("{}.svg", file_name(&chart.title));
            folder::write(&charts.join(name), chart.svg())?;
        }
        let figures = self.figures(&results, &charts)?;
        let scores = self.folder.join("scores.csv");
        folder::write(&scores, score_list(&results))?;
        let markdown = self.folder.join("results.md");
        folder::write(&markdown, self.markdown(&sections, &results))?;
        let page = self.folder.join("report.html");
        let report = self.report(&results, &findings, sections, figures)?;
        nepenthe_report::write(&page, &report)?;
        Ok(Written {
            page,
            markdown,
            findings,
        })
    }

    /// Every wanted table and chart with a few words.
    fn sections(&self, results: &Results<'_>, claims: &[Finding]) -> Vec<Section> {
        let mut sections = vec![Section {
            title: "What holds at this scale".to_owned(),
            text: Vec::new(),
            table: Some(tables::findings(claims)),
            charts: Vec::new(),
        }];
        for &output in &self.outputs {
            let (table, charts) = match output {
                Output::Table1 => (tables::table1(results), Vec::new()),
                Output::Table2 => (tables::table2(results), Vec::new()),
                Output::Table3 => (tables::table3(results), charts::main_results(results)),
                Output::Table4 => (tables::table4(results), Vec::new()),
                Output::Table5 => (tables::table5(results), Vec::new()),
                Output::Figure2 => continue,
                Output::Figure3 => (tables::figure3(results), charts::sweeps(results)),
                Output::L2 => (tables::l2(results), Vec::new()),
                Output::Cost => (tables::cost(results), Vec::new()),
            };
            sections.push(Section {
                title: output.title().to_owned(),
                text: Vec::new(),
                table: Some(table),
                charts,
            });
        }
        sections
    }

    /// The pictures of Figure 2 for each network, and each network's as one file.
    fn figures(&self, results: &Results<'_>, folder: &Path) -> Result<Vec<Figure>> {
        let mut all = Vec::new();
        if !self.outputs.contains(&Output::Figure2) {
            return Ok(all);
        }
        for network in 0..self.study.networks.len() {
            let mut figures = pictures::figures(results, network, self.study.forget[0])?;
            let name = results.network(network).to_lowercase();
            if let Some(sheet) = pictures::sheet(&figures) {
                sheet.save(folder.join(format!("figure2-{name}.png")))?;
            }
            for figure in &mut figures {
                // The page begins by comparing the last two.
                figure.panels.sort_by_key(|panel| {
                    ["clean", "degraded", "UT", "before", "OD"]
                        .iter()
                        .position(|label| *label == panel.label)
                });
                figure.name = format!("{}, {}", results.network(network), figure.name);
            }
            all.extend(figures);
        }
        Ok(all)
    }

    fn report(
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
        let finished = (0..self.stages().len())
            .filter(|&stage| self.state(stage) == State::Finished)
            .count();
        let networks = self.study.networks.iter();
        let networks = networks.map(|subject| {
            format!(
                "{} {}",
                subject.architecture,
                format!("{:?}", subject.preset).to_lowercase()
            )
        });
        let claims = |findings: &[&Finding]| {
            let each = findings.iter();
            each.map(|finding| format!("{} ({})", finding.claim, finding.verdict()))
                .collect::<Vec<_>>()
                .join("; ")
        };
        let mut sentences = vec![format!(
            "Of {} claims of the paper that were measured here, {} hold in every case.",
            holding.len() + failing.len(),
            holding.len()
        )];
        if !failing.is_empty() {
            sentences.push(format!(
                "What does not, or not always: {}.",
                claims(&failing)
            ));
        }
        sentences.push(format!(
            "{finished} of {} stages are finished. Networks: {}. Scores are means over {} test pictures. The scores, points \
             and pictures below are of {} forgetting {}, the tables of all.",
            self.stages().len(),
            networks.collect::<Vec<_>>().join(", "),
            self.test.len(),
            self.study.networks[0].architecture,
            self.study.forget[0]
        ));
        sentences
    }

    /// BEFORE, UT and OD of the first network and type as one evaluation, picture by picture.
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
            let od = results.od(0, forgotten)[0];
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
                        "{}, {} threads, {:.0} s",
                        record.weights_sha256, record.threads, record.seconds
                    ),
                ));
            }
        }
        list
    }

    /// All tables with links to charts and pictures.
    fn markdown(&self, sections: &[Section], results: &Results<'_>) -> String {
        let mut text = format!("# The study {}\n\n", self.study.name);
        for section in sections {
            text += &format!("## {}\n\n", section.title);
            for paragraph in &section.text {
                text += &format!("{paragraph}\n\n");
            }
            if let Some(table) = &section.table {
                text += &table.markdown();
                text.push('\n');
            }
            for chart in &section.charts {
                text += &format!(
                    "![{}](figures/{}.svg)\n\n",
                    chart.title,
                    file_name(&chart.title)
                );
            }
        }
        if self.outputs.contains(&Output::Figure2) {
            text +=
                "## Figure 2: pictures\n\nFrom left to right: degraded, before, OD, UT, clean.\n\n";
            for network in 0..self.study.networks.len() {
                let name = results.network(network);
                text += &format!("![{name}](figures/figure2-{}.png)\n\n", name.to_lowercase());
            }
        }
        text
    }
}

/// A title as the name of a file.
fn file_name(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_lowercase()
}

/// Every mean of every run in one list, for other programs.
fn score_list(results: &Results<'_>) -> String {
    let mut text = String::from("run,task,pictures,metric,identity,score\n");
    for (name, evaluation) in results.all() {
        for mean in evaluation.means() {
            text += &format!(
                "{name},{},{},{},{},{}\n",
                mean.task, mean.pictures, mean.metric, mean.identity, mean.models[0]
            );
        }
    }
    text
}
