//! Text as HTML and Markdown: every string from outside passes through here.

use nepenthe_files::printable;

/// `text` for element content or a double-quoted attribute. Control characters, which HTML forbids, become U+FFFD.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            '\n' | '\t' => escaped.push(letter),
            '\r' => {}
            _ if letter.is_control() => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// `text` as Markdown on one line.
pub fn markdown(text: &str) -> String {
    let mut escaped = String::new();
    for letter in printable(text).chars() {
        if "\\`*_{}[]<>#|~&".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// A printed number with the typographic minus sign, which is as wide as the plus.
pub(crate) fn minus(number: &str) -> String {
    number.replace('-', "\u{2212}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_means_markup_survives() {
        let text = escape("<script>alert('1 & \"2\"')</script>\r\n\0\u{1b}");
        let expected =
            "&lt;script&gt;alert(&#39;1 &amp; &quot;2&quot;&#39;)&lt;/script&gt;\n\u{fffd}\u{fffd}";
        assert_eq!(text, expected);
    }
}
