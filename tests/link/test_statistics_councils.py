"""Whose a figure is: its section's council, the country's, somebody's former employer's; what inspectors count."""

from __future__ import annotations

import pytest

from tests.link.statistics_notation import linked

SECTIONS: list[tuple[str, list[str], str]] = [
    (
        "# Round-up\n\nFour boards met.\n\n# Dudley\n\nThe report says that one in five staff are agency workers.",
        ["4 lscb", "20 E08000027"],
        "the heading above names it",
    ),
    (
        "# Dudley\n\nIts services are run with Walsall. Referrals rose by 9%.",
        ["9 E08000027"],
        "of two in a paragraph, the heading's",
    ),
    ("# Dudley and Walsall\n\nReferrals rose by 9%.", ["9"], "a heading that names two"),
    (
        "# Dudley\n\nReferrals rose by 9%.\n\n# How they compare\n\nVacancies fell by 4%.",
        ["9 E08000027", "4 E08000027"],
        "a heading below it names none",
    ),
]

LOCAL: list[tuple[str, list[str], str]] = [
    (
        "# Borough passes its test\n\nServices in Dudley are good, inspectors said after a visit in May.\n\n"
        "The authority has 310 social workers.\n\n"
        "Last year 24 children were adopted, and staff said that they were proud of it.\n\n"
        "Walsall and Solihull wait for theirs.",
        ["310 E08000027", "24 E08000027"],
        "named once, and its neighbours at the end",
    ),
    (
        "# Homes run short\n\nA boy from Dudley waited long.\n\nLast year 24 children moved far away. "
        "The authority in Walsall sent 31 children.\n\nCharities are alarmed, and have told ministers so many times.",
        ["24", "31 E08000030"],
        "another council long before the end",
    ),
    (
        "# Homes run short\n\nA boy from Dudley waited long.\n\nLast year 24 children moved far away.",
        ["24"],
        "nobody speaks of the council",
    ),
]

COUNTRY: list[tuple[str, list[str], str]] = [
    (
        "# Dudley\n\nThe share not known, at 20%, is higher than in Dudley’s statistical neighbours (12%) and the "
        "England average (17%).",
        ["20 E08000027", "12", "17"],
        "what a bracket stands behind",
    ),
    (
        "# Dudley\n\nAt 33% turnover is well above that of similar councils (21%).",
        ["33 E08000027", "21"],
        "other councils before a bracket",
    ),
    (
        "# Dudley\n\nAt 12% it does better than the averages for England of 19% and 14% respectively.",
        ["12 E08000027", "19", "14"],
        "two averages",
    ),
    (
        "# Dudley\n\nIt is in line with national averages, with the large majority (71%) staying at home.",
        ["71 E08000027"],
        "an average before a comma",
    ),
    (
        "Dudley Council has 640 children in care, or 92 for every 10,000 – well over the England average of 65.",
        ["640 E08000027", "92 E08000027", "65"],
        "a comparison behind a dash",
    ),
    (
        "Dudley was seen in May. At 84 per 10,000 children its rate is still above the national rate of 70.",
        ["84 E08000027", "70"],
        "a comparison behind no comma",
    ),
    (
        "Dudley was seen in May. It has the third highest rate in England, with 141 per 10,000 in the town.",
        ["141 E08000027"],
        "a rank in the country is the council's own",
    ),
    (
        "In June 2019 Dudley had 81 children in care per 10,000, against 74 across Yorkshire and the Humber.",
        ["81 E08000027", "74"],
        "a region",
    ),
    (
        "Dudley said only 14 councils in the south-east had failed.",
        ["14 local_authority"],
        "several authorities, whoever names them",
    ),
    (
        "Of the 12 trusts set up since 2014, Ofsted has rated five good; a further three require improvement.",
        ["5 good", "3 requires_improvement"],
        "trusts at large",
    ),
    (
        "# Dudley rated good\n\nMinisters are intervening in 31 local authorities. In nine of those, services have "
        "moved to a trust, as in Slough.",
        ["31 local_authority", "9 local_authority"],
        "a part of many authorities, one of them named",
    ),
]

RESPECTIVELY: list[tuple[str, list[str], str]] = [
    (
        "Rates were 38 and 45 per 10,000 in Bury and Bolton respectively.",
        ["38 E08000002", "45 E08000001"],
        "in the order of the places behind",
    ),
    (
        "In Dorset and Kent, 24% and over 31% of plans were repeats respectively.",
        ["24 E06000059", "31 E10000016"],
        "in the order of the places before",
    ),
    (
        "Dudley had 24% and 31% in May and June respectively.",
        ["24 E08000027", "31 E08000027"],
        "in the order of something else",
    ),
]

BESIDE: list[tuple[str, list[str], str]] = [
    (
        "In Dorset the rate is 41 per 10,000, significantly lower than the rates of the South West and England "
        "(52 and 55 per 10,000 children respectively).",
        ["41 E06000059", "52", "55"],
        "others beside a council's own",
    ),
    (
        "Work goes on. Dudley had 31 children on plans in June.\n\n"
        "Since then there was a fall in the local rate of plans to 29 per 10,000 children.",
        ["31 E08000027", "29 E08000027"],
        "the local rate is the council's just named",
    ),
]

PLACES: list[tuple[str, list[str], str]] = [
    (
        "Bury and Bolton are both good.\n\nBury’s leader said the two boroughs spent £31m between them on care, "
        "a quarter of it on placements.",
        ["31000000", "25"],
        "what two share is neither's",
    ),
    (
        "# Dudley\n\nIts two homes have 24 beds between them.",
        ["2 childrens_home E08000027", "24 E08000027"],
        "what its homes share is its own",
    ),
    (
        "A quarter stay longer than a year, and one boy in Dudley had slept in a tent for 30 nights.",
        ["25"],
        "a place told of one in the next clause",
    ),
    (
        "Agency rates ranged from 0% in nine authorities to 52.6% in Dudley, whose services are run by a trust.",
        ["0", "9 local_authority", "52.6 local_authority E08000027"],
        "the two ends of a range, one of them a council's",
    ),
    ("Agency rates ranged from 3% in Kent to 52.6% in Dudley.", ["3 E10000016", "52.6 E08000027"], "a range of two"),
    ("Turnover of 31% and a bill of £2m trouble Dudley.", ["31 E08000027", "2000000 E08000027"], "a place for both"),
]

PAPERS: list[tuple[str, list[str], str]] = [
    (
        "# Corporate Parenting Panel\n\nThere were 251 children in care in May. Vacancies rose by 3%.\n\n"
        "It was noted that children in Torbay placements would be reviewed.",
        ["251 E06000027", "3 E06000027"],
        "a council's own paper that names it once, and late",
    ),
    (
        "# Corporate Parenting Panel\n\nThere were 251 children in care, below our statistical neighbours (65%).\n\n"
        "It was noted that children in Torbay and Devon would be reviewed.",
        ["251", "65"],
        "a paper that names two",
    ),
    (
        "# Ofsted\n\nDear Ms Lane\n\nMonitoring visit to Dudley children’s services\n\nThis letter tells what we "
        "found. Referrals rose by 9%.\n\nFour of your 12 teams have no manager.",
        ["9 E08000027", "4 E08000027"],
        "an inspectors' letter to one",
    ),
    (
        "# Ofsted\n\nDear colleague\n\nOur visits to Dudley and Walsall\n\nReferrals rose by 9%.",
        ["9"],
        "a letter about two",
    ),
    (
        "# Children in care\n\nThere were 80,251 children in care in May. Vacancies rose by 3%.\n\n"
        "It was noted that children in Torbay placements would be reviewed.",
        ["80251", "3"],
        "no council's paper",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        *SECTIONS,
        *LOCAL,
        *COUNTRY,
        *RESPECTIVELY,
        *BESIDE,
        *PLACES,
        *PAPERS,
    ],
)
def test_whose(text: str, expected: list[str], why: str) -> None:
    assert linked(text) == expected, why
