//! A recipe whose data folders were moved.

use std::path::{Path, PathBuf};

use nepenthe::recipe::Recipe;
use nepenthe_image::dataset::Selection;

use crate::diagnostics::UserError;

/// `recipe` with the folders of its data replaced by `folders`, one for each folder in the order of their first mention. Lists
/// of names and a forget set in one of these folders move with it.
///
/// # Errors
/// If there are folders, and not as many as the recipe has.
pub(super) fn moved(recipe: &Recipe, folders: &[PathBuf]) -> Result<Recipe, UserError> {
    let mut old: Vec<PathBuf> = Vec::new();
    for path in recipe.data.iter().filter_map(|source| source.path.clone()) {
        if !old.contains(&path) {
            old.push(path);
        }
    }
    let mut recipe = recipe.clone();
    if folders.is_empty() {
        return Ok(recipe);
    }
    if old.len() != folders.len() {
        let paths: Vec<String> = old.iter().map(|path| path.display().to_string()).collect();
        let problem = format!(
            "--data: expected one folder for each of the recipe's {} ({}), found {}",
            old.len(),
            paths.join(", "),
            folders.len()
        );
        let hint = "give them in this order, or leave out --data if none was moved";
        return Err(UserError::new(problem, hint));
    }
    let place = |path: &mut PathBuf| {
        let pairs = old.iter().zip(folders);
        let mut found =
            pairs.filter_map(|(old, new)| Some(joined(new, path.strip_prefix(old).ok()?)));
        if let Some(found) = found.next_back() {
            *path = found;
        }
    };
    for source in &mut recipe.data {
        let paths = [&mut source.path, &mut source.list, &mut source.leave_out];
        paths.into_iter().flatten().for_each(place);
    }
    if let Some(Selection::List(path) | Selection::Folder(path)) = &mut recipe.forget {
        place(path);
    }
    Ok(recipe)
}

/// `folder` itself for an empty rest: joining would add a slash.
fn joined(folder: &Path, rest: &Path) -> PathBuf {
    match rest.as_os_str().is_empty() {
        true => folder.to_owned(),
        false => folder.join(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECIPE: &str = "forget = { folder = \"a/erase\" }\n[network]\nfrom = \"a.ckpt\"\n[method]\nname = \"algorithm1\"\n\
        [[data]]\nlayout = \"photographs\"\npath = \"a\"\ntasks = [\"haze\"]\n\
        [[data]]\nlayout = \"scenes\"\ncount = 1\nsize = [48, 48]\ntasks = [\"haze\"]\n\
        [[data]]\nlayout = \"photographs\"\npath = \"b\"\nlist = \"lists/b.txt\"\ntasks = [\"rain\"]\n\
        [[data]]\nlayout = \"photographs\"\npath = \"a\"\ntasks = [\"rain\"]\n";

    #[test]
    fn folders_move_with_what_lies_in_them() {
        let recipe = Recipe::parse(RECIPE, "test", &[]).unwrap();
        let found = moved(&recipe, &["x".into(), "y".into()]).unwrap();
        let paths: Vec<_> = found
            .data
            .iter()
            .map(|source| source.path.clone())
            .collect();
        let expected = [Some("x"), None, Some("y"), Some("x")].map(|path| path.map(PathBuf::from));
        assert_eq!(paths, expected);
        assert_eq!(found.data[2].list, Some("lists/b.txt".into()));
        assert_eq!(found.forget, Some(Selection::Folder("x/erase".into())));
        assert_eq!(moved(&recipe, &[]).unwrap(), recipe);
        let error = moved(&recipe, &["x".into()]).unwrap_err().to_string();
        assert!(error.contains("the recipe's 2 (a, b), found 1"));
    }
}
