//! What can be wrong with data, in words a user can act on.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use super::Layout;
use crate::degradation::DegradationError;
use crate::image::ImageError;
use crate::scene::SceneError;
use crate::split::SplitError;

/// Why data could not be listed, read or written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum DataError {
    /// No source, or sources that hold nothing.
    #[error(
        "the data list is empty\n\nhint: add a source, as in layout = \"photographs\", path = \"photos\", tasks = [\"haze\"]"
    )]
    NoSources,
    /// A field of a source that is missing, out of range or without meaning.
    #[error("`{field}` of the data source with layout \"{layout}\" {problem}\n\nhint: {hint}")]
    Field {
        /// The layout of the source.
        layout: Layout,
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        problem: String,
        /// What to do.
        hint: String,
    },
    /// A range of synthesised degradations that makes no sense.
    #[error("in `settings` of a data source: {0}")]
    Settings(#[source] DegradationError),
    /// A setting of scenes that makes no sense.
    #[error("in `scene` of a data source: {0}")]
    Scene(#[source] SceneError),
    /// A hold-out that cannot be made.
    #[error("in `hold_out` of the data source at {place}: {source}")]
    Split {
        /// The folder, or the layout where there is none.
        place: String,
        /// Why not.
        #[source]
        source: SplitError,
    },
    /// A folder of a layout that is not there.
    #[error("layout \"{layout}\" expects {expected} in {}, which is not there\n\nhint: {hint}", path.display())]
    NoFolder {
        /// The layout.
        layout: Layout,
        /// The folder looked in.
        path: PathBuf,
        /// What should be there.
        expected: String,
        /// What to do.
        hint: String,
    },
    /// A folder or list file that cannot be read.
    #[error("cannot read {}: {source}\n\nhint: check that the path exists and that you may read it", path.display())]
    Read {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A list file that cannot be read.
    #[error(
        "cannot read the list {}: {source}\n\nhint: a list is a text file in UTF-8 with one file name a line",
        path.display()
    )]
    List {
        /// The list file.
        path: PathBuf,
        /// What the system said, or the encoding found.
        #[source]
        source: io::Error,
    },
    /// A listed file that is no image.
    #[error(
        "the list {} names {}, which is no image\n\nhint: images are PNG, JPEG, BMP, TIFF and WebP files",
        list.display(), path.display()
    )]
    ListedOther {
        /// The list file.
        list: PathBuf,
        /// The file.
        path: PathBuf,
    },
    /// A folder without images.
    #[error(
        "there is no image in {}: expected PNG, JPEG, BMP, TIFF or WebP files\n\n\
         hint: images in folders below it are not looked for",
        path.display()
    )]
    NoPictures {
        /// The folder.
        path: PathBuf,
    },
    /// A file whose name is no text.
    #[error("the name of {} is not valid UTF-8\n\nhint: rename the file", path.display())]
    FileName {
        /// The file, its name written as far as it can be.
        path: PathBuf,
    },
    /// A list file that names nothing.
    #[error("the list {} names no file\n\nhint: it holds one file name a line", path.display())]
    EmptyList {
        /// The list file.
        path: PathBuf,
    },
    /// A file listed twice, or under two spellings.
    #[error("the list {} names {name} more than once\n\nhint: remove one of the lines; `repeat` weights a source", list.display())]
    ListedTwice {
        /// The list file.
        list: PathBuf,
        /// The entry.
        name: String,
    },
    /// Listed files that are not there.
    #[error("{count} of the {total} files that {} lists are not in {}: {first}\n\nhint: {hint}", list.display(), folder.display())]
    Listed {
        /// The list file.
        list: PathBuf,
        /// Where the files should be.
        folder: PathBuf,
        /// How many are missing.
        count: usize,
        /// How many are listed.
        total: usize,
        /// The first few of the missing.
        first: String,
        /// What to do.
        hint: String,
    },
    /// A selection that names nothing, or something twice.
    #[error("the selection `{selection}` is wrong: {problem}\n\nhint: {SELECTIONS}")]
    Selection {
        /// The selection as it is typed.
        selection: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The name of a task that cannot be read.
    #[error(transparent)]
    Task(DegradationError),
    /// Images of a folder to select that the data do not hold.
    #[error(
        "{count} of the {total} images below {} are not in the data: {first}\n\n\
         hint: what is selected must be part of the data, under any name", folder.display()
    )]
    NotInData {
        /// The folder.
        folder: PathBuf,
        /// How many are not in the data.
        count: usize,
        /// How many images there are below the folder.
        total: usize,
        /// The first few of them.
        first: String,
    },
    /// A forget and a retain set that are not disjoint.
    #[error("the forget set and the retain set share {count} {what}: {first}\n\nhint: {hint}")]
    Overlap {
        /// What they share.
        what: &'static str,
        /// How many.
        count: usize,
        /// The first few, `forgotten = retained` where the names differ.
        first: String,
        /// What to do.
        hint: &'static str,
    },
    /// Names to pick or leave out that the data do not hold.
    #[error(
        "{count} of the {total} names are not in the data: {first}\n\nhint: a name is a file's name without its extension, such as {example}"
    )]
    UnknownNames {
        /// How many are unknown.
        count: usize,
        /// How many were given.
        total: usize,
        /// The first few of the unknown.
        first: String,
        /// A name that the data hold.
        example: String,
    },
    /// Degraded images without a clean partner.
    #[error(
        "{count} of the {total} images have no clean partner in {}: {first}\n\n\
         hint: expected {expected}; remove the images without a partner or name the others in a `list`",
        folder.display()
    )]
    NoPair {
        /// Where the partners should be.
        folder: PathBuf,
        /// How many have none.
        count: usize,
        /// How many there are.
        total: usize,
        /// The first few without.
        first: String,
        /// How partners are named.
        expected: &'static str,
    },
    /// Two files of one folder with the same name but for the extension.
    #[error("{} and {} have the same name but for the extension\n\nhint: an image is known by its name; rename or remove one", first.display(), second.display())]
    SameName {
        /// One file.
        first: PathBuf,
        /// The other.
        second: PathBuf,
    },
    /// The two images of a pair differ in size.
    #[error(
        "the images of a pair differ in size: {} is {}x{}, {} is {}x{}\n\nhint: {hint}",
        degraded.display(), degraded_size.0, degraded_size.1, clean.display(), clean_size.0, clean_size.1
    )]
    Sizes {
        /// The degraded file.
        degraded: PathBuf,
        /// Its width and height, in pixels.
        degraded_size: (usize, usize),
        /// The clean file.
        clean: PathBuf,
        /// Its width and height, in pixels.
        clean_size: (usize, usize),
        /// What to do.
        hint: &'static str,
    },
    /// An image that is too small.
    #[error(
        "{image} is {width}x{height}: expected at least {wanted}x{wanted} pixels for {purpose}\n\n\
         hint: {remedy}, or leave the image out"
    )]
    TooSmall {
        /// The file, or the name of the scene.
        image: String,
        /// Its width, in pixels.
        width: usize,
        /// Its height, in pixels.
        height: usize,
        /// The side wanted, in pixels.
        wanted: usize,
        /// What needs this size.
        purpose: String,
        /// What to do.
        remedy: &'static str,
    },
    /// An image that cannot be read or written.
    #[error(transparent)]
    Picture(#[from] ImageError),
    /// A type of degradation that the data do not hold.
    #[error(
        "the data hold no item of type {wanted}: they hold {held}\n\nhint: choose one of those, or add a source of that type"
    )]
    NotHeld {
        /// What was asked for.
        wanted: String,
        /// What there is.
        held: String,
    },
    /// A selection that leaves nothing.
    #[error(
        "nothing is left of the data {after}: they hold {held} only\n\nhint: add a source of what is to be kept"
    )]
    NothingLeft {
        /// What was taken away.
        after: String,
        /// What there was.
        held: String,
    },
    /// A folder to write to that is in use.
    #[error("{} is not empty\n\nhint: choose another folder, or allow overwriting", path.display())]
    NotEmpty {
        /// The folder.
        path: PathBuf,
    },
    /// Two items that would be written to the same file.
    #[error(
        "two items of task {task} are named {name}, so they would be written to one file\n\nhint: write the sources one by one"
    )]
    SameOutput {
        /// The task.
        task: String,
        /// The name.
        name: String,
    },
    /// A file or folder that cannot be written.
    #[error("cannot write {}: {source}\n\nhint: check that the folder exists, can be written and has free space", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

const SELECTIONS: &str = "select degradations (haze, rain, noise, blur, low-light), tasks (noise-25), list=FILE or folder=DIR";

/// The first few of `names`, and how many more there are.
pub(super) fn first_few<S: AsRef<str>>(names: &[S]) -> String {
    const SHOWN: usize = 5;
    let shown = names
        .iter()
        .take(SHOWN)
        .map(AsRef::as_ref)
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
