//! What `write_tree` leaves on disk.

use super::*;

#[test]
fn a_written_tree_reads_back_as_pairs() {
    let tasks = [Task::HAZE, Task::NOISE_25];
    let data = DataSet::open(&[DataSource::scenes(3, [32, 16], 4, &tasks)], 8).unwrap();
    let out = tempfile::tempdir().unwrap();
    let root = out.path().join("tree");
    let options = TreeOptions {
        recipe: "a \"recipe\"\n\tof two lines".into(),
        ..TreeOptions::default()
    };
    let mut last = (0, 0);
    write_tree(&data, &root, &options, &mut |done, total| {
        last = (done, total)
    })
    .unwrap();
    assert_eq!(last, (6, 6));
    let noise = DataSource {
        tasks: vec![Task::NOISE_25],
        ..DataSource::files(Layout::Paired, root.join("noise-25"))
    };
    let back = DataSet::open(&[noise], 0).unwrap();
    let noisy = of_task(&data, Task::NOISE_25);
    assert_eq!(names(&back), names(&noisy));
    assert_eq!(
        back.load(2).unwrap().degraded.to_rgb8(),
        noisy.load(2).unwrap().degraded.to_rgb8()
    );
    let manifest = std::fs::read_to_string(root.join("manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(
        (&manifest["recipe"], &manifest["seed"]),
        (&options.recipe.into(), &8.into())
    );
    assert_eq!(manifest["items"].as_array().unwrap().len(), 6);
    assert_eq!(manifest["items"][0]["input"], "haze/input/scene-000000.png");
    assert_eq!(manifest["items"][0]["width"], 32);
    assert_eq!(
        manifest["items"][0]["target_hash"],
        manifest["items"][3]["target_hash"]
    );
}

#[test]
fn a_tree_is_written_over_another_only_when_told() {
    let data = DataSet::open(&[DataSource::scenes(1, [16, 16], 4, &[Task::RAIN])], 8).unwrap();
    let out = tempfile::tempdir().unwrap();
    let options = TreeOptions::default();
    write_tree(&data, out.path(), &options, &mut |_, _| {}).unwrap();
    let refused = write_tree(&data, out.path(), &options, &mut |_, _| {}).unwrap_err();
    assert!(matches!(refused, DataError::NotEmpty { .. }));
    write_tree(
        &data,
        out.path(),
        &TreeOptions {
            overwrite: true,
            ..options
        },
        &mut |_, _| {},
    )
    .unwrap();
}

#[test]
fn two_items_never_share_an_output_file() {
    let scenes = |seed| DataSource::scenes(1, [16, 16], seed, &[Task::RAIN]);
    let data = DataSet::open(&[scenes(1), scenes(2)], 0).unwrap();
    let out = tempfile::tempdir().unwrap();
    let refused = write_tree(
        &data,
        &out.path().join("tree"),
        &TreeOptions::default(),
        &mut |_, _| {},
    );
    assert!(matches!(refused, Err(DataError::SameOutput { .. })));
    assert!(!out.path().join("tree").exists(), "nothing is touched");
}
