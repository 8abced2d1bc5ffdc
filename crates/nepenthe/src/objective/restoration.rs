//! Supervised restoration: how BEFORE (on `D`) and UT (on `D_r`) are trained.

use burn::tensor::Tensor;
use nepenthe_nets::Network;

use super::Distance;

/// `distance(N(x), y)`, shape `[1]`.
///
/// # Shapes
/// - `degraded`, `clean`: `[batch, 3, height, width]`
pub fn loss(
    network: &Network,
    degraded: Tensor<4>,
    clean: Tensor<4>,
    distance: Distance,
) -> Tensor<1> {
    distance.mean(network.forward(degraded), clean)
}
