//! Recipes.

use nepenthe::recipe::Recipe;
use nepenthe_fuzz::{Bytes, Tree};
use serde_json::Value;

use crate::bound::{check_message, corpus, read, refused};

fn parse(text: &str) {
    let reader =
        |bytes: &[u8]| Recipe::parse(std::str::from_utf8(bytes).expect("text"), "a recipe", &[]);
    let result = read(text.as_bytes(), reader, |_| refused(text.len()));
    let result = result.and_then(|recipe| {
        // What is read is written, and read as the same.
        let again = Recipe::parse(&recipe.to_toml(), "a recipe", &[]).expect("what was written");
        assert_eq!(recipe, again);
        recipe.check("a recipe")
    });
    if let Err(error) = result {
        check_message(&error.to_string());
    }
}

fn recipes() -> Vec<Vec<u8>> {
    corpus("recipes", |name| name.contains("demo-"))
}

#[test]
fn any_change_to_the_text_of_a_recipe() {
    let corpus = recipes();
    bolero::check!()
        .with_type::<Bytes>()
        .for_each(|mutant| parse(&String::from_utf8_lossy(&mutant.of(&corpus))));
}

#[test]
fn any_change_to_the_values_of_a_recipe() {
    let tables = recipes().into_iter().map(|bytes| {
        let table: toml::Table =
            toml::from_str(&String::from_utf8(bytes).expect("text")).expect("TOML");
        serde_json::to_value(table).expect("JSON")
    });
    let corpus: Vec<Value> = tables.collect();
    bolero::check!().with_type::<Tree>().for_each(|mutant| {
        // Not every tree is a table of TOML, which has no null.
        if let Ok(text) = toml::to_string(&mutant.of(&corpus)) {
            parse(&text);
        }
    });
}
