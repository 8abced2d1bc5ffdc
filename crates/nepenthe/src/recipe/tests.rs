use nepenthe_nets::Architecture;

use super::*;

const TRAIN: &str = r#"
    seed = 3
    [network]
    architecture = "promptir"
    [method]
    name = "supervised"
    [fit]
    steps = 10
    [[data]]
    layout = "scenes"
    count = 4
    size = [64, 64]
    tasks = ["haze", "noise-25"]
"#;

/// Algorithm 1 with further keys of `[method]`.
fn unlearn(keys: &str) -> String {
    let text = TRAIN.replace("architecture = \"promptir\"", "from = \"promptir.ckpt\"");
    let text = text.replace(
        "name = \"supervised\"",
        &format!("name = \"algorithm1\"\n{keys}"),
    );
    format!("forget = \"haze\"\n{text}")
}

fn problem(text: &str, overrides: &[&str]) -> String {
    let overrides: Vec<String> = overrides.iter().map(|text| (*text).to_owned()).collect();
    let recipe = Recipe::parse(text, "recipe.toml", &overrides);
    recipe.expect_err("the recipe is wrong").to_string()
}

#[test]
fn the_complete_recipe_reads_back_as_itself() {
    for text in [TRAIN.to_owned(), unlearn("weights = { retain = 7 }")] {
        let recipe = Recipe::parse(&text, "recipe.toml", &[]).unwrap();
        let again = Recipe::parse(&recipe.to_toml(), "copy", &[]).unwrap();
        assert_eq!(recipe, again);
        assert_eq!(recipe.sha256(), again.sha256());
    }
}

#[test]
fn overrides_are_typed_and_reach_lists() {
    let overrides = [
        "fit.learning_rate=1e-4",
        "data.0.count=9",
        "network.architecture=adair",
    ];
    let recipe = Recipe::parse(TRAIN, "recipe.toml", &overrides.map(str::to_owned)).unwrap();
    assert_eq!(recipe.fit.learning_rate, Some(1e-4));
    assert_eq!(recipe.data[0].count, Some(9));
    assert_eq!(recipe.network.architecture, Some(Architecture::AdaIr));
}

#[test]
fn wrong_recipes_name_the_key() {
    let cases = [
        ("fit.crop=50", "fit.crop: expected a multiple of 8"),
        ("fit.steps=0", "fit.steps"),
        ("fit.epochs=2", "both given"),
        ("fit", "no `=`"),
        ("fit.batch=1000000000", "fit.batch: expected 1 to"),
        (
            "fit.retain_batch=1000000000",
            "fit.retain_batch: expected 1 to",
        ),
        (
            "fit.optimiser={ kind = \"adamw\", weight_decay = nan }",
            "weight_decay",
        ),
        (
            "fit.optimiser={ kind = \"adamw\", weight_decay = inf }",
            "weight_decay",
        ),
        ("fit.learning_rate=nan", "fit.learning_rate"),
        ("network.from=a.ckpt", "both given"),
        ("method.weights=1", "unknown field `weights`"),
        ("method.name=forget-it", "unknown variant `forget-it`"),
        ("retain=none", "needs a retain set"),
    ];
    for (set, expected) in cases {
        let error = problem(TRAIN, &[set]);
        assert!(
            error.contains(expected) && error.contains("hint:"),
            "{set}: {error}"
        );
    }
    assert!(problem("[fit]\nlearning_rat = 1\n", &[]).contains("learning_rat"));
    let cases = [
        (
            "weights = { instance = 0, adversarial = 0, retain = 0 }",
            "nothing acts on the forget set",
        ),
        ("weights = { instance = -1 }", "method.weights.instance"),
        ("weights = { retain = nan }", "method.weights.retain"),
    ];
    for (keys, expected) in cases {
        let error = problem(&unlearn(keys), &[]);
        assert!(error.contains(expected), "{error}");
    }
    let nothing = unlearn("").replace("forget = \"haze\"", "");
    assert!(problem(&nothing, &[]).contains("forget: expected"));
    let random = unlearn("").replace("from = \"promptir.ckpt\"", "architecture = \"adair\"");
    assert!(problem(&random, &[]).contains("network.from: expected"));
}

/// `--epochs 4611686018427387904` used to be 0 steps and success.
#[test]
fn a_number_of_steps_beyond_all_runs_is_refused() {
    let text = TRAIN.replace("steps = 10", "epochs = 900000000");
    let recipe = Recipe::parse(&text, "recipe.toml", &[]).unwrap();
    let error = recipe.plan(usize::MAX / 2).unwrap_err().to_string();
    assert!(error.contains("epochs"), "{error}");
    assert!(problem(TRAIN, &["fit.steps=4611686018427387904"]).contains("fit.steps"));
    assert!(recipe.plan(0).is_err(), "no samples are no steps");
}

#[test]
fn old_recipes_are_told_what_replaced_their_tables() {
    let error = problem("[train]\narchitecture = \"promptir\"\n", &[]);
    assert!(error.contains("[network] and [method]"), "{error}");
}

#[test]
fn an_unbounded_objective_is_refused_unless_allowed() {
    let refused = [
        unlearn("weights = { adversarial = 0.5 }"),
        // With L2 the clamp leaves a linear term at equal weights.
        unlearn("").replace("[fit]", "[fit]\nloss = \"l2\""),
        unlearn("").replace("algorithm1", "gradient-ascent"),
    ];
    for text in refused {
        assert!(problem(&text, &[]).contains("no lower bound"), "{text}");
        let allowed = format!("allow_unbounded = true\n{text}");
        Recipe::parse(&allowed, "r", &[]).unwrap();
    }
    for keys in ["", "weights = { adversarial = 1.5 }"] {
        Recipe::parse(&unlearn(keys), "r", &[]).unwrap();
    }
    let l2 = unlearn("weights = { adversarial = 1.5 }").replace("[fit]", "[fit]\nloss = \"l2\"");
    Recipe::parse(&l2, "r", &[]).unwrap();
}

#[test]
fn differences_are_named_by_their_dotted_keys() {
    let old = Recipe::parse(TRAIN, "old", &[]).unwrap();
    let new = ["fit.steps=20".to_owned(), "data.0.count=5".to_owned()];
    let new = Recipe::parse(TRAIN, "new", &new).unwrap();
    let keys: Vec<String> = difference(&old, &new)
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    assert_eq!(keys, ["data.0.count", "fit.steps"]);
    assert!(difference(&old, &old).is_empty());
}

#[test]
fn a_type_is_forgotten_only_if_all_of_it_is() {
    let forgotten = |forget: &str| {
        let text = unlearn("").replace("forget = \"haze\"", &format!("forget = {forget}"));
        Recipe::parse(&text, "r", &[]).unwrap().forgotten()
    };
    assert_eq!(forgotten("\"noise\""), Some(Degradation::Noise));
    for part in [
        "\"noise-25\"",
        "[\"haze\", \"rain\"]",
        "{ list = \"names.txt\" }",
    ] {
        assert_eq!(forgotten(part), None, "{part}");
    }
}

#[test]
fn what_toml_cannot_hold_is_refused() {
    let mut recipe = Recipe::parse(TRAIN, "r", &[]).unwrap();
    recipe.seed = u64::MAX;
    let error = recipe.check("r").unwrap_err().to_string();
    assert!(error.contains("cannot be saved as TOML"), "{error}");
}

#[test]
fn an_evaluation_without_metrics_or_steps_is_refused() {
    for keys in [
        "every = 0",
        "metrics = []",
        "metrics = [\"psnr/pyiqa\", \"ssim/pyiqa\", \"psnr/pyiqa\"]",
    ] {
        let text = format!(
            "{TRAIN}\n[evaluation]\n{keys}\n[[evaluation.data]]\nlayout = \"scenes\"\ncount = 1\nsize = [64, 64]\ntasks = [\"haze\"]\n"
        );
        assert!(problem(&text, &[]).contains("evaluation."), "{keys}");
    }
}
