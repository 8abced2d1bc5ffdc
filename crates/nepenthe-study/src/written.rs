//! The files of results: tables, charts, images, scores, and all of it on a page in Markdown and one in HTML.

use std::path::{Path, PathBuf};

use nepenthe::number;
use nepenthe_report::{Figure, Section, Table, glossary, markdown};

use crate::{
    charts,
    error::Result,
    findings::{Finding, findings},
    folder, images, method_chart,
    method_findings::method_findings,
    method_table,
    output::Output,
    plan::StudyPlan,
    results::Results,
    tables,
};

/// What was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The HTML page.
    pub page: PathBuf,
    /// The same in Markdown.
    pub markdown: PathBuf,
    /// The claims of the paper, checked.
    pub findings: Vec<Finding>,
    /// Which method comes nearest to UT, in words; empty unless methods are compared.
    pub methods: Vec<String>,
}

impl StudyPlan {
    /// Writes tables, charts, images and pages from all finished stages; the results of others show as missing.
    ///
    /// # Errors
    /// If a result of a finished stage is damaged or a file cannot be written.
    pub fn write(&self) -> Result<Written> {
        let results = Results::read(self)?;
        let findings = findings(&results);
        let methods = match self.outputs.contains(&Output::Methods) {
            true => method_findings(&results),
            false => Vec::new(),
        };
        let sections = self.sections(&results, &findings, &methods);
        let folders = ["tables", "figures"].map(|name| self.folder.join(name));
        folders.iter().try_for_each(|path| folder::make(path))?;
        let [tables, charts] = folders;
        for table in sections.iter().filter_map(|section| section.table.as_ref()) {
            write_table(table, &tables)?;
        }
        for chart in sections.iter().flat_map(|section| &section.charts) {
            folder::write(&charts.join(chart_file(&chart.title)), chart.svg())?;
        }
        for chart in sections.iter().flat_map(|section| &section.tradeoffs) {
            folder::write(&charts.join(chart_file(&chart.title)), chart.svg())?;
        }
        let figures = self.figures(&results, &charts)?;
        folder::write(&self.folder.join("scores.csv"), score_list(&results))?;
        let markdown = self.folder.join("results.md");
        folder::write(&markdown, self.markdown(&sections, &results))?;
        let page = self.folder.join("report.html");
        let report = self.report(&results, &findings, sections, figures)?;
        nepenthe_report::write(&page, &report)?;
        Ok(Written {
            page,
            markdown,
            findings,
            methods,
        })
    }

    /// Every wanted table and chart.
    fn sections(
        &self,
        results: &Results<'_>,
        claims: &[Finding],
        methods: &[String],
    ) -> Vec<Section> {
        let mut sections = vec![Section {
            title: "What holds at this scale".to_owned(),
            table: Some(tables::findings(claims)),
            ..Section::default()
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
                Output::Methods => {
                    sections.push(methods_section(results, methods));
                    continue;
                }
            };
            sections.push(Section {
                title: output.title().to_owned(),
                table: Some(table),
                charts,
                ..Section::default()
            });
        }
        sections
    }

    /// The images of Figure 2 for each network; those of each network are also written as one file.
    fn figures(&self, results: &Results<'_>, folder: &Path) -> Result<Vec<Figure>> {
        let mut all = Vec::new();
        if !self.outputs.contains(&Output::Figure2) {
            return Ok(all);
        }
        for network in 0..self.study.networks.len() {
            let mut figures = images::figures(results, network, self.study.forget[0])?;
            let name = results.network(network).to_lowercase();
            if let Some(sheet) = images::sheet(&figures) {
                sheet.save(folder.join(format!("figure2-{name}.png")))?;
            }
            for figure in &mut figures {
                // The slider starts with the last two.
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

    /// All tables, with links to charts and images.
    fn markdown(&self, sections: &[Section], results: &Results<'_>) -> String {
        let mut text = format!("# The study {}\n\n", markdown(&self.study.name));
        for section in sections {
            text += &format!("## {}\n\n", section.title);
            for paragraph in &section.text {
                text += &format!("{}\n\n", markdown(paragraph));
            }
            if let Some(table) = &section.table {
                text += &table.markdown();
                text.push('\n');
            }
            let charts = section.charts.iter().map(|chart| &chart.title);
            let tradeoffs = section.tradeoffs.iter().map(|chart| &chart.title);
            for title in charts.chain(tradeoffs) {
                let (name, file) = (markdown(title), chart_file(title));
                text += &format!("![{name}](figures/{file})\n\n");
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
        text += "## Glossary\n\n";
        for (term, meaning) in glossary() {
            text += &format!("- **{}**: {}\n", markdown(term), markdown(meaning));
        }
        text
    }
}

/// The methods against UT: in words, as a table and as charts.
fn methods_section(results: &Results<'_>, findings: &[String]) -> Section {
    Section {
        title: Output::Methods.title().to_owned(),
        text: findings.to_vec(),
        table: Some(method_table::methods(results)),
        tradeoffs: method_chart::tradeoffs(results),
        ..Section::default()
    }
}

fn write_table(table: &Table, folder: &Path) -> Result<()> {
    let path = |extension: &str| folder.join(format!("{}.{extension}", table.id));
    folder::write(&path("md"), table.markdown())?;
    folder::write(&path("csv"), table.csv())?;
    folder::write(&path("tex"), table.latex())
}

/// The file of a chart, named after its title.
fn chart_file(title: &str) -> String {
    let letters = |letter: char| !letter.is_ascii_alphanumeric();
    let words = title.split(letters).filter(|word| !word.is_empty());
    format!("{}.svg", words.collect::<Vec<_>>().join("-").to_lowercase())
}

/// Every mean of every run in one list, for other programs.
fn score_list(results: &Results<'_>) -> String {
    let mut text = String::from("run,task,pictures,metric,identity,score\n");
    for (name, evaluation) in &results.evaluations {
        for mean in evaluation.means() {
            text += &format!(
                "{name},{},{},{},{},{}\n",
                mean.task,
                mean.pictures,
                mean.metric,
                number::text(mean.identity),
                number::text(mean.models[0])
            );
        }
    }
    text
}
