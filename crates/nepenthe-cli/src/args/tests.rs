//! What is typed, and what becomes of it.

use clap::Parser;

use super::*;

fn data(arguments: &[&str]) -> Result<Vec<DataSource>, UserError> {
    #[derive(Parser)]
    struct Only {
        #[command(flatten)]
        data: DataArgs,
    }
    let arguments = std::iter::once("test").chain(arguments.iter().copied());
    Only::try_parse_from(arguments).unwrap().data.sources()
}

#[test]
fn all_kinds_of_data_combine() {
    let sources = data(&[
        "--photos",
        "p",
        "--hold-out",
        "60",
        "--part",
        "held-out",
        "--scenes",
        "3",
        "--scene-size",
        "64x48",
        "--pairs",
        "a",
        "--pairs",
        "b",
        "--task",
        "rain,blur",
        "--benchmark",
        "sots=t",
    ])
    .unwrap();
    assert_eq!(sources.len(), 5);
    assert_eq!(
        (sources[0].hold_out, sources[0].part),
        (Some(60), Some(Part::HeldOut))
    );
    assert_eq!(sources[0].tasks.len(), 5, "the default tasks");
    assert_eq!(
        (sources[1].count, sources[1].size),
        (Some(3), Some([64, 48]))
    );
    assert_eq!(sources[3].tasks, [Task::BLUR]);
    assert_eq!(sources[4].layout, Layout::Sots);
    for source in sources {
        source.validate().unwrap();
    }
}

#[test]
fn no_data_and_tasks_that_do_not_fit_are_answered() {
    assert!(data(&[]).unwrap_err().to_string().contains("--photos"));
    let error = data(&[
        "--pairs",
        "a",
        "--pairs",
        "b",
        "--pairs",
        "c",
        "--task",
        "rain,blur",
    ]);
    assert!(
        error
            .unwrap_err()
            .to_string()
            .contains("1 or 3 tasks for 3")
    );
}

#[test]
fn models_are_named_by_label_or_by_file() {
    let model = |text: &str| text.parse::<Model>().map(|model| (model.label, model.path));
    assert_eq!(
        model("BEFORE=a/b.ckpt").unwrap(),
        ("BEFORE".to_owned(), "a/b.ckpt".into())
    );
    assert_eq!(
        model("a/b.ckpt").unwrap(),
        ("b".to_owned(), "a/b.ckpt".into())
    );
    let lightning = "runs/epoch=9-step=1.ckpt";
    assert_eq!(
        model(lightning).unwrap(),
        ("epoch=9-step=1".to_owned(), lightning.into())
    );
    assert!(model("=x.ckpt").is_err() && model("x=").is_err());
}

#[test]
fn sizes_and_benchmarks_are_read_strictly() {
    assert_eq!("64x48".parse::<Size>().unwrap(), Size([64, 48]));
    for wrong in ["64", "64x", "64x48x3", "-1x4"] {
        assert!(wrong.parse::<Size>().is_err(), "{wrong}");
    }
    let error = "fog=dir".parse::<Benchmark>().unwrap_err().to_string();
    assert!(
        error.contains("sots") && !error.contains("photographs"),
        "{error}"
    );
    assert!("sots=".parse::<Benchmark>().is_err());
}
