# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference itself: the contract's sample, closed forms, and that the comparison can fail."""

import json
import os
import random
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
try:
    from community import rates, shape, survival
    from community.forest import Forest
    from community.posts import Brand, lines_of_file, moment, posts_of_lines
    from community.report import measure
    import networkx as nx
except ImportError as missing:
    raise unittest.SkipTest(f"{missing.name} is missing; tools/setup installs python3-{missing.name}")
from damage import ORDER_MATTERS  # noqa: E402
from differences import differences, not_finite  # noqa: E402
from generate import KINDS, lines_of, make  # noqa: E402

CONTRACT = Path(os.environ.get("WEFT_SHARED", HERE / "../../../shared")) / "contract"
PERIOD = ("2025-02-05T00:00:00Z", "2025-05-06T00:00:00Z", "2025-05-06T00:00:00Z")


def post(name: str, parent=None, root=None, second: int = 0) -> str:
    return json.dumps({"id": name, "author": "acme", "parent_id": parent, "root_id": root,
                       "timestamp": f"2025-01-01T00:00:{second:02d}Z"})


def forest(*lines: str) -> Forest:
    return Forest(posts_of_lines(lines), Brand(["acme"]))


class Sample(unittest.TestCase):
    @unittest.skipUnless(CONTRACT.is_dir(), "the contract's sample files are not beside the checkout")
    def test_gives_the_expected_numbers_both_ways(self) -> None:
        numbers = measure(posts_of_lines(lines_of_file(CONTRACT / "sample.jsonl")), ["acme"], "2025-03-03T09:00:00Z",
                          "2025-03-12T00:00:00Z", "2025-03-12T00:00:00Z", per_thread=True)
        expected = json.loads((CONTRACT / "sample.expected.json").read_text())
        self.assertEqual(list(differences(expected, numbers)), [])
        self.assertEqual(list(differences(numbers, expected)), [])


class Linking(unittest.TestCase):
    def test_a_circle_opens_at_its_earliest_post(self) -> None:
        linked = forest(post("a", "c", "r", 3), post("b", "a", "r", 1), post("c", "b", "r", 2), post("r"))
        self.assertEqual(linked.orphans, {"b"})
        self.assertEqual(linked.top["a"], "r")

    def test_a_tie_opens_at_the_smaller_id(self) -> None:
        self.assertEqual(forest(post("b", "a"), post("a", "b")).orphans, {"a"})

    def test_an_orphan_does_not_hang_below_itself(self) -> None:
        linked = forest(post("a", "lost", "b"), post("b", "a"))
        self.assertEqual(linked.top, {"a": "a", "b": "a"})
        self.assertEqual([thread.root for thread in linked.threads.values()], [None])

    def test_ghosts_are_shared_by_name_or_else_by_lost_parent(self) -> None:
        self.assertEqual(len(forest(post("a", "x", "r"), post("b", "y", "r")).threads), 1)
        self.assertEqual(len(forest(post("a", "x"), post("b", "y")).threads), 2)
        self.assertEqual(len(forest(post("a", "x"), post("b", "x")).threads), 1)

    def test_handles(self) -> None:
        brand = Brand(["Acme"])
        for text in ("@acme.", "你好@ACME你", "(@acme)", ".@Acme", "..., @acme…"):
            self.assertTrue(brand.is_named_in(text), text)
        for text in ("@acme.help", "@acme_", "mail@acme", "acme", "@ acme"):
            self.assertFalse(brand.is_named_in(text), text)


class ClosedForms(unittest.TestCase):
    def test_virality_of_stars_and_chains(self) -> None:
        for n in (2, 7, 151, 400):
            star, chain = nx.star_graph(n - 1), nx.path_graph(n)
            self.assertAlmostEqual(shape.structural_virality(nx.DiGraph(star.edges)), 2 * (n - 1) / n)
            self.assertAlmostEqual(shape.structural_virality(nx.DiGraph(chain.edges)), (n + 1) / 3)

    def test_h_index(self) -> None:
        self.assertEqual([shape.h_index(levels) for levels in ([1], [1, 9], [1, 1, 1], [1, 2, 2], [1, 3, 2, 3])],
                         [0, 1, 1, 2, 3])

    def test_kaplan_meier_without_censoring_counts(self) -> None:
        curve = survival.Curve([(float(second), True) for second in range(1, 11)])
        self.assertEqual(curve.reached(0.5), 5.0)
        self.assertEqual(curve.reached(0.1), 9.0)
        self.assertAlmostEqual(curve.by(3.0)["p"], 0.3)
        self.assertAlmostEqual(curve.effective_trials(3.0), 10)
        self.assertEqual(curve.by(99.0)["p"], 1.0)

    def test_what_nobody_was_watched_for_is_unknown(self) -> None:
        self.assertIsNone(survival.Curve([(5.0, True), (9.0, False)]).by(10.0))
        self.assertIsNone(survival.Curve([]).by(10.0))

    def test_rates(self) -> None:
        self.assertEqual(rates.share_of_voice(["@a @b", "@b", "nobody"], {"A": {"a"}, "B": {"b"}}), {"A": 0.25, "B": 0.75})
        low, high = rates.difference_of_shares((56, 70), (48, 80))  # Newcombe 1998, example (a), method 10
        self.assertAlmostEqual(low, 0.0524, places=4)
        self.assertAlmostEqual(high, 0.3339, places=4)
        self.assertEqual(rates.growth_of_counts([4, 4, 4], [2, 2, 2])["phi"], 1.0)
        self.assertEqual(rates.coloured([0.001, 0.04, 0.9]), [True, True, False])
        low, high = rates.exact_ratio(5, 5)
        self.assertAlmostEqual(low * high, 1.0)


class Generated(unittest.TestCase):
    def test_every_kind_can_be_measured_and_has_no_infinity(self) -> None:
        for kind in KINDS:
            if kind == "middle":
                continue
            made = make(kind, 1)
            numbers = measure(posts_of_lines(lines_of(made)), made.brands, *PERIOD, per_thread=True, per_person=True)
            self.assertEqual(list(not_finite(numbers)), [], kind)
            if kind not in ORDER_MATTERS:
                mixed = lines_of(made)
                random.Random(3).shuffle(mixed)
                again = measure(posts_of_lines(mixed), made.brands, *PERIOD, per_thread=True, per_person=True)
                self.assertEqual(list(differences(numbers, again)), [], kind)

    def test_seeds_repeat(self) -> None:
        self.assertEqual(lines_of(make("everything", 4)), lines_of(make("everything", 4)))
        self.assertNotEqual(lines_of(make("everything", 4)), lines_of(make("everything", 5)))

    def test_times(self) -> None:
        self.assertEqual(moment("2025-01-06T00:00:00.250Z"), 1_736_121_600_250)


class Comparing(unittest.TestCase):
    def test_names_the_place_of_each_difference(self) -> None:
        expected = {"flow": {"AA": 3, "share": 0.5, "n": 2}, "rows": [{"id": "a", "n": 1}], "none": None}
        actual = {"flow": {"AA": 4, "share": 0.5 + 1e-8}, "rows": [{"id": "a", "n": 1}, {"id": "b"}], "none": 0.0}
        self.assertEqual([found.split(":")[0] for found in differences(expected, actual)],
                         ["flow.AA", "flow.share", "flow.n", "rows.b", "none"])

    def test_a_better_grouping_is_no_difference(self) -> None:
        self.assertEqual(list(differences({"leiden_best_modularity": 0.3}, {"leiden_best_modularity": 0.6})), [])
        self.assertTrue(list(differences({"leiden_best_modularity": 0.3}, {"leiden_best_modularity": 0.2})))


if __name__ == "__main__":
    unittest.main()
