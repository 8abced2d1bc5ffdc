//! Who may ask.
//!
//! A page of a stranger can make a browser ask any address. Three checks keep it out. The `Host` header: a name that
//! was made to point here (DNS rebinding) is not one of ours; addresses are, since no name was looked up for them. The
//! `Origin` header of what changes or costs something: only our own page. And the token, where there is one.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use hyper::header::{AUTHORIZATION, HOST, HeaderMap, HeaderName, HeaderValue, ORIGIN};
use hyper::{StatusCode, Uri};

use crate::options::{Options, Token};
use crate::problem::Problem;

/// Whether the browser says that another site asks (Fetch Metadata).
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Who may ask.
#[derive(Debug)]
pub(crate) struct Access {
    is_loopback: bool,
    hosts: Vec<String>,
    token: Option<Token>,
}

impl Access {
    pub(crate) fn new(options: &Options, address: SocketAddr) -> Self {
        Self {
            is_loopback: address.ip().is_loopback(),
            hosts: options.hosts.clone(),
            token: options.token.clone(),
        }
    }

    /// Whether requests need a token.
    pub(crate) fn needs_token(&self) -> bool {
        self.token.is_some()
    }

    /// The request must be for this machine by a name that is known.
    pub(crate) fn check_host(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), Problem> {
        let host = only(headers, &HOST)?.unwrap_or_default();
        let is_same = |authority: &hyper::http::uri::Authority| authority.as_str() == host;
        if self.knows(host) && uri.authority().is_none_or(is_same) {
            return Ok(());
        }
        Err(Problem::new(
            StatusCode::MISDIRECTED_REQUEST,
            format!("this page is not served under the name {host:?}"),
            "ask for it by the address that the program printed; --host NAME adds a name",
        ))
    }

    /// What costs something is asked for by our own page, or by no page at all.
    pub(crate) fn check_origin(headers: &HeaderMap) -> Result<(), Problem> {
        let host = only(headers, &HOST)?.unwrap_or_default();
        let origin = only(headers, &ORIGIN)?;
        let is_own = |origin: &str| {
            let authority = origin
                .strip_prefix("http://")
                .or_else(|| origin.strip_prefix("https://"));
            authority.is_some_and(|authority| authority.eq_ignore_ascii_case(host))
        };
        let site = only(headers, &FETCH_SITE)?;
        if origin.is_none_or(is_own)
            && site.is_none_or(|site| ["same-origin", "none"].contains(&site))
        {
            return Ok(());
        }
        Err(Problem::new(
            StatusCode::FORBIDDEN,
            "another page asked for this",
            "only the page that is served here may ask",
        ))
    }

    /// The token, as in `Authorization: Bearer TOKEN`.
    pub(crate) fn check_token(&self, headers: &HeaderMap) -> Result<(), Problem> {
        let Some(token) = &self.token else {
            return Ok(());
        };
        let given = only(headers, &AUTHORIZATION)?.and_then(|text| text.strip_prefix("Bearer "));
        if given.is_some_and(|given| token.is(given.as_bytes())) {
            return Ok(());
        }
        Err(Problem::new(
            StatusCode::UNAUTHORIZED,
            "the token is missing or wrong",
            "open the whole address that the program printed, with its #token=; a script sends Authorization: Bearer TOKEN",
        ))
    }

    fn knows(&self, host: &str) -> bool {
        let Some(name) = without_port(host) else {
            return false;
        };
        if let Some(address) = as_address(name) {
            return address.is_loopback() || !self.is_loopback;
        }
        let hosts = self.hosts.iter().map(String::as_str);
        hosts
            .chain(["localhost"])
            .any(|known| known.eq_ignore_ascii_case(name))
    }
}

/// The value of a header that must not be there twice.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, Problem> {
    let mut values = headers.get_all(name).iter();
    let first = values.next().map(HeaderValue::to_str);
    match (first, values.next()) {
        (None, _) => Ok(None),
        (Some(Ok(text)), None) => Ok(Some(text)),
        _ => Err(Problem::new(
            StatusCode::BAD_REQUEST,
            format!("the header {name} is there twice or is no text"),
            "send it once",
        )),
    }
}

/// `localhost` of `localhost:8080`, `[::1]` of `[::1]:8080`; `None` if what follows the colon is no port.
fn without_port(host: &str) -> Option<&str> {
    let end = host.find(']').map_or(0, |bracket| bracket + 1);
    let Some(colon) = host[end..].find(':') else {
        return Some(host);
    };
    let (name, port) = host.split_at(end + colon);
    port[1..].parse::<u16>().is_ok().then_some(name)
}

fn as_address(name: &str) -> Option<IpAddr> {
    match name
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        Some(inner) => inner.parse::<Ipv6Addr>().ok().map(IpAddr::from),
        None => name.parse().ok().filter(IpAddr::is_ipv4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn knows(listen: &str, hosts: &[&str], host: &str) -> bool {
        let options = Options {
            hosts: hosts.iter().map(|&host| host.to_owned()).collect(),
            ..Options::default()
        };
        Access::new(&options, listen.parse().unwrap()).knows(host)
    }

    #[test]
    fn loopback_knows_its_own_names_only() {
        for host in [
            "localhost",
            "LocalHost:80",
            "127.0.0.1:9",
            "[::1]:9",
            "127.8.8.8",
        ] {
            assert!(knows("127.0.0.1:80", &[], host), "{host}");
        }
        let strangers = [
            "",
            "evil.example",
            "evil.example:80",
            "localhost.evil.example",
            "localhost:x",
            "localhost:1:2",
            "192.168.1.5:80",
            "[::2]",
            "[::1",
            "::1",
            "127.0.0.1.evil.example",
            "0.0.0.0",
            "localhost.",
            "127.1",
        ];
        for host in strangers {
            assert!(!knows("127.0.0.1:80", &[], host), "{host}");
        }
    }

    #[test]
    fn elsewhere_addresses_and_given_names_are_known() {
        for host in [
            "192.168.1.5:80",
            "[fe80::1]:80",
            "lab.example:80",
            "localhost",
        ] {
            assert!(knows("0.0.0.0:80", &["lab.example"], host), "{host}");
        }
        assert!(!knows("0.0.0.0:80", &["lab.example"], "evil.example"));
    }

    #[test]
    fn only_the_own_page_or_no_page_may_ask() {
        let check = |pairs: &[(&HeaderName, &str)]| {
            let mut headers = HeaderMap::new();
            headers.insert(HOST, HeaderValue::from_static("localhost:80"));
            for (name, value) in pairs {
                headers.append(*name, HeaderValue::from_str(value).unwrap());
            }
            Access::check_origin(&headers).is_ok()
        };
        assert!(check(&[]));
        assert!(check(&[
            (&ORIGIN, "http://localhost:80"),
            (&FETCH_SITE, "same-origin")
        ]));
        for origin in [
            "null",
            "http://localhost:81",
            "http://evil.example",
            "localhost:80",
            "file://",
        ] {
            assert!(!check(&[(&ORIGIN, origin)]), "{origin}");
        }
        assert!(!check(&[(&FETCH_SITE, "cross-site")]));
        assert!(!check(&[
            (&ORIGIN, "http://localhost:80"),
            (&ORIGIN, "http://evil.example")
        ]));
    }
}
