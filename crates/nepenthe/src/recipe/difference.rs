//! Which keys of two recipes differ.

use super::Recipe;

/// The dotted keys whose values differ, with both values: `fit.steps: 500, now 1000`.
pub(crate) fn difference(old: &Recipe, new: &Recipe) -> Vec<(String, String)> {
    let table = |recipe: &Recipe| toml::Value::try_from(recipe).expect("a recipe is a TOML table");
    let mut found = Vec::new();
    compare("", Some(&table(old)), Some(&table(new)), &mut found);
    found
}

fn compare(
    key: &str,
    old: Option<&toml::Value>,
    new: Option<&toml::Value>,
    found: &mut Vec<(String, String)>,
) {
    use toml::Value;
    let below = |part: &str| match key {
        "" => part.to_owned(),
        _ => format!("{key}.{part}"),
    };
    match (old, new) {
        (Some(Value::Table(old)), Some(Value::Table(new))) => {
            let mut keys: Vec<&String> = old.keys().chain(new.keys()).collect();
            keys.sort();
            keys.dedup();
            for part in keys {
                compare(&below(part), old.get(part), new.get(part), found);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for index in 0..old.len().max(new.len()) {
                let at = below(&index.to_string());
                compare(&at, old.get(index), new.get(index), found);
            }
        }
        (old, new) if old == new => {}
        (old, new) => {
            let show = |value: Option<&Value>| value.map_or("absent".to_owned(), Value::to_string);
            found.push((key.to_owned(), format!("{}, now {}", show(old), show(new))));
        }
    }
}
