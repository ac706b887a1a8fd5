"""Which elements of a page hold no article: told by their tag, their role, their being hidden, their class and id."""

from __future__ import annotations

import re
from functools import lru_cache

from bs4 import Tag

from pipeline.data import patterns

NEVER = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "embed",
        "canvas",
        "video",
        "audio",
        "map",
        "button",
        "input",
        "select",
        "textarea",
        "option",
        "datalist",
        "dialog",
        "head",
        "link",
        "meta",
        "base",
        "picture",
        "progress",
        "meter",
        "math",
        "amp-ad",
        "amp-consent",
        "amp-embed",
        "amp-sidebar",
    ]
)
_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "complementary",
        "dialog",
        "alert",
        "alertdialog",
        "menu",
        "menubar",
        "toolbar",
    ]
)
_EXEMPT = frozenset(["html", "body", "main", "article"])
_HIDDEN = re.compile(r"(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_HALF = 0.5
_PROSE = 25  # words of a paragraph that no class makes furniture


@lru_cache(maxsize=20_000)
def _is_named(section: str, name: str) -> bool:
    words = _CAMEL.sub("-", name).replace("_", "-").replace("--", "-").strip("-").lower()
    return len(words) < 80 and bool(patterns("page_elements.txt")[section].fullmatch(words))


def prose_length(element: Tag) -> int:
    """Characters in an element's paragraphs: what is lost with it."""
    return sum(len(paragraph.get_text()) for paragraph in element.find_all("p"))


def is_furniture(element: Tag, total: int) -> bool:
    """Whether an element is furniture; `total` is the prose length of the page.

    What holds the headline never is, nor what holds most of the page's prose, whatever it is called.
    """
    name = element.name
    if name in NEVER:
        return True
    if name in _EXEMPT and not _is_hidden(element):
        return False
    names = [str(element.get("id") or ""), *(element.get("class") or [])]
    if any(_is_named("comments", word) for word in names if word):
        return not element.find("h1")
    suspect = (
        _is_hidden(element)
        or name in ("nav", "aside", "footer")
        or (name == "header" and element.find_parent(["article", "main"]) is None)
        or name == "form"
        or str(element.get("role") or "").lower() in _ROLES
        or (any(_is_named("furniture", word) for word in names if word) and not _is_paragraph(element))
    )
    return suspect and not element.find("h1") and prose_length(element) <= _HALF * total


def _is_paragraph(element: Tag) -> bool:
    """Whether an element is a paragraph of prose: some sites give every paragraph the class of their wall."""
    return element.name == "p" and len(element.get_text().split()) >= _PROSE


def _is_hidden(element: Tag) -> bool:
    return (
        element.has_attr("hidden")
        or str(element.get("aria-hidden") or "").lower() == "true"
        or bool(_HIDDEN.search(str(element.get("style") or "")))
    )
