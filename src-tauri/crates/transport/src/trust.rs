//! A file with certificates to trust beside those of the operating system, and names of certificates.

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{PemObject, SectionKind};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use x509_parser::prelude::{FromDer, X509Certificate, X509Name};

/// Largest trust file that is read, in bytes. The whole list of public authorities is a quarter of it.
pub const TRUST_FILE_LIMIT: usize = 1024 * 1024;

/// Certificates of authorities to trust beside the system's. Read from PEM or DER, and checked.
#[derive(Clone, PartialEq, Eq)]
pub struct TrustFile {
    certificates: Vec<CertificateDer<'static>>,
    names: Vec<Authority>,
}

/// One certificate of a trust file, as people know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// The common name, or the organization where there is none.
    pub name: String,
    /// When it ends.
    pub until: OffsetDateTime,
}

/// Why a file is not a trust file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TrustFault {
    /// Larger than [`TRUST_FILE_LIMIT`].
    #[error("the trust file is too large")]
    TooLarge,
    /// There is no certificate in it.
    #[error("the trust file holds no certificate")]
    NoCertificate,
    /// One of its certificates cannot be read.
    #[error("the trust file holds a certificate that cannot be read")]
    Damaged,
    /// It holds a private key, which belongs on no other computer.
    #[error("the trust file holds a private key")]
    PrivateKey,
}

impl TrustFile {
    /// Reads a file: one or more certificates in PEM, or one in DER.
    ///
    /// # Errors
    /// When there is none, one cannot be read, or there is a private key among them.
    pub fn read(bytes: &[u8]) -> Result<Self, TrustFault> {
        if bytes.len() > TRUST_FILE_LIMIT {
            return Err(TrustFault::TooLarge);
        }
        let certificates = match X509Certificate::from_der(bytes) {
            Ok(([], _)) => vec![CertificateDer::from(bytes.to_vec())],
            Ok(_) | Err(_) => from_pem(bytes)?,
        };
        if certificates.is_empty() {
            return Err(TrustFault::NoCertificate);
        }
        let names = certificates.iter().map(authority).collect::<Option<_>>();
        Ok(Self {
            names: names.ok_or(TrustFault::Damaged)?,
            certificates,
        })
    }

    /// What is in it, in the order of the file.
    pub fn authorities(&self) -> &[Authority] {
        &self.names
    }

    /// The certificates and nothing else, as PEM (RFC 7468).
    pub fn to_pem(&self) -> String {
        use base64::Engine as _;
        let mut text = String::new();
        for certificate in &self.certificates {
            let body = base64::engine::general_purpose::STANDARD.encode(certificate);
            text.push_str("-----BEGIN CERTIFICATE-----\n");
            for line in body.as_bytes().chunks(64) {
                text.extend(line.iter().map(|letter| char::from(*letter)));
                text.push('\n');
            }
            text.push_str("-----END CERTIFICATE-----\n");
        }
        text
    }

    pub(crate) fn certificates(&self) -> impl Iterator<Item = &CertificateDer<'static>> {
        self.certificates.iter()
    }
}

impl std::fmt::Debug for TrustFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_list().entries(&self.names).finish()
    }
}

fn from_pem(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, TrustFault> {
    let mut certificates = Vec::new();
    for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(bytes) {
        let (kind, der) = section.map_err(|_| TrustFault::Damaged)?;
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "other sections neither help nor hurt"
        )]
        match kind {
            SectionKind::Certificate => certificates.push(CertificateDer::from(der)),
            SectionKind::PrivateKey | SectionKind::RsaPrivateKey | SectionKind::EcPrivateKey => {
                return Err(TrustFault::PrivateKey);
            }
            _ => {}
        }
    }
    Ok(certificates)
}

fn authority(der: &CertificateDer<'_>) -> Option<Authority> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(Authority {
        name: common_name(certificate.subject()),
        until: certificate.validity().not_after.to_datetime(),
    })
}

/// Who signed a certificate, by its common name, or its organization where there is none.
pub(crate) fn issuer(der: &CertificateDer<'_>) -> Option<String> {
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    Some(common_name(certificate.issuer()))
}

/// The SHA-256 fingerprint as browsers show it: `AB:CD:...`.
pub(crate) fn fingerprint(der: &CertificateDer<'_>) -> String {
    let digest = Sha256::digest(der);
    let pairs: Vec<String> = digest.iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}

/// A name from a certificate is a stranger's text: control letters are taken out, and it is cut.
fn common_name(name: &X509Name<'_>) -> String {
    let first = |mut parts: Box<
        dyn Iterator<Item = &x509_parser::x509::AttributeTypeAndValue<'_>> + '_,
    >| {
        parts
            .next()
            .and_then(|part| part.as_str().ok().map(str::to_owned))
    };
    let text = first(Box::new(name.iter_common_name()))
        .or_else(|| first(Box::new(name.iter_organization())))
        .unwrap_or_default();
    text.chars()
        .filter(|letter| !letter.is_control())
        .take(100)
        .collect()
}
