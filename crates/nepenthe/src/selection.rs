//! Choosing elements of a network's parameters: masks of 0 and 1, flat and by state-dict name.

use burn::tensor::{Bool, Tensor, TensorData};
use nepenthe_nets::parameters::{self, Flat};

/// A mask of the `share` of all elements whose `values` are largest in absolute terms, over all parameters together.
///
/// Ties go to the earlier element, so exactly the rounded number of elements is chosen, at least one, everywhere the same.
pub(crate) fn largest(values: &Flat, share: f64) -> Flat {
    let host: Vec<(&String, Vec<f32>)> = values
        .iter()
        .map(|(name, tensor)| (name, parameters::host(tensor.clone())))
        .collect();
    let mut sizes: Vec<f32> = host
        .iter()
        .flat_map(|(_, values)| values.iter().map(|value| value.abs()))
        .collect();
    let count = (share * sizes.len() as f64).round() as usize;
    let count = count.clamp(1, sizes.len().max(1));
    let last = count - 1;
    if sizes.is_empty() {
        return Flat::new();
    }
    let (above, threshold, _) = sizes.select_nth_unstable_by(last, |a, b| b.total_cmp(a));
    let threshold = *threshold;
    // Of the elements that equal the threshold, so many are needed.
    let mut ties = count - above.iter().filter(|size| **size > threshold).count();
    masks(values, &host, |value| {
        let size = value.abs();
        let tie = size == threshold && ties > 0;
        ties -= usize::from(tie);
        size > threshold || tie
    })
}

/// Where the `share` of elements of `values` is that are smallest in absolute terms: ties go to the earlier element.
pub(crate) fn smallest(values: &Tensor<1>, share: f64) -> Tensor<1, Bool> {
    let sizes: Vec<f32> = parameters::host(values.clone().abs());
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by(|&a, &b| sizes[a].total_cmp(&sizes[b]));
    let count = (share * sizes.len() as f64).round() as usize;
    let mut chosen = vec![false; sizes.len()];
    for &place in &order[..count.min(sizes.len())] {
        chosen[place] = true;
    }
    let length = chosen.len();
    Tensor::from_data(TensorData::new(chosen, [length]), &values.device())
}

fn masks(values: &Flat, host: &[(&String, Vec<f32>)], mut chosen: impl FnMut(f32) -> bool) -> Flat {
    let mut masks = Flat::new();
    for (name, elements) in host {
        let mask: Vec<f32> = elements
            .iter()
            .map(|&value| f32::from(u8::from(chosen(value))))
            .collect();
        let device = values[*name].device();
        let length = mask.len();
        let mask = Tensor::from_data(TensorData::new(mask, [length]), &device);
        masks.insert((*name).clone(), mask);
    }
    masks
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;

    use super::*;

    fn flat(values: &[f32]) -> Tensor<1> {
        Tensor::from_data(
            TensorData::new(values.to_vec(), [values.len()]),
            &Device::flex(),
        )
    }

    #[test]
    fn the_smallest_share_is_chosen_and_ties_are_broken_in_order() {
        let chosen = smallest(&flat(&[-3.0, 1.0, 0.5, -1.0]), 0.5);
        let chosen: Vec<bool> = chosen.into_data().try_into_vec().unwrap();
        assert_eq!(chosen, [false, true, true, false]);
    }

    #[test]
    fn the_largest_share_of_all_parameters_is_chosen_and_ties_are_broken_in_order() {
        let values = Flat::from([
            ("a".to_owned(), flat(&[-3.0, 1.0, 2.0])),
            ("b".to_owned(), flat(&[2.0, 0.0, 2.0])),
        ]);
        let chosen = |share| -> Vec<f32> {
            let masks = largest(&values, share);
            masks.into_values().flat_map(parameters::host).collect()
        };
        assert_eq!(chosen(0.5), [1.0, 0.0, 1.0, 1.0, 0.0, 0.0]);
        assert_eq!(chosen(1.0), [1.0; 6]);
        assert_eq!(chosen(0.01), [1.0, 0.0, 0.0, 0.0, 0.0, 0.0], "at least one");
    }
}
