//! Shadow networks: trained on random halves, made to forget, and compared image by image with the audited network.

pub mod likelihood;
