"""Grades that stood for years, ended, were only hoped for; whose a trust's grade is.

Rows are (text, published, expected); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

# How long a grade stood, what ended it, and what is only hoped for.
SPENT: list[tuple[str, str | None, str]] = [
    (
        (
            'Sandwell council, having spent four years rated "inadequate", was given a "requires '
            'improvement" grade this week.'
        ),
        "2019-03-04",
        "Sandwell all <I; Sandwell all R",
    ),
    (
        ("Doncaster has been rated good, having spent nine years in the lowest grade."),
        "2019-03-04",
        "Doncaster all G; Doncaster all <I",
    ),
    (
        ("After six years in the inadequate category, Birmingham has been judged to require improvement."),
        "2019-03-04",
        "Birmingham all <I; Birmingham all R",
    ),
    (
        ("Slough, which had spent eight years rated inadequate, now requires improvement."),
        "2019-03-04",
        "Slough all <I; Slough all R",
    ),
    (
        ("Bromley has spent two years at inadequate and is under a commissioner."),
        "2019-03-04",
        "Bromley all I",
    ),
    (
        ("Sunderland's trust ended a decade of inadequate ratings when it was found to be good."),
        "2019-03-04",
        "Sunderland all <I; Sunderland all G",
    ),
    (
        (
            "Sandwell Children's Trust has been mending the faults that led to services being rated "
            "inadequate for the past five years.\n\n"
            "After an inspection in spring, the services were given the better grade of ‘requires "
            "improvement’."
        ),
        None,
        "Sandwell all <I; Sandwell all R",
    ),
    (
        ('The letter lists seven steps to help Hull become "good".'),
        "2019-03-04",
        "",
    ),
    (
        ("Advisers were sent to help Sandwell's services reach ‘good’."),
        "2019-03-04",
        "",
    ),
    (
        ('Hull\'s leaders have plans that will enable it to become "good".'),
        "2019-03-04",
        "",
    ),
    (
        ('Hull\'s services have become "good".'),
        "2019-03-04",
        "Hull all G",
    ),
    (
        ("Hull knows what it takes to make the service good."),
        "2019-03-04",
        "",
    ),
    (
        ("What is needed to make Rutland's services good is set out below."),
        "2019-03-04",
        "",
    ),
    (
        ("Torbay still has work to do to get services to good."),
        "2019-03-04",
        "",
    ),
    (
        (
            "Inspectors said that the council in Torbay is good at listening to children and that social "
            "workers are good with families."
        ),
        "2019-03-04",
        "",
    ),
    (
        ("Staff at Derby are good at what they do, and the council is rated inadequate."),
        "2019-03-04",
        "Derby all I",
    ),
]
# What still stands, and whose a trust's grade is.
STANDING: list[tuple[str, str | None, str]] = [
    (
        ("Torbay remains inadequate after its latest inspection, having been rated inadequate in 2015."),
        "2019-03-04",
        "Torbay all I; Torbay all <I",
    ),
    (
        ("Medway was found inadequate in 2015. It remains inadequate for leadership."),
        "2019-03-04",
        "Medway all I; Medway lead I",
    ),
    (
        ("Sandwell remains inadequate, Ofsted has said, although adoption has gone from inadequate to good."),
        "2019-03-04",
        "Sandwell all I; Sandwell adopt <I; Sandwell adopt G",
    ),
    (
        (
            "Leeds City Council remained good at its latest inspection, in January 2019, and Wakefield "
            "remained inadequate."
        ),
        "2019-03-04",
        "Leeds all G; Wakefield all I",
    ),
    (
        (
            "The staff of Northamptonshire Children's Trust did good work. West Northamptonshire Council's "
            "services, inadequate in 2019, now require improvement."
        ),
        "2022-11-25",
        "West Northamptonshire all <I; West Northamptonshire all R",
    ),
    (
        (
            "North Northamptonshire Council said the trust, Northamptonshire Children's Trust, was rated as "
            "requires improvement."
        ),
        "2022-11-25",
        "North Northamptonshire all R",
    ),
    (
        (
            "The local authority’s children’s services in Sunderland, run by Together for Children, were "
            "rated outstanding."
        ),
        "2022-11-25",
        "Sunderland all O",
    ),
    (
        ("Richmond council said its services, delivered by Achieving for Children, had been judged outstanding."),
        "2022-11-25",
        "Richmond upon Thames all O",
    ),
    (
        ("Achieving for Children runs services in Kingston, Richmond and Windsor. Kingston is rated outstanding."),
        "2022-11-25",
        "Kingston upon Thames all O",
    ),
    (
        (
            "March 2011: child protection in Bury judged “inadequate”.\n\n"
            "May 2019: Bury is given an overall “requires improvement” grade, with the impact of leaders "
            "judged “inadequate”."
        ),
        None,
        "Bury other:protection of children <I; Bury all R; Bury lead I",
    ),
    (
        (
            "The county runs the services of the Isle of Wight since 2013. A year before, in 2012, Ofsted "
            "ranked the Island’s child protection as inadequate."
        ),
        "2017-02-02",
        "Isle of Wight other:protection of children I",
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [*SPENT, *STANDING],
    ids=lambda value: str(value)[:50],
)
def test_what_is_judged(text: str, published: str | None, expected: str) -> None:
    assert written(records(text, published=published).judgements) == expected
