"""Markdown to reportlab's flowables; a fenced block goes to the maker that its name asks for."""

import re
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from reportlab.platypus import Flowable, PageBreak, Paragraph, Table, TableStyle

from tests.corpus_pdfs.look import Look

MARK = re.compile(r"\[\^(\w+)\]")
READER = MarkdownIt("commonmark").enable("table")
WRAPPED = {"strong": "b", "em": "i"}

Maker = Callable[[str, str, Look], list[Flowable]]
"""(argument after the fence's name, its text, the look) to what is drawn."""


def flow(markdown: str, look: Look, makers: Mapping[str, Maker], width: float) -> list[Flowable]:
    """Everything in `markdown` as flowables `width` points wide. Raises KeyError for a fence that has no maker."""
    made: list[Flowable] = []
    for node in SyntaxTreeNode(READER.parse(markdown)).children:
        made += block(node, look, makers, width)
    return made


def block(node: SyntaxTreeNode, look: Look, makers: Mapping[str, Maker], width: float) -> list[Flowable]:
    """One block of the document."""
    if node.type == "heading":
        return [Paragraph(inline(node), look[node.tag])]
    if node.type == "paragraph":
        return [Paragraph(inline(node), look["body"])]
    if node.type == "bullet_list":
        return list(bullets(node, look, deep=False))
    if node.type == "ordered_list":
        return list(numbers(node, look))
    if node.type == "blockquote":
        return [Paragraph(inline(child), look["pull"]) for child in node.children]
    if node.type == "table":
        return [grid(node, look, width)]
    if node.type == "hr":
        return [PageBreak()]
    if node.type == "fence":
        name, _, argument = node.info.partition(" ")
        return makers[name](argument, node.content, look)
    raise KeyError(f"no flowable for Markdown's {node.type}")


def inline(node: SyntaxTreeNode) -> str:
    """The words in a block, in the small mark-up of reportlab's paragraphs."""
    if node.type == "text":
        return MARK.sub(
            r'<super size="70%" rise="28%">\1</super><onDraw name="note" label="\1"/>',
            escape(node.content, quote=False),
        )
    if node.type in ("softbreak", "hardbreak"):
        return " " if node.type == "softbreak" else "<br/>"
    words = "".join(inline(child) for child in node.children if child.type not in ("bullet_list", "ordered_list"))
    tag = WRAPPED.get(node.type)
    return f"<{tag}>{words}</{tag}>" if tag else words


def bullets(node: SyntaxTreeNode, look: Look, deep: bool) -> Iterator[Flowable]:
    """A bulleted list and the list within it."""
    face, character = look.bullet2 if deep else look.bullet
    style = look["item2" if deep else "item"]
    for item in node.children:
        yield Paragraph(f'<bullet font="{face}">{character}</bullet>{inline(item)}', style)
        for inner in item.children:
            if inner.type == "bullet_list":
                yield from bullets(inner, look, deep=True)


def numbers(node: SyntaxTreeNode, look: Look) -> Iterator[Flowable]:
    """Numbered paragraphs, from the number that the first one bears."""
    for number, item in enumerate(node.children, int(node.attrs.get("start", 1))):
        yield Paragraph(inline(item), look["numbered"], bulletText=f"{number}.")
        for inner in item.children:
            if inner.type == "bullet_list":
                yield from bullets(inner, look, deep=True)


def grid(node: SyntaxTreeNode, look: Look, width: float, widths: list[float] | None = None) -> Flowable:
    """A table with rules and a head row; the first column takes twice the room of another."""
    rows = [row.children for part in node.children for row in part.children]
    cells = [
        [
            Paragraph(inline(cell), look["cell_head" if not i else "cell" if j else "row_head"])
            for j, cell in enumerate(row)
        ]
        for i, row in enumerate(rows)
    ]
    share = width / (len(cells[0]) + 1)
    looks: list[tuple[Any, ...]] = [("GRID", (0, 0), (-1, -1), 0.6, look.rule), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    if look.shade is not None:
        looks.append(("BACKGROUND", (0, 0), (-1, 0), look.shade))
    made = Table(cells, widths or [2 * share] + [share] * (len(cells[0]) - 1), repeatRows=1, style=TableStyle(looks))
    made.spaceBefore, made.spaceAfter = 4, 12
    return made
