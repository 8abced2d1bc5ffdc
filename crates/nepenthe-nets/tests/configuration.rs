//! Hyper-parameters that no network can have are refused by name, before anything is allocated.

use nepenthe_nets::NetworkConfig;

const PROMPTIR: &str = r#"
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

const ADAIR: &str = r#"
architecture = "adair"
frequency_heads = 2
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

/// What is replaced, by what, and the key that the message names.
const BAD: [[&str; 3]; 24] = [
    ["dim = 8, blocks", "dim = 0, blocks", "backbone.dim"],
    ["dim = 8, blocks", "dim = 7, blocks", "backbone.dim"],
    ["dim = 8, blocks", "dim = 1000000, blocks", "backbone.dim"],
    [
        "dim = 8, blocks",
        "dim = 9223372036854775807, blocks",
        "backbone.dim",
    ],
    ["[1, 1, 1, 1]", "[0, 1, 1, 1]", "backbone.blocks[0]"],
    ["[1, 1, 1, 1]", "[1, 1, 1, 100000]", "backbone.blocks[3]"],
    [
        "[1, 1, 1, 1]",
        "[1, 9223372036854775807, 1, 1]",
        "backbone.blocks[1]",
    ],
    [
        "refinement_blocks = 1",
        "refinement_blocks = 100000",
        "backbone.refinement_blocks",
    ],
    ["[1, 1, 2, 2]", "[0, 1, 2, 2]", "backbone.heads[0]"],
    ["[1, 1, 2, 2]", "[3, 1, 2, 2]", "backbone.heads[0]"],
    ["[1, 1, 2, 2]", "[1, 5, 2, 2]", "backbone.heads[1]"],
    ["[1, 1, 2, 2]", "[1, 1, 2, 7]", "backbone.heads[3]"],
    ["expansion = 2.0", "expansion = 0.0", "backbone.expansion"],
    ["expansion = 2.0", "expansion = -1.0", "backbone.expansion"],
    ["expansion = 2.0", "expansion = 0.1", "backbone.expansion"],
    ["expansion = 2.0", "expansion = nan", "backbone.expansion"],
    ["expansion = 2.0", "expansion = inf", "backbone.expansion"],
    ["expansion = 2.0", "expansion = 1e300", "backbone.expansion"],
    ["prompt_length = 2", "prompt_length = 0", "prompt_length"],
    [
        "prompt_length = 2",
        "prompt_length = 1000000000000",
        "prompt_length",
    ],
    [
        "{ dim = 4, size = 4 }, {",
        "{ dim = 0, size = 4 }, {",
        "prompts[0].dim",
    ],
    [
        "{ dim = 4, size = 4 }, {",
        "{ dim = 5, size = 4 }, {",
        "prompts[0].dim",
    ],
    [
        "{ dim = 8, size = 2 }",
        "{ dim = 8, size = 0 }",
        "prompts[2].size",
    ],
    [
        "{ dim = 8, size = 2 }",
        "{ dim = 9223372036854775807, size = 2 }",
        "prompts[2].dim",
    ],
];

fn problem(text: &str) -> String {
    let config: NetworkConfig = toml::from_str(text).unwrap();
    config.check().unwrap_err().to_string()
}

#[test]
fn impossible_and_huge_sizes_name_their_key() {
    for [from, to, key] in BAD {
        assert!(PROMPTIR.contains(from), "{from}");
        let message = problem(&PROMPTIR.replacen(from, to, 1));
        assert!(
            message.starts_with(&format!("{key}: expected")),
            "{to}: {message}"
        );
    }
    for [from, to, key] in [
        [
            "frequency_heads = 2",
            "frequency_heads = 0",
            "frequency_heads",
        ],
        [
            "frequency_heads = 2",
            "frequency_heads = 3",
            "frequency_heads",
        ],
        ["dim = 8, blocks", "dim = 2, blocks", "backbone.dim"],
    ] {
        let message = problem(&ADAIR.replacen(from, to, 1));
        assert!(
            message.starts_with(&format!("{key}: expected")),
            "{to}: {message}"
        );
    }
}

#[test]
fn the_number_of_parameters_is_bounded() {
    for (from, to) in [
        ("dim = 8, blocks", "dim = 4096, blocks"),
        ("{ dim = 4, size = 4 }, {", "{ dim = 4096, size = 4096 }, {"),
        ("expansion = 2.0", "expansion = 2.0"),
    ] {
        let config: NetworkConfig = toml::from_str(&PROMPTIR.replacen(from, to, 1)).unwrap();
        let result = config.check();
        match from == to {
            true => result.unwrap(),
            false => {
                let message = result.unwrap_err().to_string();
                assert!(message.starts_with("parameters: expected"), "{message}");
            }
        }
    }
}

#[test]
fn counting_parameters_allocates_none() {
    // A network of 400 GB.
    let text = PROMPTIR.replacen("dim = 8, blocks", "dim = 4096, blocks", 1);
    let config: NetworkConfig = toml::from_str(&text).unwrap();
    assert!(config.parameter_count() > 1_000_000_000);
}
