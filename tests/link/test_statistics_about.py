"""What figures are about: their grades, their provider, their council."""

from __future__ import annotations

import pytest

from tests.link.statistics_notation import linked

# Which grades a figure is about.
GRADES: list[tuple[str, list[str], str]] = [
    (
        "More than nine in ten agencies are good or outstanding: 21% are outstanding and 72% are good.",
        ["90 outstanding+good", "21 outstanding", "72 good"],
        "each part its own grade behind a colon",
    ),
    (
        "24% of authorities were rated ‘inadequate’ and 49% ‘requires improvement’.",
        ["24 inadequate local_authority", "49 requires_improvement local_authority"],
        "each the grade behind it",
    ),
    (
        "The share of councils judged good or outstanding went up from 31% to 39%.",
        ["39 outstanding+good local_authority"],
        "the grade before, over a change",
    ),
    (
        "At 77%, the share of outstanding and good children’s homes was a record.",
        ["77 outstanding+good childrens_home"],
        "the grade behind a fronted share",
    ),
    (
        "Eight authorities were good, 21 require improvement and six were inadequate.",
        ["8 good local_authority", "21 requires_improvement local_authority", "6 inadequate local_authority"],
        "a row",
    ),
    ("Four out of five of the children’s homes were good or better.", ["80 outstanding+good childrens_home"], "a band"),
    (
        "Over half of councils were in the bottom two grades.",
        ["50 requires_improvement+inadequate local_authority"],
        "the bottom two",
    ),
    (
        "Homes were rated good (45%), requires improvement (40%) and inadequate (15%).",
        ["45 good childrens_home", "40 requires_improvement childrens_home", "15 inadequate childrens_home"],
        "labels in front",
    ),
    (
        "Of the 82 visits to inadequate authorities, 88% were judged inadequate while half received the same rating.",
        ["88 inadequate local_authority", "50 inadequate local_authority"],
        "the same rating",
    ),
    ("None of the boards has been rated outstanding.", ["0 outstanding lscb"], "none"),
    (
        "Three authorities were outstanding overall; 12 reached that grade for leadership.",
        ["3 outstanding local_authority", "12 outstanding local_authority"],
        "that grade",
    ),
    ("Inspectors said 14 councils had high caseloads.", ["14 local_authority"], "no grade"),
    ("In the inadequate council 44 social workers left.", ["44"], "people have no grade"),
    ("After a good report, the council spent £2m.", ["2000000"], "sums have no grade"),
    ("44 per cent of departments have seen their rating fall.", ["44 local_authority"], "no grade named"),
    (
        "Nearly three-quarters (73 per cent) of councils were good or outstanding.",
        ["75 outstanding+good local_authority", "73 outstanding+good local_authority"],
        "said again in brackets: both",
    ),
    (
        "Four in five councils in London were rated good, compared with one in five in the West Midlands.",
        ["80 good local_authority", "20 good local_authority"],
        "the second half of a comparison",
    ),
    (
        "46 councils have left intervention, and the number of inadequate councils has fallen from 30 to 19.",
        ["46 local_authority", "19 inadequate local_authority"],
        "the next clause's grade is not taken",
    ),
    ("There are now 23 outstanding LAs.", ["23 outstanding local_authority"], "the grade inside the phrase"),
    ("17% of councils required improvement to be good.", ["17 requires_improvement local_authority"], "not good"),
    (
        "Ten areas were judged to provide a good standard of care.",
        ["10 good local_authority"],
        "counted by a standard",
    ),
    ("There were 3 outstanding VAAs, down from 5.", ["3 outstanding adoption_agency"], "a short name bears a grade"),
    (
        "Of the four secure training centres, three were good and one was inadequate.",
        ["3 good secure_training_centre", "1 inadequate secure_training_centre"],
        "training centres are what is graded",
    ),
    (
        "Inspectors rated 81% of children’s homes good, compared with 90% of voluntary adoption agencies.",
        ["81 good childrens_home", "90 good adoption_agency"],
        "other providers set against the first by one grade",
    ),
    (
        "Ofsted rated 81% of homes good, and 90% of adoption agencies had a waiting list.",
        ["81 good childrens_home", "90 adoption_agency"],
        "not set against it: no grade",
    ),
    (
        "Nine of the 12 authorities rated inadequate had a turnover rate above the national average of 14.2%.",
        ["9 inadequate local_authority", "14.2"],
        "a measure of staff has neither grade nor provider",
    ),
    (
        "In the North East 60% of councils were good, against a national average of 48%.",
        ["60 good local_authority", "48 good local_authority"],
        "an average that the share is set against keeps both",
    ),
    (
        "Of late cases the share rose from 11% to 14%. In the nine inadequate boroughs it was 24%.",
        ["14", "9 inadequate local_authority", "24"],
        "it goes on with the share before, of cases",
    ),
    (
        "The profile of authorities was: 12% outstanding, 41% good and 47% inadequate.",
        ["12 outstanding local_authority", "41 good local_authority", "47 inadequate local_authority"],
        "grades that only follow their shares",
    ),
    (
        "Of schools, 86% were good: 87% of primary schools and 76% of secondaries.",
        ["86 good school", "87 good school", "76 good school"],
        "a share that goes on with the one before",
    ),
    (
        "Ofsted found 87% of primary schools to be good; 76% of secondaries had a waiting list.",
        ["87 good school", "76 school"],
        "a share with a clause of its own",
    ),
    ("90% good food.", ["90"], "a word that describes"),
    (
        "Kent once paid for 210 agency workers. Today it has 58, and in May inspectors moved it up to good.",
        ["210 E10000016", "58 E10000016"],
        "people said before have no grade",
    ),
    ("The quality of care was rated good and 62% of plans were up to date.", ["62"], "a new clause behind a grade"),
    ("Fostering agencies rated good and 76% of homes did well.", ["76 childrens_home"], "and one about providers"),
    (
        "The share of homes rated good fell slightly, from 84% to 80%.",
        ["80 good childrens_home"],
        "over a pause before a change",
    ),
    (
        "Ofsted visited 18 homes: three outstanding, 13 good, two inadequate.",
        ["18 childrens_home", "3 outstanding childrens_home", "13 good childrens_home", "2 inadequate childrens_home"],
        "a tally of grades",
    ),
    (
        "It saw 42 councils; 24 were good and 18 were not.",
        ["42 local_authority", "24 good local_authority", "18 local_authority"],
        "a denial takes no grade over",
    ),
]

# Which kind of provider a figure counts.
PROVIDERS: list[tuple[str, list[str], str]] = [
    (
        "This section is about care leavers. Councils were in touch with 91% of them, and 84% had a safe home.",
        ["91", "84"],
        "of them does not go back to the subject of its own clause",
    ),
    (
        "There were 2,410 children’s homes, a 9% rise since May. Nearly a third are in the North West.",
        ["2410 childrens_home", "9 childrens_home", "33.3 childrens_home"],
        "a share that opens a sentence goes on with the homes counted before",
    ),
    (
        "There were 2,410 children’s homes. Nearly a third of children live far away.",
        ["2410 childrens_home", "33.3"],
        "a share of others does not",
    ),
    ("There are 151 councils, down from 153.", ["151 local_authority"], "counted in front of a change"),
    ("Barnsley opened 14 homes for girls, up from 9.", ["14 childrens_home E08000038"], "homes, over a change"),
    ("Seven authorities were inadequate.", ["7 inadequate local_authority"], "authorities"),
    ("22% of the 90 local authorities were inadequate.", ["22 inadequate local_authority"], "behind the base"),
    (
        "Only 4% of children’s homes were inadequate and 9% require improvement.",
        ["4 inadequate childrens_home", "9 requires_improvement childrens_home"],
        "carried on",
    ),
    (
        "Visits to independent fostering agencies showed 91% of providers to be good.",
        ["91 good fostering_agency"],
        "a generic noun",
    ),
    ("One in five boards failed.", ["20 lscb"], "boards"),
    ("Since May 47 children’s services have been seen.", ["47 local_authority"], "children’s services"),
    ("Ofsted made 82 monitoring visits to councils.", ["82 local_authority"], "visits take who is visited"),
    ("There were 43 inspections of children’s homes.", ["43 childrens_home"], "inspections take who is inspected"),
    ("80% of secondary schools are good.", ["80 good school"], "schools"),
    (
        "Two of the three secure training centres are inadequate.",
        ["2 inadequate secure_training_centre"],
        "secure training centres",
    ),
    ("The proportion of children in primary schools is 14%.", ["14"], "children have none"),
    ("1,251 children had plans.", ["1251"], "children"),
    ("They hired 44 social workers.", ["44"], "staff"),
    ("Spending on children’s centres fell by 38%.", ["38"], "spending"),
    ("Average caseloads are 17.", ["17"], "caseloads"),
    ("Of the 31 children’s homes, 27 had improved.", ["27 childrens_home"], "from the base"),
    (
        "Of the 21 councils seen, 14 improved. The remaining seven did not.",
        ["14 local_authority", "7 local_authority"],
        "a remainder",
    ),
    ("The number of agency social workers fell from 96 to 31.", ["31"], "agency only tells which workers"),
    ("The share of local authority foster carers rose to 15%.", ["15"], "carers, whoever pays them"),
    ("The number of local authorities fell to 149.", ["149 local_authority"], "authorities themselves"),
    ("Average caseloads in the 10 councils seen were 14.", ["10 local_authority", "14"], "averages have none"),
    ("Failing homes made up 2% of the total.", ["2 childrens_home"], "the subject of the total"),
    ("Homes said that 2% of the total was late.", ["2"], "another total"),
    (
        "Authorities that had failed improved the most. Twelve out of 15 did so.",
        ["12 local_authority"],
        "a bare count of the sentence before's",
    ),
    ("Staff came from many authorities. Twelve out of 15 staff stayed.", ["12"], "a count with a noun of its own"),
    ("Of many councils, 83% of visits to children were on time.", ["83"], "visits of no inspector"),
    (
        "Ofsted visits failing councils. Twelve such visits are planned.",
        ["12 local_authority"],
        "such visits are those just told",
    ),
    ("Homes run by councils did better: 84% were good.", ["84 good childrens_home"], "who runs them is not counted"),
    ("The ten largest providers own 850 homes.", ["10 childrens_home", "850 childrens_home"], "told by what they own"),
    ("Councils met. Of 30 homes, 14% of those seen were good.", ["14 good childrens_home"], "of those"),
    ("One council in four failed.", ["25 local_authority"], "a noun within the ratio"),
    ("Inspectors made 12 focused visits.", ["12 local_authority"], "visits that only authorities have"),
    ("Several councils said that 75% of them were late.", ["75 local_authority"], "of them"),
]

# The one council a figure is about.
COUNCILS: list[tuple[str, list[str], str]] = [
    ("Somerset County Council hired 44 social workers.", ["44 E10000027"], "named in the sentence"),
    ("In Blackpool the rate was 184 per 10,000.", ["184 E06000009"], "named before"),
    (
        "Kent County Council spent £2m and Surrey County Council spent £3m.",
        ["2000000 E10000016", "3000000 E10000030"],
        "each its own",
    ),
    ("Leeds was seen in May. The council has 1,284 children in care.", ["1284 E08000035"], "the council goes back"),
    ("Ofsted inspected 43 councils in 2014.", ["43 local_authority"], "the country"),
    (
        "Leeds has 14% of pupils on free meals (the national average is 17%).",
        ["14 E08000035", "17"],
        "a comparison with the country",
    ),
    ("Waltham Forest and St Helens are among 47 councils seen.", ["47 local_authority"], "several councils"),
    (
        "The English ratio is 65 children in every 10,000, while Shropshire’s is 66.",
        ["65", "66 E06000051"],
        "a council behind the turn to it",
    ),
    (
        "Blackpool led with 152 children in care per 10,000, followed by Wolverhampton with 136.",
        ["152 E06000009", "136 E08000031"],
        "each its own, over a turn",
    ),
    (
        "Kent County Council (76% rise from 455 to 800) and Surrey County Council (down 24% to 235) were seen.",
        ["76 E10000016", "800 E10000016", "24 E10000030", "235 E10000030"],
        "the name right before the bracket",
    ),
    (
        "Kent County Council was seen (in a year when 24% of boards failed).",
        ["24 lscb E10000016"],
        "words between name and bracket",
    ),
    (
        "In Kent 68% of children live near home against 79% across the North West.",
        ["68 E10000016", "79"],
        "a comparison behind no pause",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), GRADES)
def test_grades(text: str, expected: list[str], why: str) -> None:
    assert linked(text) == expected, why


@pytest.mark.parametrize(("text", "expected", "why"), PROVIDERS)
def test_providers(text: str, expected: list[str], why: str) -> None:
    assert linked(text) == expected, why


@pytest.mark.parametrize(("text", "expected", "why"), COUNCILS)
def test_councils(text: str, expected: list[str], why: str) -> None:
    assert linked(text) == expected, why
