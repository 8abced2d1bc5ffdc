//! The scores of an evaluation: of each image, and their means.

use nepenthe_image::{Metric, degradation::Task};
use nepenthe_nets::Precision;
use serde::{Deserialize, Serialize};

use crate::number;

/// Scores of one image.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PictureScores {
    /// Name of the item.
    pub name: String,
    /// What was done to it.
    pub task: Task,
    /// One score per metric: the identity floor.
    #[serde(with = "crate::number")]
    pub identity: Vec<f64>,
    /// For each model, one score per metric.
    #[serde(with = "crate::number")]
    pub models: Vec<Vec<f64>>,
}

/// All scores of all models on one data set.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Evaluation {
    /// The protocols, in the order of every list of scores.
    pub metrics: Vec<Metric>,
    /// Names of the models, in the order of every list of models.
    pub models: Vec<String>,
    /// One entry per picture and task, in the order of the data set.
    pub pictures: Vec<PictureScores>,
}

/// Mean score of one task by one protocol.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskMean {
    /// The task.
    pub task: Task,
    /// The protocol.
    pub metric: Metric,
    /// Number of pictures.
    pub pictures: usize,
    /// Mean identity floor.
    #[serde(with = "crate::number")]
    pub identity: f64,
    /// Mean of each model.
    #[serde(with = "crate::number")]
    pub models: Vec<f64>,
}

impl Evaluation {
    /// Mean of every task and metric, sorted by task, then in the order of the metrics.
    pub fn means(&self) -> Vec<TaskMean> {
        let mut tasks: Vec<Task> = self.pictures.iter().map(|picture| picture.task).collect();
        tasks.sort_unstable();
        tasks.dedup();
        let mut means = Vec::new();
        for task in tasks {
            let rows: Vec<_> = self
                .pictures
                .iter()
                .filter(|row| row.task == task)
                .collect();
            let mean = |score: &dyn Fn(&PictureScores) -> f64| {
                rows.iter().map(|row| score(row)).sum::<f64>() / rows.len() as f64
            };
            for (position, &metric) in self.metrics.iter().enumerate() {
                means.push(TaskMean {
                    task,
                    metric,
                    pictures: rows.len(),
                    identity: mean(&|row| row.identity[position]),
                    models: (0..self.models.len())
                        .map(|model| mean(&|row| row.models[model][position]))
                        .collect(),
                });
            }
        }
        means
    }

    /// The mean of one task and metric.
    pub fn mean(&self, task: Task, metric: Metric) -> Option<TaskMean> {
        let means = self.means();
        means
            .into_iter()
            .find(|mean| mean.task == task && mean.metric == metric)
    }

    /// The scores of every image as comma-separated values with a header line. The identity floor is a model called
    /// `identity`. `crop` gives the multiple of pixels that the image of a row was cropped to, 1 for whole images;
    /// `precision` is the one the models multiplied in.
    pub fn csv(&self, precision: Precision, crop: impl Fn(usize) -> usize) -> String {
        let mut text = String::from("task,picture,model,metric,score,crop,precision\n");
        for (index, row) in self.pictures.iter().enumerate() {
            let crop = crop(index);
            let identity = std::iter::once(("identity", &row.identity));
            let models = self.models.iter().map(String::as_str).zip(&row.models);
            for (model, scores) in identity.chain(models) {
                for (metric, score) in self.metrics.iter().zip(scores) {
                    let picture = quoted(&row.name);
                    let model = quoted(model);
                    let score = number::text(*score);
                    text += &format!(
                        "{},{picture},{model},{metric},{score},{crop},{precision}\n",
                        row.task
                    );
                }
            }
        }
        text
    }
}

/// A field of comma-separated values.
pub fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evaluation() -> Evaluation {
        let row = |name: &str, task, identity: f64, model: f64| PictureScores {
            name: name.to_owned(),
            task,
            identity: vec![identity],
            models: vec![vec![model]],
        };
        Evaluation {
            metrics: vec![Metric::PsnrPyiqa],
            models: vec!["BEFORE".to_owned()],
            pictures: vec![
                row("a", Task::RAIN, 20.0, 30.0),
                row("b, c", Task::RAIN, 22.0, 32.0),
                row("a", Task::HAZE, 10.0, 15.0),
            ],
        }
    }

    #[test]
    fn means_are_per_task_and_sorted() {
        let means = evaluation().means();
        assert_eq!(means.len(), 2);
        assert_eq!((means[0].task, means[0].pictures), (Task::HAZE, 1));
        assert_eq!((means[1].identity, means[1].models[0]), (21.0, 31.0));
    }

    #[test]
    fn csv_quotes_names_with_commas() {
        let csv = evaluation().csv(Precision::F32, |_| 16);
        assert!(
            csv.contains("rain,\"b, c\",BEFORE,psnr/pyiqa,32,16,f32\n"),
            "{csv}"
        );
        assert_eq!(csv.lines().count(), 7);
    }
}
