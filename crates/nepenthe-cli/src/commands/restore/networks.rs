//! The networks that restore an image: one, or several whose results are put on a sheet.

use std::ops::ControlFlow;
use std::path::Path;

use nepenthe::memory::restoring;
use nepenthe::tiles::{Grid, restore_in_tiles};
use nepenthe_image::{Image, ImageFile, sheet};
use nepenthe_nets::{Device, Loaded, NetworkConfig};

use super::RestoreArgs;
use crate::args::Model;

/// A network with its label and the file it is from.
struct Labelled<'a> {
    label: &'a str,
    path: &'a Path,
    loaded: Loaded,
}

/// Networks, loaded.
pub(super) struct Networks<'a> {
    models: Vec<Labelled<'a>>,
    /// Whether the results go on a sheet.
    compared: bool,
    device: Device,
}

impl<'a> Networks<'a> {
    /// Loads what was named.
    ///
    /// # Errors
    /// If two networks go by one name, or a file is no network's.
    pub(super) fn open(arguments: &'a RestoreArgs, device: Device) -> anyhow::Result<Self> {
        let compared = arguments.model.is_none();
        if compared {
            Model::check_labels("--compare", &arguments.compare)?;
        }
        let models = arguments.models().map(|(label, path)| {
            let loaded = arguments.weights.open(path, &device)?;
            let loaded = arguments.precision.apply(loaded)?;
            anyhow::Ok(Labelled {
                label,
                path,
                loaded,
            })
        });
        Ok(Self {
            models: models.collect::<Result<_, _>>()?,
            compared,
            device,
        })
    }

    /// The network that takes most memory.
    pub(super) fn largest(&self) -> &NetworkConfig {
        let configs = self.models.iter().map(|model| &model.loaded.config);
        let largest = configs.max_by_key(|config| restoring(config, 1024, 1024));
        largest.expect("at least one network")
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.models.len()
    }

    /// Replaces the image by what the network makes of it, or by the sheet. `None` if `each`, which is called after every
    /// tile, asked to stop.
    ///
    /// # Errors
    /// If the output of a network is not finite.
    pub(super) fn restore(
        &self,
        mut file: ImageFile,
        name: &str,
        grid: &Grid,
        each: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> anyhow::Result<Option<ImageFile>> {
        let image = std::mem::replace(&mut file.image, Image::new(1, 1));
        if !self.compared {
            let restored = self.run(&self.models[0], image, name, grid, each)?;
            return Ok(restored.map(|image| {
                file.image = image;
                file
            }));
        }
        let mut results = Vec::with_capacity(self.count());
        for model in &self.models {
            let Some(result) = self.run(model, image.clone(), name, grid, each)? else {
                return Ok(None);
            };
            results.push((model.label, result));
        }
        let results = results.iter().map(|(label, image)| (*label, image));
        let panels: Vec<_> = std::iter::once(("input", &image)).chain(results).collect();
        file.image = sheet(&panels);
        if file.alpha.take().is_some() {
            file.notes.push("a sheet has no alpha".to_owned());
        }
        // The rest speaks of another picture: its size, its thumbnail, its text.
        file.metadata = file.metadata.of_colour();
        Ok(Some(file))
    }

    fn run(
        &self,
        model: &Labelled<'_>,
        image: Image,
        name: &str,
        grid: &Grid,
        each: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> anyhow::Result<Option<Image>> {
        let restored = restore_in_tiles(&model.loaded.network, image, grid, &self.device, each);
        Ok(restored.map_err(|source| nepenthe::Error::Restore {
            network: model.path.display().to_string(),
            image: name.to_owned(),
            source,
        })?)
    }
}
