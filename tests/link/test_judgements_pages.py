"""Pages and single sentences as newsrooms, trade papers and ministries write them.

Rows are (text, expected, day of the document, why); expected is in the notation of `notation.py`.
"""

from __future__ import annotations

import pytest

from tests.helpers import records
from tests.link.notation import written

ROWS = [
    (
        "# Children's services in Rotherham 'transformed', says Ofsted\n\n"
        'Services for vulnerable children in a South Yorkshire town have been "transformed", inspectors '
        "have said.\n\n"
        "Ofsted rated Rotherham Council's children's services as good following a visit in June.\n\n"
        'The watchdog said leaders had a "clear vision", but found that more needed to be done for care '
        "leavers, where services were rated as requires improvement.\n\n"
        "In 2014 the council was rated inadequate after a report found 1,400 children had been sexually "
        "exploited.\n\n"
        "The authority was taken over by commissioners the following year.\n\n"
        'Council leader Ann Shaw said: "We were the worst in the country. Now we are good and one day '
        'we will be outstanding."',
        "Rotherham all G; Rotherham leave R; Rotherham all <I",
        "2019-10-20",
        "told as newspapers and councils tell it",
    ),
    (
        "# Councillors quiz bosses over failing children's services\n\n"
        "Members of Northumberland's scrutiny committee have demanded answers after the authority's "
        "children's services were downgraded.\n\n"
        "Ofsted inspectors visited in May and gave the service a rating of 'requires improvement' – a "
        "drop from the 'good' it was awarded in 2016.\n\n"
        "Their report, seen by the committee on Tuesday, said the quality of leadership had slipped and "
        "was also 'requires improvement', as was help and protection. Adoption kept its 'good' grade.\n\n"
        'Cllr Bob Ray asked: "How did we go from good to requires improvement in three years?"\n\n'
        "Director Sue Hill said that most authorities in the region were in the same position, with "
        "Durham and Sunderland both rated lower.",
        "Northumberland all R; Northumberland all <G; Northumberland lead R; Northumberland help R; "
        "Northumberland adopt G",
        "2019-10-20",
        "told as newspapers and councils tell it",
    ),
    (
        "# Improvement notice lifted in Swindon\n\n"
        "Ministers have today ended their intervention in Swindon Borough Council's children's "
        "services.\n\n"
        "The council was issued with an improvement notice in July 2023 after Ofsted judged its "
        "services to be inadequate.\n\n"
        "Inspectors returned in May and found that services had improved from inadequate to requires "
        "improvement overall, with good leadership.\n\n"
        "Support came from Hampshire County Council and Leeds City Council, both of which are rated "
        "outstanding.",
        "Swindon all <I; Swindon all R; Swindon lead G; Hampshire all O; Leeds all O",
        "2025-07-10",
        "told as newspapers and councils tell it",
    ),
    (
        "# LGA responds to Ofsted ratings\n\n"
        "More than half of councils are now rated good or outstanding for children's services, and none "
        "of the London boroughs is rated inadequate.\n\n"
        "Councillor Rose Day, who leads Bexley, an authority that has been rated outstanding twice, "
        "said that this was good news.",
        "Bexley all O",
        "2019-10-20",
        "told as newspapers and councils tell it",
    ),
    (
        "# Results at a glance\n\n"
        "Merton\n\n"
        "Overall: good\n\n"
        "Leadership: good\n\n"
        "Help and protection: requires improvement\n\n"
        "Children in care: good\n\n"
        "Care leavers: outstanding\n\n"
        "Sutton\n\n"
        "Overall: outstanding",
        "Merton all G; Merton lead G; Merton help R; Merton care G; Merton leave O; Sutton all O",
        "2024-03-10",
        "told as newspapers and councils tell it",
    ),
    (
        "Lancashire's journey – inadequate in 2015, requires improvement in 2018 – has ended in a good rating.",
        "Lancashire all <I; Lancashire all <R; Lancashire all G",
        "2022-12-12",
        "told as newspapers and councils tell it",
    ),
    (
        "Leeds and Calderdale are the only two councils in West Yorkshire to be rated good or better: "
        "Leeds is outstanding and Calderdale good.",
        "Leeds all O; Calderdale all G",
        "2019-10-20",
        "told as newspapers and councils tell it",
    ),
    (
        "Warwickshire was one grade away from the top: it was rated good.",
        "Warwickshire all G",
        "2019-10-20",
        "told as newspapers and councils tell it",
    ),
    (
        "Somerset's rating of good replaces the requires improvement judgement of 2017.",
        "Somerset all G; Somerset all <R",
        "2022-10-10",
        "told as newspapers and councils tell it",
    ),
    (
        "What a difference three years make: in 2016 Tower Hamlets was inadequate, and today it is good.",
        "Tower Hamlets all <I; Tower Hamlets all G",
        "2019-10-20",
        "told as newspapers and councils tell it",
    ),
    (
        "Inspectors did not rate Slough inadequate, as some had feared, but found that it requires improvement.",
        "Slough all R",
        "2019-10-20",
        "told as newspapers and councils tell it",
    ),
    (
        "The safeguarding board in Rochdale was also found wanting and rated inadequate.",
        "Rochdale lscb I",
        "2015-10-10",
        "told as newspapers and councils tell it",
    ),
    (
        "# Ofsted round-up: mixed fortunes in the North West\n\n"
        "Ofsted has published the results of inspections at four councils in the North West.\n\n"
        'Trafford and Bury saw their ratings rise, to "good" and "requires improvement" respectively. '
        'Both were previously "inadequate".\n\n'
        'Cheshire East held on to its "requires improvement" rating, while St Helens was told that it '
        'had slipped from "requires improvement" to "inadequate".\n\n'
        'In Trafford, inspectors found that leaders had "turned a corner". All judgements were "good" '
        'with the exception of care leavers, which was "outstanding".\n\n'
        "St Helens' director of children's services, Jim Leivers, said the result was \"deeply "
        'disappointing".',
        "Trafford all G; Bury all R; Trafford all <I; Bury all <I; Cheshire East all R; St Helens all <R; "
        "St Helens all I; Trafford help G; Trafford care G; Trafford lead G; Trafford leave O",
        "2023-11-20",
        "all judgements with an exception",
    ),
    (
        "# Ofsted says Hounslow's children's services are outstanding\n\n"
        "Hounslow Council is celebrating after its children's services were graded outstanding in all "
        "categories.\n\n"
        "The judgement, which is the highest that can be given, places the borough among just a handful "
        "nationally.\n\n"
        "Inspectors gave an outstanding rating for:\n\n"
        "• The impact of leaders on social work practice\n\n"
        "• The experiences and progress of children who need help and protection\n\n"
        "• The experiences and progress of children in care and care leavers\n\n"
        "• Overall effectiveness\n\n"
        "The council was rated good when it was last inspected in 2018.",
        "Hounslow all O; Hounslow help O; Hounslow care O; Hounslow lead O; Hounslow all <G",
        "2021-11-20",
        "a list under its grade, and the last inspection",
    ),
    (
        "Peterborough has been told it must do better after its help and protection services dropped "
        "two grades, from outstanding to requires improvement.",
        "Peterborough help <O; Peterborough help R",
        "2019-10-20",
        "labels under a council",
    ),
    (
        "Suffolk, rated outstanding by Ofsted in 2019, has held on to the top grade.",
        "Suffolk all O",
        "2024-10-20",
        "dropped two grades",
    ),
    (
        "There was disappointment in Devon, where a good rating was lost in January 2020, when services "
        "were judged inadequate, a grade that still stands.",
        "Devon all <G; Devon all I",
        "2022-02-02",
        "held on to",
    ),
    (
        "The inspectors' verdict on Sandwell: inadequate on every measure.",
        "Sandwell all I; Sandwell help I; Sandwell care I; Sandwell lead I",
        "2019-10-20",
        "a journey in steps",
    ),
    (
        "Of the five boroughs, Merton came out on top with an outstanding grade, followed by Sutton, which got a good.",
        "Merton all O; Sutton all G",
        "2019-10-20",
        "the only two",
    ),
    (
        "Gateshead received the second-highest grade, good, for the work of its leaders, and "
        "outstanding for its care leaver offer.",
        "Gateshead lead G; Gateshead leave O",
        "2019-10-20",
        "followed by",
    ),
    (
        "Inspectors upgraded Norfolk to good, having twice in five years found it inadequate.",
        "Norfolk all G; Norfolk all <I",
        "2019-10-20",
        "one grade away",
    ),
    (
        "Stoke-on-Trent went from inadequate to good between 2019 and 2022.",
        "Stoke-on-Trent all <I; Stoke-on-Trent all G",
        "2022-12-12",
        "having found",
    ),
    (
        "Ofsted's overall verdict on Bedford was ‘requires improvement to be good’, although help and "
        "protection was judged to be inadequate.",
        "Bedford all R; Bedford help I",
        "2019-10-20",
        "replaces",
    ),
    (
        "Calls grew for the director to go after the ‘inadequate’ grade given to Slough was made public.",
        "Slough all I",
        "2019-10-20",
        "three years make",
    ),
]


@pytest.mark.parametrize(("text", "expected", "day", "why"), ROWS, ids=lambda value: str(value)[:50])
def test_judgements_of_a_page(text: str, expected: str, day: str, why: str) -> None:
    assert written(records(text, published=day).judgements) == expected, why
