//! Keyed manifests: which images were forgotten and which were retained, for those who have the key.
//!
//! A plain hash of an image would let anybody who holds the image confirm that it was there. An entry is
//! `HMAC-SHA256(k, role | treatment | digests | n)` instead, where `k` is derived from the manifest key and the record's
//! salt, and `n` counts items that are otherwise equal. Entries are sorted, so that their order says nothing; their number
//! is not hidden.

use std::collections::BTreeMap;

use nepenthe_files::sha256;
use serde_json::{Map, Value, json};

use crate::encoding::{from_base64, to_base64};
use crate::error::{Error, Result};
use crate::key::ManifestKey;
use crate::statement::ResourceDescriptor;

/// The media type of a manifest's bytes: entries of 32 bytes, sorted.
pub const MANIFEST_TYPE: &str = "application/vnd.nepenthe.keyed-manifest.v1";
const ALGORITHM: &str = "HMAC-SHA256";
/// Bytes of an entry.
const ENTRY: usize = 32;

/// An item of a data set, by its content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Content {
    /// What was done with the image: its task, and how often an epoch visits it.
    pub treatment: String,
    /// SHA-256 of the degraded file; `None` where the degradation was synthesised.
    pub degraded_sha256: Option<String>,
    /// SHA-256 of the clean file; `None` for a scene.
    pub clean_sha256: Option<String>,
    /// SHA-256 of the decoded clean image.
    pub samples_sha256: String,
}

/// Which set a manifest is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The forget set.
    Forget,
    /// The retain set that took part.
    Retain,
}

impl Role {
    /// The name of the manifest.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Forget => "forget set",
            Self::Retain => "retain set",
        }
    }
}

/// The entries of one set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    role: Role,
    key_id: String,
    entries: Vec<[u8; ENTRY]>,
}

/// How a data set differs from a manifest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Items of the manifest that the data set does not have.
    pub missing: usize,
    /// Items of the data set that the manifest does not have.
    pub unexpected: usize,
}

impl Manifest {
    /// The manifest of `contents`. `salt` is that of the record.
    #[must_use]
    pub fn new(key: &ManifestKey, salt: &str, role: Role, contents: &[Content]) -> Self {
        let derived = key.derive(salt);
        let mut seen: BTreeMap<&Content, u64> = BTreeMap::new();
        let entry = |content| {
            let count = seen.entry(content).or_default();
            *count += 1;
            derived.mac(&[
                role.name().as_bytes(),
                content.treatment.as_bytes(),
                content.degraded_sha256.as_deref().unwrap_or("-").as_bytes(),
                content.clean_sha256.as_deref().unwrap_or("-").as_bytes(),
                content.samples_sha256.as_bytes(),
                &count.to_be_bytes(),
            ])
        };
        let mut entries: Vec<_> = contents.iter().map(entry).collect();
        entries.sort_unstable();
        Self {
            role,
            key_id: key.id(),
            entries,
        }
    }

    /// The number of items.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it is the manifest of an empty set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The id of the key that it was made with.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// How another manifest, made with the same key and salt, differs.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Difference {
        let without = |one: &Self, other: &Self| {
            let absent = |entry: &&[u8; ENTRY]| other.entries.binary_search(entry).is_err();
            one.entries.iter().filter(absent).count()
        };
        Difference {
            missing: without(self, other),
            unexpected: without(other, self),
        }
    }

    /// As a resource that carries its bytes.
    #[must_use]
    pub fn descriptor(&self) -> ResourceDescriptor {
        let bytes = self.entries.concat();
        let annotations = [
            ("algorithm", json!(ALGORITHM)),
            ("keyId", json!(self.key_id)),
            ("count", json!(self.entries.len())),
        ];
        let annotations = annotations.map(|(key, value)| (key.to_owned(), value));
        ResourceDescriptor {
            content: to_base64(&bytes),
            media_type: MANIFEST_TYPE.to_owned(),
            annotations: Map::from_iter(annotations),
            ..ResourceDescriptor::file(self.role.name(), sha256(&bytes))
        }
    }

    /// Reads [`descriptor`](Self::descriptor). `place` names it in errors.
    ///
    /// # Errors
    /// If anything in it is not as `descriptor` writes it.
    pub fn parse(place: &str, role: Role, descriptor: &ResourceDescriptor) -> Result<Self> {
        let bytes = from_base64(&format!("{place}, content"), &descriptor.content)?;
        let (entries, rest) = bytes.as_chunks::<ENTRY>();
        let key_id = descriptor.annotations.get("keyId").and_then(Value::as_str);
        let manifest = Self {
            role,
            key_id: key_id.unwrap_or_default().to_owned(),
            entries: entries.to_vec(),
        };
        let sorted = entries.is_sorted_by(|one, other| one < other);
        if rest.is_empty() && sorted && manifest.descriptor() == *descriptor {
            return Ok(manifest);
        }
        let problem = format!(
            "expected a keyed manifest of the {} (sorted entries of {ENTRY} bytes, their SHA-256, number and key id), found \
             another resource or a damaged one",
            role.name()
        );
        Err(Error::wrong(
            place,
            problem,
            "take a fresh copy of the record",
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(number: usize) -> Content {
        Content {
            treatment: "haze".to_owned(),
            degraded_sha256: None,
            clean_sha256: Some(sha256(number.to_string())),
            samples_sha256: sha256([number as u8]),
        }
    }

    fn made(key: &ManifestKey, contents: &[Content]) -> Manifest {
        Manifest::new(key, "salt", Role::Forget, contents)
    }

    #[test]
    fn order_does_not_matter_and_content_does() {
        let key = ManifestKey::random().unwrap();
        let contents: Vec<Content> = (0..9).map(content).collect();
        let mut other = contents.clone();
        other.reverse();
        let manifest = made(&key, &contents);
        assert_eq!(manifest, made(&key, &other));
        other[0].treatment = "rain".to_owned();
        other.push(content(77));
        let difference = manifest.difference(&made(&key, &other));
        let expected = Difference {
            missing: 1,
            unexpected: 2,
        };
        assert_eq!(difference, expected);
    }

    #[test]
    fn without_the_key_nothing_can_be_compared() {
        let [one, two] = [ManifestKey::random(), ManifestKey::random()].map(Result::unwrap);
        let same = [content(1), content(1)];
        let manifest = made(&one, &same);
        // Equal images, other keys, records and sets: no two entries are equal.
        let others = [
            made(&two, &same),
            Manifest::new(&one, "other", Role::Forget, &same),
            Manifest::new(&one, "salt", Role::Retain, &same),
        ];
        assert_ne!(manifest.entries[0], manifest.entries[1]);
        for other in others {
            assert_eq!(manifest.difference(&other).missing, 2);
        }
        // No digest of the content is in what is written.
        let written = serde_json::to_string(&manifest.descriptor()).unwrap();
        assert!(!written.contains(&content(1).samples_sha256));
    }

    #[test]
    fn a_manifest_is_read_back_and_every_change_is_seen() {
        let key = ManifestKey::random().unwrap();
        let manifest = made(&key, &[content(1), content(2)]);
        let descriptor = manifest.descriptor();
        let read = |descriptor: &ResourceDescriptor| Manifest::parse("a", Role::Forget, descriptor);
        assert_eq!(read(&descriptor).unwrap(), manifest);
        let changes: [fn(&mut ResourceDescriptor); 6] = [
            |it| it.name.push('x'),
            |it| it.media_type.clear(),
            |it| it.content = to_base64([0; 64]),
            |it| it.content = to_base64([0; 31]),
            |it| it.annotations["count"] = json!(3),
            |it| _ = it.annotations.remove("keyId"),
        ];
        for change in changes {
            let mut changed = descriptor.clone();
            change(&mut changed);
            let error = read(&changed).unwrap_err().to_string();
            assert!(error.contains("keyed manifest"), "{error}");
        }
    }
}
