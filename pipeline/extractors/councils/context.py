"""Whether a name stands for a council or for a bearer of the name: a court, a newspaper, a club, a seat, a person.

Judged by the words beside it. What the words mean is data: `pipeline/data/council_context.csv` (side `after`, `before`,
`council`, `westminster`; `joint` bearers also close a list, "Devon and Cornwall Police") and `first_names.txt`.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from pipeline.data import rows
from pipeline.extractors.councils.names import Name
from pipeline.extractors.councils.reading import Reading, given_name
from pipeline.normalise.councils import by_code, fold

_REACH = 300
_NEAR = 4  # names on either side
_LONDON = "E09"  # codes of its boroughs
_WORD = re.compile(r"[^\s,;:()\[\]|“”\"]+")
_RUN = re.compile(r"(?:[ \u00a0]+(?:[A-Z][\w’'.&/-]*|of|for|the|and(?=[ \u00a0][A-Z])|&(?=[ \u00a0][A-Z])))+")
_LIST_RUN = re.compile(r"(?:,?[ \u00a0]+(?:[A-Z][\w’'.-]*|of|the|and|&)){1,9}(?:[ \u00a0]+[a-z]+)?")
_POSSESSIVE = re.compile(r"[’'‘`](?:s\b|(?=\s))")
_COUNCIL_CUE = re.compile(
    r"council|borough|authorit|child|ofsted|inspect|\brat(?:ed|ing)|\bgraded?\b|\bjudge?ment|\bjudged\b|inadequate|outstanding"
    r"|requires? improvement|social (?:care|work)|safeguarding|monitoring visit",
    re.IGNORECASE,
)
_SPORT_CUE = re.compile(
    r"\b(?:football|fans|striker|midfielder|goals?|league|match|kick-off|season|club|pitch|stadium)\b", re.I
)
_PARLIAMENT_CUE = re.compile(
    r"\b(?:MPs?|[Pp]arliament\w*|[Mm]inisters?|Whitehall|politicians?|[Gg]overnments?|Commons|peers|Lords|lobby\w*|Brexit"
    r"|[Pp]rime [Mm]inister|backbench\w*|[Ss]elect [Cc]ommittee)\b"
)
_HONORIFIC = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Cllr|Councillor|Rev|Judge|Justice|Lord|Lady|Baroness|Baron|[A-Z])\.?"
)
# "BBC North East & Cumbria": a broadcaster's region.
_BROADCASTER = re.compile(r"\b(?:BBC|ITV)(?:\s+(?:[A-Z][\w’'-]*|&|and|of))*\s+$")
# "The Shropshire unitary": a county that tells where an unnamed council lies.
_PLACED = re.compile(
    r"\s+(?:(?:seaside|coastal|market|cathedral|port|metropolitan|new|former|mill|university)\s+)*"
    r"(?:boroughs?|towns?|city|cities|unitary(?!\s+(?:council|authority|county|local|borough|district|status|bid|plan)))\b"
)
_PEER = re.compile(r"(?:Lord|Lady|Baron|Baroness|Viscount)\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?\s+of\s+$")
# What parts two names of one list.
_LISTED = re.compile(r"(?:\s*,)?\s*(?:and|&|or|along with|as well as|,)?\s*(?:the\s+)?")
_ORDINARY = {
    "reading": re.compile(r"\b(?:[Ww]riting|[Mm]ath|[Bb]ooks?|phonics|[Ll]iteracy|[Ss]pelling|[Ss]cores?)"),
    "bury": None,
}


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    """The words of council_context.csv by side, and the joint ones."""
    sides: dict[str, set[str]] = {}
    for row in rows("council_context.csv"):
        sides.setdefault(row["side"], set()).add(row["words"])
        if row["joint"]:
            sides.setdefault("joint", set()).add(row["words"])
    return {side: frozenset(words) for side, words in sides.items()}


class Neighbours:
    """One name among its neighbours; `council_rule()` is the verdict."""

    def __init__(self, reading: Reading, name: Name) -> None:
        self.reading, self.name, self.text = reading, name, reading.analysed.text
        self.sentence = reading.analysed.sentence_at(name.start)
        block = reading.analysed.document.block_at(name.start)
        cell = next((cell for cell in block.cells if cell.start <= name.start < cell.end), None)
        self.left, self.right = (cell.start, cell.end) if cell else (block.start, block.end)
        self.before = self.text[max(self.left, name.start - 60) : name.start]
        self.after = self.text[name.end : min(self.right, name.end + 120)]

    def council_rule(self) -> str | None:
        """The name of the rule by which this is a council; None where it is none."""
        if self.is_part_of_a_longer_name() or self.is_borne_by_another() or self.is_abolished_town():
            return None
        if self.name.titled:
            return "official_name"
        if self.is_in_an_address() or self.is_person() or self.is_ordinary_word() or self.only_says_where():
            return None
        if self.name.short:
            return "short_name_in_context" if self.short_name_is_meant() else None
        if self.name.code == "E09000033" and not self.westminster_is_the_council():
            return None
        return "everyday_name"

    # What stands beside the name

    @cached_property
    def previous(self) -> list[str]:
        return (
            _WORD.findall(self.before.rsplit("\n", 1)[-1])[-3:]
            if re.search(r"[^\s,;:(“\"][ \u00a0]+$", self.before)
            else []
        )

    @cached_property
    def following(self) -> list[str]:
        return _WORD.findall(self.after.split("\n", 1)[0])[:4] if re.match(r"[ \u00a0]+\w", self.after) else []

    @cached_property
    def run(self) -> list[str]:
        """The capitalised words that directly follow ("Evening News" after "Manchester")."""
        possessive = _POSSESSIVE.match(self.after)
        run = _RUN.match(self.after, possessive.end() if possessive else 0)
        words = _WORD.findall(re.split(r"\s(?:and|&)\s", run.group())[0]) if run else []
        return [re.sub(r"[’']s?$|\.$", "", word) for word in words]

    @cached_property
    def in_title_case(self) -> bool:
        """Whether the sentence is a title, so that a capital means nothing."""
        words = re.findall(r"[A-Za-z][\w’'-]{3,}", self.sentence_text)
        return self.text[self.sentence.end - 1] not in '.!?…”"' and sum(
            word[0].isupper() for word in words
        ) >= 0.7 * len(words)

    @cached_property
    def sentence_text(self) -> str:
        """The sentence around the name, at most _REACH characters either way: a text without stops must not cost
        more."""
        start, end = max(self.sentence.start, self.name.start - _REACH), min(self.sentence.end, self.name.end + _REACH)
        return self.text[start:end]

    def begins_sentence(self) -> bool:
        near = self.name.start - self.sentence.start < 10
        return near and not self.text[self.sentence.start : self.name.start].strip(" \t“”‘’\"'([•-")

    def speaks_of_councils(self) -> bool:
        return bool(_COUNCIL_CUE.search(self.sentence_text.replace(self.name.core(self.text), "")))

    def is_coordinated(self) -> bool:
        """Whether another name stands beside it with only "and", "or" or a comma between."""
        index, names = self.reading.position[self.name], self.reading.names
        left = index > 0 and _LISTED.fullmatch(self.text, names[index - 1].end, self.name.start)
        right = index + 1 < len(names) and _LISTED.fullmatch(self.text, self.name.end, names[index + 1].start)
        return bool(left or right)

    def is_listed_under_a_title(self) -> bool:
        """Whether the name or one before it in its list bears a title: "the councils of Poole, Bournemouth and"."""
        index, names = self.reading.position[self.name], self.reading.names
        while (
            not names[index].titled and index and _LISTED.fullmatch(self.text, names[index - 1].end, names[index].start)
        ):
            index -= 1
        return names[index].titled

    # Predicates: each a way of not being a council, or of being one after all

    def is_part_of_a_longer_name(self) -> bool:
        """ "North Devon Council", "Greater Manchester": a word before makes it another place."""
        if self.text[self.name.start : self.name.core_start].strip():
            return False
        return bool(self.previous) and self.previous[-1] in _words()["before"] and not self.previous[-1].isupper()

    def is_borne_by_another(self) -> bool:
        words, run = _words(), self.run
        grams = {" ".join(run[i:j]) for i in range(len(run)) for j in range(i + 1, min(i + 4, len(run)) + 1)}
        grams |= {" ".join(self.following[:n]) for n in (1, 2, 3)} if not self.in_title_case else set()
        if grams & words["after"] and not (self.name.titled and run and run[0] in words["council"]):
            return True
        before = {" ".join(self.previous[-n:]) for n in (1, 2, 3)}
        if before & words["before"] or _PEER.search(self.before) or _BROADCASTER.search(self.before):
            return True
        if not self.name.titled and (joint := _LIST_RUN.match(self.after)):
            listed = [word.strip(".") for word in joint.group().replace(",", " ").split()]
            if {" ".join(listed[i : i + n]) for i in range(len(listed)) for n in (1, 2)} & words["joint"]:
                return True
        return not self.name.titled and self.club_or_unknown_capital()

    def club_or_unknown_capital(self) -> bool:
        """ "Derby County", "Luton South", "Kent Conservative Association": a capitalised word makes a name of another
        kind."""
        if not self.run or self.in_title_case or _POSSESSIVE.match(self.after):
            return False
        first = self.run[0]
        index, names = self.reading.position[self.name], self.reading.names
        if index + 1 < len(names) and not self.text[self.name.end : names[index + 1].start].strip():
            return False  # a list that has lost a comma
        if first in ("City", "County"):
            return bool(_SPORT_CUE.search(self.sentence_text)) or not self.speaks_of_councils()
        return first[0].isupper() and first not in _words()["council"] and not given_name(first)

    def is_person(self) -> bool:
        last = self.previous[-1] if self.previous else ""
        if given_name(last) or _HONORIFIC.fullmatch(last):
            return not (len(last) == 1 and last == "A")
        core = self.name.core(self.text)
        index, names = self.reading.position[self.name], self.reading.names
        if index and not self.text[names[index - 1].end : self.name.start].strip():
            return False  # a list that has lost a comma
        if given_name(core) and self.run and self.run[0] not in _words()["council"]:
            return True
        if core in self.reading.surnames and self.name.code not in self.reading.titled:
            return True
        if not last[:1].isupper() or self.in_title_case or last.endswith((".", "’s", "'s")):
            return False
        first = self.text.rfind(last, self.left, self.name.start) <= self.sentence.start + 1
        known = (
            last.lower() in _words()["opener"]
            or last in _words()["council"]
            or re.search(r"-[a-z]", last)
            or last.isupper()
        )
        return not (first or known)

    def is_ordinary_word(self) -> bool:
        """ "Reading" and "Bury" at the start of a sentence are verbs unless what follows says otherwise."""
        core = self.name.core(self.text).lower()
        if core not in _ORDINARY:
            return False
        if (subject := _ORDINARY[core]) and subject.search(self.sentence_text):
            return True
        if not self.begins_sentence() and not (self.in_title_case and not self.previous):
            return False
        if _POSSESSIVE.match(self.after):
            return False
        verb = re.match(r"(?:,| (?:was|is|has|had|were|became|remains?|received|will|and [A-Z]))", self.after)
        return bool(self.after.strip()) and not (verb and self.speaks_of_councils())

    def only_says_where(self) -> bool:
        """ "St Helens in Lancashire", "Chelmsford, Essex": the county of a place that is named with it."""
        council = by_code(self.name.code)
        core = fold(self.name.core(self.text))
        if council.type != "county" and not core.endswith("shire") and core not in _words()["county"]:
            return False
        if _POSSESSIVE.match(self.after):
            return False
        if re.search(r"\b[Tt]he\s+$", self.before) and _PLACED.match(self.after):
            return True
        place = re.search(r"([A-Z][\w’'-]*)(, in | in |, )(?:the county of )?$", self.before)
        if not place or place.group(1).lower() in _words()["opener"] or place.group(1) in _words()["council"]:
            return False
        index = self.reading.position[self.name]
        neighbour = self.reading.names[index - 1] if index else None
        beside = bool(neighbour and neighbour.end == self.name.start - len(place.group(2)) and not neighbour.titled)
        opens = self.name.start - len(place.group()) <= self.sentence.start + 1
        if "in" in place.group(2):
            return beside or not opens
        if re.match(r"\s+(?:was|is|has|had|were|will|became|becomes|received|remains?|now)\b", self.after):
            return False
        listed = re.match(r"(?:, | and | & |, and )[A-Z]", self.after)
        listed_before = re.search(r"[A-Z][\w’'-]*(?:, | and )(?:the )?[A-Z][\w’' -]*, $", self.before)
        return not (listed or listed_before) and (beside or not opens)

    def short_name_is_meant(self) -> bool:
        return self.name.code in self.reading.full or (self.is_coordinated() and self.speaks_of_councils())

    def westminster_is_the_council(self) -> bool:
        if self.is_coordinated():
            return True
        said = {" ".join(self.following[:n]) for n in (1, 2)} & _words()["westminster"]
        place = self.speaks_of_councils() or self.stands_among_boroughs()
        return not said and place and not _PARLIAMENT_CUE.search(self.sentence_text)

    def stands_among_boroughs(self) -> bool:
        """ "Westminster tops the list, followed by Camden and Hackney": two others of London in the sentence."""
        index, names = self.reading.position[self.name], self.reading.names
        near = names[max(0, index - _NEAR) : index] + names[index + 1 : index + 1 + _NEAR]
        inside = (name for name in near if self.sentence.start <= name.start < self.sentence.end)
        return len({name.code for name in inside if name.code.startswith(_LONDON)}) > 1

    def is_in_an_address(self) -> bool:
        """ "Store Street, Manchester M1 2WD": a postcode follows."""
        return bool(
            re.match(r",?\s+[A-Z]{1,2}\d[A-Z\d]?(?:\s+\d[A-Z]{2})?\b", self.text[self.name.end : self.name.end + 20])
        )

    def is_abolished_town(self) -> bool:
        """A town whose council has become part of another, in a text of later days that names the successor."""
        council = by_code(self.name.code)
        later = bool(council.last_day and self.reading.on and self.reading.on > council.last_day)
        gone = later and council.type != "county" and not self.is_listed_under_a_title()
        return gone and bool(set(council.successors) & self.reading.full)
