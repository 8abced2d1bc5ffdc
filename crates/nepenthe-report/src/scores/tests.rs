//! Exact tables of a small example, and names that try to break them.

use nepenthe::scores::PictureScores;

use super::*;

fn evaluation(models: &[&str], metrics: &[Metric]) -> Evaluation {
    let row = |task, scores: [[f64; 2]; 3]| PictureScores {
        name: "a".to_owned(),
        task,
        identity: scores[0][..metrics.len()].to_vec(),
        models: scores[1..=models.len()]
            .iter()
            .map(|scores| scores[..metrics.len()].to_vec())
            .collect(),
    };
    Evaluation {
        metrics: metrics.to_vec(),
        models: models.iter().map(|&label| label.to_owned()).collect(),
        pictures: vec![
            row(
                Task::NOISE_25,
                [[20.47, 0.4], [23.88, 0.71], [24.33, 0.7199]],
            ),
            row(Task::HAZE, [[10.66, 0.61], [15.61, 0.8], [7.32, 0.3]]),
            row(Task::HAZE, [[10.68, 0.63], [15.63, 0.82], [7.34, 0.3]]),
        ],
    }
}

const BOTH: [Metric; 2] = [Metric::PsnrPyiqa, Metric::SsimPyiqa];

#[test]
fn the_terminal_table_is_aligned_and_explains_itself() {
    let text = text_table(
        &evaluation(&["BEFORE", "OD"], &BOTH),
        Some(Degradation::Haze),
    );
    let expected = [
        "                      psnr/pyiqa in dB                   ssim/pyiqa",
        "task      pictures    identity  BEFORE     OD  change    identity  BEFORE      OD   change",
        "------------------    -------------------------------    ---------------------------------",
        "haze *           2       10.67   15.62   7.33   -8.29      0.6200  0.8100  0.3000  -0.5100",
        "noise-25         1       20.47   23.88  24.33   +0.45      0.4000  0.7100  0.7199  +0.0099",
        "",
        "psnr/pyiqa    dB, higher is better",
        "ssim/pyiqa    no unit, higher is better",
        "identity      the score of doing nothing: of the degraded image itself",
        "change        from BEFORE",
        "*             the forget set: a worse score means that more was forgotten",
    ];
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn metrics_that_do_not_fit_side_by_side_are_stacked() {
    let long = "PromptIR-retrained-without-haze";
    let text = text_table(&evaluation(&["BEFORE", long], &BOTH), None);
    assert!(
        text.lines().all(|line| line.chars().count() < 100),
        "{text}"
    );
    assert_eq!(text.matches("noise-25").count(), 2, "{text}");
    assert!(!text.contains('*'), "{text}");
}

#[test]
fn one_model_has_no_change_and_no_picture_no_table() {
    let mut evaluation = evaluation(&["BEFORE"], &BOTH[..1]);
    let text = text_table(&evaluation, None);
    assert!(!text.contains("change") && text.contains("20.47"), "{text}");
    evaluation.pictures.clear();
    assert_eq!(text_table(&evaluation, None), "No picture was scored.\n");
}

#[test]
fn labels_cannot_break_out_of_the_table() {
    let evaluation = evaluation(&["a\u{1b}[31m\nb"], &BOTH);
    let text = text_table(&evaluation, None);
    assert!(
        !text.contains('\u{1b}') && text.contains("a\\u{1b}[31m\\nb"),
        "{text}"
    );
}
