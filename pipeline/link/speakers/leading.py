"""Whether somebody named is what a sentence is about: its subject, not whoever else it mentions."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.data import words as wordlist
from pipeline.link.speakers.verbs import verbs

_QUOTED = re.compile(r"[^“”\"]*$")
_OWNS = re.compile(r"['’]s?\s")
_WORD = re.compile(r"[^\W_][\w’'.&-]*")
_CONNECTIVE = re.compile(r"(?:(?:But|And|So|Yet|Then|Now|Still|Meanwhile),?\s)?")
_DETERMINED = re.compile(r"(?:The|An?|His|Her|Its|Their|My|Our|One)\s|[^,]*['’]s?\s")
# "Asked whether he would go, Jane Doe …", "On Friday, Tom Roe …", "When the hall was sold in 2003, Mr Roe …"
_FRONTED = re.compile(
    r"(?:Asked|Pressed|Told|Speaking|Writing|Reached|Standing|Sitting|When|While|As|After|Before|Once|If|Although|Though|"
    r"Because|Since|Until|On|In|At|By|During|For|From|Outside|Inside|Under|With|Without|Despite|Across|Over|Back|"
    r"Last|This|That|Earlier|Later|Yesterday|Today|Tonight|Eventually|Finally|Afterwards|Behind|Beside)\b[^,;:]*,\s"
)
# "Across the desk is Jane Doe, …"
_INVERTED = re.compile(
    r"(?:Across|Next|Beside|Behind|Opposite|First|Here|There|Among|Alongside|Outside|Inside|Upstairs|At|In|On|With|Near)\b"
    r"[^,;:]*\s(?:is|was|sits|sat|stands|stood|comes|came|works|lives)\s$"
)
_WHERE = re.compile(r"\s(?:of|for|on|in|at|from)\s")
_LONGEST = 12  # words of a description in front of a name


def leads(text: str, sentence: int, start: int, end: int) -> bool:
    """Whether the name at [start, end) leads the sentence that begins at `sentence`.

    It does at the sentence's head, behind a description ("Bears starter Tom Roe"), in apposition ("His deputy, Jane
    Doe, …"), after one clause in front ("Asked why, Jane Doe paused"), and behind its verb ("Next to her sits Tom
    Roe"); never where it owns what leads ("Jane Doe's brother").
    """
    if _OWNS.match(text, end):
        return False
    quoted = _QUOTED.search(text, sentence, start)
    before = text[quoted.start() if quoted else sentence : start].lstrip(" ,.\n")
    if _describes(before) or _INVERTED.match(before):
        return True
    fronted = _FRONTED.match(before)
    return bool(fronted) and _describes(before[fronted.end() :] if fronted else before)


def _describes(phrase: str) -> bool:
    """Whether the words in front of a name are nothing but a description of whom it names, or nothing at all."""
    connective = _CONNECTIVE.match(phrase)
    phrase = phrase[connective.end() :] if connective else phrase
    if phrase.endswith(", "):
        if not _DETERMINED.match(phrase):
            return False
        phrase = _WHERE.sub(" ", phrase[:-2])  # "Her colleague on the board, "
    found = _WORD.findall(phrase)
    return not re.search(r"[,;:()]", phrase) and len(found) <= _LONGEST and not any(map(_of_a_clause, found))


@lru_cache(maxsize=4096)
def _of_a_clause(word: str) -> bool:
    lower = word.lower()
    if lower in wordlist("phrase_words.txt", "no part of a role") or lower == "and":
        return True
    if word[0].isupper():
        return False
    verb = verbs().get(lower)
    acts = verb is not None and verb.form in {"past", "third"}
    return acts or (lower.endswith("ed") and lower not in {"retired", "wounded", "injured"})
