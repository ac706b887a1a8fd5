"""The paragraph styles a kind of document is set in."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle

Style = dict[str, Any]
"""Attributes of a reportlab ParagraphStyle."""


@dataclass(frozen=True)
class Look:
    """Styles by what they are for.

    The keys are body, item, item2, numbered, cell, cell_head, row_head, note, pull, h1, h2, h3. `bullet` and `bullet2`
    are (font, character) of the two depths of list; `rule` and `shade` colour a table's lines and head.
    """

    styles: dict[str, ParagraphStyle]
    bullet: tuple[str, str] = ("ZapfDingbats", "n")
    bullet2: tuple[str, str] = ("Helvetica", "•")
    rule: Any = colors.black
    shade: Any = None

    def __getitem__(self, name: str) -> ParagraphStyle:
        return self.styles[name]


def plain(
    face: str, bold: str, size: float, open_: float = 1.36, changes: dict[str, Style] | None = None
) -> dict[str, ParagraphStyle]:
    """The usual styles in one face, `open_` times its size from line to line; `changes` is what differs, by style."""
    lead = size * open_
    base = ParagraphStyle("body", fontName=face, fontSize=size, leading=lead, spaceAfter=lead * 0.7)
    made: dict[str, Style] = {
        "body": {},
        "item": {"leftIndent": 18, "bulletIndent": 2, "bulletFontSize": size * 0.7, "spaceAfter": lead * 0.55},
        "item2": {"leftIndent": 34, "bulletIndent": 20, "bulletFontSize": size, "spaceAfter": lead * 0.3},
        "numbered": {"leftIndent": 28, "bulletIndent": 0, "bulletFontName": face, "bulletFontSize": size},
        "cell": {"spaceAfter": 0},
        "cell_head": {"fontName": bold, "spaceAfter": 0},
        "row_head": {"fontName": bold, "spaceAfter": 0},
        "note": {"fontSize": size * 0.75, "leading": size * 0.95, "spaceAfter": 2},
        "pull": {"fontName": bold, "fontSize": size * 1.3, "leading": size * 1.75, "spaceBefore": 6, "spaceAfter": 12},
        "h1": {"fontName": bold, "fontSize": 15, "leading": 19, "spaceBefore": 12, "spaceAfter": 9, "keepWithNext": 1},
        "h2": {"fontName": bold, "fontSize": 12.5, "leading": 16, "spaceBefore": 8, "spaceAfter": 7, "keepWithNext": 1},
        "h3": {
            "fontName": face,
            "fontSize": size,
            "leading": lead,
            "spaceBefore": 4,
            "spaceAfter": 4,
            "keepWithNext": 1,
        },
    }
    return {name: ParagraphStyle(name, base, **{**of, **(changes or {}).get(name, {})}) for name, of in made.items()}
