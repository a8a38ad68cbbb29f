//! The company's trust file.

use base64::Engine as _;
use transport::{TRUST_FILE_LIMIT, TrustFault, TrustFile};

use crate::protection::authority;

fn der(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with("--")).collect();
    base64::engine::general_purpose::STANDARD
        .decode(body)
        .unwrap()
}

#[test]
fn net_02_a_trust_file_is_read_from_pem_and_der_and_named() {
    let pem = authority().pem;
    let both = format!("Company certificates\r\n{pem}\n{}", authority().pem);

    for bytes in [pem.clone().into_bytes(), der(&pem)] {
        let file = TrustFile::read(&bytes).unwrap();
        assert_eq!(file.authorities()[0].name, "Northwind Inspection CA");
        assert_eq!(TrustFile::read(file.to_pem().as_bytes()), Ok(file));
    }
    let file = TrustFile::read(both.as_bytes()).unwrap();
    assert_eq!(file.authorities().len(), 2);
    assert!(!file.to_pem().contains("Company certificates"));
}

#[test]
fn net_02_what_is_not_a_trust_file_is_refused_with_the_reason() {
    let pem = authority().pem;
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let cases = [
        (Vec::new(), TrustFault::NoCertificate),
        (b"hello".to_vec(), TrustFault::NoCertificate),
        (der(&pem)[..100].to_vec(), TrustFault::NoCertificate),
        (pem.replace("MII", "AAA").into_bytes(), TrustFault::Damaged),
        (format!("{pem}{key}").into_bytes(), TrustFault::PrivateKey),
        (vec![b'\n'; TRUST_FILE_LIMIT + 1], TrustFault::TooLarge),
    ];
    for (bytes, fault) in cases {
        assert_eq!(TrustFile::read(&bytes), Err(fault));
    }
}

proptest::proptest! {
    #[test]
    fn net_02_no_bytes_bring_the_reader_down(bytes: Vec<u8>) {
        let _ = TrustFile::read(&bytes);
    }
}
