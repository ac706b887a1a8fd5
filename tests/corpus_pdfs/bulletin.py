"""A trade bulletin: two justified columns, words broken at line ends, fi and fl as ligatures, notes at the foot."""

import re
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from tests.corpus_pdfs import faces
from tests.corpus_pdfs.flow import flow
from tests.corpus_pdfs.look import Look, plain
from tests.corpus_pdfs.sheet import WIDTH, Notes, column, template, write
from tests.corpus_pdfs.source import Source, read_source

LEFT, WIDE, GUTTER = 72.0, WIDTH - 144, 30.0
COLUMN = (WIDE - GUTTER) / 2
BREAKS = Path(__file__).parent / "content" / "word-breaks.txt"
WORD = re.compile(r"[^\W\d_]{6,}")
LIGATURES = {"fi": "\ufb01", "fl": "\ufb02"}


def build(source: Path, target: Path) -> None:
    """The bulletin of the content file `source`, written to `target`."""
    faces.register()
    article = read_source(source)
    look = Look(plain(faces.SANS, faces.SANS_BOLD, 9.2, changes={"body": {"alignment": TA_JUSTIFY}}))
    notes = Notes({mark: joined(text) for mark, text in article.notes.items()}, look, LEFT, WIDE, 112)

    def running_head(canvas: Any, document: Any) -> None:
        canvas.setFont(faces.SANS, 7)
        canvas.drawString(LEFT, 800, f"{article.facts['publisher']} | {article.facts['issue']}")
        canvas.drawCentredString(WIDTH / 2, 40, f"– {document.page} –")

    frames = [column(LEFT, 120, COLUMN, 660), column(LEFT + COLUMN + GUTTER, 120, COLUMN, 660)]
    page = template("page", frames, [notes.listen], [notes.draw, running_head])
    body = flow(joined(broken(article.body, word_breaks())), look, {}, COLUMN)
    write(target, head(article) + body, [page], article.facts["title"])


def head(article: Source) -> list[Flowable]:
    """Publisher, headline, standfirst and byline at the top of the first column."""
    facts = article.facts
    shapes = [
        ("publisher", 8, faces.SANS),
        ("title", 19, faces.SANS_BOLD),
        ("standfirst", 11, faces.SANS),
        ("byline", 8, faces.SANS_ITALIC),
    ]
    return [
        Paragraph(
            joined(facts[name]), ParagraphStyle(name, fontName=face, fontSize=size, leading=size * 1.25, spaceAfter=8)
        )
        for name, size, face in shapes
    ]


def word_breaks() -> dict[str, str]:
    """Words by their plain spelling, as the list gives them with a soft hyphen wherever they may be broken."""
    words = BREAKS.read_text(encoding="utf-8").split()
    return {word.replace("-", ""): word.replace("-", "\u00ad") for word in words}


def broken(text: str, breaks: dict[str, str]) -> str:
    """`text` with soft hyphens in the words of `breaks`; a capital at a word's start is kept."""

    def at(match: re.Match[str]) -> str:
        word = match.group()
        found = breaks.get(word.lower())
        return word[0] + found[1:] if found and word[1:].islower() else word

    return WORD.sub(at, text)


def joined(text: str) -> str:
    """`text` with its ligatures; letters that a soft hyphen parts stay apart."""
    for letters, ligature in LIGATURES.items():
        text = text.replace(letters, ligature)
    return text
