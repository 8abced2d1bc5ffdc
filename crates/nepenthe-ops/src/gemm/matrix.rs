//! The small matrix on the left of a GEMM.

use std::ops::Range;

/// A small matrix of which rows or columns may be apart in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Matrix<'a> {
    pub(super) values: &'a [f32],
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) row_stride: usize,
    pub(super) column_stride: usize,
}

impl<'a> Matrix<'a> {
    /// Rows of `columns` values, one after the other.
    pub(crate) fn new(values: &'a [f32], columns: usize) -> Self {
        Self {
            values,
            rows: values.len() / columns,
            columns,
            row_stride: columns,
            column_stride: 1,
        }
    }

    /// The transpose, without moving a value.
    pub(crate) fn transposed(self) -> Self {
        Self {
            rows: self.columns,
            columns: self.rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
            ..self
        }
    }

    /// The number of rows.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// The rows from `first` on.
    pub(super) fn rows_from(self, first: usize) -> Self {
        Self {
            values: &self.values[first * self.row_stride..],
            rows: self.rows - first,
            ..self
        }
    }

    /// The first rows, which must be contiguous.
    #[inline(always)]
    pub(super) fn first_rows<const COUNT: usize>(&self) -> [&'a [f32]; COUNT] {
        let mut rows: [&[f32]; COUNT] = [&[]; COUNT];
        for (row, values) in rows.iter_mut().enumerate() {
            *values = &self.values[row * self.row_stride..][..self.columns];
        }
        rows
    }

    /// Some of the columns.
    pub(crate) fn columns(self, range: Range<usize>) -> Self {
        Self {
            values: &self.values[range.start * self.column_stride..],
            columns: range.len(),
            ..self
        }
    }
}
