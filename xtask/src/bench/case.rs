//! The rows of the benchmark.

/// One row of the table.
pub(super) struct Case {
    pub(super) name: String,
    /// Options of both sides.
    pub(super) options: String,
    /// What the forward pass's arithmetic is multiplied by.
    pub(super) passes: f64,
    /// Whether it shows how well a whole network uses threads.
    pub(super) scales: bool,
    /// Whether the sides need too much memory to be there at once. They then run one after the other.
    pub(super) apart: bool,
    /// Whether it is timed beside engines for inference.
    pub(super) peers: bool,
}

/// All rows.
pub(super) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |name: String, network: &str, work: &str, options: String, scales: bool| {
        cases.push(Case {
            name: format!("{name} {work}"),
            options: format!("--network {network} --work {work} {options}"),
            passes: if matches!(work, "training" | "algorithm1") {
                3.0
            } else {
                1.0
            },
            scales,
            apart: name.ends_with("paper 256") && work == "training",
            peers: false,
        });
    };
    for (dim, size, heads) in [(48, 128, 1), (96, 64, 2), (192, 32, 4), (384, 16, 8)] {
        for work in ["forward", "training"] {
            let name = format!("block {dim}@{size} batch 2");
            let options =
                format!("--dim {dim} --heads {heads} --height {size} --width {size} --batch 2");
            add(name, "block", work, options, false);
        }
    }
    let square = |preset, size, batch| {
        format!("--preset {preset} --height {size} --width {size} --batch {batch}")
    };
    for network in ["promptir", "adair"] {
        for size in [128, 256] {
            for work in ["forward", "training"] {
                let name = format!("{network} paper {size}");
                add(name, network, work, square("paper", size, 1), true);
            }
        }
        for work in ["forward", "training"] {
            let name = format!("{network} mini 64 batch 8");
            add(name, network, work, square("mini", 64, 8), false);
        }
        let name = format!("{network} paper 128, 1 + 1");
        add(name, network, "algorithm1", square("paper", 128, 1), true);
        let name = format!("{network} mini 64, 8 + 8");
        add(name, network, "algorithm1", square("mini", 64, 8), false);
        for preset in ["mini", "paper"] {
            let options = format!("--preset {preset} --height 321 --width 481 --batch 1");
            add(
                format!("{network} {preset} 481x321"),
                network,
                "restore",
                options,
                false,
            );
        }
    }
    cases.extend(inference());
    cases
}

/// Inference beside ONNX Runtime and OpenVINO, to which AdaIR cannot be exported.
fn inference() -> impl Iterator<Item = Case> {
    let sizes = [("paper", 128, 128), ("paper", 488, 328), ("mini", 488, 328)];
    sizes.into_iter().map(|(preset, width, height)| Case {
        name: format!("promptir {preset} {width}x{height} inference"),
        options: format!(
            "--network promptir --work forward --preset {preset} --height {height} --width {width} --batch 1"
        ),
        passes: 1.0,
        scales: false,
        apart: false,
        peers: true,
    })
}
