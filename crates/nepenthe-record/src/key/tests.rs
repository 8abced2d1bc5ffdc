use std::fs;
use std::path::PathBuf;

use super::*;

/// Keys and ids of other programs: `openssl genpkey`, and `SSlibKey.from_crypto(...).keyid` of securesystemslib 1.6.0.
const ED25519: &str = "-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIP1ZtveITupBdOdXg0ezcT/zn5Be4fTzg5khMiKwEcuL
-----END PRIVATE KEY-----
";
const ED25519_PUBLIC: &str = "-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAaHUSUSWlAv2Ov+ZMVaFz4XaC4q9CI0k0zZsNDfDlY0I=
-----END PUBLIC KEY-----
";
const P256_PUBLIC: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEQwNeX5yAPZ2vfurHBBS+nmza7DpK
hr1sEOW3CSGMOEivd8MkWW8Z3TFoTH34OR3VgE7RIGQZDzDsOtKpzM78xQ==
-----END PUBLIC KEY-----
";

fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn keys_and_ids_are_those_of_openssl_and_securesystemslib() {
    let folder = tempfile::tempdir().unwrap();
    let key = SigningKey::open(&file(&folder, "key", ED25519)).unwrap();
    assert_eq!(key.to_pem(), ED25519);
    assert_eq!(key.public().to_pem(), ED25519_PUBLIC);
    for (pem, id) in [
        (
            ED25519_PUBLIC,
            "3e6f7e274e64d076aef58f4f5f2f53cf6ed59727523fad9c886ac2470053c2ba",
        ),
        (
            P256_PUBLIC,
            "aba042fb608015bfddce0bf34ca6f7c9571ec6923dec8b2294fa0c78eef90652",
        ),
    ] {
        let key = PublicKey::open(&file(&folder, "public", pem)).unwrap();
        assert_eq!((key.to_pem().as_str(), key.id().as_str()), (pem, id));
    }
}

#[test]
fn new_keys_are_read_back_and_sign() {
    let folder = tempfile::tempdir().unwrap();
    for key in [SigningKey::ed25519(), SigningKey::p256()] {
        let key = key.unwrap();
        let read = SigningKey::open(&file(&folder, "key", &key.to_pem())).unwrap();
        let signature = read.sign(b"message");
        let public = PublicKey::open(&file(&folder, "pub", &key.public().to_pem())).unwrap();
        assert!(public.verifies(b"message", &signature));
        assert!(!public.verifies(b"massage", &signature));
        assert!(!public.verifies(b"message", &signature[1..]));
        assert_eq!(signature, key.sign(b"message"), "signatures repeat");
    }
    let key = ManifestKey::random().unwrap();
    let path = file(&folder, "manifest", &key.to_pem());
    assert_eq!(ManifestKey::open(&path).unwrap(), key);
    assert!(!format!("{key:?}").contains(&to_base64_of(&key)));
}

fn to_base64_of(key: &ManifestKey) -> String {
    key.to_pem().lines().nth(1).unwrap().to_owned()
}

#[test]
fn the_wrong_kind_of_key_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let p256 = SigningKey::p256().unwrap();
    let rsa = include_str!("../../tests/rsa.pub");
    let files = [
        ("private", p256.to_pem(), "a P-256 private key"),
        ("public", ED25519_PUBLIC.to_owned(), "an Ed25519 public key"),
        (
            "manifest",
            ManifestKey::random().unwrap().to_pem(),
            "a manifest key",
        ),
        (
            "rsa",
            "-----BEGIN RSA PRIVATE KEY-----\n".to_owned(),
            "an RSA key",
        ),
        ("spki", rsa.to_owned(), "an RSA public key"),
        (
            "encrypted",
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\n".to_owned(),
            "with a passphrase",
        ),
        ("damaged", ED25519.replace("MC4C", "MC4D"), "private key"),
        ("text", "hello".to_owned(), "a file that is not a key"),
        ("empty", String::new(), "an empty file"),
    ];
    for (name, text, found) in files {
        let path = file(&folder, name, &text);
        let errors = [
            SigningKey::open(&path).err(),
            PublicKey::open(&path).err(),
            ManifestKey::open(&path).err(),
        ];
        let errors: Vec<String> = errors.iter().flatten().map(Error::to_string).collect();
        let expected = match name {
            "private" | "public" | "manifest" => 2,
            _ => 3,
        };
        assert_eq!(errors.len(), expected, "{name}");
        for error in errors {
            assert!(error.contains(&format!("/{name}: expected ")), "{error}");
            assert!(error.contains(found) && error.contains("hint: "), "{error}");
        }
    }
}

#[test]
fn a_damaged_manifest_key_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let pem = ManifestKey::random().unwrap().to_pem();
    for damaged in [
        pem.replace("\n-----END", "=\n-----END"),
        pem.replacen('\n', "\n\n", 1),
        pem.replace("END", "AND"),
        pem[..pem.len() / 2].to_owned(),
    ] {
        let error = ManifestKey::open(&file(&folder, "key", &damaged)).unwrap_err();
        assert!(error.to_string().contains("hint: "), "{error}");
    }
}

#[test]
fn a_key_is_never_replaced_and_a_secret_is_private() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    write_new(&path, ED25519, true).unwrap();
    let error = write_new(&path, "other", true).unwrap_err().to_string();
    assert!(error.contains("never replaced"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), ED25519);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
