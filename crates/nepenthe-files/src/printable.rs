//! Names from files of strangers, fit for a terminal.

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
}
