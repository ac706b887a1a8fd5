"""Checks on short texts: the relation, what it shows, which records it names."""

from __future__ import annotations

import pytest

from pipeline.records import CheckRecord
from tests.helpers import records

ROWS: list[tuple[str, list[tuple[str, bool | None, str]], str]] = [
    (
        "Of the 29 councils, 59% (17) had a weak area.",
        [("share", True, "17 of 29 is 58.6%, printed 59%")],
        "a share against numerator and base, rounded as printed",
    ),
    (
        "Of the 29 councils, 62% (17) had a weak area.",
        [("share", False, "17 of 29 is 58.6%, printed 62%")],
        "a share that its own numbers deny",
    ),
    (
        "It found that 17% (12) were late.",
        [("share", None, "12 is said to be 17%")],
        "no base: cannot be decided",
    ),
    (
        "Of the 634 children, just under three-quarters (465) lived with foster carers.",
        [("share", True, "465 of 634 is 73.3%, printed under 75%")],
        "a comparator widens one side only",
    ),
    (
        "Of the 41 councils, 10 were good, 24 require improvement and seven were inadequate. None are outstanding.",
        [("sum", True, "10 + 24 + 7 + 0 = 41 of 41")],
        "the parts of one whole, over two sentences",
    ),
    (
        "Of the 41 councils, 20 were good, 24 require improvement and seven were inadequate.",
        [("sum", False, "20 + 24 + 7 = 51 of 41")],
        "more parts than the whole",
    ),
    (
        "Of the 41 councils, 10 were good and 24 require improvement.",
        [],
        "two of four grades need not add up to all",
    ),
    (
        "Of the authorities, 2% were outstanding, 36% good, 44% require improvement and 18% were inadequate.",
        [("complement", True, "2 + 36 + 44 + 18 = 100 of 100%")],
        "the shares of one whole",
    ),
    (
        "Children in care rose from 741 to 954.",
        [("change", True, "from 741 to 954: a rise of 213")],
        "a change against its ends",
    ),
    (
        "At 1 May 2,343 children were in need. This is a 7% reduction from 2,519 at 1 March.",
        [
            ("change", True, "from 2,519 to 2,343: a fall of 176"),
            ("change", True, "from 2,519 to 2,343 is 7%, printed 7%"),
        ],
        "the amount of a change against its ends",
    ),
    (
        "The number of children on plans has dropped by almost a fifth, from 412 to 336.",
        [
            ("change", True, "from 412 to 336: a fall of 76"),
            ("change", True, "from 412 to 336 is 18.4%, printed 20%"),
        ],
        "almost is on its own side",
    ),
    (
        "At 1 May 2,343 children were in need. This is an 8% reduction from 2,519 at 1 March.",
        [
            ("change", True, "from 2,519 to 2,343: a fall of 176"),
            ("change", False, "from 2,519 to 2,343 is 7%, printed 8%"),
        ],
        "a false amount is a finding",
    ),
    (
        "Nearly a quarter of authorities were inadequate.\n\nOfsted said 24% of authorities were inadequate.",
        [("agrees", True, "lt 25%, then 24%")],
        "a headline in words against the body's number",
    ),
    (
        "Ofsted said 24% of authorities were inadequate.\n\nOfsted said 42% of authorities were inadequate.",
        [("agrees", False, "24%, then 42%")],
        "one sentence told twice with two numbers",
    ),
    (
        "24% of authorities were inadequate for adoption, and 30% of authorities were inadequate for leadership.",
        [],
        "two areas are two subjects",
    ),
    ("Seven authorities were inadequate.", [], "nothing to relate"),
    (
        "Of the 83 children, two in three (57) had moved.",
        [("share", True, "57 of 83 is 68.7%, printed 66.7%")],
        "a fraction in words is the nearest simple one",
    ),
    (
        "Of the 83 children, two in three (63) had moved.",
        [("share", False, "63 of 83 is 75.9%, printed 66.7%")],
        "another fraction would be nearer",
    ),
    (
        "The average caseload went from 17.4 to 16.9. Ministers spoke of an increase.",
        [("change", None, "from 17.4 to 16.9: a fall of 0.5")],
        "words of another sentence do not contradict",
    ),
    (
        "Kent County Council (76% rise from 455 to 800) and Surrey County Council (64% rise from 350 to 575) met.",
        [
            ("change", True, "from 455 to 800: a rise of 345"),
            ("change", True, "from 455 to 800 is 75.8%, printed 76%"),
            ("change", True, "from 350 to 575: a rise of 225"),
            ("change", True, "from 350 to 575 is 64.3%, printed 64%"),
        ],
        "each council's amount beside its own ends",
    ),
]


def _short(check: CheckRecord) -> tuple[str, bool | None, str]:
    return check.relation, check.holds, check.arithmetic


@pytest.mark.parametrize(("text", "expected", "why"), ROWS)
def test_relations(text: str, expected: list[tuple[str, bool | None, str]], why: str) -> None:
    found = records(text)
    assert [_short(check) for check in found.checks] == expected, why
    for check in found.checks:
        for reference in check.records:
            kind, _, place = reference.partition("/")
            assert kind == "statistics" and int(place) < len(found.statistics)
        assert check.holds is not None or check.reason, "what cannot be decided says why"
