"""Names by form and context: (text, the names, why). Negatives have none."""

from __future__ import annotations

import pytest

from pipeline.extractors.people import find
from tests.helpers import analysed

FORMS = [
    ("Amanda Spielman came.", ["Amanda Spielman"], "a given name and a surname"),
    ("Mr Lee came.", ["Lee"], "a title and a surname"),
    ("Ms. O'Brien-Smith came.", ["O'Brien-Smith"], "apostrophe and hyphen, title with a stop"),
    ("Sir Michael Wilshaw came.", ["Michael Wilshaw"], "a knight"),
    ("Sir Michael came.", ["Michael"], "a knight by given name"),
    ("Dame Rachel de Souza came.", ["Rachel de Souza"], "a particle"),
    ("Ursula von der Leyen came.", ["Ursula von der Leyen"], "two particles"),
    ("George W. Bush came.", ["George W. Bush"], "a middle initial"),
    ("J.K. Rowling came.", ["J.K. Rowling"], "initials for a given name"),
    ("Mary-Ann McDonald came.", ["Mary-Ann McDonald"], "a hyphen in the given name, Mc"),
    ("Jean-Luc Martin came.", ["Jean-Luc Martin"], "a French given name"),
    ("Councillor Sade Bright came.", ["Sade Bright"], "a councillor, a surname that is a word"),
    ("Cllr Dr Zubair Khan came.", ["Zubair Khan"], "two titles"),
    ("The Rt Hon Gavin Williamson CBE MP came.", ["Gavin Williamson"], "titles before, letters after"),
    ("Rep. Nancy Pelosi came.", ["Nancy Pelosi"], "an American office"),
    ("Lt. Col. Oliver North came.", ["Oliver North"], "two ranks, a surname that is a direction"),
    ("Martin Luther King Jr. came.", ["Martin Luther King Jr."], "junior"),
    ("Dave Hill came.", ["Dave Hill"], "a surname that is a word"),
    ("Jess Phillips MP came.", ["Jess Phillips"], "a member of parliament"),
    ("Director Gladys Rhodes White came.", ["Gladys Rhodes White"], "two surnames, the second a word"),
    ("Dave Hill, cabinet member for Schools and Lifelong Learning, came.", ["Dave Hill"], "a portfolio is nobody"),
    ("Siân Berry and Seán Ó Murchú came.", ["Siân Berry", "Seán Ó Murchú"], "accents"),
    ("Nadhim Zahawi met Priti Patel.", ["Nadhim Zahawi", "Priti Patel"], "two names"),
    ("Kemi Badenoch’s plan.", ["Kemi Badenoch"], "a possessive"),
    ("Baroness Blackstone came.", ["Blackstone"], "a peer"),
    ("JANE DOE came.", [], "all capitals are no form of a name"),
]

CONTEXT = [
    ("Xanthor Kwele said so.", ["Xanthor Kwele"], "an unknown given name before a reporting verb"),
    ("“Late,” said Bharat Vaidyanathan.", ["Bharat Vaidyanathan"], "after a reporting verb"),
    ("Xanthor Kwele, a spokesman for Hull, left.", ["Xanthor Kwele"], "a role in apposition"),
    ("Council leader Xanthor Kwele left.", ["Xanthor Kwele"], "a role in front"),
    ("Will Smith said so.", ["Will Smith"], "a given name that is a verb"),
    ("Maisie, 19, said so.", ["Maisie"], "a given name alone, with an age"),
    ("Launching it, Amanda Spielman said so.", ["Amanda Spielman"], "after a clause"),
    ("Team inspectors: Jane Doe, Adaeze Umeh", ["Jane Doe", "Adaeze Umeh"], "a list under a label"),
    ("Chief Economist Jane Doe left.", ["Jane Doe"], "an office with capitals in front"),
    ("Ofsted’s Chief Inspector, Jane Doe, left.", ["Jane Doe"], "between commas"),
    ("House Speaker Nancy Pelosi left.", ["Nancy Pelosi"], "an office that is a word"),
]

ALIASES = [
    ("Jane Doe came. Doe left.", ["Jane Doe", "Doe"], "the surname alone"),
    ("Jane Doe came. Ms Doe left.", ["Jane Doe", "Doe"], "title and surname"),
    ("Doe came. Jane Doe left.", ["Doe", "Jane Doe"], "before the full name"),
    ("Jane Doe came. Doe Street is long.", ["Jane Doe"], "a street of the same name"),
]

MARKED = [
    ("Aaron*, 19, left home.", ["Aaron"], "a changed name with its mark, and an age"),
    ("Mia† said no.", ["Mia"], "a mark before the verb"),
    ("“No,” said Mia*.", ["Mia"], "a mark after the verb"),
    ("Jane Doe*, a carer, left.", ["Jane Doe"], "a full name with a mark"),
]

NEGATIVES: list[tuple[str, list[str], str]] = [
    ("Waltham Forest and St Helens said no.", [], "boroughs"),
    ("Milton Keynes said yes.", [], "a council that begins like a name"),
    ("Kensington and Chelsea led.", [], "a shared borough"),
    ("Birmingham City Council said no.", [], "a council"),
    ("Robert Gordon University agreed.", [], "a university named after somebody"),
    ("The Victoria Climbié Inquiry sat.", [], "an inquiry named after somebody"),
    ("John Lewis Partnership shops shut.", [], "a company named after somebody"),
    ("However, Leeds grew.", [], "the start of a sentence"),
    ("In March and April, Hull grew.", [], "months"),
    ("The Children's Society said no.", [], "a charity"),
    ("Will the council act?", [], "a verb with a capital"),
    ("Jane Street is closed.", [], "a street"),
    ("New York City is big.", [], "an American city"),
    ("Requires Improvement was given.", [], "a grade"),
    ("The Chief Inspector came.", [], "an office without a name"),
    ("Labour MPs said no.", [], "a party"),
    ("Social Care Annual Report came.", [], "a report"),
    ("“Trojan Horse” was the name.", [], "an affair"),
    ("May Day is near.", [], "a day that begins like a name"),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*FORMS, *CONTEXT, *ALIASES, *MARKED, *NEGATIVES])
def test_names(text: str, expected: list[str], why: str) -> None:
    read = analysed(text)
    found = find(read)
    assert [mention.name for mention in found] == expected, why
    for mention in found:
        assert read.text[mention.start : mention.end] == mention.name
        assert mention.outer_start <= mention.start < mention.end <= mention.outer_end
