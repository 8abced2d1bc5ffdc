//! What `load` and `crop` give.

use super::*;

#[test]
fn pairs_come_back_as_they_lie_on_disk() {
    let tree = pairs(3);
    let data = DataSet::open(&[paired(tree.path())], 0).unwrap();
    assert_eq!(names(&data), ["haze 0", "haze 1", "haze 2"]);
    let pair = data.load(2).unwrap();
    assert_eq!(
        (pair.degraded, pair.clean),
        (picture(24, 20, 102), picture(24, 20, 2))
    );
    assert_eq!(data.size_of(2), Some((24, 20)));
}

#[test]
fn a_crop_cuts_and_flips_both_pictures_alike() {
    let tree = pairs(1);
    let data = DataSet::open(&[paired(tree.path())], 0).unwrap();
    let mut corners = std::collections::BTreeSet::new();
    let mut rng = rng(1);
    for _ in 0..200 {
        let Pair { degraded, clean } = data.crop(0, 16, &mut rng).unwrap();
        assert_eq!((clean.width(), clean.height()), (16, 16));
        assert_eq!(clean.plane(0), degraded.plane(0));
        assert_eq!(clean.plane(1), degraded.plane(1));
        assert!((degraded.plane(2)[0] - clean.plane(2)[0] - 100.0 / 255.0).abs() < 1e-6);
        let step = |from: f32, to: f32| ((to - from) * 255.0).round() as i32;
        let across = step(clean.plane(0)[0], clean.plane(0)[15]);
        let down = step(clean.plane(1)[0], clean.plane(1)[15 * 16]);
        assert!(across.abs() == 15 && down.abs() == 15, "{across} {down}");
        corners.insert((across > 0, down > 0));
    }
    assert_eq!(corners.len(), 4, "all four flips occur");
    let again = data.crop(0, 16, &mut self::rng(7)).unwrap();
    assert_eq!(again, data.crop(0, 16, &mut self::rng(7)).unwrap());
}

#[test]
fn every_position_of_a_crop_occurs() {
    let folder = photographs(1);
    let data = DataSet::open(&[with_tasks(folder.path(), &[Task::NOISE_25])], 0).unwrap();
    let mut rng = rng(3);
    let mut left: Vec<i32> = (0..300)
        .map(|_| {
            let clean = data.crop(0, 32, &mut rng).unwrap().clean;
            (clean.plane(0).iter().copied().fold(1.0, f32::min) * 255.0).round() as i32
        })
        .collect();
    left.sort_unstable();
    left.dedup();
    assert_eq!(left, (0..=8).collect::<Vec<_>>());
}

#[test]
fn drawn_degradations_depend_on_seed_name_and_task_alone() {
    let (few, many) = (photographs(2), photographs(5));
    let tasks = [Task::HAZE, Task::RAIN, Task::NOISE_25];
    let small = DataSet::open(&[with_tasks(few.path(), &tasks)], 9).unwrap();
    let large = DataSet::open(
        &[with_tasks(
            many.path(),
            &[Task::NOISE_25, Task::RAIN, Task::HAZE],
        )],
        9,
    )
    .unwrap();
    for task in tasks {
        let (small, large) = (of_task(&small, task), of_task(&large, task));
        assert_eq!(small.load(1).unwrap(), large.load(1).unwrap(), "{task}");
        assert_eq!(small.load(1).unwrap(), small.load(1).unwrap(), "{task}");
        assert_ne!(
            small.load(1).unwrap().degraded,
            small.load(1).unwrap().clean,
            "{task}"
        );
    }
    let other_seed = DataSet::open(&[with_tasks(few.path(), &tasks)], 10).unwrap();
    assert_ne!(
        small.load(0).unwrap().degraded,
        other_seed.load(0).unwrap().degraded
    );
    assert_eq!(
        small.reseeded(10).load(0).unwrap(),
        other_seed.load(0).unwrap()
    );
}

#[test]
fn neither_the_cache_nor_threads_change_a_pair() {
    let folder = photographs(4);
    let sources = [with_tasks(folder.path(), &[Task::HAZE, Task::NOISE_50])];
    let cached = DataSet::open(&sources, 1).unwrap();
    let uncached = DataSet::open_with_cache(&sources, 1, 0).unwrap();
    let load_all = |data: &DataSet| -> Vec<(Pair, Pair)> {
        let pair = |index| {
            (
                data.load(index).unwrap(),
                data.crop(index, 16, &mut rng(index as u64)).unwrap(),
            )
        };
        (0..data.len()).into_par_iter().map(pair).collect()
    };
    assert_eq!(load_all(&cached), load_all(&uncached));
    assert_eq!(load_all(&cached), load_all(&uncached));
}

#[test]
fn scenes_are_the_same_in_a_longer_list_and_differ_by_seed() {
    let tasks = [Task::HAZE, Task::RAIN];
    let few = DataSet::open(&[DataSource::scenes(2, [48, 32], 1, &tasks)], 0).unwrap();
    let many = DataSet::open(&[DataSource::scenes(3, [48, 32], 1, &tasks)], 0).unwrap();
    assert_eq!(
        names(&many)[..4],
        [
            "haze scene-000000",
            "haze scene-000001",
            "haze scene-000002",
            "rain scene-000000"
        ]
    );
    assert_eq!(few.load(1).unwrap(), many.load(1).unwrap());
    assert_eq!(
        few.load(0).unwrap().clean,
        few.load(2).unwrap().clean,
        "both tasks show one scene"
    );
    let other = DataSet::open(&[DataSource::scenes(2, [48, 32], 2, &tasks)], 0).unwrap();
    assert_ne!(few.load(0).unwrap().clean, other.load(0).unwrap().clean);
    assert_ne!(few.load(0).unwrap().clean, few.load(1).unwrap().clean);
}

#[test]
fn pairs_of_different_size_name_both_files_and_sizes() {
    let tree = pairs(3);
    save(tree.path(), "target/1.png", &picture(24, 21, 1));
    let error = error(paired(tree.path()));
    assert!(
        error.contains("1.png is 24x20") && error.contains("1.png is 24x21"),
        "{error}"
    );
}

#[test]
fn damaged_and_lost_files_are_errors_that_name_them() {
    let tree = pairs(2);
    let data = DataSet::open(&[paired(tree.path())], 0).unwrap();
    std::fs::write(tree.path().join("input/1.png"), b"no picture at all").unwrap();
    assert!(data.load(1).unwrap_err().to_string().contains("1.png"));
    assert!(
        error(paired(tree.path())).contains("1.png"),
        "the header is read as the data are opened"
    );
    std::fs::remove_file(tree.path().join("target/0.png")).unwrap();
    assert!(data.load(0).unwrap_err().to_string().contains("0.png"));
    assert!(error(paired(tree.path())).starts_with("1 of the 2 images have no clean partner"));
}

#[test]
fn a_picture_smaller_than_the_crop_is_an_error_before_and_during_a_run() {
    let folder = photographs(1);
    let data = DataSet::open(&[with_tasks(folder.path(), &[Task::RAIN])], 0).unwrap();
    data.check_crop(32).unwrap();
    for error in [
        data.check_crop(33).unwrap_err(),
        data.crop(0, 33, &mut rng(0)).unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(
            text.contains("0.png is 40x32: expected at least 33x33 pixels for a crop to train on"),
            "{text}"
        );
    }
}

#[test]
fn the_reference_crop_is_on_demand() {
    let folder = photographs(1);
    let whole = with_tasks(folder.path(), &[Task::NOISE_15]);
    let cropped = DataSource {
        crop_multiple: Some(16),
        ..whole.clone()
    };
    let data = DataSet::open(&[whole, cropped.clone()], 0).unwrap();
    let sizes = [0, 1].map(|index| {
        data.load(index)
            .map(|pair| (pair.clean.width(), pair.clean.height()))
            .unwrap()
    });
    assert_eq!(sizes, [(40, 32), (32, 32)]);
    assert_eq!(data.size_of(1), Some((32, 32)));
    assert_eq!(data.load(1).unwrap().clean.plane(0)[0], 4.0 / 255.0);
    assert_eq!([data.crop_of(0), data.crop_of(1)], [1, 16]);
    let large = DataSource {
        crop_multiple: Some(33),
        ..cropped
    };
    let text = error(large);
    assert!(
        text.contains(
            "0.png is 40x32: expected at least 33x33 pixels for the crop to multiples of 33"
        ),
        "{text}"
    );
}

/// `crop_img(..., base=16)` in the test code of PromptIR and AdaIR.
#[test]
fn test_sets_are_cropped_as_the_field_does_unless_a_recipe_says_otherwise() {
    let tree = tempfile::tempdir().unwrap();
    for side in ["input", "target"] {
        save(tree.path(), &format!("{side}/1.png"), &picture(55, 41, 1));
    }
    for layout in [Layout::Sots, Layout::Rain100l, Layout::Gopro, Layout::Lol] {
        let source = DataSource::files(layout, tree.path());
        let data = DataSet::open(std::slice::from_ref(&source), 0).unwrap();
        let clean = data.load(0).unwrap().clean;
        assert_eq!((clean.width(), clean.height()), (48, 32));
        // The offset of the field: (55 % 16) / 2, (41 % 16) / 2.
        assert_eq!(
            (clean.plane(0)[0], clean.plane(1)[0]),
            (3.0 / 255.0, 4.0 / 255.0)
        );
        assert_eq!(
            data.describe_crop(),
            "centre crop to multiples of 16 pixels"
        );
        let whole = DataSource {
            crop_multiple: Some(1),
            ..source
        };
        let data = DataSet::open(&[whole], 0).unwrap();
        assert_eq!(data.load(0).unwrap().clean.width(), 55);
        assert_eq!(data.describe_crop(), "none (whole images)");
    }
    let bsd = DataSource::files(Layout::Bsd68, tree.path().join("target"));
    let sources = [bsd, paired(tree.path())];
    let data = DataSet::open(&sources, 0).unwrap();
    assert_eq!(
        data.describe_crop(),
        "haze: none (whole images); noise-15, noise-25, noise-50: centre crop to multiples of 16 pixels"
    );
}

#[test]
fn an_image_below_the_window_of_a_score_is_named_before_scoring() {
    let tree = pairs(2);
    for side in ["input", "target"] {
        save(tree.path(), &format!("{side}/1.png"), &picture(24, 10, 1));
    }
    let data = DataSet::open(&[paired(tree.path())], 0).unwrap();
    data.check_metrics(&[Metric::PsnrPyiqa, Metric::SsimSkimage])
        .unwrap();
    let metrics = [Metric::PsnrPyiqa, Metric::SsimPyiqa, Metric::SsimSkimage];
    let error = data.check_metrics(&metrics).unwrap_err().to_string();
    assert!(
        error.contains(
            "1.png is 24x10: expected at least 11x11 pixels for the window of ssim/pyiqa"
        ),
        "{error}"
    );
}

#[test]
fn a_pair_with_the_border_of_sots_indoor_is_explained() {
    let tree = tempfile::tempdir().unwrap();
    save(tree.path(), "hazy/1_1.png", &picture(44, 28, 1));
    save(tree.path(), "gt/1.png", &picture(64, 48, 1));
    let text = error(DataSource::files(Layout::Sots, tree.path()));
    assert!(
        text.contains("1_1.png is 44x28") && text.contains("cut 10 pixels off each of its sides"),
        "{text}"
    );
}

/// Both samples are 4 at 8 bits. The score is the definition: 20 log10(65535 / 100) dB.
#[test]
fn a_pair_of_16_bits_is_scored_and_cropped_with_all_of_them() {
    let tree = tempfile::tempdir().unwrap();
    for (side, sample) in [("input", 1100u16), ("target", 1000)] {
        let file = tree.path().join(side).join("0.png");
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        let image = ::image::ImageBuffer::from_pixel(24, 20, ::image::Rgb([sample; 3]));
        image.save(file).unwrap();
    }
    let data = DataSet::open(&[paired(tree.path())], 0).unwrap();
    for pair in [
        data.load(0).unwrap(),
        data.crop(0, 16, &mut rng(0)).unwrap(),
    ] {
        let score = crate::Metric::PsnrSkimage
            .score(&pair.degraded, &pair.clean)
            .unwrap();
        assert!((score - 56.3294).abs() < 1e-3, "{score}");
    }
}
