//! squid, with and without a login.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::server::{Company, free_port, wait_for};
use crate::{program, reach};

const SQUID: &str = "/usr/sbin/squid";
const BASIC: &str = "/usr/lib/squid/basic_ncsa_auth";

/// The company's proxy, which writes down where it led.
struct Squid {
    folder: TempDir,
    running: Child,
    port: u16,
}

impl Drop for Squid {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.running.kill();
        let _ = self.running.wait();
    }
}

impl Squid {
    fn start(login: Option<&str>) -> Self {
        let folder = TempDir::new().expect("a folder");
        // squid gives up root's rights and still has to write here.
        let everyone = fs::Permissions::from_mode(0o777);
        fs::set_permissions(folder.path(), everyone).expect("permissions");
        let at = |name: &str| folder.path().join(name).display().to_string();
        let port = free_port();
        let access = match login {
            None => "http_access allow all\n".to_owned(),
            Some(line) => {
                fs::write(at("logins"), line).expect("a file");
                format!(
                    "auth_param basic program {BASIC} {}\nauth_param basic realm company\n\
                     acl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all\n",
                    at("logins")
                )
            }
        };
        let configuration = format!(
            "http_port 127.0.0.1:{port}\n{access}\
             access_log stdio:{}\ncache_log {}\npid_filename {}\ncache deny all\n\
             pinger_enable off\nshutdown_lifetime 0 seconds\nlogfile_rotate 0\n",
            at("access.log"),
            at("cache.log"),
            at("pid"),
        );
        fs::write(at("squid.conf"), configuration).expect("a file");
        let running = Command::new(SQUID)
            .args(["-N", "-f", &at("squid.conf")])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("squid is installed");
        wait_for(port);
        Squid {
            folder,
            running,
            port,
        }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    fn led_to(&self, company: &Company) -> bool {
        let log = fs::read_to_string(self.folder.path().join("access.log")).unwrap_or_default();
        log.contains(&format!("CONNECT localhost:{}", company.port()))
    }
}

#[test]
fn net_07_squid_leads_to_the_host_and_is_named_with_its_source() {
    let (company, squid) = (Company::new(), Squid::start(None));
    let trust = company.trust();

    let set = reach(program().args([
        "--proxy",
        &squid.address(),
        "--trust",
        &trust,
        &company.address(),
    ]));
    assert_eq!(
        set["result"], "portal",
        "openssl answers with a page: {set}"
    );
    assert_eq!(set["source"], "setting");
    assert_eq!(set["issuer"], "Northwind Inspection CA");
    assert!(squid.led_to(&company));

    let ambient = |name: &str| {
        let mut command = program();
        command.env(name, squid.address());
        command.args(["--trust", &trust, &company.address()]);
        command
    };
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
        let found = reach(&mut ambient(name));
        assert_eq!(found["source"], "environment", "{name}: {found}");
        assert_eq!(found["proxy"], squid.address());
    }
    let around = reach(ambient("HTTPS_PROXY").env("NO_PROXY", "localhost"));
    assert_eq!(around["proxy"], serde_json::Value::Null, "{around}");
    assert_eq!(around["result"], "portal");
}

#[test]
fn net_07_squid_with_a_login_lets_in_who_has_one_and_names_what_it_wants() {
    let made = Command::new("openssl")
        .args(["passwd", "-apr1", "canary-squid"])
        .output()
        .expect("openssl is installed");
    let line = format!("ana:{}", String::from_utf8_lossy(&made.stdout));
    let (company, squid) = (Company::new(), Squid::start(Some(&line)));
    let trust = company.trust();
    let with = |login: &str| {
        let proxy = format!("http://{login}127.0.0.1:{}", squid.port);
        reach(program().args(["--proxy", &proxy, "--trust", &trust, &company.address()]))
    };

    for login in ["", "ana:wrong-canary@", "eve:canary-squid@"] {
        let refused = with(login);
        assert_eq!(refused["result"], "proxy_authentication", "{refused}");
        assert_eq!(refused["logins"][0], "Basic", "{refused}");
    }
    assert!(
        !fs::read_to_string(squid.folder.path().join("access.log"))
            .unwrap_or_default()
            .contains(" 200 ")
    );
    let led = with("ana:canary-squid@");
    assert_eq!(led["result"], "portal", "{led}");
    assert_eq!(led["proxy"], squid.address(), "shown without the login");
}

#[test]
fn net_02_inspection_is_told_until_the_trust_file_is_added() {
    let company = Company::new();

    let stranger = reach(program().arg(company.address()));
    assert_eq!(stranger["result"], "tls_unknown_issuer");
    assert_eq!(stranger["issuer"], "Northwind Inspection CA");
    assert!(
        stranger["fingerprint"]
            .as_str()
            .is_some_and(|it| it.len() == 95)
    );

    let known = reach(program().args(["--trust", &company.trust(), &company.address()]));
    assert_eq!(known["result"], "portal", "{known}");

    // In the system's store, as IT installs it.
    let installed = reach(
        program()
            .env("SSL_CERT_FILE", company.trust())
            .arg(company.address()),
    );
    assert_eq!(installed["result"], "portal", "{installed}");
}
