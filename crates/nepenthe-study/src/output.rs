//! The tables and figures of a study, by name.

use std::str::FromStr;

use crate::error::Error;

/// A table or figure of the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Output {
    /// Data statistics.
    Table1,
    /// BEFORE, OF and OD.
    Table2,
    /// UT against OD.
    Table3,
    /// Each term alone, and both together.
    Table4,
    /// Ratios of the terms.
    Table5,
    /// Images.
    Figure2,
    /// Learning rates and batch sizes.
    Figure3,
    /// L2 in place of L1.
    L2,
    /// The cost of unlearning against training from scratch.
    Cost,
    /// Every method against UT.
    Methods,
}

impl Output {
    /// Those of the paper, in the order of the report.
    pub const PAPER: [Self; 9] = [
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

    /// All of them, in the order of the report.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::PAPER.into_iter().chain([Self::Methods])
    }

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
            Self::Methods => "methods",
        }
    }

    /// The heading of its section.
    pub(crate) fn title(self) -> &'static str {
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
            Self::Methods => "Methods",
        }
    }
}

impl FromStr for Output {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        let found = Self::all().find(|output| output.name() == name);
        found.ok_or_else(|| Error::Study {
            origin: "--only".to_owned(),
            problem: format!("there is no table or figure `{name}`"),
            hint: format!(
                "there are {}",
                Self::all().map(Self::name).collect::<Vec<_>>().join(", ")
            ),
        })
    }
}
