"""Wordings that tell whereabouts a figure holds: the country or a region, a council just spoken of, another place.

Each is asked of a stretch of the document's text.
"""

from __future__ import annotations

import re

from pipeline.grammar import grammar

# No bearer of a region's name: "the West Midlands authority".
_REGION = r"(?:{english region}|(?:across|in) (?:london|yorkshire))(?! (?:{council}|{place}|district|trust)\b)"
NATIONAL = grammar(
    r"\b(?:national(?:ly)?|england(?:['’]s)?|english (?:local )?(?:authorit|council|borough|region)\w*"
    r"|english (?:\w+ )?(?:ratio|rate|average|figure|mean|total)"
    r"|(?:across|in|for|within) the (?:whole )?region|where the (?:average|mean|median)"
    r"|(?:(?:inner|outer) london|london(?:['’]s)? (?:ratio|rate|average|figure|mean|median))"
    r"|(?:across|around|in|of) the (?:whole )?country\b(?<!parts\sof\sthe\scountry)|country as a whole|nationwide"
    r"|statistical neighbours?|(?:similar|other|comparable) (?:areas|authorities|councils|places)|comparators?"
    r"|regional(?:ly)?|(?:local )?authorities|councils|(?<!academy\s)trusts|boroughs|uk|{region}|great britain"
    r"|across the sector)\b",
    region=_REGION,
)
# Who decides for the country; what they give one council is that council's: "ministers gave the council £2m".
STATE = grammar(
    r"\b(?:government|ministers|whitehall|nhs|department for education|dfe|parliament)\b(?![-‑](?:appointed|backed))"
)
THE_COUNCIL = grammar(r"\bthe (?:{kind of council} )?{council}\b(?! of)(?![’'])")
# "The second highest rate in England, at 184": a council's place among all is no figure of the country's.
RANKED = grammar(
    r"\b(?:highest|lowest|best|worst|largest|smallest|biggest|fastest|slowest|fewest|steepest"
    r"|(?:the|a|an|in|its) (?:only|most|first|second|third|fourth|fifth))\b[^,.;:()]{0,50}?\b(?:in|across|of) "
    r"(?:(?:all|the) (?:whole )?(?:of )?)?(?:england|country|north|south|region|{english region}|across london)\b"
    r"|\bnational(?:ly)? (?:lead|award|recognition|attention)\w*"
)
OWN = grammar(
    r"\b(?:(?:the|this|our|its|their) (?:{kind of council} )?"
    r"(?:{council}|{place}|{department}|{children's services}|service)s?\b(?! of)|its|the area"
    r"|the local (?:rates?|figures?|averages?|numbers?|proportions?|population))\b"
)
# What a council's own papers open on, and an inspectors' letter to one.
LOCAL_PAPER = re.compile(
    r"\b(?:agenda item|corporate parenting|lead member|cabinet(?! (?:office|minister|secretar|reshuffle))"
    r"|(?:overview and )?scrutiny (?:committee|panel|board|and|commission)"
    r"|dear (?:mrs?|ms|miss|dr|sir|madam|director|colleagues?)|(?:focused|monitoring) visit (?:to|of))\b",
    re.IGNORECASE,
)
WE = grammar(r"\b(?:we|our)\b")
# What only an inspectorate does: "we have inspected 43", "we made 12 monitoring visits".
WE_INSPECT = grammar(
    r"\bwe (?:(?:have|had|also|now|then|only|already|since) )*(?:inspect(?:ed)?|reviewed|suspended|cancelled|registered"
    r"|judged|rated|restricted|prosecuted|issued \w+ (?:\w+ )?notices|looked into|carried out|published \w+ reports"
    r"|made (?:[\w-]+ ){1,3}visits)\b"
)
PLACED = grammar(r"\b(?:in|for|at|of|by|from|to|across|outside) (?:the )?(?:\w+ )?$")
# A place by name: a region as the country speaks of it, or a name in capitals.
_SOMEWHERE = (
    r"(?:the )?(?:{english region}|north|south|east|west|capital"
    r"|{name}(?: (?:{name}|and {name}|of {name}|upon {name}))*)"
)
# A row of places with a number each: "London had 61% and the west 49%".
PLACE_HAS = grammar(
    r"[\s,;]*(?:(?:and|while|but|with) )?(?:in )?{somewhere},?"
    r"(?: (?:had|has|was|was at|is|is at|at|with|recorded|followed with|stood at|it was|it is))?\s*"
    r"(?:(?:just|only|about|around|nearly|almost|over) )?",
    somewhere=_SOMEWHERE,
)
ROW_END = grammar(r"[\s,;.”’\"')]*(?:(?:and|while|but|with)\b\W*)?(?:(?:in )?{somewhere}[^.;]*)?", somewhere=_SOMEWHERE)
# From a number of providers, over where they are, to the next: "twelve in Kent and three in Medway".
PLACE_AND = grammar(
    r"(?: (?:in|across|from|of|for) {somewhere}(?: of {somewhere})?)?,? and"
    r"(?: one of)?(?: (?:only|just|another|a further))*\s*",
    somewhere=_SOMEWHERE,
)
INSTANCE = re.compile(r"\b(?:such as|including|like|for example|places as)\s+[A-Z]")
_SET_BESIDE = (
    r"(?:national|england|english|average|regional|mean|median|rest of|comparable|typical|similar|statistical"
    r"|neighbouring)"
)
_MEASURED = r"(?:above|below|over|under|twice|double|triple|half)"  # "well above", "twice that of"
CLAUSE = grammar(
    r"[();]|, with the\b|, (?:\w+ly )*(?:compared|against|{whereas}|and|lower|higher|above|below|better|worse)\b"
    r"|,? (?:while|whereas|followed by|ahead of|compared (?:with|to))\b"
    r"|\sagainst (?:(?:just|only|about|around|nearly|almost|over) )?(?=£?\d|$)"
    r"|\s[–—-] (?:(?:well|far|just|still|almost|nearly|slightly) )?"
    r"(?:{measured}|more|less|fewer|higher|lower|against|compared)\b"
    r"|\s(?:{measured}|than|against|exceed\w*|beat\w*|match\w*) (?:(?:the|an?|its|that) )?(?:\w+ ){0,2}?{beside}\b",
    measured=_MEASURED,
    beside=_SET_BESIDE,
)
# Behind a figure, a place that opens the next one's clause: "12%, in Kent it is 9%".
OPENS_NEXT = re.compile(r"[^,.;]{0,40},\s+(?:and\s+|but\s+|while\s+)?(?:in|across|for|at)\s+(?:the\s+)?", re.IGNORECASE)
# Also the other end of a range, "to 52% in Kent", and somebody in the next clause: "..., and one boy in Kent had".
ELSEWHERE = grammar(
    r",?\s*\b(?:\d+ of them|of (?:whom|which)|while|whereas|followed by|ahead of|compared (?:with|to)|but)\b"
    r"|, against\b|, as\s|;"
    r"|\bto (?:(?:over|nearly|almost|about|around|just) )?£?\d[\d,.]*\s?(?:%|per cent)? (?:in|at|for)\b"
    r"|, and (?:one|another|an?) (?:\w+ ){1,3}(?:in|from|at)\b"
)
BETWEEN_THEM = grammar(  # what several councils share is no one's: "the two boroughs spent £31m between them"
    r"\b(?:councils|boroughs|authorities|counties|cities|departments)\b[^.;]{0,80}\bbetween them\b"
)
SET_IN = grammar(r"\s+(?:in|at|for) (?:the )?")  # "52% in Kent"
NAMES_END = grammar(r"[\s\w’']{0,24}\(")  # from a council's name to the bracket behind it
# "Who joined from Dudley", "a former head of service at Dudley", "on loan from Dudley": where somebody or something
# came from, which says nothing of whose the figures are.
CAME_FROM = grammar(
    r"(?:\b(?:joined|joins|joining|came|comes|moved|arrived|arrives|recruited|seconded|poached|transferred|switched|hired"
    r"|appointed|borrowed|loan|loaned|secondment)\b[^,.;:]{0,30}\b(?:from|to)"
    r"|\b(?:former(?:ly)?|previously|ex-|once|until recently|used to)\b[^.;:“”\"]{0,50}"
    r"\b(?:of|at|in|for|with|ran|led|run|lead)"
    r"|\bwho (?:had )?(?:ran|run|led|headed|managed|worked (?:at|for|in)|was at|spent [^,.;:]{0,20}(?:at|in))"
    r"|\b(?:adviser|advisers|help|support|guidance|experts?|team) (?:\w+ )?from"
    r"|\b(?:partner(?:ship|ed|s)?|jointly|run|shared?|work(?:s|ed|ing)?|merged?|paired|twinned) with)"
    r" (?:(?:the|{nearby}) )*(?:London Borough of )?$"
)
# Who speaks for the country, a cause or a trade, not for a council; Ofsted and a union's branch may well speak of one.
OTHER_SPEAKER = grammar(
    r"\b(?:charit(?:y|ies)|local government association|lga|adcs|association of directors"
    r"|department for education|dfe|government|minister|education secretary|children[’']s commissioner"
    r"|professor|prof|university|foundation|institute|think[\s-]tank|national|alliance|federation|mps?)\b"
)
COUNCIL_SPEAKER = grammar(r"\b(?:councils|councillors?|cllr|coun|{council}|county hall|cabinet member|town hall)\b")
PRONOUN_SAID = grammar(
    r"\b(?:he|she|they) (?:\w+ )?(?:said|says|added|told|went on|explained|warned|wrote|argued|continued)\b"
    r"|\b(?:said|says|added) (?:he|she)\b"
)
