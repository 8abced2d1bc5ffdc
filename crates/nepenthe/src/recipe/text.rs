//! Reading TOML strictly, with values from the command line put in.

use std::path::Path;

use serde::de::DeserializeOwned;

use crate::{Error, error::Result};

/// The text of a recipe file.
///
/// # Errors
/// If it is not a text file that can be read.
pub fn read(path: &Path) -> Result<String> {
    nepenthe_files::read_text(path).map_err(Error::io(
        path,
        "read the recipe",
        "give the path of a TOML file, such as one of those in recipes/",
    ))
}

/// Reads TOML strictly, with `overrides` of the form `fit.batch=4` applied to it.
///
/// # Errors
/// If the text is not TOML, a key is unknown or a value has the wrong type.
pub fn parse<T: DeserializeOwned>(text: &str, origin: &str, overrides: &[String]) -> Result<T> {
    let fail = |error: toml::de::Error| Error::Recipe {
        origin: origin.to_owned(),
        problem: nepenthe_files::shortened(error.to_string().trim_end()),
        hint: hint(text).to_owned(),
    };
    if overrides.is_empty() {
        // Straight from the text, so that errors show the line.
        return toml::from_str(text).map_err(fail);
    }
    let mut table: toml::Value = toml::from_str(text).map_err(fail)?;
    for text in overrides {
        set(&mut table, text)?;
    }
    table.try_into().map_err(fail)
}

/// What to do about a recipe that cannot be read.
fn hint(text: &str) -> &'static str {
    let old = |line: &str| ["[train]", "[unlearn]", "[train.network]"].contains(&line.trim());
    if text.lines().any(old) {
        return "recipes have [network] and [method] in place of [train] and [unlearn]; recipes/ holds complete examples";
    }
    "recipes/ holds complete examples; every key is explained in docs/RECIPES.md"
}

/// Applies `key.path=value`; the value is TOML, or a plain string if it is not.
fn set(root: &mut toml::Value, text: &str) -> Result<()> {
    let fail = |problem: String| Error::Recipe {
        origin: format!("--set {text}"),
        problem,
        hint: "expected KEY=VALUE with the dotted path of a recipe key, as in --set fit.batch=4"
            .to_owned(),
    };
    let (path, value) = text
        .split_once('=')
        .ok_or_else(|| fail("there is no `=`".to_owned()))?;
    let value = toml::from_str::<toml::Table>(&format!("value = {value}"))
        .ok()
        .and_then(|mut table| table.remove("value"))
        .unwrap_or_else(|| toml::Value::String(value.to_owned()));
    let keys: Vec<&str> = path.split('.').collect();
    let (last, parents) = keys.split_last().expect("split yields at least one part");
    let mut place = root;
    for key in parents {
        place = match place {
            toml::Value::Table(table) => table
                .entry(*key)
                .or_insert_with(|| toml::Value::Table(toml::Table::new())),
            toml::Value::Array(array) => key
                .parse::<usize>()
                .ok()
                .and_then(|index| array.get_mut(index))
                .ok_or_else(|| fail(format!("{key:?} is not an entry of the list")))?,
            _ => {
                return Err(fail(format!(
                    "{key:?} is below a value that is not a table"
                )));
            }
        };
    }
    match place {
        toml::Value::Table(table) => {
            table.insert((*last).to_owned(), value);
            Ok(())
        }
        _ => Err(fail(format!(
            "{last:?} is below a value that is not a table"
        ))),
    }
}
