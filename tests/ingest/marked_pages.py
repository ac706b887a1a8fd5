"""Pages with their main content marked line by line: `+` before a line of the article, a blank before one of furniture.

`~` marks a line that goes on from the one above; words in braces are part of the page but not of the article.
The first line of a file is JSON: what the page says of itself. The rest, without its marks, is the page as saved.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup

from pipeline.document import Document
from pipeline.language import sentence_starts

_BRACED = re.compile(r"\{[^{}\n]*\}")
FOLDER = Path(__file__).parent / "pages"
_HEADER_ONLY = re.compile(
    r'<(?:span|p|div)[^>]*class="[^"]*(?:context|submitted)[^"]*"[^>]*>.*?</(?:span|p|div)>|<sup.*?</sup>'
)


@dataclass(frozen=True)
class MarkedPage:
    name: str
    stated: dict[str, Any]
    raw: bytes
    wanted: frozenset[str]


def pages(suffix: str) -> list[MarkedPage]:
    return [_load(path) for path in sorted(FOLDER.glob(f"*{suffix}.marked"))]


def _load(path: Path) -> MarkedPage:
    header, *lines = path.read_text("utf-8").splitlines()
    kept = _BRACED.sub("", "\n".join(line for line in lines if line[:1] in "+~")).replace("\n~", " ").split("\n")
    kept = [line[1:] for line in kept]
    if path.name.endswith(".html.marked"):
        markup = _HEADER_ONLY.sub(" ", "\n".join(kept)).replace("<q>", "“").replace("</q>", "”")
        soup = BeautifulSoup(re.sub(r"<br>\s*<br>", "</p><p>", markup), "lxml")
        text = _block_text(soup)
    else:
        text = "\n".join(re.sub(r"^\s*(?:[•*-]|\d+\.|[|])\s*", "", line) for line in kept)
    raw = "\n".join(line[1:] for line in lines)
    if not path.name.endswith(".html.marked"):
        raw = raw.replace("{", "").replace("}", "")
    return MarkedPage(path.name.removesuffix(".marked"), json.loads(header), raw.encode(), sentences(text))


def _block_text(soup: BeautifulSoup) -> str:
    for hidden in soup.select(".visually-hidden"):
        hidden.decompose()
    for block in soup.find_all(["p", "h1", "h2", "h3", "li", "td", "th", "caption", "figcaption", "summary", "div"]):
        block.insert_before("\n")
        block.append("\n")
    return "\n".join(" ".join(line.split()) for line in soup.get_text().split("\n"))


def sentences(text: str) -> frozenset[str]:
    """The sentences of a text, line by line, as bare lower-case words."""
    found = set()
    for line in re.split(r"[\n\t|]", text):
        starts = list(sentence_starts(line, 0, len(line)))
        for start, end in zip(starts, [*starts[1:], len(line)], strict=True):
            if bare := " ".join(re.findall(r"\w+", line[start:end].lower())):
                found.add(bare)
    return frozenset(found)


def differences(page: MarkedPage, document: Document) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The sentences found that were wanted, those missing, and those too many."""
    got = sentences(document.text)
    return got & page.wanted, page.wanted - got, got - page.wanted
