//! A certificate authority that lives as long as the simulator, and one certificate for loopback.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tempfile::NamedTempFile;
use tokio_rustls::TlsAcceptor;

use crate::StartError;

/// What the listeners show, and the file a client has to trust.
#[derive(Debug)]
pub(crate) struct Identity {
    config: Arc<ServerConfig>,
    authority: NamedTempFile,
}

impl Identity {
    /// A new authority and a certificate for `127.0.0.1`, `::1` and `localhost`.
    pub(crate) fn make() -> Result<Self, StartError> {
        let made = make().map_err(|error| StartError::Certificate(error.to_string()))?;
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| StartError::Certificate(error.to_string()))?
            .with_no_client_auth()
            .with_single_cert(vec![made.certificate.der().clone()], made.key)
            .map_err(|error| StartError::Certificate(error.to_string()))?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let authority =
            file(&made.authority).map_err(|error| StartError::Certificate(error.to_string()))?;
        Ok(Identity {
            config: Arc::new(config),
            authority,
        })
    }

    /// The authority's certificate, PEM. Removed when the simulator ends.
    pub(crate) fn authority(&self) -> &Path {
        self.authority.path()
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.config))
    }
}

struct Made {
    authority: String,
    certificate: rcgen::Certificate,
    key: PrivateKeyDer<'static>,
}

fn make() -> Result<Made, rcgen::Error> {
    let mut authority = CertificateParams::new(Vec::new())?;
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    authority
        .distinguished_name
        .push(DnType::CommonName, "Factory Setup practice authority");
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;

    let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
    let mut leaf = CertificateParams::new(names)?;
    leaf.distinguished_name
        .push(DnType::CommonName, "Factory Setup practice");
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate()?;
    let certificate = leaf.signed_by(&key, &authority)?;
    Ok(Made {
        authority: authority.pem(),
        certificate,
        key: PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
    })
}

fn file(authority: &str) -> std::io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new()
        .prefix("factory-setup-practice-authority-")
        .suffix(".pem")
        .tempfile()?;
    file.write_all(authority.as_bytes())?;
    file.flush()?;
    Ok(file)
}
