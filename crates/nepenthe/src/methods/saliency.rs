//! The saliency mask of SalUn (Fan et al., arXiv 2310.12508): only the largest share of `|g_f|` may change, the gradient of
//! the forget loss `L(N(x_f), y_f)` at `N0`, summed over a few batches.

use nepenthe_nets::parameters::Flat;

use super::Preparation;
use crate::{error::Result, selection, terms::Set};

/// A mask of the `share` of all elements that matter most to the forget set, from its first `batches` batches.
///
/// # Errors
/// If an image cannot be read.
pub(crate) fn mask(start: &mut Preparation<'_>, share: f64, batches: usize) -> Result<Flat> {
    let sum = start.summed("choosing what may change", &[(Set::Forget, 1.0)], batches)?;
    Ok(selection::largest(&sum, share))
}
