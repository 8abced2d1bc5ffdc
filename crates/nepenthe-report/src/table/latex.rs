//! A table as LaTeX.

use nepenthe_files::printable;

use super::{Cell, Mark, Table};

impl Table {
    /// The table as LaTeX, for the package `booktabs`.
    pub fn latex(&self) -> String {
        let labels = self.label_titles.len();
        let mut text = format!(
            "% Needs \\usepackage{{booktabs}}.\n\\begin{{table}}\n  \\centering\n  \\caption{{{}}}\n  \\label{{tab:{}}}\n  \
             \\begin{{tabular}}{{{}{}}}\n    \\toprule\n",
            latex(format!("{}. {}", self.title, self.caption).trim_end_matches([' ', '.'])),
            self.id
                .replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"),
            "l".repeat(labels),
            "r".repeat(self.columns.len())
        );
        text += &self.latex_groups();
        let titles = self
            .label_titles
            .iter()
            .chain(self.columns.iter().map(|column| &column.title));
        text += &latex_line(titles.map(|title| latex(title)));
        text += "    \\midrule\n";
        for (index, row) in self.rows.iter().enumerate() {
            if row.rule && index > 0 {
                text += "    \\midrule\n";
            }
            let bold = |text: String| match row.emphasis && !text.is_empty() {
                true => format!("\\textbf{{{text}}}"),
                false => text,
            };
            let labels = self.labels(row).map(|label| bold(latex(label)));
            text += &latex_line(labels.chain(self.cells(row).map(|cell| latex_cell(cell, &bold))));
        }
        text += "    \\bottomrule\n  \\end{tabular}\n";
        for note in &self.notes {
            text += &format!(
                "  \\par\\smallskip{{\\footnotesize {}\\par}}\n",
                latex(note)
            );
        }
        text + "\\end{table}\n"
    }

    fn latex_groups(&self) -> String {
        let groups = self.groups();
        if groups.iter().all(|(group, _)| group.is_empty()) {
            return String::new();
        }
        let labels = self.label_titles.len();
        let (mut cells, mut rules, mut column) =
            (vec![String::new(); labels], String::new(), labels + 1);
        for (group, count) in groups {
            cells.push(format!("\\multicolumn{{{count}}}{{c}}{{{}}}", latex(group)));
            if !group.is_empty() {
                rules += &format!("\\cmidrule(lr){{{column}-{}}}", column + count - 1);
            }
            column += count;
        }
        format!("{}    {rules}\n", latex_line(cells.into_iter()))
    }
}

fn latex_line(cells: impl Iterator<Item = String>) -> String {
    format!("    {} \\\\\n", cells.collect::<Vec<_>>().join(" & "))
}

fn latex_cell(cell: &Cell, bold: &impl Fn(String) -> String) -> String {
    let mut text = bold(latex(cell.shown()));
    match cell.mark {
        Mark::Forgotten if !text.is_empty() => text = format!("\\textit{{{text}}}"),
        Mark::Good => text += "$^{+}$",
        Mark::Bad => text += "$^{-}$",
        _ => {}
    }
    match cell.detail.is_empty() {
        true => text,
        false => format!("{text} {{\\scriptsize ({})}}", latex(&cell.detail)),
    }
}

/// A text for LaTeX, on one line.
fn latex(text: &str) -> String {
    let mut escaped = String::new();
    for letter in printable(text).chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => escaped += &format!("\\{letter}"),
            '\\' => escaped += "\\textbackslash{}",
            '~' => escaped += "\\textasciitilde{}",
            '^' => escaped += "\\textasciicircum{}",
            '<' => escaped += "\\textless{}",
            '>' => escaped += "\\textgreater{}",
            '|' => escaped += "\\textbar{}",
            '\u{2013}' => escaped += "--",
            '\u{2212}' => escaped += "$-$",
            '\u{00b1}' => escaped += "$\\pm$",
            '\u{00d7}' => escaped += "$\\times$",
            '\u{2192}' => escaped += "$\\to$",
            '\u{2264}' => escaped += "$\\le$",
            '\u{2265}' => escaped += "$\\ge$",
            _ => escaped.push(letter),
        }
    }
    escaped
}
