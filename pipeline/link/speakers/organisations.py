"""Which organisation a role or a noun stands for: "the council’s leader", "its director", "the watchdog",
"inspectors"."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist
from pipeline.extractors.people.roles import Role
from pipeline.link.speakers.named import SAYS_COUNCIL, NamedBodies
from pipeline.link.speakers.owners import Named, owner
from pipeline.records import DocumentKind

_INSPECTOR = re.compile(
    r"\b(?:chief inspector|HMCI|HMI|lead inspector|senior inspector|inspector|regulatory inspection manager)\b", re.I
)
_INSPECTORS = re.compile(r"(?<!police )(?<!building )(?<!tax )\binspectors\b", re.I)
_OTHER_INSPECTOR = re.compile(r"\b(?:police|detective|constabulary|school|tax|building)\b", re.I)
_WHERE_FROM = re.compile(r" (?:from|in|of) ")
_POLITICAL = re.compile(
    r"\b(?:MPs?|peer|minister|secretary of state|president|senator|governor|congress\w+|Rep\.|Sen\.|Gov\.|"
    r"commissioner|spokes\w+ for|campaigner|analyst|professor)\b",
    re.I,
)
_COUNCIL_OFFICE = re.compile(
    r"\b(?:(?:executive|corporate|strategic|assistant|service|interim)?\s?director|leader|mayor|cabinet member|"
    r"lead member|executive member|portfolio holder|head of|"
    r"(?:team|service) manager|principal social worker|social worker|practice lead|portfolio)\b",
    re.I,
)
_OFFICE = re.compile(
    _COUNCIL_OFFICE.pattern
    + r"|\b(?:chief executive|chair|chairman|chairwoman|general secretary|branch secretary|organiser|trustee|"
    r"chief officer)\b",
    re.I,
)
_UNITS = frozenset({"service", "services", "team"})  # "service director Jane Doe": of no body called so
_BODY_NOUNS = wordlist("phrase_words.txt", "nouns for the body named before")
# "its leader" is a council's, "its chief executive" no inspectorate's
_COUNCIL_ALONE = re.compile(
    r"\b(?:directors? (?:of|for) (?:children|young people|adult|people|family|education)|dcs|(?:deputy )?leader|mayor|"
    r"(?:cabinet|executive|lead) member|portfolio[ -]holder|opposition)\b",
    re.I,
)
_NOT_OF_INSPECTORATES = re.compile(_COUNCIL_ALONE.pattern + r"|\b(?:chief executive|chair\w*|founder|trustee)\b", re.I)
_CHILDRENS_TRUST = re.compile(r"\b(?:Trust|Children First|Together for Children|Achieving for Children|trust)\b")
_UNION_OFFICE = re.compile(r"\b(?:branch|regional) (?:secretary|organiser|officer|chair\w*)\b", re.I)
# no charity, union or firm
_PUBLIC = re.compile(
    r"\b(?:Council|Borough|Corporation of London|Department|Ministry|Office|Government|Treasury|Police|Court|Senate|"
    r"Congress|Parliament|Commission|Committee|House|DfE|University|School|Hospital|Labour|Conservatives?|Democrats)\b"
)
_UNION = re.compile(r"\b(?:Union|Alliance|Association|Federation|Unison|UNISON|GMB|Unite|NASUWT|Party)\b")
_EMPLOYER = re.compile(
    r"\b(?:Council|Trust|Association|Union|Alliance|Federation|Forum|Network|Society|Foundation|Charity|Board|University|Partnership|Borough)\b"
)
_CHILDRENS_SERVICES = re.compile(r"children['’]s (?:services|social care)|social work|looked[- ]after|foster", re.I)
# "councils warn": not one, whichever was named; "both councils" neither
_COUNCILS_AT_LARGE = re.compile(
    r"(?:(?:both|all|some|many|most|other|several|the|local|english|two|three|four|five|six|seven|eight|nine|ten)\s)*"
    r"(?:councils|authorities|counties|cities|boroughs)",
    re.I,
)
_COUNCIL_NOUN = re.compile(r"\b(?:council|authority|county|city|borough)s?\b", re.I)


@lru_cache(maxsize=1)
def _inspectorates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = []
    for line in sections("organisations.txt")["inspectorates"]:
        full, _, short = line.partition("=")
        names = [full.strip(), *(name.strip() for name in short.split(", ") if name.strip())]
        names = [name for name in names if name[:1].isupper() and " and Skills" not in name]
        table.append((full.strip(), re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b")))
    return tuple(table)


@lru_cache(maxsize=1)
def _inspectorate_names() -> frozenset[str]:
    """Names of inspectorates, in full and in short, and the nouns for them."""
    short = {name for line in sections("organisations.txt")["inspectorates"] for name in re.split(r"\s*[=,]\s*", line)}
    return frozenset(short | wordlist("sources.txt", "inspectors"))


@lru_cache(maxsize=1)
def _laypeople() -> tuple[str, ...]:
    return tuple(sorted(wordlist("sources.txt", "people without an office")))


class Organisations(NamedBodies):
    """The organisations of one document, as far as roles and nouns stand for them."""

    @cached_property
    def inspectorate(self) -> str | None:
        """The inspectorate that the document speaks of: the first of the list that it names."""
        return next((name for name, pattern in _inspectorates() if pattern.search(self.text)), None)

    @cached_property
    def inspectors(self) -> str | None:
        """Whose "inspectors" are: the inspectorate named, else Ofsted where the text is on children’s services."""
        return self.inspectorate or ("Ofsted" if self.councils or _CHILDRENS_SERVICES.search(self.text) else None)

    @cached_property
    def reporting(self) -> str | None:
        """Whose "the report" is: the inspectorate's named, else that of the inspectors of whom the text speaks."""
        return self.inspectorate or (self.inspectors if _INSPECTORS.search(self.text) else None)

    def of_role(self, role: Role) -> str | None:
        """The organisation of a role: printed in it, or the one that its wording stands for."""
        of_branch = _UNION_OFFICE.search(role.role or "") and not _UNION.search(role.organisation or "")
        if of_branch and not (role.organisation and not self.council_named_in(role.start, role.end)):
            return self.last_named(_UNION, role.start)  # "Kent branch secretary Jane Doe"
        if role.organisation:
            if SAYS_COUNCIL.search(role.organisation):
                return role.organisation
            if re.search(
                r"\b(?:Trust|Association|Union|Alliance|Forum|Network|Society|Foundation|Board|University|Partnership|Police|Hospital|School)\b",
                role.organisation,
            ):
                return role.organisation
            at = self.text.find(role.organisation, role.start, role.end)
            span = (at, at + len(role.organisation)) if at >= 0 else (role.start, role.end)
            council = self.council_named_in(*span)
            return council if council and self._whole(council, role.organisation) else role.organisation
        if role.owner and role.owner.lower() in wordlist("sources.txt", "inspectors"):
            return self.inspectors
        if role.owner and role.owner.lower() in {"its", "their"}:
            return self._owner(role)
        if self._of_whoever_speaks(role):
            return None
        if role.of_council:
            named = self.council_named_in(role.start, role.end) or self.nearest_council(role.start)
            return named or (self.nearest(role.start) if role.owner else None)
        if role.owner:
            return self.nearest(role.start, role.owner) or self._of_kind(role.owner.lower(), role.start)
        if not role.role or _POLITICAL.search(role.role):
            return None
        if _INSPECTOR.search(role.role) and not _OTHER_INSPECTOR.search(role.role):
            return self.inspectors
        if _WHERE_FROM.split(role.role)[0].lower().endswith(_laypeople()):
            return None  # "a mother from Leeds" works for nobody that is named
        return self.council_named_in(role.start, role.end) or self._by_office(role)

    def _of_whoever_speaks(self, role: Role) -> bool:
        """ "Our deputy director" in a speech is of the speaker's body, whatever council stands near."""
        document = self.analysed.document
        ours = self.text.endswith(("our ", "Our "), max(role.start - 4, 0), role.start)
        inspector = _INSPECTOR.search(role.role or "")
        return ours and not inspector and document.metadata.kind is DocumentKind.SPEECH

    def topic(self, offset: int) -> str | None:
        """The body that the text is about at an offset: whose "a spokesperson" is."""
        body = owner(self.analysed, self._all_bodies, offset, lambda _: True)
        if body is None or body.name[0].isupper():
            return body.name if body else None
        return self.of_noun(body.name, body.start)

    def _of_kind(self, noun: str, offset: int) -> str | None:
        """ "Barnardo’s … The charity’s chief executive": the body named before that the noun fits."""
        if noun not in wordlist("phrase_words.txt", "introduces a body") | {"group", "trust"}:
            return None

        def fits(body: Named) -> bool:
            if body.name in _inspectorate_names() or not body.name[0].isupper() or _PUBLIC.search(body.name):
                return False
            return bool(_UNION.search(body.name)) == (noun in {"union", "association", "alliance", "federation"})

        body = owner(self.analysed, self._all_bodies, offset, fits)
        return body.name if body else None

    def _owner(self, role: Role) -> str | None:
        """Whose "its leader" is: of the bodies that may have a leader, the one that the text is about there."""
        office = role.role or ""
        of_council = bool(_COUNCIL_ALONE.search(office))
        of_inspectorate = not _NOT_OF_INSPECTORATES.search(office)

        def fits(body: Named) -> bool:
            if body.name in _inspectorate_names():
                return of_inspectorate
            return not of_council or bool(_COUNCIL_NOUN.search(body.name) or _CHILDRENS_TRUST.search(body.name))

        body = owner(self.analysed, self._all_bodies, role.start, fits)
        if body is None:
            return self.nearest_council(role.start) if of_council else None
        return body.name if body.name[0].isupper() else self.of_noun(body.name, body.start)

    @cached_property
    def _all_bodies(self) -> tuple[Named, ...]:
        """Every organisation, by its name or by the noun that stands for it, in text order."""
        spans = [(body.start, body.end) for body in (*self.bodies, *self.councils)]
        names = dict(self.named)
        named = [Named(start, end, names[start]) for start, end in spans if start in names]
        covered = {at for start, end in spans for at in range(start, end)}
        nouns = (
            Named(at, at + len(noun), noun)
            for at, noun in self.analysed.occurrences(_BODY_NOUNS)
            if at not in covered
            and at + len(noun) + 1 not in names  # "the charity Barnardo’s": by its name
            and self.text[at].islower()
        )
        return tuple(sorted({*named, *nouns}))

    def _by_office(self, role: Role) -> str | None:
        """ "Executive director Jane Doe": an office of a body that is not printed beside it is the body’s last
        named."""
        if not role.role or not _OFFICE.search(role.role):
            return None
        first = role.role.split()[0]
        if first.lower() in wordlist("sources.txt", "organisations") - _UNITS:  # "Trust chair Jane Doe"
            return self.nearest(role.start, first)
        if _COUNCIL_OFFICE.search(role.role):
            return self.nearest_council(role.start)
        employer = _UNION if re.search(r"secretary|organiser", role.role, re.I) else _EMPLOYER
        return self.last_named(employer, role.start)

    @staticmethod
    def _whole(council: str, printed: str) -> bool:
        """Whether the printed name is the place of that council and no longer name that merely begins with it."""
        return set(re.findall(r"\w+", printed.lower())) - {"the"} <= set(re.findall(r"\w+", council.lower()))

    def of_noun(self, noun: str, offset: int) -> str | None:
        """What "inspectors", "the watchdog", "the council" stand for at an offset; None where the text does not
        tell."""
        if any(word in wordlist("sources.txt", "inspectors") for word in noun.lower().split()):
            return self.inspectors
        if _COUNCILS_AT_LARGE.fullmatch(noun):
            return None
        if _COUNCIL_NOUN.search(noun):
            return self.nearest_council(offset)
        head = noun.lower().split()[-1]
        return (
            self.nearest(offset, head)
            if head
            in {"trust", "charity", "union", "association", "alliance", "forum", "network", "university", "ombudsman"}
            else None
        )
