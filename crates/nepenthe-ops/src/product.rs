//! Matrix products on planar pictures: a picture is a matrix `[channels, pixels]`, used in place.

use gemm::Parallelism;
use rayon::prelude::*;

/// Pixels summed in one piece; fixed, so that sums do not depend on the threads.
const PANEL: usize = 1 << 14;

/// A matrix of which rows or columns may be apart in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Matrix<'a> {
    values: &'a [f32],
    rows: usize,
    columns: usize,
    row_stride: usize,
    column_stride: usize,
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

    /// The same values, rows read as columns.
    pub(crate) fn transposed(self) -> Self {
        Self {
            rows: self.columns,
            columns: self.rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
            ..self
        }
    }

    /// Some of the columns.
    pub(crate) fn columns(self, start: usize, count: usize) -> Self {
        assert!(start + count <= self.columns, "columns of the matrix");
        Self {
            values: &self.values[start * self.column_stride..],
            columns: count,
            ..self
        }
    }

    /// The number of rows.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// One past the last value that the matrix reaches.
    fn extent(&self) -> usize {
        (self.rows - 1) * self.row_stride + (self.columns - 1) * self.column_stride + 1
    }
}

/// What becomes of the values that a product is written over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// They are lost.
    Replace,
    /// The product is added to them.
    Add,
}

/// Writes `left right` to `result`, whose rows are `stride` apart. No matrix may be empty.
pub(crate) fn multiply(
    left: Matrix<'_>,
    right: Matrix<'_>,
    result: &mut [f32],
    stride: usize,
    target: Target,
    parallelism: Parallelism,
) {
    assert_eq!(left.columns, right.rows, "inner sizes of the product");
    assert!(left.extent() <= left.values.len() && right.extent() <= right.values.len());
    assert!(right.columns <= stride && (left.rows - 1) * stride + right.columns <= result.len());
    let read = target == Target::Add;
    // SAFETY: the assertions keep every access of the given sizes and strides within the slices,
    // and `result` is borrowed exclusively.
    unsafe {
        gemm::gemm(
            left.rows,
            right.columns,
            left.columns,
            result.as_mut_ptr(),
            1,
            stride as isize,
            read,
            left.values.as_ptr(),
            left.column_stride as isize,
            left.row_stride as isize,
            right.values.as_ptr(),
            right.column_stride as isize,
            right.row_stride as isize,
            f32::from(read),
            1.0,
            false,
            false,
            false,
            parallelism,
        );
    }
}

/// Threads for each of `parts` products that run side by side.
pub(crate) fn parallelism(parts: usize) -> Parallelism {
    if parts < rayon::current_num_threads() {
        Parallelism::Rayon(0)
    } else {
        Parallelism::None
    }
}

/// `left(i) right(i)^T` for each `i` below `count`, both `[rows, pixels]`: sums over all pixels.
pub(crate) fn products_over_pixels<'a>(
    count: usize,
    pixels: usize,
    operands: impl Fn(usize) -> [&'a [f32]; 2] + Sync,
) -> Vec<Vec<f32>> {
    let panels = pixels.div_ceil(PANEL);
    let parts: Vec<Vec<f32>> = (0..count * panels)
        .into_par_iter()
        .map(|part| {
            let start = part % panels * PANEL;
            let size = PANEL.min(pixels - start);
            let [left, right] = operands(part / panels)
                .map(|values| Matrix::new(values, pixels).columns(start, size));
            let mut sums = vec![0.0; left.rows * right.rows];
            let right = right.transposed();
            multiply(
                left,
                right,
                &mut sums,
                right.columns,
                Target::Replace,
                Parallelism::None,
            );
            sums
        })
        .collect();
    parts.chunks(panels).map(add_up).collect()
}

/// The sum of vectors, in their order.
pub(crate) fn add_up(parts: &[Vec<f32>]) -> Vec<f32> {
    let mut total = parts[0].clone();
    for part in &parts[1..] {
        for (total, &value) in total.iter_mut().zip(part) {
            *total += value;
        }
    }
    total
}
