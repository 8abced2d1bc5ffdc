//! Subsets by type, held-out parts, samples and epochs.

use super::*;

#[test]
fn types_of_degradation_divide_the_data() {
    let folder = photographs(2);
    let data = DataSet::open(
        &[with_tasks(
            folder.path(),
            &[Task::RAIN, Task::NOISE_15, Task::HAZE, Task::NOISE_50],
        )],
        0,
    )
    .unwrap();
    assert_eq!(
        data.tasks(),
        [Task::HAZE, Task::RAIN, Task::NOISE_15, Task::NOISE_50]
    );
    let forget = data.only(&[Degradation::Noise]).unwrap();
    let retain = data.without(Degradation::Noise).unwrap();
    assert_eq!(
        names(&forget),
        ["noise-15 0", "noise-15 1", "noise-50 0", "noise-50 1"]
    );
    assert_eq!(names(&retain), ["rain 0", "rain 1", "haze 0", "haze 1"]);
    assert_eq!(forget.counts()[&Task::NOISE_15], 2);
}

#[test]
fn a_type_that_is_not_there_lists_those_that_are() {
    let folder = photographs(2);
    let data = DataSet::open(
        &[with_tasks(folder.path(), &[Task::RAIN, Task::NOISE_15])],
        0,
    )
    .unwrap();
    let error = data
        .only(&[Degradation::Rain, Degradation::Blur])
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("the data hold no item of type blur: they hold rain (2), noise-15 (2)"),
        "{error}"
    );
    let rain = data.only(&[Degradation::Rain]).unwrap();
    assert!(matches!(
        rain.without(Degradation::Rain),
        Err(DataError::NothingLeft { .. })
    ));
    assert_eq!(
        names(&rain.without(Degradation::Haze).unwrap()),
        names(&rain)
    );
}

#[test]
fn a_small_sample_is_balanced_fixed_and_filled_up() {
    let (folder, tree) = (photographs(20), pairs(2));
    let sources = [
        with_tasks(folder.path(), &[Task::RAIN, Task::NOISE_15]),
        paired(tree.path()),
    ];
    let data = DataSet::open(&sources, 0).unwrap();
    let sample = data.take_evenly(10, 5);
    assert_eq!(
        sample.counts().into_values().collect::<Vec<_>>(),
        [2, 4, 4],
        "haze has only two"
    );
    assert_eq!(names(&sample), names(&data.take_evenly(10, 5)));
    assert_ne!(names(&sample), names(&data.take_evenly(10, 6)));
    assert_eq!(names(&data.take_evenly(1000, 5)), names(&data));
}

#[test]
fn an_epoch_repeats_items_as_the_reference_samples() {
    let tree = tempfile::tempdir().unwrap();
    for number in 1..=2 {
        save(
            tree.path(),
            &format!("Derain/rainy/rain-{number}.png"),
            &picture(16, 16, 9),
        );
        save(
            tree.path(),
            &format!("Derain/gt/norain-{number}.png"),
            &picture(16, 16, 0),
        );
    }
    save(tree.path(), "Denoise/00001.bmp", &picture(16, 16, 0));
    let sources = [Layout::RainTrain, Layout::NoiseTrain]
        .map(|layout| DataSource::files(layout, tree.path()));
    let data = DataSet::open(&sources, 0).unwrap();
    let epoch = data.epoch(&mut rng(0));
    assert_eq!(epoch.len(), 2 * 120 + 3 * 3);
    assert_eq!(
        epoch
            .iter()
            .filter(|&&index| data.items()[index].task == Task::NOISE_25)
            .count(),
        3
    );
    assert_eq!(epoch, data.epoch(&mut rng(0)));
    assert_ne!(epoch, data.epoch(&mut rng(1)));
}

#[test]
fn the_two_parts_of_a_hold_out_are_complementary() {
    let folder = photographs(10);
    let tasks = [Task::HAZE, Task::NOISE_25];
    let part = |part, split_seed| {
        let source = DataSource {
            hold_out: Some(4),
            part: Some(part),
            split_seed,
            ..with_tasks(folder.path(), &tasks)
        };
        DataSet::open(&[source], 0).unwrap()
    };
    let (train, held_out) = (part(Part::Train, 0), part(Part::HeldOut, 0));
    assert_eq!((train.names().len(), held_out.names().len()), (6, 4));
    assert!(train.names().is_disjoint(&held_out.names()));
    assert_eq!(held_out.counts().into_values().collect::<Vec<_>>(), [4, 4]);
    assert!((1..5).any(|seed| part(Part::HeldOut, seed).names() != held_out.names()));
}

#[test]
fn all_hazy_versions_of_a_picture_are_held_out_together() {
    let tree = tempfile::tempdir().unwrap();
    for id in 0..6 {
        save(
            tree.path(),
            &format!("original/{id}.jpg"),
            &picture(16, 16, id),
        );
        for beta in ["0.1", "0.2"] {
            save(
                tree.path(),
                &format!("synthetic/part1/{id}_0.8_{beta}.jpg"),
                &picture(16, 16, 99),
            );
        }
    }
    let source = DataSource {
        hold_out: Some(2),
        part: Some(Part::HeldOut),
        ..DataSource::files(Layout::HazeTrain, tree.path())
    };
    let data = DataSet::open(&[source], 0).unwrap();
    let ids: std::collections::BTreeSet<_> =
        data.items().iter().map(|item| &item.name[..1]).collect();
    assert_eq!((data.len(), ids.len()), (4, 2));
}

#[test]
fn what_is_left_out_moves_no_other_picture() {
    let folder = photographs(10);
    let list = folder.path().join("forget.txt");
    std::fs::write(&list, "0.png\n1\n2\n3\n4\n").unwrap();
    let source = DataSource {
        hold_out: Some(4),
        part: Some(Part::Train),
        ..with_tasks(folder.path(), &[Task::RAIN])
    };
    let all = DataSet::open(std::slice::from_ref(&source), 0).unwrap();
    let fewer = DataSet::open(
        &[DataSource {
            leave_out: Some(list.clone()),
            ..source.clone()
        }],
        0,
    )
    .unwrap();
    let expected: Vec<_> = names(&all)
        .into_iter()
        .filter(|name| name.as_str() >= "rain 5")
        .collect();
    assert_eq!(names(&fewer), expected);
    std::fs::write(&list, "17\n").unwrap();
    let error = error(DataSource {
        leave_out: Some(list),
        ..source
    });
    assert!(
        error.contains("not in the data: 17") && error.contains("such as 0"),
        "{error}"
    );
}
