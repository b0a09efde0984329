# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scale harness makes of its measurements."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "bench"))
from scale_tables import tables  # noqa: E402


def _timing(name: str, milliseconds: float) -> dict:
    return {"name": name, "times": 10, "first_ms": 9, "median_ms": milliseconds, "p95_ms": 2 * milliseconds, "longest_ms": 99}


class ScaleTables(unittest.TestCase):
    def test_nothing_measured_gives_no_tables(self) -> None:
        self.assertEqual(tables({}), "")
        self.assertEqual(tables({"10000": {}}), "")

    def test_what_was_not_measured_has_no_target_row(self) -> None:
        said = tables({"1000000": {"period": [_timing("overview", 4)]}})
        self.assertIn("| slowest screen, 28 days, 1 million, p95 | < 50 ms | 8.00 ms |", said)
        self.assertNotIn("sqlite-utils", said)
        self.assertNotIn("whole past (3 years)", said)

    def test_ratios_are_taken_against_the_baselines(self) -> None:
        one = {"processor": 1, "bytes": 1_000_000}
        said = tables({"1000000": {"import": one | {"seconds": 10, "peak_mb": 5}, "bare": one | {"seconds": 5},
                                   "sqlite_utils": one | {"seconds": 40}}})
        self.assertIn("≤ 3 × | 2.00 × (10.0 s to 5.00 s)", said)
        self.assertIn("≥ 4 × faster | 4.00 × (40.0 s)", said)

    def test_the_worst_screen_is_the_one_that_grows_most(self) -> None:
        said = tables({"1000000": {"period": [_timing("overview", 4), _timing("posts", 1)]},
                       "10000000": {"period": [_timing("overview", 4), _timing("posts", 3)]}})
        self.assertIn("≤ 1.5 × | 3.00 ×", said)

    def test_duckdb_is_compared_screen_by_screen(self) -> None:
        said = tables({"1000000": {"period": [_timing("overview", 4), _timing("posts", 1), _timing("sources", 1)],
                                   "duckdb_period": [_timing("overview", 8), _timing("posts", 30), _timing("voice", 7)]}})
        self.assertIn("worst screen (overview), 28 days, 1 million | > 1 × | 2.00 × |", said)
        self.assertIn("median screen | ≥ 5 × | 16.0 × |", said)
        self.assertIn("| voice | – | – | 7.00 (14.0) | – | – |", said)


if __name__ == "__main__":
    unittest.main()
