//! Lists of images.

use std::fs;

use nepenthe_fuzz::Bytes;
use nepenthe_image::Image;
use nepenthe_image::dataset::{DataSet, DataSource, Layout};
use nepenthe_image::degradation::Task;

use crate::bound::{check_message, read, refused};

#[test]
fn any_change_to_a_list() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.png", "b.png", "ü/c.png"] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        Image::from_fn(8, 8, |x, y| [x as f32 / 8.0, y as f32 / 8.0, 0.5])
            .save(&path)
            .expect("an image");
    }
    let list = folder.path().join("list.txt");
    let corpus = [
        "a.png\nb.png\n",
        "a\r\n./b.png\r\n",
        "\u{feff}a.png\nü/c.png",
        "a.png",
    ]
    .map(|text| text.as_bytes().to_vec());
    let source = DataSource {
        list: Some(list.clone()),
        tasks: vec![Task::HAZE],
        ..DataSource::files(Layout::Photographs, folder.path())
    };
    bolero::check!().with_type::<Bytes>().for_each(|mutant| {
        let bytes = mutant.of(&corpus);
        fs::write(&list, &bytes).expect("a file");
        let reader = |_: &[u8]| DataSet::open(std::slice::from_ref(&source), 0);
        if let Err(error) = read(&bytes, reader, |_| refused(bytes.len())) {
            check_message(&error.to_string());
        }
    });
}
