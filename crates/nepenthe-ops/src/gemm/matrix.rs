//! The small matrix on the left of a GEMM, of single values or of pairs.

use std::ops::Range;

/// A small matrix of which rows or columns may be apart in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Matrix<'a, T = f32> {
    pub(super) values: &'a [T],
    pub(super) rows: usize,
    pub(super) columns: usize,
    pub(super) row_stride: usize,
    pub(super) column_stride: usize,
}

impl<'a, T: Copy> Matrix<'a, T> {
    /// Rows of `columns` values, one after the other.
    pub(crate) fn new(values: &'a [T], columns: usize) -> Self {
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

    /// Some of the rows.
    pub(super) fn rows_of(self, rows: Range<usize>) -> Self {
        Self {
            rows: rows.len(),
            ..self.rows_from(rows.start)
        }
    }

    /// The first rows, which must be contiguous.
    #[inline(always)]
    pub(super) fn first_rows<const COUNT: usize>(&self) -> [&'a [T]; COUNT] {
        let mut rows: [&[T]; COUNT] = [&[]; COUNT];
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
