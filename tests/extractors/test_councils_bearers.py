"""What merely bears a council's name is no council: courts, clubs, papers, people, places elsewhere; rows as in the
house."""

from __future__ import annotations

import pytest

from pipeline.extractors.councils import find
from tests.helpers import analysed

BEARERS = [
    ("He was jailed at Leeds Crown Court on Monday.", "", "a court"),
    ("A hearing at Kingston Magistrates' Court was put off.", "", "a court"),
    ("The Lancashire Post has the story.", "", "a newspaper"),
    ("She told the Manchester Evening News that it was late.", "", "a newspaper of two words"),
    ("The Hull Daily Mail asked for the letter.", "", "a newspaper of two words"),
    ("BBC Radio Kent broke the news.", "", "a broadcaster: the capital before makes it part of a name"),
    ("Follow BBC North East & Cumbria on Facebook.", "", "a broadcaster's region"),
    ("The Shropshire unitary kept its grade.", "", "a county tells where the council lies"),
    ("The Lancashire seaside town lost its director.", "", "a county tells where the town lies"),
    ("Professor Amin teaches at Bradford University.", "", "a university"),
    ("Professor Amin teaches at the University of Kent.", "", "a university, the other way round"),
    ("Sheffield Hallam University ran the study.", "", "a university with a word between"),
    ("Leeds Beckett lecturers ran the study.", "", "an unknown capital makes a name of another kind"),
    ("Staff at Derby County watched.", "", "a football club"),
    ("Leeds United fans raised the money.", "", "a football club"),
    ("Stoke City fans raised the money.", "", "a football club"),
    ("Kent Police opened an inquiry.", "", "a police force"),
    ("Kent police opened an inquiry.", "", "a police force in small letters"),
    ("Devon and Cornwall Police opened an inquiry.", "", "a force shared by two counties"),
    ("The Bishop of Leicester spoke.", "", "a bishop"),
    ("The Diocese of Portsmouth runs it.", "", "a diocese"),
    ("The Duke of Norfolk gave the land.", "", "a title"),
    ("Lord Smith of Wigan asked the question.", "", "a peer's title"),
    ("The MP for Reading West asked the question.", "", "a seat"),
    ("Sarah Cole, MP for Rotherham, asked the question.", "", "a seat"),
    ("The Rotherham MP asked the question.", "", "a member by her seat"),
    ("The Luton South candidate asked the question.", "", "a seat by its compass point"),
    ("Barnet Hospital discharged her.", "", "a hospital"),
    ("Kent and Medway NHS and Social Care Partnership Trust said no.", "", "an NHS trust of two places"),
    ("Barnet, Enfield and Haringey Mental Health NHS Trust said no.", "", "an NHS trust of three"),
    ("The Birmingham and Solihull LEP paid half.", "", "an enterprise partnership of two places"),
    ("Bradford & Bingley plc owned the hall.", "", "a company"),
    ("Their office is in Sandwell Road.", "", "a street"),
    ("They met outside Cornwall Street car park.", "", "a street"),
    ("The inquest heard from Wakefield Prison staff.", "", "a prison"),
    ("Medway Secure Training Centre was inspected.", "", "a secure training centre, no council"),
    ("Doncaster Racecourse hosted the awards.", "", "a racecourse"),
    ("Clark Kent and Susan Barnet wrote the letter.", "", "surnames behind given names"),
    ("Mr Bradford resigned.", "", "a surname behind a title"),
    ("Cllr Sutton resigned.", "", "a surname behind a councillor's title"),
    ("Dudley Ferris resigned.", "", "a given name"),
    ("Emma Bolton led the team. Bolton said it was a start.", "", "a surname once told is a surname"),
    ("Oxford City Council was told.", "", "a district with no children's services"),
    ("Lincoln and Cheltenham were told.", "", "districts"),
    ("South Norfolk Council was told.", "", "a district named by its county"),
    ("East Devon District Council was told.", "", "a district named by its county"),
    ("Newcastle-under-Lyme was told.", "", "another Newcastle"),
    ("Bury St Edmunds was told.", "", "a longer place name"),
    ("Sutton Coldfield was told.", "", "a longer place name"),
    ("Bradford-on-Avon was told.", "", "a longer place name"),
    ("Greater Manchester was told.", "", "a wider area"),
    ("Liverpool City Region was told.", "", "a wider area"),
    ("London was told.", "", "a city of many councils"),
    ("A Leeds-based charity was told.", "", "only says where somebody is based"),
    ("Reading the report took an hour.", "", "the activity"),
    ("Reading and writing scores fell.", "", "the activity"),
    ("Bury the bad news, he said.", "", "the verb"),
    ("MPs at Westminster debated the bill.", "", "Parliament"),
    ("Westminster politicians debated the bill.", "", "Parliament"),
    ("The Palace of Westminster was lit.", "", "Parliament"),
    ("They trained at Chelmsford, Essex.", "", "the county only says where"),
    ("Ofsted, Store Street, Manchester M1 2WD", "", "an address"),
    ("The town of Stockton is old.", "", "a short name with nothing to say that a council is meant"),
    ("She took a bath in Bath.", "", "a short name with nothing to say that a council is meant"),
    ("Swindon Town Council objected to the bench.", "", "a parish council"),
    ("Walsall Youth Council objected to the bench.", "", "a youth council"),
]
BESIDE_BEARERS = [
    ("St Helens in Lancashire was told.", "St Helens=E08000013", "the county only says where"),
    ("Then there is St Helens, in Lancashire as it was.", "St Helens=E08000013", "the county behind a comma"),
    ("Waltham Forest in London was told.", "Waltham Forest=E09000031", "London only says where"),
    ("Kent Police and Kent County Council met.", "Kent County Council=E10000016", "a bearer beside the council"),
    ("Dudley Ferris of Dudley Council met.", "Dudley Council=E08000027", "a person and his council"),
    ("Dr Amin, Hampshire was judged good in 2014.", "Hampshire=E10000014", "an address to a person, not a place"),
    (
        "Westminster, like Camden, was rated good by Ofsted.",
        "Westminster=E09000033; Camden=E09000007",
        "Westminster where inspection is spoken of",
    ),
    (
        "Westminster has lost most, half of what it had, and Hackney (41%) and Camden (40%) come next.",
        "Westminster=E09000033; Hackney=E09000012; Camden=E09000007",
        "Westminster among boroughs",
    ),
    (
        "Westminster is not listening, people in Hackney say.",
        "Hackney=E09000012",
        "one borough beside it tells nothing",
    ),
    (
        "Westminster politicians know Hackney and Camden well.",
        "Hackney=E09000012; Camden=E09000007",
        "Parliament, whatever boroughs stand beside it",
    ),
    ("At Leeds University, Leeds was discussed.", "Leeds=E08000035", "the second mention stands alone"),
]


@pytest.mark.parametrize(("text", "expected", "why"), [*BEARERS, *BESIDE_BEARERS], ids=lambda value: str(value)[:40])
def test_a_bearer_of_the_name_is_no_council(text: str, expected: str, why: str) -> None:
    reading = analysed(text)
    found = "; ".join(f"{reading.text[m.start : m.end]}={m.code}" for m in find(reading))
    assert found == expected, why
