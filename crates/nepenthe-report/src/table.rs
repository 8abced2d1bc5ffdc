//! Tables of text cells, such as those of a paper, in Markdown, CSV, LaTeX and HTML.
//!
//! Marks are never colour alone: each format has a sign for each.

mod latex;

use nepenthe::scores::quoted;

use crate::markup::{escape, markdown};

/// A table of text cells with grouped columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Short name without blanks, such as `table3`; also the stem of its files.
    pub id: String,
    /// Title, such as `Table 3: UT against OD`.
    pub title: String,
    /// Direction, units and protocol of the numbers.
    pub caption: String,
    /// The columns of cells, after those of the labels.
    pub columns: Vec<Column>,
    /// The rows, from top to bottom.
    pub rows: Vec<TableRow>,
    /// Titles of the label columns.
    pub label_titles: Vec<String>,
    /// Notes below the table.
    pub notes: Vec<String>,
}

/// A column of a [`Table`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Heading that neighbouring columns of the same group share; may be empty.
    pub group: String,
    /// Heading of the column itself.
    pub title: String,
}

impl Column {
    /// A column that stands for itself.
    pub fn titled(title: &str) -> Self {
        Self {
            title: title.to_owned(),
            ..Self::default()
        }
    }
}

/// A row of a [`Table`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableRow {
    /// What the row is, one text for each label column.
    pub labels: Vec<String>,
    /// One cell for each column.
    pub cells: Vec<Cell>,
    /// Whether the row is set in bold.
    pub emphasis: bool,
    /// Whether a rule separates it from the row above.
    pub rule: bool,
}

/// A cell of a [`Table`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The text, usually a number.
    pub text: String,
    /// A second, smaller line, such as `paper 11.47`; may be empty.
    pub detail: String,
    /// What the cell means beyond its text.
    pub mark: Mark,
}

/// What a [`Cell`] means beyond its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// It belongs to the forgotten type: a worse score means more forgotten.
    Forgotten,
    /// As expected.
    Good,
    /// Not as expected.
    Bad,
    /// There is no value.
    Missing,
    /// It is words, which wrap, and no number.
    Words,
}

impl Mark {
    /// The sign after the text, and its name.
    fn sign(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Good => Some(("\u{2713}", "as expected")),
            Self::Bad => Some(("\u{2717}", "not as expected")),
            Self::None | Self::Forgotten | Self::Missing | Self::Words => None,
        }
    }
}

const MISSING: &str = "\u{2013}";

impl Cell {
    /// The text, or a dash where there is none.
    fn shown(&self) -> &str {
        match self.mark {
            Mark::Missing if self.text.is_empty() => MISSING,
            _ => &self.text,
        }
    }
}

impl Table {
    /// The table as Markdown under its title. Markdown has a single row of headings, so each starts with its group.
    pub fn markdown(&self) -> String {
        let headings = self.headings();
        let (labels, columns) = (self.label_titles.len(), self.columns.len());
        let mut text = format!("**{}**\n\n", markdown(&self.title));
        if !self.caption.is_empty() {
            text += &format!("{}\n\n", markdown(&self.caption));
        }
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        text += &line(
            &headings
                .iter()
                .map(|heading| markdown(heading))
                .collect::<Vec<_>>(),
        );
        text += &format!("|{}{}\n", ":---|".repeat(labels), "---:|".repeat(columns));
        for row in &self.rows {
            let emphasised = |text: String| match row.emphasis && !text.is_empty() {
                true => format!("**{text}**"),
                false => text,
            };
            let labels = self.labels(row).map(|label| emphasised(markdown(label)));
            let cells = self.cells(row).map(|cell| markdown_cell(cell, &emphasised));
            text += &line(&labels.chain(cells).collect::<Vec<_>>());
        }
        for note in &self.notes {
            text += &format!("\n{}\n", markdown(note));
        }
        text
    }

    /// The table as CSV with a line of headings. Details have their own column.
    pub fn csv(&self) -> String {
        let detailed: Vec<bool> = (0..self.columns.len())
            .map(|column| {
                self.rows.iter().any(|row| {
                    row.cells
                        .get(column)
                        .is_some_and(|cell| !cell.detail.is_empty())
                })
            })
            .collect();
        let headings = self.headings();
        let (labels, columns) = headings.split_at(self.label_titles.len());
        let mut line: Vec<String> = labels.to_vec();
        for (heading, detailed) in columns.iter().zip(&detailed) {
            line.push(heading.clone());
            if *detailed {
                line.push(format!("{heading}, detail"));
            }
        }
        let mut text = csv_line(&line);
        for row in &self.rows {
            let mut line: Vec<String> = self.labels(row).map(str::to_owned).collect();
            for (cell, detailed) in self.cells(row).zip(&detailed) {
                line.push(cell.text.clone());
                if *detailed {
                    line.push(cell.detail.clone());
                }
            }
            text += &csv_line(&line);
        }
        text
    }

    /// The table as HTML under its title, if it has one; the page has the style sheet.
    pub(crate) fn html(&self) -> String {
        let mut html = String::new();
        if !self.title.is_empty() {
            html += &format!("<h3>{}</h3>\n", escape(&self.title));
        }
        if !self.caption.is_empty() {
            html += &format!("<p class=\"note\">{}</p>\n", escape(&self.caption));
        }
        html += &format!(
            "<div class=\"scroll\"><table id=\"{}\" class=\"sheet\">\n{}<tbody>\n",
            escape(&self.id),
            self.html_head()
        );
        for row in &self.rows {
            let classes = [(row.emphasis, "emphasis"), (row.rule, "rule")];
            let classes: Vec<&str> = classes
                .iter()
                .filter(|(is, _)| *is)
                .map(|(_, class)| *class)
                .collect();
            html += &format!("<tr class=\"{}\">", classes.join(" "));
            for label in self.labels(row) {
                html += &format!("<th scope=\"row\">{}</th>", escape(label));
            }
            html += &self.cells(row).map(html_cell).collect::<String>();
            html += "</tr>\n";
        }
        html += "</tbody>\n</table></div>\n";
        for note in &self.notes {
            html += &format!("<p class=\"note\">{}</p>\n", escape(note));
        }
        html
    }

    fn html_head(&self) -> String {
        let groups = self.groups();
        let grouped = groups.iter().any(|(group, _)| !group.is_empty());
        let mut html = String::from("<thead>");
        if grouped {
            html += "<tr>";
            html += &"<td></td>".repeat(self.label_titles.len());
            for (group, count) in groups {
                html += &match group {
                    "" => format!("<td colspan=\"{count}\"></td>"),
                    _ => format!(
                        "<th scope=\"colgroup\" colspan=\"{count}\">{}</th>",
                        escape(group)
                    ),
                };
            }
            html += "</tr>\n";
        }
        html += "<tr>";
        for title in &self.label_titles {
            html += &format!("<th scope=\"col\" class=\"label\">{}</th>", escape(title));
        }
        for (index, Column { title, .. }) in self.columns.iter().enumerate() {
            let mut cells = self.rows.iter().filter_map(|row| row.cells.get(index));
            let class = match cells.any(|cell| cell.mark == Mark::Words) {
                true => " class=\"label\"",
                false => "",
            };
            html += &format!("<th scope=\"col\"{class}>{}</th>", escape(title));
        }
        html + "</tr></thead>\n"
    }

    /// Neighbouring columns of one group, with their number.
    fn groups(&self) -> Vec<(&str, usize)> {
        let chunks = self.columns.chunk_by(|one, other| one.group == other.group);
        chunks
            .map(|columns| (columns[0].group.as_str(), columns.len()))
            .collect()
    }

    /// One heading for each column, labels first.
    fn headings(&self) -> Vec<String> {
        let columns = self.columns.iter().map(|Column { group, title }| {
            match (group.as_str(), title.as_str()) {
                ("", title) => title.to_owned(),
                (group, "") => group.to_owned(),
                (group, title) => format!("{group}: {title}"),
            }
        });
        self.label_titles.iter().cloned().chain(columns).collect()
    }

    /// As many labels as there are label columns.
    fn labels<'a>(&self, row: &'a TableRow) -> impl Iterator<Item = &'a str> {
        let labels = row.labels.iter().map(String::as_str);
        labels
            .chain(std::iter::repeat(""))
            .take(self.label_titles.len())
    }

    /// As many cells as there are columns.
    fn cells<'a>(&self, row: &'a TableRow) -> impl Iterator<Item = &'a Cell> {
        static EMPTY: Cell = Cell {
            text: String::new(),
            detail: String::new(),
            mark: Mark::None,
        };
        row.cells
            .iter()
            .chain(std::iter::repeat(&EMPTY))
            .take(self.columns.len())
    }
}

fn markdown_cell(cell: &Cell, emphasised: &impl Fn(String) -> String) -> String {
    let mut text = emphasised(markdown(cell.shown()));
    if cell.mark == Mark::Forgotten && !text.is_empty() {
        text = format!("*{text}*");
    }
    if let Some((sign, _)) = cell.mark.sign() {
        text += &format!(" {sign}");
    }
    match cell.detail.is_empty() {
        true => text,
        false => format!("{text} ({})", markdown(&cell.detail)),
    }
}

fn csv_line(fields: &[String]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
    format!("{}\n", fields.join(","))
}

fn html_cell(cell: &Cell) -> String {
    let class = match cell.mark {
        Mark::None => "",
        Mark::Forgotten => " class=\"forgotten\"",
        Mark::Good => " class=\"better\"",
        Mark::Bad => " class=\"worse\"",
        Mark::Missing => " class=\"same\"",
        Mark::Words => " class=\"words\"",
    };
    let sign = match cell.mark.sign() {
        Some((sign, name)) => format!(" <span role=\"img\" aria-label=\"{name}\">{sign}</span>"),
        None => String::new(),
    };
    let detail = match cell.detail.is_empty() {
        true => String::new(),
        false => format!("<small>{}</small>", escape(&cell.detail)),
    };
    format!("<td{class}>{}{sign}{detail}</td>", escape(cell.shown()))
}

#[cfg(test)]
mod tests;
