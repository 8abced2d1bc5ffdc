//! Photographs that are built in, so that there is something to look at without any file. All are in the public domain;
//! `assets/photos/README.md` says where they are from and how the small versions were made.

/// A built-in photograph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Photo {
    /// The name on command lines and in addresses: one lower-case word.
    pub name: &'static str,
    /// What it shows.
    pub title: &'static str,
    /// Who took it, and what allows it to be shown.
    pub licence: &'static str,
    /// The bytes of a JPEG file.
    pub jpeg: &'static [u8],
}

impl Photo {
    /// Every photograph.
    pub const ALL: [Self; 4] = [
        Self {
            name: "cat",
            title: "A cat",
            licence: "St\u{e9}fan van der Walt, CC0 1.0",
            jpeg: include_bytes!("../../../assets/photos/cat.jpg"),
        },
        Self {
            name: "coffee",
            title: "A cup of coffee",
            licence: "Rachel Michetti, CC0 1.0",
            jpeg: include_bytes!("../../../assets/photos/coffee.jpg"),
        },
        Self {
            name: "astronaut",
            title: "An astronaut",
            licence: "NASA, public domain",
            jpeg: include_bytes!("../../../assets/photos/astronaut.jpg"),
        },
        Self {
            name: "rocket",
            title: "A rocket",
            licence: "SpaceX, public domain",
            jpeg: include_bytes!("../../../assets/photos/rocket.jpg"),
        },
    ];

    /// The photograph of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        const ALL: &[Photo] = &Photo::ALL;
        ALL.iter().find(|photo| photo.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Image;

    #[test]
    fn every_photograph_decodes_and_needs_no_padding() {
        for photo in Photo::ALL {
            let image = Image::decode(photo.jpeg, photo.name).unwrap();
            assert!(image.width() >= 320 && image.height() >= 256);
            assert_eq!(
                (image.width() % 16, image.height() % 16),
                (0, 0),
                "{}",
                photo.name
            );
            assert_eq!(Photo::named(photo.name), Some(&photo));
            assert!(photo.jpeg.len() < 64 << 10, "{} is large", photo.name);
        }
        assert_eq!(Photo::named("dog"), None);
    }
}
