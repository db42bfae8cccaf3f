//! Signatures of releases, in the format of minisign (ed25519 over BLAKE2b), so that anyone can check them.
//!
//! The secret key comes from the environment: `BOSOO_SIGN_KEY` (the key file's text, or its path in
//! `BOSOO_SIGN_KEY_FILE`) and `BOSOO_SIGN_PASSWORD`.

use anyhow::{Context, Result, anyhow};
use minisign::{KeyPair, PublicKey, SecretKey, SecretKeyBox, SignatureBox};
use std::io::Cursor;

/// The key of the environment, where there is one.
pub fn key_from_environment() -> Result<Option<SecretKey>> {
    let text = match (std::env::var("BOSOO_SIGN_KEY"), std::env::var("BOSOO_SIGN_KEY_FILE")) {
        (Ok(text), _) if !text.trim().is_empty() => text,
        (_, Ok(path)) if !path.trim().is_empty() => {
            std::fs::read_to_string(&path).with_context(|| format!("BOSOO_SIGN_KEY_FILE {path}"))?
        }
        _ => return Ok(None),
    };
    let password = std::env::var("BOSOO_SIGN_PASSWORD").ok();
    secret_key(&text, password).map(Some)
}

/// A secret key from the text of its file; without a password the key is an unencrypted one.
pub fn secret_key(text: &str, password: Option<String>) -> Result<SecretKey> {
    let parse = || SecretKeyBox::from_string(text).map_err(|e| anyhow!("BOSOO_SIGN_KEY: {e}"));
    match password {
        Some(password) => parse()?.into_secret_key(Some(password)),
        None => parse()?.into_unencrypted_secret_key(),
    }
    .map_err(|e| anyhow!("BOSOO_SIGN_KEY cannot be read with BOSOO_SIGN_PASSWORD: {e}"))
}

/// A new pair: text of the secret key's file, and the public key as it stands in `site.toml`.
pub fn new_key(password: Option<String>) -> Result<(String, String)> {
    let pair = match &password {
        Some(password) => KeyPair::generate_encrypted_keypair(Some(password.clone())),
        None => KeyPair::generate_unencrypted_keypair(),
    };
    let pair = pair.map_err(|e| anyhow!("a new key: {e}"))?;
    let secret = pair.sk.to_box(Some("bosoo deploy")).map_err(|e| anyhow!("a new key: {e}"))?;
    Ok((secret.into_string(), pair.pk.to_base64()))
}

/// The signature file of `bytes`; `comment` is signed too.
pub fn sign(key: &SecretKey, bytes: &[u8], comment: &str) -> Result<String> {
    minisign::sign(None, key, Cursor::new(bytes), Some(comment), Some("signature of a bosoo release"))
        .map(SignatureBox::into_string)
        .map_err(|e| anyhow!("signing: {e}"))
}

/// Checks a signature file and gives its trusted comment.
pub fn verify(public_key: &str, bytes: &[u8], signature: &str) -> Result<String> {
    let key = PublicKey::from_base64(public_key.trim()).map_err(|e| anyhow!("public_key: {e}"))?;
    let signature = SignatureBox::from_string(signature).map_err(|e| anyhow!("signature: {e}"))?;
    minisign::verify(&key, &signature, Cursor::new(bytes), true, false, false)
        .map_err(|e| anyhow!("signature: {e}"))?;
    signature.trusted_comment().map_err(|e| anyhow!("signature: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_its_bytes_alone() {
        let (secret, public) = new_key(None).unwrap();
        let key = secret_key(&secret, None).unwrap();
        let signature = sign(&key, b"release", "release 1").unwrap();
        assert_eq!(verify(&public, b"release", &signature).unwrap(), "release 1");
        assert!(verify(&public, b"releasf", &signature).is_err());
        let (_, other) = new_key(None).unwrap();
        assert!(verify(&other, b"release", &signature).is_err());
        let forged = signature.replace("release 1", "release 2");
        assert!(verify(&public, b"release", &forged).is_err());
    }
}
