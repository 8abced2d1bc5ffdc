//! Forget and retain sets: what selections select, and that the two are disjoint by content.

use std::fs;

use super::*;

fn data(sources: &[DataSource]) -> DataSet {
    DataSet::open(sources, 0).unwrap()
}

fn part(data: &DataSet, selection: &str) -> Result<[Vec<String>; 2], String> {
    let parts = data.part(&selection.parse().unwrap());
    parts
        .map(|(forget, retain)| [names(&forget), names(&retain)])
        .map_err(|error| error.to_string())
}

fn list(folder: &Path, text: &str) -> String {
    let path = folder.join("forget.txt");
    fs::write(&path, text).unwrap();
    format!("list={}", path.display())
}

#[test]
fn types_and_tasks_divide_the_data() {
    let folder = photographs(1);
    let tasks = [Task::RAIN, Task::NOISE_15, Task::HAZE, Task::NOISE_50];
    let data = data(&[with_tasks(folder.path(), &tasks)]);
    let [forget, retain] = part(&data, "noise").unwrap();
    assert_eq!(
        (forget, retain),
        (
            vec!["noise-15 0".into(), "noise-50 0".into()],
            vec!["rain 0".to_owned(), "haze 0".into()]
        )
    );
    let [forget, retain] = part(&data, "noise-15,rain").unwrap();
    assert_eq!(
        (forget, retain),
        (
            vec!["rain 0".into(), "noise-15 0".into()],
            vec!["haze 0".to_owned(), "noise-50 0".into()]
        )
    );
    let error = part(&data, "rain,noise-25").unwrap_err();
    assert!(
        error.starts_with("the data hold no item of type noise-25: they hold haze (1), rain (1)"),
        "{error}"
    );
    let [_, retain] = part(&data, "noise,rain,haze").unwrap();
    assert!(
        retain.is_empty(),
        "whether that is wanted is for the method to say"
    );
}

#[test]
fn a_list_names_images_of_every_task_with_or_without_extensions() {
    let folder = photographs(4);
    let data = data(&[with_tasks(folder.path(), &[Task::RAIN, Task::HAZE])]);
    let [forget, retain] = part(&data, &list(folder.path(), "3\n1.png\n")).unwrap();
    assert_eq!(forget, ["rain 1", "rain 3", "haze 1", "haze 3"]);
    assert_eq!(retain, ["rain 0", "rain 2", "haze 0", "haze 2"]);
    let error = part(&data, &list(folder.path(), "3\ncat\ndog\n")).unwrap_err();
    assert!(
        error.starts_with("2 of the 3 names are not in the data: cat, dog"),
        "{error}"
    );
}

#[test]
fn a_folder_selects_its_images_and_their_copies() {
    let (folder, copies) = (photographs(4), tempfile::tempdir().unwrap());
    let data = data(&[with_tasks(folder.path(), &[Task::RAIN])]);
    let selection = format!("folder={}", copies.path().display());
    fs::copy(
        folder.path().join("3.png"),
        copies.path().join("other name.png"),
    )
    .unwrap();
    // The same samples in another format, so other bytes.
    save(copies.path(), "below/again.bmp", &picture(40, 32, 1));
    fs::write(copies.path().join("notes.txt"), "x").unwrap();
    let [forget, retain] = part(&data, &selection).unwrap();
    assert_eq!(
        (forget, retain),
        (
            vec!["rain 1".to_owned(), "rain 3".into()],
            vec!["rain 0".to_owned(), "rain 2".into()]
        )
    );
    save(copies.path(), "stranger.png", &picture(40, 32, 200));
    let error = part(&data, &selection).unwrap_err();
    assert!(
        error.starts_with("1 of the 3 images below") && error.contains("stranger.png"),
        "{error}"
    );
    let own = format!("folder={}", folder.path().display());
    assert_eq!(
        part(&data, &own).unwrap()[0].len(),
        4,
        "a folder of the data itself"
    );
}

#[test]
fn a_copy_of_a_forgotten_image_among_the_retained_is_an_error_that_names_both() {
    for copy in ["copy.png", "copy.bmp"] {
        let folder = photographs(3);
        save(folder.path(), copy, &picture(40, 32, 2));
        let data = data(&[with_tasks(folder.path(), &[Task::RAIN])]);
        let error = part(&data, &list(folder.path(), "2\n")).unwrap_err();
        assert!(
            error.starts_with("the forget set and the retain set share 1 clean images"),
            "{error}"
        );
        assert!(
            error.contains("2.png = ") && error.contains(copy),
            "{error}"
        );
        assert!(part(&data, &list(folder.path(), "2\ncopy\n")).is_ok());
        assert!(part(&data, &list(folder.path(), "1\n")).is_ok());
    }
}

#[test]
fn sixteen_bits_that_hold_eight_are_the_same_image() {
    let folder = photographs(1);
    let samples: Vec<u16> = picture(40, 32, 0)
        .to_rgb8()
        .iter()
        .map(|&byte| u16::from(byte) * 257)
        .collect();
    let buffer = ::image::ImageBuffer::<::image::Rgb<u16>, _>::from_raw(40, 32, samples).unwrap();
    buffer.save(folder.path().join("deep.png")).unwrap();
    let data = data(&[with_tasks(folder.path(), &[Task::RAIN])]);
    let error = part(&data, &list(folder.path(), "deep\n")).unwrap_err();
    assert!(
        error.contains("deep.png = ") && error.contains("0.png"),
        "{error}"
    );
}

#[test]
fn versions_of_one_clean_image_are_forgotten_together() {
    let tree = tempfile::tempdir().unwrap();
    save(tree.path(), "original/1.png", &picture(16, 16, 1));
    for (beta, tag) in [("0.1", 50), ("0.2", 60)] {
        save(
            tree.path(),
            &format!("synthetic/part1/1_0.8_{beta}.png"),
            &picture(16, 16, tag),
        );
    }
    let data = data(&[DataSource::files(Layout::HazeTrain, tree.path())]);
    let error = part(&data, &list(tree.path(), "1_0.8_0.1\n")).unwrap_err();
    assert!(
        error.contains("share 1 clean images") && error.contains("original/1.png"),
        "{error}"
    );
    assert!(
        error.contains("all degraded versions of an image together"),
        "{error}"
    );
}

#[test]
fn a_degradation_may_share_clean_images_but_no_degraded_file() {
    let (rainy, hazy) = (pairs(2), pairs(2));
    let rain = DataSource {
        tasks: vec![Task::RAIN],
        ..DataSource::files(Layout::Paired, rainy.path())
    };
    for tag in 0..2 {
        save(
            hazy.path(),
            &format!("input/{tag}.png"),
            &picture(24, 20, 150 + tag),
        );
    }
    let sources = [rain, paired(hazy.path())];
    assert!(
        part(&data(&sources), "haze").is_ok(),
        "the targets are equal, the inputs are not"
    );
    fs::copy(
        rainy.path().join("input/1.png"),
        hazy.path().join("input/0.png"),
    )
    .unwrap();
    let error = part(&data(&sources), "haze").unwrap_err();
    assert!(
        error.starts_with("the forget set and the retain set share 1 degraded files"),
        "{error}"
    );
    assert!(
        error.contains("0.png = ") && error.contains("1.png"),
        "{error}"
    );
}

#[test]
fn the_same_scene_in_two_sources_is_one_image() {
    let scenes = |count, seed| DataSource::scenes(count, [16, 16], seed, &[Task::RAIN]);
    let other = DataSource {
        tasks: vec![Task::HAZE],
        ..scenes(1, 5)
    };
    let folder = tempfile::tempdir().unwrap();
    let selection = list(folder.path(), "scene-000002\n");
    assert!(part(&data(&[scenes(3, 5), other.clone()]), &selection).is_ok());
    let contents = data(&[scenes(1, 5), other]).contents().unwrap();
    assert_eq!(contents[0].samples_sha256, contents[1].samples_sha256);
}

#[test]
fn contents_are_hashes_of_files_and_of_decoded_samples() {
    let tree = pairs(1);
    let [content] = &data(&[paired(tree.path())]).contents().unwrap()[..] else {
        panic!("one item");
    };
    let file = |name: &str| nepenthe_files::sha256(fs::read(tree.path().join(name)).unwrap());
    assert_eq!(content.degraded_sha256, Some(file("input/0.png")));
    assert_eq!(content.clean_sha256, Some(file("target/0.png")));
    let numbers = [24u64, 20, 8].map(u64::to_le_bytes).concat();
    let samples = [numbers, picture(24, 20, 0).to_rgb8()].concat();
    assert_eq!(content.samples_sha256, nepenthe_files::sha256(samples));
}
