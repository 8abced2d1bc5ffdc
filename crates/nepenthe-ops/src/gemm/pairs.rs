//! Products in `bf16`: what is multiplied is rounded to `bf16`, what is summed is `f32`.
//!
//! The weights of two inner channels that follow each other are a [`Pair`], and so are their pixels: a panel of pairs has
//! half as many rows. Pixels are packed as `f32`, normalised where that is wanted, and then rounded.

use std::{borrow::Cow, ops::Range};

use half::bf16;

use super::{
    Blocks, Matrix, Row, Target,
    inner::{multiply_tile, multiply_tile_of_pairs},
    load_row, store_row,
};
use crate::vector::{LANES, Pair, vectorised_pairs};

/// The left matrix of a product that mixes channels.
#[derive(Clone, Debug)]
pub(crate) enum Weights<'a> {
    /// Rows of `f32`.
    Single(Cow<'a, [f32]>),
    /// Rows of pairs; the last of an odd number of columns is paired with zero.
    Pairs(Cow<'a, [Pair]>),
}

impl<'a> Weights<'a> {
    /// Rows of `columns` values of `bf16`.
    pub(crate) fn of_bf16(values: &'a [bf16], columns: usize) -> Self {
        let (pairs, rest) = values.as_chunks();
        Self::Pairs(if columns.is_multiple_of(2) && rest.is_empty() {
            Cow::Borrowed(pairs)
        } else {
            Cow::Owned(paired(values, [columns, 1], |value| value))
        })
    }

    /// Values that were just computed, rounded if those of `like` are.
    pub(crate) fn like(like: &Weights<'_>, values: Vec<f32>, columns: usize) -> Weights<'static> {
        match like {
            Weights::Single(_) => Weights::Single(values.into()),
            Weights::Pairs(_) => {
                Weights::Pairs(paired(&values, [columns, 1], bf16::from_f32).into())
            }
        }
    }

    /// As a matrix of `columns` single values.
    pub(crate) fn single(&self, columns: usize) -> Matrix<'_> {
        match self {
            Self::Single(values) => Matrix::new(values, columns),
            Self::Pairs(_) => unreachable!("gradients are computed in f32"),
        }
    }

    /// As a matrix of `columns` columns.
    pub(crate) fn matrix(&self, columns: usize) -> Left<'_> {
        match self {
            Self::Single(values) => Left::Single(Matrix::new(values, columns)),
            Self::Pairs(pairs) => Left::Pairs(Matrix::new(pairs, columns.div_ceil(2)), columns),
        }
    }

    /// Some rows of it.
    pub(crate) fn rows(&self, rows: Range<usize>, columns: usize) -> Left<'_> {
        match self.matrix(columns) {
            Left::Single(matrix) => Left::Single(matrix.rows_of(rows)),
            Left::Pairs(matrix, columns) => Left::Pairs(matrix.rows_of(rows), columns),
        }
    }
}

/// Rows of pairs: from rows of `inputs` that have `taps` values each, tap by tap. The last of an odd number of inputs is paired
/// with zeros.
pub(crate) fn paired<T: Copy>(
    values: &[T],
    [inputs, taps]: [usize; 2],
    rounded: impl Fn(T) -> bf16 + Copy,
) -> Vec<Pair> {
    let rows = values.chunks_exact(inputs * taps);
    let pairs = rows.flat_map(|row| row.chunks(2 * taps));
    pairs
        .flat_map(|pair| {
            let (first, second) = pair.split_at(taps);
            let second = move |tap| second.get(tap).map_or(bf16::ZERO, |&value| rounded(value));
            first
                .iter()
                .enumerate()
                .map(move |(tap, &first)| [rounded(first), second(tap)])
        })
        .collect()
}

/// The left matrix of a product: single values, or pairs and the number of columns they were made of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Left<'a> {
    /// Contiguous rows or columns of `f32`.
    Single(Matrix<'a>),
    /// Contiguous rows of pairs.
    Pairs(Matrix<'a, Pair>, usize),
}

impl<'a> From<Matrix<'a>> for Left<'a> {
    fn from(matrix: Matrix<'a>) -> Self {
        Self::Single(matrix)
    }
}

impl Left<'_> {
    /// The number of rows.
    pub(crate) fn rows(&self) -> usize {
        match self {
            Self::Single(matrix) => matrix.rows,
            Self::Pairs(matrix, _) => matrix.rows,
        }
    }

    /// The number of inner channels.
    pub(crate) fn depth(&self) -> usize {
        match self {
            Self::Single(matrix) => matrix.columns,
            Self::Pairs(_, columns) => *columns,
        }
    }

    /// Makes panels of `f32` ready for [`product`](Self::product).
    pub(crate) fn prepare(&self, panels: &mut [Row]) {
        if let Self::Pairs(_, depth) = self {
            round_panels(panels, *depth);
        }
    }

    /// Writes the product of the rows from `first` on with panels that are ready to `rows`.
    pub(crate) fn product(
        &self,
        first: usize,
        panels: &[Row],
        rows: &mut [&mut [f32]],
        target: Target,
    ) {
        let depth = self.depth();
        match self {
            Self::Single(left) => {
                assert!(
                    left.row_stride == 1 || left.column_stride == 1,
                    "contiguous rows or columns"
                );
                multiply_tile(left.rows_from(first), panels, depth, rows, target);
            }
            Self::Pairs(left, _) => {
                multiply_tile_of_pairs(left.rows_from(first), panels, depth, rows, target);
            }
        }
    }
}

vectorised_pairs! {
    /// Rounds panels of `depth` rows in place: the first half of the rows of each are then pairs.
    fn round_panels<B: supported, P: pairs>(panels: &mut [Row], depth: usize) {
        for panel in panels.chunks_exact_mut(depth) {
            for index in 0..depth.div_ceil(2) {
                let first: Blocks<B> = load_row(supported, &panel[2 * index]);
                let mut row = [B::splat(supported, 0.0); 2];
                if let Some(second) = panel.get(2 * index + 1) {
                    row = load_row(supported, second);
                }
                for block in 0..2 {
                    row[block] = pairs.pair(first[block], row[block]);
                }
                store_row(row, &mut panel[index]);
            }
        }
    }
}

vectorised_pairs! {
    /// Rounds and joins two rows of pixels; the second may be empty.
    pub(crate) fn round_rows<B: supported, P: pairs>(first: &[f32], second: &[f32], result: &mut [f32]) {
        let zero = B::splat(supported, 0.0);
        let mut seconds = second.chunks(LANES);
        for (first, result) in first.chunks(LANES).zip(result.chunks_mut(LANES)) {
            let first = B::load_part(supported, first);
            let second = match seconds.next() {
                Some(second) => B::load_part(supported, second),
                None => zero,
            };
            pairs.pair(first, second).store_part(result);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{PANEL, multiply, pack_planes};
    use super::*;
    use crate::{
        threads::Threads,
        tile::{TILE, tiles},
    };

    fn values(count: usize, factor: usize) -> Vec<f32> {
        (0..count)
            .map(|index| (index * factor % 997) as f32 / 498.5 - 1.0)
            .collect()
    }

    fn rounded(values: &[f32]) -> Vec<bf16> {
        values.iter().copied().map(bf16::from_f32).collect()
    }

    fn product(left: Left<'_>, right: &[f32], pixels: usize) -> Vec<f32> {
        let mut result = vec![f32::NAN; left.rows() * pixels];
        let tiles = tiles(&mut result, left.rows(), pixels, TILE);
        multiply(
            Threads::All,
            left,
            tiles,
            Target::Replace,
            |span, panels| pack_planes(right, pixels, span, panels),
        );
        result
    }

    #[test]
    fn products_in_bf16_are_those_in_f32_of_rounded_values() {
        for [rows, columns, pixels] in [
            [1, 1, 1],
            [6, 2, 32],
            [7, 5, 33],
            [13, 48, 300],
            [48, 301, 70],
            [384, 384, 16],
        ] {
            let (left, right) = (values(rows * columns, 389), values(columns * pixels, 613));
            let (left, rounded_right) = (rounded(&left), rounded(&right));
            let widened = |values: &[bf16]| -> Vec<f32> {
                values.iter().map(|value| value.to_f32()).collect()
            };
            let expected = {
                let (left, right) = (widened(&left), widened(&rounded_right));
                product(Matrix::new(&left, columns).into(), &right, pixels)
            };
            let weights = Weights::of_bf16(&left, columns);
            let found = product(weights.matrix(columns), &right, pixels);
            let bound = 1e-6 * columns as f32;
            for (found, expected) in found.iter().zip(&expected) {
                let off = (found - expected).abs();
                assert!(off <= bound, "{rows} {columns} {pixels}: {off}");
            }
        }
    }

    #[test]
    fn rows_are_rounded_to_the_nearest_and_joined() {
        let (first, second) = (values(37, 389), values(37, 613));
        for second in [&second[..], &[]] {
            let mut joined = vec![0.0; 37];
            round_rows(&first, second, &mut joined);
            for (index, joined) in joined.iter().enumerate() {
                let halves = [joined.to_bits() & 0xFFFF, joined.to_bits() >> 16];
                let second = second.get(index).copied().unwrap_or(0.0);
                let expected =
                    [first[index], second].map(|x| u32::from(bf16::from_f32(x).to_bits()));
                assert_eq!(halves, expected);
            }
        }
    }

    #[test]
    fn panels_of_any_depth_are_rounded_in_place() {
        for depth in [1, 2, 5, 48] {
            let all = values(2 * depth * PANEL, 389);
            let mut panels: Vec<Row> = all.as_chunks().0.to_vec();
            round_panels(&mut panels, depth);
            for (panel, before) in panels
                .chunks(depth)
                .zip(all.as_chunks::<PANEL>().0.chunks(depth))
            {
                for (row, pair) in panel.iter().zip(before.chunks(2)) {
                    let mut expected = [0.0; PANEL];
                    round_rows(
                        &pair[0],
                        pair.get(1).map_or(&[], |row| &row[..]),
                        &mut expected,
                    );
                    assert_eq!(row.map(f32::to_bits), expected.map(f32::to_bits));
                }
            }
        }
    }
}
