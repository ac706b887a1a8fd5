"""The role phrase beside a name: in apposition after it, in front of it, on a label's line, in brackets.

"Jane Doe, Leeds’ director of children’s services, said"; "NSPCC chair Jane Doe"; "Lead inspector:", "Jane Doe" on two
lines; "Jane Doe (chair)"; "Jane Doe, of the NSPCC,".
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.data import words as wordlist
from pipeline.extractors.people.names import Name
from pipeline.extractors.people.organisations import organisations
from pipeline.extractors.people.phrases import LONGEST, phrase_end, phrase_start, role_ends
from pipeline.extractors.people.relatives import relative_role
from pipeline.extractors.people.roles import Role, near_the_front, parse, role_noun
from pipeline.extractors.people.words import words
from pipeline.normalise.people import honorifics, is_given_name

_ASIDE = re.compile(r"\s\([^()\n]{1,40}\)|,\s(?:aged\s)?\d{1,3}(?=,)|,\s(?:[RDI]-[A-Z][\w.]*|[A-Z]{2,4})(?=,)")
_APPOSITION = re.compile(r",\s|\s[–—-]{1,3}\s|—|\s\(")
# "…, declined to say", "…, walked in the rain"; but "appointed by the minister as chair"
_CLAUSE = re.compile(
    r"(?:who|which|whose|whom|where|when|and|but)\b|"
    r"(?!(?:appoint|nam|elect|retir)ed)[a-z]+ed\s(?:to|that|the|an?|his|her|their|its|by|in|on|at|him|them|it)\b"
)
_TAKING_OVER = re.compile(r"\bas\s(?:the\s|its\s|their\s)?([^,.;:]{3,80}),\s$")
_IS_A = re.compile(
    r"\s(?:is|was|has been|became|remains|becomes|will be|will become|is to become|is to be)\s"
    r"(?:also\s|now\s|currently\s)?(?=(?:the|a|an)\s|[\w ]{0,30}\b(?:of|at)\s)"
)
# "Jane Doe has been appointed as chair", "had been put in place as the commissioner for Kent"
_PLACED = re.compile(
    r"\s(?:is|was|has been|had been|will be|is to be|would be)\s(?:now |also |today |then |formally )?"
    r"(?:(?:re)?appointed|named|confirmed|installed|elected|selected|nominated|unveiled|announced|hired|recruited|chosen"
    r"|(?:put|set) in place|(?:brought|drafted|sent|called) in)\s"
    r"(?:to the (?:role|post|position|job) of|as)\s"
)
# "with Jane Doe as improvement adviser", "appointed Jane Doe as chair"
_INSTALLED = re.compile(
    r"\b(?:with|(?:re)?appoint\w*(?: of)?|nam(?:ed|ing)|elect(?:ed|ing)|hired|recruited|brought in)\s$"
)
_AS = re.compile(r"\sas\s")
_NAMED = re.compile(
    rf"\s(?P<title>(?:{'|'.join(sorted(honorifics()))})\.?\s)?(?P<given>[A-Z][\w’'-]+)(?:\s[A-Z][\w’'-]+){{1,2}}"
)
_THE_BODY = re.compile(r",\s(?:the\s)?")
_OWNED = re.compile(r"['’]s?\s")
_OWNS_NAME = re.compile(r"['’]s?\s$")
_KIND_OF_BODY = re.compile(
    r"(?:charity|union|campaign(?:ing)? group|think[- ]tank|company|firm|law firm|consultancy|agency|group|trust)\s"
    r"([A-Z][\w’'&-]*(?:\s(?:(?:of|for|the|and|in)\s)?[A-Z][\w’'&-]*){0,5})"
)
_OF_BODY = re.compile(r"(?:,\s|\s)(?:of|from|at|with|for)\s(?:the\s)?")
_PORTFOLIO_AT = re.compile(r"(?:[A-Z][\w’'-]*|and|&|,|\s)+\s(?:at|of|on)\s(?:the\s)?(?=[A-Z])")
# "of Kent Police’s roads unit,": the phrase goes on, the body is named
_UNIT = re.compile(r"['’]s?\s[a-z][\w’' -]{2,60}(?=,)")
_LABEL = re.compile(r"\s[–—-]\s(?:the\s)?$")
# "Ofsted’s National Director, Regulation and Social Care, Jane Doe"
_CAPITAL = r"\s[A-Z][\w’'-]*"
_PORTFOLIO_AFTER_COMMA = re.compile(rf",{_CAPITAL}(?:(?:,|\s(?:and|&))?{_CAPITAL})*\s(?:and|&)(?:{_CAPITAL})+")
# "her mother’s partner Jane Doe": no partner of a firm
_KIN = re.compile(r"\b(?:(?:mother|father|mum|dad|sister|brother|daughter|son)['’]s|her|his)\s(?:\w+\s)?partner$", re.I)
_CLAUSES = wordlist("phrase_words.txt", "no part of a role")
_ARTICLE = re.compile(r"(?:[Aa]n?|[Aa]nother|[Ee]very|[Aa]ny|[Nn]o|[Ee]ach)\s")
_ARTICLE_BEFORE = re.compile(rf"\b{_ARTICLE.pattern}$")
# "executive director for people Jane Doe", "head of early help and partnerships Jane Doe"
_PORTFOLIO = re.compile(r"\s(?:of|for)\s(?:(?:the\s)?[a-z][a-z’'-]*(?:,?\s|,?\sand\s))*")


def role_after(text: str, name: Name, end: int, begin: int | None = None) -> Role | None:
    """The role in apposition after the name, within its sentence, which ends at `end`; `begin` is where the name begins
    with the role before it."""
    first = name.outer_start if begin is None else begin
    start = name.outer_end
    while aside := _ASIDE.match(text, start, end):
        if role_noun().search(text, aside.start(), aside.end()):
            break
        start = aside.end()
    if apposition := _APPOSITION.match(text, start, end):
        at = apposition.end()
        if text.startswith("who ", at):
            role = relative_role(text, at, end)
            return _with_body_after(text, role, end) if role else None
        if _CLAUSE.match(text, at, end) or role_ends().match(text, at - 1, end):
            return None
        stop = phrase_end(text, at, min(end, at + LONGEST))
        if role := parse(text, at, stop):
            fits = near_the_front(text, role) and not _is_anothers(text, role)
            return _with_body_after(text, role, end) if fits else None
    if placed := _PLACED.match(text, start, end):
        return parse(text, placed.end(), phrase_end(text, placed.end(), end))
    if (is_a := _IS_A.match(text, start, end)) and (role := parse(text, is_a.end(), phrase_end(text, is_a.end(), end))):
        return role if near_the_front(text, role, 5) else None
    if _INSTALLED.search(text, max(0, first - 30), first) and (as_role := _AS.match(text, start)):
        return parse(text, as_role.end(), phrase_end(text, as_role.end(), end))
    return _of_body(text, start, end)


def _is_anothers(text: str, role: Role) -> bool:
    """ "Speaking to the Ward Mercury, council leader Jane Doe": the office is of whoever is named behind it."""
    nouns = list(role_noun().finditer(text, role.start, role.end))
    named = _NAMED.fullmatch(text, nouns[-1].end(), role.end) if nouns else None
    return named is not None and (is_given_name(named["given"]) or named["title"] is not None)


def _with_body_after(text: str, role: Role, end: int) -> Role:
    """ "Jane Doe, regional director, Ofsted": the body may follow the role after a comma."""
    comma = _THE_BODY.match(text, role.end, end)
    if role.organisation or not comma:
        return role
    body = next(organisations(words(text, comma.end(), min(end, comma.end() + 120)), text), None)
    if body and body.start == comma.end() and re.match(r"[;,.)\n]|$", text[body.end : body.end + 1]):
        return replace(role, organisation=text[body.start : body.end])
    return role


def _of_body(text: str, start: int, end: int) -> Role | None:
    """ "Jane Doe, of the NSPCC, said": an organisation and no role."""
    preposition = _OF_BODY.match(text, start, end)
    if not preposition:
        return None
    begin = preposition.end()
    if kind := _KIND_OF_BODY.match(text, begin, end):  # "from the charity Safe Start"
        return Role(begin, kind.end(), None, kind.group(1))
    if preposition.group().strip(" ,") == "for" and (portfolio := _PORTFOLIO_AT.match(text, begin, end)):
        begin = portfolio.end()  # "Jane Doe, for Children and Schools at Kent County Council"
    body = next(organisations(words(text, begin, min(end, begin + 120)), text), None)
    if body and body.start == begin:
        unit = _UNIT.match(text, body.end, end)
        return Role(begin, unit.end() if unit else body.end, None, text[body.start : body.end])
    return None


def body_before(text: str, name: Name, start: int) -> Role | None:
    """ "Coram’s Jane Doe said": an organisation and no role, within text[start:name]."""
    owned = _OWNS_NAME.search(text, max(start, name.outer_start - 5), name.outer_start)
    if owned is None:
        return None
    found = words(text, max(start, owned.start() - 90), owned.start())
    body = next((body for body in organisations(found, text) if body.end == owned.start()), None)
    return Role(body.start, body.end, None, text[body.start : body.end]) if body else None


def office(text: str, name: Name, start: int) -> Role | None:
    """ "Rep. Jane Doe", "Police Chief William Brown": the title is the role, with the words that belong to it."""
    if not name.office:
        return None
    begin = name.outer_start
    end = text.find(name.office, begin, name.start) + len(name.office)
    if end < begin:
        return None
    first = phrase_start(text, max(start, begin - LONGEST), begin)
    return parse(text, first, end) or Role(begin, end, name.office)


def role_before(text: str, name: Name, start: int) -> Role | None:
    """The role in front of the name, within text[start:name]; `start` is past whatever name stands before."""
    owned = _OWNED.match(text, start, name.outer_start)  # "Tom Roe’s deputy, Jane Doe"
    begin = max(owned.end() if owned else start, name.outer_start - LONGEST)
    end = name.outer_start
    label = _LABEL.search(text, begin, end)
    comma = text[begin:end].endswith(", ")
    limit = label.start() if label else end - 2 if comma else end
    if (taken := _TAKING_OVER.search(text, begin, end)) and (
        noun := role_noun().search(text, taken.start(1), taken.end(1))
    ):
        return parse(text, taken.start(1), noun.end())
    nouns = list(role_noun().finditer(text, begin, limit))
    if not nouns:
        return None
    noun = _head(text, nouns)
    if _KIN.search(text, begin, noun.end()):
        return None
    between = text[noun.end() : limit]
    portfolio = comma and text[noun.start()].isupper() and _PORTFOLIO_AFTER_COMMA.fullmatch(between)
    if between.strip() and not portfolio and not re.match(r"\s(?:of|for|at|in|and|with)\s|\s?[–-]\s|['’]s?\s", between):
        return None
    if (
        re.search(r"[“”\";:.!?()]|''|``|\s[–—]\s(?![A-Z])", between)
        or role_ends().search(between)
        or (not comma and not label and not between)
    ):
        return None
    first = phrase_start(text, begin, noun.start())
    if (
        (comma or between.strip())
        and not label
        and not owned
        and not _definite(text, first, begin, noun.start())
        and not (comma and _apposed(text, name))
        and not (not comma and _PORTFOLIO.fullmatch(between) and _bare(text, first, begin))
    ):
        return None
    return parse(text, first, limit)


def _apposed(text: str, name: Name) -> bool:
    """ "A palace spokesman, Ari Feld, declined": a comma on either side of the name."""
    return text[name.outer_end : name.outer_end + 2] == ", "


def _bare(text: str, start: int, begin: int) -> bool:
    """Whether a role phrase has no article: "…, executive director for people Jane Doe"."""
    return not (_ARTICLE_BEFORE.search(text, max(begin, start - 9), start) or _ARTICLE.match(text, start))


def _head(text: str, nouns: list[re.Match[str]]) -> re.Match[str]:
    """The noun that the phrase is about: the last, unless it belongs to what "of" or "for" brings in."""
    head = nouns[-1]
    for noun in reversed(nouns[:-1]):
        between = text[noun.end() : head.start()]
        if re.match(r"\s(?:of|for|to)\s", between) and not (
            re.search(r"[,;:.“”\"()]", between) or not _CLAUSES.isdisjoint(between.split()[1:])
        ):
            head = noun
    return head


def _definite(text: str, start: int, begin: int, noun: int) -> bool:
    """In front of a comma only a definite phrase is a role: "Ofsted’s director, Jane Doe", "the leader, Jane Doe"."""
    phrase = text[start:noun]
    before = text[max(begin, start - 8) : start].rstrip()
    return (
        bool(re.search(r"['’]s?\s|\b(?:the|its|their)\b", phrase + " ", re.I))
        or phrase[:1].isupper()
        or text[start : start + 1].isupper()
        or before.endswith((" the", " its", "The"))
    )
