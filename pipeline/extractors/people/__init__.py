"""Finds people named in the text, each with the role printed beside the name. Who is who is settled in
`link/speakers`."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from pipeline.document import Block, BlockKind
from pipeline.extractors.people.beside import body_before, office, role_after, role_before
from pipeline.extractors.people.labels import label_before
from pipeline.extractors.people.names import BY_CONTEXT, GIVEN_ALONE, Name, names
from pipeline.extractors.people.roles import Role, parse
from pipeline.extractors.people.shapes import may_hold, may_name_somebody
from pipeline.extractors.people.speakers import role_of_speaker
from pipeline.extractors.people.surnames import given_names_that_act, surnames_beside_verbs
from pipeline.extractors.people.words import Word, words
from pipeline.language import AnalysedDocument, Sentence
from pipeline.mentions import Mention
from pipeline.normalise.councils import lookup
from pipeline.normalise.people import honorifics, letters_after, take_apart
from pipeline.wordings import first_words

_ARTICLE = re.compile(r"\ban?\s$")
_WAS = re.compile(r",\swho\s(?:was|had been|used to be)\s(?:once |then |previously |formerly )?(?:the |an? )?")
_BYLINE = re.compile(
    r"(?:(?:Words |Written |Reported |Report )?[Bb]y\s(?=[A-Z])|(?:Photo|Photograph|Picture|Image)s?(?:\s?:|\sby\s))"
    r"[^.!?:;]{0,110}$"
)
_SIGNATURE = 160  # characters of a role's line under a name


@dataclass(frozen=True, slots=True)
class PersonMention(Mention):
    """A name at text[start:end], without titles and letters; [outer_start, outer_end) has them.

    `given` is null where only the surname is printed ("Mr Smith", "Smith"); `honorific` is as printed.
    """

    name: str
    given: str | None
    surname: str
    outer_start: int
    outer_end: int
    honorific: str | None = None
    role: Role | None = None


def find(analysed: AnalysedDocument) -> tuple[PersonMention, ...]:
    """The people named, in text order: full names first found by form and context, then their surnames alone."""
    text, found = analysed.text, list[PersonMention]()
    speaking = surnames_beside_verbs(analysed) | given_names_that_act(analysed)
    for sentence in analysed.sentences:
        if may_name_somebody(analysed, sentence.start, sentence.end):
            scanned = words(text, sentence.start, sentence.end)
            found += _in_sentence(analysed, sentence, scanned, speaking, found[-1] if found else None)
    found += _alone(analysed, found)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _in_sentence(
    analysed: AnalysedDocument, sentence: Sentence, scanned: list[Word], speaking: Set[str], last: PersonMention | None
) -> list[PersonMention]:
    """The names of one sentence; `last` is the person named before it, whose label may head this list, too."""
    text, block = analysed.text, analysed.block(sentence)
    found: list[PersonMention] = []
    past = sentence.start
    if _BYLINE.match(text, block.start, block.end) and block.end - block.start <= _SIGNATURE:
        return found
    named = list(names(scanned, text, speaking))
    starts = {name.outer_start for name in named}
    for name in named:
        if lookup(" ".join(name.words)) and not name.titles:
            continue  # Milton Keynes
        if name.rule == BY_CONTEXT and last and last.role and last.role.start <= name.outer_start < last.role.end:
            continue  # "Jane Doe, cabinet member for Education and Lifelong Learning"
        before = role_before(text, name, past)
        after = role_after(text, name, sentence.end, before.start if before else name.outer_start)
        if before and before.start == past + 1 and text.startswith(", ", before.end) and last and last.role:
            before = None  # "John Roe Seconded Inspector, Jane Doe"
        if after and after.start in starts:
            after = None  # a list of names, each with its letters
        if before and after and any(after.start < start < after.end for start in starts):
            after = None  # "council leader Jane Doe, chief executive John Roe and ..."
        if before and after and _ARTICLE.search(text[after.start - 4 : after.start]):
            after = None  # "branch secretary Jane Doe, a social worker of ten years"
        if before and after and _WAS.fullmatch(text, name.outer_end, after.start):
            after = None  # "Kent's police commissioner, Jane Doe, who was the councillor in charge of"
        titled = office(text, name, past)
        if titled and before and text.startswith(", ", before.end):
            titled = None  # "the chairman, Colonel Roe"
        role = label_before(text, name, past) or after or titled or before
        role = role or _signature(analysed, block, name) or role_of_speaker(analysed, name)
        if role is None and last and _listed(text, last, name):
            role = last.role
        role = role or _letters(text, name) or body_before(text, name, past)
        last = _mention(name, role)
        found.append(last)
        past = name.outer_end
    return found


def _mention(name: Name, role: Role | None) -> PersonMention:
    full = " ".join(name.words)
    apart = take_apart(full)
    titles = [title for title in name.titles if title.replace(".", "") in honorifics()]
    given = apart.given
    if given is None and titles and titles[-1].replace(".", "") in {"Sir", "Dame"}:
        given = full  # Sir Michael
    return PersonMention(
        name.start, name.end, name.rule, full, given, apart.surname, name.outer_start, name.outer_end,
        " ".join(titles) or None, role,
    )  # fmt: skip


def _listed(text: str, before: PersonMention, name: Name) -> bool:
    """One label heads several names: "Team inspectors: Jane Doe, John Roe"."""
    gap = text[before.outer_end : name.outer_start]
    if before.role is None or before.role.end > before.start:
        return False
    return text[before.role.end : before.role.end + 2].strip() == ":" and bool(
        re.fullmatch(r"[,;]?\s+(?:and\s)?|,\s*", gap)
    )


def _letters(text: str, name: Name) -> Role | None:
    after = text[name.end : name.outer_end]
    match = re.search(r"\b(?:MP|MEP|MSP|MS|AM|HMI)\b", after)
    return Role(name.end + match.start(), name.end + match.end(), match.group()) if match else None


def _signature(analysed: AnalysedDocument, block: Block, name: Name) -> Role | None:
    """A name alone on its line, its role alone on the next."""
    document = analysed.document
    if (name.outer_start, name.outer_end) != (block.start, block.end):
        return None
    index = document.block_index_at(block.start) + 1
    if index >= len(document.blocks):
        return None
    line = document.blocks[index]
    if line.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or line.end - line.start > _SIGNATURE:
        return None
    if analysed.text[line.end - 1] in '.:!?”"’':
        return None
    return parse(analysed.text, line.start, line.end)


def _alone(analysed: AnalysedDocument, named: list[PersonMention]) -> list[PersonMention]:
    """Surnames without title or given name, of people whose full name or title the document gives; given names of
    people who have no other."""
    surnames = {mention.surname for mention in named if mention.given and mention.given != mention.surname}
    surnames |= {mention.surname for mention in named if mention.honorific}
    given = {mention.name for mention in named if mention.rule == GIVEN_ALONE}
    surnames |= given
    if not surnames:
        return []
    taken = {offset for mention in named for offset in range(mention.outer_start, mention.outer_end)}
    firsts = frozenset(first for surname in surnames for first in first_words(surname))
    found: list[PersonMention] = []
    for sentence in analysed.sentences:
        if not may_hold(analysed, sentence.start, sentence.end, firsts):
            continue
        scanned = words(analysed.text, sentence.start, sentence.end)
        for index, word in enumerate(scanned):
            if word.text not in surnames or word.start in taken or not _stands_alone(scanned, index):
                continue
            rule = GIVEN_ALONE if word.text in given else "surname_alone"
            name = Name(word.start, word.end, word.start, word.end, (word.text,), (), None, rule)
            found.append(_mention(name, role_after(analysed.text, name, sentence.end)))
    return found


def _stands_alone(scanned: list[Word], index: int) -> bool:
    """Not a part of a longer capitalised name ("Smith Street", "Jones Report")."""
    after = scanned[index + 1] if index + 1 < len(scanned) else None
    before = scanned[index - 1] if index else None
    if after and after.joined and after.capital and after.bare not in letters_after():
        return False
    return not (before and scanned[index].joined and before.capital and before.start != scanned[0].start)
