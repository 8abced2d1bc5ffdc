//! What a request asks for: the address of `/restore`, with the degradation and its settings.
//!
//! `photo=cat` names a built-in photograph; without it the body is the picture. `degradation=rain` and, each with a
//! default, its settings and the `seed` of its random numbers follow; without a degradation the picture is restored as
//! it is.

use hyper::StatusCode;
use nepenthe_image::Photo;
use nepenthe_image::degradation::Degradation;

use crate::degradation::{Chosen, settings};
use crate::problem::Problem;

/// What a request asks for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Order {
    /// The built-in photograph, if it is one.
    pub(crate) photo: Option<&'static Photo>,
    /// What is added to the picture.
    pub(crate) degradation: Option<Chosen>,
    /// The seed of the degradation's random numbers.
    pub(crate) seed: u64,
}

impl Order {
    /// Reads the part of the address behind the question mark.
    pub(crate) fn parse(query: &str) -> Result<Self, Problem> {
        let mut rest = Vec::new();
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        for pair in pairs {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            if rest.iter().any(|&(other, _)| other == name) {
                return Err(bad(format!("`{name}` is there twice"), "give it once"));
            }
            rest.push((name, value));
        }
        let mut take = |name: &str| {
            let position = rest.iter().position(|&(other, _)| other == name)?;
            Some(rest.swap_remove(position).1)
        };
        let photo = take("photo").map(photo).transpose()?;
        let seed = take("seed").map(seed).transpose()?.unwrap_or(0);
        let mut degradation = take("degradation").map(degradation).transpose()?;
        if let Some(chosen) = &mut degradation {
            let settings = settings(chosen.degradation);
            for (value, setting) in chosen.values.iter_mut().zip(settings) {
                if let Some(text) = take(setting.name) {
                    *value = number(setting.name, text, setting.low, setting.high)?;
                }
            }
        }
        match rest.first() {
            None => Ok(Self {
                photo,
                degradation,
                seed,
            }),
            Some((name, _)) => Err(bad(
                format!("`{name}` is no setting of this request"),
                "there are photo, degradation, seed and the settings of the degradation; /about lists them",
            )),
        }
    }

    /// What it is about, for the log.
    pub(crate) fn describe(&self) -> String {
        let photo = self.photo.map_or("upload", |photo| photo.name);
        match &self.degradation {
            None => photo.to_owned(),
            Some(chosen) => format!("{photo}, {}", chosen.degradation),
        }
    }
}

fn bad(problem: impl Into<String>, hint: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, problem, hint)
}

fn photo(name: &str) -> Result<&'static Photo, Problem> {
    let names = || Photo::ALL.map(|photo| photo.name).join(", ");
    Photo::named(name).ok_or_else(|| {
        let problem = format!("no photograph is called `{name}`");
        bad(problem, format!("the photographs are {}", names()))
    })
}

fn degradation(name: &str) -> Result<Chosen, Problem> {
    let parsed = name.parse::<Degradation>();
    parsed
        .map(Chosen::new)
        .map_err(|error| Problem::of(StatusCode::BAD_REQUEST, &error))
}

fn seed(text: &str) -> Result<u64, Problem> {
    text.parse().map_err(|_| {
        let problem = format!("`seed`: expected a whole number, found `{text}`");
        bad(problem, "every seed gives another draw")
    })
}

fn number(name: &str, text: &str, low: f32, high: f32) -> Result<f32, Problem> {
    let parsed = text.parse::<f32>().ok();
    // A number that is none is in no range.
    parsed
        .filter(|value| (low..=high).contains(value))
        .ok_or_else(|| {
            let problem =
                format!("`{name}`: expected a number from {low} to {high}, found `{text}`");
            bad(problem, "leave it out for the default")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_an_order() {
        let order = Order::parse("photo=cat&degradation=rain&angle=-5&seed=9&density=2.5").unwrap();
        assert_eq!((order.photo.unwrap().name, order.seed), ("cat", 9));
        let rain = order.degradation.as_ref().unwrap();
        assert_eq!(rain.degradation, Degradation::Rain);
        assert_eq!(rain.values[..3], [2.5, 0.34, -5.0]);
        assert_eq!(order.describe(), "cat, rain");
        let plain = Order::parse("").unwrap();
        assert_eq!(
            (plain.photo, &plain.degradation, plain.seed),
            (None, &None, 0)
        );
        assert_eq!(plain.describe(), "upload");
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (query, expected) in [
            ("photo=dog", "`dog`"),
            ("photo=../../etc/passwd", "no photograph"),
            ("degradation=fog", "`fog`"),
            ("sigma=25", "`sigma`"),
            ("degradation=haze&sigma=25", "`sigma`"),
            ("degradation=noise&sigma=NaN", "from 0 to 100, found `NaN`"),
            ("degradation=noise&sigma=101", "from 0 to 100"),
            ("degradation=noise&sigma=-1", "from 0 to 100"),
            ("degradation=noise&sigma=", "found ``"),
            ("seed=-1", "a whole number"),
            ("seed=1&seed=2", "twice"),
        ] {
            let problem = Order::parse(query).unwrap_err();
            assert_eq!(problem.status, StatusCode::BAD_REQUEST);
            assert!(problem.problem.contains(expected), "{query}: {problem:?}");
            assert!(!problem.hint.is_empty(), "{query}");
        }
    }
}
