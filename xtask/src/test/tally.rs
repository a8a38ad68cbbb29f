//! Reading how many tests ran out of what the runners print.

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) passed: usize,
    pub(super) failed: usize,
}

/// A lane's tally. One that counts no tests counts as one itself, and one that ended badly never
/// counts as passed.
pub(super) fn of(succeeded: bool, counted: Option<Tally>) -> Tally {
    let mut tally = counted.unwrap_or(Tally {
        passed: usize::from(succeeded),
        failed: 0,
    });
    if !succeeded && tally.failed == 0 {
        tally.failed = 1;
    }
    tally
}

/// For lanes that check without counting.
pub(super) fn none(_output: &str) -> Option<Tally> {
    None
}

/// nextest: `Summary [ 1.2s] 9 tests run: 8 passed, 1 failed, 2 skipped`; cargo: one
/// `test result: ok. 8 passed; 1 failed; …` for each test program.
pub(super) fn rust(output: &str) -> Option<Tally> {
    sum(output, |line| {
        line.starts_with("test result:")
            || line.contains(" tests run: ")
            || line.contains(" test run: ")
    })
}

/// vitest: `      Tests  1 failed | 8 passed (9)`.
pub(super) fn vitest(output: &str) -> Option<Tally> {
    sum(output, |line| line.trim_start().starts_with("Tests "))
}

/// Playwright: `  1 failed` and `  8 passed (3.4s)`, each on a line of its own.
pub(super) fn playwright(output: &str) -> Option<Tally> {
    sum(output, |line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        matches!(words.as_slice(), [count, "passed" | "failed" | "flaky", ..] if count.parse::<usize>().is_ok())
    })
}

/// Node's own runner: `ℹ pass 8` and `ℹ fail 1`, or `# pass 8` where there is no terminal.
pub(super) fn node(output: &str) -> Option<Tally> {
    let count = |word: &str| {
        let lines = output.lines().rev();
        let mut counts = lines.filter_map(|line| {
            let rest = line
                .strip_prefix("ℹ ")
                .or_else(|| line.strip_prefix("# "))?;
            rest.strip_prefix(word)?.trim().parse::<usize>().ok()
        });
        counts.next()
    };
    let passed = count("pass ")?;
    Some(Tally {
        passed,
        failed: count("fail ").unwrap_or_default() + count("cancelled ").unwrap_or_default(),
    })
}

/// Adds up the numbers before `passed` and `failed` on the lines that are summaries.
fn sum(output: &str, is_summary: impl Fn(&str) -> bool) -> Option<Tally> {
    let mut tally = None;
    for line in output
        .lines()
        .map(without_colors)
        .filter(|line| is_summary(line))
    {
        let words: Vec<&str> = line
            .split([' ', ',', ';'])
            .filter(|word| !word.is_empty())
            .collect();
        let total: &mut Tally = tally.get_or_insert_default();
        for pair in words.windows(2) {
            let Ok(count) = pair[0].parse::<usize>() else {
                continue;
            };
            match pair[1] {
                "passed" => total.passed += count,
                "failed" | "flaky" => total.failed += count,
                _ => {}
            }
        }
    }
    tally
}

fn without_colors(line: &str) -> String {
    let mut plain = String::new();
    let mut parts = line.split("\u{1b}[");
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        plain.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: usize, failed: usize) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn both_rust_runners_are_understood() {
        let nextest =
            "     Summary [   1.2s] 9 tests run: 8 passed (1 slow), 1 failed, 2 skipped\n";
        assert_eq!(rust(nextest), Some(tally(8, 1)));
        let cargo = "test result: ok. 3 passed; 0 failed; 1 ignored\n\ntest result: FAILED. 4 passed; 2 failed; 0 ignored\n";
        assert_eq!(rust(cargo), Some(tally(7, 2)));
        assert_eq!(rust("error: could not compile `x`\n"), None);
    }

    #[test]
    fn the_page_runners_are_understood() {
        assert_eq!(
            vitest(
                "\u{1b}[2m Test Files \u{1b}[22m 2 passed (2)\n      Tests  1 failed | 8 passed (9)\n"
            ),
            Some(tally(8, 1))
        );
        assert_eq!(
            playwright("  1 failed\n    a.spec.ts:3 story\n  12 passed (3.4s)\n"),
            Some(tally(12, 1))
        );
        assert_eq!(
            node("ℹ tests 8\nℹ pass 5\nℹ fail 1\nℹ cancelled 2\n"),
            Some(tally(5, 3))
        );
    }

    #[test]
    fn a_lane_that_ends_badly_never_passes() {
        assert_eq!(
            of(false, None),
            Tally {
                passed: 0,
                failed: 1
            }
        );
        assert_eq!(
            of(false, Some(tally(5, 0))),
            Tally {
                passed: 5,
                failed: 1
            }
        );
        assert_eq!(
            of(true, None),
            Tally {
                passed: 1,
                failed: 0
            }
        );
    }
}
