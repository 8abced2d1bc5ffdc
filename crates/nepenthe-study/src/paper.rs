//! The values that the paper prints, to compare with ours.

use nepenthe_image::degradation::{Degradation, Task};

/// `table,network,run,forget`, then `PSNR/SSIM` of each task.
const VALUES: &str = include_str!("paper.csv");

/// The tasks of the paper's columns.
pub(crate) const TASKS: [Task; 5] = [
    Task::HAZE,
    Task::RAIN,
    Task::NOISE_15,
    Task::NOISE_25,
    Task::NOISE_50,
];

/// Training and test images of the paper's Table 1.
pub(crate) const STATISTICS: [(Degradation, usize, usize); 3] = [
    (Degradation::Haze, 34_932, 500),
    (Degradation::Rain, 24_000, 100),
    (Degradation::Noise, 5_144, 68),
];

/// A row of one of the paper's tables.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    pub(crate) table: &'a str,
    pub(crate) network: &'a str,
    pub(crate) run: &'a str,
    pub(crate) forget: Option<Degradation>,
}

/// PSNR in dB and SSIM that the paper prints for a task in a row of a table.
pub(crate) fn value(row: Row<'_>, task: Task) -> Option<[f64; 2]> {
    let column = TASKS.iter().position(|known| *known == task)?;
    let forget = row.forget.map_or("", Degradation::name);
    let wanted = [row.table, row.network, row.run, forget];
    let mut rows = VALUES
        .lines()
        .map(|line| line.split(',').collect::<Vec<_>>());
    let cells = rows.find(|cells| cells.len() > 4 && cells[..4] == wanted)?;
    let (psnr, ssim) = cells.get(4 + column)?.split_once('/')?;
    Some([psnr.parse().ok()?, ssim.parse().ok()?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_complete() {
        let rows = VALUES.lines().filter(|line| !line.starts_with('#')).skip(1);
        for line in rows {
            let cells: Vec<&str> = line.split(',').collect();
            assert_eq!(cells.len(), 4 + TASKS.len(), "{line}");
            let row = Row {
                table: cells[0],
                network: cells[1],
                run: cells[2],
                forget: (!cells[3].is_empty()).then(|| cells[3].parse().unwrap()),
            };
            for task in TASKS {
                let [psnr, ssim] = value(row, task).unwrap();
                let column = TASKS.iter().position(|known| *known == task).unwrap();
                let cell = cells[4 + column].split_once('/').unwrap();
                let read = (cell.0.parse(), cell.1.parse());
                assert_eq!(read, (Ok(psnr), Ok(ssim)), "two rows of one name: {line}");
                assert!(
                    (3.0..45.0).contains(&psnr) && (0.0..=1.0).contains(&ssim),
                    "{line}"
                );
            }
        }
    }

    #[test]
    fn values_are_found_by_row_and_task() {
        let row = Row {
            table: "table3",
            network: "PromptIR",
            run: "UT",
            forget: Some(Degradation::Haze),
        };
        assert_eq!(value(row, Task::HAZE), Some([17.37, 0.845]));
        assert_eq!(value(row, Task::BLUR), None);
        assert_eq!(value(Row { run: "OX", ..row }, Task::HAZE), None);
    }
}
