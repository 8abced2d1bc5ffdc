//! The paper's abbreviations, for the page and for tables in Markdown.

use crate::section::list;

const TEXT: &str = include_str!("glossary.md");

/// Each abbreviation of the paper with what it means.
pub fn glossary() -> impl Iterator<Item = (&'static str, &'static str)> {
    TEXT.lines().filter_map(|line| {
        let (term, meaning) = line.strip_prefix("- **")?.split_once("**: ")?;
        Some((term, meaning))
    })
}

/// The glossary as a list of the page.
pub(crate) fn section() -> String {
    let entries: Vec<(String, String)> = glossary()
        .map(|(term, meaning)| (term.to_owned(), meaning.to_owned()))
        .collect();
    format!("<dl class=\"card words\">\n{}</dl>\n", list(&entries))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_an_entry_and_every_abbreviation_is_explained() {
        assert_eq!(glossary().count(), TEXT.lines().count());
        for term in ["BEFORE", "AFTER", "UT", "OD", "OF"] {
            assert!(glossary().any(|(entry, _)| entry == term), "{term}");
        }
    }

    #[test]
    fn the_documentation_explains_each_entry_in_the_same_words() {
        let documentation = include_str!("../../../docs/GLOSSARY.md");
        for line in TEXT.lines() {
            assert!(documentation.contains(line), "{line}");
        }
    }
}
