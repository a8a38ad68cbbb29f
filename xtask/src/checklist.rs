//! Holds `tests/SECURITY-CHECKLIST.md` against the tests there are: every row is there once, every test
//! it names exists, nobody calls a row inapplicable that has a test, and the rows about signing in have
//! a test or a reason.
//!
//! A test belongs to a row when its name starts with the row's id: `lb_05_…` in Rust, `'TA-02 …'` in
//! JavaScript. One that starts with several ids belongs to each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The families of rows, with how many there are of each.
const FAMILIES: [(&str, u8); 11] = [
    ("OA", 12),
    ("LB", 19),
    ("MX", 6),
    ("TK", 10),
    ("DL", 5),
    ("DV", 6),
    ("TA", 22),
    ("SE", 16),
    ("NET", 20),
    ("CS", 15),
    ("SC", 14),
];

/// Families in which a row has a test, or a reason why it needs none. In the others it may be open.
const CLOSED: [&str; 5] = ["OA", "LB", "MX", "TK", "DV"];

/// Where tests are.
const PLACES: [&str; 4] = ["src-tauri", "tests", "ui", "xtask"];

/// How a row is proved.
#[derive(Debug, PartialEq, Eq)]
enum Proof {
    /// By these tests, among others.
    Tests(Vec<String>),
    /// There is nothing to prove, or somebody looks at it.
    Reason,
    /// Not yet.
    Open,
}

/// A test, and the rows its name starts with.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    name: String,
    rows: Vec<String>,
}

fn rows() -> BTreeSet<String> {
    let numbered = |(family, last): (&str, u8)| -> Vec<String> {
        (1..=last)
            .map(|number| format!("{family}-{number:02}"))
            .collect()
    };
    FAMILIES.into_iter().flat_map(numbered).collect()
}

/// The lines of the checklist: `| LB-05 | what holds | proof |`.
fn checklist(text: &str) -> BTreeMap<String, Proof> {
    let known = rows();
    let mut found = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let ["", row, holds, proof, ""] = cells.as_slice() else {
            continue;
        };
        if !known.contains(*row) {
            continue;
        }
        assert!(!holds.is_empty(), "{row} says nothing");
        let before = found.insert((*row).to_owned(), read_proof(row, proof));
        assert_eq!(before, None, "{row} is there twice");
    }
    found
}

fn read_proof(row: &str, proof: &str) -> Proof {
    if proof.starts_with("Open: ") {
        return Proof::Open;
    }
    if proof.starts_with("Does not apply: ") || proof.starts_with("By hand: ") {
        return Proof::Reason;
    }
    let names = proof.split('`').skip(1).step_by(2).map(str::to_owned);
    let names: Vec<String> = names.collect();
    assert!(
        !names.is_empty(),
        "{row} names no test and no reason: {proof}"
    );
    Proof::Tests(names)
}

/// The rows a Rust test is named after: `oa_02_oa_09_the_address…`.
fn rows_of_rust(name: &str) -> Vec<String> {
    let mut rows = Vec::new();
    let mut words = name.split('_');
    while let (Some(family), Some(number)) = (words.next(), words.next()) {
        let row = format!("{}-{number}", family.to_uppercase());
        if number.len() != 2 || number.parse::<u8>().is_err() {
            break;
        }
        rows.push(row);
    }
    rows
}

/// The rows a JavaScript test is named after: `'CS-02 CS-07 two instances…'`.
fn rows_of_script(title: &str) -> Vec<String> {
    let is_row = |word: &&str| {
        word.split_once('-').is_some_and(|(family, number)| {
            family.chars().all(|letter| letter.is_ascii_uppercase())
                && number.len() == 2
                && number.parse::<u8>().is_ok()
        })
    };
    let words = title.split([' ', ':', ',']).filter(|word| !word.is_empty());
    words.take_while(is_row).map(str::to_owned).collect()
}

/// Every test in a source file. Rust's are functions under a `test` attribute.
fn tests_of(path: &Path, text: &str) -> Vec<Named> {
    let is_rust = path.extension().is_some_and(|it| it == "rs");
    let mut tests = Vec::new();
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if is_rust {
            let function = line
                .strip_prefix("async fn ")
                .or_else(|| line.strip_prefix("fn "));
            if let Some((name, _)) = function.and_then(|rest| rest.split_once('(')) {
                if is_test {
                    let (name, rows) = (name.to_owned(), rows_of_rust(name));
                    tests.push(Named { name, rows });
                }
                is_test = false;
            } else if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
                is_test = true;
            }
            continue;
        }
        let calls = ["test(", "it(", "test.skip(", "test.only("];
        let Some(rest) = calls.iter().find_map(|call| line.strip_prefix(call)) else {
            continue;
        };
        let mut parts = rest.split(['\'', '"', '`']);
        if let (Some(""), Some(title)) = (parts.next(), parts.next()) {
            let (name, rows) = (title.to_owned(), rows_of_script(title));
            tests.push(Named { name, rows });
        }
    }
    tests
}

fn tests_below(folder: &Path, into: &mut Vec<Named>) {
    let kinds = ["rs", "js", "mjs", "ts"];
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let kind = path.extension().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !["target", "node_modules", "dist", "gen"].contains(&name.as_ref()) {
                tests_below(&path, into);
            }
        } else if kinds.contains(&kind.as_ref()) {
            into.extend(tests_of(&path, &fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_row_has_a_test_that_exists_or_a_reason() {
    let root = crate::root();
    let mut tests = Vec::new();
    for place in PLACES {
        tests_below(&root.join(place), &mut tests);
    }
    let names: BTreeSet<&str> = tests.iter().map(|test| test.name.as_str()).collect();
    let known = rows();
    let covered: BTreeSet<&String> = tests
        .iter()
        .flat_map(|test| &test.rows)
        .filter(|row| known.contains(*row))
        .collect();
    let text = fs::read_to_string(root.join("tests/SECURITY-CHECKLIST.md")).unwrap();
    let list = checklist(&text);

    let mut faults = Vec::new();
    let mut tally = BTreeMap::<&str, Vec<&str>>::new();
    for row in &known {
        let family = row.split('-').next().unwrap_or_default();
        let kind = match list.get(row) {
            None => {
                faults.push(format!("{row} is not in the checklist"));
                continue;
            }
            Some(Proof::Tests(named)) => {
                for name in named.iter().filter(|name| !names.contains(name.as_str())) {
                    faults.push(format!("{row} names {name}, which is no test"));
                }
                let is_closed = CLOSED.contains(&family);
                if is_closed && !covered.contains(row) {
                    faults.push(format!("no test is named after {row}"));
                }
                "by tests"
            }
            Some(Proof::Reason) => {
                if covered.contains(row) {
                    faults.push(format!("{row} has a test and a reason to have none"));
                }
                "with a reason"
            }
            Some(Proof::Open) => {
                if CLOSED.contains(&family) && !covered.contains(row) {
                    faults.push(format!("{row} is open"));
                }
                // A test that landed after the line was written is a proof all the same.
                if covered.contains(row) {
                    "by tests"
                } else {
                    "open"
                }
            }
        };
        tally.entry(kind).or_default().push(row);
    }
    for (kind, rows) in &tally {
        println!(
            "{kind}: {} of {}: {}",
            rows.len(),
            known.len(),
            rows.join(" ")
        );
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_name_tells_the_rows_it_belongs_to() {
    assert_eq!(rows_of_rust("oa_02_oa_09_the_address"), ["OA-02", "OA-09"]);
    assert_eq!(rows_of_rust("mx_05_net_17_a_link"), ["MX-05", "NET-17"]);
    assert_eq!(rows_of_rust("a_person_signs_in"), Vec::<String>::new());
    assert_eq!(rows_of_script("TA-02: stays"), ["TA-02"]);
    assert_eq!(rows_of_script("CS-02 CS-07 two"), ["CS-02", "CS-07"]);
    assert_eq!(rows_of_script("stays where it is"), Vec::<String>::new());
}

#[test]
fn a_test_is_found_where_it_is_one() {
    let rust =
        "#[tokio::test]\n    async fn tk_01_one() {\n}\nfn tk_02_helper() {}\n#[test]\nfn two(\n";
    let names = |found: Vec<Named>| found.into_iter().map(|it| it.name).collect::<Vec<_>>();
    assert_eq!(
        names(tests_of(Path::new("a.rs"), rust)),
        ["tk_01_one", "two"]
    );
    let script = "test('TA-01 one', () => {});\n  it(\"two\", () => {});\nfit('no')\n";
    assert_eq!(
        names(tests_of(Path::new("a.js"), script)),
        ["TA-01 one", "two"]
    );
}

#[test]
fn a_row_without_test_and_reason_is_not_read_as_proved() {
    let list =
        checklist("| LB-16 | it holds | Does not apply: because |\n| LB-17 | x | `a` and `b` |\n");
    assert_eq!(list["LB-16"], Proof::Reason);
    assert_eq!(
        list["LB-17"],
        Proof::Tests(vec!["a".to_owned(), "b".to_owned()])
    );
    let silent = std::panic::catch_unwind(|| checklist("| LB-17 | x | surely |\n"));
    assert!(silent.is_err());
}
