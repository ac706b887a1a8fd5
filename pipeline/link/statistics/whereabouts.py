"""Wordings that tell whereabouts a figure holds: the country or a region, a council just spoken of, another place.

Each is asked of a stretch of the document's text.
"""

from __future__ import annotations

import re

_REGION = (
    r"(?:north|south)[\s-](?:east|west)|(?:east|west)\s+midlands|midlands|yorkshire\s+and\s+the\s+humber|humberside|"
    r"east\s+of\s+england|east\s+anglia|home\s+counties|merseyside|teesside|tyneside|tees\s+valley|"
    r"greater\s+(?:manchester|london)|tyne\s+and\s+wear|(?:west|south)\s+yorkshire|across\s+london"
)
_BEARER = r"(?!\s+(?:authority|council|borough|city|county|town|district|trust)\b)"  # "the West Midlands authority"
NATIONAL = re.compile(
    r"\b(?:national(?:ly)?|england(?:[’']s)?|english (?:local )?(?:authorit|council|borough|region)\w*|"
    r"english (?:\w+ )?(?:ratio|rate|average|figure|mean|total)|"
    r"(?:across|around|in|of) the (?:whole )?country\b(?<!parts of the country)|country as a whole|nationwide|"
    r"statistical neighbours?|"
    r"(?:similar|other|comparable) (?:areas|authorities|councils|places)|comparators?|regional(?:ly)?|"
    r"(?:local )?authorities|councils|(?<!academy )trusts|"
    rf"boroughs|uk|(?:{_REGION}){_BEARER}|great britain|across the sector)\b",
    re.I,
)
# Who decides for the country; what they give one council is that council's: "ministers gave the council £2m".
STATE = re.compile(r"\b(?:government|ministers|whitehall|nhs|department for education|dfe|parliament)\b", re.I)
THE_COUNCIL = re.compile(
    r"\bthe (?:city |county |borough |local |town |unitary )?(?:council|authority|borough)\b(?! of)(?![’'])", re.I
)
# "The second highest rate in England, at 184": a council's place among all is no figure of the country's.
RANKED = re.compile(
    r"\b(?:highest|lowest|best|worst|largest|smallest|biggest|fastest|slowest|fewest|steepest|"
    r"(?:the|a|an|in|its)\s+(?:only|most|first|second|third|fourth|fifth))\b[^,.;:()]{0,50}?\b(?:in|across|of)\s+"
    rf"(?:(?:all|the)\s+(?:whole\s+)?(?:of\s+)?)?(?:england|country|north|south|region|{_REGION})\b"
    r"|\bnational(?:ly)?\s+(?:lead|award|recognition|attention)\w*",
    re.I,
)
_NOUN = r"(?:council|authority|borough|county|city|town|department|children[’']s services|trust|service)s?"
OWN = re.compile(
    r"\b(?:(?:the|this|our|its|their) (?:city |county |borough |local |town |unitary |metropolitan )?"
    rf"{_NOUN}\b(?! of)|its|the area)\b",
    re.I,
)
WE = re.compile(r"\b(?:we|our)\b", re.I)
# What only an inspectorate does: "we have inspected 43", "we made 12 monitoring visits".
WE_INSPECT = re.compile(
    r"\bwe\s+(?:(?:have|had|also|now|then|only|already|since)\s+)*(?:inspect(?:ed)?|reviewed|suspended|cancelled|registered|"
    r"judged|rated|restricted|prosecuted|issued\s+\w+\s+(?:\w+\s+)?notices|looked\s+into|carried\s+out|published\s+\w+\s+reports|made\s+(?:[\w-]+\s+){1,3}visits)\b",
    re.I,
)
PLACED = re.compile(r"\b(?:in|for|at|of|by|from|to|across|outside)\s+(?:the\s+)?(?:\w+\s+)?$", re.I)
INSTANCE = re.compile(r"\b(?:such as|including|like|for example|places as)\s+[A-Z]")
_SET_BESIDE = (
    r"(?:national|england|english|average|regional|mean|median|rest\s+of|comparable|typical|similar|statistical|"
    r"neighbouring)"
)
CLAUSE = re.compile(
    r"[();]|,\s+(?:compared|against|while|whereas|and|but|lower|higher|above|below|better|worse)\b|"
    r",?\s+(?:while|whereas|followed by|ahead of|compared (?:with|to))\b|"
    r"\sagainst\s+(?:(?:just|only|about|around|nearly|almost|over)\s+)?(?=£?\d|$)|"
    r"\s[–—-]\s+(?:(?:well|far|just|still|almost|nearly|slightly)\s+)?"
    r"(?:more|less|fewer|above|below|over|under|twice|double|triple|half|higher|lower|against|compared)\b|"
    r"\s(?:above|below|over|under|than|twice|double|triple|half|against|exceed\w*|beat\w*|match\w*)\s+"
    rf"(?:(?:the|an?|its|that)\s+)?(?:\w+\s+){{0,2}}?{_SET_BESIDE}\b",
    re.I,
)
ELSEWHERE = re.compile(
    r",?\s*\b(?:while|whereas|followed by|ahead of|compared (?:with|to)|but)\b|,\s+against\b|,\s+as\s|;", re.I
)
NAMES_END = re.compile(r"[\s\w’']{0,24}\(", re.I)  # from a council's name to the bracket behind it
# "Who joined from Dudley", "a former head of service at Dudley", "on loan from Dudley": where somebody or something
# came from, which says nothing of whose the figures are.
CAME_FROM = re.compile(
    r"(?:\b(?:joined|joins|joining|came|comes|moved|arrived|arrives|recruited|seconded|poached|transferred|switched|hired|"
    r"appointed|borrowed|loan|loaned|secondment)\b[^,.;:]{0,30}\b(?:from|to)"
    r"|\b(?:former(?:ly)?|previously|ex-|once|until\s+recently|used\s+to)\b[^.;:“”\"]{0,50}\b(?:of|at|in|for|with|ran|led|run|lead)"
    r"|\bwho\s+(?:had\s+)?(?:ran|run|led|headed|managed|worked\s+(?:at|for|in)|was\s+at|spent\s+[^,.;:]{0,20}(?:at|in))"
    r"|\b(?:adviser|advisers|help|support|guidance|experts?|team)\s+(?:\w+\s+)?from"
    r"|\b(?:partner(?:ship|ed|s)?|jointly|run|shared?|work(?:s|ed|ing)?|merged?|paired|twinned)\s+with)"
    r"\s+(?:the\s+|neighbouring\s+|nearby\s+)*(?:London\s+Borough\s+of\s+)?$",
    re.I,
)
# Who speaks for the country, a cause or a trade, not for a council; Ofsted and a union's branch may well speak of one.
OTHER_SPEAKER = re.compile(
    r"\b(?:charit(?:y|ies)|local government association|lga|adcs|association of directors|"
    r"department for education|dfe|government|minister|education secretary|children[’']s commissioner|"
    r"professor|prof|university|foundation|institute|think[\s-]tank|national|alliance|federation|mps?)\b",
    re.I,
)
COUNCIL_SPEAKER = re.compile(
    r"\b(?:councils?|councillors?|cllr|coun|authority|borough|county\s+hall|cabinet\s+member|town\s+hall)\b", re.I
)
PRONOUN_SAID = re.compile(
    r"\b(?:he|she|they)\s+(?:\w+\s+)?(?:said|says|added|told|went\s+on|explained|warned|wrote|argued|continued)\b"
    r"|\b(?:said|says|added)\s+(?:he|she)\b",
    re.I,
)
