"""What quoted words are by themselves: speech in full or in part, or no speech at all (grades, terms, titles,
names)."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.data import sections
from pipeline.data import words as wordlist
from pipeline.extractors.quotes.pairing import Span
from pipeline.normalise.grades import fold, grades_of
from pipeline.records import QuoteKind

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SMALL_WORDS = wordlist("phrase_words.txt", "small in titles")
_ENDS_SENTENCE = re.compile(r"[.!?…,;–—-][\"”’'»)\]]*$")
_SENTENCES = re.compile(r"[a-z\d)’”\]][.!?]\s+[“‘\"'(\[]*[A-Z]")
_SUBJECT = re.compile(
    r"(?:but |and |so |because |if |when |yes,? |no,? |well,? )?(?:i|we|you|they|he|she|it|there|this|that|these|"
    r"those|what|who|"
    r"nobody|everyone|people|children)(?:['’](?:s|re|ve|m|ll|d))?\b", re.I,
)  # fmt: skip
_SPOKEN = re.compile(
    r"\b(?:said|says|saying|asked|replied|answered|shouted|cried|yelled|added|chanted|whispered)[,:]?\s$"
)
# "“Open Sundays,” Vance says": capitals, and yet speech
_SPEAKS = re.compile(
    r"\s(?:he|she|they|(?:[A-Z][\w.’'-]*\s){0,3}[A-Z][\w.’'-]*)\s(?:said|says|asked|replied|answered|shouted|added)\b|"
    r"\s(?:said|says|asked|replied|answered|shouted|added)\s"
)
_OVERALL = re.compile(r"^(?:rated |judged )?overall,? | overall$|^(?:rated|judged) ", re.I)
_DEFINED = re.compile(r"\(\s*(?:the |or |a |an |collectively,? )*$", re.I)
# “tri-borough”, “myth-buster”; ‘inspection of children’s services’ (ICS); the ‘staying safe’ outcome
_ABBREVIATED = re.compile(r"\s\([A-Z]{3,}s?\)")
_TERM_NOUN = re.compile(r"\s(?:framework|guidance|outcomes?|scheme|initiative|judge?ment area)\b")
_ARTICLE = re.compile(r"\b(?:an?|the|its|their|new|so-called)\s$", re.I)
_CALLED = re.compile(r"\b(?:call|describ|brand|label|dubb|term|prais|sa(?:id|ys)|hail|slam|critici)\w*\b", re.I)
_WORDS_FOR_STANDING_ALONE = 4


def kind(text: str, span: Span) -> QuoteKind:
    """Full where the words are a sentence or more, or a clause that could stand alone; else partial."""
    words = text[span.start : span.end]
    count = len(_WORD.findall(words))
    if _SENTENCES.search(words) or span.inner:
        return QuoteKind.FULL
    first = words.lstrip("[(….“‘\"' ")[:1]
    capital = first.isupper() or first.isdigit()
    ended = bool(_ENDS_SENTENCE.search(words)) or text[span.outer_end : span.outer_end + 1] in {".", "!", "?"}
    before = text[max(span.outer_start - 40, 0) : span.outer_start].rstrip(" ")
    introduced = not before or before[-1] in ":,.\n!?”\"’'"
    if capital and ended and (introduced or count >= _WORDS_FOR_STANDING_ALONE):
        return QuoteKind.FULL
    if (count >= _WORDS_FOR_STANDING_ALONE or ended) and _SUBJECT.match(words):
        return QuoteKind.FULL
    if introduced and before.endswith(":") and ended and count > _WORDS_FOR_STANDING_ALONE:
        return QuoteKind.FULL
    return QuoteKind.PARTIAL


def no_speech(text: str, span: Span) -> str | None:
    """Why the quoted words are nobody's speech, whoever stands beside them; None where they may be speech."""
    words = text[span.start : span.end].strip(" .,;:!?…")
    found = _WORD.findall(words)
    if not found:
        return "no words between the marks"
    if grades_of(_OVERALL.sub("", words)) and fold(words) not in _own_judgements():
        return "a grade in marks"
    if re.sub(r"\s+", " ", words.lower().replace("’", "'")) in _framework_terms():
        return "a term of the inspection framework"
    if not _ENDS_SENTENCE.search(text[span.start : span.end]) or len(found) > 1 or _is_work(text, span):
        if _title(found, text, span):
            return "a title or a name"
        if _named(text, span):
            return "words that the writer names, not quotes"
    return None


@lru_cache(maxsize=1)
def _framework_terms() -> frozenset[str]:
    return frozenset(sections("quoted_terms.txt")["framework"])


@lru_cache(maxsize=1)
def _own_judgements() -> frozenset[str]:
    return frozenset(sections("quoted_terms.txt")["own judgements"])


@lru_cache(maxsize=2)
def _naming(heading: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, sections("quoted_terms.txt")[heading])) + r")[\s,]*$", re.I)


def _title(found: list[str], text: str, span: Span) -> bool:
    """Capitals on every word of weight: a book, a scheme, a person. A sentence begins with one capital only."""
    if _SPOKEN.search(text, max(span.outer_start - 20, 0), span.outer_start) or _SPEAKS.match(text, span.outer_end):
        return False
    weighty = [word for word in found if word.lower() not in _SMALL_WORDS]
    before = text[max(span.outer_start - 3, 0) : span.outer_start].rstrip(" ")
    if _SENTENCES.search(text[span.start : span.end]) or not weighty or not found[0][0].isupper():
        return False
    capitals = sum(word[0].isupper() for word in weighty)
    if len(found) == 1:
        return capitals == 1 and bool(before) and before[-1] not in ":.,\n!?"
    if len(weighty) == 1:  # "The Visitor"
        return capitals == 1 and len(found) == 2 and not _ENDS_SENTENCE.search(text[span.start : span.end])
    return capitals == len(weighty) or (len(weighty) > 3 and capitals >= 0.8 * len(weighty))


def _named(text: str, span: Span) -> bool:
    before = text[max(span.outer_start - 40, 0) : span.outer_start]
    short = len(_WORD.findall(text[span.start : span.end])) <= 6
    if _ABBREVIATED.match(text, span.outer_end):
        return True
    if short and _TERM_NOUN.match(text, span.outer_end) and not _CALLED.search(before):
        return True
    word = text[span.start : span.end]
    if re.fullmatch(r"[a-z]+(?:-[a-z]+)+", word) and _ARTICLE.search(before) and not _CALLED.search(before):
        return True
    defined = bool(_DEFINED.search(before)) and text[span.outer_end : span.outer_end + 1] == ")"
    # the film “Night Train”; but: she said the report “beggars belief”
    return short and (defined or _is_work(text, span) or bool(_naming("before").search(before)))


def _is_work(text: str, span: Span) -> bool:
    """ "Her second feature, “Salt,” was": a capital behind the noun for a work, and nobody who says it."""
    before = text[max(span.outer_start - 40, 0) : span.outer_start]
    named = text[span.start].isupper() and bool(_naming("before works").search(before))
    return named and not _SPEAKS.match(text, span.outer_end)
