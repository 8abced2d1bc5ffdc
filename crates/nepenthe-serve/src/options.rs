//! Where the server listens, who may ask, and what a request may take.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use nepenthe_files::{Sha256, hexadecimal};
use rand::TryRngCore as _;
use rand::rngs::OsRng;
use subtle::ConstantTimeEq as _;

use crate::error::Error;

/// What a request may take. Everything beyond is refused before it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of an uploaded file.
    pub upload: u64,
    /// Pixels of a picture.
    pub pixels: u64,
    /// Time of a request from its head to its last byte, waiting included.
    pub time: Duration,
    /// Pictures in work at a time.
    pub jobs: usize,
    /// Pictures that wait; further ones are refused.
    pub waiting: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            upload: 32 << 20,
            pixels: 4_000_000,
            time: Duration::from_secs(300),
            jobs: 1,
            waiting: 4,
        }
    }
}

/// How a server is started.
#[derive(Clone, Debug)]
pub struct Options {
    /// Address and port; port 0 is any that is free.
    pub listen: SocketAddr,
    /// Names of this machine under which the page may be asked for, beside `localhost` and addresses.
    pub hosts: Vec<String>,
    /// What a request must bring. Without it, whoever reaches the address may ask.
    pub token: Option<Token>,
    /// What a request may take.
    pub limits: Limits,
}

impl Default for Options {
    /// Loopback, any free port, no token.
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            hosts: Vec::new(),
            token: None,
            limits: Limits::default(),
        }
    }
}

/// What a request must bring to be answered.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A token of 32 random bytes, hexadecimal.
    ///
    /// # Errors
    /// If the system has no random numbers.
    pub fn random() -> Result<Self, Error> {
        let mut bytes = [0; 32];
        let drawn = OsRng.try_fill_bytes(&mut bytes);
        drawn.map_err(|error| Error::Random(error.to_string()))?;
        Ok(Self(hexadecimal(&bytes)))
    }

    /// A token that was chosen, without white space around it.
    ///
    /// # Errors
    /// If it is short, very long, or holds letters that mean something in an address.
    pub fn new(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let fits = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let found = match text.len() {
            0..16 => format!("{} letters long", text.len()),
            16..=256 if text.chars().all(fits) => return Ok(Self(text.to_owned())),
            16..=256 => "not made of these".to_owned(),
            long => format!("{long} letters long"),
        };
        Err(Error::Token { found })
    }

    /// The token as it is part of an address.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Whether `given` is the token. The time taken says nothing about the token: hashes are compared, in constant time.
    pub(crate) fn is(&self, given: &[u8]) -> bool {
        let hash = |bytes: &[u8]| {
            let mut hash = Sha256::default();
            hash.update(bytes);
            hash.finish()
        };
        let (own, other) = (hash(self.0.as_bytes()), hash(given));
        own.as_bytes().ct_eq(other.as_bytes()).into()
    }
}

impl fmt::Debug for Token {
    /// Without the secret, which must not end in a log.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_itself_and_nothing_else() {
        let token = Token::random().unwrap();
        assert_eq!(token.text().len(), 64);
        assert!(token.is(token.text().as_bytes()));
        let almost = format!("{}x", &token.text()[..63]);
        for wrong in ["", &token.text()[..63], &almost] {
            assert!(!token.is(wrong.as_bytes()), "{wrong}");
        }
        assert!(!token.is(Token::random().unwrap().text().as_bytes()));
        assert_eq!(format!("{token:?}"), "Token");
    }

    #[test]
    fn tokens_that_can_be_guessed_or_cut_an_address_are_refused() {
        assert!(
            Token::new(" 0123456789abcdef\n")
                .unwrap()
                .is(b"0123456789abcdef")
        );
        for wrong in [
            "short",
            "0123456789abcde&",
            "0123456789 abcdef",
            &"a".repeat(257),
        ] {
            let text = Token::new(wrong).unwrap_err().to_string();
            assert!(
                text.contains("16 to 256") && text.contains("hint: "),
                "{text}"
            );
        }
    }
}
