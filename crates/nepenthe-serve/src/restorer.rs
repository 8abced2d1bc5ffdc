//! What restores pictures: a network, or a stand-in in tests.

use nepenthe_image::Image;

/// What restores pictures. It is called on a thread that may take its time.
pub trait Restorer: Send + Sync {
    /// The name it goes by, such as `BEFORE`.
    fn label(&self) -> &str;

    /// What it is, in one line: architecture, sizes, file.
    fn description(&self) -> &str;

    /// Checks that restoring a picture of this width and height takes no more memory than it may.
    ///
    /// # Errors
    /// What is too much, in words with a hint after a blank line.
    fn check(&self, size: (usize, usize)) -> Result<(), String>;

    /// Restores a picture. `stop` says that nobody waits for it any more; where it can be asked between parts of
    /// the work, `None` is returned once it says so.
    ///
    /// # Errors
    /// What went wrong, in words with a hint after a blank line.
    fn restore(&self, image: &Image, stop: &dyn Fn() -> bool) -> Result<Option<Image>, String>;
}
