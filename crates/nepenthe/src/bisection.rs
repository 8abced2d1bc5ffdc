//! Finding a point by halving an interval.

/// The largest `x` of the interval for which `below` holds, where it holds up to some point; its lower end if it holds
/// nowhere. 20 halvings: a millionth of the interval.
pub(crate) fn bisect([mut low, mut high]: [f64; 2], mut below: impl FnMut(f64) -> bool) -> f64 {
    for _ in 0..20 {
        let middle = f64::midpoint(low, high);
        match below(middle) {
            true => low = middle,
            false => high = middle,
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_point_is_found_and_the_ends_are_kept() {
        assert!((bisect([0.0, 2.0], |x| x * x < 2.0) - 2.0_f64.sqrt()).abs() < 1e-5);
        assert!(bisect([0.0, 1.0], |_| false) == 0.0);
        assert!(bisect([0.0, 1.0], |_| true) > 1.0 - 1e-5);
    }
}
