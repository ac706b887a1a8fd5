"""Every way of naming a council: official, everyday, in lists, shared, abbreviated, by its trust; with their spans.

Each row is (text, expected, why); expected reads "words=code; words=code" in text order, and is empty where none is
named.
"""

from __future__ import annotations

import pytest

from pipeline.extractors.councils import find
from tests.helpers import analysed

NAMED = [
    ("Norfolk County Council will answer in May.", "Norfolk County Council=E10000020", "official name"),
    ("Inspectors went to Norfolk in May.", "Norfolk=E10000020", "everyday name"),
    ("The London Borough of Barnet replied.", "London Borough of Barnet=E09000003", "title before the name"),
    ("LB Barnet replied.", "LB Barnet=E09000003", "a title in short"),
    ("Kent county council objected.", "Kent county council=E10000016", "a title in small letters"),
    ("Leeds city council objected.", "Leeds city council=E08000035", "a title in small letters"),
    ("Essex CC objected to the report.", "Essex CC=E10000012", "county council in short"),
    ("Calderdale MBC objected.", "Calderdale MBC=E08000033", "metropolitan borough council in short"),
    ("Bolton Metropolitan Borough Council met.", "Bolton Metropolitan Borough Council=E08000001", "a long title"),
    ("The City of York Council met.", "City of York Council=E06000014", "titles on both sides"),
    ("The City of Westminster met.", "City of Westminster=E09000033", "title before"),
    ("City of London Corporation staff", "City of London Corporation=E09000001", "the one corporation"),
    (
        "The Council of the Isles of Scilly met.",
        "Council of the Isles of Scilly=E06000053",
        "title before, with an article",
    ),
    ("LEEDS CITY COUNCIL TOLD TO ACT", "LEEDS CITY COUNCIL=E08000035", "capitals throughout"),
    ("The Royal Borough of Greenwich met.", "Royal Borough of Greenwich=E09000011", "royal borough"),
    (
        "The Royal Borough of Kensington & Chelsea met.",
        "Royal Borough of Kensington & Chelsea=E09000020",
        "an ampersand for and",
    ),
    ("Royal Borough Greenwich replied.", "Royal Borough Greenwich=E09000011", "royal borough without of"),
    ("London Borough Sutton replied.", "London Borough Sutton=E09000029", "london borough without of"),
    ("HAMMERSMITH AND FULHAM TOLD TO ACT", "HAMMERSMITH AND FULHAM=E09000013", "capitals, and among them"),
    ("KINGSTON UPON HULL TOLD TO ACT", "KINGSTON UPON HULL=E06000010", "capitals, upon among them"),
    ("The councils of Leeds and York met.", "councils of Leeds=E08000035; York=E06000014", "a title for several"),
    ("The local authority of Halton met.", "local authority of Halton=E06000006", "a title in other words"),
    ("Police authorities of Kent met.", "Kent=E10000016", "no title"),
    (
        "Northamptonshire Children's Trust met.",
        "Northamptonshire Children's Trust=E06000061; Northamptonshire Children's Trust=E06000062",
        "a trust's two councils, and not the county in its name",
    ),
    (
        "Northamptonshire Children's Trust met West Northamptonshire Council.",
        "Northamptonshire Children's Trust=E06000062; West Northamptonshire Council=E06000062",
        "of a trust's councils only the one that is named",
    ),
    ("Services in Telford & Wrekin changed.", "Telford & Wrekin=E06000020", "an ampersand in an everyday name"),
    ("Hammersmith and Fulham council met.", "Hammersmith and Fulham council=E09000013", "two places, one council"),
    ("Windsor and Maidenhead has a new director.", "Windsor and Maidenhead=E06000040", "two places, one council"),
    ("Barking and Dagenham has a new director.", "Barking and Dagenham=E09000002", "two places, one council"),
    ("Blackburn with Darwen has a new director.", "Blackburn with Darwen=E06000008", "a small word inside"),
    ("Bath and North East Somerset was inspected.", "Bath and North East Somerset=E06000022", "Somerset is inside it"),
    (
        "Bournemouth, Christchurch and Poole was inspected in 2021.",
        "Bournemouth, Christchurch and Poole=E06000058",
        "three places, one council",
    ),
    ("Stoke-on-Trent was inspected.", "Stoke-on-Trent=E06000021", "hyphens"),
    ("Stoke on Trent was inspected.", "Stoke on Trent=E06000021", "hyphens left out"),
    ("Newcastle upon Tyne was inspected.", "Newcastle upon Tyne=E08000021", "a city on its river"),
    ("Newcastle City Council was inspected.", "Newcastle City Council=E08000021", "its name without the river"),
    ("St. Helens was inspected.", "St. Helens=E08000013", "a stop after St"),
    ("St Helens Council was inspected.", "St Helens Council=E08000013", "no stop after St"),
    ("Hull drew back from the plan.", "Hull=E06000010", "everyday name of Kingston upon Hull"),
    ("Kingston upon Hull drew back.", "Kingston upon Hull=E06000010", "the long name"),
    ("Kingston upon Thames drew back.", "Kingston upon Thames=E09000021", "the other Kingston"),
    ("County Durham drew back.", "County Durham=E06000047", "a county named title first"),
    ("Rutland County Council met.", "Rutland County Council=E06000017", "a unitary that calls itself a county"),
    ("Cheshire West and Chester met.", "Cheshire West and Chester=E06000050", "not the whole of Cheshire"),
    ("Leeds's social workers met.", "Leeds=E08000035", "possessive, which is not in the span"),
    ("Rochdale’s director resigned.", "Rochdale=E08000005", "possessive with a curly mark"),
    ("The city council in Hull was told.", "Hull=E06000010", "the council of a place"),
    ("A former director in Hampshire was told.", "Hampshire=E10000014", "the council of a place"),
    ("failures in places such as Rotherham", "Rotherham=E08000018", "a place spoken of for its council"),
    ("In Leeds, nobody was told.", "Leeds=E08000035", "behind a preposition that opens the sentence"),
    ("Labour-run Rotherham was told.", "Rotherham=E08000018", "behind a word for its party"),
    ("Ofsted’s Leeds report is out.", "Leeds=E08000035", "between a possessive and a small letter"),
    ("Kent Children’s Services were told.", "Kent=E10000016", "capitals that say a council is meant"),
    (
        "Rotherham Safeguarding Children Board met.",
        "Rotherham=E08000018",
        "the board is the council's neighbour in law",
    ),
    ("Nottingham was told.", "Nottingham=E06000018", "the city"),
    ("Nottinghamshire was told.", "Nottinghamshire=E10000024", "the county of the same root"),
    ("Bedford was told.", "Bedford=E06000055", "the borough"),
    ("Central Bedfordshire was told.", "Central Bedfordshire=E06000056", "its neighbour"),
    ("North Lincolnshire was told.", "North Lincolnshire=E06000013", "not the county"),
    ("North East Lincolnshire was told.", "North East Lincolnshire=E06000012", "the longest name wins"),
    ("South Gloucestershire was told.", "South Gloucestershire=E06000025", "not Gloucestershire"),
    ("West Northamptonshire was told.", "West Northamptonshire=E06000062", "the successor by its own name"),
    ("Northamptonshire was told.", "Northamptonshire=E10000021", "a predecessor keeps its code"),
    ("West Berkshire was told.", "West Berkshire=E06000037", "one of the six of Berkshire"),
    ("Leeds, Kent and Bury met.", "Leeds=E08000035; Kent=E10000016; Bury=E08000002", "a list; Kent is no address here"),
    ("Stockport, Merton and Torbay", "Stockport=E08000007; Merton=E09000024; Torbay=E06000027", "a list with no verb"),
    (
        "Coventry Knowsley and Slough failed.",
        "Coventry=E08000026; Knowsley=E08000011; Slough=E06000039",
        "a lost comma",
    ),
    (
        "praise for the London boroughs of Barking and Dagenham, along with Hackney",
        "London boroughs of Barking and Dagenham=E09000002; Hackney=E09000012",
        "a shared title",
    ),
    ("Leeds and Wakefield councils met.", "Leeds=E08000035; Wakefield councils=E08000036", "a shared title behind"),
    (
        "Kingston and Richmond councils met.",
        "Kingston=E09000021; Richmond councils=E09000027",
        "short names in a list of councils",
    ),
    ("Kingston council met.", "Kingston council=E09000021", "a short name with a title"),
    ("East and West Sussex met.", "East and West Sussex=E10000011; West Sussex=E10000032", "a shared root"),
    (
        "North and West Northamptonshire met.",
        "North and West Northamptonshire=E06000061; West Northamptonshire=E06000062",
        "a shared root",
    ),
    (
        "Nottingham City and County met.",
        "Nottingham City and County=E06000018; Nottingham City and County=E10000024",
        "city and county in one breath",
    ),
    ("BCP Council was told.", "BCP Council=E06000058", "initials with a title"),
    (
        "The London Borough of Barking and Dagenham (LBBD) met. LBBD agreed.",
        "London Borough of Barking and Dagenham=E09000002; LBBD=E09000002; LBBD=E09000002",
        "initials that the text introduces",
    ),
    (
        "Cheshire West and Chester Council (CWaC) met. Later CWaC agreed.",
        "Cheshire West and Chester Council=E06000050; CWaC=E06000050; CWaC=E06000050",
        "initials with a small letter",
    ),
    ("Slough Children First agreed.", "Slough Children First=E06000039", "a trust stands for its council"),
    ("Together for Children agreed.", "Together for Children=E08000024", "a trust that does not name its council"),
    (
        "Achieving for Children agreed.",
        "Achieving for Children=E06000040; Achieving for Children=E09000021; Achieving for Children=E09000027",
        "one trust of three councils",
    ),
    ("Birmingham Children’s Trust agreed.", "Birmingham Children’s Trust=E08000025", "a trust, the longer name"),
    ("Westminster council was told.", "Westminster council=E09000033", "Westminster with a title"),
    ("Reading Borough Council was told.", "Reading Borough Council=E06000038", "Reading with a title"),
    ("Ofsted told Reading to act.", "Reading=E06000038", "Reading inside a sentence"),
    ("Reading’s services improved.", "Reading=E06000038", "Reading opens the sentence, possessive"),
    ("Reading was rated good by Ofsted.", "Reading=E06000038", "Reading opens the sentence as its subject"),
    ("Northumberland was told.", "Northumberland=E06000057", "in its present form, after the code changed"),
    ("Barnsley was told.", "Barnsley=E08000038", "in its present form, after the code changed"),
]


def spans(text: str, published: str | None = None) -> str:
    """What was found, in the notation of the tables."""
    reading = analysed(text, published)
    return "; ".join(f"{reading.text[m.start : m.end]}={m.code}" for m in find(reading))


@pytest.mark.parametrize(("text", "expected", "why"), NAMED, ids=[row[0][:40] for row in NAMED])
def test_a_council_is_found_where_it_is_named(text: str, expected: str, why: str) -> None:
    assert spans(text) == expected, why


BY_DATE = [
    ("Somerset was told.", "2016-05-01", "Somerset=E10000027", "the county council of its day"),
    ("Somerset was told.", "2023-03-31", "Somerset=E10000027", "the predecessor's last day"),
    ("Somerset was told.", "2023-04-01", "Somerset=E06000066", "the successor's first day"),
    ("Somerset was told.", None, "Somerset=E06000066", "no date and no hint: the present council"),
    ("Somerset County Council was told.", None, "Somerset County Council=E10000027", "no date: the wording decides"),
    ("Somerset Council was told.", None, "Somerset Council=E06000066", "no date: the wording decides"),
    ("Somerset was told in June 2015.", None, "Somerset=E10000027", "no date: the year that the text speaks of"),
    ("Dorset was told.", "2018-01-10", "Dorset=E10000009", "before the reorganisation of 2019"),
    ("Dorset Council was told.", "2021-11-10", "Dorset Council=E06000059", "after it"),
    ("Buckinghamshire was told.", "2014-08-15", "Buckinghamshire=E10000002", "before the reorganisation of 2020"),
    ("Buckinghamshire was told.", "2021-12-20", "Buckinghamshire=E06000060", "after it"),
    ("North Yorkshire was told.", "2018-08-07", "North Yorkshire=E10000023", "before the reorganisation of 2023"),
    ("North Yorkshire was told.", "2023-09-01", "North Yorkshire=E06000065", "after it"),
    ("Cumbria was told.", "2022-12-01", "Cumbria=E10000006", "a predecessor with a name of its own"),
    (
        "BCP Council runs services in Bournemouth.",
        "2022-02-01",
        "BCP Council=E06000058",
        "a town whose council has become part of another",
    ),
    (
        "It was made by merging the councils of Bournemouth, Poole and others into BCP Council.",
        "2022-02-01",
        "councils of Bournemouth=E06000028; Poole=E06000029; BCP Council=E06000058",
        "predecessors in a list that bears a title",
    ),
    ("Bournemouth was told.", "2014-08-01", "Bournemouth=E06000028", "the same town in its council's day"),
]


@pytest.mark.parametrize(("text", "published", "expected", "why"), BY_DATE)
def test_predecessor_and_successor_are_told_apart(text: str, published: str | None, expected: str, why: str) -> None:
    assert spans(text, published) == expected, why
