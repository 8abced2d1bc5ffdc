//! Results cut into runs of pixels, all channels of them, that threads fill independently.

/// The rows of a result that belong to one tile, a row for each channel.
pub(crate) struct Tile<'a> {
    /// Index of the picture in the batch.
    pub(crate) picture: usize,
    /// First pixel of the rows.
    pub(crate) start: usize,
    /// The values to write.
    pub(crate) rows: Vec<&'a mut [f32]>,
}

/// Cuts a `[batch, channels, pixels]` result into tiles of `size` pixels; the last of a picture
/// may be smaller.
pub(crate) fn tiles(
    values: &mut [f32],
    channels: usize,
    pixels: usize,
    size: usize,
) -> Vec<Tile<'_>> {
    let pictures = values.chunks_exact_mut(channels * pixels).enumerate();
    let tiles = pictures.flat_map(|(picture, values)| {
        let planes = values.chunks_exact_mut(pixels);
        let mut planes: Vec<_> = planes.map(|plane| plane.chunks_mut(size)).collect();
        (0..pixels).step_by(size).map(move |start| Tile {
            picture,
            start,
            rows: planes.iter_mut().filter_map(Iterator::next).collect(),
        })
    });
    tiles.collect()
}
