//! Names and messages from files of strangers, fit for a terminal.

use std::borrow::Cow;

/// `text` with everything escaped that could move a terminal's cursor, change its colours or reorder a line: control
/// characters and the marks of bidirectional text. Letters of all scripts stay as they are.
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match is_unsafe(character) {
            true => escaped.extend(character.escape_default()),
            false => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

/// The longest line that is shown whole, in characters.
const SHOWN: usize = 400;

/// `text` with each line cut where it is very long. Messages of parsers quote the file, where a line may have any length.
#[must_use]
pub fn shortened(text: &str) -> String {
    let line = |line: &str| match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line.to_owned(),
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn is_unsafe(character: char) -> bool {
    let bidirectional = matches!(character,
        '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || bidirectional
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_shown_and_letters_are_kept() {
        assert_eq!(printable("net.\u{1b}[31mred"), "net.\\u{1b}[31mred");
        assert_eq!(printable("a\u{202e}b\n"), "a\\u{202e}b\\n");
        assert!(matches!(printable("naïve 画像.png"), Cow::Borrowed(_)));
    }

    #[test]
    fn long_lines_are_cut_between_letters() {
        assert_eq!(shortened("short\nlines"), "short\nlines");
        let long = "ü".repeat(1000);
        let cut = format!("a\n{}...\nb", "ü".repeat(SHOWN));
        assert_eq!(shortened(&format!("a\n{long}\nb")), cut);
    }
}
